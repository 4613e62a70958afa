#include "ui/settings/region_settings.h"

#include "ui/shared/futures.h"
#include "widgets/icon.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

RegionSettings::RegionSettings(QWidget *parent) : SettingsSection(parent)
{
    setObjectName(u"regionSettings"_s);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(10, 10, 10, 12);
    inside->setSpacing(10);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    inside->addWidget(m_text);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setObjectName(u"regionList"_s);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setMinimumHeight(fontMetrics().height() * 16);
    m_list->setMaximumWidth(widgets::charWidth(fontMetrics()) * 48);
    row->addWidget(m_list, 1);
    row->setSpacing(8);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    m_up = new QPushButton(widgets::icon(u"up"_s), QString(), this);
    m_up->setObjectName(u"regionUp"_s);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down = new QPushButton(widgets::icon(u"down"_s), QString(), this);
    m_down->setObjectName(u"regionDown"_s);
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    row->addLayout(buttons);
    row->addStretch(1);
    inside->addLayout(row);
    body()->addLayout(inside);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RegionSettings::enable);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &RegionSettings::save);
    retranslate();
}

void RegionSettings::refresh()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    m_list->clear();
    setEnabled(m_workspace && !m_workspace->isLocked());
    if (m_workspace)
        for (const Region &region : m_workspace->state().regions()) {
            auto *item = new QListWidgetItem(region.name, m_list);
            item->setData(Qt::UserRole, region.id.value());
            if (region.name == current)
                m_list->setCurrentItem(item);
        }
    m_text->setText(
        m_list->count() > 0
            ? tr("Lists, charts and annexes name the regions in this order. Drag a region, or move it "
                 "with Alt and the arrow keys.")
            : tr("The regions come with the register, in the order in which it names them."));
    m_list->setVisible(m_list->count() > 0);
    m_up->setVisible(m_list->count() > 0);
    m_down->setVisible(m_list->count() > 0);
    enable();
}

void RegionSettings::enable()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
}

void RegionSettings::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    save();
}

void RegionSettings::save()
{
    std::vector<RegionId> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.push_back(RegionId(m_list->item(i)->data(Qt::UserRole).toInt()));
    if (m_workspace)
        reportFailure(this, m_workspace->setRegionOrder(order));
}

void RegionSettings::retranslate()
{
    setTitle(tr("Order of the regions"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_list->setAccessibleName(tr("Order of the regions"));
}

} // namespace xw::ui
