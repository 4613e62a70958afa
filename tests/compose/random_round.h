// Rounds of an invented province, drawn by a seed: registers, results and ledgers of any size, through the
// importer.
#pragma once

#include "sample_round.h"

namespace xw::testkit
{

struct RandomRound {
    quint32 seed = 1;
    int regions = 10;
    int websites = 200;
    int media = 300;
    int failing = 30;    ///< websites, and as many accounts
    int checked = 100;   ///< percent of the register
    int ledgerRows = 60; ///< of each ledger that has a row a thing
    QString province = QStringLiteral("江西省");
    RoundKey key{2020, 1};
    RateFormat rates;
};
/// `folder`: where its files are written. The round before is known by its totals, and some failed there too.
[[nodiscard]] Result<SampleRound> randomRound(const RandomRound &options, const QString &folder);

} // namespace xw::testkit
