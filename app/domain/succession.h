// Succession (沿革): a body that was renamed, merged or split hands its history to what came after it. Linked
// by subject, never by name: who failed two rounds before a reform still failed them.
#pragma once

#include "domain/ids.h"
#include "domain/round.h"

#include <QString>
#include <optional>

namespace xw
{

enum class SuccessionKind : quint8 { Renamed, Merged, Split };

/// Chinese word as files print it: 更名, 合并, 拆分.
[[nodiscard]] QString toChinese(SuccessionKind kind);
/// The reverse; rename, merge and split are read too. nullopt: the word is not known.
[[nodiscard]] std::optional<SuccessionKind> successionKindFrom(const QString &word);

/// One link. Merged: several rows with one successor; Split: several with one former.
struct Succession {
    SubjectId former;
    SubjectId successor;
    SuccessionKind kind = SuccessionKind::Renamed;
    RoundKey
        since; ///< the first round of the successor: what rounds before it found of the former counts for it
    bool withdrawn = false; ///< recorded by mistake; the row stays
    friend bool operator==(const Succession &, const Succession &) = default;
};

} // namespace xw
