#include "tables/header_names.h"

#include "base/half_width.h"
#include "tables/grid/cell_text.h"

namespace xw::tables
{

namespace
{
constexpr qsizetype kLongestHeader = 60; // longer cells are sentences: never looked up
}

QString normalizedHeader(QStringView header)
{
    QString name;
    name.reserve(header.size());
    for (const QChar c : header) {
        if (isBlank(c.unicode()))
            continue;
        name += halfWidth(c).toLower();
    }
    while (name.endsWith(u'*') || name.endsWith(u':'))
        name.chop(1);
    while (name.startsWith(u'*'))
        name.remove(0, 1);
    return name;
}

HeaderNames::HeaderNames(const QStringList &known)
{
    for (const QString &name : known)
        m_names.insert(normalizedHeader(name));
    m_names.remove(QString());
}

bool HeaderNames::knows(QStringView header) const
{
    return !header.isEmpty() && header.size() <= kLongestHeader && m_names.contains(normalizedHeader(header));
}

} // namespace xw::tables
