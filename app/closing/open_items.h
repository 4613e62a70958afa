// What stands in the way of signing a notice: each kind can be waived, with a reason that is stored. Pure,
// but for reading the export.
#pragma once

#include "domain/ledger_library.h"
#include "domain/round_state.h"
#include "signing/manifest.h"

namespace xw::closing
{

struct OpenItem {
    enum class Kind {
        Unchecked,     ///< subjects of the sample that nobody checked (未查)
        Unsettled,     ///< subjects whose problems are words that mean no indicator, without a stated verdict
        Review,        ///< findings that await review, or were sent back
        Contradiction, ///< the notice contradicts itself, and nobody said why
        Kept,          ///< it does, and somebody kept it with a reason
        Boxes,         ///< characters of the notice that no font had: boxes stand for them in its PDF
        Stale,         ///< the data is no longer what was exported
    };
    Kind kind = Kind::Unchecked;
    int count = 0;
    Message text;         ///< what is open, with its number
    QStringList examples; ///< the first few: names, or quotes of the notice
    QString reason;       ///< of what was kept: stands at the signing unless another one is given
};

/// "unchecked", "unsettled", "review", "contradiction", "kept", "boxes", "stale"
[[nodiscard]] QString kindWord(OpenItem::Kind kind);

/// nullopt: no such word.
[[nodiscard]] std::optional<OpenItem::Kind> kindFrom(const QString &word);

/// Subjects that are not done.
[[nodiscard]] std::vector<OpenItem> openSubjects(const RoundState &state);
/// Subjects, and the exported notice in `folder`: its proof, and whether the data still composes to the same
/// text by the same `ledgers`. Errors: Conflict where a file is not what the export wrote, or belongs to
/// another round; NotFound, Io, Format.
[[nodiscard]] Result<std::vector<OpenItem>> openItems(const RoundState &state, const LedgerLibrary &ledgers,
                                                      const std::vector<PastTotal> &inspected,
                                                      const QString &folder,
                                                      const signing::Manifest &manifest);

} // namespace xw::closing
