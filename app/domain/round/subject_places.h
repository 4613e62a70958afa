// SubjectPlaces: where each subject stands in the register. Ids are given one after the other, so a place
// mostly follows from the id; a table is kept of those alone that stand elsewhere (behind a gap).
#pragma once

#include "domain/ids.h"

#include <QHash>

namespace xw
{

class SubjectPlaces
{
public:
    /// Places are given from 0 on, one after the other, each to an id that has none.
    void add(SubjectId id, int place)
    {
        if (place == 0)
            m_first = id.value();
        if (place == m_run && id.value() - m_first == m_run)
            ++m_run;
        else
            m_elsewhere.insert(id, place);
    }

    /// -1: it has none.
    [[nodiscard]] int of(SubjectId id) const
    {
        const qint64 place = qint64(id.value()) - m_first;
        return place >= 0 && place < m_run ? int(place) : m_elsewhere.value(id, -1);
    }

private:
    qint64 m_first = 0; ///< id at place 0
    int m_run = 0;      ///< from there on ids have no gap
    QHash<SubjectId, int> m_elsewhere;
};

} // namespace xw
