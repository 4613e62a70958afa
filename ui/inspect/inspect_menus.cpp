// The context menus of Inspect: of an indicator, and of the page that is shown. What they offer can be
// reached by keys and buttons, too.
#include "ui/inspect/capturing.h"
#include "ui/inspect/checklist_panel.h"
#include "ui/inspect/finding_editor.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/list_panel.h"
#include "ui/inspect/web_panel.h"
#include "ui/inspect/web_toolbar.h"
#include "ui/quarter/appeals_dialog.h"
#include "widgets/checklist_view.h"
#include "widgets/icon.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

QMenu *openedOnce(QWidget *parent, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// Adds an entry: words, name, whether it can be done, what it does, and its keys, which are shown here and
/// at work on the page.
auto adderTo(QMenu *menu)
{
    return [menu](const QString &text, const QString &name, bool enabled, auto act,
                  const QKeySequence &keys = {}) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, menu, act);
    };
}

} // namespace

void InspectPage::openChecklistMenu(const QString &item, const QPoint &place)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    m_checklist->checklist()->setCurrent(item);
    tickKeyboard(); // when the menu goes, the keyboard comes back to this item
    const bool ticked = m_checklist->currentFinding() != nullptr;
    const bool locked = m_workspace->isLocked();
    QMenu *menu = openedOnce(this, u"indicatorMenu"_s);
    const auto add = adderTo(menu);
    add(ticked ? tr("Take the tick back") : tr("Tick"), u"indicatorTick"_s, !locked,
        [this] { m_checklist->checklist()->toggleCurrent(); });
    add(
        tr("Write a note"), u"indicatorNote"_s, ticked && !locked,
        [this] { m_checklist->editor()->focusNote(); }, Qt::Key_F2);
    add(
        tr("Keep the page's address with it"), u"indicatorAddress"_s, ticked && !locked,
        [this] { addPageAddress(); }, Qt::Key_F7);
    add(
        tr("Evidence of what is seen"), u"indicatorEvidence"_s, !locked,
        [this] { m_capturing->capture(Capturing::Kind::Visible); }, Qt::Key_F8);
    add(tr("Take in an appeal…"), u"indicatorAppeal"_s, ticked && !locked, [this] {
        if (const Finding *finding = m_checklist->currentFinding(); finding && m_workspace)
            AppealsDialog::ask(finding->id, *m_workspace, m_context, this,
                               [this](const Error &error) { emit errorOccurred(error); });
    });
    menu->addSeparator();
    add(
        tr("What exactly counts"), u"indicatorCounts"_s, true,
        [this, item] { m_checklist->showCounts(item); }, Qt::SHIFT | Qt::Key_F1);
    add(tr("List all that have it"), u"indicatorList"_s, true, [this, item] {
        const Finding *finding = m_checklist->currentFinding();
        m_list->listProblem(finding && finding->indicator.isValid() ? finding->indicator.value() : item);
    });
    add(
        tr("Look for it at all sites, one after the other"), u"indicatorPass"_s, true,
        [this] { setPassing(true); }, Qt::CTRL | Qt::Key_I);
    menu->popup(place);
}

void InspectPage::openSiteMenu(const QPoint &place)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    WebToolbar *tools = m_web->toolbar();
    const bool locked = m_workspace->isLocked();
    QMenu *menu = openedOnce(this, u"siteMenu"_s);
    const auto add = adderTo(menu);
    const bool site = !m_web->showsCard() && !m_web->address().isEmpty();
    add(
        tr("Back"), u"siteBack"_s, site, [tools] { emit tools->backAsked(); }, Qt::ALT | Qt::Key_Left);
    add(
        tr("Forward"), u"siteForward"_s, site, [tools] { emit tools->forwardAsked(); },
        Qt::ALT | Qt::Key_Right);
    add(
        tr("Load again"), u"siteReload"_s, site, [tools] { emit tools->reloadAsked(); }, Qt::Key_F5);
    add(
        tr("Home page"), u"siteHome"_s, site, [tools] { emit tools->homeAsked(); }, Qt::ALT | Qt::Key_Home);
    menu->addSeparator();
    add(
        tr("Evidence of what is seen"), u"siteVisible"_s, !locked, [tools] { emit tools->visibleAsked(); },
        Qt::Key_F8);
    add(
        tr("Evidence of the whole page"), u"siteFullPage"_s, !locked && site,
        [tools] { emit tools->fullPageAsked(); }, Qt::SHIFT | Qt::Key_F8);
    add(
        tr("Evidence as an archive"), u"siteArchive"_s, !locked && site,
        [tools] { emit tools->archiveAsked(); }, Qt::CTRL | Qt::Key_F8);
    add(
        tr("Keep its address with the finding"), u"siteKeep"_s, m_checklist->currentFinding() && !locked,
        [this] { addPageAddress(); }, Qt::Key_F7);
    menu->addSeparator();
    add(
        tr("Find words…"), u"siteFind"_s, site, [this] { m_web->find(); }, QKeySequence::Find);
    add(tr("Copy the address"), u"siteCopy"_s, site,
        [this] { QGuiApplication::clipboard()->setText(m_web->address()); });
    add(
        tr("Open in system browser"), u"siteBrowser"_s, site, [tools] { emit tools->browserAsked(); },
        Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    menu->popup(place);
}

void InspectPage::attachClipboard()
{
    if (!m_workspace || !m_subject.isValid() || m_workspace->isLocked())
        return;
    const QImage picture = QGuiApplication::clipboard()->image();
    if (picture.isNull())
        emit notify(tr("There is no picture on the clipboard"));
    else
        m_capturing->keepPicture(picture);
}

} // namespace xw::ui
