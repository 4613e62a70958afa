// The keys of ChecklistView: what digits, Space, arrows and Escape do.
#include "widgets/checklist/checklist_row.h"
#include "widgets/checklist/tick_box.h"
#include "widgets/checklist_view.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>

namespace xw::widgets
{

QList<ChecklistRow *> ChecklistView::conditionsOf(const QString &id) const
{
    QList<ChecklistRow *> found;
    for (ChecklistRow *row : m_order)
        if (!id.isEmpty() && row->item().parent == id)
            found.append(row);
    return found;
}

void ChecklistView::openConditions(const QString &id, bool open)
{
    const auto conditions = conditionsOf(id);
    for (ChecklistRow *condition : conditions)
        condition->setVisible(open);
    if (ChecklistRow *owner = row(id); owner && !conditions.isEmpty())
        owner->setExpanded(open);
}

void ChecklistView::expand(const QString &id, bool open)
{
    if (conditionsOf(id).isEmpty())
        return;
    openConditions(id, open);
    if (open)
        m_scope = id;
    else if (m_scope == id)
        m_scope.clear();
    const ChecklistRow *now = row(m_current);
    if (open || (now && now->item().parent == id))
        setCurrent(id);
    showKeys();
}

void ChecklistView::leaveScope()
{
    if (!m_scope.isEmpty())
        expand(m_scope, false);
}

QString ChecklistView::itemAt(const QPoint &place) const
{
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        if (it.value()->isVisible() && it.value()->rect().contains(it.value()->mapFromGlobal(place)))
            return it.key();
    return {};
}

void ChecklistView::foldAll()
{
    m_scope.clear();
    QStringList ticked;
    for (const ChecklistRow *row : std::as_const(m_order)) {
        const ChecklistState state = m_states.value(row->item().id);
        if (!row->item().parent.isEmpty() && (state.checked || state.number > 0))
            ticked.append(row->item().parent);
    }
    for (const ChecklistRow *row : std::as_const(m_order))
        if (row->hasConditions())
            openConditions(row->item().id, ticked.contains(row->item().id));
    showKeys();
}

void ChecklistView::showKeys()
{
    for (ChecklistRow *row : std::as_const(m_order))
        row->setKeyActive(m_keysActive && row->item().parent == m_scope);
}

void ChecklistView::setKeysActive(bool active)
{
    m_keysActive = active;
    showKeys();
}

bool ChecklistView::pressDigit(int digit)
{
    const QString key = QString::number(digit);
    for (ChecklistRow *row : std::as_const(m_order)) {
        if (row->item().key != key || row->item().parent != m_scope)
            continue;
        row->box()->setFocus(Qt::ShortcutFocusReason); // Space and the arrows mean it from now on
        setCurrent(row->item().id);
        if (m_locked)
            return true;
        // A counted condition is told its number; it ticks itself at the limit.
        if (row->number() && row->item().number.limit > 0) {
            row->number()->setFocus(Qt::ShortcutFocusReason);
            row->number()->selectAll();
        } else if (!m_spaceTicks) {
            emit toggleAsked(row->item().id, !m_states.value(row->item().id).checked);
        }
        return true;
    }
    return false;
}

bool ChecklistView::pressShiftDigit(int digit)
{
    const QString key = QString::number(digit);
    for (ChecklistRow *row : std::as_const(m_order)) {
        if (row->item().key != key || !row->item().parent.isEmpty())
            continue;
        const bool open = m_scope != row->item().id;
        leaveScope();
        if (open)
            expand(row->item().id, true);
        setCurrent(row->item().id);
        return true;
    }
    return false;
}

void ChecklistView::toggleCurrent()
{
    if (!m_locked && row(m_current))
        emit toggleAsked(m_current, !m_states.value(m_current).checked);
}

void ChecklistView::takeKeyboard()
{
    ChecklistRow *target = row(m_current);
    if (!target && !m_order.isEmpty())
        target = m_order.first();
    if (target)
        target->box()->setFocus(Qt::OtherFocusReason);
}

void ChecklistView::moveBy(ChecklistRow *from, int step)
{
    for (qsizetype i = m_order.indexOf(from) + step; i >= 0 && i < m_order.size(); i += step)
        if (m_order.at(i)->isVisible()) {
            m_order.at(i)->box()->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void ChecklistView::onKey(ChecklistRow *row, QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString &id = row->item().id;
    event->setAccepted(plain);
    if (!plain)
        return;
    switch (event->key()) {
    case Qt::Key_Up:
        moveBy(row, -1);
        break;
    case Qt::Key_Down:
        moveBy(row, +1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggleCurrent();
        break;
    case Qt::Key_Space:
        if (m_spaceTicks || !row->hasConditions())
            toggleCurrent();
        else
            expand(id, m_scope != id);
        break;
    case Qt::Key_Right:
        expand(id, true);
        break;
    case Qt::Key_Left:
        expand(row->item().parent.isEmpty() ? id : row->item().parent, false);
        takeKeyboard();
        break;
    case Qt::Key_Escape:
        leaveScope();
        takeKeyboard();
        break;
    default:
        event->ignore();
    }
}

} // namespace xw::widgets
