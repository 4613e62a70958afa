#include "ui/window/recent_workspaces.h"

#include "models/labels.h"

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
        if (QFileInfo::exists(path))
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
    if (known.value(0).isEmpty() || !round)
        return QFileInfo(path).completeBaseName();
    return known.constFirst() + u" · "_s + models::roundLabel(*round);
}

void RecentWorkspaces::add(const QString &location, const QString &province, RoundKey round)
{
    if (!QFileInfo::exists(location))
        return;
    QStringList paths = m_settings.value(u"recent"_s).toStringList();
    const QString path = QFileInfo(location).absoluteFilePath();
    paths.removeAll(path);
    paths.prepend(path);
    for (const QString &old : paths.mid(limit))
        m_settings.remove(knownAs(old));
    m_settings.setValue(u"recent"_s, paths.mid(0, limit));
    m_settings.setValue(knownAs(path), QStringList{province, round.text()});
}

void RecentWorkspaces::clear()
{
    m_settings.remove(u"recent"_s);
    m_settings.remove(u"recentKnownAs"_s);
}

} // namespace xw::ui
