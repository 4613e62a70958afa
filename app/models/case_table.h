// CaseTable: the cases of rectification as rows, filtered by words and by what they wait for.
#pragma once

#include "workspace/rectification.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QPointer>
#include <optional>

namespace xw
{
class RoundState;
class Workspace;
} // namespace xw

namespace xw::models
{

class CaseTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, State, Due, Body, Subject, Problem, Answer, columns };
    /// What the person looks for.
    enum Role { OverdueRole = Qt::UserRole + 1 }; ///< bool, of every column
    enum class Part { Open, Overdue, Soon, Answered, Closed, All };

    explicit CaseTable(QObject *parent = nullptr);
    /// nullptr: shows nothing. Reads again when its cases change.
    void setWorkspace(Workspace *workspace);
    void setPart(Part part);
    /// Part::Soon: whose day comes within so many working days.
    void setSoonDays(int workDays);
    [[nodiscard]] int soonDays() const { return m_soonDays; }
    void setFilter(const QString &words);
    [[nodiscard]] const RectificationCase *at(int row) const; ///< nullptr: no such row
    [[nodiscard]] int count(Part part) const;
    /// The language is another one: heads are said anew.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();
    [[nodiscard]] bool belongs(const RectificationCase &one, Part part) const;
    [[nodiscard]] QString text(const RectificationCase &one, int column) const;
    [[nodiscard]] const CaseBook *book() const;

    QPointer<Workspace> m_workspace;
    QDate m_today;
    int m_soonDays = 3;
    std::optional<DueSoon> m_due;
    Part m_part = Part::Open;
    QString m_filter;
    std::vector<CaseId> m_shown;
};

/// Of a case in the language of the program: Asked, Overdue, Answered …
[[nodiscard]] QString stateText(const RectificationCase &one, QDate today);

} // namespace xw::models
