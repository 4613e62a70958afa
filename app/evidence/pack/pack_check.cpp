#include "evidence/pack_check.h"

#include "evidence/pack/pack_parts.h"
#include "evidence/pack/pack_reader.h"
#include "evidence/warc/warc_record.h"
#include "probe/content_coding.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

constexpr qint64 mostPage = 64LL << 20;

Message text(const char *source, const QStringList &arguments = {})
{
    return {source, arguments};
}

QByteArray headField(const QByteArray &head, QByteArrayView name)
{
    QByteArrayList found;
    for (const QByteArray &line : head.split('\n'))
        if (const qsizetype colon = line.indexOf(':');
            colon > 0 && line.first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            found.append(line.mid(colon + 1).trimmed());
    return found.join(',');
}

/// One look over a pack; each step adds what speaks against it.
class PackCheck
{
public:
    explicit PackCheck(PackReport &report) : m_report(report) {}

    void parts(const PackParts &read)
    {
        for (const auto &[name, error] : read.damaged)
            fault(name, error.summary);
        const QByteArray package = part(read, packagePart);
        if (package.isEmpty())
            return fault(QString::fromLatin1(packagePart),
                         text(QT_TRANSLATE_NOOP("xw", "The list of the pack's parts is missing")));
        const QByteArray digest = part(read, digestPart);
        const QJsonObject said = QJsonDocument::fromJson(digest).object();
        if (said.value(u"path"_s).toString() != QLatin1String(packagePart) ||
            said.value(u"hash"_s).toString().toLatin1() != labelledDigest(package))
            fault(QString::fromLatin1(packagePart),
                  text(QT_TRANSLATE_NOOP("xw", "The list of the pack's parts does not have its digest")));
        m_report.facts = QJsonDocument::fromJson(package).object();
        resources(read);
        if (!read.isOurForm && m_report.facts.contains(u"xunwang"_s))
            fault({}, text(QT_TRANSLATE_NOOP(
                          "xw", "The package is not the one that its parts make: bytes between them were "
                                "changed, or parts added")));
    }

    void archive(const QByteArray &name, const QByteArray &bytes)
    {
        const auto records = readWarc(bytes, QString::fromUtf8(name), mostUnpacked);
        if (!records)
            return fault(records.error().where, records.error().summary);
        for (const PlacedRecord &placed : *records)
            record(placed);
        m_offsets.clear();
        for (const PlacedRecord &placed : *records)
            if (const QByteArray type = placed.record.type(); type == "response" || type == "resource")
                m_offsets.insert({placed.offset, &placed});
        m_archive = name;
        own(int(records->size()), bytes);
        index();
    }

    void setIndex(const QByteArray &bytes) { m_index = bytes; }

private:
    void fault(const QString &where, const Message &what) { m_report.faults.push_back({where, what}); }

    static QByteArray part(const PackParts &read, const char *name)
    {
        const auto found = read.parts.find(name);
        return found == read.parts.end() ? QByteArray() : found->second;
    }

    void resources(const PackParts &read)
    {
        std::set<QByteArray> named{packagePart, digestPart};
        for (const QJsonValue &one : m_report.facts.value(u"resources"_s).toArray()) {
            const QByteArray path = one[u"path"_s].toString().toUtf8();
            const QString where = QString::fromUtf8(path);
            named.insert(path);
            const auto found = read.parts.find(path);
            if (found == read.parts.end())
                fault(where, text(QT_TRANSLATE_NOOP("xw", "The part is missing")));
            else if (labelledDigest(found->second) != one[u"hash"_s].toString().toLatin1() ||
                     found->second.size() != one[u"bytes"_s].toInteger(-1))
                fault(where,
                      text(QT_TRANSLATE_NOOP("xw", "The part was changed: it does not have its digest")));
        }
        for (const auto &[name, bytes] : read.parts)
            if (!named.contains(name))
                fault(QString::fromUtf8(name),
                      text(QT_TRANSLATE_NOOP("xw", "The part is in no list: it was added")));
    }

    void record(const PlacedRecord &placed)
    {
        const WarcRecord &record = placed.record;
        ListedRecord listed;
        listed.number = int(m_report.records.size()) + 1;
        listed.type = record.type();
        listed.url = record.field("WARC-Target-URI");
        listed.date = record.field("WARC-Date");
        listed.contentType = record.field("Content-Type");
        listed.digest = record.field("WARC-Block-Digest");
        listed.cut = record.field("WARC-Truncated");
        const QByteArray payload = payloadOf(record);
        listed.bytes = payload.size();
        if (listed.type == "response") {
            const QByteArray head = record.block.left(record.block.size() - payload.size());
            listed.status = head.mid(head.indexOf(' ') + 1, 3).toInt();
            listed.contentType = headField(head, "content-type");
        }
        const QString where = u"%1"_s.arg(listed.number);
        if (listed.digest.isEmpty() || listed.digest != labelledDigest(record.block))
            fault(where,
                  text(QT_TRANSLATE_NOOP("xw", "Record %1 (%2) was changed: it does not have its digest"),
                       {where, QString::fromUtf8(listed.url)}));
        if (const QByteArray said = record.field("WARC-Payload-Digest");
            !said.isEmpty() && said != labelledDigest(payload))
            fault(where,
                  text(QT_TRANSLATE_NOOP("xw", "The page of record %1 (%2) was changed: it does not have "
                                               "its digest"),
                       {where, QString::fromUtf8(listed.url)}));
        const QByteArray id = record.field("WARC-Record-ID");
        if (id.isEmpty() || !m_ids.insert(id).second)
            fault(where, text(QT_TRANSLATE_NOOP("xw", "Record %1 has no name of its own"), {where}));
        if (const QByteArray request = record.field("WARC-Concurrent-To");
            !request.isEmpty() && !m_ids.contains(request))
            fault(where, text(QT_TRANSLATE_NOOP("xw", "The request of record %1 is missing"), {where}));
        m_report.records.push_back(std::move(listed));
    }

    /// What only packs of ours say.
    void own(int records, const QByteArray &bytes)
    {
        const QJsonObject said = m_report.facts.value(u"xunwang"_s).toObject();
        if (said.isEmpty())
            return;
        const QString where = QString::fromUtf8(m_archive);
        if (said.value(u"records"_s).toInt(-1) != records)
            fault(where, text(QT_TRANSLATE_NOOP("xw", "The archive has %1 records, where it says %2"),
                              {QString::number(records), QString::number(said.value(u"records"_s).toInt())}));
        const QJsonObject chain = said.value(u"chain"_s).toObject();
        const QByteArray head = QByteArray::fromHex(chain.value(u"head"_s).toString().toLatin1());
        if (chain.value(u"value"_s).toString().toLatin1() != chainValue(head, bytes))
            fault(where,
                  text(QT_TRANSLATE_NOOP("xw", "The archive is not the one that was tied to the round")));
    }

    /// Each line leads to its record, and each answer has its line.
    void index()
    {
        const QString where = QString::fromLatin1(indexPart);
        std::set<qint64> led;
        for (const QByteArray &line : m_index.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject json = QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object();
            const qint64 offset = json.value(u"offset"_s).toVariant().toLongLong();
            const auto found = m_offsets.find(offset);
            const QString url = json.value(u"url"_s).toString();
            if (found == m_offsets.end() || !isOf(*found->second, json) || !led.insert(offset).second)
                fault(where, text(QT_TRANSLATE_NOOP("xw", "A line of the index leads to no such record: %1"),
                                  {url}));
        }
        for (const auto &[offset, placed] : m_offsets)
            if (!led.contains(offset))
                fault(where, text(QT_TRANSLATE_NOOP("xw", "A record is not in the index: %1"),
                                  {QString::fromUtf8(placed->record.field("WARC-Target-URI"))}));
    }

    static bool isOf(const PlacedRecord &placed, const QJsonObject &line)
    {
        return placed.length == line.value(u"length"_s).toVariant().toLongLong() &&
               placed.record.field("WARC-Target-URI") == line.value(u"url"_s).toString().toUtf8() &&
               labelledDigest(payloadOf(placed.record)) == line.value(u"digest"_s).toString().toLatin1();
    }

    PackReport &m_report;
    QByteArray m_archive, m_index;
    std::set<QByteArray> m_ids;
    std::map<qint64, const PlacedRecord *> m_offsets;
};

QByteArray archiveName(const PackParts &read)
{
    for (const auto &[name, bytes] : read.parts)
        if (name.startsWith("archive/"))
            return name;
    return {};
}

} // namespace

PackReport checkPack(const QByteArray &bytes)
{
    PackReport report;
    report.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto read = readParts(bytes, {});
    if (!read) {
        report.faults.push_back({{}, read.error().summary});
        return report;
    }
    PackCheck check(report);
    check.parts(*read);
    if (const auto index = read->parts.find(indexPart); index != read->parts.end())
        check.setIndex(index->second);
    if (const QByteArray name = archiveName(*read); !name.isEmpty())
        check.archive(name, read->parts.at(name));
    return report;
}

Result<RecordPage> recordPage(const QByteArray &bytes, int number, const QString &where)
{
    const auto read = readParts(bytes, where);
    if (!read)
        return tl::unexpected(read.error());
    const QByteArray name = archiveName(*read);
    const auto records = readWarc(name.isEmpty() ? QByteArray() : read->parts.at(name), where, mostUnpacked);
    if (!records)
        return tl::unexpected(records.error());
    if (number < 1 || size_t(number) > records->size())
        return failure(
            ErrorCode::NotFound,
            {QT_TRANSLATE_NOOP("xw", "The pack has %1 records"), {QString::number(records->size())}}, where);
    const WarcRecord &record = (*records)[size_t(number) - 1].record;
    const QByteArray payload = payloadOf(record);
    if (record.type() != "response")
        return RecordPage{record.field("Content-Type"), record.type() == "request" ? record.block : payload};
    const QByteArray head = record.block.left(record.block.size() - payload.size());
    const auto body = probe::decodedBody(payload, headField(head, "content-encoding"), mostPage);
    if (!body)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "The body of record %1 does not decode as its headers say"),
                        {QString::number(number)}},
                       where);
    return RecordPage{headField(head, "content-type"), *body};
}

} // namespace xw::evidence
