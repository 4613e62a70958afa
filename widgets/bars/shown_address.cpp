#include "widgets/bars/shown_address.h"

using namespace Qt::StringLiterals;

namespace xw::widgets
{

QString shownAddress(const QUrl &url, int width, const QFontMetrics &metrics)
{
    const QString whole = url.toDisplayString(QUrl::RemoveUserInfo);
    if (url.host().isEmpty() || metrics.horizontalAdvance(whole) <= width)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    QString host = url.host();
    if (url.port() > 0)
        host += u':' + QString::number(url.port());
    const QString behind =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (metrics.horizontalAdvance(host) > width)
        return metrics.elidedText(host, Qt::ElideLeft, width);
    const QString inFull = url.scheme() + u"://"_s + host;
    const QString front = metrics.horizontalAdvance(inFull + u"/…"_s) <= width ? inFull : host;
    if (behind.isEmpty() || metrics.horizontalAdvance(front + u"/…"_s) > width)
        return host;
    return metrics.elidedText(front + behind, Qt::ElideRight, width);
}

} // namespace xw::widgets
