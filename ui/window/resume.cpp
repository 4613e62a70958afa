#include "ui/window/resume.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString keyOf(const QString &location)
{
    const QByteArray digest =
        QCryptographicHash::hash(QFileInfo(location).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return u"resume/"_s + QString::fromLatin1(digest.toHex().left(16));
}
} // namespace

void Resume::keep(const QString &location, const LastPlace &place)
{
    const QJsonObject json{{u"page"_s, place.page},
                           {u"round"_s, place.round.isValid() ? place.round.text() : QString()},
                           {u"places"_s, place.places}};
    m_settings.setValue(keyOf(location), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<LastPlace> Resume::of(const QString &location) const
{
    const QJsonDocument kept = QJsonDocument::fromJson(m_settings.value(keyOf(location)).toByteArray());
    if (!kept.isObject())
        return {};
    const QJsonObject json = kept.object();
    LastPlace place{json[u"page"].toString(), {}, json[u"places"].toObject()};
    if (const auto round = RoundKey::parse(json[u"round"].toString()))
        place.round = *round;
    return place;
}

} // namespace xw::ui
