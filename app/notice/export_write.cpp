// Writing an export: everything is on the disk under temporary names before the first file takes its own.
#include "notice/export.h"

#include <QDir>
#include <QFile>
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

/// Names that the manifest of an earlier export lists; plain names alone, so that nothing outside the folder
/// is meant.
QStringList filesOfEarlierExport(const QDir &folder)
{
    QFile file(folder.filePath(u"manifest.json"_s));
    QStringList names;
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QJsonArray files = QJsonDocument::fromJson(file.readAll()).object().value(u"files"_s).toArray();
    for (const QJsonValue &entry : files) {
        const QString name = entry.toObject().value(u"name"_s).toString();
        if (!name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != u"..")
            names += name;
    }
    return names;
}

} // namespace

Result<QStringList> writeRendered(const Rendered &rendered, const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() && !QDir().mkpath(folder))
        return cannotWrite(folder, u"mkdir"_s);
    if (dir.exists(u"manifest.p7s"_s))
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The folder holds a signed notice"), {}},
                       folder, {QT_TRANSLATE_NOOP("xw", "Export into another folder"), {}});
    const QStringList earlier = filesOfEarlierExport(dir);

    std::vector<std::unique_ptr<QSaveFile>> open;
    QSet<QString> names;
    for (const ExportFile &file : rendered.files) {
        const QString path = dir.filePath(file.name);
        auto save = std::make_unique<QSaveFile>(path);
        if (!save->open(QIODevice::WriteOnly) || save->write(file.bytes) != file.bytes.size() ||
            !save->flush())
            return cannotWrite(path, save->errorString());
        names.insert(file.name);
        open.push_back(std::move(save));
    }
    QStringList written;
    for (const std::unique_ptr<QSaveFile> &save : open) {
        if (!save->commit())
            return cannotWrite(save->fileName(), save->errorString());
        written += save->fileName();
    }
    for (const QString &name : earlier)
        if (!names.contains(name))
            QFile::remove(dir.filePath(name));
    return written;
}

} // namespace xw::notice
