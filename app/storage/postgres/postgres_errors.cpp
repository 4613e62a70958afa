// What PostgreSQL's SQLSTATEs mean for a person (https://www.postgresql.org/docs/15/errcodes-appendix.html);
// those of class 90 are this program's own, see resources/sql/migrations/*.postgres.sql.
#include "storage/postgres/postgres_dialect.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

struct StateMeaning {
    const char *state; ///< begins with it
    ErrorCode code;
    const char *summary;
    const char *advice;
};

constexpr StateMeaning meanings[] = {
    {"90001", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("xw", "The round is signed: its data can no longer change"),
     QT_TRANSLATE_NOOP("xw", "Work in an open round, or issue a correction")},
    {"90002", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "Records are kept for good and cannot be removed"),
     QT_TRANSLATE_NOOP("xw", "Withdraw it instead")},
    {"90003", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "Somebody else wrote at the same moment"),
     QT_TRANSLATE_NOOP("xw", "Repeat the change")},
    {"90004", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("xw",
                       "The office writes everything in the name of whoever entered, not in another one"),
     QT_TRANSLATE_NOOP("xw", "Leave the author out, or enter by the other name")},
    {"23505", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "Another record has the same key already"),
     QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change")},
    {"23503", ErrorCode::Internal, QT_TRANSLATE_NOOP("xw", "A record refers to something that is not there"),
     QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change")},
    {"23", ErrorCode::Internal, QT_TRANSLATE_NOOP("xw", "The database refused a record"), ""},
    {"40", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "Somebody else wrote at the same moment"),
     QT_TRANSLATE_NOOP("xw", "Repeat the change")},
    {"55P03", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "Somebody else wrote at the same moment"),
     QT_TRANSLATE_NOOP("xw", "Repeat the change")},
    {"42501", ErrorCode::Locked,
     QT_TRANSLATE_NOOP("xw", "The office does not allow you to do this: the server refused it"),
     QT_TRANSLATE_NOOP("xw", "Ask a supervisor, or who runs the server")},
    {"25006", ErrorCode::Conflict, QT_TRANSLATE_NOOP("xw", "The workspace was opened for reading only"), ""},
    {"28", ErrorCode::Usage,
     QT_TRANSLATE_NOOP("xw", "The server does not let you in: it does not know this name, or the password"),
     QT_TRANSLATE_NOOP("xw", "Check name and password, or ask who runs the server")},
    {"3D000", ErrorCode::NotFound, QT_TRANSLATE_NOOP("xw", "The server has no such database"),
     QT_TRANSLATE_NOOP("xw", "Check the address, or ask who runs the server")},
    {"53100", ErrorCode::Io,
     QT_TRANSLATE_NOOP("xw", "The server's disk is full: this change was not saved, earlier ones are"),
     QT_TRANSLATE_NOOP("xw", "Tell who runs the server, then repeat the change")},
    {"53", ErrorCode::Network, QT_TRANSLATE_NOOP("xw", "The server is at its limits"),
     QT_TRANSLATE_NOOP("xw", "Try again in a while, and tell who runs the server")},
    {"58", ErrorCode::Io, QT_TRANSLATE_NOOP("xw", "The server's disk failed: this change was not saved"),
     QT_TRANSLATE_NOOP("xw", "Tell who runs the server, then repeat the change")},
    {"XX001", ErrorCode::Damaged, QT_TRANSLATE_NOOP("xw", "The database on the server is damaged"),
     QT_TRANSLATE_NOOP("xw", "Tell who runs the server: it is restored from its last backup")},
    {"XX002", ErrorCode::Damaged, QT_TRANSLATE_NOOP("xw", "The database on the server is damaged"),
     QT_TRANSLATE_NOOP("xw", "Tell who runs the server: it is restored from its last backup")},
    // COPY under row-level security: rows go one by one then.
    {"0A000", ErrorCode::Unsupported, QT_TRANSLATE_NOOP("xw", "The server cannot do this"), ""},
    {"22021", ErrorCode::Format, QT_TRANSLATE_NOOP("xw", "A text holds a character that no text may hold"),
     ""},
    {"54", ErrorCode::TooLarge, QT_TRANSLATE_NOOP("xw", "The record is too large to be kept"), ""},
};

/// A refusal at the door has no SQLSTATE, only words; those of the server are fixed where it speaks English.
QString stateOf(const Fault &fault)
{
    if (!fault.state.isEmpty())
        return fault.state;
    if (fault.text.contains("password authentication failed"_L1) ||
        fault.text.contains("no pg_hba.conf entry"_L1) || fault.text.contains("no password supplied"_L1) ||
        fault.text.contains("is not permitted to log in"_L1) ||
        fault.text.contains("permission denied for database"_L1) ||
        (fault.text.contains("role \""_L1) && fault.text.contains("does not exist"_L1)))
        return u"28000"_s;
    if (fault.text.contains("database \""_L1) && fault.text.contains("does not exist"_L1))
        return u"3D000"_s;
    return u"08006"_s;
}

} // namespace

Error PostgresDialect::error(const Fault &fault, const QString &where) const
{
    const QString state = stateOf(fault);
    Error error{ErrorCode::Internal,
                {QT_TRANSLATE_NOOP("xw", "The database refused the command"), {}},
                {},
                where,
                u"PostgreSQL %1: %2"_s.arg(state, fault.text.trimmed())};
    // 08: the link; 57P: the server is going, or was told to end this connection.
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1)) {
        error.code = ErrorCode::Network;
        error.summary = {QT_TRANSLATE_NOOP("xw", "There is no connection to the server"), {}};
        error.advice = {
            QT_TRANSLATE_NOOP("xw",
                              "Check the network, and read the workspace again: what was answered is saved"),
            {}};
        return error;
    }
    for (const StateMeaning &meaning : meanings)
        if (state.startsWith(QLatin1String(meaning.state))) {
            error.code = meaning.code;
            error.summary = {meaning.summary, {}};
            if (*meaning.advice != '\0')
                error.advice = {meaning.advice, {}};
            break;
        }
    return error;
}

bool PostgresDialect::isLinkLost(const Error &error)
{
    return error.detail.startsWith("PostgreSQL 08"_L1) || error.detail.startsWith("PostgreSQL 57P"_L1);
}

} // namespace xw::storage
