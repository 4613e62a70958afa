#include "probe/freshness/list_addresses.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr size_t kFewestOfAList = 3;

QString pathOf(const QString &address)
{
    const qsizetype path = address.indexOf(u'/', address.indexOf(u"://") + 3);
    return path < 0 ? QString() : address.sliced(path);
}

} // namespace

bool isUndated(const LinkList &list)
{
    return std::none_of(list.entries.begin(), list.entries.end(),
                        [](const ListEntry &entry) { return entry.date || entry.isFuture; });
}

bool leadsToNeighbours(const LinkList &list)
{
    QSet<QString> hosts;
    for (const ListEntry &entry : list.entries)
        hosts.insert(entry.address.section(u'/', 2, 2));
    hosts.remove({});
    return list.entries.size() >= kFewestOfAList && size_t(hosts.size()) * 2 > list.entries.size();
}

bool leadsToFolders(const LinkList &list)
{
    static const QRegularExpression folder(u"/(?:(?:list|index|default)\\d*\\.\\w{2,5})?$"_s);
    return std::all_of(list.entries.begin(), list.entries.end(),
                       [](const ListEntry &entry) { return folder.match(pathOf(entry.address)).hasMatch(); });
}

bool areEntrances(const LinkList &list)
{
    return std::all_of(list.entries.begin(), list.entries.end(), [](const ListEntry &entry) {
        return signCount(entry.title) < kTitleHan && entry.date && entry.date->source == DateSource::Address;
    });
}

bool isNumbered(const LinkList &list)
{
    QSet<QString> patterns;
    for (const ListEntry &entry : list.entries) {
        QString pattern = pathOf(entry.address);
        const qsizetype length = pattern.size();
        pattern.removeIf([](QChar c) { return c.isDigit(); });
        if (pattern.size() == length)
            return false;
        patterns.insert(pattern);
    }
    return list.entries.size() >= kFewestOfAList && patterns.size() == 1;
}

} // namespace xw::probe
