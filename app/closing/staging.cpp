#include "closing/staging.h"

#include "base/regular_file.h"
#include "base/whole_file.h"
#include "closing/sync_folder.h"
#include "domain/transaction.h"
#include "signing/manifest.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{

/// The manifest is the last: once it has its name, nothing is left to do.
const QStringList publishOrder{signing::noticePdfName, signing::manifestSignatureName, signing::manifestName};

QDir stagingOf(const QString &folder)
{
    return QDir(QDir(folder).filePath(u".signing"_s));
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return failure(
        ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The signed notice could not be written: %1"), {reason}},
        path,
        {QT_TRANSLATE_NOOP("xw", "Nothing was signed and the round is open; make room and sign again"), {}});
}

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Result<void> stage(const QString &folder, const std::vector<StagedFile> &files)
{
    // Before anything is signed: afterwards a file that cannot take its name is a notice half in its place.
    if (auto free = checkNoneOpenElsewhere(folder, publishOrder); !free)
        return free;
    const QDir staging = stagingOf(folder);
    if (!staging.exists() && !QDir(folder).mkdir(u".signing"_s))
        return cannotWrite(staging.path(), u"mkdir"_s);
    for (const StagedFile &file : files) {
        QSaveFile save(staging.filePath(file.name));
        if (!save.open(QIODevice::WriteOnly) || save.write(file.bytes) != file.bytes.size() ||
            !save.commit()) {
            const QString reason = save.errorString();
            discard(folder);
            return cannotWrite(staging.filePath(file.name), reason);
        }
    }
    syncFolder(staging.path());
    syncFolder(folder);
    return {};
}

Result<void> publish(const QString &folder)
{
    const QDir staging = stagingOf(folder);
    for (const QString &name : publishOrder) {
        if (!staging.exists(name))
            continue;
        std::error_code failed;
        // Replaces in one step, which QFile::rename() does not.
        std::filesystem::rename(native(staging.filePath(name)), native(QDir(folder).filePath(name)), failed);
        if (failed)
            return failure(
                ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "The round is signed, but a file could not take its name"), {}},
                QDir(folder).filePath(name),
                {QT_TRANSLATE_NOOP("xw", "Run the signing again: it will finish"), {}},
                QString::fromStdString(failed.message()));
    }
    syncFolder(folder); // the names are on the disk before their copies go
    discard(folder);
    return {};
}

void discard(const QString &folder)
{
    stagingOf(folder).removeRecursively();
}

bool hasStaged(const QString &folder)
{
    return stagingOf(folder).exists();
}

Result<Recovery> recover(const QString &folder, const std::vector<AuditEntry> &history)
{
    if (!hasStaged(folder))
        return Recovery::Nothing;
    // Either still staged, or, where only the clearing up was cut off, already in its place.
    const QString staged = stagingOf(folder).filePath(signing::manifestName);
    const auto manifest =
        readRegularFile(QFileInfo::exists(staged) ? staged : QDir(folder).filePath(signing::manifestName),
                        signing::mostManifestBytes, Links::Refuse);
    const QString digest = manifest ? QString::fromLatin1(signing::sha256Hex(*manifest)) : QString();
    const bool locked = std::any_of(history.begin(), history.end(), [&](const AuditEntry &entry) {
        return entry.command == u"sign" && !digest.isEmpty() &&
               entry.after.value(u"manifest"_s).toString() == digest;
    });
    if (!locked) {
        discard(folder);
        return Recovery::RolledBack;
    }
    if (auto published = publish(folder); !published)
        return tl::unexpected(published.error());
    return Recovery::Finished;
}

} // namespace xw::closing
