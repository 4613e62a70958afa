#include "ui/window/main_menu.h"

#include "ui/language.h"
#include "ui/office_place.h"
#include "ui/window/menu_table.h"
#include "ui/window/recent_workspaces.h"
#include "workspace/import.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString idOf(MenuPlace menu)
{
    return u"menu%1"_s.arg(int(menu));
}
} // namespace

MainMenu::MainMenu(QMenuBar *bar, RecentWorkspaces &recent, Language &language, int pages, QObject *parent)
    : QObject(parent), m_recent(recent), m_language(language), m_bar(bar)
{
    for (const MenuLine &line : menuLines()) {
        if (!m_actions.contains(idOf(line.menu)))
            m_actions.insert(idOf(line.menu), m_bar->addMenu(QString())->menuAction());
        QMenu &menu = *m_actions.value(idOf(line.menu))->menu();
        const QString id = QString::fromLatin1(line.id);
        switch (line.kind) {
        case MenuLine::Kind::Separator:
            menu.addSeparator();
            break;
        case MenuLine::Kind::Pages:
            addPages(menu, pages);
            break;
        case MenuLine::Kind::Submenu: {
            QMenu *inner = menu.addMenu(QString());
            inner->setObjectName(id);
            m_actions.insert(id, inner->menuAction());
            break;
        }
        case MenuLine::Kind::Action: {
            QAction *made = menu.addAction(QString());
            made->setObjectName(u"action"_s + id);
            made->setShortcuts(line.keys);
            made->setMenuRole(line.role);
            m_actions.insert(id, made);
            m_unanswered << id;
            break;
        }
        }
    }
    connect(&submenu("blankListMenu"), &QMenu::aboutToShow, this, &MainMenu::fillBlankLists);
    connect(&submenu("recentMenu"), &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    setWorkspaceOpen(false);
    setUndo(false, {}, false);
    retranslate();
}

void MainMenu::addPages(QMenu &menu, int pages)
{
    for (int i = 0; i < pages; ++i) {
        QAction *page = menu.addAction(QString());
        page->setObjectName(u"actionPage%1"_s.arg(i + 1));
        if (i < 9)
            page->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(page, &QAction::triggered, this, [this, i] { emit pageRequested(i); });
        m_pages << page;
    }
}

QAction &MainMenu::action(const char *id) const
{
    QAction *found = m_actions.value(QString::fromLatin1(id));
    if (!found)
        qFatal("no action %s", id);
    return *found;
}

QMenu &MainMenu::submenu(const char *id) const
{
    return *action(id).menu();
}

void MainMenu::on(const char *id, std::function<void()> does)
{
    connect(&action(id), &QAction::triggered, this, [does = std::move(does)] { does(); });
    m_unanswered.removeAll(QString::fromLatin1(id));
}

QStringList MainMenu::unanswered() const
{
    return m_unanswered;
}

void MainMenu::setPageTitle(int index, const QString &title)
{
    m_pages.at(index)->setText(title);
}

void MainMenu::setWorkspaceOpen(bool open)
{
    for (const MenuLine &line : menuLines())
        if (line.needsWorkspace)
            action(line.id).setEnabled(open);
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
    action("Import").setEnabled(enabled);
}

void MainMenu::setUndo(bool canUndo, const QString &what, bool canRedo, const QString &again)
{
    m_undoWhat = what;
    m_redoWhat = again;
    action("Undo").setEnabled(canUndo);
    action("Undo").setText(what.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(what));
    action("Redo").setEnabled(canRedo);
    action("Redo").setText(again.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(again));
}

void MainMenu::retranslate()
{
    for (const MenuLine &line : menuLines()) {
        m_actions.value(idOf(line.menu))->setText(tr(menuTitle(line.menu)));
        if (*line.id)
            action(line.id).setText(menuText(line));
    }
    setUndo(action("Undo").isEnabled(), m_undoWhat, action("Redo").isEnabled(), m_redoWhat);
    fillChanges();
    fillLanguages();
}

void MainMenu::fillRecent()
{
    QMenu &menu = submenu("recentMenu");
    menu.clear();
    const QStringList paths = m_recent.list();
    for (const QString &path : paths) {
        const auto office = OfficePlace::fromAddress(path);
        QString words = office ? office->label() + u"  "_s + office->login
                               : m_recent.title(path) + u"  "_s + QDir::toNativeSeparators(path);
        words.replace(u'&', u"&&"_s);
        menu.addAction(words, this, [this, path] { emit recentRequested(path); });
    }
    if (paths.isEmpty())
        menu.addAction(tr("None yet"))->setEnabled(false);
    else
        menu.addSeparator();
    if (!paths.isEmpty())
        menu.addAction(tr("Clear this list"), this, [this] { m_recent.clear(); });
}

void MainMenu::fillBlankLists()
{
    QMenu &menu = submenu("blankListMenu");
    menu.clear();
    for (const ImportKind &kind : importKinds())
        menu.addAction(kind.chinese, this, [this, id = kind.id] { emit blankListRequested(id); })
            ->setObjectName(u"blankList-"_s + kind.id);
}

void MainMenu::fillChanges()
{
    QMenu &menu = submenu("changesMenu");
    menu.clear();
    const auto offer = [this, &menu](const char *name, const QString &text, ChangeTools::Act act) {
        menu.addAction(text, this, [this, act] { emit changesRequested(act); })
            ->setObjectName(QLatin1String(name));
    };
    offer("actionWriteChanges", tr("&Write a package…"), ChangeTools::Act::Write);
    offer("actionWriteChangesEvidence", tr("Write a package with &evidence…"),
          ChangeTools::Act::WriteWithEvidence);
    offer("actionShowCodes", tr("&Show it as codes…"), ChangeTools::Act::ShowCodes);
    menu.addSeparator();
    offer("actionTakeChanges", tr("&Take a package…"), ChangeTools::Act::Take);
    offer("actionReadCodes", tr("&Read from pictures of codes…"), ChangeTools::Act::ReadCodes);
    offer("actionConflicts", tr("&Conflicts…"), ChangeTools::Act::Conflicts);
}

void MainMenu::fillLanguages()
{
    QMenu &menu = submenu("languageMenu");
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = menu.addAction(choice.name);
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
