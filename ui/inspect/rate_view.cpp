#include "ui/inspect/rate_view.h"

#include "widgets/mini_bars.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::Tone;

namespace
{
QString coloured(const Rate &rate, const Round &round)
{
    const bool below = rate.compareToHundredths(round.thresholdHundredths) < 0;
    return u"<b style='color:%1'>%2</b>"_s.arg((below ? widgets::colours::bad : widgets::colours::ink).name(),
                                               rate.text(round.rates));
}
} // namespace

RateView::RateView(QWidget *parent)
    : QObject(parent), m_words(new QLabel(parent)), m_bars(new widgets::MiniBars(parent))
{
    m_words->setObjectName(u"rates"_s);
    m_words->setTextFormat(Qt::RichText);
    widgets::setInk(m_words, widgets::colours::soft);
    m_bars->setAccessibleName(tr("Pass rate by region"));
    m_bars->setObjectName(u"rateBars"_s);
    connect(m_bars, &widgets::MiniBars::chosen, this, &RateView::ask);
}

void RateView::show(const RoundState *state, const Subject *subject)
{
    m_state = subject ? state : nullptr;
    if (!m_state) {
        m_words->clear();
        m_bars->setBars({});
        return;
    }
    m_kind = subject->kind;
    const Round &round = state->round();
    const Tally &tally = state->tally();
    const Region *region = state->region(subject->region);
    QStringList words;
    if (region)
        words << tr("%1 pass rate %2")
                     .arg(region->name.toHtmlEscaped(),
                          coloured(tally.region(m_kind, region->id).rate(), round));
    words << tr("all %1").arg(coloured(tally.total(m_kind).rate(), round));
    m_words->setText(words.join(u" · "_s) +
                     u" <span style='color:%1'>%2</span>"_s.arg(widgets::colours::muted.name(), tr("live")));
    QList<widgets::MiniBar> bars;
    m_regions.clear();
    for (const Region &each : state->regions()) {
        const Counts counts = tally.region(m_kind, each.id);
        if (counts.running == 0)
            continue;
        widgets::MiniBar bar;
        const Rate rate = counts.rate();
        bar.label = tr("%1: %2 (%3 of %4)")
                        .arg(each.name, rate.text(round.rates))
                        .arg(counts.qualified)
                        .arg(counts.checked);
        if (!rate.isNull())
            bar.fraction = double(rate.part) / double(rate.whole); // for pixels alone
        bar.tone = rate.compareToHundredths(round.thresholdHundredths) < 0 ? Tone::Bad : Tone::Accent;
        bar.current = region && each.id == region->id;
        bars.append(bar);
        m_regions.push_back(each.id);
    }
    m_bars->setBars(bars);
    m_bars->setAccessibleName(tr("Pass rate by region"));
}

void RateView::ask(int bar)
{
    if (!m_state || bar < 0 || bar >= int(m_regions.size()))
        return;
    const Region *region = m_state->region(m_regions[size_t(bar)]);
    SubjectFilter filter;
    filter.title = region ? region->name : QString();
    filter.kind = m_kind;
    for (const Subject &subject : m_state->subjects())
        if (subject.kind == m_kind && subject.region == m_regions[size_t(bar)] &&
            m_state->belongsTo(subject.id, Population::Due))
            filter.subjects.append(subject.id);
    emit showSubjects(filter);
}

} // namespace xw::ui
