#include "ui/monitor/monitor_page.h"

#include "models/suggestion_list.h"
#include "monitor/monitor.h"
#include "ui/monitor/contact_sheet.h"
#include "ui/monitor/site_delegate.h"
#include "ui/monitor/week_bar.h"
#include "ui/shared/subject_acts.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "widgets/icon.h"
#include "widgets/kept_rows.h"
#include "widgets/progress_strip.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using models::MonitorTable;

MonitorPage::MonitorPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(u"monitorPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(buildList());
    m_empty = new EmptyState(u"monitor"_s, m_stack);
    m_emptyLook = new PrimaryButton(m_empty);
    m_emptyLook->setObjectName(u"emptyLook"_s);
    m_empty->addButton(m_emptyLook);
    m_empty->leadOn()->setObjectName(u"monitorImport"_s);
    connect(m_empty->leadOn(), &QPushButton::clicked, this, [this] { emit importFile({}); });
    m_stack->addWidget(m_empty);
    m_sheet = new ContactSheet(context, m_stack);
    m_stack->addWidget(m_sheet);
    m_week = new WeekBar(context, card);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_week);
    m_acts = new SubjectActs(context.dialogs, this);
    connectParts();
    retranslate();
    setWorkspace(nullptr);
}

QWidget *MonitorPage::buildTools()
{
    m_filter = new FilterBar(this);
    m_filter->leadInto(this);
    for (const QString &name :
         {u"pillAll"_s, u"pillFound"_s, u"pillFailed"_s, u"pillNothing"_s, u"pillUnseen"_s})
        m_filter->addPill(name);
    m_sheetButton = new QPushButton(this);
    m_sheetButton->setObjectName(u"openSheet"_s);
    m_exportButton = new QPushButton(this);
    m_exportButton->setObjectName(u"exportSheet"_s);
    auto *sheets = new QMenu(m_exportButton);
    m_exportButton->setMenu(sheets);
    connect(sheets, &QMenu::aboutToShow, this, [this, sheets] {
        const QList<SubjectId> subjects = chosen(); // one row is always chosen: it is where the eye is
        fillSheets(*sheets, subjects.size() > 1 ? subjects : QList<SubjectId>());
    });
    m_open = new QPushButton(this);
    m_open->setObjectName(u"openFound"_s);
    m_look = new PrimaryButton(this);
    m_look->setObjectName(u"look"_s);
    for (QPushButton *button : {m_sheetButton, m_exportButton, m_open, m_look})
        m_filter->addTool(button);
    return m_filter;
}

QWidget *MonitorPage::buildList()
{
    auto *list = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 7, 10, 7);
    head->addWidget(buildTools());
    m_progress = new ProgressStrip(list);
    m_progress->setObjectName(u"lookProgress"_s);
    head->addWidget(m_progress);
    rows->addLayout(head);
    m_view = new QTableView(list);
    m_view->setObjectName(u"monitorTable"_s);
    m_view->setModel(&m_table);
    m_view->setItemDelegate(new SiteDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_view->horizontalHeader()->setHighlightSections(false);
    const int letter = charWidth(fontMetrics());
    for (const auto &[column, letters] : {std::pair(MonitorTable::Site, 28),
                                          {MonitorTable::Region, 12},
                                          {MonitorTable::State, 20},
                                          {MonitorTable::Found, 50},
                                          {MonitorTable::Looked, 18},
                                          {MonitorTable::Took, 20}})
        m_view->setColumnWidth(column, letter * letters);
    m_view->horizontalHeader()->setSectionResizeMode(MonitorTable::Found, QHeaderView::Stretch);
    m_detail = new QLabel(list);
    m_detail->setObjectName(u"siteFindings"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setContentsMargins(10, 6, 10, 6);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_detail);
    return list;
}

void MonitorPage::connectParts()
{
    connect(m_filter, &FilterBar::textChanged, this,
            [this](const QString &text) { m_table.setFilter(text); });
    keepRowsOverResets(m_view, [this](int row) { return QString::number(m_table.at(row).value()); });
    connect(m_filter, &FilterBar::pillChosen, this,
            [this] { m_table.setPart(MonitorTable::Part(m_filter->chosenPill())); });
    for (QPushButton *button : {m_look, m_emptyLook})
        connect(button, &QPushButton::clicked, this, &MonitorPage::look);
    connect(m_open, &QPushButton::clicked, this, &MonitorPage::openFound);
    connect(m_sheetButton, &QPushButton::clicked, this, &MonitorPage::openSheet);
    connect(&m_table, &MonitorTable::countsChanged, this, &MonitorPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MonitorPage::showChosen);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const SubjectId id = m_table.at(index.row()); id.isValid())
            emit openSubject(id);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_view->viewport()->mapToGlobal(place));
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_context.monitor)
            m_context.monitor->stop();
    });
    connect(m_sheet, &ContactSheet::closed, this, [this] {
        m_stack->setCurrentIndex(List);
        refresh();
        takeKeyboard();
    });
    connect(m_sheet, &ContactSheet::notify, this, &Page::notify);
    connect(m_week, &WeekBar::errorOccurred, this, &Page::errorOccurred);
    connect(m_acts, &SubjectActs::showSubjects, this, &Page::showSubjects);
    connect(m_acts, &SubjectActs::notify, this, &Page::notify);
    connect(m_acts, &SubjectActs::errorOccurred, this, &Page::errorOccurred);
    connect(m_sheet, &ContactSheet::errorOccurred, this, &Page::errorOccurred);
    connect(m_sheet, &ContactSheet::openSubject, this, &Page::openSubject);
    if (m_context.monitor)
        connect(m_context.monitor, &monitor::Monitor::progressChanged, this, &MonitorPage::showProgress);
}

void MonitorPage::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_view->selectionModel()->clear(); // what is chosen in one workspace means nothing in another
    m_sheet->setWorkspace(workspace);
    m_acts->setWorkspace(workspace);
    m_stack->setCurrentIndex(Empty);
    m_table.setMonitor(workspace ? m_context.monitor : nullptr);
    m_week->refresh();
    showProgress();
}

void MonitorPage::showProgress()
{
    const monitor::Monitor *monitor = m_context.monitor;
    const bool looking = monitor && monitor->isLooking();
    if (looking && !m_wasLooking)
        m_progress->start(tr("Looking at sites"), ProgressStrip::Unit::Items);
    if (looking)
        m_progress->setProgress(monitor->done(), monitor->total());
    else if (m_wasLooking)
        m_progress->stop();
    if (looking != m_wasLooking) {
        m_wasLooking = looking;
        refresh();
    }
}

void MonitorPage::refresh()
{
    for (int i = 0; i < MonitorTable::partCount; ++i)
        m_filter->pill(i)->setCount(m_table.count(MonitorTable::Part(i)));
    const int all = m_table.count(MonitorTable::Part::All);
    const bool nothingYet = all == m_table.count(MonitorTable::Part::Unseen) && !m_wasLooking;
    if (m_stack->currentIndex() != Sheet)
        m_stack->setCurrentIndex(nothingYet ? Empty : List);
    m_filter->setResult(
        m_filter->text().trimmed().isEmpty()
            ? QString()
            : tr("%1 of %2").arg(QLocale().toString(m_table.rowCount()), QLocale().toString(all)));
    const bool can = m_workspace && m_context.monitor && !m_workspace->store().isReadOnly();
    const int shown = m_table.rowCount();
    m_look->setEnabled(can && shown > 0);
    m_look->setText(m_filter->chosenPill() == int(MonitorTable::Part::Failed)
                        ? tr("Try %1 again").arg(QLocale().toString(shown))
                        : tr("Look at %Ln site(s)", nullptr, shown));
    m_emptyLook->setEnabled(can && all > 0);
    const int found = m_table.count(MonitorTable::Part::ToLookAt);
    m_open->setEnabled(found > 0);
    m_sheetButton->setEnabled(found > 0);
    m_exportButton->setEnabled(all > m_table.count(MonitorTable::Part::Unseen));
    m_empty->setText(all > 0 ? tr("Nothing was looked at yet") : tr("The round has no websites"),
                     all > 0
                         ? tr("The machine reads the home page of each site and what lies one click behind "
                              "it:\ndays, blank columns, dead links, marks, wrong words. What it finds waits "
                              "for you; it judges nothing.")
                         : tr("Import the list of websites first, or let the round cover websites."));
    m_emptyLook->setText(tr("Look at all %Ln site(s)", nullptr, all));
    m_emptyLook->setVisible(all > 0);
    m_empty->leadOn()->setText(tr("Import a list…"));
    m_empty->leadOn()->setVisible(all == 0);
    showChosen();
}

void MonitorPage::showChosen()
{
    QStringList lines;
    const SubjectId id = m_table.at(m_view->currentIndex().row());
    if (id.isValid() && m_context.monitor)
        for (const Suggestion &one : m_context.monitor->suggestions(id)) {
            const QString words = models::shownFinding(one.finding);
            lines << (one.state == Suggestion::State::Dismissed ? tr("dismissed: %1").arg(words)
                      : one.state == Suggestion::State::Ticked  ? u"✓ "_s + words
                                                                : words);
        }
    constexpr qsizetype most = 6;
    if (lines.size() > most)
        lines = lines.mid(0, most - 1) << tr("and %1 more").arg(lines.size() - most + 1);
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
}

QList<SubjectId> MonitorPage::chosen() const
{
    QList<SubjectId> subjects;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end()); // as they stand, not as they were clicked
    for (const QModelIndex &index : std::as_const(rows))
        subjects << m_table.at(index.row());
    return subjects;
}

void MonitorPage::look()
{
    if (!m_context.monitor)
        return;
    const bool fromEmpty = m_stack->currentIndex() == Empty;
    m_context.monitor->look(fromEmpty ? m_table.sites(MonitorTable::Part::All) : m_table.shown());
}

void MonitorPage::openFound()
{
    emit showSubjects(
        {tr("With something to look at"), m_table.sites(MonitorTable::Part::ToLookAt), SubjectKind::Website});
}

void MonitorPage::openSheet()
{
    m_sheet->open();
    m_stack->setCurrentIndex(Sheet);
    m_sheet->takeKeyboard();
}

void MonitorPage::fillMenu(QMenu &menu)
{
    const QList<SubjectId> subjects = chosen();
    if (subjects.isEmpty() || !m_context.monitor)
        return;
    const auto counted = [&subjects](const QString &text) {
        return SubjectActs::counted(text, subjects.size(), subjects.size());
    };
    if (subjects.size() == 1)
        menu.addAction(icon(u"inspect"_s), tr("Show in Inspect"), this,
                       [this, subjects] { emit openSubject(subjects.constFirst()); });
    menu.addAction(counted(tr("Look again")), this, [this, subjects] { m_context.monitor->look(subjects); })
        ->setEnabled(m_workspace && !m_workspace->store().isReadOnly());
    fillSheets(*menu.addMenu(counted(tr("Special sheet of these"))), subjects);
    menu.addSeparator();
    m_acts->fill(menu, subjects, tr("Chosen on the Monitor page"));
}

QString MonitorPage::hint() const
{
    return tr("Enter or double click: show the site in Inspect");
}

bool MonitorPage::shows(const UndoEntry &step) const
{
    return step.about == UndoEntry::About::Suggestions;
}

void MonitorPage::takeKeyboard()
{
    if (m_stack->currentIndex() == Sheet)
        m_sheet->takeKeyboard();
    else if (m_stack->currentIndex() == Empty)
        (m_emptyLook->isVisible() ? m_emptyLook : m_empty->leadOn())->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void MonitorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_table.retranslate();
    }
    Page::changeEvent(event);
}

void MonitorPage::retranslate()
{
    m_filter->setPlaceholder(tr("Name, code or region"));
    const QStringList pills{tr("All"), tr("To look at"), tr("Did not open"), tr("Nothing waits"),
                            tr("Not looked at")};
    for (int i = 0; i < pills.size(); ++i)
        m_filter->pill(i)->setText(pills.at(i));
    m_open->setText(tr("Open in Inspect"));
    m_open->setToolTip(tr("Only sites with something to look at"));
    m_exportButton->setText(tr("Special sheet"));
    m_exportButton->setToolTip(tr("Writes what was found by one check as a workbook or a document"));
    m_sheetButton->setText(tr("Contact sheet"));
    m_sheetButton->setToolTip(tr("One indicator over many sites, beside what the machine read"));
    refresh();
}

} // namespace xw::ui
