#include "probe/dates/page_date.h"

#include "base/half_width.h"
#include "domain/written_date.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr qsizetype kLongestDate = 60; // signs of a text that is a date alone
constexpr int kFirstYear = 1990;       // of pages

// Every dash one dash, full-width signs half-width, blanks as one.
QString plainDateText(QStringView text)
{
    static constexpr QStringView dashes = u"‐‑‒–—―−－";
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (dashes.contains(c))
            plain += u'-';
        else if (c.isSpace())
            plain += u' ';
        else if (c != u'\u200B' && c != u'\uFEFF')
            plain += halfWidth(c);
    }
    return plain.simplified();
}

bool isEdgeSign(QChar c)
{
    static constexpr QStringView signs = u" ()[]【】〔〕「」『』<>《》{}|·•●■◆-_,;，；、.。:～~*/";
    return signs.contains(c);
}

QString withoutLabel(QString text)
{
    static const QRegularExpression label(
        u"^(?:(?:文章|信息|稿件)?(?:发布|更新|公开|生成|发文|上传|录入|"
        u"添加|公布|成文|印发|刊登|修改|答复|回复|办结|来信)?"
        "(?:时 ?间|日 ?期)|时 ?间|日 ?期|(?:发布|更新)) ?: ?|^(?:发布|更新|发表|刊发|编辑|上传|公布)于 ?:? ?"
        "|^(?:星期|周|礼拜)[一二三四五六日天],? ?"_s);
    text.remove(label);
    return text;
}

QString withoutEdges(const QString &text)
{
    qsizetype begin = 0, end = text.size();
    while (begin < end && isEdgeSign(text[begin]))
        ++begin;
    while (end > begin && isEdgeSign(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

std::optional<PageDate> dated(int year, int month, int day, DateSource source = DateSource::Written)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < kFirstYear || year > 2099)
        return std::nullopt;
    return PageDate{date, false, source};
}

std::optional<PageDate> month(int year, int month)
{
    const QDate date(year, month, 1);
    if (!date.isValid() || year < kFirstYear || year > 2099)
        return std::nullopt;
    return PageDate{date, true, DateSource::Written};
}

/// The last such day that had come on `asOf`, with a day for clocks; 29 February goes back to a leap year.
std::optional<PageDate> withoutYear(int month, int day, const QDate &asOf)
{
    for (int year = asOf.year() + 1; year > asOf.year() - 9; --year)
        if (const QDate date(year, month, day); date.isValid() && date <= asOf.addDays(1))
            return PageDate{date, false, DateSource::NoYear};
    return std::nullopt;
}

int chineseDigits(QStringView text)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    const qsizetype ten = text.indexOf(u'十');
    const auto digit = [](QChar c) {
        return c == u'零' || c == u'○' ? 0 : c.isDigit() ? c.digitValue() : int(digits.indexOf(c));
    };
    if (ten >= 0) {
        const int tens = ten == 0 ? 1 : digit(text.front());
        return tens * 10 + (ten + 1 < text.size() ? digit(text.back()) : 0);
    }
    int number = 0;
    for (const QChar c : text) {
        if (digit(c) < 0)
            return -1;
        number = number * 10 + digit(c);
    }
    return number;
}

std::optional<PageDate> relativeDate(const QString &text, const QDate &asOf)
{
    static const QRegularExpression ago(
        u"^(?<n>\\d{1,3}|半|[一二两三四五六七八九十]{1,3}) ?个?(?<unit>秒钟?|分钟?|小时|天|日|周|星期|月|年) ?(?:之|以)?前$"_s);
    static const QRegularExpression word(
        u"^(?<w>刚刚|今天|今日|昨天|昨日|前天|前日)(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s);
    int days = -1;
    if (const auto match = word.match(text); match.hasMatch()) {
        const QString said = match.captured(u"w"_s);
        days = said.startsWith(u'昨') ? 1 : said.startsWith(u'前') ? 2 : 0;
    } else if (const auto past = ago.match(text); past.hasMatch()) {
        const QString number = past.captured(u"n"_s), unit = past.captured(u"unit"_s);
        const int n = number == u"两" ? 2 : number == u"半" ? 0 : chineseDigits(number);
        if (unit == u"月" || unit == u"年")
            return PageDate{asOf.addMonths(number == u"半" ? (unit == u"年" ? -6 : 0)
                                           : unit == u"年" ? -12 * n
                                                           : -n),
                            false, DateSource::Relative};
        days = unit == u"天" || unit == u"日"     ? n
               : unit == u"周" || unit == u"星期" ? 7 * n
                                                  : n / 24 * (unit == u"小时");
    }
    if (days < 0)
        return std::nullopt;
    return PageDate{asOf.addDays(-days), false, DateSource::Relative};
}

std::optional<PageDate> englishDate(const QString &text, const QDate &asOf)
{
    // "Apr 7, 2020", "7th April 2020", "07-Apr-2020", "Tue, 07 Apr 2020 10:00:00"; without a year "Apr 07".
    static const QRegularExpression form(
        u"^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?"
        "(?:(?<m>[a-z]{3})[a-z]*\\.?[ -](?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y>\\d{4}))?"
        "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?[ /-](?<m2>[a-z]{3})[a-z]*\\.?(?:,?[ /-](?<y2>\\d{4}))?)"
        "(?:,? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?(?: [a-z]{3,4}| [+-]\\d{4})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto either = [&](const QString &a) {
        const QString first = match.captured(a);
        return first.isEmpty() ? match.captured(a + u'2') : first;
    };
    const int month = int(months.indexOf(either(u"m"_s).toLower())) + 1, day = either(u"d"_s).toInt();
    if (either(u"y"_s).isEmpty())
        return month > 0 ? withoutYear(month, day, asOf) : std::nullopt;
    return dated(either(u"y"_s).toInt(), month, day);
}

/// Without a year, of two digits for it, or of a month alone.
std::optional<PageDate> shortDate(const QString &text, const QDate &asOf)
{
    static const QString clock = u"(?: ?(?:上午|下午)? ?\\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s;
    static const QRegularExpression monthDay(
        u"^(?:(?<m>\\d{1,2}) ?[-/] ?(?<d>\\d{1,2})|(?<m2>\\d{2})\\.(?<d2>\\d{2})|(?<m3>\\d{1,2}) ?月 ?(?<d3>\\d{1,2}) ?[日号]?)"_s +
        clock);
    static const QRegularExpression shortYear(
        u"^(?<y>\\d{2})(?<s>[-/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})"_s + clock);
    static const QRegularExpression monthOnly(
        u"^(?<y>\\d{4}) ?(?:年 ?(?<m>\\d{1,2}) ?月|[-/.] ?(?<m2>\\d{1,2}))$"_s);
    static const QRegularExpression chinese(
        u"^(?:(?<y>[〇○零一二三四五六七八九]{4})年)?(?<m>[一二三四五六七八九十]{1,2})月(?:(?<d>[一二三四五六七八九十]{1,3})[日号])?$"_s);
    static const QRegularExpression shortYearInWords(
        u"^(?<y>\\d{2}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?[日号]"_s + clock);
    auto twoDigits = shortYear.match(text);
    if (!twoDigits.hasMatch())
        twoDigits = shortYearInWords.match(text);
    if (const auto &match = twoDigits; match.hasMatch())
        return dated(2000 + match.captured(u"y"_s).toInt(), match.captured(u"m"_s).toInt(),
                     match.captured(u"d"_s).toInt());
    if (const auto match = monthDay.match(text); match.hasMatch()) {
        const QString m = match.captured(u"m"_s) + match.captured(u"m2"_s) + match.captured(u"m3"_s);
        const QString d = match.captured(u"d"_s) + match.captured(u"d2"_s) + match.captured(u"d3"_s);
        return withoutYear(m.toInt(), d.toInt(), asOf);
    }
    if (const auto match = monthOnly.match(text); match.hasMatch())
        return month(match.captured(u"y"_s).toInt(),
                     (match.captured(u"m"_s) + match.captured(u"m2"_s)).toInt());
    if (const auto match = chinese.match(text); match.hasMatch()) {
        const int m = chineseDigits(match.captured(u"m"_s));
        const QString y = match.captured(u"y"_s), d = match.captured(u"d"_s);
        if (y.isEmpty() && d.isEmpty())
            return std::nullopt;
        if (y.isEmpty())
            return withoutYear(m, chineseDigits(d), asOf);
        return d.isEmpty() ? month(chineseDigits(y), m) : dated(chineseDigits(y), m, chineseDigits(d));
    }
    return std::nullopt;
}

/// A whole day alone behind a short label, whatever it is called, other than what says when something is
/// due, held or in force.
std::optional<PageDate> behindAnyLabel(const QString &text)
{
    static const QRegularExpression form(
        u"^(?<label>[\\x{4E00}-\\x{9FA5}]{1,6}) ?: ?(?<day>\\d{4} ?[-./年] ?\\d{1,2} ?[-./月] ?\\d{1,2} ?日?)(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s);
    static const QRegularExpression other(
        u"截|到期|结束|失效|废止|有效|会议|活动|报名|开标|开始|举办|施行|生效|实施|出生|号"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(u"label"_s).contains(other))
        return std::nullopt;
    const auto day = writtenDate(match.captured(u"day"_s));
    if (!day)
        return std::nullopt;
    return dated(day->year(), day->month(), day->day());
}

} // namespace

std::optional<PageDate> wholeDate(QStringView text, const QDate &asOf)
{
    if (text.size() > kLongestDate * 4) // blanks of a table's cell may stand around it
        return std::nullopt;
    const QString plain = withoutEdges(withoutLabel(withoutEdges(plainDateText(text))));
    if (plain.isEmpty() || plain.size() > kLongestDate)
        return std::nullopt;
    const bool hasDigit = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit && plain.size() > 16)
        return std::nullopt;
    if (const auto day = writtenDate(plain); day && day->year() >= kFirstYear && day->year() <= 2099)
        return PageDate{*day, false, DateSource::Written};
    if (const auto found = shortDate(plain, asOf))
        return found;
    if (const auto found = relativeDate(plain, asOf))
        return found;
    if (const auto found = behindAnyLabel(plain))
        return found;
    return englishDate(plain, asOf);
}

std::optional<PageDate> edgeDate(QStringView text, const QDate &asOf)
{
    static const QString full =
        u"\\d{4} ?(?:[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}|年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?"_s;
    static const QString brief = u"\\d{1,2}(?:[-/]\\d{1,2}|月\\d{1,2}日)"_s;
    static const QRegularExpression last(u"(?:(?:[(\\[【〔] ?(?<a>"_s + full + u"|"_s + brief +
                                         u") ?[)\\]】〕])|[ ](?<b>"_s + full + u")) ?$"_s);
    static const QRegularExpression first(u"^[·•●■◆> -]*(?:(?:[(\\[【〔] ?(?<a>"_s + full + u"|"_s + brief +
                                          u") ?[)\\]】〕])|(?<b>"_s + full + u")(?=[ |:]))"_s);
    if (text.size() > 600)
        return std::nullopt;
    const QString plain = plainDateText(text);
    for (const QRegularExpression *form : {&last, &first})
        if (const auto match = form->match(plain); match.hasMatch())
            if (const auto found = wholeDate(QString(match.captured(u"a"_s) + match.captured(u"b"_s)), asOf))
                return found;
    return std::nullopt;
}

std::optional<PageDate> labelledDate(QStringView text, const QDate &asOf)
{
    // A label that says when something is due, held or in force (截止时间, 会议时间) is none of these.
    static const QRegularExpression begin(
        u"(?:(?:^|[^\\x{4E00}-\\x{9FA5}])(?:文章|信息|稿件)?(?:发布|更新|公开|生成|发文|上传|录入|添加|公布|"
        u"成文|"
        u"印发|刊登|修改)?(?:时 ?间|日 ?期)|(?:发布|更新|发表|公布|刊发)于) ?:? ?(?=[0-9〇○零一二三四五六七八九])"_s);
    static const QRegularExpression next(u" (?:[^ :]{1,8}:|[^\\d :年月日].*$)"_s);
    if (text.size() > 600)
        return std::nullopt;
    const QString plain = plainDateText(text);
    for (qsizetype at = 0; at < plain.size();) {
        const auto match = begin.match(plain, at);
        if (!match.hasMatch())
            return std::nullopt;
        QString rest = plain.mid(match.capturedEnd(), 40);
        if (const auto end = next.match(rest); end.hasMatch())
            rest.truncate(end.capturedStart());
        if (const auto found = wholeDate(rest, asOf))
            return found;
        at = match.capturedEnd();
    }
    return std::nullopt;
}

std::optional<AddressDate> addressDate(QStringView address)
{
    static const QRegularExpression sure(
        uR"((?:[/_](?:t|P0|W0|content_|art_)?(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[_/.\-]|\d{4,12}[._]))"
        uR"(|/(?<y2>(?:19|20)\d{2})-(?<m2>\d{1,2})[-/](?<d2>\d{1,2})/|/(?<y3>(?:19|20)\d{2})/(?<m3>\d{1,2})/(?<d3>\d{1,2})/)"
        uR"(|/(?<y4>(?:19|20)\d{2})/(?<m4>0[1-9]|1[0-2])(?<d4>0[1-9]|[12]\d|3[01])/))"_s);
    static const QRegularExpression inMonth(
        uR"(/(?:(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])|(?<y2>(?:19|20)\d{2})[-/](?<m2>\d{1,2}))/[^/]*$)"_s);
    const qsizetype host = address.indexOf(u"://");
    const qsizetype path = host < 0 ? 0 : address.indexOf(u'/', host + 3);
    if (path < 0 || address.size() > 2000)
        return std::nullopt;
    const QString rest = address.sliced(path).toString();
    const auto part = [](const QRegularExpressionMatch &match, const QString &name) {
        QString found = match.captured(name);
        for (const QChar n : {u'2', u'3', u'4'})
            if (found.isEmpty() && match.regularExpression().namedCaptureGroups().contains(QString(name + n)))
                found = match.captured(QString(name + n));
        return found.toInt();
    };
    for (auto it = sure.globalMatch(rest); it.hasNext();) {
        const auto match = it.next();
        if (auto found =
                dated(part(match, u"y"_s), part(match, u"m"_s), part(match, u"d"_s), DateSource::Address))
            return AddressDate{*found, true};
    }
    if (const auto match = inMonth.match(rest); match.hasMatch())
        if (auto found = month(part(match, u"y"_s), part(match, u"m"_s))) {
            found->source = DateSource::Address;
            return AddressDate{*found, false};
        }
    return std::nullopt;
}

} // namespace xw::probe
