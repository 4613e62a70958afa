// The part of ChartsPage that turns counters into what the widgets draw.
#include "ui/charts/charts_page.h"

#include "models/labels.h"
#include "ui/charts/figure_card.h"
#include "ui/charts/rate_tones.h"
#include "ui/charts/rates_card.h"
#include "ui/charts/rates_table.h"
#include "ui/charts/subject_panel.h"
#include "ui/shared/file_export.h"
#include "ui/shared/page_context.h"
#include "widgets/bar_list.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/dialogs.h"
#include "widgets/rate_picture.h"
#include "widgets/trend_chart.h"
#include "workspace/assignment.h"
#include "workspace/stats.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

/// ▲ 1.33 or ▼ 3.82, in percentage points.
QString trendWord(const Comparison &comparison, Tone &tone)
{
    if (!comparison.change)
        return {};
    const bool down = comparison.change->startsWith(u'-');
    tone = down ? Tone::Bad : Tone::Good;
    return (down ? u"▼ "_s : u"▲ "_s) + comparison.change->mid(1);
}

} // namespace

void ChartsPage::refresh()
{
    m_stale = false;
    const bool any = m_workspace && !m_workspace->state().subjects().empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    emit hintChanged();
    if (!any)
        return;
    refreshFigures();
    m_rates->refresh();
    refreshBelow();
    m_panel->refresh();
}

void ChartsPage::refreshFigures()
{
    const Stats stats = computeStats(*m_workspace);
    const RateFormat format = stats.rates;
    const QLocale locale;
    const auto detail = [&](const Counts &counts) {
        return tr("%1/%2 · %3 unqualified", "checked of running")
            .arg(locale.toString(counts.checked), locale.toString(counts.running),
                 locale.toString(counts.unqualified));
    };
    const auto kindFigure = [&](FigureCard *card, const QString &title, const KindStats &kind) {
        Tone tone = Tone::Neutral;
        QString word = trendWord(kind.previous, tone);
        QString base = tr("q/q", "against the round before");
        if (word.isEmpty()) {
            word = trendWord(kind.yearAgo, tone);
            base = tr("y/y", "against the same round a year ago");
        }
        card->setFigure(title, kind.counts.rate().text(format),
                        word.isEmpty() ? QString() : word + u' ' + base, tone, detail(kind.counts));
    };
    kindFigure(m_websites, tr("Pass rate of websites"), stats.websites);
    kindFigure(m_media, tr("Pass rate of media accounts"), stats.media);
    const Counts portals = m_workspace->state().tally().group(WebsiteGroup::Portals);
    m_portals->setFigure(tr("Pass rate of portals"), portals.rate().text(format), {}, Tone::Neutral,
                         detail(portals));
    const Counts &now = kind() == SubjectKind::Website ? stats.websites.counts : stats.media.counts;
    m_progress->setFigure(
        tr("Progress"), u"%1 / %2"_s.arg(QLocale().toString(now.checked), QLocale().toString(now.sampled)),
        {}, Tone::Neutral,
        openWork() == Population::AwaitingReview ? tr("%Ln awaiting review", nullptr, now.reviewPending)
                                                 : tr("%Ln not yet checked", nullptr, now.unchecked()));
    m_rates->setRunning(stats.websites.counts.running, stats.media.counts.running);
}

/// A point of the trend: this round's opens what it counts, of another it says its value and the way there.
void ChartsPage::choosePoint(int index)
{
    if (index < 0 || index >= int(m_points.size()) || !m_workspace)
        return;
    const RoundKey round = m_points[size_t(index)];
    if (round == m_workspace->state().round().key) {
        models::BehindQuery query;
        query.kind = kind();
        query.population = Population::Unqualified;
        if (m_trendRegion.isValid())
            return showRegion(m_trendRegion.value(), query.population);
        return showBehind(tr("%1 · unqualified").arg(models::roundLabel(round)), query);
    }
    QStringList values;
    for (const TrendLine &line : m_trend->lines())
        values << line.name + u' ' + line.values.value(index);
    emit notify(tr("%1: %2. The round menu at the top opens it.")
                    .arg(models::roundLabel(round), values.join(u" · "_s)));
}

void ChartsPage::saveTable()
{
    if (!m_workspace)
        return;
    FileQuestion question;
    question.title = tr("Save the table");
    question.filter = tr("Excel (*.xlsx)") + u";;CSV (*.csv)"_s;
    question.suffix = u"xlsx"_s;
    question.suggestion = m_rates->title() + u".xlsx"_s;
    exportFile(
        this, m_context, question,
        tableContent(regionsByProblems(m_workspace->state(), m_workspace->inspectedTotals(), kind()).list,
                     m_workspace->clock().today()));
}

void ChartsPage::savePicture(bool svg)
{
    FileQuestion question;
    question.title = tr("Save the chart");
    question.suffix = svg ? u"svg"_s : u"png"_s;
    question.filter = svg ? tr("SVG drawing (*.svg)") : tr("PNG picture (*.png)");
    question.suggestion = m_rates->title() + u'.' + question.suffix;
    exportFile(this, m_context, question,
               [picture = m_rates->picture(), font = font(), svg](const QString &,
                                                                  const JobPtr &) -> Result<QByteArray> {
                   if (svg)
                       return toSvg(picture, font);
                   QBuffer png;
                   toImage(picture, font).save(&png, "PNG");
                   return png.data();
               });
}

/// Of the region whose bar was chosen last, else of the whole.
void ChartsPage::refreshTrend()
{
    const RoundState &state = m_workspace->state();
    QStringList labels;
    TrendLine websites{tr("Websites"), colours::barCalm, {}, {}};
    TrendLine media{tr("Media"), colours::barSecond, {}, {}};
    const auto add = [&](TrendLine &line, const Rate &rate) {
        line.hundredths.push_back(rate.isNull() ? std::nullopt : std::optional(hundredths(rate)));
        line.values << rate.text(state.round().rates);
    };
    m_points.clear();
    for (const models::TrendPoint &point :
         models::trend(state, m_workspace->inspectedTotals(), m_trendRegion)) {
        m_points.push_back(point.round);
        labels << point.round.text().mid(2); // 20Q1: eight of them side by side
        add(websites, point.websites);
        add(media, point.media);
    }
    const Region *region = m_trendRegion.isValid() ? state.region(m_trendRegion) : nullptr;
    // Of the whole more may be known than of one of its regions.
    const bool missing =
        region && m_points.size() == 1 && models::trend(state, m_workspace->inspectedTotals()).size() > 1;
    m_trend->setLines(labels, {websites, media},
                      missing ? tr("The rounds before hold no results of %1.").arg(region->name) : QString());
    m_trendCard->setTitle(region ? tr("Trend of the pass rate · %1").arg(region->name)
                                 : tr("Trend of the pass rate"));
    m_trend->setAccessibleName(m_trendCard->title());
}

void ChartsPage::refreshBelow()
{
    refreshTrend();
    const RoundState &state = m_workspace->state();
    const QColor inOrder[] = {colours::bad,     colours::barWarn, colours::barOther,
                              colours::barCalm, colours::soft,    colours::good};
    std::vector<BarListRow> rows;
    const auto problems = models::problemCounts(state, kind());
    const int most = problems.empty() ? 1 : problems.front().subjects;
    for (size_t i = 0; i < problems.size(); ++i)
        rows.push_back({problems[i].indicator.value(), problems[i].label,
                        QString::number(problems[i].subjects), problems[i].subjects, most,
                        inOrder[std::min(i, std::size(inOrder) - 1)]});
    m_problems->setRows(std::move(rows));

    refreshProgress();
}

void ChartsPage::refreshProgress()
{
    const RoundState &state = m_workspace->state();
    const auto people =
        m_byPerson->isChecked() ? models::personRates(state, kind()) : std::vector<models::PersonRate>();
    const Document *assigned =
        state.document(QString::fromLatin1(assignmentDocument), state.round().key.text());
    m_byPerson->setVisible(assigned != nullptr);
    const bool byPerson = !people.empty();
    std::vector<BarListRow> rows;
    const QLocale locale;
    const auto add = [&](const QString &key, const QString &name, int checked, int of) {
        rows.push_back({key, name, u"%1/%2"_s.arg(locale.toString(checked), locale.toString(of)), checked, of,
                        checked == of ? colours::good : colours::barCalm});
    };
    for (const models::PersonRate &person : people)
        add(personKey + person.person, person.person.isEmpty() ? tr("Not assigned") : person.person,
            person.checked, person.assigned);
    if (!byPerson)
        for (const models::RegionRate &region :
             models::regionRates(state, kind(), models::RegionOrder::Register))
            add(QString::number(region.region.value()), region.name, region.counts.checked,
                region.counts.sampled);
    m_progressCard->setTitle(byPerson ? tr("Progress by person") : tr("Progress by region"));
    m_regions->setAccessibleName(m_progressCard->title());
    m_regions->setRows(std::move(rows));
}

} // namespace xw::ui
