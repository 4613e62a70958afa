// --p12 and --password-file: who signs.
#pragma once

#include "ctl/session/arguments.h"
#include "signing/identity.h"
#include "signing/verify.h"

namespace xw::ctl
{

/// From the file that was named, else from the terminal; never from the command line, which others can read.
[[nodiscard]] Result<signing::Secret> identityPassword(const Arguments &arguments);
/// What --p12 names.
[[nodiscard]] Result<std::unique_ptr<signing::Identity>> identityOption(const Session &session,
                                                                        const Arguments &arguments);
/// Whom to believe: --ca, --crl and --system-roots. Io, Format.
[[nodiscard]] Result<signing::TrustAnchors> anchorsOption(const Arguments &arguments);

} // namespace xw::ctl
