#include "ui/at_start.h"

#include "ui/main_window.h"
#include "ui/window/update_check.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::MessageBar;

namespace
{
MessageBar &messagesOf(const MainWindow &window)
{
    const auto *content = window.findChild<QWidget *>(u"windowContent"_s);
    auto *messages =
        content ? content->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    if (!messages)
        qFatal("the window says nothing");
    return *messages;
}
} // namespace

void tellCrash(MainWindow &window, const QString &report)
{
    if (report.isEmpty())
        return;
    messagesOf(window).say(
        MessageBar::Kind::Warning,
        [report]() -> MessageBar::Text {
            return {
                MainWindow::tr("The program ended unexpectedly the last time. What it called saved is kept."),
                QDir::toNativeSeparators(report),
                MainWindow::tr("The report holds versions and places in the program, nothing of yours: "
                               "send it to whoever looks after the program."),
                {}};
        },
        [] { return MainWindow::tr("Open the folder"); },
        [report] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(report).path())); });
}

void tellNews(MainWindow &window, QSettings &settings)
{
    const QString now = QCoreApplication::applicationVersion();
    const QString seen = settings.value(u"seenVersion"_s).toString();
    settings.setValue(u"seenVersion"_s, now);
    if (seen.isEmpty() || seen == now)
        return;
    messagesOf(window).say(
        MessageBar::Kind::Info,
        [now]() -> MessageBar::Text {
            return {MainWindow::tr("This is version %1, for the first time.").arg(now), {}, {}, {}};
        },
        [] { return MainWindow::tr("What is new"); },
        [&window] { window.findChild<QAction *>(u"actionNews"_s)->trigger(); });
}

void askForUpdates(MainWindow &window, QSettings &settings, QDate today)
{
    auto *check = new UpdateCheck(settings, &window);
    QObject::connect(check, &UpdateCheck::finished, check, &QObject::deleteLater);
    QObject::connect(check, &UpdateCheck::found, &window, [&window](const NewVersion &version) {
        messagesOf(window).say(
            MessageBar::Kind::Info,
            [version]() -> MessageBar::Text {
                return {MainWindow::tr("Version %1 is there.").arg(version.version),
                        version.where.toDisplayString(),
                        version.words,
                        {}};
            },
            [has = !version.where.isEmpty()] { return has ? MainWindow::tr("Open the page") : QString(); },
            [where = version.where] { QDesktopServices::openUrl(where); });
    });
    if (!check->ask(today, QCoreApplication::applicationVersion()))
        delete check;
}

} // namespace xw::ui
