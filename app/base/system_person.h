// Who works on this machine, as the system knows: what stands beside changes until somebody says otherwise.
#pragma once

#include <QString>

namespace xw
{

/// The full name of the account where the system knows one, else the account: "王芳", "wangfang"; "user"
/// where it says nothing. Never the name of a folder.
[[nodiscard]] QString systemPerson();
/// The full name in the comment of an account ("王芳,2-301,,"; an & stands for the account). Empty: none, or
/// only the account again.
[[nodiscard]] QString fullNameIn(const QString &comment, const QString &account);

} // namespace xw
