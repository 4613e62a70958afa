#include "notice/proof/sum_findings.h"

#include "notice/proof/sum_groups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

/// Plain, Whole and Sample counts stand in one column of a list; passed and failed ones in columns of their
/// own.
int columnOf(const Quantity &q)
{
    switch (q.part) {
    case Part::Plain:
    case Part::Whole:
    case Part::Sample:
        return 0;
    default:
        return int(q.part);
    }
}

bool clash(const Quantity &a, const Quantity &b)
{
    const auto subject = [](const Quantity &q) {
        return q.thing == Thing::Website || q.thing == Thing::Media;
    };
    return subject(a) && subject(b) && a.thing != b.thing;
}

QString listed(const Quantities &parts)
{
    QStringList words;
    for (const Quantity *part : parts)
        words << printed(part->value, part->decimals) + (part->scale > 1 ? u"万"_s : QString());
    return words.join(u'+');
}

SumReading readingOf(const Quantities &parts, bool all)
{
    SumReading reading{parts, 0, all};
    for (const Quantity *part : parts) {
        const qint64 value = hundredthsOf(*part);
        if (value < 0)
            return {{}, -1, false};
        reading.sum += value;
    }
    return reading;
}

void SumFindings::sound(const Quantities &parts, const Quantity &whole)
{
    Quantities against = parts;
    against.push_back(&whole);
    m_context.hold("parts", m_p, std::min(whole.start, parts.front()->start),
                   std::max(whole.end, parts.back()->end), against);
    markDone(parts, whole);
}

void SumFindings::markDone(const Quantities &parts, const Quantity &whole)
{
    m_done.insert(whole.start);
    for (const Quantity *part : parts)
        m_done.insert(part->start);
}

void SumFindings::contradict(const Quantities &parts, const SumReading &reading, const Quantity &whole)
{
    if (reading.sum < 0 || reading.parts.empty())
        return; // too large to be counts of anything
    const bool opposite = parts.size() == 2 && areOpposite(parts[0]->part, parts[1]->part);
    if (!opposite && saysOverlap(m_context.lines[size_t(m_p)], std::min(whole.start, parts.front()->start),
                                 std::max(whole.end, reading.parts.back()->end)))
        return;
    const bool fine = reading.sum % 100 == 0;
    const QString sum = whole.scale > 1 ? printed(reading.sum / 10000 * 100 / 100, 2) + u"万"_s
                                        : printed(fine ? reading.sum / 100 : reading.sum, fine ? 0 : 2);
    const QString said = printed(whole.value, whole.decimals) + (whole.scale > 1 ? u"万"_s : QString());
    const int start = std::min(clauseStart(whole), parts.front()->start);
    const int end = std::max(whole.end, reading.parts.back()->end);
    Quantities against = reading.parts;
    against.push_back(&whole);
    m_context.hold("parts", m_p, start, end, against, ProofResult::Contradiction);
    m_context.add(ProofKind::Contradiction, "parts", m_p, start, end,
                  {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2), the whole is given as %3"),
                   {sum, listed(reading.parts), said}},
                  sum);
    markDone(parts, whole);
    m_wrong.insert(whole.start);
}

void SumFindings::doubt(const SumReading &reading, const Quantity &whole)
{
    if (reading.sum < 0 || reading.parts.empty())
        return;
    const QString sum = printed(reading.sum / 100, 0);
    const int start = std::min(clauseStart(whole), reading.parts.front()->start);
    const int end = std::max(whole.end, reading.parts.back()->end);
    Quantities against = reading.parts;
    against.push_back(&whole);
    m_context.hold("parts", m_p, start, end, against, ProofResult::Doubt);
    m_context.add(ProofKind::Doubt, "parts", m_p, start, end,
                  {QT_TRANSLATE_NOOP("xw", "The parts make %1 (%2) of %3; what is left out is not told"),
                   {sum, listed(reading.parts), printed(whole.value, whole.decimals)}});
    markDone(reading.parts, whole);
}

int SumFindings::clauseStart(const Quantity &q) const
{
    const QString &line = m_context.lines[size_t(m_p)];
    int at = q.start;
    while (at > 0 && q.start - at < 24 && !QStringView(u",。;:()、").contains(line.at(at - 1)))
        --at;
    return at;
}

} // namespace xw::notice
