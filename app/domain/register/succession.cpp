#include "domain/succession.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw
{

QString toChinese(SuccessionKind kind)
{
    switch (kind) {
    case SuccessionKind::Renamed:
        return u"更名"_s;
    case SuccessionKind::Merged:
        return u"合并"_s;
    case SuccessionKind::Split:
        return u"拆分"_s;
    }
    return {};
}

std::optional<SuccessionKind> successionKindFrom(const QString &word)
{
    static const QHash<QString, SuccessionKind> words{
        {u"更名"_s, SuccessionKind::Renamed},   {u"变更"_s, SuccessionKind::Renamed},
        {u"rename"_s, SuccessionKind::Renamed}, {u"renamed"_s, SuccessionKind::Renamed},
        {u"合并"_s, SuccessionKind::Merged},    {u"并入"_s, SuccessionKind::Merged},
        {u"merge"_s, SuccessionKind::Merged},   {u"merged"_s, SuccessionKind::Merged},
        {u"拆分"_s, SuccessionKind::Split},     {u"分立"_s, SuccessionKind::Split},
        {u"split"_s, SuccessionKind::Split}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace xw
