// Rounds of every shape that an office can have: a province, an autonomous region, a city, a county, a
// ministry, a corps; with and without accounts, sample, history, ledgers, portals and problems. Names and
// numbers are drawn by a seed.
#pragma once

#include "sample_round.h"

namespace xw::testkit
{

struct Shape {
    QString name;     ///< for messages
    QString province; ///< as `init --province` takes it
    QStringList regions;
    QString own; ///< the region of the area's own bodies; empty: there is none
    QString all; ///< what its notice calls it
    int websites = 30;
    int media = 30;
    int checked = 100; ///< percent of each
    int failing = 15;  ///< percent of what is checked
    bool history = false, ledgers = false, scores = false, general = false, freeWords = false;
    RoundKey key{2023, 3};
    QStringList types = {QStringLiteral("市级门户"), QStringLiteral("市级部门"), QStringLiteral("县级门户")};
};

/// More than twenty, each another kind of office or of data.
[[nodiscard]] const std::vector<Shape> &shapes();
/// `folder`: where its files are written.
[[nodiscard]] Result<SampleRound> shapedRound(const Shape &shape, quint32 seed, const QString &folder);

} // namespace xw::testkit
