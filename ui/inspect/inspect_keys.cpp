// The keys of the Inspect page. Fields and the site's own inputs keep what they need: a digit that is typed
// there is text.
#include "ui/inspect/beside_browser.h"
#include "ui/inspect/capturing.h"
#include "ui/inspect/checklist_panel.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/inspect/finding_editor.h"
#include "ui/inspect/found_strip.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/keyboard_owner.h"
#include "ui/inspect/list_panel.h"
#include "ui/inspect/web_panel.h"
#include "ui/window/locator.h"
#include "widgets/checklist_view.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace xw::ui
{

QShortcut *InspectPage::key(const QKeySequence &keys, std::function<void()> then, const char *does)
{
    auto *shortcut = new QShortcut(keys, this);
    // From wherever the keyboard is in the window, as long as the page is shown.
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(then));
    shortcut->setProperty(doesProperty, QByteArray(does));
    return shortcut;
}

void InspectPage::tickKeyboard()
{
    m_keyboard->giveToChecklist();
    m_checklist->checklist()->takeKeyboard();
}

void InspectPage::setBeside(bool beside)
{
    // Whether it is there is asked of the splitter: what closes the window is still shown.
    if (beside == (m_across->indexOf(m_checklist) < 0))
        return;
    if (beside) {
        m_context.settings.setValue(u"inspect/across"_s, m_across->saveState());
        m_beside->take(m_checklist);
        showBeside();
    } else {
        m_beside->hide();
        m_across->addWidget(m_checklist);
        m_across->restoreState(m_context.settings.value(u"inspect/across"_s).toByteArray());
        window()->activateWindow();
    }
    tickKeyboard();
}

void InspectPage::showBeside()
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(m_subject) : nullptr;
    m_beside->setSite(subject ? subject->name : QString(), m_web->address());
    m_web->pane()->openInSystemBrowser();
}

void InspectPage::showKeyboard()
{
    const bool sites = m_keyboard->owner() == KeyboardOwner::Owner::Site;
    for (QShortcut *digit : std::as_const(m_digits))
        digit->setEnabled(!sites);
    m_escape->setEnabled(!m_keyboard->digitsTick());
    m_web->setHasKeyboard(sites);
    m_checklist->setKeyboard(m_keyboard->digitsTick());
    emit hintChanged();
}

void InspectPage::addKeys()
{
    for (int digit = 1; digit <= 9; ++digit) {
        const auto code = Qt::Key(Qt::Key_0 + digit);
        const auto ticks = [this] {
            if (!m_keyboard->digitsTick())
                emit notify(
                    tr("Nothing was ticked: the site had the keyboard. F3 gives it to the checklist"));
            return m_keyboard->digitsTick();
        };
        m_digits << key(QKeySequence(code), [this, digit, ticks] {
            if (ticks())
                m_checklist->checklist()->pressDigit(digit);
        });
        m_digits << key(Qt::SHIFT | code, [this, digit, ticks] {
            if (ticks() && m_checklist->checklist()->pressShiftDigit(digit))
                m_checklist->checklist()->takeKeyboard();
        });
    }
    key(
        Qt::CTRL | Qt::Key_Return, [this] { passAndNext(); },
        QT_TR_NOOP("Record as inspected and look at the next one"));
    key(Qt::CTRL | Qt::Key_Enter, [this] { passAndNext(); });
    key(
        Qt::Key_F11, [this] { setRoom(m_list->isVisible()); },
        QT_TR_NOOP("Room for the site: fold the list and the evidence"));
    key(
        Qt::CTRL | Qt::Key_F11, [this] { setBeside(!m_beside->isVisible()); },
        QT_TR_NOOP("The checklist in a window of its own, beside the system's browser"));
    m_escape = key(Qt::Key_Escape, [this] { tickKeyboard(); });
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    key(
        Qt::CTRL | Qt::Key_Down, [this] { next(); }, QT_TR_NOOP("Look at the next one"));
    key(
        Qt::CTRL | Qt::Key_Up, [this] { previous(); }, QT_TR_NOOP("Look at the previous one"));
    key(
        Qt::CTRL | Qt::Key_I, [this] { setPassing(!m_checklist->isPassing()); },
        QT_TR_NOOP("One indicator over all sites"));
    key(
        Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { review(ReviewState::Pending); },
        QT_TR_NOOP("Submit for review"));
    key(
        Qt::Key_F2,
        [this] {
            if (!m_checklist->currentFinding())
                emit notify(tr("Tick an indicator first: the note is kept with it"));
            m_checklist->editor()->focusNote();
        },
        QT_TR_NOOP("Write a note"));
    key(
        Qt::SHIFT | Qt::Key_F2, [this] { m_checklist->editor()->focusCorrections(); },
        QT_TR_NOOP("Write wrong and right words"));
    key(
        Qt::Key_F3, [this] { tickKeyboard(); }, QT_TR_NOOP("Keyboard to the indicators"));
    key(
        Qt::Key_F4, [this] { m_list->focusFilter(); }, QT_TR_NOOP("Filter the list"));
    key(
        Qt::SHIFT | Qt::Key_F4, [this] { m_evidence->focusStrip(); }, QT_TR_NOOP("Keyboard to the evidence"));
    key(
        Qt::SHIFT | Qt::Key_F1, [this] { m_checklist->showCounts(m_checklist->checklist()->current()); },
        QT_TR_NOOP("What exactly counts for the indicator"));
    key(
        Qt::CTRL | Qt::Key_V, [this] { attachClipboard(); },
        QT_TR_NOOP("The clipboard's picture as evidence"));
    key(
        Qt::CTRL | Qt::Key_B, [this] { m_list->toggleMark(m_subject); },
        QT_TR_NOOP("Mark it to come back to, or take the mark off"));
    key(
        Qt::Key_F12, [this] { m_found->takeKeyboard(); },
        QT_TR_NOOP("What the machine found: go to the next place"));
    key(
        Qt::Key_F7, [this] { addPageAddress(); },
        QT_TR_NOOP("Keep the address of the page with the finding"));
    const auto take = [this](Capturing::Kind kind) {
        return [this, kind] {
            if (m_subject.isValid())
                m_capturing->capture(kind);
            else
                emit notify(tr("Open a site first: its page is the evidence"));
        };
    };
    key(Qt::Key_F8, take(Capturing::Kind::Visible), QT_TR_NOOP("Evidence of what is seen"));
    key(Qt::SHIFT | Qt::Key_F8, take(Capturing::Kind::FullPage), QT_TR_NOOP("Evidence of the whole page"));
    key(Qt::CTRL | Qt::Key_F8, take(Capturing::Kind::Archive), QT_TR_NOOP("Evidence as an archive"));
    key(
        Qt::CTRL | Qt::SHIFT | Qt::Key_F8, [this] { attach(); }, QT_TR_NOOP("Attach a file as evidence"));
}

void InspectPage::addSiteKeys()
{
    key(
        Qt::ALT | Qt::Key_Left, [this] { m_web->pane()->back(); }, QT_TR_NOOP("The site: back"));
    key(
        Qt::ALT | Qt::Key_Right, [this] { m_web->pane()->forward(); }, QT_TR_NOOP("The site: forward"));
    key(
        Qt::ALT | Qt::Key_Home, [this] { m_web->goHome(); }, QT_TR_NOOP("The site: its home page"));
    key(
        Qt::Key_F5, [this] { m_web->reloadOrStop(); }, QT_TR_NOOP("The site: load again, or stop"));
    key(
        Qt::Key_F6, [this] { m_web->askColumns(); }, QT_TR_NOOP("The site: its columns"));
    key(
        Qt::Key_F9, [this] { m_web->toggleCard(); }, QT_TR_NOOP("The card of a media account"));
    key(
        Qt::CTRL | Qt::Key_L, [this] { m_web->editAddress(); }, QT_TR_NOOP("The site: type an address"));
    key(
        QKeySequence::Find, [this] { m_web->find(); }, QT_TR_NOOP("The site: find words"));
    key(
        Qt::CTRL | Qt::Key_M, [this] { m_web->toggleDevice(); }, QT_TR_NOOP("The site: as a phone shows it"));
    key(
        Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_web->pane()->openInSystemBrowser(); },
        QT_TR_NOOP("The site: open in the system browser"));
    key(
        Qt::CTRL | Qt::Key_Plus, [this] { m_web->zoom(+1); }, QT_TR_NOOP("The site: larger"));
    key(Qt::CTRL | Qt::Key_Equal, [this] { m_web->zoom(+1); });
    key(
        Qt::CTRL | Qt::Key_Minus, [this] { m_web->zoom(-1); }, QT_TR_NOOP("The site: smaller"));
    key(
        Qt::CTRL | Qt::Key_0, [this] { m_web->zoom(0); }, QT_TR_NOOP("The site: its usual size"));
}

QString InspectPage::hint() const
{
    if (!m_workspace)
        return {};
    const auto &list = m_list->list();
    const Subject *subject = m_workspace->state().subject(m_subject);
    if (!subject)
        return m_workspace->state().subjects().empty() ? tr("Import a list first")
               : m_checklist->isPassing()
                   ? tr("Digits choose the indicator · Ctrl+↓ opens the first · Ctrl+I ends")
                   : tr("Ctrl+↓ opens the first · F4 filters the list");
    const Region *region = m_workspace->state().region(subject->region);
    const QString name = region ? region->name : QString();
    const QLocale locale;
    const int at = list.placeOf(m_subject); // 0: outside the round's sample, shown all the same
    const QString place =
        at > 0 ? tr("%1 / %2 · %3").arg(locale.toString(at), locale.toString(list.found()), name) : name;
    const QString keys =
        m_workspace->isLocked()
            ? tr("Ctrl+↓ next · F4 filters the list") // nothing is ticked or taken in a signed round
        : !m_keyboard->digitsTick() ? tr("The site has the keyboard · F3 or Esc gives it to the checklist")
        : m_checklist->isPassing()
            ? tr("Digits choose the indicator · Space ticks · Ctrl+↓ next site · Ctrl+I ends")
            : tr("Digits tick · Space opens conditions · F2 note · F8 evidence · Ctrl+↓ next · Ctrl+Enter "
                 "records and goes on");
    return place + QStringLiteral("      ") + keys;
}

} // namespace xw::ui
