#include "probe/doubts/hiding_style.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr double kPixelsOfEm = 16;
constexpr double kPixelsOfPercent = 12; // of a window of 1,200
constexpr double kAway = 300;           // pixels beyond an edge where nothing is reached
constexpr double kFarAway = 1000;       // for margins, which also centre boxes of that width
constexpr double kBeyond = 3000;        // to the right or below, where pages end
constexpr double kThin = 2;             // pixels in which nothing can be read

/// As pixels, roughly; nullopt: no length.
std::optional<double> lengthOf(const QString &value)
{
    static const QRegularExpression form(
        u"^([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(px|pt|em|rem|%|vw|vh|ex|ch|cm|mm|in|pc)?$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit == u"em" || unit == u"rem")
        return number * kPixelsOfEm;
    if (unit == u"%" || unit == u"vw" || unit == u"vh")
        return number * kPixelsOfPercent;
    if (unit == u"cm" || unit == u"in")
        return number * 38;
    return number;
}

bool isBelow(const QString &value, double least)
{
    const auto length = lengthOf(value);
    return length && *length <= least;
}

bool isOffScreen(const Declarations &style)
{
    for (const QString &side : {u"left"_s, u"top"_s, u"right"_s, u"bottom"_s}) {
        const QString value = style.value(side);
        if (isBelow(value, -kAway) || value.contains(u"expression("_s))
            return true;
        if (const auto length = lengthOf(value); length && *length >= (value.endsWith(u'%') ? 1800 : kBeyond))
            return true;
    }
    const QStringList inset = style.value(u"inset"_s).split(u' ');
    if (std::any_of(inset.begin(), inset.end(), [](const QString &one) { return isBelow(one, -kAway); }))
        return true;
    for (const QString &name : {u"margin"_s, u"margin-left"_s, u"margin-top"_s})
        for (const QString &one : style.value(name).split(u' '))
            if (isBelow(one, -kFarAway))
                return true;
    if (isBelow(style.value(u"text-indent"_s), -kAway))
        return true;
    static const QRegularExpression moved(u"translate(?:3d|x|y)?\\(([^)]*)\\)"_s);
    if (const auto match = moved.match(style.value(u"transform"_s)); match.hasMatch())
        for (const QString &one : match.captured(1).split(u','))
            if (isBelow(one.trimmed(), one.contains(u'%') ? -150 * kPixelsOfPercent : -kFarAway))
                return true;
    return false;
}

bool isWithoutSize(const Declarations &style)
{
    const auto isThin = [&](const QString &name) {
        const auto length = lengthOf(style.value(name));
        return length && *length <= kThin && *length >= 0;
    };
    const auto isCut = [&](const QString &name) {
        const QString value = style.value(name);
        return value.contains(u"hidden"_s) || value.contains(u"clip"_s);
    };
    const bool isBoxCut = isCut(u"overflow"_s) || isCut(u"overflow-x"_s) || isCut(u"overflow-y"_s);
    if (isBoxCut &&
        (isThin(u"height"_s) || isThin(u"max-height"_s) || isThin(u"width"_s) || isThin(u"max-width"_s)))
        return true;
    static const QRegularExpression font(u"(?:^| )(\\.?\\d[\\d.]*(?:px|pt|em|rem|%)?)/?"_s);
    QString size = style.value(u"font-size"_s);
    if (const auto match = font.match(style.value(u"font"_s)); size.isEmpty() && match.hasMatch())
        size = match.captured(1);
    static const QRegularExpression fontSize(u"^(\\.?\\d[\\d.]*)(px|pt|em|rem|%)?$"_s);
    if (const auto match = fontSize.match(size); match.hasMatch()) {
        const double number = match.captured(1).toDouble();
        const QString unit = match.captured(2);
        if (unit == u"%" ? number <= 10 : unit == u"em" || unit == u"rem" ? number <= 0.1 : number <= 1)
            return true;
    }
    // A clip of nothing; "auto" clips nothing.
    static const QRegularExpression numbers(u"-?\\d+(?:\\.\\d+)?"_s);
    if (const QString clip = style.value(u"clip"_s);
        clip.startsWith(u"rect("_s) && !clip.contains(u"auto"_s)) {
        QList<double> edges;
        for (auto it = numbers.globalMatch(clip); it.hasNext();)
            edges << it.next().captured(0).toDouble();
        if (edges.size() == 4 && (edges[2] - edges[0] <= kThin || edges[1] - edges[3] <= kThin))
            return true;
    }
    const QString path = style.value(u"clip-path"_s);
    static const QRegularExpression inset(u"^inset\\((\\d+)%"_s), circle(u"^(?:circle|ellipse)\\(0"_s);
    if (const auto match = inset.match(path); match.hasMatch() && match.captured(1).toInt() >= 50)
        return true;
    static const QRegularExpression nothing(u"scale(?:3d|x|y)?\\(0(?:\\.0\\d*)?[,)]"_s);
    return circle.match(path).hasMatch() || nothing.match(style.value(u"transform"_s)).hasMatch();
}

bool isTransparent(const Declarations &style)
{
    constexpr double faint = 0.05;
    const QString opacity = style.value(u"opacity"_s);
    if (!opacity.isEmpty()) {
        bool isNumber = false;
        const double number = opacity.endsWith(u'%') ? opacity.chopped(1).toDouble(&isNumber) / 100
                                                     : opacity.toDouble(&isNumber);
        if (isNumber && number <= faint)
            return true;
    }
    static const QRegularExpression filter(u"opacity ?[=(] ?([0-5])(?:\\.\\d+)?%?\\)"_s);
    for (const QString &name : {u"filter"_s, u"-ms-filter"_s})
        if (const auto match = filter.match(style.value(name)); match.hasMatch())
            return true;
    return false;
}

} // namespace

std::optional<LinkDoubt> hidingStyle(const Declarations &style)
{
    if (style.isEmpty())
        return std::nullopt;
    const QString seen = style.value(u"visibility"_s);
    if (style.value(u"display"_s) == u"none" || seen == u"hidden" || seen == u"collapse" ||
        style.value(u"content-visibility"_s) == u"hidden" || isTransparent(style))
        return LinkDoubt::Invisible;
    if (isOffScreen(style))
        return LinkDoubt::OffScreen;
    if (isWithoutSize(style))
        return LinkDoubt::ZeroSize;
    const QString position = style.value(u"position"_s);
    if (style.value(u"z-index"_s).toInt() < 0 && !position.isEmpty() && position != u"static")
        return LinkDoubt::Invisible;
    return std::nullopt;
}

std::optional<LinkDoubt> narrowStrip(const QString &width, const QString &height, const Declarations &style)
{
    constexpr double narrow = 5;
    for (const QString &one : {height, style.value(u"height"_s), width, style.value(u"width"_s)})
        if (const auto length = lengthOf(one.trimmed()); length && *length <= narrow)
            return LinkDoubt::ZeroSize;
    return std::nullopt;
}

QString plainColour(const QString &written)
{
    static const QHash<QString, QString> names{
        {u"white"_s, u"#ffffff"_s}, {u"black"_s, u"#000000"_s},  {u"red"_s, u"#ff0000"_s},
        {u"blue"_s, u"#0000ff"_s},  {u"gray"_s, u"#808080"_s},   {u"grey"_s, u"#808080"_s},
        {u"green"_s, u"#008000"_s}, {u"yellow"_s, u"#ffff00"_s}, {u"snow"_s, u"#fffafa"_s}};
    static const QRegularExpression hex(u"#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-f])"_s);
    static const QRegularExpression parts(
        u"rgba?\\( ?(\\d{1,3}) ?[, ] ?(\\d{1,3}) ?[, ] ?(\\d{1,3})(?: ?[,/] ?([\\d.]+)(%?))? ?\\)"_s);
    const QString plain = written.toLower();
    if (const auto match = hex.match(plain); match.hasMatch()) {
        QString digits = match.captured(1);
        if (digits.size() <= 4) {
            QString twice;
            for (const QChar c : digits)
                twice += QString(2, c);
            digits = twice;
        }
        if (digits.size() == 8 && digits.endsWith(u"00"_s))
            return u"transparent"_s;
        return u'#' + digits.first(6);
    }
    if (const auto match = parts.match(plain); match.hasMatch()) {
        if (!match.captured(4).isEmpty() && match.captured(4).toDouble() == 0)
            return u"transparent"_s;
        QString colour = u"#"_s;
        for (int k = 1; k <= 3; ++k)
            colour += u"%1"_s.arg(std::min(255, match.captured(k).toInt()), 2, 16, QChar(u'0'));
        return colour;
    }
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"transparent")
            return word;
        if (const auto known = names.constFind(word); known != names.constEnd())
            return *known;
    }
    return {};
}

} // namespace xw::probe
