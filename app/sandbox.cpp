#include "sandbox.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

#ifdef Q_OS_LINUX
/// What Chromium does first: a user namespace, and in it a root of its own. Where AppArmor watches, the
/// namespace may be given and its rights withheld, so that the second step is what tells.
bool namespaceWorks()
{
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0) // only calls that are safe between fork and exit
        _exit(unshare(CLONE_NEWUSER) == 0 && chroot("/") == 0 ? 0 : 1);
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
#endif

} // namespace

SandboxState sandboxState()
{
    if (qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1)
        return SandboxState::SwitchedOff;
#ifdef Q_OS_LINUX
    if (QFile::exists(
            u"/.flatpak-info"_s)) // Flatpak's base app makes the sandbox outside, by a service of Flatpak
        return SandboxState::Works;
    if (geteuid() == 0)
        return SandboxState::Root;
    if (!namespaceWorks())
        return SandboxState::Refused;
#endif
    return SandboxState::Works;
}

} // namespace xw
