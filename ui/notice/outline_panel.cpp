#include "ui/notice/outline_panel.h"

#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

OutlinePanel::OutlinePanel(QWidget *parent)
    : Card(QString(), parent), m_tree(new QTreeWidget(this)), m_template(new QComboBox(this))
{
    setObjectName(u"noticeOutline"_s);
    m_template->setObjectName(u"noticeTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addTool(m_template);
    m_tree->setObjectName(u"noticeOutlineTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setTextElideMode(Qt::ElideRight);
    body()->addWidget(m_tree, 1);
    m_templates = new QPushButton(this);
    m_templates->setObjectName(u"noticeTemplates"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 7, 10, 8);
    foot->addWidget(m_templates);
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(m_templates, &QPushButton::clicked, this, &OutlinePanel::templatesAsked);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->data(0, Qt::UserRole).isValid())
            emit blockChosen(item->data(0, Qt::UserRole).toInt());
    });
    connect(m_template, &QComboBox::activated, this,
            [this](int index) { emit templateChosen(m_template->itemData(index).toString()); });
    retranslate();
}

void OutlinePanel::retranslate()
{
    setTitle(tr("Structure"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setToolTip(tr("Template"));
    m_tree->setAccessibleName(tr("Structure"));
    m_templates->setText(tr("Templates…"));
    m_templates->setToolTip(tr("Read, copy and change the wording of notices"));
}

void OutlinePanel::setTemplates(const QList<QPair<QString, QString>> &templates, const QString &chosen,
                                bool locked)
{
    m_template->setEnabled(!locked);
    m_template->clear();
    for (const auto &[id, name] : templates) {
        m_template->addItem(name, id);
        if (id == chosen)
            m_template->setCurrentIndex(m_template->count() - 1);
    }
}

void OutlinePanel::setView(const NoticeViewPtr &view)
{
    const QSignalBlocker blocker(m_tree);
    const int before = m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toInt() : -1;
    m_tree->clear();
    if (!view)
        return;
    QTreeWidgetItem *section = nullptr;
    QTreeWidgetItem *annexes = nullptr;
    for (const OutlineRow &row : outline(*view)) {
        QTreeWidgetItem *item = nullptr;
        if (row.level == 0) {
            if (!annexes) {
                annexes = new QTreeWidgetItem(m_tree, {tr("Annexes")});
                QFont bold = font();
                bold.setBold(true);
                annexes->setFont(0, bold);
                annexes->setFlags(Qt::ItemIsEnabled);
            }
            item = new QTreeWidgetItem(annexes);
        } else if (row.level == 2 && section) {
            item = new QTreeWidgetItem(section);
        } else {
            item = section = new QTreeWidgetItem(m_tree);
        }
        item->setText(0, row.text);
        item->setToolTip(0, row.text);
        item->setData(0, Qt::UserRole, row.block);
        if (row.rows >= 0) {
            item->setText(1, tr("%n rows", nullptr, row.rows));
            item->setForeground(1, colours::muted);
        } else {
            item->setFirstColumnSpanned(true); // no number stands beside it
        }
        if (row.block == before)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
}

} // namespace xw::ui
