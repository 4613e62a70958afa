// A round made of files, through the importer, without a store: what tests of the notice begin with.
#pragma once

#include "domain/ledger_library.h"
#include "domain/round_state.h"
#include "notice/compose.h"

#include <memory>

namespace xw::testkit
{

/// kind → file, imported in this order.
using SampleFiles = std::vector<std::pair<QString, QString>>;

struct SampleRound {
    std::unique_ptr<RoundState> state;
    QStringList problems; ///< rejections, which a test should not have
};
[[nodiscard]] Result<SampleRound> sampleRound(const QString &province, RoundKey key, RateFormat rates,
                                              const SampleFiles &files,
                                              const QString &standard = QStringLiteral("gbmh-2019-19"));
/// The three sample provinces, complete with every ledger that they have.
[[nodiscard]] Result<SampleRound> jiangxi();
[[nodiscard]] Result<SampleRound> qinghai();
[[nodiscard]] Result<SampleRound> henan();
/// Three more published rounds: a region's sample of both kinds, accounts alone, and websites alone under the
/// indicators of 2015.
[[nodiscard]] Result<SampleRound> xizang();
[[nodiscard]] Result<SampleRound> guizhou();
[[nodiscard]] Result<SampleRound> jiangsu();
/// Henan with further files, imported after its own.
[[nodiscard]] Result<SampleRound> henanWith(const SampleFiles &more);
/// Writes a CSV into `folder` for SampleFiles; returns its path.
[[nodiscard]] QString writeCsv(const QString &folder, const QString &name, const QString &text);

/// The shipped ledger definitions.
[[nodiscard]] const LedgerLibrary &shippedLedgers();
/// Composes with the shipped templates.
[[nodiscard]] Result<notice::Composed>
composeSample(const RoundState &state, notice::NoticeSettings settings = {}, QDate today = QDate(2020, 4, 2));

} // namespace xw::testkit
