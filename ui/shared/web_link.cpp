#include "ui/shared/web_link.h"

using namespace Qt::StringLiterals;

namespace xw::ui
{

QUrl webLink(const QString &written)
{
    const QUrl url = QUrl::fromUserInput(written.trimmed());
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace xw::ui
