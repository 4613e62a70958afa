// ListPanel: the list at the left of Inspect: what to look at (pills, words), and the subjects by region.
#pragma once

#include "models/inspect_list.h"
#include "ui/filters/saved_views.h"
#include "ui/shared/page.h"
#include "ui/shared/page_context.h"
#include "widgets/card.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace xw::widgets
{
class PillButton;
}

namespace xw::ui
{

class SubjectActs;
class VisitClock;

class ListPanel final : public widgets::Card
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit ListPanel(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Another page's question: lists exactly these until it is taken back.
    void setOnly(const SubjectFilter &filter);
    /// Lists everything again where the subject is not among what is listed.
    void setCurrent(SubjectId subject);
    [[nodiscard]] const models::InspectList &list() const { return *m_list; }
    void focusFilter();
    void focusList();
    void clearFilters();
    /// Lists everything again where another page's question is in force.
    void forgetOnly();
    /// Lists those that have this problem, of what was listed.
    void listProblem(const QString &indicator);
    [[nodiscard]] SubjectActs *acts() const { return m_acts; }
    /// Marks what is inspected to come back to it, or takes its mark away.
    void toggleMark(SubjectId subject);
    /// What is listed, to be listed again at another start.
    [[nodiscard]] QJsonObject place() const;
    void setPlace(const QJsonObject &place);

signals:
    void chosen(xw::SubjectId subject);
    void notify(const QString &text);
    void errorOccurred(const xw::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPills();
    void buildFilters();
    void fillFilterMenu();
    void askColumn(const models::RegisterColumn &column);
    void showMarks();
    [[nodiscard]] QList<SubjectId> mine() const;
    void openMenu(const QPoint &place);
    [[nodiscard]] ListView view() const;
    void setView(const ListView &view);
    void applyQuery();
    void clearOnly();
    void sizeRows();
    void showCounts();
    void activate(const QModelIndex &index);
    [[nodiscard]] int firstSubject() const; ///< its row; -1: none is listed
    void retranslate();

    models::InspectList *m_list;
    models::ListQuery m_query;
    QLineEdit *m_filter;
    QTableView *m_view;
    QLabel *m_total;
    VisitClock *m_clock;
    QLabel *m_nothing;
    QWidget *m_pillRow;
    std::array<widgets::PillButton *, models::partCount> m_parts{};
    std::array<widgets::PillButton *, 2> m_kinds{};
    widgets::PillButton *m_only;
    widgets::PillButton *m_marks = nullptr;
    widgets::PillButton *m_mine = nullptr;
    widgets::PillButton *m_narrowed = nullptr;
    QToolButton *m_columns = nullptr;
    SavedViews *m_views = nullptr;
    SubjectActs *m_acts;
    QPointer<Workspace> m_workspace;
};

} // namespace xw::ui
