// NpmReader: a reader of others, brought by npm into the user's cache at first use.
#pragma once

#include <QString>

namespace xw::testkit
{

struct NpmReader {
    QString node;    ///< the program
    QString modules; ///< its node_modules
    QString missing; ///< not empty: why it is not here, for QSKIP
};

/// Installs into the cache folder `cache` what tests/checks/`check`/package.json names, unless `brings` (a
/// path below node_modules) is there. A cache that cannot be written fails the test.
[[nodiscard]] NpmReader npmReader(const QString &cache, const QString &check, const QString &brings);

} // namespace xw::testkit
