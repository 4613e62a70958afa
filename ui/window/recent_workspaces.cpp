#include "ui/window/recent_workspaces.h"

#include "models/labels.h"
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

namespace
{
QString knownAs(const QString &path)
{
    return u"recentKnownAs/"_s + QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}
} // namespace

QString RecentWorkspaces::title(const QString &path) const
{
    const QStringList known = m_settings.value(knownAs(path)).toStringList();
    const auto round = RoundKey::parse(known.value(1));
    if (known.value(0).isEmpty() || !round) {
        const auto office = OfficePlace::fromAddress(path);
        return office ? office->label() : QFileInfo(path).completeBaseName();
    }
    return known.constFirst() + u" · "_s + models::roundLabel(*round);
}

void RecentWorkspaces::add(const QString &location, const QString &province, RoundKey round)
{
    if (QFileInfo::exists(location))
        prepend(QFileInfo(location).absoluteFilePath(), province, round);
}

void RecentWorkspaces::addOffice(const OfficePlace &place, const QString &province, RoundKey round)
{
    prepend(place.address(), province, round);
}

void RecentWorkspaces::prepend(const QString &place, const QString &province, RoundKey round)
{
    QStringList places = m_settings.value(u"recent"_s).toStringList();
    places.removeAll(place);
    places.prepend(place);
    for (const QString &old : places.mid(limit))
        m_settings.remove(knownAs(old));
    m_settings.setValue(u"recent"_s, places.mid(0, limit));
    m_settings.setValue(knownAs(place), QStringList{province, round.text()});
}

void RecentWorkspaces::clear()
{
    m_settings.remove(u"recent"_s);
    m_settings.remove(u"recentKnownAs"_s);
}

} // namespace xw::ui
