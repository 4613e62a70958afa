// ZipPackage: the members of an office package, unpacked in pieces under guard. The only file here that knows
// QuaZip.
#pragma once

#include "tables/sheet/byte_source.h"
#include "tables/table.h"

#include <memory>

class QIODevice;

namespace xw::tables
{

class ZipPackage
{
public:
    /// `device` must be open and outlive the package; `where` names the file in errors. The job's progress is
    /// unpacked bytes. Format: no ZIP, cut off, or encrypted; TooLarge: more members than any table has.
    [[nodiscard]] static Result<ZipPackage> open(QIODevice *device, const QString &where,
                                                 const Limits &limits, JobPtr job);
    ~ZipPackage();
    ZipPackage(ZipPackage &&) noexcept;
    ZipPackage &operator=(ZipPackage &&) noexcept;

    /// Without regard to case, as office programs do.
    [[nodiscard]] bool has(const QString &member) const;
    /// The sizes that the members claim; only good enough for a progress bar.
    [[nodiscard]] qint64 claimedSize(const QString &member) const;

    /// One member at a time may be open. What it gives is counted as it comes out, whatever the headers
    /// claim: past Limits::unpackedBytes of all members together, or Limits::compressionRatio of this one,
    /// reading fails with TooLarge. Damage (checksum, broken stream) fails with Format, a cancelled job with
    /// Cancelled.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openMember(const QString &member);

    struct State;

private:
    explicit ZipPackage(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace xw::tables
