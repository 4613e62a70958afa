// A special sheet (专项清单) of one check: dead links, wrong words, IPv6, marks, columns … with the page and
// place of each, of one site or of all, as the machine read them in this round and people judged them.
#pragma once

#include "base/error.h"
#include "domain/suggestion.h"
#include "notice/compose/document.h"

namespace xw::notice
{

enum class CheckSheet : quint8 { Links, Words, Columns, Marks, Network, Domains, Doubts, Service, NotOpen };
inline constexpr int checkSheetCount = 9;
[[nodiscard]] QString toWord(CheckSheet sheet); ///< links, words, columns, marks, network, domains, …
[[nodiscard]] std::optional<CheckSheet> checkSheetFrom(const QString &word);
[[nodiscard]] QString checkSheetTitle(CheckSheet sheet); ///< 错链断链清单

/// `readings`: of this round's sites, one a site. A site without anything of the check has no row, in the
/// sheet of the network each has one.
[[nodiscard]] NoticeDocument checkSheetDocument(CheckSheet sheet,
                                                const std::vector<const SiteReading *> &readings,
                                                const RoundState &state, QDate day);
/// Whether a site has a row on the sheet.
[[nodiscard]] bool hasRows(CheckSheet sheet, const SiteReading &reading);
/// As "xlsx" (the table alone), "docx", "pdf" or "html". Usage: another format.
[[nodiscard]] Result<QByteArray> checkSheetFile(const NoticeDocument &document, const QString &format);

} // namespace xw::notice
