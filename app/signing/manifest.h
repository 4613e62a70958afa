// Manifest: manifest.json of an exported or signed notice, read and completed. Everything that other parts
// wrote into it stays.
#pragma once

#include "base/error.h"
#include "signing/seal.h"

#include <QDateTime>
#include <QJsonObject>

namespace xw::signing
{

/// The most that is read of one file of a notice, and of its manifest: the same where one is signed and where
/// it is verified.
inline constexpr qint64 mostNoticeFileBytes = 512 << 20;
inline constexpr qint64 mostManifestBytes = 4 << 20;

inline const QString manifestName = QStringLiteral("manifest.json");
inline const QString manifestSignatureName = QStringLiteral("manifest.p7s");
inline const QString noticePdfName = QStringLiteral("通报.pdf");

struct ManifestFile {
    QString name;
    QByteArray sha256; ///< hexadecimal
    qint64 bytes = 0;
};

/// What signing adds. `auditHead` is the hash of the last entry of the history before the round was closed.
struct SigningRecord {
    QDateTime at;
    QString signer;
    qint64 auditSequence = 0;
    QByteArray auditHead;     ///< hexadecimal
    QStringList waivers;      ///< "kind: reason" of what was open and waived
    ManifestFile unsignedPdf; ///< the export's PDF, which is a prefix of the signed one
};

class Manifest
{
public:
    /// Format: not a manifest, or a file name that is no plain name; NotFound, Io.
    [[nodiscard]] static Result<Manifest> read(const QString &path);
    [[nodiscard]] static Result<Manifest> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] std::vector<ManifestFile> files() const;
    [[nodiscard]] std::optional<ManifestFile> file(const QString &name) const;
    void setFile(const ManifestFile &file);
    [[nodiscard]] QString round() const { return m_json.value(QLatin1String("round")).toString(); }
    [[nodiscard]] QString title() const { return m_json.value(QLatin1String("title")).toString(); }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }
    /// Where a seal belongs in the PDF; invalid where the export does not say.
    [[nodiscard]] SignaturePlacement signature() const;
    [[nodiscard]] bool isSigned() const { return m_json.contains(QLatin1String("signed")); }
    void setSigned(const SigningRecord &record);

private:
    QJsonObject m_json;
};

[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace xw::signing
