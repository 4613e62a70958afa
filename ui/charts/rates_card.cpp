#include "ui/charts/rates_card.h"

#include "models/chart_data.h"
#include "models/labels.h"
#include "ui/charts/rate_tones.h"
#include "ui/charts/rates_grid.h"
#include "ui/charts/rates_table.h"
#include "ui/shared/page_context.h"
#include "widgets/bar_list.h"
#include "widgets/icon.h"
#include "widgets/rate_chart.h"
#include "widgets/rate_picture.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

/// From here on bars lie one below another, with names in full.
constexpr size_t mostUprightBars = 12;

/// 上饶市 → 上饶, where a bar is narrow and the suffix says nothing.
QString shortName(const QString &name)
{
    return name.size() > 2 && name.endsWith(u'市') ? name.chopped(1) : name;
}

} // namespace

RatesCard::RatesCard(const PageContext &context, QWidget *parent)
    : Card(QString(), parent), m_settings(context.settings)
{
    build();
    connectParts();
}

void RatesCard::build()
{
    m_websitePill = new PillButton(QString(), this);
    m_websitePill->setObjectName(u"chartsWebsites"_s);
    m_mediaPill = new PillButton(QString(), this);
    m_mediaPill->setObjectName(u"chartsMedia"_s);
    auto *kinds = new QButtonGroup(this);
    for (PillButton *pill : {m_websitePill, m_mediaPill}) {
        pill->setCheckable(true);
        kinds->addButton(pill);
        addToHead(pill);
    }
    m_websitePill->setChecked(true);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"chartsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(charWidth(fontMetrics()) * 2);
    m_filter->setMaximumWidth(charWidth(fontMetrics()) * 26);
    m_order = new QComboBox(this);
    m_order->setObjectName(u"chartsOrder"_s);
    m_order->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // its words are never cut
    m_order->addItems({QString(), QString(), QString()});
    m_order->setCurrentIndex(m_settings.value(u"charts/order"_s, 1).toInt());
    m_export = new QToolButton(this);
    m_export->setObjectName(u"chartsExport"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setIcon(icon(u"export"_s));
    auto *menu = new QMenu(m_export);
    m_copy = menu->addAction(QString());
    m_copy->setObjectName(u"chartsCopy"_s);
    m_savePng = menu->addAction(QString());
    m_savePng->setObjectName(u"chartsPng"_s);
    m_saveSvg = menu->addAction(QString());
    m_saveSvg->setObjectName(u"chartsSvg"_s);
    menu->addSeparator();
    m_saveTable = menu->addAction(QString());
    m_saveTable->setObjectName(u"chartsTable"_s);
    m_export->setMenu(menu);
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(u"chartsAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_asTable->setChecked(m_settings.value(u"charts/table"_s).toBool());
    addTool(m_filter);
    addTool(m_order);
    addTool(m_asTable);
    addTool(m_export);
    m_rates = new RateChart(this);
    m_rateList = new BarList(this);
    m_rateList->setObjectName(u"chartsRateList"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_rateList);
    m_rateList->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_rateViews = new QStackedWidget(this);
    m_rateViews->setMinimumHeight(fontMetrics().height() * 3); // it scrolls
    m_rateViews->addWidget(m_rates);
    m_rateViews->addWidget(scroll);
    m_grid = new RatesGrid(m_rateViews);
    m_rateViews->addWidget(m_grid);
    m_rateViews->installEventFilter(this);
    m_legend = new QLabel(this);
    m_legend->setObjectName(u"chartsLegend"_s);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(6, 4, 10, 6);
    inside->addWidget(m_rateViews, 1);
    inside->addWidget(m_legend);
    body()->addLayout(inside, 1);
}

void RatesCard::connectParts()
{
    connect(m_websitePill, &PillButton::toggled, this, &RatesCard::kindChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &RatesCard::refresh);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setValue(u"charts/order"_s, index);
        refresh();
    });
    connect(m_rates, &RateChart::barChosen, this,
            [this](qint64 key) { emit regionAsked(key, Population::Unqualified); });
    connect(m_rates, &RateChart::barActivated, this,
            [this](qint64 key) { emit regionAsked(key, Population::Due); });
    connect(m_rateList, &BarList::activated, this, [this](const QString &key) {
        m_rateList->setChosen(key);
        emit regionAsked(key.toLongLong(), Population::Unqualified);
    });
    connect(m_grid, &RatesGrid::behindAsked, this, &RatesCard::behindAsked);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_settings.setValue(u"charts/table"_s, table);
        refresh();
    });
    connect(m_copy, &QAction::triggered, this, &RatesCard::copyPicture);
    connect(m_savePng, &QAction::triggered, this, [this] { emit pictureAsked(false); });
    connect(m_saveSvg, &QAction::triggered, this, [this] { emit pictureAsked(true); });
    connect(m_saveTable, &QAction::triggered, this, &RatesCard::tableAsked);
}

void RatesCard::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_rates->setChosen(0);
}

SubjectKind RatesCard::kind() const
{
    return m_mediaPill->isChecked() ? SubjectKind::MediaAccount : SubjectKind::Website;
}

void RatesCard::setRunning(int websites, int media)
{
    m_websitePill->setCount(websites);
    m_mediaPill->setCount(media);
}

void RatesCard::clearChoice()
{
    m_rates->setChosen(0);
    m_rateList->setChosen({});
}

void RatesCard::takeKeyboard()
{
    if (m_asTable->isChecked())
        m_grid->setFocus(Qt::OtherFocusReason);
    else if (m_rateViews->currentIndex() == 0)
        m_rates->setFocus(Qt::OtherFocusReason);
    else
        m_rateList->setFocus(Qt::OtherFocusReason);
}

void RatesCard::refresh()
{
    if (!m_workspace)
        return;
    const RoundState &state = m_workspace->state();
    const auto order = static_cast<models::RegionOrder>(m_order->currentIndex());
    const QLocale locale;
    std::vector<RateBar> bars;
    for (const models::RegionRate &region :
         models::regionRates(state, kind(), order, m_filter->text().trimmed())) {
        const Rate rate = region.counts.rate();
        bars.push_back(
            {region.region.value(), shortName(region.name),
             u"%1/%2"_s.arg(locale.toString(region.counts.qualified), locale.toString(region.counts.checked)),
             rate.text(state.round().rates), hundredths(rate), rate.isNull(),
             toneOf(region.counts, state.round().thresholdHundredths), region.name});
    }
    std::vector<BarListRow> rows;
    for (const RateBar &bar : bars)
        rows.push_back({QString::number(bar.key), bar.name, bar.value + u"  "_s + bar.detail,
                        bar.isNull ? 0 : bar.hundredths, 10000, barColour(bar.tone)});
    m_rateList->setRows(std::move(rows));
    m_rateList->setMark(state.round().thresholdHundredths / 10000.0);
    m_legend->setVisible(!m_asTable->isChecked());
    if (m_asTable->isChecked())
        refreshGrid();
    QStringList legend;
    for (const auto &[tone, words] : picture().legend)
        legend << u"<span style='color:%1'>■</span> %2"_s.arg(barColour(tone).name(), words.toHtmlEscaped());
    m_legend->setText(legend.join(u"&nbsp;&nbsp; "_s));
    m_rates->setThreshold(state.round().thresholdHundredths);
    m_rates->setBars(std::move(bars));
    chooseView();
}

void RatesCard::chooseView()
{
    const QSize wanted = m_rates->wantedRoom();
    const bool fits = m_rates->bars().size() <= mostUprightBars && wanted.width() <= m_rateViews->width() &&
                      wanted.height() <= m_rateViews->height();
    m_rateViews->setCurrentIndex(m_asTable->isChecked() ? 2 : fits ? 0 : 1);
}

bool RatesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rateViews && event->type() == QEvent::Resize)
        chooseView();
    return Card::eventFilter(watched, event);
}

void RatesCard::refreshGrid()
{
    const RoundState &state = m_workspace->state();
    m_grid->setTable(regionsByProblems(state, m_workspace->inspectedTotals(), kind(),
                                       static_cast<models::RegionOrder>(m_order->currentIndex()),
                                       m_filter->text().trimmed()),
                     kind(), state.round().thresholdHundredths);
}

RatePicture RatesCard::picture() const
{
    const RoundState &state = m_workspace->state();
    const Counts counts = state.tally().total(kind());
    RatePicture picture;
    picture.title = regionRatesTitle(state, kind());
    picture.subtitle = tr("As of %1 · %2 checked, %3 unqualified · the whole %4")
                           .arg(m_workspace->clock().today().toString(Qt::ISODate))
                           .arg(counts.checked)
                           .arg(counts.unqualified)
                           .arg(counts.rate().text(state.round().rates));
    picture.bars = m_rates->bars();
    picture.threshold = state.round().thresholdHundredths;
    const QString threshold = QString::number(picture.threshold / 100.0) + u'%';
    picture.legend = {{Tone::Accent, tr("all qualified")},
                      {Tone::Warn, tr("under 100%, at least %1").arg(threshold)},
                      {Tone::Bad, tr("below %1").arg(threshold)}};
    return picture;
}

void RatesCard::copyPicture()
{
    if (!m_workspace)
        return;
    QGuiApplication::clipboard()->setImage(toImage(picture(), font()));
    emit notify(tr("The chart is on the clipboard"));
}

void RatesCard::retranslate()
{
    setTitle(tr("Pass rate by region"));
    m_rates->setAccessibleName(title());
    m_rateList->setAccessibleName(title());
    m_websitePill->setText(tr("Websites"));
    m_mediaPill->setText(tr("Media"));
    m_filter->setPlaceholderText(tr("Filter regions"));
    m_filter->setAccessibleName(tr("Filter regions"));
    m_order->setAccessibleName(tr("Order of the regions"));
    m_order->setItemText(0, tr("Register order"));
    m_order->setItemText(1, tr("Lowest first"));
    m_order->setItemText(2, tr("Highest first"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Regions by problems, beside the round before"));
    m_grid->setAccessibleName(tr("Regions by problems"));
    m_export->setText(tr("Export"));
    m_copy->setText(tr("Copy to clipboard"));
    m_savePng->setText(tr("Save as PNG…"));
    m_saveSvg->setText(tr("Save as SVG…"));
    m_saveTable->setText(tr("Save as a table, regions by problems…"));
}

} // namespace xw::ui
