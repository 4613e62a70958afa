// xunwang: the desktop program. Arguments in, a window out; nothing else happens here.
#include "base/crash_report.h"
#include "base/system_zone.h"
#include "composition.h"
#include "keyring.h"
#include "monitor/monitor.h"
#include "self_check.h"
#include "ui/appearance.h"
#include "ui/at_start.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "widgets/native_dialogs.h"
#include "widgets/table_access.h"
#include "widgets/text_size.h"
#include "widgets/theme.h"
#include "workspace/hand_backups.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace
{

struct Wishes {
    QString file;
    QString language;
    bool sample = false;
    bool selfCheck = false;
};

/// Exits by itself for --help, --version and wrong usage (2, as xunwangctl does).
Wishes wishes(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Inspects government websites and new media, from the register to the signed notice."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
                                    QCoreApplication::translate("main", "Open the sample province."));
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("main", "Speak this language for now: zh_CN or en."),
        u"code"_s);
    const QCommandLineOption selfCheck(
        u"self-check"_s,
        QCoreApplication::translate(
            "main", "Say whether everything that the program needs is there, as text for a support mail."));
    parser.addOptions({sample, language, selfCheck});
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate(
            "main",
            "A workspace to open: a file (.xunwang), or an office (postgresql://user@host/database)."),
        u"[FILE]"_s);
    if (!parser.parse(application.arguments()) || parser.positionalArguments().size() > 1) {
        const QString fault = parser.errorText().isEmpty()
                                  ? QCoreApplication::translate("main", "One FILE at most")
                                  : parser.errorText();
        std::fprintf(stderr, "xunwang: %s\n", qPrintable(fault));
        std::exit(2);
    }
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp(0);
    const QStringList files = parser.positionalArguments();
    const QString place = files.value(0);
    return {place.isEmpty() || xw::ui::OfficePlace::fromAddress(place) ? place
                                                                       : QFileInfo(place).absoluteFilePath(),
            parser.value(language), parser.isSet(sample), parser.isSet(selfCheck)};
}

/// A server and a support line have no display: what can be checked without one is.
void takeWhatSystemThereIs(int argc, char **argv)
{
#ifdef Q_OS_WIN
    // A program with a window has no console there: it answers in the one that it was started from.
    if (GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_UNKNOWN &&
        AttachConsole(ATTACH_PARENT_PROCESS)) {
        SetConsoleOutputCP(CP_UTF8);
        if (!std::freopen("CONOUT$", "w", stdout) || !std::freopen("CONOUT$", "w", stderr))
            FreeConsole();
    }
#endif

#ifdef Q_OS_LINUX
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], "--self-check") == 0 && qEnvironmentVariableIsEmpty("DISPLAY") &&
            qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

/// 0, or 1 where something is missing.
int checkItself(xw::ui::PasswordKeeper &keeper)
{
    xw::SelfCheck check(keeper);
    QObject::connect(&check, &xw::SelfCheck::told, &check,
                     [](xw::SelfCheck::State state, const QString &part, const QString &words) {
                         std::printf("%s\n", qUtf8Printable(xw::SelfCheck::line(state, part, words)));
                         std::fflush(stdout); // what comes next may end the program
                     });
    QObject::connect(&check, &xw::SelfCheck::finished, &check,
                     [](int faults) { QCoreApplication::exit(faults > 0 ? 1 : 0); });
    check.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    xw::useSystemZone();
    takeWhatSystemThereIs(argc, argv);
    // The web view is loaded late, as a plugin; this must be said before the application is there.
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setOrganizationName(u"Xunwang"_s);
    QCoreApplication::setApplicationName(u"xunwang"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(XUNWANG_VERSION));
    QApplication application(argc, argv);
    // The window goes first; what it had begun (a notice being composed) still needs the application's fonts.
    const auto idle = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    QGuiApplication::setDesktopFileName(u"xunwang"_s);
    const std::unique_ptr<QSettings> kept = xw::settingsOfWindow();
    QSettings &settings = *kept;
    xw::ui::Language language(settings); // --help, too, speaks it
    const QStringList arguments = QCoreApplication::arguments();
    if (const qsizetype at = arguments.indexOf(u"--language"_s); at > 0)
        language.useOnce(arguments.value(at + 1));
    const Wishes wished = wishes(application);
    if (!wished.language.isEmpty())
        language.useOnce(wished.language);
    xw::widgets::applyTheme(application, xw::ui::keptScheme(settings));
    xw::widgets::setTextSize(xw::ui::keptTextSize(settings));
    xw::widgets::installTableAccess();
    xw::Keyring keyring;
    if (wished.selfCheck)
        return checkItself(keyring);
    xw::widgets::NativeDialogs dialogs;
    xw::monitor::Monitor monitor;
    const xw::ui::PageContext context{dialogs, settings, &language, &monitor};
    xw::Composition composition(settings);
    const QString crashes =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/crashes"_s;
    xw::ui::MainWindow window(composition, context, language, xw::ui::standardPages(context, &keyring),
                              &keyring);
    window.show();
    xw::ui::tellCrash(window, xw::takeCrashReport(crashes));
    xw::reportCrashesTo(crashes);
    xw::ui::tellNews(window, settings);
    xw::ui::askForUpdates(window, settings, QDate::currentDate());
    if (wished.sample)
        window.openSample();
    else if (!wished.file.isEmpty())
        window.openWorkspace(wished.file);
    return application.exec();
}
