// Damaged notices: whatever stands in a DOCX, a web page, a saved page, an OFD or a text, reading it ends
// soon, in words or in an error that says where, and never in a crash.
#include "notice/proof_reader.h"
#include "office/zip_parts.h"
#include "testkit/testkit.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

namespace
{
constexpr qint64 kLongestMs = 4000;      // of one file of a few kilobytes, on a busy machine
constexpr int kMillisecondsAKind = 1500; // more by XW_FUZZ_MS
} // namespace

class FuzzNoticesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Some bytes changed, some cut, some doubled, some out of the words that readers look for.
    static QByteArray damaged(QByteArray bytes, QRandomGenerator &random, const QList<QByteArray> &words)
    {
        for (quint32 n = 1 + random.bounded(6u); n > 0 && !bytes.isEmpty(); --n) {
            const auto at = qsizetype(random.bounded(quint32(bytes.size())));
            const auto length = qsizetype(random.bounded(40u));
            switch (random.bounded(6)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, length);
                break;
            case 2:
                bytes.insert(at, bytes.mid(at, length * 8));
                break;
            case 3:
                bytes.truncate(std::max<qsizetype>(at, 8));
                break;
            case 4:
                bytes.insert(at, words.at(random.bounded(words.size())));
                break;
            default:
                bytes.insert(at, words.at(random.bounded(words.size())).repeated(1 + random.bounded(300)));
            }
        }
        return bytes;
    }
    void check(const QByteArray &bytes, int seed)
    {
        const QByteArray seedName = "seed " + QByteArray::number(seed);
        const char *name = seedName.constData();
        const QString path = m_folder.filePath(u"mutant"_s);
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), name);
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto notice = openNotice(path);
        if (!notice) {
            QVERIFY2(!notice.error().summary.isEmpty() && !notice.error().where.isEmpty(), name);
        } else {
            const ProofReport report = proofNotice(notice->text.read, {});
            for (const ProofFinding &finding : report.findings)
                if (finding.paragraph >= 0)
                    QVERIFY2(
                        notice->text.read.paragraphs.at(size_t(finding.paragraph)).contains(finding.quote),
                        name);
            qsizetype characters = 0;
            for (const QString &words : notice->text.read.paragraphs) {
                characters += words.size();
                for (const QChar c : words)
                    QVERIFY2(c.category() != QChar::Other_Control, name);
            }
            QVERIFY2(characters <= 2 * bytes.size() + 4'000'000, name);
        }
        QVERIFY2(timer.elapsed() < kLongestMs, name);
    }
    void tryKind(const std::function<QByteArray(QRandomGenerator &)> &make)
    {
        QElapsedTimer timer;
        timer.start();
        const int milliseconds = qMax(kMillisecondsAKind, qEnvironmentVariableIntValue("XW_FUZZ_MS"));
        for (int seed = 1; seed < 40 || timer.elapsed() < milliseconds; ++seed) {
            QRandomGenerator random{quint32(seed)};
            check(make(random), seed);
            if (QTest::currentTestFailed())
                return;
        }
    }
    static QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts)
    {
        std::vector<xw::office::MadePart> made;
        for (const auto &[name, bytes] : parts)
            made.emplace_back(name, bytes);
        return xw::office::zipParts(made).value();
    }
    const QList<QByteArray> m_xml{"<w:p>",
                                  "</w:p>",
                                  "<w:tbl><w:tr><w:tc>",
                                  "</w:tbl>",
                                  "<w:del>",
                                  "&#x1F600;",
                                  "&amp;",
                                  "<![CDATA[",
                                  "<mc:Fallback>",
                                  "<w:gridSpan w:val=\"9999\"/>",
                                  "<w:trPr><w:del/></w:trPr>",
                                  "</w:tr>",
                                  "\xFF",
                                  "<w:txbxContent>",
                                  "<text:p>",
                                  "<table:table-cell/>"};
    const QByteArray m_document =
        u"<w:document xmlns:w=\"w\" "
        u"xmlns:mc=\"m\"><w:body><w:p><w:r><w:t>共检查站点200家，合格190家，合格率为96.00%。</w:t>"
        "</w:r></w:p><w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>地区</w:t></w:r></"
        "w:p></w:tc><w:tc>"
        "<w:p><w:r><w:t>数</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>北县</w:t></w:r></w:p></"
        "w:tc><w:tc>"
        "<w:p><w:r><w:t>5</w:t></w:r></w:p></w:tc></w:tr></"
        "w:tbl><w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>"
        "</w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:p></w:body></w:document>"_s.toUtf8();

private slots:
    void damagedPackages()
    {
        const QByteArray whole = zipped({{u"word/document.xml"_s, m_document}});
        tryKind([&](QRandomGenerator &random) {
            return damaged(whole, random, {"PK\x01\x02", "PK\x03\x04", "\xFF\xFF"});
        });
    }
    void damagedWordXml()
    {
        tryKind([&](QRandomGenerator &random) {
            return zipped({{u"word/document.xml"_s, damaged(m_document, random, m_xml)},
                           {u"word/footnotes.xml"_s, damaged(m_document, random, m_xml)}});
        });
    }
    void damagedOpenDocuments()
    {
        QByteArray content = m_document;
        content.replace("w:p>", "text:p>")
            .replace("w:tbl", "table:table")
            .replace("w:tr>", "table:table-row>");
        content.replace("w:tc>", "table:table-cell>")
            .replace("xmlns:w=", "xmlns:text=\"t\" xmlns:table=\"b\" xmlns:w=");
        tryKind([&](QRandomGenerator &random) {
            return zipped({{u"content.xml"_s, damaged(content, random, m_xml)}});
        });
    }
    void damagedOfd()
    {
        const QByteArray root = "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>";
        const QByteArray document = "<Document><Pages><Page BaseLoc=\"P.xml\"/></Pages></Document>";
        const QByteArray page = u"<Page><TextObject Boundary=\"1 2 30 4\" Size=\"4\"><TextCode X=\"0\" "
                                "Y=\"4\">共200家</TextCode></TextObject></Page>"_s.toUtf8();
        const QList<QByteArray> words{"<TextCode>",   "nan", "1e999", "../..", "<Page BaseLoc=\"D.xml\"/>",
                                      "</TextObject>"};
        tryKind([&](QRandomGenerator &random) {
            return zipped({{u"OFD.xml"_s, random.bounded(4) ? root : damaged(root, random, words)},
                           {u"D.xml"_s, random.bounded(3) ? document : damaged(document, random, words)},
                           {u"P.xml"_s, damaged(page, random, words)}});
        });
    }
    void damagedWebPages()
    {
        const QByteArray page =
            u"<!DOCTYPE html><html><head><title>x</title></head><body><div style=\"display:none\">y</div>"
            "<p>共检查站点200家，合格190家，合格率为96.00%。</p><table><tr><th>地区<th>数</tr><tr><td>北县"
            "<td colspan=2>5</tr></table><pre>甲\n乙</pre></body></html>"_s.toUtf8();
        const QList<QByteArray> words{"<",      ">",           "\"",       "='",
                                      "<!--",   "-->",         "<table>",  "<td colspan=999>",
                                      "</div>", "&#99999999;", "<script>", "<p hidden>",
                                      "&",      "<font a=1>",  "</table>", "<svg>",
                                      "\xC3"};
        tryKind([&](QRandomGenerator &random) { return damaged(page, random, words); });
    }
    void damagedMessages()
    {
        const QByteArray message =
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>"
            "=E5=85=B1=32=30=30</p>\r\n--b--\r\n";
        const QList<QByteArray> words{"--b\r\n", "Content-Type: multipart/x; boundary=b\r\n\r\n", "=",
                                      "=\r\n", "\r\n\r\n"};
        tryKind([&](QRandomGenerator &random) { return damaged(message, random, words); });
    }
    void damagedTexts()
    {
        const QByteArray text = u"检查情况通报\n共检查站点200家，合格190家，合格率为96.00%"
                                u"。\n附件1\n情况表\n|地区|数|\n|---|---|\n"
                                "|北县|5|\n序号\n名称\n1\n甲局\n2\n乙局\n合计\n7\n"_s.toUtf8();
        const QList<QByteArray> words{"|",        "\t",    "\n",           "\f",      QByteArray("\0", 1),
                                      "\xFF\xFE", "---\n", "\xE3\x80\x80", "附件2\n", "\x1B[2J",
                                      "1\n"};
        tryKind([&](QRandomGenerator &random) { return damaged(text, random, words); });
    }
};

XW_TEST_MAIN(FuzzNoticesTest)
#include "tst_fuzz_notices.moc"
