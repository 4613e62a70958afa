// Writing an export: everything is on the disk under temporary names before the first file takes its own.
#include "notice/export.h"

#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

tl::unexpected<Error> cannotWrite(const QString &path, const QString &reason)
{
    return failure(
        ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The notice could not be written: %1"), {reason}}, path,
        {QT_TRANSLATE_NOOP("xw", "Choose a folder that can be written to, with room on the disk"), {}});
}

constexpr QLatin1String manifestName("manifest.json");

/// What the manifest of an earlier export lists: its files and their digests, in hexadecimal. Plain names
/// alone, so that nothing outside the folder is meant. Empty where there is none.
QHash<QString, QByteArray> filesOfEarlierExport(const QDir &folder)
{
    const QString path = folder.filePath(manifestName);
    QFile file(path);
    QHash<QString, QByteArray> found;
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return found;
    const QJsonArray files = QJsonDocument::fromJson(file.readAll()).object().value(u"files"_s).toArray();
    for (const QJsonValue &entry : files) {
        const QString name = entry.toObject().value(u"name"_s).toString();
        if (!name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != u"..")
            found.insert(name, entry.toObject().value(u"sha256"_s).toString().toLatin1());
    }
    return found;
}

/// A regular file with these bytes.
bool holds(const QString &path, const QByteArray &sha256)
{
    const QFileInfo place(path);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return !place.isSymLink() && place.isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           hash.result().toHex() == sha256;
}

/// Whether a manifest is one that an export writes: it has no digest of its own, and a foreign file of its
/// name is somebody's.
bool isManifest(const QString &path)
{
    const QFileInfo place(path);
    QFile file(path);
    if (place.isSymLink() || !place.isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return root.value(u"program"_s).toString().startsWith("xunwang "_L1) && root.value(u"files"_s).isArray();
}

Error wouldOverwrite(const QStringList &files, const QString &folder)
{
    return {
        ErrorCode::Conflict,
        {QT_TRANSLATE_NOOP("xw", "Nothing was written: these files were changed since the last export, or "
                                 "come from elsewhere: %1"),
         {files.join(u"、")}},
        {QT_TRANSLATE_NOOP(
             "xw",
             "Export into another folder, or move these files away; xunwangctl replaces them with --replace"),
         {}},
        folder,
        {}};
}

} // namespace

QStringList changedSinceExport(const Rendered &rendered, const QString &folder)
{
    const QDir dir(folder);
    const QHash<QString, QByteArray> earlier = filesOfEarlierExport(dir);
    QStringList concerned = earlier.keys();
    for (const ExportFile &file : rendered.files)
        if (!earlier.contains(file.name))
            concerned += file.name;
    QStringList changed;
    for (const QString &name : std::as_const(concerned)) {
        const QString path = dir.filePath(name);
        const QFileInfo place(path);
        if (!place.isSymLink() && !place.isFile())
            continue; // nothing, or a folder, which cannot be written over
        const bool isOurs = name == manifestName ? isManifest(path) : holds(path, earlier.value(name));
        if (!isOurs)
            changed += name;
    }
    changed.sort();
    return changed;
}

Result<QStringList> writeRendered(const Rendered &rendered, const QString &folder, Changed changed)
{
    const QDir dir(folder);
    if (!dir.exists() && !QDir().mkpath(folder))
        return cannotWrite(folder, u"mkdir"_s);
    if (dir.exists(u"manifest.p7s"_s))
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The folder holds a signed notice"), {}},
                       folder, {QT_TRANSLATE_NOOP("xw", "Export into another folder"), {}});
    if (changed == Changed::Keep)
        if (const QStringList kept = changedSinceExport(rendered, folder); !kept.isEmpty())
            return tl::unexpected(wouldOverwrite(kept, folder));
    const QHash<QString, QByteArray> earlier = filesOfEarlierExport(dir);

    std::vector<std::unique_ptr<QSaveFile>> open;
    QSet<QString> names;
    for (const ExportFile &file : rendered.files) {
        const QString path = dir.filePath(file.name);
        if (QFileInfo(path).isSymLink()) // what it points to belongs to somebody else
            QFile::remove(path);
        auto save = std::make_unique<QSaveFile>(path);
        if (!save->open(QIODevice::WriteOnly) || save->write(file.bytes) != file.bytes.size() ||
            !save->flush())
            return cannotWrite(path, save->errorString());
        names.insert(file.name);
        open.push_back(std::move(save));
    }
    QStringList leaving;
    for (auto old = earlier.cbegin(); old != earlier.cend(); ++old)
        if (!names.contains(old.key()) && holds(dir.filePath(old.key()), old.value()))
            leaving += old.key();
    if (auto free = checkNoneOpenElsewhere(folder, names.values() + leaving); !free)
        return tl::unexpected(free.error());
    QStringList written;
    for (const std::unique_ptr<QSaveFile> &save : open) {
        if (!save->commit())
            return cannotWrite(save->fileName(), save->errorString());
        written += save->fileName();
    }
    for (const QString &name : std::as_const(leaving))
        QFile::remove(dir.filePath(name));
    return written;
}

} // namespace xw::notice
