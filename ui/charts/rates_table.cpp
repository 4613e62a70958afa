#include "ui/charts/rates_table.h"

#include "domain/comparison.h"
#include "models/labels.h"
#include "ui/charts/rates_card.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QString regionRatesTitle(const RoundState &state, SubjectKind kind)
{
    return u"%1 · %2 · %3"_s.arg(state.round().province, models::roundLabel(state.round().key),
                                 kind == SubjectKind::Website
                                     ? RatesCard::tr("Pass rate of websites by region")
                                     : RatesCard::tr("Pass rate of media accounts by region"));
}

RegionTable regionsByProblems(const RoundState &state, const std::vector<PastTotal> &inspected,
                              SubjectKind kind, models::RegionOrder order, const QString &filter)
{
    RegionTable data;
    data.list.title = regionRatesTitle(state, kind);
    const auto problems = models::problemCounts(state, kind);
    data.counted = {Population::Due,     Population::Running,   Population::Due,
                    Population::Checked, Population::Qualified, Population::Unqualified};
    data.list.headers << RatesCard::tr("Region") << RatesCard::tr("Running") << RatesCard::tr("Due")
                      << RatesCard::tr("Checked") << RatesCard::tr("Qualified")
                      << RatesCard::tr("Unqualified") << RatesCard::tr("Pass rate")
                      << RatesCard::tr("Round before", "its pass rate") << RatesCard::tr("Change");
    data.rateColumn = int(data.counted.size());
    data.beforeColumn = data.rateColumn + 1;
    data.changeColumn = data.rateColumn + 2;
    for (const models::ProblemCount &problem : problems) {
        data.list.headers << problem.label;
        data.problems.push_back(problem.indicator);
    }
    QHash<RegionId, std::vector<int>> found;
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind || !state.belongsTo(subject.id, Population::Due))
            continue; // as the tally counts them
        std::vector<int> &of = found[subject.region];
        of.resize(problems.size());
        for (size_t i = 0; i < problems.size(); ++i)
            of[i] += state.hasProblem(subject.id, problems[i].indicator);
    }
    const RateFormat format = state.round().rates;
    const RoundKey before = state.round().key.previous();
    const auto add = [&](RegionId region, const QString &name, const QString &pastName, const Counts &counts,
                         const std::vector<int> &subjects) {
        const PastTotal *past = earlierTotal(state, inspected, before, kind, pastName);
        const Rate then = past ? rateOf(*past) : Rate{};
        QStringList row{name,
                        QString::number(counts.running),
                        QString::number(counts.sampled),
                        QString::number(counts.checked),
                        QString::number(counts.qualified),
                        QString::number(counts.unqualified),
                        counts.rate().text(format),
                        past && !past->printedRate.isEmpty() ? past->printedRate : then.text(format),
                        changeText(counts.rate(), then, format).value_or(u"—"_s)};
        for (const int each : subjects)
            row.push_back(QString::number(each));
        data.list.rows.push_back(std::move(row));
        data.regions.push_back(region);
    };
    for (const models::RegionRate &region : models::regionRates(state, kind, order, filter))
        add(region.region, region.name, region.name, region.counts,
            found.value(region.region, std::vector<int>(problems.size())));
    if (!filter.isEmpty())
        return data;
    std::vector<int> all;
    for (const models::ProblemCount &problem : problems)
        all.push_back(problem.subjects);
    add({}, RatesCard::tr("The whole"), {}, state.tally().total(kind), all);
    data.list.totalRow = true;
    return data;
}

} // namespace xw::ui
