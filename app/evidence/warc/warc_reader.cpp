#include "evidence/warc/warc_record.h"

#include <array>
#include <optional>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

constexpr int gzipOnly = 15 + 16;
constexpr size_t mostRecords = 100'000;

tl::unexpected<Error> brokenRecord(const QString &where, size_t number, const char *detail)
{
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "Record %1 of the archive is damaged"), {QString::number(number)}}, where,
        {QT_TRANSLATE_NOOP("xw", "Get the file again from where it is kept"), {}},
        QString::fromLatin1(detail));
}

struct Unpacked {
    QByteArray plain;
    qint64 length = 0; ///< of the member
};

/// One member from `at` on; nullopt where it is damaged or cut off.
std::optional<Unpacked> unpackMember(const QByteArray &bytes, qint64 at, qint64 most)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData() + at));
    stream.avail_in = uInt(bytes.size() - at);
    Unpacked unpacked;
    std::array<char, 64 * 1024> part;
    int state = Z_OK;
    while (state == Z_OK && unpacked.plain.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        unpacked.plain.append(part.data(), qsizetype(part.size() - stream.avail_out));
    }
    unpacked.length = qint64(bytes.size()) - at - stream.avail_in;
    inflateEnd(&stream);
    if (state != Z_STREAM_END && unpacked.plain.size() <= most)
        return std::nullopt;
    return unpacked;
}

/// A record from the start of `plain`, and where it ends; -1: it is none.
qsizetype parseRecord(const QByteArray &plain, qsizetype at, WarcRecord &record)
{
    const qsizetype end = plain.indexOf("\r\n\r\n", at);
    if (end < 0 || plain.indexOf("WARC/1.", at) != at)
        return -1;
    qint64 length = -1;
    const QList<QByteArray> lines = plain.mid(at, end - at).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return -1;
        const QByteArray name = lines[i].left(colon).trimmed();
        const QByteArray value = lines[i].mid(colon + 1).trimmed();
        if (name.compare("Content-Length", Qt::CaseInsensitive) == 0) {
            bool number = false;
            length = value.toLongLong(&number);
            if (!number)
                return -1;
        } else {
            record.fields.append({name, value});
        }
    }
    const qsizetype begin = end + 4;
    if (length < 0 || length > plain.size() - begin - 4 || plain.mid(begin + length, 4) != "\r\n\r\n")
        return -1;
    record.block = plain.mid(begin, length);
    return begin + length + 4;
}

} // namespace

Result<std::vector<PlacedRecord>> readWarc(const QByteArray &bytes, const QString &where, qint64 most)
{
    std::vector<PlacedRecord> records;
    const bool packed = bytes.startsWith("\x1f\x8b");
    qint64 left = most;
    for (qint64 at = 0; at < bytes.size();) {
        const size_t number = records.size() + 1;
        PlacedRecord placed;
        placed.offset = at;
        if (packed) {
            const auto member = unpackMember(bytes, at, left);
            if (!member)
                return brokenRecord(where, number, "the member does not unpack");
            left -= member->plain.size();
            placed.length = member->length;
            if (left >= 0 && parseRecord(member->plain, 0, placed.record) != member->plain.size())
                return brokenRecord(where, number, "the member is not one record");
        } else {
            const qsizetype end = parseRecord(bytes, at, placed.record);
            if (end < 0)
                return brokenRecord(where, number, "not a record");
            placed.length = end - at;
            left -= placed.length;
        }
        if (left < 0 || number > mostRecords)
            return failure(ErrorCode::TooLarge,
                           {QT_TRANSLATE_NOOP("xw", "The archive unpacks to more than %1 MB"),
                            {QString::number(most >> 20)}},
                           where);
        at += placed.length;
        records.push_back(std::move(placed));
    }
    return records;
}

} // namespace xw::evidence
