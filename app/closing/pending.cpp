#include "closing/pending.h"

#include "base/regular_file.h"
#include "closing/sync_folder.h"
#include "domain/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{

QString noteOf(const QString &workspace)
{
    return workspace + u".signing"_s;
}

} // namespace

Result<void> notePending(const QString &workspace, const QString &folder)
{
    if (!QFileInfo(workspace).isFile())
        return {};
    QSaveFile note(noteOf(workspace));
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    if (!note.open(QIODevice::WriteOnly) || note.write(path) != path.size() || !note.commit())
        return failure(
            ErrorCode::Io,
            {QT_TRANSLATE_NOOP("xw", "The signed notice could not be written: %1"), {note.errorString()}},
            noteOf(workspace),
            {QT_TRANSLATE_NOOP("xw", "Nothing was signed and the round is open; make room and sign again"),
             {}});
    syncFolder(QFileInfo(workspace).absolutePath());
    return {};
}

std::optional<QString> pendingFolder(const QString &workspace)
{
    // Somebody else may have put anything there: a pipe would hold up every opening.
    constexpr qint64 mostPathBytes = 1 << 16;
    const auto note = QFileInfo(workspace).isFile()
                          ? readRegularFile(noteOf(workspace), mostPathBytes, Links::Refuse)
                          : Result<QByteArray>(tl::unexpected(Error{}));
    return note ? std::optional(QString::fromUtf8(*note).trimmed()) : std::nullopt;
}

void forgetPending(const QString &workspace)
{
    if (QFileInfo(workspace).isFile())
        QFile::remove(noteOf(workspace));
}

Result<Interrupted> recoverPending(const QString &workspace, const std::vector<AuditEntry> &history)
{
    const auto folder = pendingFolder(workspace);
    if (!folder)
        return Interrupted{};
    if (!QFileInfo(*folder).isDir())
        return Interrupted{*folder, Recovery::Away};
    const auto done = recover(*folder, history);
    if (!done)
        return tl::unexpected(done.error());
    forgetPending(workspace);
    return Interrupted{*folder, *done};
}

Message toldOf(const Interrupted &interrupted)
{
    const QString folder = QDir::toNativeSeparators(interrupted.folder);
    switch (interrupted.outcome) {
    case Recovery::Nothing:
        return {};
    case Recovery::Finished:
        return {QT_TRANSLATE_NOOP("xw",
                                  "A signing was cut off after the round was closed; it is finished now: %1"),
                {folder}};
    case Recovery::RolledBack:
        return {QT_TRANSLATE_NOOP("xw",
                                  "A signing was cut off before the round was closed; nothing is signed: %1"),
                {folder}};
    case Recovery::Away:
        break;
    }
    return {
        QT_TRANSLATE_NOOP(
            "xw", "A signing was cut off, and its folder is not there now; bring it back and open again: %1"),
        {folder}};
}

} // namespace xw::closing
