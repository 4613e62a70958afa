#include "ctl/session/round_options.h"

#include "domain/written_date.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<void> takeDay(const Arguments &arguments, const char *name, QDate &into)
{
    if (!arguments.has(name))
        return {};
    const QString text = arguments.value(name).trimmed();
    const std::optional<QDate> day = text.isEmpty() ? QDate() : writtenDate(text);
    if (!day)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "“%1” is not a day such as 2020-03-20"), {text}},
                       u"--"_s + QString::fromLatin1(name));
    into = *day;
    return {};
}

Result<void> takeKinds(const QString &text, RoundScope &scope)
{
    const QStringList kinds = text.toLower().split(u',', Qt::SkipEmptyParts);
    scope.websites = kinds.contains(u"websites"_s);
    scope.media = kinds.contains(u"media"_s);
    const bool known = std::all_of(kinds.begin(), kinds.end(), [](const QString &kind) {
        return kind == u"websites" || kind == u"media";
    });
    if (!known || kinds.isEmpty())
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "The kinds are websites, media, or websites,media, not “%1”"), {text}});
    return {};
}

} // namespace

std::vector<OptionSpec> scopeOptions()
{
    return {
        {"title", "TEXT", QT_TRANSLATE_NOOP("xw", "of a special check (2020S1)")},
        {"from", "DAY", QT_TRANSLATE_NOOP("xw", "the first day on which was checked: 2020-03-10")},
        {"to", "DAY", QT_TRANSLATE_NOOP("xw", "the last one")},
        {"as-of", "DAY", QT_TRANSLATE_NOOP("xw", "the day whose register the notice states")},
        {"depth", "veto|full",
         QT_TRANSLATE_NOOP("xw", "only vetoes (单项否决) are checked, or every indicator; full where it is "
                                 "left out")},
        {"kinds", "LIST",
         QT_TRANSLATE_NOOP("xw", "websites, media, or websites,media, which is the default")}};
}

bool saysScope(const Arguments &arguments)
{
    const std::vector<OptionSpec> options = scopeOptions();
    return std::any_of(options.begin(), options.end(),
                       [&](const OptionSpec &option) { return arguments.has(option.name); });
}

Result<RoundScope> scopeOf(const Arguments &arguments, RoundScope before)
{
    RoundScope scope = std::move(before);
    if (arguments.has("title"))
        scope.title = arguments.value("title").simplified();
    for (const auto &[name, day] :
         {std::pair("from", &scope.from), {"to", &scope.until}, {"as-of", &scope.asOf}})
        if (auto taken = takeDay(arguments, name, *day); !taken)
            return tl::unexpected(taken.error());
    if (arguments.has("depth")) {
        const QString depth = arguments.value("depth");
        if (depth != u"veto" && depth != u"full")
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "The depth is veto or full, not “%1”"), {depth}});
        scope.depth = depth == u"veto" ? RoundDepth::Veto : RoundDepth::Full;
    }
    if (arguments.has("kinds"))
        if (auto taken = takeKinds(arguments.value("kinds"), scope); !taken)
            return tl::unexpected(taken.error());
    return scope;
}

Result<QDate> dayOption(const Arguments &arguments, const char *name)
{
    QDate day;
    return takeDay(arguments, name, day).map([&day] { return day; });
}

void putScope(QJsonObject &json, const RoundScope &scope)
{
    const auto day = [](QDate date) {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
    };
    QJsonArray kinds;
    if (scope.websites)
        kinds.append(u"websites"_s);
    if (scope.media)
        kinds.append(u"media"_s);
    json.insert(u"title"_s, scope.title.isEmpty() ? QJsonValue() : QJsonValue(scope.title));
    json.insert(u"from"_s, day(scope.from));
    json.insert(u"to"_s, day(scope.until));
    json.insert(u"as_of"_s, day(scope.asOf));
    json.insert(u"depth"_s, scope.depth == RoundDepth::Veto ? u"veto"_s : u"full"_s);
    json.insert(u"kinds"_s, kinds);
}

} // namespace xw::ctl
