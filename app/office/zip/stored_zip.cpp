#include "office/stored_zip.h"

#include <QtEndian>
#include <zlib.h>

namespace xw::office
{

namespace
{

constexpr qint64 mostBytes = 2LL << 30;
constexpr size_t mostParts = 65'000;
constexpr quint16 nameIsUtf8 = 1 << 11;
constexpr quint16 version = 20;
constexpr quint16 oldestDay = 0x21; // 1 January 1980

template <class Number>
void put(QByteArray &into, Number number)
{
    const Number little = qToLittleEndian(number);
    into.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What a local header and its line of the directory have in common.
QByteArray facts(const StoredPart &part)
{
    const auto size = quint32(part.bytes.size());
    QByteArray made;
    put(made, version);
    put(made, nameIsUtf8);
    put(made, quint16(0)); // stored
    put(made, quint16(0)); // midnight
    put(made, oldestDay);
    put(made, quint32(::crc32(0, reinterpret_cast<const Bytef *>(part.bytes.constData()),
                              uInt(part.bytes.size()))));
    put(made, size);
    put(made, size);
    put(made, quint16(part.name.size()));
    put(made, quint16(0)); // no further fields
    return made;
}

} // namespace

Result<QByteArray> storedZip(const std::vector<StoredPart> &parts)
{
    qint64 all = 0;
    for (const StoredPart &part : parts)
        all += part.bytes.size() + 2 * part.name.size() + 128;
    if (all >= mostBytes || parts.size() > mostParts)
        return failure(ErrorCode::TooLarge, {QT_TRANSLATE_NOOP("xw", "The file could not be packed"), {}});
    QByteArray zip, directory;
    zip.reserve(all);
    for (const StoredPart &part : parts) {
        const auto at = quint32(zip.size());
        const QByteArray known = facts(part);
        put(zip, quint32(0x04034b50));
        zip += known + part.name + part.bytes;
        put(directory, quint32(0x02014b50));
        put(directory, version);
        directory += known;
        put(directory, quint16(0)); // no comment
        put(directory, quint16(0)); // disk
        put(directory, quint16(0));
        put(directory, quint32(0));
        put(directory, at);
        directory += part.name;
    }
    const auto start = quint32(zip.size());
    zip += directory;
    put(zip, quint32(0x06054b50));
    put(zip, quint32(0)); // disks
    put(zip, quint16(parts.size()));
    put(zip, quint16(parts.size()));
    put(zip, quint32(directory.size()));
    put(zip, start);
    put(zip, quint16(0)); // no comment
    return zip;
}

} // namespace xw::office
