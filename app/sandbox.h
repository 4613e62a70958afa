// Whether Chromium's sandbox can start here. Asked before an engine is made, which would end the program
// where it cannot.
#pragma once

#include <QtGlobal>

namespace xw
{

enum class SandboxState : quint8 {
    Works,
    SwitchedOff, ///< QTWEBENGINE_DISABLE_SANDBOX: by whoever started the program, never by the program
    Root,        ///< Chromium refuses to be started by root
    Refused,     ///< no user namespace, or one without its rights (Ubuntu's AppArmor)
};

/// Linux: tries in a process of its own. Elsewhere the sandbox needs nothing of this: Works.
[[nodiscard]] SandboxState sandboxState();

} // namespace xw
