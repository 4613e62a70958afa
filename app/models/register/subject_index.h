// SubjectIndex: what a person may type to find a subject, of every subject, lower-cased in one block of
// memory, so that a keystroke over 135,000 rows costs one pass over it. Rebuilt when the register changes.
#pragma once

#include "domain/round_state.h"

#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace xw::models
{

/// The host of an address without parsing the rest: "http://www.a.gov.cn:80/x" → "www.a.gov.cn".
[[nodiscard]] QStringView hostOf(QStringView url);

class SubjectIndex
{
public:
    SubjectIndex() = default;
    /// Name, code, host, organizer and region of all subjects of `state`, in register order; of one kind
    /// alone where it is given (the others hold nothing then).
    explicit SubjectIndex(const RoundState &state, std::optional<SubjectKind> kind = {});

    [[nodiscard]] int size() const { return int(m_starts.size()) - 1; }
    /// Those of `among` (indexes into RoundState::subjects()) that hold every word of `query`, in the order
    /// of `among`.
    [[nodiscard]] std::vector<int> filter(const QString &query, std::span<const int> among) const;
    /// The same, but stops after `limit` hits.
    [[nodiscard]] std::vector<int> first(const QString &query, std::span<const int> among, int limit) const;

private:
    [[nodiscard]] QStringView text(int index) const;
    QString m_block;
    std::vector<qsizetype> m_starts{0};
};

} // namespace xw::models
