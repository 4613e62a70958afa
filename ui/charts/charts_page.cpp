#include "ui/charts/charts_page.h"

#include "models/labels.h"
#include "ui/charts/figure_card.h"
#include "ui/charts/rates_card.h"
#include "ui/charts/subject_panel.h"
#include "ui/shared/page_context.h"
#include "widgets/bar_list.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/trend_chart.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

ChartsPage::ChartsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_stack(new QStackedLayout(this)), m_content(new QWidget(this)),
      m_empty(new EmptyState(u"charts"_s, this)), m_columns(new QSplitter(Qt::Horizontal, m_content))
{
    widgets::whenSchemeChanges(this, [this] { refresh(); });
    setObjectName(u"chartsPage"_s);
    m_empty->leadOn()->setObjectName(u"chartsImport"_s);
    connect(m_empty->leadOn(), &QPushButton::clicked, this, [this] { emit importFile({}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(buildFigures());
    layout->addWidget(m_columns, 1);

    auto *left = new QSplitter(Qt::Vertical, m_columns);
    left->setObjectName(u"chartsRows"_s);
    m_rates = new RatesCard(context, left);
    left->addWidget(m_rates);
    left->addWidget(buildBelow());
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    left->setChildrenCollapsible(false);
    m_panel = new SubjectPanel(context.dialogs, m_columns);
    m_columns->setStretchFactor(0, 4);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    if (!m_columns->restoreState(context.settings.value(u"charts/columns"_s).toByteArray()))
        m_columns->setSizes({1000, 310});
    left->restoreState(context.settings.value(u"charts/rows"_s).toByteArray());
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setValue(u"charts/columns"_s, m_columns->saveState()); });
    connect(left, &QSplitter::splitterMoved, this,
            [this, left] { m_context.settings.setValue(u"charts/rows"_s, left->saveState()); });
    connectParts();
    retranslate();
    setWorkspace(nullptr);
}

ChartsPage::~ChartsPage() = default;

QWidget *ChartsPage::buildFigures()
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    for (FigureCard **card : {&m_websites, &m_media, &m_portals, &m_progress})
        layout->addWidget(*card = new FigureCard(QString(), row));
    m_websites->setObjectName(u"figureWebsites"_s);
    m_media->setObjectName(u"figureMedia"_s);
    m_portals->setObjectName(u"figurePortals"_s);
    m_progress->setObjectName(u"figureProgress"_s);
    return row;
}

QWidget *ChartsPage::buildBelow()
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_trendCard = new Card(QString(), row);
    m_trend = new TrendChart(m_trendCard);
    m_trend->setMinimumHeight(88);
    m_trendCard->body()->addWidget(m_trend, 1);
    m_problemCard = new Card(QString(), row);
    m_problems = new BarList(m_problemCard);
    m_problems->setObjectName(u"chartsProblems"_s);
    m_progressCard = new Card(QString(), row);
    m_regions = new BarList(m_progressCard);
    m_regions->setObjectName(u"chartsProgress"_s);
    m_byPerson = new QToolButton(m_progressCard);
    m_byPerson->setObjectName(u"chartsByPerson"_s);
    m_byPerson->setCheckable(true);
    m_byPerson->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_byPerson->setChecked(m_context.settings.value(u"charts/byPerson"_s).toBool());
    m_progressCard->addTool(m_byPerson);
    const std::pair<Card *, BarList *> lists[] = {{m_problemCard, m_problems}, {m_progressCard, m_regions}};
    for (const auto &[card, list] : lists) {
        auto *scroll = new QScrollArea(card);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(list);
        list->setAutoFillBackground(false);
        scroll->viewport()->setAutoFillBackground(false);
        card->body()->addWidget(scroll, 1);
    }
    layout->addWidget(m_trendCard, 3);
    layout->addWidget(m_problemCard, 3);
    layout->addWidget(m_progressCard, 3);
    return row;
}

void ChartsPage::connectParts()
{
    connect(m_rates, &RatesCard::kindChanged, this, &ChartsPage::refresh);
    connect(m_rates, &RatesCard::regionAsked, this, &ChartsPage::showRegion);
    connect(m_rates, &RatesCard::behindAsked, this, &ChartsPage::showCell);
    connect(m_rates, &RatesCard::tableAsked, this, &ChartsPage::saveTable);
    connect(m_rates, &RatesCard::notify, this, &Page::notify);
    connect(m_rates, &RatesCard::pictureAsked, this, &ChartsPage::savePicture);
    connect(m_trend, &TrendChart::pointChosen, this, &ChartsPage::choosePoint);
    connect(m_panel, &SubjectPanel::openSubject, this, &Page::openSubject);
    connect(m_panel, &SubjectPanel::showSubjects, this, &Page::showSubjects);
    connect(m_panel, &SubjectPanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_problems, &BarList::activated, this, [this](const QString &key) {
        models::BehindQuery query;
        query.kind = kind();
        query.indicator = IndicatorId(key);
        const Indicator *indicator = m_workspace->state().standard().indicator(query.indicator);
        showBehind(indicator ? models::label(indicator->name, indicator->nameEnglish) : key, query);
    });
    connect(m_regions, &BarList::activated, this, [this](const QString &key) {
        if (key.startsWith(personKey))
            showPerson(key.mid(personKey.size()));
        else
            showRegion(key.toLongLong(), Population::Unchecked);
    });
    connect(m_byPerson, &QToolButton::toggled, this, [this](bool byPerson) {
        m_context.settings.setValue(u"charts/byPerson"_s, byPerson);
        if (m_workspace)
            refreshProgress();
    });
    const auto figure = [this](FigureCard *card, SubjectKind of, Population what, bool portalsOnly) {
        connect(card, &FigureCard::clicked, this, [this, of, what, portalsOnly] {
            if (!m_workspace)
                return;
            models::BehindQuery query;
            query.kind = of;
            query.population = what;
            query.portalsOnly = portalsOnly;
            showBehind(portalsOnly                  ? tr("Portals · unqualified")
                       : of == SubjectKind::Website ? tr("Websites · unqualified")
                                                    : tr("Media accounts · unqualified"),
                       query);
        });
    };
    figure(m_websites, SubjectKind::Website, Population::Unqualified, false);
    figure(m_media, SubjectKind::MediaAccount, Population::Unqualified, false);
    figure(m_portals, SubjectKind::Website, Population::Unqualified, true);
    connect(m_progress, &FigureCard::clicked, this, [this] {
        if (!m_workspace)
            return;
        models::BehindQuery query;
        query.kind = kind();
        query.population = openWork();
        showBehind(query.population == Population::AwaitingReview ? tr("Awaiting review")
                                                                  : tr("Not yet checked"),
                   query);
    });
}

void ChartsPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_trendRegion = {};
    m_panel->setWorkspace(workspace);
    m_rates->setWorkspace(workspace);
    if (workspace)
        connect(workspace, &Workspace::changed, this, &ChartsPage::scheduleRefresh);
    refresh();
}

void ChartsPage::scheduleRefresh()
{
    // Many changes in one turn of the loop are one redraw; a hidden page waits until it is looked at.
    if (m_stale)
        return;
    m_stale = true;
    if (isVisible())
        QTimer::singleShot(0, this, &ChartsPage::refresh);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

SubjectKind ChartsPage::kind() const
{
    return m_rates->kind();
}

Population ChartsPage::openWork() const
{
    const Counts counts = m_workspace->state().tally().total(kind());
    return counts.unchecked() == 0 && counts.reviewPending > 0 ? Population::AwaitingReview
                                                               : Population::Unchecked;
}

QString ChartsPage::hint() const
{
    if (m_stack->currentWidget() == m_empty)
        return tr("Import a list first");
    return tr("← → choose a region · Enter lists all of it · every number opens what it counts");
}

void ChartsPage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_empty)
        return m_empty->leadOn()->setFocus(Qt::OtherFocusReason);
    m_rates->takeKeyboard();
}

bool ChartsPage::shows(const UndoEntry &step) const
{
    return step.about == UndoEntry::About::Review;
}

/// Another question than a bar's: no bar stays marked beside it.
void ChartsPage::showBehind(const QString &title, const models::BehindQuery &query)
{
    m_rates->clearChoice();
    m_trendRegion = {};
    refreshTrend();
    m_panel->show(title, query);
}

void ChartsPage::showRegion(qint64 key, Population what)
{
    if (!m_workspace)
        return;
    const Region *region = m_workspace->state().region(RegionId(qint32(key)));
    if (!region)
        return;
    models::BehindQuery query;
    query.kind = kind();
    query.region = region->id;
    query.population = what;
    m_trendRegion = region->id;
    refreshTrend();
    m_panel->show(what == Population::Unqualified ? tr("%1 · unqualified").arg(region->name)
                  : what == Population::Unchecked ? tr("%1 · not yet checked").arg(region->name)
                                                  : region->name,
                  query);
}

/// A number of the table: what it counts, and the trend of its region.
void ChartsPage::showCell(const models::BehindQuery &query, const QString &what)
{
    if (!m_workspace)
        return;
    const Region *region = query.region.isValid() ? m_workspace->state().region(query.region) : nullptr;
    const QString name = region ? region->name : tr("The whole");
    m_trendRegion = query.region;
    refreshTrend();
    m_panel->show(what.isEmpty() ? name : name + u" · "_s + what, query);
}

void ChartsPage::showPerson(const QString &person)
{
    models::BehindQuery query;
    query.kind = kind();
    query.person = person;
    query.population = Population::Unchecked;
    m_panel->show(tr("%1 · not yet checked").arg(person.isEmpty() ? tr("Not assigned") : person), query);
}

void ChartsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartsPage::retranslate()
{
    m_empty->setText(tr("No charts yet"),
                     tr("Import a list of sites and their results: the pass rates of every region appear "
                        "here."));
    m_empty->leadOn()->setText(tr("Import a list…"));
    m_rates->retranslate();
    m_problemCard->setTitle(tr("What is wrong"));
    m_problems->setAccessibleName(m_problemCard->title());
    m_byPerson->setText(tr("By person"));
    m_byPerson->setToolTip(tr("How far everybody is with what was assigned to them (Edit > Assignment…)"));
    m_problems->setEmptyText(tr("No problem recorded yet."));
    m_regions->setEmptyText(tr("Nothing to check yet."));
    m_panel->retranslate();
    refresh();
}

} // namespace xw::ui
