#include "tables/ole2_file.h"

#include "tables/xls/byte_reader.h"

namespace xw::tables
{

namespace
{
constexpr quint32 kLastRegular = 0xFFFFFFFA; // greater numbers mark ends and free sectors
constexpr int kHeaderList = 109;             // sectors of the table that the header itself lists
constexpr qsizetype kEntrySize = 128;
constexpr qint64 kShort = 4096; // streams below are kept in sectors of 64 bytes
constexpr int kShortShift = 6;
constexpr quint8 kStream = 2, kRoot = 5;

tl::unexpected<Error> damaged(const char *detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is damaged or was cut off"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Get it again from whoever sent it"), {}},
                   QString::fromLatin1(detail));
}
} // namespace

QByteArrayView Ole2File::sector(quint32 number) const
{
    const qint64 size = qint64(1) << m_sectorShift, at = (qint64(number) + 1) * size;
    if (number > kLastRegular || at >= m_bytes.size())
        return {};
    return m_bytes.sliced(qsizetype(at), qsizetype(qMin(size, m_bytes.size() - at)));
}

// Up to `size` bytes. A chain that runs in a circle ends after as many sectors as there are.
QByteArray Ole2File::chain(quint32 start, qint64 size) const
{
    QByteArray bytes;
    quint32 number = start;
    for (size_t steps = 0; steps < m_next.size() && number < m_next.size() && bytes.size() < size; ++steps) {
        bytes.append(sector(number));
        number = m_next[number];
    }
    bytes.truncate(size);
    return bytes;
}

QByteArray Ole2File::miniChain(const Entry &entry) const
{
    const QByteArray whole = chain(m_root.start, m_root.size);
    const QByteArray table = chain(m_shortStart, m_bytes.size());
    QByteArray bytes;
    quint32 number = entry.start;
    for (qsizetype steps = 0; steps < table.size() / 4 && bytes.size() < entry.size; ++steps) {
        const qint64 at = qint64(number) << kShortShift;
        if (at >= whole.size() || qint64(number) * 4 + 4 > table.size())
            break;
        bytes += whole.mid(qsizetype(at), qsizetype(1) << kShortShift);
        number = qFromLittleEndian<quint32>(table.constData() + qsizetype(number) * 4);
    }
    bytes.truncate(entry.size);
    return bytes;
}

// The allocation table: its sectors are listed in the header, and in a chain of lists after that.
bool Ole2File::readTable(quint32 tableSectors, quint32 listStart)
{
    const size_t sectors = size_t(m_bytes.size() >> m_sectorShift) + 1;
    if (tableSectors > sectors)
        return false;
    std::vector<quint32> list;
    ByteReader header(m_bytes, 76);
    for (int i = 0; i < kHeaderList && list.size() < tableSectors; ++i)
        list.push_back(header.u32());
    for (size_t steps = 0; list.size() < tableSectors && steps < sectors; ++steps) {
        ByteReader more(sector(listStart));
        while (more.left() > 4 && list.size() < tableSectors)
            list.push_back(more.u32());
        listStart = more.u32();
    }
    for (quint32 number : list) {
        ByteReader entries(sector(number));
        while (entries.left() >= 4 && m_next.size() < sectors)
            m_next.push_back(entries.u32());
    }
    return !m_next.empty();
}

void Ole2File::readDirectory(quint32 start)
{
    const QByteArray directory = chain(start, m_bytes.size());
    for (qsizetype at = 0; at + kEntrySize <= directory.size(); at += kEntrySize) {
        ByteReader entry(QByteArrayView(directory).sliced(at, kEntrySize));
        const QByteArrayView name = entry.take(64);
        const int length = qBound(0, int(entry.u16()) / 2 - 1, 31);
        const quint8 kind = entry.u8();
        entry.skip(49);
        const quint32 first = entry.u32();
        const Entry found{first, qint64(entry.u32())}; // the upper half of the size is only used above 2 GB
        if (kind == kRoot)
            m_root = found;
        else if (kind == kStream)
            m_streams.insert(QString::fromUtf16(
                                 reinterpret_cast<const char16_t *>(name.toByteArray().constData()), length),
                             found);
    }
}

Result<Ole2File> Ole2File::open(QByteArrayView bytes)
{
    Ole2File file;
    file.m_bytes = bytes;
    ByteReader header(bytes, 30);
    file.m_sectorShift = header.u16();
    if (file.m_sectorShift != 9 && file.m_sectorShift != 12)
        return damaged("sector size");
    header.skip(12);
    const quint32 tableSectors = header.u32(), directory = header.u32();
    header.skip(8);
    file.m_shortStart = header.u32();
    header.skip(4);
    const quint32 listStart = header.u32();
    if (!header.ok() || !file.readTable(tableSectors, listStart))
        return damaged("allocation table");
    file.readDirectory(directory);
    if (file.m_streams.isEmpty())
        return damaged("directory");
    return file;
}

Result<QByteArray> Ole2File::stream(const QString &name) const
{
    const Entry entry = m_streams.value(name);
    if (entry.size > m_bytes.size())
        return damaged("stream size");
    const QByteArray bytes = entry.size < kShort ? miniChain(entry) : chain(entry.start, entry.size);
    if (bytes.size() != entry.size || bytes.isEmpty())
        return damaged("stream chain");
    return bytes;
}

} // namespace xw::tables
