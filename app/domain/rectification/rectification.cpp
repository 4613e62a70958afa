#include "domain/rectification.h"

#include "domain/case_code.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Chinese word and English name of each value of an enumeration, in its order.
struct CaseWord {
    const char16_t *chinese;
    const char *english;
};
constexpr std::array<CaseWord, 4> stateWords{
    {{u"待整改", "asked"}, {u"已反馈", "answered"}, {u"已核查", "checked"}, {u"已办结", "closed"}}};
constexpr std::array<CaseWord, 3> dispositionWords{
    {{u"限期整改", "deadline"}, {u"立即整改", "immediate"}, {u"关停", "closing"}}};
constexpr std::array<const char16_t *, 8> eventWords{u"立案",     u"变更",       u"下发", u"反馈",
                                                     u"核查通过", u"核查未通过", u"办结", u"重新整改"};

template <class Value, size_t n>
std::optional<Value> valueOfWord(const std::array<CaseWord, n> &words, const QString &word)
{
    for (size_t i = 0; i < n; ++i)
        if (word == QStringView(words[i].chinese) || word == QLatin1StringView(words[i].english))
            return Value(i);
    return std::nullopt;
}

/// Rows lie by id; a row with the id of another takes its place.
template <class Row>
size_t putInOrder(std::vector<Row> &rows, const Row &row)
{
    if (rows.empty() || rows.back().id < row.id) {
        rows.push_back(row);
        return rows.size() - 1;
    }
    const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                        [](const Row &a, const Row &b) { return a.id < b.id; });
    if (place != rows.end() && place->id == row.id)
        *place = row;
    return size_t(place - rows.begin());
}

template <class Row, class Id>
const Row *findById(const std::vector<Row> &rows, Id id)
{
    const auto place =
        std::lower_bound(rows.begin(), rows.end(), id, [](const Row &a, Id b) { return a.id < b; });
    return place != rows.end() && place->id == id ? &*place : nullptr;
}

/// By time: what came in a package of changes is numbered when it is taken. At one time by person: whoever
/// takes the packages of two has one order, whichever came first.
bool happenedBefore(const CaseEvent &a, const CaseEvent &b)
{
    return std::tie(a.at, a.author, a.id) < std::tie(b.at, b.author, b.id);
}

} // namespace

QString toChinese(CaseState state)
{
    return QString::fromUtf16(stateWords[size_t(state)].chinese);
}

QString toChinese(Disposition disposition)
{
    return QString::fromUtf16(dispositionWords[size_t(disposition)].chinese);
}

QString toChinese(CaseEventKind kind)
{
    return QString::fromUtf16(eventWords[size_t(kind)]);
}

std::optional<CaseState> caseStateFrom(const QString &word)
{
    return valueOfWord<CaseState>(stateWords, word);
}

std::optional<Disposition> dispositionFrom(const QString &word)
{
    return valueOfWord<Disposition>(dispositionWords, word);
}

const RectificationCase *CaseBook::find(CaseId id) const
{
    return findById(m_cases, id);
}

const RectificationCase *CaseBook::byCode(const QString &code) const
{
    const std::vector<FoundCode> found = caseCodesIn(code);
    if (found.size() != 1 || found.front().code.isEmpty())
        return nullptr;
    const auto place = m_byCode.constFind(found.front().code);
    return place == m_byCode.cend() ? nullptr : &m_cases[*place];
}

const RectificationCase *CaseBook::of(RoundId round, SubjectId subject, FindingId finding) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const RectificationCase &one) {
        return one.round == round && one.subject == subject && one.finding == finding;
    });
    return found == m_cases.end() ? nullptr : &*found;
}

const RectificationCase *CaseBook::goingOn(const std::vector<RoundId> &replaced, SubjectId subject,
                                           IndicatorId indicator, const QString &problem) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&](const RectificationCase &one) {
        return one.subject == subject && one.indicator == indicator && one.problem == problem &&
               std::find(replaced.begin(), replaced.end(), one.round) != replaced.end();
    });
    return found == m_cases.end() ? nullptr : &*found;
}

std::vector<CaseEvent> CaseBook::events(CaseId id) const
{
    std::vector<CaseEvent> found;
    const auto [from, to] = m_eventsOf.equal_range(id);
    for (auto it = from; it != to; ++it)
        found.push_back(m_events[*it]);
    std::sort(found.begin(), found.end(), happenedBefore);
    return found;
}

const CaseEvent *CaseBook::last(CaseId id, CaseEventKind kind) const
{
    const CaseEvent *newest = nullptr;
    const auto [from, to] = m_eventsOf.equal_range(id);
    for (auto it = from; it != to; ++it)
        if (const CaseEvent &one = m_events[*it];
            one.kind == kind && (!newest || happenedBefore(*newest, one)))
            newest = &one;
    return newest;
}

const ReturnedAnswer *CaseBook::returned(ReturnedId id) const
{
    return findById(m_returned, id);
}

void CaseBook::put(const RectificationCase &row)
{
    m_byCode.insert(row.code, putInOrder(m_cases, row));
    m_lastCase = std::max(m_lastCase, row.id);
}

void CaseBook::put(const CaseEvent &row)
{
    const size_t before = m_events.size();
    const size_t place = putInOrder(m_events, row);
    if (m_events.size() > before)
        m_eventsOf.insert(row.subject, place);
    m_lastEvent = std::max(m_lastEvent, row.id);
}

void CaseBook::put(const ReturnedAnswer &row)
{
    putInOrder(m_returned, row);
    m_lastReturned = std::max(m_lastReturned, row.id);
}

} // namespace xw
