// A column of a site that rightly did not change, with the reason: "the project ended in 2024". It belongs to
// the site and not to a round, so that nobody has to say it again next quarter; the machine still reads the
// column, and what it suggests no longer counts it. Kept as a document for each site; nothing is deleted.
#pragma once

#include "domain/round_state.h"
#include "domain/site_reading.h"

#include <QHash>

namespace xw
{

struct ColumnExcuse {
    QString address; ///< of the column, as it was read
    QString name;
    QString reason;
    QString by;
    QDateTime at;
    QString withdrawnBy;
    QDateTime withdrawnAt; ///< invalid: it holds
    [[nodiscard]] bool holds() const { return !withdrawnAt.isValid(); }
};

/// All that were ever given for a site, oldest first.
[[nodiscard]] std::vector<ColumnExcuse> columnExcuses(const RoundState &state, SubjectId subject);
/// What is kept of each site, to see for which of them it changed.
[[nodiscard]] QHash<SubjectId, QByteArray> excuseContents(const RoundState &state);
/// The site's document with one more. Usage: no reason, or no address. Conflict: one holds already.
[[nodiscard]] Result<Document> withExcuse(const RoundState &state, SubjectId subject, ColumnExcuse excuse);
/// The site's document with the excuses of these columns withdrawn. NotFound: none holds for one of them.
[[nodiscard]] Result<Document> withoutExcuses(const RoundState &state, SubjectId subject,
                                              const QStringList &addresses, const QString &by,
                                              const QDateTime &at);

/// Checks whose places are columns that can be excused.
[[nodiscard]] bool countsColumns(SiteCheck check);
/// Takes the columns that `excuses` hold for out of a finding, and tells which those were. Where none is left
/// the finding stays as it was: who calls says that it is excused as a whole.
struct ExcusedColumns {
    std::vector<ColumnExcuse> excuses;
    bool all = false; ///< nothing is left of the finding
};
[[nodiscard]] ExcusedColumns takeExcused(SiteFinding &finding, const std::vector<ColumnExcuse> &excuses);

} // namespace xw
