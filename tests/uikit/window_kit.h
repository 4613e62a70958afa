// WindowKit: the main window over workspaces in memory, and what it needs. For tests of the whole window,
// which derive from it beside QObject.
#pragma once

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/window/session.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include <QSettings>
#include <QTemporaryDir>

namespace xw::testkit
{

class WindowKit
{
protected:
    /// Settings of a first start by 检查员01, in this language.
    void prepare(const QString &language)
    {
        m_dialogs.asked.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(QStringLiteral("author"), QStringLiteral("检查员01"));
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(language);
    }
    Workspace &workspace() { return *m_window->session().workspace(); }
    const RoundState &state() { return workspace().state(); }
    template <class T>
    T *part(const QString &name)
    {
        return testkit::part<T>(*m_window, name);
    }

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    MemorySource m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace xw::testkit
