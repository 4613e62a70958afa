// The keys of the Inspect page. Fields and the site's own inputs keep what they need: a digit that is typed
// there is text.
#include "ui/inspect/capturing.h"
#include "ui/inspect/checklist_panel.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/inspect/finding_editor.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/list_panel.h"
#include "ui/inspect/web_panel.h"
#include "widgets/checklist_view.h"
#include "workspace/workspace.h"

#include <QShortcut>

namespace xw::ui
{

void InspectPage::key(const QKeySequence &keys, std::function<void()> then)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(then));
}

void InspectPage::addKeys()
{
    for (int digit = 1; digit <= 9; ++digit) {
        const auto code = Qt::Key(Qt::Key_0 + digit);
        key(QKeySequence(code), [this, digit] { m_checklist->checklist()->pressDigit(digit); });
        key(Qt::SHIFT | code, [this, digit] {
            if (m_checklist->checklist()->pressShiftDigit(digit))
                m_checklist->checklist()->takeKeyboard();
        });
    }
    key(Qt::CTRL | Qt::Key_Down, [this] { next(); });
    key(Qt::CTRL | Qt::Key_Up, [this] { previous(); });
    key(Qt::CTRL | Qt::Key_I, [this] { setPassing(!m_checklist->isPassing()); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { review(ReviewState::Pending); });
    key(Qt::Key_F2, [this] { m_checklist->editor()->focusNote(); });
    key(Qt::SHIFT | Qt::Key_F2, [this] { m_checklist->editor()->focusCorrections(); });
    key(Qt::Key_F3, [this] { m_checklist->checklist()->takeKeyboard(); });
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
        m_checklist->isPassing()
            ? tr("Digits choose the indicator · Space ticks · Ctrl+↓ next site · Ctrl+I ends")
            : tr("Digits tick · Space opens conditions · F2 note · F7 address · F8 evidence · Ctrl+↓ next");
    return place + QStringLiteral("      ") + keys;
}

} // namespace xw::ui
