// The drawn sample as a printed list: plan, seed, counts by region and every member, so that anybody can draw
// it again. Lives here: what the list says. May not: drawing and counting (domain/sample.h,
// domain/sample_summary.h).
#pragma once

#include "base/error.h"
#include "domain/sample_summary.h"
#include "notice/compose/document.h"

namespace xw::notice
{

/// The plan in one sentence: 按地区分层，每层抽取30%；门户网站全部检查；…种子20200102。
[[nodiscard]] QString planText(const SamplePlan &plan, RoundKey key);

/// The list as a document: title, plan, an annex with the counts by region, an annex with the members.
[[nodiscard]] NoticeDocument sampleDocument(const SampleRegister &from, const SampleSummary &summary,
                                            const std::vector<SamplePlan> &plans, const Round &round,
                                            QDate day);
/// That document as "pdf", "html", "docx" or "xlsx" (the members alone). Usage: another format.
[[nodiscard]] Result<QByteArray> sampleFile(const NoticeDocument &document, const QString &format);

} // namespace xw::notice
