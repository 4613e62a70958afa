// RegisterTable: the list of websites or of media accounts: columns that can be chosen, copy, and what can be
// done with a row.
#pragma once

#include "domain/ids.h"
#include "domain/subject.h"
#include "ui/filters/saved_views.h"

#include <QList>
#include <QTableView>
#include <functional>

class QSettings;

namespace xw
{
class Workspace;
}
namespace xw::models
{
class RegisterModel;
}
namespace xw::widgets
{
class ColumnMemory;
class FilterHeader;
} // namespace xw::widgets

namespace xw::ui
{

class SubjectActs;

class RegisterTable final : public QTableView
{
    Q_OBJECT

public:
    RegisterTable(SubjectKind kind, QSettings &settings, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] models::RegisterModel *registerModel() const { return m_model; }
    [[nodiscard]] widgets::ColumnMemory *columns() const { return m_columns; }
    /// What is chosen stays chosen so far as the filter shows it.
    void setFilter(const QString &query);
    /// Words, values of columns and order, as they are and as they shall be.
    [[nodiscard]] ListView view() const;
    void setView(const ListView &view);
    [[nodiscard]] QList<SubjectId> selectedSubjects() const;
    /// Chooses its row and brings it in sight. False: a filter hides it, or it is of the other table.
    bool showSubject(SubjectId subject);
    /// Adds what can be done with the rows that are chosen to the menu of a row.
    void setActs(SubjectActs *acts) { m_acts = acts; }
    /// Logical numbers of the shown columns, left to right.
    [[nodiscard]] QList<int> shownColumns() const;

signals:
    void viewChanged();
    void copied(int rows);
    void openRequested(xw::SubjectId subject);
    void editRequested(xw::SubjectId subject);
    void reorganiseRequested(const QList<xw::SubjectId> &subjects);
    void phoneListRequested(const QList<xw::SubjectId> &accounts);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reorganise();
    void copySelection();
    void copyRows(bool withHeads);
    void askColumn(int logical);
    [[nodiscard]] std::function<QString(int)> keyOf() const;
    [[nodiscard]] SubjectId currentSubject() const;
    models::RegisterModel *m_model;
    widgets::FilterHeader *m_head;
    widgets::ColumnMemory *m_columns;
    SubjectActs *m_acts = nullptr;
    Workspace *m_workspace = nullptr;
};

} // namespace xw::ui
