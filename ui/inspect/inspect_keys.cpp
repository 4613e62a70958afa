// The keys of the Inspect page. Fields and the site's own inputs keep what they need: a digit that is typed
// there is text.
#include "ui/inspect/capturing.h"
#include "ui/inspect/checklist_panel.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/inspect/finding_editor.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/keyboard_owner.h"
#include "ui/inspect/list_panel.h"
#include "ui/inspect/web_panel.h"
#include "widgets/checklist_view.h"
#include "workspace/workspace.h"

#include <QShortcut>

namespace xw::ui
{

QShortcut *InspectPage::key(const QKeySequence &keys, std::function<void()> then)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(then));
    return shortcut;
}

void InspectPage::tickKeyboard()
{
    m_keyboard->giveToChecklist();
    m_checklist->checklist()->takeKeyboard();
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
    m_escape = key(Qt::Key_Escape, [this] { tickKeyboard(); });
    m_escape->setEnabled(false);
    key(Qt::CTRL | Qt::Key_Down, [this] { next(); });
    key(Qt::CTRL | Qt::Key_Up, [this] { previous(); });
    key(Qt::CTRL | Qt::Key_I, [this] { setPassing(!m_checklist->isPassing()); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { review(ReviewState::Pending); });
    key(Qt::Key_F2, [this] { m_checklist->editor()->focusNote(); });
    key(Qt::SHIFT | Qt::Key_F2, [this] { m_checklist->editor()->focusCorrections(); });
    key(Qt::Key_F3, [this] { tickKeyboard(); });
    key(Qt::Key_F4, [this] { m_list->focusFilter(); });
    key(Qt::SHIFT | Qt::Key_F4, [this] { m_evidence->focusStrip(); });
    key(Qt::Key_F7, [this] { addPageAddress(); });
    key(Qt::Key_F8, [this] { m_capturing->capture(Capturing::Kind::Visible); });
    key(Qt::SHIFT | Qt::Key_F8, [this] { m_capturing->capture(Capturing::Kind::FullPage); });
    key(Qt::CTRL | Qt::Key_F8, [this] { m_capturing->capture(Capturing::Kind::Archive); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_F8, [this] { attach(); });
}

void InspectPage::addSiteKeys()
{
    key(Qt::ALT | Qt::Key_Left, [this] { m_web->pane()->back(); });
    key(Qt::ALT | Qt::Key_Right, [this] { m_web->pane()->forward(); });
    key(Qt::ALT | Qt::Key_Home, [this] { m_web->goHome(); });
    key(Qt::Key_F5, [this] { m_web->reloadOrStop(); });
    key(Qt::Key_F6, [this] { m_web->askColumns(); });
    key(Qt::Key_F9, [this] { m_web->toggleCard(); });
    key(Qt::CTRL | Qt::Key_L, [this] { m_web->editAddress(); });
    key(QKeySequence::Find, [this] { m_web->find(); });
    key(Qt::CTRL | Qt::Key_M, [this] { m_web->toggleDevice(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { m_web->pane()->openInSystemBrowser(); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { m_web->zoom(+1); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { m_web->zoom(+1); });
    key(Qt::CTRL | Qt::Key_Minus, [this] { m_web->zoom(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { m_web->zoom(0); });
}

QString InspectPage::hint() const
{
    if (!m_workspace)
        return {};
    const auto &list = m_list->list();
    const Subject *subject = m_workspace->state().subject(m_subject);
    if (!subject)
        return tr("Ctrl+↓ opens the first · F4 filters the list");
    const Region *region = m_workspace->state().region(subject->region);
    const QString name = region ? region->name : QString();
    const int at = list.placeOf(m_subject); // 0: outside the round's sample, shown all the same
    const QString place = at > 0 ? tr("%1 / %2 · %3").arg(at).arg(list.found()).arg(name) : name;
    const QString keys =
        !m_keyboard->digitsTick() ? tr("The site has the keyboard · F3 or Esc gives it to the checklist")
        : m_checklist->isPassing()
            ? tr("Digits choose the indicator · Space ticks · Ctrl+↓ next site · Ctrl+I ends")
            : tr("Digits tick · Space opens conditions · F2 note · F7 address · F8 evidence · Ctrl+↓ next");
    return place + QStringLiteral("      ") + keys;
}

} // namespace xw::ui
