#include "ui/charts/rates_table.h"

#include "models/chart_data.h"
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

RegionTable regionsByProblems(const RoundState &state, SubjectKind kind)
{
    RegionTable data;
    data.title = regionRatesTitle(state, kind);
    const auto problems = models::problemCounts(state, kind);
    data.headers << RatesCard::tr("Region") << RatesCard::tr("Running") << RatesCard::tr("Due")
                 << RatesCard::tr("Checked") << RatesCard::tr("Qualified") << RatesCard::tr("Unqualified")
                 << RatesCard::tr("Pass rate");
    for (const models::ProblemCount &problem : problems)
        data.headers << problem.label;
    QHash<RegionId, std::vector<int>> counted;
    for (const Subject &subject : state.subjects()) {
        if (subject.kind != kind)
            continue;
        std::vector<int> &of = counted[subject.region];
        of.resize(problems.size());
        for (size_t i = 0; i < problems.size(); ++i)
            of[i] += state.hasProblem(subject.id, problems[i].indicator);
    }
    for (const models::RegionRate &region : models::regionRates(state, kind, models::RegionOrder::Register)) {
        const Counts &counts = region.counts;
        QStringList row{region.name,
                        QString::number(counts.running),
                        QString::number(counts.sampled),
                        QString::number(counts.checked),
                        QString::number(counts.qualified),
                        QString::number(counts.unqualified),
                        counts.rate().text(state.round().rates)};
        for (const int subjects : counted.value(region.region, std::vector<int>(problems.size())))
            row.push_back(QString::number(subjects));
        data.rows.push_back(std::move(row));
    }
    return data;
}

} // namespace xw::ui
