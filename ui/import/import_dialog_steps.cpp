// The steps of the import dialog: a table was read, a plan was made, the rows go in.
#include "base/whole_file.h"
#include "ui/import/import_dialog.h"
#include "ui/import/import_sheets.h"
#include "ui/import/mapping_bar.h"
#include "ui/import/reading_bar.h"
#include "ui/shared/ask_to_leave.h"
#include "ui/shared/show_error.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"
#include "workspace/table_mapping.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
/// "CSV · 541 rows"
QString found(const tables::Table &table)
{
    return table.format + u" · "_s + ImportDialog::tr("%Ln row(s)", nullptr, int(table.rows.size()));
}
} // namespace

void ImportDialog::connectRun()
{
    connect(m_run, &ImportRun::stepChanged, this, [this] {
        const QString name = QFileInfo(m_run->path()).fileName();
        switch (m_run->step()) {
        case ImportRun::Step::Reading:
            m_sheets->setTable(nullptr); // it is let go
            m_progress->start(tr("Reading %1…").arg(name), ProgressStrip::Unit::Bytes);
            break;
        case ImportRun::Step::Planning:
            m_progress->start(tr("Checking the rows…"), ProgressStrip::Unit::Rows);
            break;
        case ImportRun::Step::Applying:
            m_progress->start(tr("Importing…"), ProgressStrip::Unit::Rows);
            break;
        case ImportRun::Step::Idle:
            m_progress->stop();
            break;
        }
        enable();
    });
    connect(m_run, &ImportRun::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_run, &ImportRun::tableRead, this, &ImportDialog::takeTable);
    connect(m_run, &ImportRun::planned, this, &ImportDialog::showPlan);
    connect(m_run, &ImportRun::failed, this, &ImportDialog::showError);
    connect(m_run, &ImportRun::applied, this, &QDialog::accept);
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::chooseKind);
    connect(m_reading, &ReadingBar::changed, this, [this] {
        tables::ReadOptions byHand;
        m_reading->fill(byHand);
        m_run->read(m_run->path(), byHand);
    });
    connect(m_mapping, &MappingBar::changed, this, &ImportDialog::plan);
    connect(m_sheets, &ImportSheets::settled, this, [this](const QString &phrase, const QString &indicator) {
        m_words.insert(phrase, indicator);
        plan();
    });
    connect(m_sheets, &ImportSheets::mended, this, &ImportDialog::mend);
    connect(m_sheets, &ImportSheets::headChosen, m_mapping, &MappingBar::offerColumns);
    connect(m_sheets, &ImportSheets::closingChanged, this, &ImportDialog::enable);
    connect(m_other, &QPushButton::clicked, this, &ImportDialog::chooseOther);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run->step() == ImportRun::Step::Applying)
            m_run->cancel(); // the plan stays
        else
            reject();
    });
    connect(m_rejects, &QPushButton::clicked, this, &ImportDialog::exportRejects);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importNow);
}

const ImportKind *ImportDialog::kind() const
{
    return importKind(m_kind->currentData().toString());
}

void ImportDialog::takeTable()
{
    const tables::Table &table = *m_run->table();
    m_messages->dismiss();
    m_card->setTitle(tr("Import: %1").arg(QFileInfo(table.file).fileName()));
    m_found->setText(found(table));
    m_reading->setTable(table);
    m_sheets->setTable(&table);
    if (!m_kindByHand) {
        const ImportKind *guessed = guessKind(table.headers);
        if (!guessed)
            guessed = guessKindByValues(table.headers, table.rows, m_workspace.state());
        if (!guessed)
            guessed = nearestRegister(table.headers);
        m_kind->setCurrentIndex(guessed ? m_kind->findData(guessed->id) : -1);
    }
    if (!kind()) {
        m_messages->show(MessageBar::Kind::Warning, {tr("The headings fit no known kind of list."),
                                                     table.headers.join(u"、"_s),
                                                     tr("Choose below what the file holds."),
                                                     {}});
        enable();
        return;
    }
    m_mapping->setTable(*kind(), table, m_workspace.state());
    plan();
}

void ImportDialog::chooseKind(int)
{
    m_kindByHand = true;
    if (!m_run->table() || !kind())
        return;
    m_messages->dismiss();
    m_mapping->setTable(*kind(), *m_run->table(), m_workspace.state());
    plan();
}

void ImportDialog::plan()
{
    ColumnMapping mapping = m_mapping->mapping();
    mapping.words = m_words;
    m_sheets->setReadAs(m_mapping->readAs());
    if (!mapping.missingRequired.isEmpty()) {
        const bool noCode = kind()->id == u"websites" && !mapping.columnOfHeader.values().contains(u"code"_s);
        m_sheets->clearPlan();
        m_counts->clear();
        m_messages->show(
            MessageBar::Kind::Warning,
            {tr("A column is missing: %1").arg(mapping.missingRequired.join(u"、"_s)),
             noCode ? tr("The code has ten characters and tells one website from another: it stands "
                         "at the foot of each home page and in the national system's list.")
                    : QString(),
             tr("Say which heading holds it, by its chip; or add it to the file."),
             {}});
        m_run->cancel();
        enable();
        return;
    }
    m_messages->dismiss();
    m_run->plan(*kind(), mapping);
}

void ImportDialog::showPlan()
{
    const ImportPlan &plan = *m_run->currentPlan();
    const QLocale locale;
    m_sheets->setPlan(plan, m_workspace.state());
    if (!plan.newRegions.isEmpty() && !m_workspace.state().regions().empty())
        m_messages->show(
            MessageBar::Kind::Warning,
            {tr("%Ln region(s) that the register does not have: %1", nullptr, int(plan.newRegions.size()))
                 .arg(plan.newRegions.mid(0, 8).join(u"、"_s)),
             {},
             tr("They become regions of their own, with a bar and a heading. A slip is mended under "
                "“Rows”, or in the file."),
             {}});
    m_counts->setText(tr("Added %1 · Updated %2 · Unchanged %3 · Rejected %4")
                          .arg(locale.toString(plan.added), locale.toString(plan.updated),
                               locale.toString(plan.unchanged), locale.toString(plan.rejected)));
    enable();
}

void ImportDialog::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_messages->show(MessageBar::Kind::Info, {tr("Cancelled. Nothing was changed."), {}, {}, {}});
        return;
    }
    ui::showError(*m_messages, error);
    enable();
}

void ImportDialog::enable()
{
    const bool idle = m_run->step() == ImportRun::Step::Idle;
    const ImportPlan *plan = idle ? m_run->currentPlan() : nullptr;
    const int rows = plan ? plan->added + plan->updated : 0;
    const int closing = int(m_sheets->toClose().size());
    m_import->setEnabled(plan && (rows > 0 || closing > 0));
    QString words = rows > 0 ? tr("Import %Ln row(s)", nullptr, rows) : tr("Import");
    if (closing > 0)
        words = rows > 0 ? tr("%1, close %2").arg(words).arg(closing) : tr("Close %1").arg(closing);
    m_import->setText(words);
    m_rejects->setEnabled(plan && plan->rejected > 0);
    m_kind->setEnabled(idle && m_run->table());
    m_reading->setEnabled(idle && m_run->mends() == 0); // read anew, what was typed would be gone
    m_mapping->setEnabled(idle);
    m_other->setEnabled(idle);
}

void ImportDialog::importNow()
{
    const ImportPlan *plan = m_run->currentPlan();
    if (!plan)
        return;
    const QLocale locale;
    QString words = tr("%1 imported: %2 added, %3 updated, %4 rejected")
                        .arg(QFileInfo(m_run->path()).fileName(), locale.toString(plan->added),
                             locale.toString(plan->updated), locale.toString(plan->rejected));
    if (const int mends = m_run->mends(); mends > 0)
        words += u" · "_s + tr("%Ln cell(s) mended here; the file is as it was", nullptr, mends);
    connect(m_run, &ImportRun::applied, this, [this, words] { emit imported(words); });
    emit importing();
    m_run->apply(m_sheets->toClose());
}

void ImportDialog::exportRejects()
{
    if (!m_run->currentPlan() || !m_run->table())
        return;
    const QFileInfo source(m_run->path());
    FileQuestion question;
    question.title = tr("Where the rejected rows go");
    question.filter = tr("CSV (*.csv)");
    question.suffix = u"csv"_s;
    question.suggestion = source.path() + u'/' + tr("%1-rejected.csv").arg(source.completeBaseName());
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        if (!path || !m_run->currentPlan())
            return;
        const Result<void> written =
            writeWhole(*path, rejectsCsv(m_run->table()->headers, *m_run->currentPlan()),
                       {QT_TRANSLATE_NOOP("xw", "The rejected rows could not be written"), {}});
        if (written)
            m_messages->show(MessageBar::Kind::Done,
                             {tr("The rejected rows were written. Mend them and import that file."),
                              QDir::toNativeSeparators(*path),
                              {},
                              {}});
        else
            m_messages->show(MessageBar::Kind::Error,
                             {written.error().summary.text(), QDir::toNativeSeparators(*path),
                              written.error().advice.text(), written.error().detail});
    });
}

void ImportDialog::mend(size_t row, int column, const QString &text)
{
    if (m_run->mend(row, column, text) && kind())
        plan();
}

void ImportDialog::leaveMended(std::function<void()> then)
{
    if (m_run->mends() == 0)
        return then();
    askToLeave(m_context.dialogs, this,
               tr("%Ln cell(s) were mended here; the file is as it was.", nullptr, m_run->mends()),
               std::move(then));
}

void ImportDialog::reject()
{
    leaveMended([this] { QDialog::reject(); });
}

void ImportDialog::chooseOther()
{
    leaveMended([this] { askOther(); });
}

void ImportDialog::askOther()
{
    FileQuestion question;
    question.title = tr("Import a file");
    question.filter = tr("Lists (*.csv *.txt *.tsv *.xlsx *.xls)") + u";;"_s + tr("All files (*)");
    question.suggestion = QFileInfo(m_run->path()).path();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        m_kindByHand = false;
        m_words.clear();
        m_reading->forget();
        m_run->read(*path);
    });
}

} // namespace xw::ui
