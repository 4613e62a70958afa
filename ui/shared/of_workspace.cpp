#include "ui/shared/of_workspace.h"

#include "workspace/workspace.h"

namespace xw::ui
{

QString ofWorkspace(const QString &key, const Workspace &workspace)
{
    return key + u'@' +
           QString::fromLatin1(workspace.location().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace xw::ui
