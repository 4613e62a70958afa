#include "ui/notice/outline_panel.h"

#include "widgets/flow_layout.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
constexpr int blockRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;
} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : Card(QString(), parent), m_tree(new QTreeWidget(this)), m_template(new QComboBox(this)),
      m_templates(new QPushButton(this)), m_write(new QPushButton(this)), m_add(new QPushButton(this)),
      m_up(new QToolButton(this)), m_down(new QToolButton(this)), m_more(new QToolButton(this))
{
    setObjectName(u"noticeOutline"_s);
    whenSchemeChanges(this, [this] { setView(m_view, m_locked, m_reusable); });
    build();
    connect(m_templates, &QPushButton::clicked, this, &OutlinePanel::templatesAsked);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        refreshTools();
        if (item && item->data(0, blockRole).toInt() >= 0 && item->data(0, blockRole).isValid())
            emit blockChosen(item->data(0, blockRole).toInt());
    });
    connect(m_tree, &QTreeWidget::itemDoubleClicked, m_write, &QPushButton::click);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        const QString id = item->data(0, sectionRole).toString();
        if (column == 0 && !id.isEmpty())
            emit outAsked(id, item->checkState(0) == Qt::Unchecked);
    });
    connect(m_template, &QComboBox::activated, this,
            [this](int index) { emit templateChosen(m_template->itemData(index).toString()); });
    const auto ofCurrent = [this](auto does) {
        return [this, does] {
            if (const notice::SectionSummary *section = current(); section && !m_locked)
                does(*section);
        };
    };
    connect(m_write, &QPushButton::clicked, this,
            ofCurrent([this](const notice::SectionSummary &section) { emit writeAsked(section.id); }));
    connect(m_up, &QToolButton::clicked, this,
            ofCurrent([this](const notice::SectionSummary &section) { emit moveAsked(section.id, -1); }));
    connect(m_down, &QToolButton::clicked, this,
            ofCurrent([this](const notice::SectionSummary &section) { emit moveAsked(section.id, 1); }));
    connect(m_out, &QAction::triggered, this, ofCurrent([this](const notice::SectionSummary &section) {
                emit outAsked(section.id, !section.leftOut);
            }));
    connect(m_withdraw, &QAction::triggered, this, ofCurrent([this](const notice::SectionSummary &section) {
                if (section.withdrawn)
                    emit takeBackAsked(section.id);
                else
                    emit withdrawAsked(section.id);
            }));
    const auto add = [this](int level) {
        const notice::SectionSummary *section = current();
        if (!m_locked && m_view)
            emit addAsked(section && section->level > 0 ? section->id : QString(), level);
    };
    connect(m_add, &QPushButton::clicked, this, [add] { add(1); });
    connect(m_below, &QAction::triggered, this, [add] { add(2); });
    connect(m_reuse, &QAction::triggered, this, &OutlinePanel::reuseAsked);
    for (const auto &[key, button] : {std::pair(Qt::Key_Up, m_up), std::pair(Qt::Key_Down, m_down)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), m_tree);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
    retranslate();
    refreshTools();
}

void OutlinePanel::build()
{
    m_template->setObjectName(u"noticeTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addTool(m_template);
    m_tree->setObjectName(u"noticeOutlineTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setTextElideMode(Qt::ElideRight);
    body()->addWidget(m_tree, 1);
    m_templates->setObjectName(u"noticeTemplates"_s);
    m_write->setObjectName(u"outlineWrite"_s);
    m_add->setObjectName(u"outlineAdd"_s);
    m_up->setObjectName(u"outlineUp"_s);
    m_down->setObjectName(u"outlineDown"_s);
    m_more->setObjectName(u"outlineMore"_s);
    auto *menu = new QMenu(m_more);
    m_below = menu->addAction(QString());
    m_below->setObjectName(u"outlineAddBelow"_s);
    m_out = menu->addAction(QString());
    m_out->setObjectName(u"outlineLeaveOut"_s);
    m_withdraw = menu->addAction(QString());
    m_withdraw->setObjectName(u"outlineWithdraw"_s);
    menu->addSeparator();
    m_reuse = menu->addAction(QString());
    m_reuse->setObjectName(u"outlineReuse"_s);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    // In a narrow column they take two lines rather than width from the pages.
    auto *tools = new FlowLayout(4);
    tools->setContentsMargins(10, 7, 10, 8);
    // The arrows stay side by side where the row breaks.
    auto *arrows = new QWidget(this);
    auto *beside = new QHBoxLayout(arrows);
    beside->setContentsMargins({});
    beside->setSpacing(4);
    beside->addWidget(m_up);
    beside->addWidget(m_down);
    for (QWidget *each : {static_cast<QWidget *>(m_write), static_cast<QWidget *>(m_add),
                          static_cast<QWidget *>(m_templates), static_cast<QWidget *>(m_more), arrows})
        tools->addWidget(each);
    body()->addLayout(tools);
}

void OutlinePanel::retranslate()
{
    setTitle(tr("Structure"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setToolTip(tr("Template"));
    m_tree->setAccessibleName(tr("Structure"));
    m_templates->setText(tr("Templates…"));
    m_templates->setToolTip(tr("Read, copy and change the wording of notices"));
    m_write->setText(tr("Write…"));
    m_write->setToolTip(tr("Write the office's own words in the chosen section (double click)"));
    m_add->setText(tr("Add…"));
    m_add->setToolTip(tr("A section of the office's own behind the chosen one"));
    const auto name = [](QToolButton *button, const QString &sign, const QString &tip) {
        button->setText(sign);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    name(m_up, u"↑"_s, tr("Before its neighbour (Alt+Up)"));
    name(m_down, u"↓"_s, tr("Behind its neighbour (Alt+Down)"));
    name(m_more, u"⋯"_s, tr("More"));
    m_below->setText(tr("Add a subsection…"));
    m_reuse->setText(tr("Take over the last notice's sections"));
    refreshTools();
}

const notice::SectionSummary *OutlinePanel::current() const
{
    if (!m_view || !m_tree->currentItem())
        return nullptr;
    const QString id = m_tree->currentItem()->data(0, sectionRole).toString();
    for (const notice::SectionSummary &section : m_view->composed.sections)
        if (section.id == id)
            return &section;
    return nullptr;
}

void OutlinePanel::refreshTools()
{
    const notice::SectionSummary *section = current();
    const bool open = m_view && !m_locked;
    const bool isAnnex = section && section->level == 0;
    m_write->setEnabled(open && section && !isAnnex && !section->withdrawn);
    m_add->setEnabled(open);
    m_more->setEnabled(open);
    m_up->setEnabled(open && section);
    m_down->setEnabled(open && section);
    m_below->setEnabled(open && section && !isAnnex);
    m_out->setEnabled(open && section);
    m_out->setText(section && section->leftOut ? tr("Take in again") : tr("Leave out"));
    m_withdraw->setEnabled(open && section && section->own);
    m_withdraw->setText(section && section->withdrawn ? tr("Take back the withdrawal")
                                                      : tr("Withdraw (a section of one's own)"));
    m_reuse->setEnabled(open && m_reusable);
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

/// Annexes without the round that all their titles begin with: what tells them apart is at the end.
QString OutlinePanel::shownTitle(const OutlineRow &row) const
{
    const auto round = m_view ? m_view->composed.facts.find(u"round.name"_s) : std::nullopt;
    QString text = row.text;
    if (row.level > 0 || !round || round->printed.isEmpty() || text.endsWith(round->printed))
        return text;
    return text.remove(round->printed);
}

void OutlinePanel::showRow(QTreeWidgetItem *item, const OutlineRow &row, bool locked)
{
    item->setText(0, shownTitle(row));
    item->setToolTip(0, row.tip.isEmpty() ? row.text : row.text + u'\n' + row.tip);
    item->setData(0, blockRole, row.block);
    item->setData(0, sectionRole, row.section);
    if (!row.section.isEmpty()) {
        item->setCheckState(0, row.leftOut ? Qt::Unchecked : Qt::Checked);
        item->setFlags(locked ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                              : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    if (row.block < 0)
        item->setForeground(0, colours::muted);
    const QString state = row.rows >= 0 ? tr("%Ln rows", nullptr, row.rows) : row.state;
    item->setText(1, state);
    item->setForeground(1, row.faulty ? colours::bad : row.written ? colours::good : colours::muted);
    item->setFirstColumnSpanned(state.isEmpty());
}

void OutlinePanel::setView(const NoticeViewPtr &view, bool locked, bool reusable)
{
    m_view = view;
    m_locked = locked;
    m_reusable = reusable;
    const QSignalBlocker blocker(m_tree);
    const QTreeWidgetItem *before = m_tree->currentItem();
    const int block = before ? before->data(0, blockRole).toInt() : -1;
    const QString chosen = before ? before->data(0, sectionRole).toString() : QString();
    m_tree->clear();
    QTreeWidgetItem *section = nullptr;
    QTreeWidgetItem *annexes = nullptr;
    for (const OutlineRow &row : view ? outline(*view) : std::vector<OutlineRow>()) {
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
        showRow(item, row, locked);
        if (row.section.isEmpty() ? row.block == block : row.section == chosen)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    refreshTools();
}

} // namespace xw::ui
