#include "ui/window/recent_workspaces.h"

#include "ui/office_place.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QStringList RecentWorkspaces::list() const
{
    QStringList there;
    const QStringList kept = m_settings.value(u"recent"_s).toStringList();
    for (const QString &path : kept)
        if (QFileInfo::exists(path) || OfficePlace::fromAddress(path))
            there << path;
    return there;
}

void RecentWorkspaces::add(const QString &location)
{
    const bool office = OfficePlace::fromAddress(location).has_value();
    if (!office && !QFileInfo::exists(location))
        return;
    QStringList paths = m_settings.value(u"recent"_s).toStringList();
    const QString path = office ? location : QFileInfo(location).absoluteFilePath();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(u"recent"_s, paths.mid(0, limit));
}

void RecentWorkspaces::clear()
{
    m_settings.remove(u"recent"_s);
}

} // namespace xw::ui
