// A list of media accounts to be worked through by phone: each with a QR code that opens it, or whose words
// an app can look for, and room for what was seen.
#pragma once

#include "base/error.h"
#include "domain/round_state.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// What the code of an account holds: its address, else its id, else its name.
[[nodiscard]] QString phoneText(const Subject &account);
/// In the order of regions and names. NotFound: none of them is an account.
[[nodiscard]] Result<NoticeDocument> phoneList(const std::vector<SubjectId> &accounts,
                                               const RoundState &state, QDate day);
/// As "pdf", "docx" or "html". Usage: another format.
[[nodiscard]] Result<QByteArray> phoneListFile(const NoticeDocument &document, const QString &format);

} // namespace xw::notice
