// ListPanel: the list at the left of Inspect: what to look at (pills, words), and the subjects by region.
#pragma once

#include "models/inspect_list.h"
#include "ui/shared/page.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace xw::widgets
{
class PillButton;
}

namespace xw::ui
{

class ListPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ListPanel(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Another page's question: lists exactly these until it is taken back.
    void setOnly(const SubjectFilter &filter);
    /// Lists everything again where the subject is not among what is listed.
    void setCurrent(SubjectId subject);
    [[nodiscard]] const models::InspectList &list() const { return *m_list; }
    void focusFilter();
    void clearFilters();

signals:
    void chosen(xw::SubjectId subject);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPills();
    void applyQuery();
    void clearOnly();
    void sizeRows();
    void showCounts();
    void activate(const QModelIndex &index);
    void retranslate();

    models::InspectList *m_list;
    models::ListQuery m_query;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_total;
    QLabel *m_nothing;
    QWidget *m_pillRow;
    std::array<widgets::PillButton *, models::partCount> m_parts{};
    std::array<widgets::PillButton *, 2> m_kinds{};
    widgets::PillButton *m_only;
};

} // namespace xw::ui
