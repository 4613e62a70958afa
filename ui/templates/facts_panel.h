// FactsPanel: the facts of the round, filtered by name or value, to be put into a template's text.
#pragma once

#include "widgets/card.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace xw::notice
{
class Facts;
}

namespace xw::ui
{

class FactsModel;

class FactsPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit FactsPanel(QWidget *parent = nullptr);
    void setFacts(const notice::Facts &facts);
    void focusFilter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// What stands for the chosen fact in a text; empty: a group of facts.
    void tagChosen(const QString &tag);

private:
    FactsModel *m_facts;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_filter;
    QTreeView *m_tree;
};

} // namespace xw::ui
