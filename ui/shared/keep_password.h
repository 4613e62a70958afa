// The words of a tick that keeps a password, wherever one is asked for.
#pragma once

#include <QString>

namespace xw::ui
{

/// Where no keyring service answers, the words say so: the tick is off and cannot be set.
[[nodiscard]] QString keepPasswordWords(bool hasKeyring);

} // namespace xw::ui
