// evidence_words: a piece of evidence in words: caption, tool tip, facts.
#pragma once

#include "domain/finding.h"

namespace xw::ui
{

/// "Home page · screenshot 10:33"
[[nodiscard]] QString evidenceCaption(const Evidence &evidence);
/// Name and value: address, time, author, SHA-256, the finding it is bound to.
[[nodiscard]] QList<QPair<QString, QString>> evidenceFacts(const Evidence &evidence, const QString &boundTo);
[[nodiscard]] QString evidenceTip(const Evidence &evidence, const QString &boundTo);

} // namespace xw::ui
