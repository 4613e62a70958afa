// ZipPackage: the members of an office package, unpacked in pieces under guard. The only file here that knows
// QuaZip.
#pragma once

#include "base/job.h"
#include "office/byte_source.h"

#include <memory>

class QIODevice;

namespace xw::office
{

/// What unpacking may cost.
struct PackageLimits {
    qint64 unpackedBytes = 2048LL << 20;
    qint64 compressionRatio = 400; ///< of one member, once it is past 10 MiB
};

class ZipPackage
{
public:
    /// `device` must be open and outlive the package; `where` names the file in errors. The job's progress is
    /// unpacked bytes. Format: no ZIP, cut off, or encrypted; TooLarge: more members than any table has.
    [[nodiscard]] static Result<ZipPackage> open(QIODevice *device, const QString &where,
                                                 const PackageLimits &limits, JobPtr job);
    ~ZipPackage();
    ZipPackage(ZipPackage &&) noexcept;
    ZipPackage &operator=(ZipPackage &&) noexcept;

    /// Without regard to case, as office programs do.
    [[nodiscard]] bool has(const QString &member) const;
    /// Of all members, as the package spells them, sorted; folders are none.
    [[nodiscard]] QStringList names() const;
    /// The sizes that the members claim; only good enough for a progress bar.
    [[nodiscard]] qint64 claimedSize(const QString &member) const;

    /// One member at a time may be open. What it gives is counted as it comes out, whatever the headers
    /// claim: past PackageLimits::unpackedBytes of all members together, or PackageLimits::compressionRatio
    /// of this one, reading fails with TooLarge. Damage (checksum, broken stream) fails with Format, a
    /// cancelled job with Cancelled.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openMember(const QString &member);

    struct State;

private:
    explicit ZipPackage(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// What to do with a file that is locked by a password.
[[nodiscard]] inline Message saveWithoutPassword()
{
    return {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it without a password"), {}};
}

} // namespace xw::office
