// program: the window as main() builds it, in a home of its own; pictures of it; waiting. For tests of the
// whole way.
#pragma once

#include "composition.h"
#include "monitor/monitor.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/window/session.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include <QDir>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>

namespace xw::testkit
{

/// The window as main() builds it, in a home of its own.
struct Program {
    QTemporaryDir home;
    QSettings settings{home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Language language{settings};
    testkit::ScriptedDialogs dialogs;
    monitor::Monitor monitor;
    ui::PageContext context{dialogs, settings, &language, &monitor};
    Composition composition{settings};
    ui::MainWindow window{composition, context, language, ui::standardPages(context)};

    explicit Program(const QString &speak)
    {
        language.useOnce(speak);
        window.resize(1440, 900);
        window.show();
    }
    Workspace *workspace() { return window.session().workspace(); }
    template <class W>
    W *find(const QString &name)
    {
        return window.findChild<W *>(name);
    }
};

/// The window as the screen shows it, web view included.
inline void photograph(QWidget &window, const QString &name)
{
    QDir folder(qEnvironmentVariable("XW_SHOTS", QDir::tempPath()));
    folder.mkpath(QStringLiteral("."));
    QTest::qWait(150);
    QPixmap picture = window.screen()->grabWindow(window.winId());
    if (picture.isNull())
        picture = window.grab();
    QVERIFY2(picture.save(folder.filePath(name + QStringLiteral(".png"))), qPrintable(name));
}

inline bool waitUntil(const std::function<bool()> &holds, int ms = 20'000)
{
    return QTest::qWaitFor(holds, ms);
}

} // namespace xw::testkit
