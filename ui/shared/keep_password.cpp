#include "ui/shared/keep_password.h"

#include <QCoreApplication>

namespace xw::ui
{

QString keepPasswordWords(bool hasKeyring)
{
    return hasKeyring ? QCoreApplication::translate("xw::ui::KeepPassword",
                                                    "Keep the password in the system's &keyring")
                      : QCoreApplication::translate(
                            "xw::ui::KeepPassword",
                            "No keyring service is running here: the password is asked for each time");
}

} // namespace xw::ui
