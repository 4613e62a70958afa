#include "notice/reading/guarded_process.h"

#include <QDeadlineTimer>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#endif
#endif

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int kLookEveryMs = 50; // for the end, and for a cancelled job
constexpr qsizetype kLongestComplaint = 4096;

#ifdef Q_OS_UNIX
void limitTo(decltype(RLIMIT_CPU) what, rlim_t most)
{
    rlimit limit{};
    if (::getrlimit(what, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max = std::min(limit.rlim_max, most);
    ::setrlimit(what, &limit);
}

#ifdef Q_OS_LINUX
void writeTo(const char *path, const char *words, size_t length)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    [[maybe_unused]] const auto written = ::write(file, words, length);
    ::close(file);
}
#endif

/// Between fork and exec: system calls alone. A kernel that lets nobody make name spaces leaves the network
/// on.
void confine(const ProcessLimits &limits, const QByteArray &users, const QByteArray &groups)
{
    ::setsid();
    limitTo(RLIMIT_CORE, 0);
    limitTo(RLIMIT_CPU, rlim_t(limits.seconds));
    limitTo(RLIMIT_AS, rlim_t(limits.memoryBytes));
    limitTo(RLIMIT_FSIZE, rlim_t(limits.outputBytes));
#ifdef Q_OS_LINUX
    if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0) {
        writeTo("/proc/self/uid_map", users.constData(), size_t(users.size()));
        writeTo("/proc/self/setgroups", "deny", 4);
        writeTo("/proc/self/gid_map", groups.constData(), size_t(groups.size()));
    }
#else
    Q_UNUSED(users)
    Q_UNUSED(groups)
#endif
}
#endif

/// With everything that it started: they share its session.
void endProcess(QProcess &process)
{
#ifdef Q_OS_UNIX
    if (const qint64 id = process.processId(); id > 1)
        ::kill(-pid_t(id), SIGKILL);
#endif
    process.kill();
    process.waitForFinished(2000);
}

QProcessEnvironment plainEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"PATH"_s, u"SystemRoot"_s, u"windir"_s, u"FONTCONFIG_PATH"_s})
        if (ours.contains(name))
            environment.insert(name, ours.value(name));
    for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"TEMP"_s, u"TMP"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

tl::unexpected<Error> overLimit(const QString &where, const QString &detail)
{
    return failure(
        ErrorCode::TooLarge,
        {QT_TRANSLATE_NOOP("xw", "Reading this file takes more time or memory than a notice needs"), {}},
        where, {QT_TRANSLATE_NOOP("xw", "Save it as DOCX in an office program and try again"), {}}, detail);
}

} // namespace

Result<ProcessRan> runGuarded(const QString &program, const QStringList &arguments, const QString &home,
                              const QString &where, const ProcessLimits &limits, const JobPtr &job)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(home);
    process.setProcessEnvironment(plainEnvironment(home));
    process.setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    const QByteArray users = QByteArray::number(::geteuid()) + ' ' + QByteArray::number(::geteuid()) + " 1";
    const QByteArray groups = QByteArray::number(::getegid()) + ' ' + QByteArray::number(::getegid()) + " 1";
    process.setChildProcessModifier([&] { confine(limits, users, groups); });
#endif
    process.start();
    if (!process.waitForStarted(10'000))
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "%1 cannot be started"), {program}},
                       where, {QT_TRANSLATE_NOOP("xw", "Install it again, or save the notice as DOCX"), {}},
                       process.errorString());
    const QDeadlineTimer deadline(qint64(limits.seconds) * 1000);
    ProcessRan ran;
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(kLookEveryMs);
        ran.out += process.readAllStandardOutput();
        ran.complaint += process.readAllStandardError().left(kLongestComplaint - ran.complaint.size());
        const bool cancelled = job && job->isCancelled();
        if (!cancelled && !deadline.hasExpired() && ran.out.size() <= limits.outputBytes)
            continue;
        endProcess(process);
        if (cancelled)
            return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}}, where);
        return overLimit(where, u"%1 bytes out"_s.arg(ran.out.size()));
    }
    ran.out += process.readAllStandardOutput();
    ran.complaint += process.readAllStandardError().left(kLongestComplaint - ran.complaint.size());
    if (process.exitStatus() == QProcess::CrashExit) {
#ifdef Q_OS_UNIX
        if (process.exitCode() == SIGXCPU || process.exitCode() == SIGXFSZ)
            return overLimit(where, u"signal %1"_s.arg(process.exitCode()));
#endif
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The file is damaged: %1 fails on it"), {program}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}},
                       QString::fromUtf8(ran.complaint));
    }
    ran.exitCode = process.exitCode();
    return ran;
}

} // namespace xw::notice
