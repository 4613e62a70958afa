// The mapping of a table's headings as the window and the command make it, and what a person said for files
// of one shape: the workspace keeps it for the next file of the same kind and headings.
#pragma once

#include "workspace/import.h"

#include <span>

namespace xw
{

/// By hand (`byHand`: heading → column id; empty: none of the columns), then as it was said for an earlier
/// file of these headings, by name, by meaning, and by what stands below: `rows` are the first of
/// the table.
[[nodiscard]] ColumnMapping mapTable(const ImportKind &kind, const QStringList &headers,
                                     std::span<const tables::Row> rows, const RoundState &state,
                                     const QHash<QString, QString> &byHand = {});
/// Which register these rows are by their cells, where no heading says it (guessKind); nullptr: none.
[[nodiscard]] const ImportKind *guessKindByValues(const QStringList &headers,
                                                  std::span<const tables::Row> rows, const RoundState &state);
/// The register whose columns most headings name, though one that it must have is missing, so that a person
/// is told what is missing; nullptr: fewer than three headings fit, or another kind of file fits as well.
[[nodiscard]] const ImportKind *nearestRegister(const QStringList &headers);
/// Headings that were ever mapped by hand for this kind: a header may be found by them
/// (ReadOptions::knownHeaders).
[[nodiscard]] QStringList keptHeaders(const RoundState &state, const ImportKind &kind);
/// The document that keeps what this mapping has by hand; nullopt: nothing, or it is kept so already.
[[nodiscard]] std::optional<Document> keptMapping(const RoundState &state, const ImportKind &kind,
                                                  const QStringList &headers, const ColumnMapping &mapping);

} // namespace xw
