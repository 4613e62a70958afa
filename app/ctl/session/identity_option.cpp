#include "ctl/session/identity_option.h"

#include "ctl/session/password_prompt.h"
#include "ctl/session/session.h"

namespace xw::ctl
{

Result<signing::Secret> identityPassword(const Arguments &arguments)
{
    if (arguments.has("password-file"))
        return signing::Secret::fromFile(arguments.value("password-file"));
    return promptPassword(Message{QT_TRANSLATE_NOOP("xw", "Password of the identity: "), {}}.text());
}

Result<std::unique_ptr<signing::Identity>> identityOption(const Session &session, const Arguments &arguments)
{
    const auto secret = identityPassword(arguments);
    if (!secret)
        return tl::unexpected(secret.error());
    return signing::Identity::load(arguments.value("p12"), *secret, session.clock()->now());
}

Result<signing::TrustAnchors> anchorsOption(const Arguments &arguments)
{
    signing::TrustAnchors anchors;
    for (const QString &path : arguments.values("ca")) {
        const auto roots = signing::readCertificateFile(path);
        if (!roots)
            return tl::unexpected(roots.error());
        anchors.roots.insert(anchors.roots.end(), roots->begin(), roots->end());
    }
    for (const QString &path : arguments.values("crl")) {
        const auto lists = signing::readCrlFile(path);
        if (!lists)
            return tl::unexpected(lists.error());
        anchors.crls.insert(anchors.crls.end(), lists->begin(), lists->end());
    }
    anchors.systemRoots = arguments.has("system-roots");
    return anchors;
}

} // namespace xw::ctl
