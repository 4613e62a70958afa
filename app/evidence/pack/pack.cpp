#include "evidence/pack.h"

#include "evidence/pack/pack_parts.h"
#include "evidence/warc/warc_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

constexpr char software[] = "Xunwang/" XUNWANG_VERSION;

QByteArray utc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

/// The archive as it grows, with the lines of its index.
struct Archive {
    QByteArray bytes;
    std::vector<IndexLine> index;
    int records = 0;

    void add(const QByteArray &member)
    {
        bytes += member;
        ++records;
    }
    void addAnswer(const KeptExchange &kept)
    {
        index.push_back({kept.url, kept.contentType, kept.digest, kept.at, kept.status, bytes.size(),
                         kept.answerPart.size()});
        add(kept.answerPart);
    }
    /// A record of our own about the site.
    void addOwn(const char *type, const QByteArray &uri, const QByteArray &contentType, const QDateTime &at,
                const QByteArray &block)
    {
        WarcRecord record;
        record.block = block;
        record.fields = {{"WARC-Type", type},           {"WARC-Record-ID", newRecordId()},
                         {"WARC-Target-URI", uri},      {"WARC-Date", utc(at)},
                         {"Content-Type", contentType}, {"WARC-Block-Digest", labelledDigest(block)}};
        const QByteArray member = warcMember(record);
        if (qstrcmp(type, "resource") == 0)
            index.push_back({uri, contentType, labelledDigest(block), at, 200, bytes.size(), member.size()});
        add(member);
    }
};

void addInfo(Archive &archive, const PackFacts &facts)
{
    WarcRecord info;
    info.block =
        QByteArray("software: ") + software +
        "\r\nformat: WARC File Format 1.1\r\n"
        "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n";
    info.fields = {{"WARC-Type", "warcinfo"},
                   {"WARC-Record-ID", newRecordId()},
                   {"WARC-Filename", "data.warc.gz"},
                   {"WARC-Date", utc(facts.at)},
                   {"Content-Type", "application/warc-fields"},
                   {"WARC-Block-Digest", labelledDigest(info.block)}};
    archive.add(warcMember(info));
}

Archive archiveOf(const PackFacts &facts, const std::vector<KeptExchange> &exchanges)
{
    Archive archive;
    addInfo(archive, facts);
    for (const KeptExchange &kept : exchanges) {
        if (!kept.requestPart.isEmpty())
            archive.add(kept.requestPart);
        if (!kept.answerPart.isEmpty())
            archive.addAnswer(kept);
    }
    if (!facts.picture.isEmpty())
        archive.addOwn("resource", "urn:view:" + facts.url, "image/png", facts.at, facts.picture);
    archive.addOwn("metadata", facts.url, "application/json", facts.at,
                   QJsonDocument(facts.verdict).toJson(QJsonDocument::Indented));
    return archive;
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A page that a replay offers first: the site's own address, then every page that was read.
QByteArray pagesOf(const PackFacts &facts, const std::vector<KeptExchange> &exchanges)
{
    QByteArray pages =
        jsonLine({{u"format"_s, u"json-pages-1.0"_s}, {u"id"_s, u"pages"_s}, {u"title"_s, u"Pages"_s}});
    std::set<QByteArray> told;
    int number = 0;
    for (const KeptExchange &kept : exchanges) {
        if ((kept.asked != facts.url && kept.contentType != "text/html") || kept.answerPart.isEmpty() ||
            !told.insert(kept.url).second)
            continue;
        pages += jsonLine({{u"id"_s, QString::number(++number)},
                           {u"url"_s, QString::fromUtf8(kept.url)},
                           {u"ts"_s, QString::fromLatin1(utc(kept.at))}});
    }
    return pages;
}

QJsonObject ownFacts(const PackFacts &facts, const Archive &archive)
{
    QJsonObject tie{
        {u"value"_s, QString::fromLatin1(chainValue(facts.tie.head, archive.bytes))},
        {u"round"_s, facts.tie.round.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(facts.tie.round)}};
    if (!facts.tie.round.isEmpty()) {
        tie.insert(u"sequence"_s, facts.tie.sequence);
        tie.insert(u"head"_s, QString::fromLatin1(facts.tie.head.toHex()));
    }
    QJsonObject clock{{u"offset_s"_s, QJsonValue(QJsonValue::Null)}, {u"answers"_s, 0}};
    if (facts.clock)
        clock = {{u"offset_s"_s, facts.clock->seconds}, {u"answers"_s, facts.clock->answers}};
    return {{u"code"_s, facts.code},          {u"name"_s, facts.name}, {u"kind"_s, facts.kind},
            {u"records"_s, archive.records},  {u"clock"_s, clock},     {u"chain"_s, tie},
            {u"not_kept"_s, facts.passedOver}};
}

} // namespace

Result<QByteArray> makePack(const PackFacts &facts, const std::vector<KeptExchange> &exchanges)
{
    const Archive archive = archiveOf(facts, exchanges);
    std::vector<office::StoredPart> parts{{archivePart, archive.bytes},
                                          {indexPart, indexFile(archive.index)},
                                          {pagesPart, pagesOf(facts, exchanges)}};
    QJsonArray resources;
    for (const office::StoredPart &part : parts) {
        const QString path = QString::fromLatin1(part.name);
        resources.append(QJsonObject{{u"name"_s, path.section(u'/', -1)},
                                     {u"path"_s, path},
                                     {u"hash"_s, QString::fromLatin1(labelledDigest(part.bytes))},
                                     {u"bytes"_s, part.bytes.size()}});
    }
    const QString url = QString::fromUtf8(facts.url);
    const QJsonObject package{{u"profile"_s, u"data-package"_s},
                              {u"wacz_version"_s, u"1.1.1"_s},
                              {u"software"_s, QString::fromLatin1(software)},
                              {u"created"_s, QString::fromLatin1(utc(facts.at))},
                              {u"title"_s, facts.name.isEmpty() ? url : facts.name},
                              {u"mainPageUrl"_s, url},
                              {u"mainPageDate"_s, QString::fromLatin1(utc(facts.at))},
                              {u"resources"_s, resources},
                              {u"xunwang"_s, ownFacts(facts, archive)}};
    parts.push_back({packagePart, QJsonDocument(package).toJson(QJsonDocument::Indented)});
    parts.push_back({digestPart, digestFile(parts.back().bytes)});
    return office::storedZip(parts);
}

} // namespace xw::evidence
