#include "ui/rectification/aside_dialog.h"

#include "base/when_done.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/theme.h"
#include "workspace/returned_forms.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

constexpr int returnedRole = Qt::UserRole;

QString asideHeading(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(),
                                                            text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

QString asideReason(const QString &reason)
{
    if (reason == returned::noCode)
        return AsideDialog::tr("Its row has no code");
    if (reason == returned::damagedCode)
        return AsideDialog::tr("Its code is mistyped");
    if (reason == returned::unknownCode)
        return AsideDialog::tr("Its code is of no case here");
    if (reason == returned::severalCodes)
        return AsideDialog::tr("Its row has several codes");
    if (reason == returned::otherCase)
        return AsideDialog::tr("Its row says of its problem what another case says");
    if (reason == returned::twice)
        return AsideDialog::tr("Another row answers the same case differently");
    if (reason == returned::noColumn)
        return AsideDialog::tr("Nothing says which cell is the answer");
    return reason;
}

AsideDialog::AsideDialog(Workspace &workspace, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_messages(new widgets::MessageBar(this)),
      m_list(new QListWidget(this)), m_row(new QTextBrowser(this)), m_words(new QLineEdit(this)),
      m_table(new QTableView(this)), m_none(new QPushButton(tr("It belongs to none…"), this)),
      m_give(new widgets::PrimaryButton(tr("Give it to this case"), this))
{
    setObjectName(u"asideDialog"_s);
    setWindowTitle(tr("Answers that were put aside"));
    m_list->setObjectName(u"asideList"_s);
    m_list->setAccessibleName(tr("What waits to be settled"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(u"asideNone"_s);
    m_give->setObjectName(u"asideGive"_s);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_list);
    across->addWidget(buildRight());
    across->setSizes({280, 680});
    across->setChildrenCollapsible(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"asideClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    for (QPushButton *button : {close, m_none, m_give})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(across, 1);
    column->addLayout(foot);
    m_cases.setPart(models::CaseTable::Part::All);
    m_cases.setWorkspace(&workspace);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connectParts();
    refresh();
    resize(980, 600);
}

QWidget *AsideDialog::buildRight()
{
    auto *right = new QSplitter(Qt::Vertical, this);
    m_row->setObjectName(u"asideRow"_s);
    m_row->setAccessibleName(tr("What its row says"));
    m_row->setOpenLinks(false);
    right->addWidget(m_row);
    auto *below = new QWidget(right);
    auto *rows = new QVBoxLayout(below);
    rows->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(u"asideWords"_s);
    m_words->setPlaceholderText(tr("Find its case: code, body, site or problem"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_table->setObjectName(u"asideCases"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(&m_cases);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    using models::CaseTable;
    const int letter = widgets::charWidth(fontMetrics());
    for (const auto &[column, letters] : {std::pair(CaseTable::Code, 17),
                                          {CaseTable::State, 9},
                                          {CaseTable::Due, 13},
                                          {CaseTable::Body, 21},
                                          {CaseTable::Subject, 22},
                                          {CaseTable::Problem, 26}})
        m_table->setColumnWidth(column, letter * letters);
    rows->addWidget(m_words);
    rows->addWidget(m_table, 1);
    right->addWidget(below);
    right->setSizes({220, 320});
    right->setChildrenCollapsible(false);
    return right;
}

void AsideDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AsideDialog::showCurrent);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_cases.setFilter(words);
        if (m_cases.rowCount() == 1) // it is found
            m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AsideDialog::showCurrent);
    connect(m_none, &QPushButton::clicked, this, &AsideDialog::askNone);
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (const RectificationCase *one = m_cases.at(m_table->currentIndex().row()))
            settle(one->id, {});
    });
    connect(&m_workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.casesChanged)
            refresh();
    });
    connect(&m_workspace, &QObject::destroyed, this, &QDialog::reject);
}

const ReturnedAnswer *AsideDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_workspace.state().cases().returned(ReturnedId(item->data(returnedRole).toLongLong()))
                : nullptr;
}

void AsideDialog::refresh()
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ReturnedAnswer &answer : m_workspace.state().cases().returned()) {
            if (!answer.isOpen())
                continue;
            auto *item = new QListWidgetItem(
                u"%1\n%2 · %3"_s.arg(asideReason(answer.reason), answer.file, answer.place), m_list);
            item->setData(returnedRole, answer.id.value());
            item->setToolTip(item->text() + u'\n' + answer.text);
        }
        if (m_list->count() > 0)
            m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    }
    m_words->clear();
    showCurrent();
}

void AsideDialog::showCurrent()
{
    const ReturnedAnswer *answer = current();
    const bool writable = !m_workspace.store().isReadOnly();
    m_none->setEnabled(answer && writable);
    m_give->setEnabled(answer && writable && m_table->selectionModel()->hasSelection() &&
                       m_cases.at(m_table->currentIndex().row()));
    if (!answer) {
        m_row->setHtml(u"<p>%1</p>"_s.arg(tr("Every answer has its place.").toHtmlEscaped()));
        return;
    }
    QString html = asideHeading(tr("Answer"), answer->text) + asideHeading(tr("Its row"), answer->row) +
                   asideHeading(tr("Code in it"), answer->code);
    QStringList files;
    for (const CaseFile &file : answer->files)
        files << file.name;
    html += asideHeading(tr("Files"), files.join(u'\n'));
    m_row->setHtml(html);
}

void AsideDialog::settle(CaseId to, const QString &note)
{
    if (const ReturnedAnswer *answer = current())
        whenDone(m_workspace.changeCases(settleReturned(answer->id, to, note)), this,
                 [this](const Result<void> &done) {
                     if (!done)
                         showError(*m_messages, done.error());
                 });
}

void AsideDialog::askNone()
{
    widgets::TextQuestion question;
    question.title = tr("It belongs to none");
    question.label = tr("Why? The answer is kept with this note.");
    question.accept = tr("Keep it so");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? AsideDialog::tr("Say it in a few words") : QString();
    };
    m_context.dialogs.askText(this, question, [this](const std::optional<QString> &note) {
        if (note)
            settle({}, *note);
    });
}

} // namespace xw::ui
