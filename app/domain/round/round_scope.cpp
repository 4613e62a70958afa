// What a round covers: what makes sense together, and how files keep it.
#include "domain/round.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

void putDay(QJsonObject &json, const QString &name, QDate day)
{
    if (day.isValid())
        json.insert(name, day.toString(Qt::ISODate));
}

QDate dayOf(const QJsonObject &json, const QString &name)
{
    return QDate::fromString(json.value(name).toString(), Qt::ISODate);
}

} // namespace

bool RoundScope::covers(SubjectKind kind) const
{
    return kind == SubjectKind::Website ? websites : media;
}

RoundScope RoundScope::ofNext() const
{
    RoundScope next;
    next.depth = depth;
    next.websites = websites;
    next.media = media;
    return next;
}

QJsonObject RoundScope::toJson() const
{
    QJsonObject json;
    if (!title.isEmpty())
        json.insert(u"title"_s, title);
    putDay(json, u"from"_s, from);
    putDay(json, u"to"_s, until);
    putDay(json, u"asOf"_s, asOf);
    if (depth == RoundDepth::Veto)
        json.insert(u"depth"_s, u"veto"_s);
    if (!websites || !media)
        json.insert(u"kinds"_s, QJsonArray{websites ? u"websites"_s : u"media"_s});
    return json;
}

RoundScope RoundScope::fromJson(const QJsonObject &json)
{
    RoundScope scope;
    scope.title = json.value(u"title").toString();
    scope.from = dayOf(json, u"from"_s);
    scope.until = dayOf(json, u"to"_s);
    scope.asOf = dayOf(json, u"asOf"_s);
    scope.depth = json.value(u"depth") == u"veto"_s ? RoundDepth::Veto : RoundDepth::Full;
    if (const QJsonArray kinds = json.value(u"kinds").toArray(); !kinds.isEmpty()) {
        scope.websites = kinds.contains(u"websites"_s);
        scope.media = kinds.contains(u"media"_s);
    }
    return scope;
}

Result<void> checkScope(RoundKey key, const RoundScope &scope)
{
    if (!scope.title.isEmpty() && key.kind() != RoundKind::Special)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Only a special check such as %1S1 has a title"),
                        {QString::number(key.year())}},
                       scope.title);
    if (scope.from.isValid() != scope.until.isValid())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The days of the check need a first and a last one"), {}});
    if (scope.from > scope.until)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The check ends before it begins: %1 to %2"),
                        {scope.from.toString(Qt::ISODate), scope.until.toString(Qt::ISODate)}});
    if (!scope.websites && !scope.media)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A round covers websites, media or both"), {}});
    return {};
}

} // namespace xw
