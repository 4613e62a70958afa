// RoundKey::parse: which round a cell or an argument names. What may be two things is none.
#include "domain/round.h"

#include "domain/written_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// Half-width, one kind of dash, no blanks but inside the year, where a blank is a fault.
QString plainRound(const QString &text)
{
    constexpr QStringView dashes = u"‐‑‒–—―−－~～";
    const QString simple = text.normalized(QString::NormalizationForm_KC).simplified();
    QString plain;
    for (qsizetype i = 0; i < simple.size(); ++i) {
        const QChar c = simple.at(i);
        if (c == u' ' && i < 4)
            return {};
        if (c != u' ')
            plain += dashes.contains(c) ? QChar(u'-') : c;
    }
    return plain;
}

std::optional<RoundKey> checkedKey(RoundKind kind, std::optional<int> year, std::optional<int> number,
                                   int version = 1)
{
    const int most = kind == RoundKind::Month      ? 12
                     : kind == RoundKind::Quarter  ? 4
                     : kind == RoundKind::HalfYear ? 2
                     : kind == RoundKind::Year     ? 1
                                                   : 99;
    if (!year || *year < 2000 || *year > 2100 || !number || *number < 1 || *number > most)
        return std::nullopt;
    return RoundKey(kind, *year, *number, version);
}

/// The key as the program writes it; "2020-Q1" and "2020年Q1" are read too.
std::optional<RoundKey> keyItself(const QString &plain)
{
    static const QRegularExpression form(
        u"^([0-9]{4})(?:年?-?([QMHS])([0-9]{1,2}))?(?:V([2-9]|[1-9][0-9]))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int version = match.captured(4).isEmpty() ? 1 : match.captured(4).toInt();
    if (match.captured(2).isEmpty())
        return checkedKey(RoundKind::Year, match.captured(1).toInt(), 1, version);
    const QChar letter = match.captured(2).front().toUpper();
    const RoundKind kind = letter == u'Q'   ? RoundKind::Quarter
                           : letter == u'M' ? RoundKind::Month
                           : letter == u'H' ? RoundKind::HalfYear
                                            : RoundKind::Special;
    const QString number = match.captured(3);
    if (number.startsWith(u'0') && kind != RoundKind::Month)
        return std::nullopt;
    return checkedKey(kind, match.captured(1).toInt(), number.toInt(), version);
}

/// 1—3月, 1至6月, 1-12月: the months of a period that has a name.
std::optional<RoundKey> spanOf(std::optional<int> year, std::optional<int> from, std::optional<int> to)
{
    if (!from || !to)
        return std::nullopt;
    const int months = *to - *from + 1;
    if ((months == 3 || months == 6) && *to % months == 0)
        return checkedKey(months == 3 ? RoundKind::Quarter : RoundKind::HalfYear, year, *to / months);
    return months == 12 ? checkedKey(RoundKind::Year, year, 1) : std::nullopt;
}

} // namespace

std::optional<RoundKey> RoundKey::parse(const QString &text)
{
    const QString plain = plainRound(text);
    if (const auto key = keyItself(plain))
        return key;
    static const QRegularExpression form(
        uR"(^(?<y>[0-9]{4}|[〇○零O一二三四五六七八九]{4}))"
        uR"((?:年?度?第?(?<q>[1-4一二三四])季度?)"
        uR"(|年?度?(?<m1>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月?(?:-|至|到)(?<m2>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)"
        uR"(|年?度?(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)"
        uR"(|[-/]?(?<mm>0[1-9]|1[0-2]))"
        uR"(|年?(?<h>[上下])半年)"
        uR"(|年?(?<first>首)次|年?度?第(?<s>[0-9]{1,2}|[一二三四五六七八九十]{1,3})次)"
        uR"(|(?<whole>年?全年|年度?|度))"
        uR"()(?<tail>.*)$)"_s);
    // A check with a theme of its own (2020年第一季度适老化检查) is not the quarter's; a numbered one has
    // any.
    static const QRegularExpression ending(
        u"^[份度]?的?(?:政府|政务|网站|新媒体|[和与及])*(?:检查|抽查|普查|巡查|核查|监测|督查)?(?:情况|结果)?(?:通报)?$"_s);
    static const QRegularExpression numberedEnding(
        u"^(?:[^季月年次期第0-9至]{0,12}(?:检查|抽查|普查|巡查|核查|监测|督查))?(?:情况|结果)?(?:通报)?$"_s);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto said = [&](const QString &name) { return !match.captured(name).isEmpty(); };
    const bool isNumbered = said(u"first"_s) || said(u"s"_s);
    if (!(isNumbered ? numberedEnding : ending).match(match.captured(u"tail"_s)).hasMatch())
        return std::nullopt;
    const std::optional<int> year = spokenNumber(match.captured(u"y"_s));
    const auto number = [&](const QString &name) { return spokenNumber(match.captured(name)); };
    if (said(u"q"_s))
        return checkedKey(RoundKind::Quarter, year, number(u"q"_s));
    if (said(u"m1"_s))
        return spanOf(year, number(u"m1"_s), number(u"m2"_s));
    if (said(u"m"_s))
        return checkedKey(RoundKind::Month, year, number(u"m"_s));
    if (said(u"mm"_s))
        return checkedKey(RoundKind::Month, year, number(u"mm"_s));
    if (said(u"h"_s))
        return checkedKey(RoundKind::HalfYear, year, match.captured(u"h"_s) == u"上" ? 1 : 2);
    if (said(u"first"_s))
        return checkedKey(RoundKind::Special, year, 1);
    if (said(u"s"_s))
        return checkedKey(RoundKind::Special, year, number(u"s"_s));
    return checkedKey(RoundKind::Year, year, 1);
}

} // namespace xw
