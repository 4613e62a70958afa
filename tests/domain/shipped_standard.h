// The standard that ships with the program, for tests that judge by it.
#pragma once

#include "domain/standard.h"

#include <QFile>

namespace xw::testkit
{

inline Result<Standard> shippedStandard()
{
    QFile file(QStringLiteral(":/standards/gbmh-2019-19.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, {"The standard is not among the resources", {}}, file.fileName());
    return Standard::fromJson(file.readAll());
}

} // namespace xw::testkit
