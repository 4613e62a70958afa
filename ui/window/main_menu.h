// MainMenu: the window's menu bar, made from the table of actions. What an action does is said by the window.
#pragma once

#include "ui/changes/change_tools.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace xw::ui
{

class Language;
class RecentWorkspaces;

class MainMenu final : public QObject
{
    Q_OBJECT

public:
    /// `recent` and `language` must outlive the menu.
    MainMenu(QMenuBar *bar, RecentWorkspaces &recent, Language &language, int pages, QObject *parent);

    /// What an action does, by its id in the table (menu_table.h); an id that is not there ends the program.
    void on(const char *id, std::function<void()> does);
    /// Ids of actions that nobody answers.
    [[nodiscard]] QStringList unanswered() const;
    void setPageTitle(int index, const QString &title);
    void setWorkspaceOpen(bool open);
    /// A page that can be shown while no workspace is open.
    void setPageAlone(int index);
    /// Whether anything can be imported: not into a signed round.
    void setImportEnabled(bool enabled);
    void setUndo(bool canUndo, const QString &what, bool canRedo, const QString &again = {});
    /// A submenu of the table, by its id, for whoever fills it.
    [[nodiscard]] QMenu &submenu(const char *id) const;
    /// All words again, in the language that holds now.
    void retranslate();

signals:
    void recentRequested(const QString &location);
    void blankListRequested(const QString &kind); ///< id of an ImportKind
    void changesRequested(xw::ui::ChangeTools::Act act);
    void pageRequested(int index);

private:
    void addPages(QMenu &menu, int pages);
    [[nodiscard]] QAction &action(const char *id) const;
    void fillRecent();
    void fillBlankLists();
    void fillChanges();
    void fillLanguages();
    RecentWorkspaces &m_recent;
    Language &m_language;
    QMenuBar *m_bar;
    QHash<QString, QAction *> m_actions; ///< by id, those of submenus and of the menus themselves too
    QStringList m_unanswered;
    QList<QAction *> m_pages;
    QList<QAction *> m_alone;
    QString m_undoWhat, m_redoWhat;
};

} // namespace xw::ui
