#include "ui/window/rail.h"

#include "ui/window/rail_button.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"rail"_s);
    setAutoFillBackground(true);
    widgets::setInk(this, widgets::colours::ink, widgets::colours::surface);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(6, 8, 6, 8);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosenChanged(id);
    });
}

void Rail::addEntry(const QString &id, const QString &drawing)
{
    auto *button = new RailButton(drawing, this);
    button->setObjectName(u"rail-"_s + id);
    m_group->addButton(button, int(m_buttons.size()));
    m_layout->insertWidget(int(m_buttons.size()), button);
    m_buttons << button;
}

void Rail::setEntryText(int index, const QString &text, const QString &toolTip)
{
    RailButton *button = m_buttons.at(index);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->updateGeometry();
}

void Rail::choose(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setChecked(true);
}

int Rail::chosen() const
{
    return m_group->checkedId();
}

} // namespace xw::ui
