// A pack before readers of others: npm's warcio reads every record of the archive, finds the digests right
// and the places of our index; Python's zipfile finds nothing wrong with the package. What warcio needs is
// installed by npm into the cache at first use.
#include "made_exchanges.h"
#include "testkit/npm_reader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

QByteArray fileOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class EvidenceReadersTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"a.wacz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(madePack());
        file.close();
        const Ran ran =
            run(u"python3"_s, {u"-c"_s,
                               u"import sys, zipfile\n"
                               "z = zipfile.ZipFile(sys.argv[1])\n"
                               "assert z.testzip() is None\n"
                               "assert all(i.compress_type == zipfile.ZIP_STORED for i in z.infolist())\n"
                               "z.extractall(sys.argv[2])"_s,
                               file.fileName(), m_folder.path()});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    void warcioReadsEveryRecordAndFindsThemWhereTheIndexSays()
    {
        const NpmReader reader = npmReader(u"xunwang-warc-check"_s, u"warcio"_s, u"warcio/dist"_s);
        if (!reader.missing.isEmpty())
            QSKIP(qPrintable(reader.missing));
        const Ran ran = run(reader.node,
                            {QStringLiteral(XW_TEST_CHECKS "/warcio/read.mjs"), reader.modules,
                             m_folder.filePath(u"archive/data.warc.gz"_s)},
                            60000);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
        const QJsonArray records = said.value(u"records"_s).toArray();
        QCOMPARE(records.size(), 10);
        for (const QJsonValue &record : records)
            QCOMPARE(record[u"block"_s].toString(), record[u"said"_s].toString());
        QCOMPARE(records[2][u"status"_s].toInt(), 302);
        QVERIFY(records[4][u"text"_s].toString().contains(u"<p>首页</p>"_s)); // out of its gzip
        QCOMPARE(records[4][u"date"_s].toString(), u"2020-03-30T02:32:00.123Z"_s);
        QCOMPARE(records[9][u"type"_s].toString(), u"metadata"_s);

        // Its own index of the answers against ours.
        QHash<QString, QByteArray> ours;
        for (const QByteArray &line : fileOf(m_folder.filePath(u"indexes/index.cdxj"_s)).split('\n'))
            if (!line.isEmpty()) {
                const QJsonObject json = QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object();
                ours.insert(json.value(u"url"_s).toString(), line);
            }
        int answers = 0;
        for (const QJsonValue &theirs : said.value(u"index"_s).toArray()) {
            const QByteArray line = ours.value(theirs[u"url"_s].toString());
            if (theirs[u"mime"_s].toString() != u"text/html" || theirs[u"status"_s].toVariant().toInt() == 0)
                continue;
            ++answers;
            const QJsonObject json = QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object();
            QCOMPARE(json.value(u"offset"_s).toString().toInt(), theirs[u"offset"_s].toVariant().toInt());
            QCOMPARE(json.value(u"length"_s).toString().toInt(), theirs[u"length"_s].toVariant().toInt());
            QCOMPARE(json.value(u"digest"_s).toString(), u"sha256:"_s + theirs[u"digest"_s].toString());
            QVERIFY2(line.startsWith(theirs[u"urlkey"_s].toString().toUtf8() + ' ' +
                                     theirs[u"timestamp"_s].toString().toUtf8() + ' '),
                     line.constData());
        }
        QCOMPARE(answers, 3);
    }
};

XW_TEST_MAIN(EvidenceReadersTest)
#include "tst_evidence_readers.moc"
