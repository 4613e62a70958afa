// ui_kit: a themed application, a workspace in memory, pictures of widgets. For tests of widgets/ and ui/.
#pragma once

#include "testkit/fake_clock.h"
#include "testkit/memory_store.h"
#include "testkit/testkit.h"
#include "ui/workspace_source.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QWidget>

namespace xw::testkit
{

/// A workspace whose store is memory. 2020-04-02, author 检查员01.
struct Office {
    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Workspace> workspace;

    /// An empty province with one round. Ends the program when that fails: no test can go on.
    explicit Office(const QString &province = QStringLiteral("江西省"), RoundKey round = {2020, 1});
    /// Imports a file of tests/data.
    void import(const QString &kind, const QString &file);
};

/// 江西 2020Q1 with its results: 538 websites, 1308 accounts.
[[nodiscard]] std::unique_ptr<Office> jiangxi();

/// Opens workspaces in memory by their location's name; one that was not prepared fails.
class MemorySource final : public ui::WorkspaceSource
{
public:
    QHash<QString, std::shared_ptr<MemoryStore>> stores;
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    void open(const QString &location, QObject *context, Ready ready) override;
    void openReadOnly(const QString &location, QObject *context, Ready ready) override;
    void create(const QString &location, const InitOptions &options, QObject *context, Ready ready) override;
    void openSample(QObject *context, Ready ready) override;
    /// By its address; `wrongPassword` is refused as a server refuses it.
    void openOffice(const ui::OfficePlace &place, const signing::Secret &password, QObject *context,
                    Ready ready) override;
    static constexpr const char *wrongPassword = "wrong";
};

/// Carries out what is due: layouts, repaints, what was put off to the event loop.
void laidOut();

/// Writes a picture of a widget to $XW_SHOTS (else build/shots) as NAME.png, drawn at a scale.
void shoot(QWidget &widget, const QString &name, qreal scale = 1.0);

/// The part of a widget that has this object name. Ends the program where there is none: no test can go on.
template <class W>
[[nodiscard]] W *part(QWidget &whole, const QString &name)
{
    auto *found = whole.findChild<W *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

/// Style, fonts and a fixed language ("zh_CN" or "en") for the program. Keeps the translators alive.
void speak(const QString &language);

/// What main() of a test of widgets does before its tests run.
void prepareApplication(QApplication &application);

} // namespace xw::testkit

/// For tests of pages and dialogs: the application with its theme, in English.
#define XW_UI_TEST_MAIN(Class)                                                                               \
    XW_OWN_TEST_MAIN(Class, argc, argv)                                                                      \
    {                                                                                                        \
        QApplication application(argc, argv);                                                                \
        xw::testkit::prepareApplication(application);                                                        \
        return xw::testkit::runTests<Class>(argc, argv);                                                     \
    }
