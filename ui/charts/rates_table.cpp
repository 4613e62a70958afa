#include "ui/charts/rates_table.h"

#include "models/chart_data.h"
#include "models/labels.h"
#include "ui/charts/rates_card.h"
#include "workspace/workspace.h"

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

LedgerSheetData regionsByProblems(const Workspace &workspace, SubjectKind kind)
{
    const RoundState &state = workspace.state();
    LedgerSheetData data;
    data.title = regionRatesTitle(state, kind);
    data.day = workspace.clock().today();
    const auto problems = models::problemCounts(state, kind);
    data.headings << RatesCard::tr("Region") << RatesCard::tr("Running") << RatesCard::tr("Due")
                  << RatesCard::tr("Checked") << RatesCard::tr("Qualified") << RatesCard::tr("Unqualified")
                  << RatesCard::tr("Pass rate");
    for (const models::ProblemCount &problem : problems)
        data.headings << problem.label;
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
        std::vector<QString> row{region.name,
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
