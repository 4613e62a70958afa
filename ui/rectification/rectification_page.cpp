#include "ui/rectification/rectification_page.h"

#include "ui/rectification/case_actions.h"
#include "ui/rectification/case_reminder.h"
#include "ui/shared/page_context.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/column_memory.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/filter_bar.h"
#include "widgets/progress_strip.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;
using models::CaseTable;

namespace
{
/// What is overdue is red.
class CaseDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == CaseTable::State && index.data(CaseTable::OverdueRole).toBool())
            option->palette.setColor(QPalette::Text, colours::bad);
    }
};

/// In the order of CaseTable::Part.
const QStringList &casePills()
{
    static const QStringList parts{u"open"_s, u"overdue"_s, u"soon"_s, u"answered"_s, u"closed"_s, u"all"_s};
    return parts;
}
} // namespace

RectificationPage::RectificationPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context)
{
    setObjectName(u"rectificationPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    layout->addWidget(card);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 7, 10, 7);
    head->addWidget(buildTools());
    m_progress = new ProgressStrip(card);
    m_progress->setObjectName(u"papersProgress"_s);
    head->addWidget(m_progress);
    card->body()->addLayout(head);

    m_stack = new QStackedWidget(card);
    auto *list = new QWidget(m_stack);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(list);
    m_table->setObjectName(u"caseTable"_s);
    m_table->setModel(&m_cases);
    m_table->setItemDelegate(new CaseDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int letter = charWidth(fontMetrics());
    for (const auto &[column, letters] : {std::pair(CaseTable::Code, 17),
                                          {CaseTable::State, 12},
                                          {CaseTable::Due, 14},
                                          {CaseTable::Body, 23},
                                          {CaseTable::Subject, 24},
                                          {CaseTable::Problem, 30}})
        m_table->setColumnWidth(column, letter * letters);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_history = new QLabel(list);
    m_history->setObjectName(u"caseHistory"_s);
    m_history->setWordWrap(true);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history->setContentsMargins(10, 6, 10, 6);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_history);
    m_empty = new EmptyState(u"rectify"_s, m_stack);
    m_emptyOpen = new PrimaryButton(m_empty);
    m_emptyOpen->setObjectName(u"emptyOpenCases"_s);
    m_empty->addButton(m_emptyOpen);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

RectificationPage::~RectificationPage()
{
    stopWriting();
}

QWidget *RectificationPage::buildTools()
{
    m_filter = new FilterBar(this);
    m_filter->leadInto(this);
    m_filter->field()->setMinimumWidth(charWidth(fontMetrics()) * 12); // six pills beside it
    for (const QString &part : casePills())
        m_filter->addPill(u"pill"_s + part.at(0).toUpper() + part.sliced(1));
    m_act = new QToolButton(this);
    m_act->setObjectName(u"caseActions"_s);
    m_papers = new QToolButton(this);
    m_papers->setObjectName(u"papersButton"_s);
    for (QToolButton *button : {m_act, m_papers}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setMenu(new QMenu(button));
    }
    m_import = new QPushButton(this);
    m_import->setObjectName(u"importAnswers"_s);
    m_aside = new QPushButton(this);
    m_aside->setObjectName(u"answersAside"_s);
    m_open = new PrimaryButton(this);
    m_open->setObjectName(u"openCases"_s);
    // A row of their own: beside six pills a small window has no room for them.
    auto *tools = new QWidget(this);
    auto *rows = new QVBoxLayout(tools);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *ways = new QHBoxLayout;
    for (QToolButton *button : {m_act, m_papers})
        ways->addWidget(button);
    ways->addStretch(1);
    ways->addWidget(m_aside);
    ways->addWidget(m_import);
    ways->addWidget(m_open);
    rows->addLayout(ways);
    rows->addWidget(m_filter);
    return tools;
}

void RectificationPage::connectParts()
{
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_cases.setFilter(text);
        refresh();
    });
    connect(m_filter, &FilterBar::pillChosen, this, [this] {
        m_cases.setPart(CaseTable::Part(m_filter->chosenPill()));
        refresh();
    });
    for (QPushButton *button : {m_open, m_emptyOpen})
        connect(button, &QPushButton::clicked, this, &RectificationPage::askOpen);
    connect(m_import, &QPushButton::clicked, this, &RectificationPage::askForms);
    connect(m_aside, &QPushButton::clicked, this, &RectificationPage::openAside);
    connect(m_papers->menu(), &QMenu::aboutToShow, this, [this] {
        m_papers->menu()->clear();
        m_papers->menu()
            ->addAction(tr("Reports of sites and accounts with problems…"), this,
                        [this] { askPapers(notice::PaperKind::Report, true); })
            ->setObjectName(u"papersFailing"_s);
        for (const auto &[kind, title] :
             {std::pair{notice::PaperKind::Report, tr("Reports of all sites and accounts…")},
              {notice::PaperKind::Order, tr("Orders to responsible bodies…")},
              {notice::PaperKind::List, tr("Lists of problems (Excel)…")},
              {notice::PaperKind::Closing, tr("Letters for what is to be closed…")},
              {notice::PaperKind::Pictures, tr("Problems with their pictures (Word)…")},
              {notice::PaperKind::Words, tr("Lists of wrong words (Excel)…")},
              {notice::PaperKind::Links, tr("Lists of links (Excel)…")}})
            m_papers->menu()
                ->addAction(title, this, [this, kind = kind] { askPapers(kind, false); })
                ->setObjectName(u"papers%1"_s.arg(int(kind)));
    });
    connect(m_act->menu(), &QMenu::aboutToShow, this, [this] {
        m_act->menu()->clear();
        fillActions(*m_act->menu());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillActions(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RectificationPage::refresh);
    connect(&m_cases, &QAbstractItemModel::modelReset, this, &RectificationPage::refresh);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const RectificationCase *one = chosen())
            emit openSubject(one->subject);
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

const RectificationCase *RectificationPage::chosen() const
{
    return m_cases.at(m_table->currentIndex().row());
}

void RectificationPage::setWorkspace(Workspace *workspace)
{
    stopWriting();
    m_workspace = workspace;
    m_cases.setSoonDays(remindWorkDays(m_context.settings));
    m_cases.setWorkspace(workspace);
    refresh();
}

void RectificationPage::stopWriting()
{
    if (m_job)
        m_job->cancel();
    m_writing.waitForFinished();
    m_job.reset();
    m_progress->stop();
}

void RectificationPage::refresh()
{
    const QLocale locale;
    const int total = m_cases.count(CaseTable::Part::All);
    for (int i = 0; i < casePills().size(); ++i)
        m_filter->pill(i)->setCount(m_cases.count(CaseTable::Part(i)));
    showPills();
    m_filter->setResult(
        m_filter->text().trimmed().isEmpty()
            ? QString()
            : tr("%1 of %2").arg(locale.toString(m_cases.rowCount()), locale.toString(total)));
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    m_open->setVisible(total > 0); // else the empty page offers it
    const bool writable = m_workspace && !m_workspace->store().isReadOnly();
    for (QPushButton *button : {m_open, m_emptyOpen})
        button->setEnabled(writable);
    m_import->setEnabled(writable && total > 0);
    m_papers->setEnabled(m_workspace && !m_job);
    const RectificationCase *one = chosen();
    m_act->setEnabled(writable && one);
    QStringList lines;
    if (one) {
        const auto events = m_workspace->state().cases().events(one->id);
        for (size_t i = events.size() > 4 ? events.size() - 4 : 0; i < events.size(); ++i)
            lines << historyLine(events[i]);
    }
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
}

QJsonObject RectificationPage::place() const
{
    return {{u"part"_s, casePills().at(m_filter->chosenPill())}};
}

void RectificationPage::showEvent(QShowEvent *event)
{
    if (const int days = remindWorkDays(m_context.settings); days != m_cases.soonDays())
        m_cases.setSoonDays(days); // it was set meanwhile
    Page::showEvent(event);
}

void RectificationPage::goTo(const QJsonObject &place)
{
    if (const qsizetype part = casePills().indexOf(place.value(u"part"_s).toString()); part >= 0)
        m_filter->choosePill(int(part));
}

/// What was put aside waits for a person, and the button says how much.
void RectificationPage::showPills()
{
    const auto aside =
        m_workspace ? std::ranges::count_if(m_workspace->state().cases().returned(), &ReturnedAnswer::isOpen)
                    : 0;
    m_aside->setText(tr("Put aside (%1)…").arg(QLocale().toString(aside)));
    m_aside->setVisible(aside > 0);
    if (aside == 0 && !m_toldAside.summary.isEmpty())
        emit errorSettled(std::exchange(m_toldAside, {}));
    m_filter->pill(int(CaseTable::Part::Soon))
        ->setToolTip(tr("Not answered, and due within %Ln working day(s)", nullptr, m_cases.soonDays()));
}

QString RectificationPage::hint() const
{
    return tr("Double click: show the site in Inspect");
}

void RectificationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_cases.retranslate();
        refresh();
    }
    Page::changeEvent(event);
}

void RectificationPage::retranslate()
{
    m_table->setAccessibleName(tr("Cases"));
    m_filter->setPlaceholder(tr("Code, body, site or problem"));
    const QStringList pills{tr("To mend"),  tr("Overdue"), tr("Due soon"),
                            tr("Answered"), tr("Closed"),  tr("All")};
    for (int i = 0; i < pills.size(); ++i)
        m_filter->pill(i)->setText(pills.at(i));
    m_act->setText(tr("Case"));
    m_papers->setText(tr("Papers"));
    m_import->setText(tr("Take in answers…"));
    showPills();
    for (QPushButton *button : {m_open, m_emptyOpen})
        button->setText(tr("Open cases…"));
    m_empty->setText(tr("Nothing is being mended yet"),
                     tr("When the notice is signed, each problem that it counts becomes a case,\n"
                        "with a responsible body and a day until which it is to be mended."));
}

void RectificationPage::fillActions(QMenu &menu)
{
    const RectificationCase *one = chosen();
    if (!one || !m_workspace)
        return;
    fillCaseMenu(menu, *one, *m_workspace, m_context.dialogs, *this);
    menu.addSeparator();
    connect(menu.addAction(tr("Print the report of this site or account…")), &QAction::triggered, this,
            [this, subject = one->subject] { printReport(subject); });
}

} // namespace xw::ui
