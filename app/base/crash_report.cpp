#include "base/crash_report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
const QString freshReport = u"crash-"_s;
const QString seenReport = u"seen-crash-"_s;

#ifdef Q_OS_UNIX
constexpr int crashSignals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr int deepest = 64;

// Made beforehand: who crashes can trust neither memory nor locks.
char reportPath[4096];
char reportHead[1024];
char ownStack[64 * 1024];

void writeText(int file, const char *text)
{
    if (write(file, text, strlen(text)) < 0)
        return; // nobody is left to tell
}

void writeNumber(int file, quintptr number, unsigned base)
{
    char digits[24];
    char *at = digits + sizeof digits - 1;
    *at = 0;
    do {
        *--at = "0123456789abcdef"[number % base];
        number /= base;
    } while (number != 0 && at > digits);
    writeText(file, at);
}

/// "libQt6Core.so.6+0x1a2b": the path before it may name a person.
void writePlace(int file, void *address)
{
    Dl_info known;
    if (dladdr(address, &known) != 0 && known.dli_fname) {
        const char *name = strrchr(known.dli_fname, '/');
        writeText(file, name ? name + 1 : known.dli_fname);
        writeText(file, "+0x");
        writeNumber(file, quintptr(address) - quintptr(known.dli_fbase), 16);
    } else {
        writeText(file, "?");
    }
    writeText(file, "\n");
}

void onCrash(int number)
{
    const int file = open(reportPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file >= 0) {
        writeText(file, reportHead);
        writeText(file, "signal ");
        writeNumber(file, quintptr(number), 10);
        writeText(file, "\n");
        void *frames[deepest];
        const int count = backtrace(frames, deepest);
        for (int i = 0; i < count; ++i)
            writePlace(file, frames[i]);
        close(file);
    }
    raise(number); // its handler is gone: the system does what it always did
}

void copyInto(char *to, size_t room, const QByteArray &text)
{
    const size_t size = qMin(size_t(text.size()), room - 1);
    memcpy(to, text.constData(), size);
    to[size] = 0;
}
#endif
} // namespace

void reportCrashesTo(const QString &folder)
{
#ifdef Q_OS_UNIX
    if (!QDir().mkpath(folder))
        return;
    const QString name = freshReport + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s) +
                         u"-%1.txt"_s.arg(QCoreApplication::applicationPid());
    copyInto(reportPath, sizeof reportPath, QFile::encodeName(QDir(folder).absoluteFilePath(name)));
    copyInto(reportHead, sizeof reportHead,
             u"%1 %2\nQt %3\n%4 %5\n"_s
                 .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                      QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                      QSysInfo::currentCpuArchitecture())
                 .toUtf8());
    void *none[1];
    backtrace(none, 1); // loads what it needs now
    stack_t stack{};
    stack.ss_sp = ownStack;
    stack.ss_size = sizeof ownStack;
    sigaltstack(&stack, nullptr); // of one that overflowed nothing is left
    struct sigaction action {
    };
    action.sa_handler = onCrash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
    for (const int one : crashSignals)
        sigaction(one, &action, nullptr);
#else
    Q_UNUSED(folder)
#endif
}

QString takeCrashReport(const QString &folder)
{
    QDir reports(folder);
    const QStringList fresh = reports.entryList({freshReport + u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &name : fresh)
        reports.rename(name, seenReport + name.mid(freshReport.size()));
    return fresh.isEmpty() ? QString()
                           : reports.absoluteFilePath(seenReport + fresh.last().mid(freshReport.size()));
}

} // namespace xw
