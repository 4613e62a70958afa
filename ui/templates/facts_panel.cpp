#include "ui/templates/facts_panel.h"

#include "ui/templates/facts_model.h"
#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

FactsPanel::FactsPanel(QWidget *parent)
    : Card(tr("Facts"), parent), m_facts(new FactsModel(this)), m_found(new QSortFilterProxyModel(this))
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"factsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, colours::muted), QLineEdit::LeadingPosition);
    m_filter->setPlaceholderText(tr("Filter by name or value"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 7);
    head->addWidget(m_filter);
    body()->addLayout(head);
    m_found->setSourceModel(m_facts);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterRole(FactsModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"factsTree"_s);
    m_tree->setAccessibleName(tr("Facts"));
    m_tree->setModel(m_found);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setIndentation(charWidth(fontMetrics()) * 2); // facts lie five deep
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->installEventFilter(this);
    body()->addWidget(m_tree, 1);
    auto *hint = new QLabel(tr("Double click or Enter puts a fact into the text."), this);
    widgets::setInk(hint, colours::muted);
    hint->setContentsMargins(10, 5, 10, 7);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        if (!text.trimmed().isEmpty())
            m_tree->expandAll();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit tagChosen(index.data(FactsModel::InsertRole).toString());
    });
}

/// A name says what is chosen, a value only confirms it: seven tenths of the room go to the names.
bool FactsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_tree->viewport())
        m_tree->setColumnWidth(0, m_tree->viewport()->width() * 7 / 10);
    return Card::eventFilter(watched, event);
}

void FactsPanel::setFacts(const notice::Facts &facts)
{
    m_facts->setFacts(facts);
}

void FactsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace xw::ui
