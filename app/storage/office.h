// An office: a workspace on a PostgreSQL server that several people enter, each by a name of his own on the
// server, which holds them to what their duty allows (resources/sql/office.sql). What is set up here is set
// up by the database's owner.
#pragma once

#include "base/error.h"

#include <QString>
#include <vector>

namespace xw
{

enum class Duty : quint8 { Inspector, Reviewer, Supervisor, Auditor };
/// "inspector", "reviewer", "supervisor", "auditor".
[[nodiscard]] QString wordOf(Duty duty);
[[nodiscard]] std::optional<Duty> dutyFrom(const QString &word);

struct OfficePerson {
    QString login; ///< the role by which the server knows him or her
    QString name;  ///< beside the work, and in the history
    Duty duty = Duty::Inspector;
    QString password; ///< to be set; empty: the server asks in another way, or he has one already
    bool isHere = true;
};

/// Moves a workspace file into an empty database; the file stays. How many rows. Conflict: there is work in
/// it already.
[[nodiscard]] Result<qint64> importIntoOffice(const QString &file, const QString &address);
/// Who may do what, from now on, with the first supervisor. The database holds a workspace already. Conflict:
/// it is an office already.
[[nodiscard]] Result<void> createOffice(const QString &address, const OfficePerson &supervisor);
/// Lets somebody in, or gives him another duty or password; brings the office's own rules up to date. Usage:
/// no name, or one that the history knows of another.
[[nodiscard]] Result<void> addToOffice(const QString &address, const OfficePerson &person);
/// Lets somebody in no longer; what he wrote stays. NotFound: nobody of this name. Conflict: the last
/// supervisor.
[[nodiscard]] Result<void> removeFromOffice(const QString &address, const QString &login);
/// By name, those too who have left.
[[nodiscard]] Result<std::vector<OfficePerson>> peopleOfOffice(const QString &address);

} // namespace xw
