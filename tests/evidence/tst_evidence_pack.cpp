// A pack of evidence by itself: it holds, and whatever is changed in it is noticed and named.
#include "evidence/pack_check.h"
#include "made_exchanges.h"
#include "office/stored_zip.h"
#include "office/zip_package.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::evidence;
using namespace xw::testkit;

namespace
{

std::vector<office::StoredPart> partsOf(const QByteArray &pack)
{
    QBuffer buffer;
    buffer.setData(pack);
    buffer.open(QIODevice::ReadOnly);
    auto package = office::ZipPackage::open(&buffer, u"pack"_s, {}, {});
    std::vector<office::StoredPart> parts;
    for (const char *name : {"archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl",
                             "datapackage.json", "datapackage-digest.json"}) {
        QByteArray bytes(1 << 20, 0);
        auto member = package->openMember(QString::fromLatin1(name));
        qint64 at = 0;
        for (qint64 got = 1; got > 0; at += got)
            got = (*member)->read(bytes.data() + at, bytes.size() - at).value_or(0);
        bytes.truncate(at);
        parts.push_back({name, bytes});
    }
    return parts;
}

QByteArray hashOf(const QByteArray &bytes)
{
    return "sha256:" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Packs the parts anew, every outer digest as it has to be: only what lies deeper can tell.
QByteArray sealedAgain(std::vector<office::StoredPart> parts)
{
    QJsonObject package = QJsonDocument::fromJson(parts[3].bytes).object();
    QJsonArray resources;
    for (size_t i = 0; i < 3; ++i)
        resources.append(QJsonObject{{u"path"_s, QString::fromLatin1(parts[i].name)},
                                     {u"hash"_s, QString::fromLatin1(hashOf(parts[i].bytes))},
                                     {u"bytes"_s, parts[i].bytes.size()}});
    package.insert(u"resources"_s, resources);
    parts[3].bytes = QJsonDocument(package).toJson();
    parts[4].bytes = R"({"path":"datapackage.json","hash":")" + hashOf(parts[3].bytes) + "\"}\n";
    return *office::storedZip(parts);
}

bool says(const PackReport &report, const char *words)
{
    return std::any_of(report.faults.begin(), report.faults.end(), [words](const PackFault &fault) {
        return fault.what.english().contains(QString::fromLatin1(words));
    });
}

QByteArray unpacked(const QByteArray &member)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    QByteArray out(1 << 20, 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(member.constData()));
    stream.avail_in = uInt(member.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    inflate(&stream, Z_FINISH);
    out.truncate(out.size() - qsizetype(stream.avail_out));
    inflateEnd(&stream);
    return out;
}

} // namespace

class EvidencePackTest : public QObject
{
    Q_OBJECT

private slots:
    void aPackHoldsAndListsWhatWasReceived()
    {
        const QByteArray pack = madePack();
        const PackReport report = checkPack(pack);
        QStringList faults;
        for (const PackFault &fault : report.faults)
            faults << fault.where + u": "_s + fault.what.english();
        QVERIFY2(report.holds(), qPrintable(faults.join(u'\n')));
        QByteArrayList types;
        for (const ListedRecord &record : report.records)
            types << record.type;
        // The last request found nobody: it stands without an answer.
        QCOMPARE(types.join(' '),
                 QByteArray("warcinfo request response request response request response request "
                            "resource metadata"));
        QCOMPARE(report.records[2].status, 302);
        QCOMPARE(report.records[6].cut, QByteArray("time"));
        const QJsonObject own = report.facts.value(u"xunwang"_s).toObject();
        QCOMPARE(own.value(u"clock"_s)[u"offset_s"_s].toInt(), -2);
        QCOMPARE(own.value(u"chain"_s)[u"round"_s].toString(), u"2020Q1"_s);
    }

    void aRecordsPageComesOutDecoded()
    {
        const QByteArray pack = madePack();
        const auto page = recordPage(pack, 5, u"pack"_s);
        XW_VERIFY_OK(page);
        QVERIFY(page->body.contains("<p>\xe9\xa6\x96\xe9\xa1\xb5</p>"));
        QCOMPARE(page->contentType, QByteArray("text/html; charset=utf-8"));
        const auto picture = recordPage(pack, 9, u"pack"_s);
        XW_VERIFY_OK(picture);
        QVERIFY(picture->body.startsWith("\x89PNG"));
        const auto verdict = recordPage(pack, 10, u"pack"_s);
        XW_VERIFY_OK(verdict);
        QCOMPARE(QJsonDocument::fromJson(verdict->body)[u"reason"_s].toString(), u"http"_s);
        const auto none = recordPage(pack, 11, u"pack"_s);
        QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    }

    void anyFlippedByteIsNoticed()
    {
        const QByteArray pack = madePack();
        const quint32 seed = quint32(qMax(1, qEnvironmentVariableIntValue("XW_SEED")));
        QRandomGenerator random(seed);
        int unnoticed = 0;
        // A wrong place in a directory is looked for, and Qt says so each time.
        const auto usual =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        QByteArrayList where;
        for (qsizetype at = 0; at < pack.size(); ++at) {
            QByteArray changed = pack;
            changed[at] = char(uchar(changed[at]) ^ (1U << random.bounded(8)));
            if (checkPack(changed).holds()) {
                ++unnoticed;
                where << QByteArray::number(at);
            }
        }
        qInstallMessageHandler(usual);
        const QByteArray told = "seed " + QByteArray::number(seed) + ", bytes " + where.join(' ');
        QVERIFY2(unnoticed == 0, told.constData());
    }

    void whatIsCutOffOrAppendedIsNoticed()
    {
        const QByteArray pack = madePack();
        for (qsizetype length = 0; length < pack.size(); length += 1 + length / 7)
            QVERIFY(!checkPack(pack.left(length)).holds());
        QVERIFY(!checkPack(pack + '\n').holds());
        QVERIFY(!checkPack("x" + pack).holds());
        QVERIFY(!checkPack(pack + pack).holds());
    }

    void aPartThatIsMissingAddedOrChangedIsNamed()
    {
        const auto parts = partsOf(madePack());
        auto fewer = parts;
        fewer.erase(fewer.begin() + 2);
        const PackReport missing = checkPack(*office::storedZip(fewer));
        QVERIFY(says(missing, "missing") && missing.faults.front().where == u"pages/pages.jsonl");
        auto more = parts;
        more.push_back({"archive/more.warc.gz", "x"});
        QVERIFY(says(checkPack(*office::storedZip(more)), "added"));
        auto other = parts;
        other[2].bytes += ' ';
        QVERIFY(says(checkPack(*office::storedZip(other)), "The part was changed"));
        auto package = parts;
        package[3].bytes.replace("2020Q1", "2020Q2");
        QVERIFY(says(checkPack(*office::storedZip(package)), "does not have its digest"));
    }

    void aChangedRecordIsNamedBehindDigestsThatFit()
    {
        auto parts = partsOf(madePack());
        const QByteArray whole = sealedAgain(parts);
        QVERIFY(checkPack(whole).holds());
        // The second record, the first request, is written anew with one letter changed.
        const QByteArray archive = parts[0].bytes;
        const qsizetype second = archive.indexOf("\x1f\x8b\x08", 3),
                        third = archive.indexOf("\x1f\x8b\x08", second + 3);
        QByteArray plain = unpacked(archive.mid(second, third - second));
        QVERIFY(plain.contains("GET / HTTP/1.1"));
        // What does not pack: the record is longer than it was, whatever it holds.
        plain.replace("GET / HTTP/1.1", "GET /q7Zk1Vw9Xb3Tn5Rm8Jc2Hd6Fs4Lg0Py5 HTTP/1.1")
            .replace("Content-Length: 27", "Content-Length: 59");
        parts[0].bytes = archive.left(second) + gzipOf(plain) + archive.mid(third);
        const PackReport report = checkPack(sealedAgain(parts));
        QVERIFY(says(report, "was changed") && says(report, "tied to the round"));
        QVERIFY(says(report, "leads to no such record")); // what follows has moved
        // A record fewer, and one twice.
        parts[0].bytes = archive.left(second) + archive.mid(third);
        QVERIFY(says(checkPack(sealedAgain(parts)), "The request of record"));
        parts[0].bytes = archive + archive.mid(second, third - second);
        const PackReport twice = checkPack(sealedAgain(parts));
        QVERIFY(says(twice, "records, where it says") && says(twice, "no name of its own"));
        // A line of the index fewer.
        auto shorter = partsOf(madePack());
        shorter[1].bytes = shorter[1].bytes.mid(shorter[1].bytes.indexOf('\n') + 1);
        QVERIFY(says(checkPack(sealedAgain(shorter)), "not in the index"));
    }

    void onlyWhatWasAskedForIsPacked()
    {
        const auto recorder = recordedSite();
        QCOMPARE(recorder->kept({"http://www.example.gov.cn/index.html"}).size(), size_t(1));
        QCOMPARE(recorder->kept({}).size(), size_t(4));
        const auto pack = makePack(packFacts("http://www.example.gov.cn/"), {});
        XW_VERIFY_OK(pack); // a name that leads nowhere sends nothing: the verdict stands alone
        QVERIFY(checkPack(*pack).holds());
        QCOMPARE(checkPack(*pack).records.size(), size_t(3));
    }

    void theIndexNamesATypeWithoutItsParameters()
    {
        SiteRecorder recorder(std::make_shared<ClockOffset>());
        recorder.take(exchangeOf("http://a/", 200, "x"));
        probe::Exchange plain = exchangeOf("http://a/b", 200, "x");
        plain.head = "HTTP/1.1 200 OK\r\ncontent-type: Text/Plain\r\n\r\n";
        recorder.take(plain);
        const auto kept = recorder.kept({});
        QCOMPARE(kept[0].contentType, QByteArray("text/html"));
        QCOMPARE(kept[1].contentType, QByteArray("text/plain"));
    }

    void aSiteThatSendsTooMuchIsCappedAndSaysSo()
    {
        SiteRecorder recorder(std::make_shared<ClockOffset>());
        QRandomGenerator random(7);
        QByteArray noise(4 << 20, 0);
        for (char &c : noise)
            c = char(random.bounded(256));
        for (int i = 0; i < 10; ++i)
            recorder.take(exchangeOf("http://a/" + QByteArray::number(i), 200, noise));
        QCOMPARE(recorder.kept({}).size(), size_t(7));
        QCOMPARE(recorder.passedOver(), 3);
    }

    void theClocksOffsetIsTheMedianOfWhatServersSay()
    {
        ClockOffset offset;
        QVERIFY(!offset.reading());
        for (const int seconds : {3, 2, 2, 4, 86'400, -7, 3})
            offset.take(
                packDay.addSecs(seconds).toUTC().toString(u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1(),
                packDay);
        offset.take("yesterday", packDay);
        QCOMPARE(offset.reading()->seconds, 3);
        QCOMPARE(offset.reading()->answers, 7);
    }
};

XW_TEST_MAIN(EvidencePackTest)
#include "tst_evidence_pack.moc"
