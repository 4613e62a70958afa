// PackageParts: the parts of an office package (DOCX, ODT, OFD) as bytes, by the one ZIP reader of the
// program and under its guards.
#pragma once

#include "base/job.h"
#include "office/zip_package.h"

#include <QBuffer>

namespace xw::notice
{

/// A buffer that refuses a place behind its end without a word: damaged packages name many.
class QuietBuffer final : public QBuffer
{
public:
    bool seek(qint64 place) override { return place >= 0 && place <= size() && QBuffer::seek(place); }
};

class PackageParts
{
public:
    /// `bytes` must outlive the parts. Format: no ZIP, cut off; TooLarge: more parts than any document has.
    [[nodiscard]] static Result<std::unique_ptr<PackageParts>> open(const QByteArray &bytes,
                                                                    const QString &where, JobPtr job);
    [[nodiscard]] bool has(const QString &part) const { return m_package->has(part); }
    [[nodiscard]] QStringList names() const { return m_package->names(); }
    /// Format: damaged, missing or locked by a password; TooLarge: it unpacks to more than a notice can be.
    [[nodiscard]] Result<QByteArray> part(const QString &name);
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    PackageParts() = default;

    QByteArray m_bytes; // shared, not copied
    QuietBuffer m_device;
    QString m_where;
    std::optional<xw::office::ZipPackage> m_package;
};

/// The part that `target` names, seen from the folder of `from` ("word/document.xml"); a leading / is the
/// package's root.
[[nodiscard]] QString partBeside(const QString &from, const QString &target);
/// Damaged XML in a part, said as one sentence with its place.
[[nodiscard]] tl::unexpected<Error> damagedPart(const QString &where, const QString &part,
                                                const QString &detail);

} // namespace xw::notice
