// MainMenu: the window's menu bar and its shortcuts. Says what was asked for; does nothing by itself.
#pragma once

#include "ui/changes/change_tools.h"

#include <QList>
#include <QObject>

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

    void setPageTitle(int index, const QString &title);
    void setWorkspaceOpen(bool open);
    /// A page that can be shown while no workspace is open.
    void setPageAlone(int index);
    /// Whether anything can be imported: not into a signed round.
    void setImportEnabled(bool enabled);
    void setUndo(bool canUndo, const QString &what, bool canRedo, const QString &again = {});
    /// All words again, in the language that holds now.
    void retranslate();

signals:
    void newRequested();
    void openRequested();
    void recentRequested(const QString &location);
    void sampleRequested();
    void importRequested();
    void blankListRequested(const QString &kind); ///< id of an ImportKind
    void changesRequested(xw::ui::ChangeTools::Act act);
    void samplingRequested();
    void backupRequested();
    void restoreRequested();
    void reviewRequested();
    void locateRequested(); ///< an action by its name
    void printRequested();
    void verifyRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void findRequested();
    void pageRequested(int index);
    void helpRequested(); ///< the chapter of the page that is shown
    void aboutRequested();
    void keysRequested();
    void authorRequested();

private:
    QAction *add(QMenu *menu, const QString &name, const QKeySequence &keys, void (MainMenu::*what)());
    void fillRecent();
    void fillBlankLists();
    void fillChanges();
    void fillLanguages();
    RecentWorkspaces &m_recent;
    Language &m_language;
    QMenu *m_file, *m_edit, *m_view, *m_help, *m_recentMenu, *m_languageMenu, *m_blank, *m_changes;
    QAction *m_new, *m_open, *m_sample, *m_import, *m_sampling, *m_backup, *m_verify, *m_quit, *m_undo,
        *m_redo, *m_find, *m_about, *m_print, *m_handbook, *m_keys, *m_author, *m_restore, *m_locate,
        *m_review;
    QList<QAction *> m_pages;
    QList<QAction *> m_alone;
    QString m_undoWhat, m_redoWhat;
};

} // namespace xw::ui
