#include "domain/printed_words.h"

#include <QSet>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw
{

std::optional<bool> yesNoFrom(const QString &word)
{
    static const QSet<QString> yes{u"是"_s, u"√"_s,    u"✓"_s,      u"有"_s,   u"1"_s,     u"yes"_s,
                                   u"y"_s,  u"true"_s, u"已检查"_s, u"已查"_s, u"已抽查"_s};
    static const QSet<QString> no{u"否"_s, u"×"_s,     u"✗"_s,      u"无"_s,   u"0"_s,     u"no"_s,
                                  u"n"_s,  u"false"_s, u"未检查"_s, u"未查"_s, u"未抽查"_s};
    const QString lower = word.trimmed().toLower();
    if (yes.contains(lower))
        return true;
    return no.contains(lower) ? std::optional(false) : std::nullopt;
}

QString hundredthsText(int hundredths)
{
    const int rest = std::abs(hundredths % 100);
    QString text = (hundredths < 0 ? u"-"_s : QString()) + QString::number(std::abs(hundredths / 100));
    if (rest == 0)
        return text;
    text += u'.' + QString::number(rest).rightJustified(2, u'0');
    return text.endsWith(u'0') ? text.chopped(1) : text;
}

QString joinedProblems(const QStringList &problems)
{
    static const QStringList joints{u"且"_s, u"并且"_s, u"而且"_s, u"同时"_s, u"以及"_s};
    QString all;
    for (const QString &problem : problems) {
        const bool goesOn = std::any_of(joints.begin(), joints.end(),
                                        [&](const QString &joint) { return problem.startsWith(joint); });
        all += (all.isEmpty() ? QString() : goesOn ? u"，"_s : u"、"_s) + problem;
    }
    return all;
}

QString printedRate(Rate rate, RateFormat format)
{
    const bool none = !rate.isNull() && rate.part == 0;
    return rate.isWhole() ? u"100%"_s : none ? u"0%"_s : rate.text(format);
}

} // namespace xw
