// PreparedWrites: what a transaction writes, encoded and sealed for its statements. Made ahead of the
// writing, on another core where there is much of it; touches no database.
#pragma once

#include "storage/rows/rows.h"

namespace xw::storage
{

/// One statement's values: of one write, or of a whole run of new subjects, as an import brings them.
struct PreparedWrite {
    RowBuffer values;
    Seal seal;            ///< of all its rows together
    size_t writes = 1;    ///< how many writes it stands for
    bool isNew = false;   ///< nobody has this key yet: no need to look
    bool damaged = false; ///< a blob that is not what its digest says
};

class WritePreparer
{
public:
    /// `entry`: the audit entry that writes them. `lastSubject`: subjects above it are new.
    WritePreparer(qint64 entry, qint64 lastSubject) : m_entry(entry), m_lastSubject(lastSubject) {}
    /// Call it for one part of the writes after the other. `into` is filled anew, its memory is used again.
    void prepare(const Write *first, const Write *last, std::vector<PreparedWrite> &into);

private:
    /// How many subjects that nobody has yet stand here, their ids in order.
    [[nodiscard]] size_t newSubjects(const Write *first, const Write *last) const;
    void prepareOne(const Write &write, PreparedWrite &into);
    template <class Row>
    void addRow(const Row &row, PreparedWrite &into);

    qint64 m_entry;
    qint64 m_lastSubject;
    SubjectWriter m_subjects;
    Sealer m_sealer;
};

} // namespace xw::storage
