#include "office/zip_package.h"

#include <QHash>
#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::office
{

namespace
{
constexpr int kMostMembers = 20'000;
constexpr qint64 kRatioFrom = 10LL << 20; // bytes of one member, before its ratio is looked at
constexpr quint16 kEncrypted = 1;         // general purpose flag of a ZIP member

struct Member {
    QString name;
    qint64 packed = 0;
    qint64 claimed = 0;
    bool encrypted = false;
};

// Some programs write backslashes, against the rules of ZIP; office programs open such packages all the same.
QString keyOf(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    return key.startsWith(u'/') ? key.sliced(1) : key;
}

tl::unexpected<Error> damaged(const QString &where, const QString &detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is damaged or was cut off"), {}},
                   where, {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}}, detail);
}
} // namespace

struct ZipPackage::State {
    QuaZip zip;
    QString where;
    PackageLimits limits;
    JobPtr job;
    QHash<QString, Member> members; // by keyOf() their names
    qint64 packageSize = 0;
    qint64 unpacked = 0; // really, of all members so far
};

namespace
{
class MemberSource final : public ByteSource
{
public:
    MemberSource(ZipPackage::State &state, const Member &member)
        : m_state(state), m_file(&state.zip), m_place(state.where + u" › "_s + member.name),
          m_packed(std::clamp<qint64>(member.packed, 1, state.packageSize))
    {
    }
    [[nodiscard]] Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly))
            return damaged(m_place, QStringLiteral("open: %1").arg(m_file.getZipError()));
        return {};
    }
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override
    {
        if (m_state.job && m_state.job->isCancelled())
            return failure(ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("xw", "Reading was stopped"), {}},
                           m_state.where);
        const qint64 got = m_file.read(into, most);
        if (got < 0 || m_file.getZipError() != UNZ_OK)
            return damaged(m_place, QStringLiteral("read: %1").arg(m_file.getZipError()));
        if (got == 0)
            return closed();
        m_unpacked += got;
        m_state.unpacked += got;
        if (m_state.unpacked > m_state.limits.unpackedBytes ||
            (m_unpacked > kRatioFrom && m_unpacked / m_packed > m_state.limits.compressionRatio))
            return failure(
                ErrorCode::TooLarge,
                {QT_TRANSLATE_NOOP("xw", "The file unpacks to far more than a table can hold"), {}}, m_place,
                {QT_TRANSLATE_NOOP("xw", "Do not open it, unless you know who made it"), {}},
                QStringLiteral("%1 of %2 bytes").arg(m_unpacked).arg(m_packed));
        if (m_state.job)
            m_state.job->setDone(m_state.unpacked);
        return got;
    }

private:
    // The checksum is only compared when the member is closed.
    [[nodiscard]] Result<qint64> closed()
    {
        if (m_file.isOpen()) {
            m_file.close();
            if (m_file.getZipError() != UNZ_OK)
                return damaged(m_place, QStringLiteral("close: %1").arg(m_file.getZipError()));
        }
        return 0;
    }

    ZipPackage::State &m_state;
    QuaZipFile m_file;
    QString m_place;
    qint64 m_packed;
    qint64 m_unpacked = 0;
};
} // namespace

ZipPackage::ZipPackage(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ZipPackage::~ZipPackage() = default;
ZipPackage::ZipPackage(ZipPackage &&) noexcept = default;
ZipPackage &ZipPackage::operator=(ZipPackage &&) noexcept = default;

Result<ZipPackage> ZipPackage::open(QIODevice *device, const QString &where, const PackageLimits &limits,
                                    JobPtr job)
{
    auto state = std::make_unique<State>();
    state->where = where;
    state->limits = limits;
    state->job = std::move(job);
    state->packageSize = device->size();
    state->zip.setIoDevice(device);
    state->zip.setAutoClose(false);
    if (!state->zip.open(QuaZip::mdUnzip))
        return damaged(where, QStringLiteral("open: %1").arg(state->zip.getZipError()));
    if (state->zip.getEntriesCount() > kMostMembers)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The file is a package of more than %1 parts"),
                        {QString::number(kMostMembers)}},
                       where);
    const bool hasMembers = state->zip.getEntriesCount() > 0;
    for (bool more = hasMembers && state->zip.goToFirstFile(); more; more = state->zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!state->zip.getCurrentFileInfo(&info))
            return damaged(where, QStringLiteral("directory: %1").arg(state->zip.getZipError()));
        state->members.insert(keyOf(info.name),
                              {info.name, qint64(info.compressedSize), qint64(info.uncompressedSize),
                               (info.flags & kEncrypted) != 0});
    }
    if (state->zip.getZipError() != UNZ_OK)
        return damaged(where, QStringLiteral("directory: %1").arg(state->zip.getZipError()));
    return ZipPackage(std::move(state));
}

QStringList ZipPackage::names() const
{
    QStringList names;
    for (const Member &member : std::as_const(m_state->members))
        if (!member.name.endsWith(u'/'))
            names << member.name;
    names.sort();
    return names;
}

bool ZipPackage::has(const QString &member) const
{
    return m_state->members.contains(keyOf(member));
}

qint64 ZipPackage::claimedSize(const QString &member) const
{
    return std::clamp<qint64>(m_state->members.value(keyOf(member)).claimed, 0,
                              m_state->limits.unpackedBytes);
}

Result<std::unique_ptr<ByteSource>> ZipPackage::openMember(const QString &member)
{
    const auto found = m_state->members.constFind(keyOf(member));
    if (found == m_state->members.cend())
        return damaged(m_state->where + u" › "_s + member, QStringLiteral("no such member"));
    if (found->encrypted)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}}, m_state->where,
                       saveWithoutPassword());
    if (!m_state->zip.setCurrentFile(found->name))
        return damaged(m_state->where + u" › "_s + member, QStringLiteral("not found again"));
    auto source = std::make_unique<MemberSource>(*m_state, *found);
    if (Result<void> opened = source->open(); !opened)
        return tl::unexpected(std::move(opened.error()));
    return source;
}

} // namespace xw::office
