// Error: what went wrong, for a person (what, where, what to do) and for a log (detail).
// Lives here: the error value and Result<T>. May not: any knowledge of rooms above, any window.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace xw
{

/// What a caller can branch on.
enum class ErrorCode {
    Usage,    ///< the caller asked for something that makes no sense
    NotFound, ///< a file, subject, round or indicator that is not there
    Io,       ///< disk, permission, full volume
    Format,   ///< a file that is not what it says it is, or is damaged
    TooLarge, ///< over a limit that protects the program
    Conflict, ///< somebody else changed it first, or it is locked
    Locked,   ///< the round is signed: its data can no longer change
    Newer,    ///< the workspace was made by a newer program
    Damaged,  ///< the workspace fails its own checks
    Network,
    Signature,
    Cancelled,
    Unsupported,
    Internal,
};

/// A sentence in English with numbered places (%1 …), translated only where it is shown.
/// Make the source with QT_TRANSLATE_NOOP("xw", "…") so that the translators see it.
struct Message {
    const char *source = "";
    QStringList arguments;

    /// The sentence in the language of the program.
    [[nodiscard]] QString text() const;
    /// The sentence in English, for logs.
    [[nodiscard]] QString english() const;
    [[nodiscard]] bool isEmpty() const { return !source || !*source; }
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    Message summary; ///< what happened
    Message advice;  ///< what to do
    QString where;   ///< file, sheet, row, column, address: as exact as it is known
    QString detail;  ///< English, for the log

    /// One line that says what, where and what to do, in the language of the program.
    [[nodiscard]] QString line() const;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand: return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, where,
/// {advice});
[[nodiscard]] tl::unexpected<Error> failure(ErrorCode code, Message summary, QString where = {},
                                            Message advice = {}, QString detail = {});

} // namespace xw
