// Names and texts within plain SQL, for statements that no catalog can hold.
#pragma once

#include <QString>

namespace xw::storage
{

inline QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

inline QString quotedText(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

} // namespace xw::storage
