#include "domain/written_date.h"

#include "base/half_width.h"
#include "domain/written_number.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
constexpr int kBeijing = 8 * 3600; // seconds east of Greenwich
constexpr int kEarliestYear = 1900, kLatestYear = 2999;

// Full-width signs half-width, every kind of dash one, every kind of blank one.
QString plainDate(const QString &text)
{
    constexpr QStringView dashes = u"‐‑‒–—―−－";
    QString plain;
    for (const QChar c : text) {
        if (dashes.contains(c))
            plain += u'-';
        else
            plain += c.isSpace() ? QChar(u' ') : halfWidth(c);
    }
    plain = plain.simplified();
    if (plain.contains(u'年')) { // as on cheques: 贰零贰零年叁月叁拾壹日
        constexpr QStringView formal = u"壹贰叁肆伍陆柒捌玖拾", plainer = u"一二三四五六七八九十";
        for (QChar &c : plain)
            if (const qsizetype at = formal.indexOf(c); at >= 0)
                c = plainer.at(at);
    }
    while (plain.endsWith(u'.') || plain.endsWith(u'。') || plain.endsWith(u','))
        plain.chop(1);
    return plain;
}

int numberOf(const QString &text)
{
    return spokenNumber(text).value_or(-1);
}

/// The hour of a day of 24; -1: no such hour.
int hourOf(const QString &half, int hour)
{
    static const QStringList after{u"下午"_s, u"晚上"_s, u"傍晚"_s, u"晚"_s, u"pm"_s};
    if (after.contains(half) && hour < 12)
        return hour + 12;
    if ((half == u"am" || half == u"凌晨") && hour == 12)
        return 0;
    if (half == u"中午" && hour < 11)
        return hour + 12;
    return hour <= 24 ? hour : -1;
}

/// The seconds that an offset lies east of Greenwich; nullopt: none is written.
std::optional<int> offsetOf(const QString &offset)
{
    if (offset.isEmpty())
        return std::nullopt;
    QString digits = offset.sliced(1);
    digits.remove(u':');
    if (digits.isEmpty()) // Z
        return 0;
    const int minutes =
        digits.size() <= 2 ? digits.toInt() * 60 : digits.left(2).toInt() * 60 + digits.mid(2).toInt();
    return (offset.startsWith(u'-') ? -60 : 60) * minutes;
}

std::optional<QDate> dayAt(const QDate &day, const QRegularExpressionMatch &tail)
{
    const QString clock = tail.captured(u"hour"_s);
    const std::optional<int> offset = offsetOf(tail.captured(u"offset"_s));
    if (clock.isEmpty())
        return offset ? std::nullopt : std::optional(day);
    const QString half = tail.captured(u"half"_s).toLower() + tail.captured(u"late"_s).toLower();
    const int hour = hourOf(half, clock.toInt());
    const int minute = tail.captured(u"minute"_s).toInt(), second = tail.captured(u"second"_s).toInt();
    if (hour < 0 || minute > 59 || second > 60 || (hour == 24 && minute + second > 0))
        return std::nullopt;
    if (!offset)
        return day;
    const QDateTime there(day, QTime(0, 0), QTimeZone(*offset));
    return there.addSecs(qint64(hour) * 3600 + minute * 60 + second).toOffsetFromUtc(kBeijing).date();
}
} // namespace

std::optional<QDate> writtenDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(?<y>\d{4})(?:(?<s>[-/.]) ?(?<m>\d{1,2}) ?\k<s> ?(?<d>\d{1,2})[日号]?| ?年 ?(?<m2>\d{1,2}|[一二三四五六七八九十]{1,3}) ?月 ?(?<d2>\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[日号]?))"
        uR"(|(?<cy>[〇○零O0一二三四五六七八九]{4}) ?年 ?(?<cm>[一二三四五六七八九十]{1,3}|元|\d{1,2}) ?月 ?(?<cd>[一二三四五六七八九十廿卅]{1,3}|\d{1,2}) ?[日号]?)"
        uR"(|(?<y3>\d{4})(?<m3>\d\d)(?<d3>\d\d)))"
        uR"((?<tail>.*)$)"_s);
    static const QRegularExpression after(
        uR"(^,? ?(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?)? ?(?<half>上午|下午|中午|晚上|傍晚|凌晨|早上|清晨|晚|[ap]m)? ?)"
        uR"((?:T? ?(?<hour>\d{1,2})(?:[:时点](?:(?<minute>\d{1,2})(?:[:分] ?(?:(?<second>\d{1,2})(?:\.\d+)?秒?)?)?)?|[时点])整?)"
        uR"( ?(?<late>[ap]m)? ?(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(plainDate(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](const QString &a, const QString &b, const QString &c, const QString &d) {
        for (const QString &name : {a, b, c, d})
            if (const QString found = match.captured(name); !found.isEmpty())
                return found == u"元" ? 1 : numberOf(found);
        return -1;
    };
    const QDate day(part(u"y"_s, u"cy"_s, u"y3"_s, {}), part(u"m"_s, u"m2"_s, u"cm"_s, u"m3"_s),
                    part(u"d"_s, u"d2"_s, u"cd"_s, u"d3"_s));
    const QRegularExpressionMatch tail = after.match(match.captured(u"tail"_s));
    if (!day.isValid() || day.year() < kEarliestYear || day.year() > kLatestYear || !tail.hasMatch())
        return std::nullopt;
    // 2020-03-311 is no day of three digits and no hour: digits that go on need a sign between.
    const QString rest = match.captured(u"tail"_s);
    if (!rest.isEmpty() && rest.front().isDigit() && !match.captured(0).contains(u'日') &&
        !match.captured(0).contains(u'号'))
        return std::nullopt;
    return dayAt(day, tail);
}

} // namespace xw
