#include "widgets/checklist_view.h"

#include "widgets/checklist/checklist_row.h"
#include "widgets/chip.h"
#include "widgets/icon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

ChecklistView::ChecklistView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"checklist"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its rows have it
    auto *body = new QWidget(this);
    body->setObjectName(u"checklistBody"_s);
    m_layout = new QVBoxLayout(body);
    m_layout->setContentsMargins(0, 2, 0, 4);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void ChecklistView::setSections(const QList<ChecklistSection> &sections)
{
    if (sections == m_data)
        return;
    // The same list in other words (another language, one item more) keeps its place.
    const QString current = m_current;
    const QString scope = m_scope;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    clear();
    m_data = sections;
    for (const ChecklistSection &section : sections)
        addSection(section);
    if (row(scope))
        expand(scope, true);
    if (row(current))
        setCurrent(current);
    else
        emit currentChanged(m_current);
    if (hadKeyboard)
        takeKeyboard();
}

void ChecklistView::clear()
{
    m_rows.clear();
    m_order.clear();
    m_states.clear();
    for (const Section &section : std::as_const(m_sections)) {
        section.head->parentWidget()->deleteLater();
        section.body->deleteLater();
        section.head->parentWidget()->hide();
        section.body->hide();
    }
    m_sections.clear();
    m_current.clear();
    m_scope.clear();
}

void ChecklistView::addSection(const ChecklistSection &data)
{
    Section section;
    section.data = data;
    auto *line = new QWidget(widget());
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(6, 3, 8, 3);
    section.head = new QToolButton(line);
    section.head->setObjectName(u"section-"_s + data.id);
    section.head->setAutoRaise(true);
    section.head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    section.head->setText(data.title);
    section.head->setAccessibleName(data.title);
    setSheet(section.head,
             u"QToolButton { border-color: transparent; background: transparent; font-weight: 600;"
             " padding: 2px 4px; } QToolButton:focus { border-color: @accent; }"_s);
    section.badge = new Chip(QString(), Tone::Neutral, line);
    across->addWidget(section.head);
    across->addStretch(1);
    across->addWidget(section.badge);
    section.body = new QWidget(widget());
    auto *rows = new QVBoxLayout(section.body);
    rows->setContentsMargins(0, 0, 0, 2);
    rows->setSpacing(0);
    m_layout->insertWidget(m_layout->count() - 1, line);
    m_layout->insertWidget(m_layout->count() - 1, section.body);
    const qsizetype index = m_sections.size();
    m_sections.append(section);
    connect(section.head, &QToolButton::clicked, this,
            [this, index] { openSection(m_sections[index], !m_sections[index].data.open); });
    openSection(m_sections.last(), data.open);
}

void ChecklistView::openSection(Section &section, bool open)
{
    section.data.open = open;
    section.head->setIcon(icon(open ? u"fold"_s : u"unfold"_s, colours::soft));
    if (open && !section.filled)
        fill(section);
    section.body->setVisible(open);
}

void ChecklistView::fill(Section &section)
{
    section.filled = true;
    auto *layout = static_cast<QVBoxLayout *>(section.body->layout());
    for (const ChecklistItem &item : std::as_const(section.data.items)) {
        if (!item.heading.isEmpty()) {
            auto *heading = new QLabel(item.heading, section.body);
            heading->setContentsMargins(10, 6, 8, 2);
            setInk(heading, colours::soft);
            layout->addWidget(heading);
        }
        addRow(section, item, layout);
    }
    setLocked(m_locked);
    showKeys();
}

void ChecklistView::addRow(Section &section, const ChecklistItem &item, QVBoxLayout *layout)
{
    const QList<ChecklistItem> &items = section.data.items;
    const bool hasConditions = std::any_of(
        items.begin(), items.end(), [&](const ChecklistItem &other) { return other.parent == item.id; });
    auto *row = new ChecklistRow(item, hasConditions, section.body);
    layout->addWidget(row);
    row->setVisible(item.parent.isEmpty());
    m_rows.insert(item.id, row);
    m_order.append(row);
    if (const auto state = m_states.constFind(item.id); state != m_states.constEnd())
        row->setState(*state);
    connect(row, &ChecklistRow::toggleAsked, this,
            [this, id = item.id](bool checked) { emit toggleAsked(id, checked); });
    connect(row, &ChecklistRow::numberChanged, this,
            [this, id = item.id](int value) { emit numberChanged(id, value); });
    connect(row, &ChecklistRow::entered, this, [this, id = item.id] { setCurrent(id); });
    connect(row, &ChecklistRow::expandAsked, this, [this, row] {
        const auto conditions = conditionsOf(row->item().id);
        expand(row->item().id, conditions.isEmpty() || conditions.first()->isHidden());
    });
    connect(row, &ChecklistRow::keyPressed, this, [this, row](QKeyEvent *event) { onKey(row, event); });
}

void ChecklistView::setState(const QString &id, const ChecklistState &state)
{
    if (m_states.value(id) == state)
        return;
    const bool wasTicked = m_states.value(id).checked;
    m_states.insert(id, state);
    ChecklistRow *shown = row(id);
    if (!shown)
        return;
    shown->setState(state);
    if (state.checked && !wasTicked && !shown->item().parent.isEmpty())
        openConditions(shown->item().parent, true);
}

void ChecklistView::setSectionBadge(const QString &id, const QString &text, Tone tone)
{
    for (const Section &section : std::as_const(m_sections))
        if (section.data.id == id) {
            section.badge->setText(text);
            section.badge->setTone(tone);
        }
}

void ChecklistView::setLocked(bool locked)
{
    m_locked = locked;
    for (ChecklistRow *row : std::as_const(m_order))
        row->setLocked(locked);
}

void ChecklistView::setCurrent(const QString &id)
{
    if (id == m_current)
        return;
    if (ChecklistRow *before = row(m_current))
        before->setCurrent(false);
    m_current = id;
    for (Section &section : m_sections)
        for (const ChecklistItem &item : std::as_const(section.data.items))
            if (item.id == id && !section.data.open)
                openSection(section, true);
    if (ChecklistRow *now = row(id)) {
        if (!now->item().parent.isEmpty())
            openConditions(now->item().parent, true);
        now->setCurrent(true);
        ensureWidgetVisible(now, 0, 20);
    }
    emit currentChanged(id);
}

void ChecklistView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        for (ChecklistRow *row : std::as_const(m_order))
            row->retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace xw::widgets
