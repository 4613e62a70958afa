#include "ui/window/locator.h"

#include "ui/window/menu_table.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
void addMenu(const QMenu &menu, const QString &where, std::vector<LocatedAction> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        if (const QMenu *inner = action->menu())
            addMenu(*inner, where + u" › "_s + withoutMnemonic(inner->title()), found);
        else
            found.push_back({withoutMnemonic(action->text()), where, action->shortcut(), action,
                             [action] { action->trigger(); }});
    }
}

void addKeys(QWidget &page, const QString &name, std::vector<LocatedAction> &found)
{
    for (QShortcut *key : page.findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly)) {
        const QByteArray does = key->property(doesProperty).toByteArray();
        if (!does.isEmpty() && key->isEnabled())
            found.push_back({QCoreApplication::translate(page.metaObject()->className(), does.constData()),
                             name, key->key(), key, [key] { emit key->activated(); }});
    }
}

void addButtons(QWidget &page, const QString &name, std::vector<LocatedAction> &found)
{
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled() ||
            qobject_cast<QAbstractItemView *>(button->parent()))
            continue;
        QString text = withoutMnemonic(button->text());
        if (text.isEmpty())
            text = button->accessibleName().isEmpty() ? withoutMnemonic(button->toolTip())
                                                      : button->accessibleName();
        if (!text.isEmpty())
            found.push_back({text, name, button->shortcut(), button, [button] { button->click(); }});
    }
}

/// 0: all of `words` begin something of it; 1: they stand somewhere; -1: not all of them.
int rankOf(const LocatedAction &action, const QStringList &words)
{
    const QString keys = action.keys.toString(QKeySequence::NativeText);
    int rank = 0;
    for (const QString &word : words) {
        if (action.text.startsWith(word, Qt::CaseInsensitive))
            continue;
        if (!(action.text + u' ' + action.where + u' ' + keys).contains(word, Qt::CaseInsensitive))
            return -1;
        rank = 1;
    }
    return rank;
}
} // namespace

std::vector<LocatedAction> actionsOf(QMenuBar &bar, QWidget *page, const QString &pageName)
{
    std::vector<LocatedAction> found;
    if (page) {
        addKeys(*page, pageName, found);
        addButtons(*page, pageName, found);
    }
    for (const QAction *head : bar.actions())
        if (const QMenu *menu = head->menu())
            addMenu(*menu, withoutMnemonic(menu->title()), found);
    return found;
}

Locator::Locator(std::vector<LocatedAction> actions, QWidget *parent)
    : QDialog(parent), m_actions(std::move(actions)), m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this))
{
    setObjectName(u"locator"_s);
    setWindowTitle(tr("Find an action"));
    m_field->setObjectName(u"locatorField"_s);
    m_field->setPlaceholderText(tr("What should be done? Type a part of its name"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_list->setObjectName(u"locatorList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setProperty("reachedBy", u"↓"_s);
    m_list->setHeaderLabels({tr("Action"), tr("Where"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &Locator::show);
    connect(m_field, &QLineEdit::returnPressed, this, &Locator::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &Locator::run);
    show({});
    resize(widgets::charWidth(fontMetrics()) * 78, fontMetrics().height() * 24);
}

void Locator::show(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (int rank = 0; rank < 2; ++rank)
        for (size_t i = 0; i < m_actions.size(); ++i)
            if (rankOf(m_actions[i], words) == rank)
                m_shown.push_back(i);
    for (const size_t i : m_shown)
        new QTreeWidgetItem(m_list, {m_actions[i].text, m_actions[i].where,
                                     m_actions[i].keys.toString(QKeySequence::NativeText)});
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void Locator::run()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const LocatedAction chosen = m_actions[m_shown[size_t(row)]];
    accept();
    // When this dialog is away: the action may open one of its own, or need the page's keyboard.
    QTimer::singleShot(0, parent(), [chosen] {
        if (chosen.owner)
            chosen.run();
    });
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->topLevelItemCount() > 0) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + step;
            m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, m_list->topLevelItemCount() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace xw::ui
