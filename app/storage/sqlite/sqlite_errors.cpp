// What SQLite's result codes mean for a person: what happened, where, what to do
// (https://sqlite.org/rescode.html).
#include "storage/sqlite/disk_room.h"
#include "storage/sqlite/sqlite_dialect.h"

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

enum Code {
    Busy = 5,
    LockedTable = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    NotADatabase = 26
};
constexpr int MovedAway = ReadOnly | (4 << 8);
enum ConstraintKind { ForeignKey = 3, PrimaryKey = 6, Trigger = 7, Unique = 8 };

Error constraintError(const Fault &fault)
{
    switch (fault.code >> 8) {
    case Trigger:
        if (fault.text.contains("signed"_L1))
            return {ErrorCode::Locked,
                    {QT_TRANSLATE_NOOP("xw", "The round is signed: its data can no longer change"), {}},
                    {QT_TRANSLATE_NOOP("xw", "Work in an open round, or issue a correction"), {}},
                    {},
                    {}};
        return {ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "Records are kept for good and cannot be removed"), {}},
                {QT_TRANSLATE_NOOP("xw", "Withdraw it instead"), {}},
                {},
                {}};
    case PrimaryKey:
    case Unique:
        return {ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "Another record has the same key already"), {}},
                {QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change"), {}},
                {},
                {}};
    case ForeignKey:
        return {ErrorCode::Internal,
                {QT_TRANSLATE_NOOP("xw", "A record refers to something that is not there"), {}},
                {QT_TRANSLATE_NOOP("xw", "Read the workspace again and repeat the change"), {}},
                {},
                {}};
    default:
        return {
            ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "The database refused a record"), {}}, {}, {}, {}};
    }
}

Error meaning(const Fault &fault)
{
    switch (fault.code & 0xff) {
    case Busy:
    case LockedTable:
        return {ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "Another program is using the workspace"), {}},
                {QT_TRANSLATE_NOOP("xw", "Close the other program and try again"), {}},
                {},
                {}};
    case ReadOnly:
        if (fault.code == MovedAway)
            return {
                ErrorCode::NotFound,
                {QT_TRANSLATE_NOOP("xw", "Not saved: the workspace was renamed, moved or deleted while open"),
                 {}},
                {QT_TRANSLATE_NOOP(
                     "xw", "Put the file back under this name, or make a backup now and go on in the backup"),
                 {}},
                {},
                {}};
        return {
            ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The workspace can be read but not written"), {}},
            {QT_TRANSLATE_NOOP("xw", "Allow writing to the file and its folder, or copy it to another place"),
             {}},
            {},
            {}};
    case Full:
        return {
            ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The disk is full: this change was not saved, earlier ones are"), {}},
            {QT_TRANSLATE_NOOP("xw", "Make room on the disk and repeat the change"), {}},
            {},
            {}};
    case CannotOpen:
        return {ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "Cannot open the workspace"), {}},
                {QT_TRANSLATE_NOOP("xw", "Check that the file and its folder can be read and written"), {}},
                {},
                {}};
    case IoError:
        return {ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "The disk failed: this change was not saved, earlier ones are"), {}},
                {QT_TRANSLATE_NOOP("xw", "Check the disk and its free space, then repeat the change"), {}},
                {},
                {}};
    case Corrupt:
        return {ErrorCode::Damaged,
                {QT_TRANSLATE_NOOP("xw", "The workspace is damaged"), {}},
                {QT_TRANSLATE_NOOP("xw", "Keep this file, and go on with the last backup"), {}},
                {},
                {}};
    case NotADatabase:
        return {ErrorCode::Format,
                {QT_TRANSLATE_NOOP("xw", "This file is not a Xunwang workspace"), {}},
                {QT_TRANSLATE_NOOP("xw", "Choose a .xunwang file; lists are imported into one"), {}},
                {},
                {}};
    case NoMemory:
    case TooBig:
        return {ErrorCode::TooLarge,
                {QT_TRANSLATE_NOOP("xw", "The record is too large to be kept"), {}},
                {},
                {},
                {}};
    case Constraint:
        return constraintError(fault);
    default:
        return {ErrorCode::Internal,
                {QT_TRANSLATE_NOOP("xw", "The database refused the command"), {}},
                {},
                {},
                {}};
    }
}

} // namespace

Error SqliteDialect::error(const Fault &fault, const QString &where) const
{
    // Where a file beside the workspace cannot grow, SQLite speaks of a failing disk or of opening.
    const bool maybeFull = (fault.code & 0xff) == IoError || (fault.code & 0xff) == CannotOpen;
    Error error = maybeFull && isDiskFull(where) ? diskIsFull(where) : meaning(fault);
    error.where = where;
    error.detail = u"SQLite %1: %2"_s.arg(fault.code).arg(fault.text);
    return error;
}

} // namespace xw::storage
