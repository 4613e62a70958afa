#include "ui/inspect/keyboard_owner.h"

#include <QApplication>
#include <QWidget>

namespace xw::ui
{

KeyboardOwner::KeyboardOwner(std::function<bool(const QWidget *)> isSites, QWidget *checklist,
                             QWidget *neutral)
    : QObject(neutral), m_isSites(std::move(isSites)), m_checklist(checklist), m_neutral(neutral)
{
    connect(qApp, &QApplication::focusChanged, this, &KeyboardOwner::onFocus);
}

void KeyboardOwner::onFocus(QWidget *from, QWidget *to)
{
    if (!to)
        return; // another window, or on the way to another widget
    if (m_isSites(to))
        return set(Owner::Site);
    if (m_owner == Owner::Checklist)
        return;
    set(Owner::Nobody);
    if (!m_checklist || !m_checklist->isAncestorOf(to))
        return;
    // No page can press the mouse's button on the checklist.
    if (QGuiApplication::mouseButtons() != Qt::NoButton)
        set(Owner::Checklist);
    else if (m_neutral)
        m_neutral->setFocus(Qt::OtherFocusReason); // Space would tick there
}

void KeyboardOwner::giveToChecklist()
{
    set(Owner::Checklist);
}

void KeyboardOwner::drop()
{
    if (m_owner == Owner::Checklist)
        return;
    set(Owner::Nobody);
    if (m_neutral)
        m_neutral->setFocus(Qt::OtherFocusReason);
}

void KeyboardOwner::set(Owner owner)
{
    if (std::exchange(m_owner, owner) != owner)
        emit changed();
}

} // namespace xw::ui
