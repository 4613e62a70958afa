// What the plans of rectification share: an event with its case, files as bytes. For this folder alone.
#pragma once

#include "workspace/rectification.h"

namespace xw
{

/// Collects the rows of one change, and gives out the ids of its events.
class CaseWrites
{
public:
    CaseWrites(const RoundState &state, const CaseStamp &stamp)
        : m_stamp(stamp), m_next(state.cases().nextEvent())
    {
    }
    /// The case as it is now, signed with who changes it.
    void put(RectificationCase row);
    void event(CaseId id, CaseEventKind kind, const QString &text, const QString &source = {},
               const QList<CaseFile> &files = {});
    /// The bytes go in once, whoever names them.
    [[nodiscard]] QList<CaseFile> files(const std::vector<CaseFileBytes> &files);
    void row(Write write) { m_writes.push_back(std::move(write)); }
    [[nodiscard]] std::vector<Write> take() { return std::move(m_writes); }

private:
    const CaseStamp &m_stamp;
    CaseEventId m_next;
    std::vector<Write> m_writes;
};

/// NotFound.
[[nodiscard]] Result<RectificationCase> knownCase(const RoundState &state, CaseId id);
/// The change of one case, with what was different before.
[[nodiscard]] CaseChange changeOf(const char *command, const RectificationCase &before,
                                  const RectificationCase &after, CaseWrites &writes);

} // namespace xw
