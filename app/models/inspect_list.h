// InspectList: the subjects of a round as Inspect lists them: grouped by region, filtered, regions folded or
// open. A flat list of rows in which a region is a row too, so that 135,000 subjects stay instant.
//
// What a filter found stays listed until the filter changes, even when a tick moves a subject out of it: the
// list must not jump under the inspector's hands. Counts and marks follow every commit.
#pragma once

#include "models/column_filter.h"
#include "models/inspect/inspect_parts.h"
#include "models/register/prepared_index.h"

#include <QAbstractListModel>
#include <QSet>
#include <optional>

namespace xw
{
class Workspace;
struct Change;
} // namespace xw

namespace xw::models
{

struct ListQuery {
    Part part = Part::All;
    std::optional<SubjectKind> kind;
    QString text;                               ///< words that all must be found, see SubjectIndex
    std::optional<std::vector<SubjectId>> only; ///< another page's question
    ColumnFilter columns{};

    [[nodiscard]] bool isNarrow() const
    {
        return part != Part::All || !text.trimmed().isEmpty() || only || !columns.isEmpty();
    }
    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

class InspectList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SubjectRole = Qt::UserRole + 1, ///< int; 0 for a region's row
        RegionRole,                     ///< int
        DetailRole,                     ///< "3611280006 · County portal"
        VerdictRole,                    ///< int(Verdict)
        ReviewRole,                     ///< int(ReviewState)
        OpenRole,                       ///< of a region: bool
        CountRole,                      ///< of a region: "12 / 15", or how many were found
        CurrentRole,                    ///< bool: the subject that is being inspected
        MarkedRole,                     ///< bool: somebody means to come back to it
    };

    explicit InspectList(QObject *parent = nullptr);
    /// nullptr: none is open.
    void setWorkspace(const Workspace *workspace);
    /// What Workspace::changed() said.
    void takeChange(const Change &change);
    void setQuery(const ListQuery &query);
    [[nodiscard]] const ListQuery &query() const { return m_query; }
    /// The same query again: subjects that no longer fit leave.
    void refresh() { rebuild(); }
    /// Marks the subject that is being inspected and opens its region.
    void setCurrent(SubjectId subject);

    /// Those that somebody means to come back to.
    void setMarked(const QSet<SubjectId> &marked);
    [[nodiscard]] const QSet<SubjectId> &marked() const { return m_marked; }
    /// Those that were found, in list order; of one region where it is given.
    [[nodiscard]] QList<SubjectId> foundSubjects(std::optional<RegionId> region = {}) const;
    /// The values of a column among those that everything else of the query finds.
    [[nodiscard]] std::vector<ColumnValue> values(const RegisterColumn &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] bool isRegion(int row) const { return m_rows[size_t(row)] < 0; }
    [[nodiscard]] SubjectId subjectAt(int row) const; ///< invalid for a region
    [[nodiscard]] int rowOf(SubjectId subject) const; ///< -1: not shown
    void setOpen(int row, bool open);                 ///< of a region's row

    /// The next (step 1) or last (step -1) found subject in list order, whether its region is open or not;
    /// from nowhere the first. Invalid: there is none.
    [[nodiscard]] SubjectId beside(SubjectId subject, int step) const;
    /// How many the query found, and the place of a subject among them from 1; 0: it is not.
    [[nodiscard]] int found() const { return int(m_found.size()); }
    [[nodiscard]] int placeOf(SubjectId subject) const;
    /// How many are in a part, of the query's kind (of both where it names none).
    [[nodiscard]] int count(Part part) const;
    [[nodiscard]] int count(SubjectKind kind) const { return m_parts.count(kind, Part::All); }

signals:
    void countsChanged();

private:
    void reload();
    void rebuild();
    /// Those that fit the query, without the filter of one column.
    [[nodiscard]] std::vector<int> fitting(const QString &but = {}) const;
    /// All regions where few rows were found, else one.
    void openSome();
    void layOutRows();
    [[nodiscard]] bool isOpen(RegionId region) const { return m_open.contains(region); }
    [[nodiscard]] QString regionCount(RegionId region) const;
    [[nodiscard]] QVariant regionData(const Region &region, int role) const;
    [[nodiscard]] QVariant subjectData(const Subject &subject, int role) const;

    const Workspace *m_workspace = nullptr;
    InspectParts m_parts;
    mutable PreparedIndex m_index;
    ListQuery m_query;
    std::vector<Region> m_regions;  ///< in order; subjects without one come last, under a region without id
    std::vector<int> m_order;       ///< all subject indexes, region by region
    std::vector<int> m_found;       ///< those that the query found, same order
    std::vector<int> m_place;       ///< by subject index: place in m_found, -1
    std::vector<int> m_rows;        ///< ≥ 0 a subject index; < 0 the region -(row + 1) of m_regions
    std::vector<int> m_rowOf;       ///< by subject index: row, -1
    QHash<RegionId, int> m_foundIn; ///< how many were found in a region
    QHash<RegionId, int> m_regionRow;
    QSet<RegionId> m_open;
    QSet<SubjectId> m_marked;
    SubjectId m_current;
};

} // namespace xw::models
