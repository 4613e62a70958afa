// The office's own letterhead: a Word file whose bookmarks say where the notice goes. It carries the Word
// file of an export; PDF and OFD keep the head that the program draws by GB/T 9704-2012.
//
// Bookmarks: 正文 (needed: its paragraph gives way to the text; all that has no place of its own stands
// there), 发文字号, 标题, 主送机关, and 署名 with 日期 (both or neither). Each of these lies within one
// paragraph, and what it covers gives way to the notice's words in the same letters, or to nothing where the
// notice has none. The red mark is the letterhead's. Annexes follow behind everything, in sections of their
// own.
#pragma once

#include "domain/round_state.h"

#include <QStringList>
#include <optional>

namespace xw::notice
{

/// The bookmarks of the file that take part of a notice, in the order above. Format: no Word file, no
/// bookmark 正文, or one that lies where nothing can be put.
[[nodiscard]] Result<QStringList> letterheadPlaces(const QByteArray &docx, const QString &where);

/// For whoever exports PDF or OFD with a letterhead.
[[nodiscard]] Message letterheadIsForWord();
/// The workspace's letterhead; empty: none.
[[nodiscard]] QByteArray storedLetterhead(const RoundState &state);
/// To be saved through Workspace::saveDocument(); empty bytes: none from now on.
[[nodiscard]] Document letterheadDocument(const QByteArray &docx);

} // namespace xw::notice
