#include "ui/import/import_dialog.h"

#include "models/changes_model.h"
#include "models/missing_model.h"
#include "models/problem_model.h"
#include "ui/import/mapping_bar.h"
#include "ui/import/phrase_table.h"
#include "ui/import/reading_bar.h"
#include "ui/shared/problem_delegate.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/cell_delegate.h"
#include "widgets/chip.h"
#include "widgets/filter_bar.h"
#include "widgets/message_bar.h"
#include "widgets/press_by_enter.h"
#include "widgets/progress_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

ImportDialog::ImportDialog(Workspace &workspace, const PageContext &context, const QString &path,
                           QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new ImportRun(workspace, this)),
      m_problems(new models::ProblemModel(this)), m_missing(new models::MissingModel(this)),
      m_changes(new models::ChangesModel(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a file"));
    build();
    connectRun();
    resize(charWidth(fontMetrics()) * 140, fontMetrics().height() * 36);
    m_run->read(path);
}

void ImportDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    m_card = new Card(this);
    outer->addWidget(m_card, 1);
    m_found = new QLabel(m_card);
    m_found->setObjectName(u"importFound"_s);
    QPalette soft = m_found->palette();
    soft.setColor(QPalette::WindowText, colours::soft);
    m_found->setPalette(soft);
    m_card->addTool(m_found);
    m_card->body()->addWidget(buildHead());

    m_filter = new FilterBar(m_card);
    m_filter->addPill(u"pillProblems"_s);
    m_filter->addPill(u"pillMissing"_s);
    m_filter->pill(0)->setText(tr("Problems"));
    m_filter->pill(1)->setText(tr("No longer listed"));
    m_filter->addPill(u"pillWords"_s);
    m_filter->pill(2)->setText(tr("Words to settle"));
    m_filter->addPill(u"pillChanges"_s);
    m_filter->pill(3)->setText(tr("What changes"));
    m_filter->setPlaceholder(tr("Filter by row, column, value or reason"));
    m_rejectsOnly = new QCheckBox(tr("Only what is rejected"), m_filter);
    m_rejectsOnly->setObjectName(u"rejectsOnly"_s);
    m_allMissing = new QCheckBox(tr("Mark all as closed"), m_filter);
    m_allMissing->setObjectName(u"closeAll"_s);
    m_filter->addTool(m_rejectsOnly);
    m_filter->addTool(m_allMissing);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(10, 4, 10, 8);
    filterRow->addWidget(m_filter);
    m_card->body()->addLayout(filterRow);

    m_stack = new QStackedWidget(m_card);
    m_problemTable = new QTableView(m_stack);
    m_problemTable->setObjectName(u"problemTable"_s);
    m_problemTable->setAccessibleName(tr("Problems"));
    m_problemTable->setModel(m_problems);
    m_problemTable->setItemDelegate(new ProblemDelegate(m_problemTable));
    m_problemTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problemTable->setShowGrid(false);
    m_problemTable->setWordWrap(false);
    m_problemTable->setTabKeyNavigation(false);
    m_problemTable->verticalHeader()->hide();
    m_problemTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_problemTable->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_problemTable->horizontalHeader()->setHighlightSections(false);
    const int letter = charWidth(fontMetrics());
    m_problemTable->setColumnWidth(models::ProblemModel::RowColumn, letter * 10);
    m_problemTable->setColumnWidth(models::ProblemModel::HeaderColumn, letter * 22);
    m_problemTable->setColumnWidth(models::ProblemModel::ValueColumn, letter * 32);
    m_missingList = new QListView(m_stack);
    m_missingList->setObjectName(u"missingList"_s);
    m_missingList->setAccessibleName(tr("Subjects that this list does not hold"));
    m_missingList->setModel(m_missing);
    m_missingList->setUniformItemSizes(true);
    m_changeTable = new QTableView(m_stack);
    m_changeTable->setObjectName(u"changeTable"_s);
    m_changeTable->setAccessibleName(tr("What changes"));
    m_changeTable->setModel(m_changes);
    m_changeTable->setItemDelegate(new CellDelegate(m_changeTable));
    m_changeTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changeTable->setShowGrid(false);
    m_changeTable->setWordWrap(false);
    m_changeTable->setTabKeyNavigation(false);
    m_changeTable->verticalHeader()->hide();
    m_changeTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_changeTable->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_changeTable->horizontalHeader()->setStretchLastSection(true);
    m_changeTable->horizontalHeader()->setHighlightSections(false);
    m_changeTable->setColumnWidth(models::ChangesModel::WhoColumn, letter * 38);
    m_changeTable->setColumnWidth(models::ChangesModel::WhatColumn, letter * 18);
    m_changeTable->setColumnWidth(models::ChangesModel::BeforeColumn, letter * 34);
    m_phrases = new PhraseTable(m_stack);
    m_clean = new QLabel(m_stack);
    m_clean->setObjectName(u"importClean"_s);
    m_clean->setAlignment(Qt::AlignCenter);
    m_clean->setWordWrap(true);
    m_clean->setPalette(soft);
    for (QWidget *sheet : {static_cast<QWidget *>(m_clean), static_cast<QWidget *>(m_problemTable),
                           static_cast<QWidget *>(m_missingList), static_cast<QWidget *>(m_phrases),
                           static_cast<QWidget *>(m_changeTable)})
        m_stack->addWidget(sheet);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(buildFoot());
}

QWidget *ImportDialog::buildHead()
{
    auto *head = new QWidget(m_card);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(10, 9, 10, 4);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *kindLabel = new QLabel(tr("It holds"), head);
    m_kind = new QComboBox(head);
    m_kind->setObjectName(u"kindBox"_s);
    m_kind->setAccessibleName(tr("What the file holds"));
    const bool chinese = QLocale().language() == QLocale::Chinese;
    for (const ImportKind &kind : importKinds())
        m_kind->addItem(chinese ? kind.chinese : kind.id + u" ("_s + kind.chinese + u')', kind.id);
    m_kind->setCurrentIndex(-1);
    kindLabel->setBuddy(m_kind);
    m_reading = new ReadingBar(head);
    m_other = new QPushButton(tr("Another file…"), head);
    m_other->setObjectName(u"otherFile"_s);
    m_other->setAutoDefault(false);
    for (QWidget *widget : {static_cast<QWidget *>(kindLabel), static_cast<QWidget *>(m_kind),
                            static_cast<QWidget *>(m_reading)})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_other);
    layout->addLayout(row);
    m_mapping = new MappingBar(head);
    layout->addWidget(m_mapping);
    return head;
}

QWidget *ImportDialog::buildFoot()
{
    auto *foot = new QWidget(m_card);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(10, 8, 10, 9);
    m_progress = new ProgressStrip(foot);
    m_progress->setObjectName(u"importProgress"_s);
    layout->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_counts = new QLabel(foot);
    m_counts->setObjectName(u"importCounts"_s);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"importCancel"_s);
    m_cancel->setAutoDefault(false);
    m_rejects = new QPushButton(tr("Export rejected rows…"), foot);
    m_rejects->setObjectName(u"exportRejects"_s);
    m_rejects->setAutoDefault(false);
    m_import = new PrimaryButton(tr("Import"), foot);
    m_import->setObjectName(u"importNow"_s);
    // Not by Enter in a field beside it: a list goes in because somebody pressed this.
    pressByEnter(*m_import);
    m_import->setToolTip(tr("Ctrl+Enter"));
    auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(keys, &QShortcut::activated, m_import, &QPushButton::click);
    row->addWidget(m_counts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_rejects);
    row->addWidget(m_import);
    layout->addLayout(row);
    return foot;
}

void ImportDialog::showFilter()
{
    const bool missing = m_filter->chosenPill() == 1;
    const bool words = m_filter->chosenPill() == 2;
    const bool changes = m_filter->chosenPill() == 3;
    m_problems->setFilter(m_filter->text(), m_rejectsOnly->isChecked());
    m_changes->setFilter(m_filter->text());
    m_filter->field()->setVisible(!missing && !words);
    m_rejectsOnly->setVisible(!missing && !words && !changes);
    m_allMissing->setVisible(missing);
    const QLocale locale;
    m_filter->setResult(
        missing || words || changes || m_problems->rowCount() == m_problems->total()
            ? QString()
            : tr("%1 of %2")
                  .arg(locale.toString(m_problems->rowCount()), locale.toString(m_problems->total())));
    QWidget *sheet = m_problemTable;
    if (missing)
        sheet = m_missingList;
    else if (words)
        sheet = m_phrases;
    else if (changes)
        sheet = m_changeTable;
    else if (m_problems->total() == 0)
        sheet = m_clean;
    m_stack->setCurrentWidget(sheet);
}

} // namespace xw::ui
