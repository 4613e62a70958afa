#include "ui/import/import_sheets.h"

#include "models/changes_model.h"
#include "models/missing_model.h"
#include "models/problem_model.h"
#include "models/table_preview.h"
#include "ui/import/phrase_table.h"
#include "ui/import/preview_table.h"
#include "ui/shared/problem_delegate.h"
#include "widgets/chip.h"
#include "widgets/filter_bar.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

ImportSheets::ImportSheets(QWidget *parent)
    : QWidget(parent), m_problems(new models::ProblemModel(this)), m_missing(new models::MissingModel(this)),
      m_changes(new models::ChangesModel(this)), m_preview(new models::TablePreview(this)),
      m_filter(new FilterBar(this)), m_rejectsOnly(new QCheckBox(tr("Only what is rejected"), m_filter)),
      m_allMissing(new QCheckBox(tr("Mark all as closed"), m_filter)), m_clean(new QLabel(this)),
      m_stack(new QStackedWidget(this))
{
    const std::pair<QString, QString> pills[] = {{u"pillRows"_s, tr("Rows")},
                                                 {u"pillProblems"_s, tr("Problems")},
                                                 {u"pillMissing"_s, tr("No longer listed")},
                                                 {u"pillWords"_s, tr("Words to settle")},
                                                 {u"pillChanges"_s, tr("What changes")}};
    for (const auto &[name, text] : pills)
        m_filter->pill(m_filter->addPill(name))->setText(text);
    m_filter->setPlaceholder(tr("Filter by row, column, value or reason"));
    m_rejectsOnly->setObjectName(u"rejectsOnly"_s);
    m_allMissing->setObjectName(u"closeAll"_s);
    m_filter->addTool(m_rejectsOnly);
    m_filter->addTool(m_allMissing);
    m_filter->leadInto(m_stack);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(10, 4, 10, 8);
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filterRow);
    column->addWidget(m_clean);
    column->addWidget(m_stack, 1);
    m_clean->setObjectName(u"importClean"_s);
    m_clean->setWordWrap(true);
    m_clean->setContentsMargins(12, 0, 12, 6);
    widgets::setInk(m_clean, colours::good);

    const int letter = charWidth(fontMetrics());
    m_rows = new PreviewTable(m_preview, m_stack);
    m_problemTable = buildTable(u"problemTable"_s, tr("Problems"), m_problems);
    m_problemTable->setItemDelegate(new ProblemDelegate(m_problemTable));
    m_problemTable->setColumnWidth(models::ProblemModel::RowColumn, letter * 10);
    m_problemTable->setColumnWidth(models::ProblemModel::HeaderColumn, letter * 22);
    m_problemTable->setColumnWidth(models::ProblemModel::ValueColumn, letter * 32);
    auto *missing = new QListView(m_stack);
    missing->setObjectName(u"missingList"_s);
    missing->setAccessibleName(tr("Subjects that this list does not hold"));
    missing->setModel(m_missing);
    missing->setUniformItemSizes(true);
    m_phrases = new PhraseTable(m_stack);
    QTableView *changes = buildTable(u"changeTable"_s, tr("What changes"), m_changes);
    changes->setItemDelegate(new CellDelegate(changes));
    changes->setColumnWidth(models::ChangesModel::WhoColumn, letter * 38);
    changes->setColumnWidth(models::ChangesModel::WhatColumn, letter * 18);
    changes->setColumnWidth(models::ChangesModel::BeforeColumn, letter * 34);
    // In the order of Sheet.
    for (QWidget *sheet : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_problemTable),
                           static_cast<QWidget *>(missing), static_cast<QWidget *>(m_phrases),
                           static_cast<QWidget *>(changes)}) {
        sheet->setMinimumHeight(fontMetrics().height() * 2); // a scaled laptop has no more beside the rest
        m_stack->addWidget(sheet);
    }
    connectParts();
    clearPlan();
}

QTableView *ImportSheets::buildTable(const QString &name, const QString &spoken, QAbstractItemModel *model)
{
    auto *table = new QTableView(m_stack);
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void ImportSheets::connectParts()
{
    connect(m_filter, &FilterBar::textChanged, this, &ImportSheets::showSheet);
    connect(m_filter, &FilterBar::pillChosen, this, &ImportSheets::showSheet);
    for (int sheet = Rows; sheet <= Changes; ++sheet)
        connect(m_filter->pill(sheet), &QAbstractButton::clicked, this, [this] { m_byHand = true; });
    connect(m_rejectsOnly, &QCheckBox::toggled, this, &ImportSheets::showSheet);
    connect(m_allMissing, &QCheckBox::toggled, m_missing, &models::MissingModel::markAll);
    connect(m_missing, &models::MissingModel::marksChanged, this, &ImportSheets::closingChanged);
    connect(m_phrases, &PhraseTable::settled, this, &ImportSheets::settled);
    // Later: the table changes under the view that has just closed its editor.
    connect(m_preview, &models::TablePreview::mended, this, &ImportSheets::mended, Qt::QueuedConnection);
    connect(m_problemTable, &QTableView::activated, this, &ImportSheets::openProblem);
    connect(m_rows->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section > 0)
            emit headChosen(m_preview->headerData(section, Qt::Horizontal, Qt::DisplayRole)
                                .toString()
                                .section(u'\n', 0, -2));
    });
}

void ImportSheets::setTable(const tables::Table *table)
{
    m_byHand = false;
    m_preview->setTable(table);
    m_rows->fitColumns();
    clearPlan();
    offer(Rows, table ? int(table->rows.size()) : 0, true);
    m_filter->choosePill(Rows);
    showSheet();
}

void ImportSheets::setReadAs(const QStringList &words)
{
    m_preview->setReadAs(words);
    m_rows->fitColumns();
}

void ImportSheets::clearPlan()
{
    m_clean->clear();
    m_problems->setProblems({});
    m_preview->setProblems({});
    offer(Problems, 0, true);
    for (const Sheet sheet : {Missing, Words, Changes})
        offer(sheet, 0, false);
    if (m_filter->chosenPill() > Problems)
        m_filter->choosePill(Rows);
    showSheet();
}

void ImportSheets::offer(Sheet sheet, int count, bool shown)
{
    m_filter->pill(sheet)->setCount(count);
    m_filter->pill(sheet)->setVisible(shown);
}

void ImportSheets::setPlan(const ImportPlan &plan, const RoundState &state)
{
    m_problems->setProblems(plan.problems);
    m_preview->setProblems(plan.problems);
    offer(Problems, int(plan.problems.size()), true);
    // A rejected row may be what is missing: nothing is offered for closing beside one.
    const std::vector<SubjectId> missing = plan.rejected > 0 ? std::vector<SubjectId>() : plan.missing;
    m_missing->setMissing(missing, state);
    const QSignalBlocker quiet(m_allMissing);
    m_allMissing->setChecked(false);
    offer(Missing, int(missing.size()), !missing.empty());
    m_phrases->setPhrases(plan.phrases, state.standard());
    offer(Words, int(plan.phrases.size()), !plan.phrases.empty());
    m_changes->setChanges(models::changesOf(plan, state));
    offer(Changes, m_changes->total(), m_changes->total() > 0);
    m_clean->setText(!plan.problems.empty() ? QString()
                     : plan.added + plan.updated == 0
                         ? tr("Every row is known already: there is nothing to import.")
                         : tr("Every row is in order."));
    chooseSheet(!plan.problems.empty(), m_changes->total() > 0);
    showSheet();
}

/// What a person looks at stays while there is something on it; else what must be seen before it goes in.
void ImportSheets::chooseSheet(bool problems, bool changes)
{
    const int chosen = m_filter->chosenPill();
    const bool gone = chosen > Problems && m_filter->pill(chosen)->isHidden();
    if (m_byHand && !gone)
        return;
    m_filter->choosePill(problems ? Problems : changes ? Changes : Rows);
}

void ImportSheets::showSheet()
{
    const int sheet = m_filter->chosenPill();
    m_problems->setFilter(m_filter->text(), m_rejectsOnly->isChecked());
    m_changes->setFilter(m_filter->text());
    m_preview->setFilter(m_filter->text(), m_rejectsOnly->isChecked());
    m_filter->field()->setVisible(sheet != Missing && sheet != Words);
    m_rejectsOnly->setVisible(sheet == Rows || sheet == Problems);
    m_allMissing->setVisible(sheet == Missing);
    m_clean->setVisible(sheet == Rows && !m_clean->text().isEmpty());
    const QLocale locale;
    const int all = sheet == Rows ? m_preview->total() : m_problems->total();
    const int shown = sheet == Rows ? m_preview->rowCount() : m_problems->rowCount();
    m_filter->setResult((sheet == Rows || sheet == Problems) && shown != all
                            ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(all))
                            : QString());
    m_stack->setCurrentIndex(sheet);
}

void ImportSheets::openProblem(const QModelIndex &problem)
{
    const auto cell = [&problem](int column) { return problem.siblingAtColumn(column).data().toString(); };
    m_filter->setText({});
    const QModelIndex found = m_preview->find(cell(models::ProblemModel::RowColumn).toInt(),
                                              cell(models::ProblemModel::HeaderColumn));
    if (!found.isValid())
        return;
    m_byHand = true;
    m_filter->choosePill(Rows);
    showSheet();
    m_rows->setCurrentIndex(found);
    m_rows->scrollTo(found, QAbstractItemView::PositionAtCenter);
    m_rows->setFocus(Qt::OtherFocusReason);
    if (found.column() > 0)
        m_rows->edit(found);
}

std::vector<SubjectId> ImportSheets::toClose() const
{
    return m_missing->toClose();
}

} // namespace xw::ui
