#include "evidence/warc/warc_record.h"

#include <QCryptographicHash>
#include <QUuid>
#include <array>
#include <zlib.h>

namespace xw::evidence
{

namespace
{

constexpr int gzipWindow = 15 + 16;

} // namespace

QByteArray WarcRecord::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QByteArray payloadOf(const WarcRecord &record)
{
    if (!record.field("Content-Type").startsWith("application/http"))
        return record.block;
    const qsizetype end = record.block.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : record.block.mid(end + 4);
}

QByteArray labelledDigest(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray newRecordId()
{
    return "<urn:uuid:" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '>';
}

QByteArray warcMember(const WarcRecord &record)
{
    QByteArray plain = "WARC/1.1\r\n";
    for (const auto &[name, value] : record.fields)
        plain += name + ": " + value + "\r\n";
    plain += "Content-Length: " + QByteArray::number(record.block.size()) + "\r\n\r\n";
    plain += record.block + "\r\n\r\n";
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray member(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef *>(member.data());
    stream.avail_out = uInt(member.size());
    deflate(&stream, Z_FINISH);
    member.truncate(member.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return member;
}

} // namespace xw::evidence
