// ImportEntry: what the history says of an import: its counts, and what it changed in rows that were there.
#pragma once

#include "workspace/import.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xw
{

class ImportEntry
{
public:
    /// `state`: as it was before the import.
    explicit ImportEntry(const RoundState &state) : m_state(state) {}
    /// Takes note of what these writes change.
    void add(const std::vector<Write> &writes);
    /// `closed`: how many subjects were closed because the list does not hold them.
    [[nodiscard]] QJsonObject json(const ImportPlan &plan, const QString &file, size_t closed) const;

private:
    const RoundState &m_state;
    QJsonArray m_before, m_after;
    qint64 m_more = 0; ///< changes that are only counted
};

} // namespace xw
