#include "ui/sampling/sampling_dialog.h"

#include "models/sample_models.h"
#include "ui/sampling/plan_form.h"
#include "ui/sampling/sample_delegate.h"
#include "ui/shared/printing.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/filter_bar.h"
#include "widgets/message_bar.h"
#include "widgets/press_by_enter.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

SamplingDialog::SamplingDialog(Workspace &workspace, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_run(new SamplingRun(this)),
      m_regions(new models::SampleCounts(this)), m_parts(new models::SampleCounts(this)),
      m_list(new models::SampleList(this))
{
    setObjectName(u"samplingDialog"_s);
    setWindowTitle(tr("The round's sample"));
    build();
    connect(m_run, &SamplingRun::drawn, this, [this](const SampleDrawPtr &draw) {
        m_draw = draw;
        present(draw->summary, {draw->plan});
    });
    connect(m_run, &SamplingRun::failed, this, &SamplingDialog::showError);
    connect(m_form, &PlanForm::changed, this, [this] {
        m_newPill->setChecked(true);
        redraw();
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.registerChanged || change.roundChanged || change.pastChanged)
            takeRegister();
    });
    takeRegister();
    resize(charWidth(fontMetrics()) * 158, fontMetrics().height() * 40);
}

void SamplingDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(10, 10, 10, 10);
    outer->setSpacing(8);
    m_messages = new MessageBar(this);
    outer->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *plan = new Card(tr("Plan"), this);
    auto *scroll = new QScrollArea(plan);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows whoever has the keyboard in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new PlanForm(scroll);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false); // setWidget() turns it on
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumWidth(m_form->sizeHint().width() + charWidth(fontMetrics()) * 3);
    plan->body()->addWidget(scroll, 1);
    row->addWidget(plan);
    row->addWidget(buildResult(), 1);
    outer->addLayout(row, 1);
    outer->addWidget(buildFoot());
    auto *print = new QShortcut(QKeySequence::Print, this);
    connect(print, &QShortcut::activated, this, &SamplingDialog::print);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this,
            [this] { m_filter->field()->setFocus(Qt::ShortcutFocusReason); });
}

QTableView *SamplingDialog::table(const QString &name, const QString &accessible, QAbstractItemModel *model)
{
    auto *view = new QTableView(m_stack);
    view->setObjectName(name);
    view->setAccessibleName(accessible);
    view->setModel(model);
    view->setItemDelegate(new SampleDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    view->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(view);
    return view;
}

QWidget *SamplingDialog::buildResult()
{
    auto *card = new Card(tr("What it draws"), this);
    m_keptPill = new PillButton(tr("The round's sample"), card);
    m_keptPill->setObjectName(u"pillKept"_s);
    m_newPill = new PillButton(tr("A new draw"), card);
    m_newPill->setObjectName(u"pillNew"_s);
    for (PillButton *pill : {m_keptPill, m_newPill}) {
        pill->setAutoExclusive(true);
        card->addTool(pill);
    }
    m_newPill->setChecked(true);
    m_filter = new FilterBar(card);
    m_filter->addPill(u"pillRegions"_s);
    m_filter->addPill(u"pillParts"_s);
    m_filter->addPill(u"pillList"_s);
    m_filter->pill(0)->setText(tr("By region"));
    m_filter->pill(1)->setText(tr("By part")); // until a plan says by which
    m_filter->pill(1)->setAccessibleName(tr("By part"));
    m_filter->pill(2)->setText(tr("The list"));
    m_filter->setPlaceholder(tr("Filter by name, code, region, type or reason"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 7, 10, 7);
    head->addWidget(m_filter);
    card->body()->addLayout(head);

    m_stack = new QStackedWidget(card);
    m_filter->leadInto(m_stack);
    const int letter = charWidth(fontMetrics());
    for (QTableView *counts : {table(u"sampleRegions"_s, tr("By region"), m_regions),
                               table(u"sampleParts"_s, tr("By part"), m_parts)}) {
        counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < models::SampleCounts::columns; ++column)
            counts->setColumnWidth(column, letter * (column == models::SampleCounts::WebsitesRunning ||
                                                             column == models::SampleCounts::MediaRunning
                                                         ? 23
                                                         : 11));
    }
    QTableView *list = table(u"sampleList"_s, tr("The list"), m_list);
    list->setColumnWidth(models::SampleList::Code, letter * 18);
    list->setColumnWidth(models::SampleList::SubjectName, letter * 38);
    list->setColumnWidth(models::SampleList::RegionName, letter * 15);
    list->setColumnWidth(models::SampleList::Type, letter * 16);
    list->horizontalHeader()->setStretchLastSection(true);
    connect(list, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit openSubject(m_list->subjectAt(index.row())); });
    card->body()->addWidget(m_stack, 1);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_regions->setFilter(text);
        m_parts->setFilter(text);
        m_list->setFilter(text);
        showView();
    });
    connect(m_filter, &FilterBar::pillChosen, this, &SamplingDialog::showView);
    connect(m_keptPill, &QAbstractButton::clicked, this, &SamplingDialog::showKept);
    connect(m_newPill, &QAbstractButton::clicked, this, &SamplingDialog::redraw);
    return card;
}

void SamplingDialog::print()
{
    const auto *view = qobject_cast<QTableView *>(m_stack->currentWidget());
    if (!view)
        return;
    const Printing printing = tablePrinting(*view, u"%1 · %2"_s.arg(windowTitle(), view->accessibleName()));
    if (printing.refused.isEmpty())
        openPreview(printing, this);
    else
        m_note->setText(printing.refused);
}

QWidget *SamplingDialog::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(2, 0, 2, 0);
    column->setSpacing(4);
    m_note = new QLabel(foot);
    m_note->setObjectName(u"sampleNote"_s);
    m_note->setWordWrap(true);
    widgets::setInk(m_note, colours::warn);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_total = new QLabel(foot);
    m_total->setObjectName(u"sampleTotal"_s);
    m_total->setWordWrap(true);
    m_export = new QPushButton(tr("&Export the list…"), foot);
    m_export->setObjectName(u"sampleExport"_s);
    m_export->setAutoDefault(false);
    auto *paper = new QPushButton(tr("Pr&int…"), foot);
    paper->setObjectName(u"samplePrint"_s);
    paper->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &SamplingDialog::print);
    m_close = new QPushButton(tr("Close"), foot);
    m_close->setObjectName(u"sampleClose"_s);
    m_close->setAutoDefault(false);
    m_confirm = new PrimaryButton(tr("&Take this sample"), foot);
    m_confirm->setObjectName(u"sampleConfirm"_s);
    pressByEnter(*m_confirm); // not by Enter in the filter or in the seed
    m_withdraw = new QPushButton(tr("Without a sample…"), foot);
    m_withdraw->setObjectName(u"sampleWithdraw"_s);
    m_withdraw->setToolTip(tr("The round checks all that run again"));
    m_withdraw->setAutoDefault(false);
    row->addWidget(m_total, 1);
    for (QPushButton *button : {m_withdraw, paper, m_export, m_close, m_confirm})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, &SamplingDialog::askExport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &SamplingDialog::askConfirm);
    connect(m_withdraw, &QPushButton::clicked, this, &SamplingDialog::askWithdraw);
    return foot;
}

} // namespace xw::ui
