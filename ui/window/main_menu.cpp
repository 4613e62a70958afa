#include "ui/window/main_menu.h"

#include "ui/language.h"
#include "ui/window/recent_workspaces.h"
#include "workspace/import.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace xw::ui
{

MainMenu::MainMenu(QMenuBar *bar, RecentWorkspaces &recent, Language &language, int pages, QObject *parent)
    : QObject(parent), m_recent(recent), m_language(language)
{
    m_file = bar->addMenu(QString());
    m_new = add(m_file, u"actionNew"_s, QKeySequence::New, &MainMenu::newRequested);
    m_open = add(m_file, u"actionOpen"_s, QKeySequence::Open, &MainMenu::openRequested);
    m_recentMenu = m_file->addMenu(QString());
    m_recentMenu->setObjectName(u"recentMenu"_s);
    m_sample = add(m_file, u"actionSample"_s, {}, &MainMenu::sampleRequested);
    m_file->addSeparator();
    m_import = add(m_file, u"actionImport"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                   &MainMenu::importRequested);
    m_blank = m_file->addMenu(QString());
    m_blank->setObjectName(u"blankListMenu"_s);
    connect(m_blank, &QMenu::aboutToShow, this, &MainMenu::fillBlankLists);
    m_sampling = add(m_file, u"actionSampling"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                     &MainMenu::samplingRequested);
    m_backup = add(m_file, u"actionBackup"_s, {}, &MainMenu::backupRequested);
    m_restore = add(m_file, u"actionRestore"_s, {}, &MainMenu::restoreRequested);
    m_changes = m_file->addMenu(QString());
    m_changes->setObjectName(u"changesMenu"_s);
    fillChanges();
    m_print = add(m_file, u"actionPrint"_s, QKeySequence(Qt::CTRL | Qt::Key_P), &MainMenu::printRequested);
    m_file->addSeparator();
    m_verify = add(m_file, u"actionVerify"_s, {}, &MainMenu::verifyRequested);
    m_file->addSeparator();
    m_quit = add(m_file, u"actionQuit"_s, QKeySequence::Quit, &MainMenu::quitRequested);
    m_quit->setMenuRole(QAction::QuitRole);

    m_edit = bar->addMenu(QString());
    m_undo = add(m_edit, u"actionUndo"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), &MainMenu::undoRequested);
    m_redo = add(m_edit, u"actionRedo"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                 &MainMenu::redoRequested);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_edit->addSeparator();
    m_review = add(m_edit, u"actionReview"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q),
                   &MainMenu::reviewRequested);
    m_author = add(m_edit, u"actionAuthor"_s, {}, &MainMenu::authorRequested);
    m_edit->addSeparator();
    m_find = add(m_edit, u"actionFind"_s, QKeySequence(Qt::CTRL | Qt::Key_K), &MainMenu::findRequested);

    m_view = bar->addMenu(QString());
    for (int i = 0; i < pages; ++i) {
        QAction *page = m_view->addAction(QString());
        page->setObjectName(u"actionPage%1"_s.arg(i + 1));
        page->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(page, &QAction::triggered, this, [this, i] { emit pageRequested(i); });
        m_pages << page;
    }
    m_view->addSeparator();
    m_languageMenu = m_view->addMenu(QString());
    m_languageMenu->setObjectName(u"languageMenu"_s);

    m_help = bar->addMenu(QString());
    m_handbook = add(m_help, u"actionHandbook"_s, QKeySequence(Qt::Key_F1), &MainMenu::helpRequested);
    m_keys = add(m_help, u"actionKeys"_s, {}, &MainMenu::keysRequested);
    m_locate = add(m_help, u"actionLocate"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                   &MainMenu::locateRequested);
    m_help->addSeparator();
    m_about = add(m_help, u"actionAbout"_s, {}, &MainMenu::aboutRequested);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    fillLanguages();
    setWorkspaceOpen(false);
    setUndo(false, {}, false);
    retranslate();
}

QAction *MainMenu::add(QMenu *menu, const QString &name, const QKeySequence &keys, void (MainMenu::*what)())
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, what] { emit(this->*what)(); });
    return action;
}

void MainMenu::setPageTitle(int index, const QString &title)
{
    m_pages.at(index)->setText(title);
}

void MainMenu::setWorkspaceOpen(bool open)
{
    for (QAction *action : {m_import, m_sampling, m_backup, m_print, m_find, m_review})
        action->setEnabled(open);
    m_changes->setEnabled(open);
    for (QAction *page : std::as_const(m_pages))
        page->setEnabled(open || m_alone.contains(page));
}

void MainMenu::setPageAlone(int index)
{
    m_alone << m_pages.at(index);
    m_pages.at(index)->setEnabled(true);
}

void MainMenu::setImportEnabled(bool enabled)
{
    m_import->setEnabled(enabled);
}

void MainMenu::setUndo(bool canUndo, const QString &what, bool canRedo, const QString &again)
{
    m_undoWhat = what;
    m_redoWhat = again;
    m_redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(again));
    m_undo->setEnabled(canUndo);
    m_undo->setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    m_redo->setEnabled(canRedo);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_new->setText(tr("&New workspace…"));
    m_open->setText(tr("&Open workspace…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_sample->setText(tr("Open the &sample province"));
    m_import->setText(tr("&Import a file…"));
    m_blank->setTitle(tr("A &blank list to fill in"));
    m_sampling->setText(tr("The round's sa&mple…"));
    m_backup->setText(tr("&Back up…"));
    m_restore->setText(tr("&Restore from a backup…"));
    m_review->setText(tr("Re&view…"));
    m_locate->setText(tr("Find an &action…"));
    m_verify->setText(tr("&Verify a signed notice…"));
    m_quit->setText(tr("&Quit"));
    m_edit->setTitle(tr("&Edit"));
    m_find->setText(tr("&Find a subject"));
    m_view->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_help->setTitle(tr("&Help"));
    m_print->setText(tr("&Print the notice…"));
    m_handbook->setText(tr("&Handbook"));
    m_keys->setText(tr("&Keys…"));
    m_author->setText(tr("&Your name…"));
    m_about->setText(tr("&About Xunwang"));
    m_changes->setTitle(tr("&Changes of other copies"));
    setUndo(m_undo->isEnabled(), m_undoWhat, m_redo->isEnabled(), m_redoWhat);
    fillChanges();
    fillLanguages();
}

void MainMenu::fillRecent()
{
    m_recentMenu->clear();
    const QStringList paths = m_recent.list();
    for (const QString &path : paths)
        m_recentMenu->addAction(QDir::toNativeSeparators(path), this,
                                [this, path] { emit recentRequested(path); });
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
    else
        m_recentMenu->addSeparator();
    if (!paths.isEmpty())
        m_recentMenu->addAction(tr("Clear this list"), this, [this] { m_recent.clear(); });
}

void MainMenu::fillBlankLists()
{
    m_blank->clear();
    for (const ImportKind &kind : importKinds())
        m_blank->addAction(kind.chinese, this, [this, id = kind.id] { emit blankListRequested(id); })
            ->setObjectName(u"blankList-"_s + kind.id);
}

void MainMenu::fillChanges()
{
    m_changes->clear();
    const auto offer = [this](const char *name, const QString &text, ChangeTools::Act act) {
        m_changes->addAction(text, this, [this, act] { emit changesRequested(act); })
            ->setObjectName(QLatin1String(name));
    };
    offer("actionWriteChanges", tr("&Write a package…"), ChangeTools::Act::Write);
    offer("actionWriteChangesEvidence", tr("Write a package with &evidence…"),
          ChangeTools::Act::WriteWithEvidence);
    offer("actionTakeChanges", tr("&Take a package…"), ChangeTools::Act::Take);
    offer("actionConflicts", tr("&Conflicts…"), ChangeTools::Act::Conflicts);
}

void MainMenu::fillLanguages()
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = m_languageMenu->addAction(choice.name);
        action->setObjectName(u"language-"_s + choice.code);
        action->setCheckable(true);
        action->setChecked(choice.code == m_language.chosen());
        group->addAction(action);
        // Later: this menu is filled again when the language changes, and the action that was pressed goes.
        connect(
            action, &QAction::triggered, this, [this, code = choice.code] { m_language.choose(code); },
            Qt::QueuedConnection);
    }
}

} // namespace xw::ui
