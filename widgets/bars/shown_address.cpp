#include "widgets/bars/shown_address.h"

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// elidedText() may be a pixel wider than it was told: letters are drawn closer or wider beside an ellipsis.
QString fitted(const QString &text, Qt::TextElideMode mode, int width, const QFontMetrics &metrics)
{
    QString shown;
    for (int room = width; room > 0; --room) {
        shown = metrics.elidedText(text, mode, room);
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    }
    return {};
}
} // namespace

QString shownAddress(const QUrl &url, int width, const QFontMetrics &metrics)
{
    const QString whole = url.toDisplayString(QUrl::RemoveUserInfo);
    if (url.host().isEmpty() || metrics.horizontalAdvance(whole) <= width)
        return fitted(whole, Qt::ElideRight, width, metrics);
    QString host = url.host();
    if (url.port() > 0)
        host += u':' + QString::number(url.port());
    const QString behind =
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    if (metrics.horizontalAdvance(host) > width)
        return fitted(host, Qt::ElideLeft, width, metrics);
    const QString inFull = url.scheme() + u"://"_s + host;
    const QString front = metrics.horizontalAdvance(inFull + u"/…"_s) <= width ? inFull : host;
    if (behind.isEmpty() || metrics.horizontalAdvance(front + u"/…"_s) > width)
        return host;
    return fitted(front + behind, Qt::ElideRight, width, metrics);
}

} // namespace xw::widgets
