#include "base/system_zone.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <ctime>
#endif

namespace xw
{

void useSystemZone()
{
#ifdef Q_OS_WIN
    if (!qEnvironmentVariableIsSet("TZ"))
        return;
    qunsetenv("TZ");
    _tzset();
#endif
}

} // namespace xw
