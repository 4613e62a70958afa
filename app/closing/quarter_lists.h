// The lists of a quarter and of a year as documents: what changed, who looked at what, how far two looks
// agree, appeals, a year's rounds. Each says what its own computation says; none counts anything.
#pragma once

#include "notice/list_document.h"
#include "workspace/appeals.h"
#include "workspace/duty_log.h"
#include "workspace/round_changes.h"
#include "workspace/second_looks.h"
#include "workspace/year.h"

namespace xw::closing
{

[[nodiscard]] notice::ListDocument dutyLogList(const RoundState &state, const DutyLog &log, QDate today);
[[nodiscard]] notice::ListDocument roundChangesList(const RoundState &state, const RoundChangeList &list,
                                                    QDate today);
/// By indicator, by person, and what differs: three tables.
[[nodiscard]] notice::ListDocument agreementList(const RoundState &state, const AgreementReport &report,
                                                 QDate today);
[[nodiscard]] notice::ListDocument appealList(const RoundState &state, const std::vector<Appeal> &appeals,
                                              QDate today);
/// Websites by region, accounts by region, bodies: as many tables as there is something to say.
[[nodiscard]] notice::ListDocument yearList(const RoundState &newest, const YearTable &table, QDate today);
[[nodiscard]] notice::ListDocument assessmentList(const RoundState &newest,
                                                  const AssessmentStandard &standard,
                                                  const std::vector<AssessedRegion> &regions, int year,
                                                  QDate today);

} // namespace xw::closing
