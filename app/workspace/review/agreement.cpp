// How far two looks agree: Cohen's kappa over yes-or-no answers, in whole numbers.
#include "workspace/second_looks.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw
{

void AgreementCounts::take(bool byFirst, bool bySecond)
{
    ++(byFirst ? (bySecond ? both : first) : (bySecond ? second : neither));
}

std::optional<int> AgreementCounts::kappaHundredths() const
{
    // (po - pe) / (1 - pe) with po = agreed / n and pe = expected / n², multiplied by n².
    const qint64 n = total();
    const qint64 expected =
        qint64(both + first) * (both + second) + qint64(neither + second) * (neither + first);
    const qint64 whole = n * n - expected;
    if (n == 0 || whole == 0)
        return std::nullopt;
    const qint64 part = (n * agreed() - expected) * 100;
    const qint64 half = part < 0 ? -whole : whole;
    return int((2 * part + half) / (2 * whole));
}

QString kappaText(const std::optional<int> &hundredths)
{
    if (!hundredths)
        return u"—"_s;
    const int value = std::abs(*hundredths);
    return u"%1%2.%3"_s.arg(*hundredths < 0 ? u"−"_s : QString())
        .arg(value / 100)
        .arg(value % 100, 2, 10, QChar(u'0'));
}

AgreementReport agreement(const RoundState &state)
{
    AgreementReport report;
    std::map<IndicatorId, AgreementCounts> byIndicator;
    std::map<QString, AgreementCounts> byPerson;
    SubjectId last;
    for (const SecondLook &look : secondLooks(state)) {
        const Subject *subject = state.subject(look.subject);
        if (!state.belongsTo(look.subject, Population::Checked))
            continue;
        report.subjects += look.subject != last;
        last = look.subject;
        // Whoever ticked it answers for what was found, whoever looked it through for what was not.
        std::map<IndicatorId, QString> foundBy;
        for (const Finding &finding : state.findings(look.subject))
            if (const Indicator *indicator =
                    finding.inForce() ? state.standard().indicator(finding.indicator) : nullptr)
                foundBy.insert({indicator->id, finding.author});
        const QStringList persons = firstPersons(state, look.subject);
        for (const Indicator *indicator : lookedFor(state, *subject)) {
            const auto ticked = foundBy.find(indicator->id);
            const bool byFirst = ticked != foundBy.end();
            const bool bySecond = look.found.contains(indicator->id.value());
            const QString first = byFirst ? ticked->second : persons.value(0);
            report.all.take(byFirst, bySecond);
            byIndicator[indicator->id].take(byFirst, bySecond);
            byPerson[first].take(byFirst, bySecond);
            byPerson[look.person].take(bySecond, byFirst);
            if (byFirst != bySecond)
                report.disagreements.push_back({look.subject, indicator->id, byFirst ? first : look.person,
                                                byFirst ? look.person : first});
        }
    }
    for (const Indicator &indicator : state.standard().indicators)
        if (const auto found = byIndicator.find(indicator.id); found != byIndicator.end())
            report.indicators.push_back({found->first, found->second});
    for (const auto &[person, counts] : byPerson)
        report.persons.push_back({person, counts});
    return report;
}

} // namespace xw
