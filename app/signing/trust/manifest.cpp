#include "signing/manifest.h"

#include "base/regular_file.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::signing
{

namespace
{

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\') && name != u"." && name != u"..";
}

QJsonObject jsonOf(const ManifestFile &file)
{
    return {
        {u"name"_s, file.name}, {u"sha256"_s, QString::fromLatin1(file.sha256)}, {u"bytes"_s, file.bytes}};
}

ManifestFile fileOf(const QJsonObject &json)
{
    return {json.value(u"name"_s).toString(), json.value(u"sha256"_s).toString().toLatin1(),
            json.value(u"bytes"_s).toInteger()};
}

} // namespace

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<Manifest> Manifest::fromJson(const QByteArray &json)
{
    Manifest manifest;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    manifest.m_json = document.object();
    const auto files = manifest.files();
    QSet<QString> names; // one that is named twice could mean either
    for (const ManifestFile &file : files)
        names.insert(file.name);
    const bool good = document.isObject() && names.size() == qsizetype(files.size()) &&
                      manifest.m_json.value(u"files"_s).isArray() &&
                      std::all_of(files.begin(), files.end(), [](const ManifestFile &file) {
                          return isPlainName(file.name) && file.sha256.size() == 64;
                      });
    if (!good)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "This is not the manifest of a notice"), {}});
    return manifest;
}

Result<Manifest> Manifest::read(const QString &path)
{
    const auto json = readRegularFile(path, mostManifestBytes);
    if (!json && json.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no exported notice here"), {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Name the folder that an export made"), {}});
    if (!json)
        return tl::unexpected(json.error());
    auto manifest = fromJson(*json);
    if (!manifest)
        manifest.error().where = path;
    return manifest;
}

QByteArray Manifest::toJson() const
{
    return QJsonDocument(m_json).toJson();
}

std::vector<ManifestFile> Manifest::files() const
{
    std::vector<ManifestFile> files;
    for (const QJsonValue &value : m_json.value(u"files"_s).toArray())
        files.push_back(fileOf(value.toObject()));
    return files;
}

std::optional<ManifestFile> Manifest::file(const QString &name) const
{
    for (const ManifestFile &file : files())
        if (file.name == name)
            return file;
    return std::nullopt;
}

void Manifest::setFile(const ManifestFile &file)
{
    QJsonArray files = m_json.value(u"files"_s).toArray();
    for (qsizetype i = 0; i < files.size(); ++i)
        if (files.at(i).toObject().value(u"name"_s).toString() == file.name)
            files.replace(i, jsonOf(file));
    m_json.insert(u"files"_s, files);
}

SignaturePlacement Manifest::signature() const
{
    const QJsonObject json = m_json.value(u"signature"_s).toObject();
    if (json.isEmpty())
        return {};
    return {json.value(u"page"_s).toInt() - 1,
            QRectF(json.value(u"left"_s).toDouble(), json.value(u"top"_s).toDouble(),
                   json.value(u"width"_s).toDouble(), json.value(u"height"_s).toDouble()),
            json.value(u"textBottom"_s).toDouble(-1)};
}

void Manifest::setSigned(const SigningRecord &record)
{
    m_json.insert(u"audit"_s, QJsonObject{{u"sequence"_s, record.auditSequence},
                                          {u"head"_s, QString::fromLatin1(record.auditHead)}});
    m_json.insert(u"signed"_s, QJsonObject{{u"at"_s, record.at.toUTC().toString(Qt::ISODate)},
                                           {u"signer"_s, record.signer},
                                           {u"waived"_s, QJsonArray::fromStringList(record.waivers)},
                                           {u"unsigned"_s, jsonOf(record.unsignedPdf)}});
}

} // namespace xw::signing
