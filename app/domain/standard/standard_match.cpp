// How the words of a results file find their indicator. Whole phrases only: half a match is no match.
#include "base/half_width.h"
#include "domain/standard.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// Null: the character carries no meaning here (space, quotation mark, full stop).
QChar folded(QChar c)
{
    c = halfWidth(c);
    if (c.isSpace() || c == QChar(0x200b) || c == QChar(0xfeff) || c == u'。' || c == u'"' || c == u'“' ||
        c == u'”')
        return {};
    return c.toLower();
}

QString folded(const QString &word)
{
    QString text;
    text.reserve(word.size());
    for (const QChar c : word)
        if (const QChar kept = folded(c); !kept.isNull())
            text += kept;
    return text;
}

// 单项否决(…), also where a cell was cut before its closing parenthesis.
QString unwrapped(QString text)
{
    const QString wrapper = u"单项否决"_s;
    if (!text.startsWith(wrapper))
        return text;
    text = text.sliced(wrapper.size());
    if (text.startsWith(u'(')) {
        text = text.sliced(1);
        if (text.endsWith(u')') && text.count(u')') > text.count(u'('))
            text.chop(1);
    } else if (text.startsWith(u':') || text.startsWith(u'-')) {
        text = text.sliced(1);
    }
    return text;
}

// Compares without making a folded copy of each known word: a results file asks a million times.
bool says(const QString &known, QStringView word)
{
    qsizetype at = 0;
    for (const QChar c : known) {
        const QChar kept = folded(c);
        if (kept.isNull())
            continue;
        if (at >= word.size() || word[at] != kept)
            return false;
        ++at;
    }
    return at == word.size() && at > 0;
}

bool says(const QStringList &known, QStringView word)
{
    return std::any_of(known.begin(), known.end(), [&](const QString &one) { return says(one, word); });
}

std::optional<IndicatorId> lookUp(const Standard &standard, QStringView word, SubjectKind kind)
{
    for (const Indicator &indicator : standard.indicators) {
        if (indicator.appliesTo != kind)
            continue;
        if (says(indicator.id.value(), word) || says(indicator.name, word) ||
            says(indicator.nameEnglish, word) || says(indicator.aliases, word))
            return indicator.id;
        for (const Condition &condition : indicator.conditions)
            if (says(condition.id.value(), word) || says(condition.label, word) ||
                says(condition.text, word) || says(condition.textEnglish, word) ||
                says(condition.aliases, word))
                return condition.id;
    }
    return std::nullopt;
}

// Known words joined until the end of the phrase; empty where any part is not known.
std::vector<IndicatorId> parts(const Standard &standard, QStringView phrase, SubjectKind kind)
{
    static constexpr std::array<QStringView, 12> joints{u"以及", u"并且", u"和", u"与", u"及", u"或",
                                                        u"并",   u"且",   u"、", u",",  u";",  u"+"};
    if (const auto whole = lookUp(standard, phrase, kind))
        return {*whole};
    for (qsizetype at = 1; at < phrase.size(); ++at) {
        for (const QStringView joint : joints) {
            if (!phrase.sliced(at).startsWith(joint))
                continue;
            const auto first = lookUp(standard, phrase.first(at), kind);
            if (!first)
                continue;
            std::vector<IndicatorId> rest = parts(standard, phrase.sliced(at + joint.size()), kind);
            if (rest.empty())
                continue;
            rest.insert(rest.begin(), *first);
            return rest;
        }
    }
    return {};
}

// Longer phrases are a report, not a name.
constexpr qsizetype longestPhrase = 200;

} // namespace

std::optional<IndicatorId> Standard::match(const QString &word, SubjectKind kind) const
{
    if (word.size() > longestPhrase)
        return std::nullopt;
    return lookUp(*this, unwrapped(folded(word)), kind);
}

std::vector<IndicatorId> Standard::matchAll(const QString &word, SubjectKind kind) const
{
    if (word.size() > longestPhrase)
        return {};
    std::vector<IndicatorId> found;
    for (const IndicatorId &id : parts(*this, unwrapped(folded(word)), kind))
        if (std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    return found;
}

} // namespace xw
