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

} // namespace xw::ctl
