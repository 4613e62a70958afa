// What an import says when it is done: as lines for people, and as JSON.
#pragma once

#include "ctl/session/session.h"
#include "workspace/import.h"

namespace xw::ctl
{

struct Imported {
    tables::Table table; ///< without rows
    ColumnMapping mapping;
    ImportPlan plan;
    std::vector<std::pair<QString, QString>> missing; ///< code and name of each in plan.missing
    QHash<QString, QString> settled;                  ///< phrases that somebody settled, of this workspace
};

void printImport(const Session &session, const Imported &done, bool dryRun);
[[nodiscard]] QJsonObject importJson(const Imported &done, bool dryRun);

} // namespace xw::ctl
