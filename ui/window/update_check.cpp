#include "ui/window/update_check.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
const QString addressKey = u"updates/address"_s;
const QString askedKey = u"updates/asked"_s;
constexpr qint64 largestFile = 64 * 1024;
constexpr int patience = 10'000; // ms
constexpr qsizetype wordsTold = 600;

/// Where a person may be led: nothing that would start a program.
bool isPlace(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https" || url.scheme() == u"file");
}
} // namespace

std::optional<NewVersion> readNewVersion(const QByteArray &file, const QString &own)
{
    const QStringList lines = QString::fromUtf8(file.left(largestFile)).split(u'\n');
    const QString first = lines.value(0).trimmed();
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(first, &end);
    if (version.isNull() || end != first.size() || version <= QVersionNumber::fromString(own))
        return std::nullopt;
    const QUrl where(lines.value(1).trimmed(), QUrl::StrictMode);
    return NewVersion{first, isPlace(where) ? where : QUrl(),
                      lines.mid(2).join(u'\n').trimmed().left(wordsTold)};
}

UpdateCheck::UpdateCheck(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_network(new QNetworkAccessManager(this))
{
    m_network->setTransferTimeout(patience);
}

QString UpdateCheck::address(const QSettings &settings)
{
    return settings.value(addressKey).toString().trimmed();
}

void UpdateCheck::setAddress(QSettings &settings, const QString &address)
{
    if (address.trimmed() == UpdateCheck::address(settings))
        return;
    settings.setValue(addressKey, address.trimmed());
    settings.remove(askedKey);
}

bool UpdateCheck::ask(QDate today, const QString &own)
{
    const QString place = address(m_settings);
    const QUrl url = QUrl::fromUserInput(place, QString(), QUrl::AssumeLocalFile);
    if (place.isEmpty() || !isPlace(url) || m_settings.value(askedKey).toDate() == today)
        return false;
    m_settings.setValue(askedKey, today);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Xunwang"_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestFile)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, own] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            if (const auto version = readNewVersion(reply->readAll(), own))
                emit found(*version);
        emit finished();
    });
    return true;
}

} // namespace xw::ui
