// xunwangctl: reads the command line, runs one command, returns its exit code (docs/formats.md §3).
#include "base/system_zone.h"
#include "ctl/commands.h"
#include "ctl/print/help.h"
#include "ctl/session/session.h"

#include <QGuiApplication>
#include <QTranslator>
#include <memory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::ctl;

namespace
{

/// stderr is for our one line; what the libraries have to say is shown to those who ask for it.
void quiet(QtMsgType, const QMessageLogContext &, const QString &) {}

int help(const Session &session, const QStringList &words)
{
    if (words.isEmpty()) {
        session.print(helpText(allCommands()));
    } else {
        const std::vector<const CommandSpec *> named = commandsNamed(allCommands(), words);
        if (named.empty())
            return session.fail({ErrorCode::Usage,
                                 {QT_TRANSLATE_NOOP("xw", "There is no command “%1”"), {words.join(u' ')}},
                                 {QT_TRANSLATE_NOOP("xw", "See xunwangctl help"), {}},
                                 {},
                                 {}});
        QStringList texts;
        for (const CommandSpec *command : named)
            texts << helpText(*command);
        session.print(texts.join(u"\n\n"_s));
    }
    QJsonArray names;
    for (const CommandSpec &command : allCommands())
        names.append(QString::fromLatin1(command.name));
    session.printJson(QJsonObject{{u"commands"_s, names}});
    return Done;
}

/// The notice, papers, charts of a year, the list of a sample and whatever goes into a PDF are set in fonts:
/// their commands need Qt Gui, but never a screen. The others start without it.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "notice") != 0 && qstrcmp(argv[i], "papers") != 0 &&
            qstrcmp(argv[i], "year") != 0 && qstrcmp(argv[i], "sample-list") != 0 &&
            !QByteArray(argv[i]).toLower().endsWith(".pdf"))
            continue;
#ifndef Q_OS_WIN
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int run(const QStringList &words)
{
    GlobalOptions globals;
    const auto line = parse(words, allCommands(), globals);
    Session session(globals);
    if (!line)
        return session.fail(line.error());
    if (globals.version) {
        session.print(u"xunwangctl " XUNWANG_VERSION ""_s);
        session.printJson(QJsonObject{{u"version"_s, u"" XUNWANG_VERSION ""_s}});
        return Done;
    }
    if (line->command)
        return globals.help ? help(session, QString::fromLatin1(line->command->name).split(u' '))
                            : line->command->run(session, line->arguments);
    if (globals.help || line->words.value(0) == u"help")
        return help(session, line->words.mid(line->words.value(0) == u"help" ? 1 : 0));
    if (line->words.isEmpty())
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "No command was given"), {}},
                             {QT_TRANSLATE_NOOP("xw", "See xunwangctl help"), {}},
                             {},
                             {}});
    return session.fail({ErrorCode::Usage,
                         {QT_TRANSLATE_NOOP("xw", "There is no command “%1”"), {line->words.first()}},
                         {QT_TRANSLATE_NOOP("xw", "See xunwangctl help"), {}},
                         {},
                         {}});
}

} // namespace

int main(int argc, char **argv)
{
    useSystemZone();
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);          // a Chinese console is set to code page 936
    _setmode(_fileno(stdout), _O_BINARY); // the same bytes as elsewhere
    _setmode(_fileno(stderr), _O_BINARY);
#endif
    if (qEnvironmentVariableIsEmpty("XUNWANG_LOG"))
        qInstallMessageHandler(quiet);
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(u"xunwangctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(XUNWANG_VERSION));
    QTranslator translator;
    if (translator.load(QLocale::system(), u"xunwang"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    return run(QCoreApplication::arguments().mid(1));
}
