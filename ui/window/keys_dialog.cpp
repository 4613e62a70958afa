#include "ui/window/keys_dialog.h"

#include "ui/window/menu_table.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

struct KeyLine {
    const char *keys; ///< empty: a heading
    const char *does;
};

constexpr KeyLine keyLines[] = {
    {"", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Every page")},
    {"Ctrl+F", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Filter, or search in the site")},
    {"", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Register")},
    {"Alt+↓", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Which values of the column are shown")},
    {"", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Inspect")},
    {"Ctrl+↓, Ctrl+↑", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Look at the next or the previous one")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Record it as inspected, then the next one")},
    {"1 … 9", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Tick an indicator")},
    {"Shift+1 … 9, Space", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Open its conditions")},
    {"F2, Shift+F2", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Note; wrong and right words. Esc leads back")},
    {"F3, F4", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "To the indicators, to the filter of the list")},
    {"Shift+F4", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "To the evidence")},
    {"F7", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Keep the address of the page with the finding")},
    {"F8, Shift+F8, Ctrl+F8",
     QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Evidence: what is seen, the whole page, an archive")},
    {"Ctrl+Shift+F8", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Attach a file as evidence")},
    {"Ctrl+B", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Mark it to come back to")},
    {"Ctrl+V", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "The clipboard's picture as evidence")},
    {"Shift+F1", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "What exactly counts for the indicator")},
    {"Ctrl+I", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "One indicator over all sites")},
    {"Ctrl+Shift+R", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Submit for review")},
    {"F11", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Room for the site: fold the list and the evidence")},
    {"Ctrl+F11", QT_TRANSLATE_NOOP("xw::ui::KeysDialog",
                                   "The checklist in a window of its own, beside the system's browser")},
    {"F5, F6, F9",
     QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Reload; the columns of the site; the card of an account")},
    {"Ctrl+L, Alt+←, Alt+→, Alt+Home",
     QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Address, back, forward, home page")},
    {"Ctrl++, Ctrl+-, Ctrl+0, Ctrl+M", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Zoom; as a phone shows it")},
    {"", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Ledgers")},
    {"Enter, F2", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Edit a cell; in the new row Enter saves it")},
    {"Ins", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Type a new row")},
    {"Ctrl+C, Ctrl+V", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Cells to and from a spreadsheet")},
    {"Del, Ctrl+Del", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Empty cells; withdraw rows")},
    {"", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Charts and notice")},
    {"← →, Enter", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Choose a region, list it")},
    {"Ctrl+Enter", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Apply the text that is edited")},
    {"Ctrl+F, Ctrl+H", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Notice: find words, replace them")},
    {"PgUp, PgDn", QT_TRANSLATE_NOOP("xw::ui::KeysDialog", "Turn the pages of the notice")},
};

QTreeWidgetItem *addGroup(QTreeWidget &tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(&tree, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = tree.font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

void addMenuKeys(QTreeWidgetItem &group, const QMenu &menu)
{
    for (const QAction *action : menu.actions())
        if (const QMenu *inner = action->menu())
            addMenuKeys(group, *inner);
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(&group,
                                {QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                                     .replace(u"; "_s, u", "_s),
                                 withoutMnemonic(action->text())});
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *column = new QVBoxLayout(this);
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"keysFilter"_s);
    filter->setPlaceholderText(tr("Filter by key or by what it does"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"keysTable"_s);
    tree->setAccessibleName(tr("Keys"));
    tree->setHeaderLabels({tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->setUniformRowHeights(true);
    for (const QAction *head : menus.actions())
        if (const QMenu *menu = head->menu())
            addMenuKeys(*addGroup(*tree, withoutMnemonic(menu->title())), *menu);
    QTreeWidgetItem *group = nullptr;
    for (const KeyLine &line : keyLines) {
        if (!*line.keys) {
            group = addGroup(*tree, tr(line.does));
            continue;
        }
        new QTreeWidgetItem(group, {QString::fromUtf8(line.keys), tr(line.does)});
    }
    tree->expandAll();
    auto *foot = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"keysClose"_s);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addWidget(filter);
    column->addWidget(tree, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(filter, &QLineEdit::textChanged, this, [tree](const QString &text) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem *part = tree->topLevelItem(i);
            bool any = false;
            for (int k = 0; k < part->childCount(); ++k) {
                QTreeWidgetItem *line = part->child(k);
                const bool fits = line->text(0).contains(text, Qt::CaseInsensitive) ||
                                  line->text(1).contains(text, Qt::CaseInsensitive);
                line->setHidden(!fits);
                any |= fits;
            }
            part->setHidden(!any);
        }
    });
    resize(widgets::charWidth(fontMetrics()) * 84, fontMetrics().height() * 30);
}

} // namespace xw::ui
