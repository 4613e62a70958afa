// Damaged input: texts, web pages and Word files put together and broken at random. No crash, no finding
// whose quote is not in the text, and nothing unread is called free of contradictions.
#include "notice/file_proof.h"
#include "notice/writers.h"
#include "proof/drawn_text.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;
using namespace xw::testkit;

class ProofFuzzTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;
    QStringList patterns;
    QTemporaryDir folder;

    QString paragraphs(std::mt19937 &draw)
    {
        QString text;
        for (int n = 1 + int(draw() % 6); n > 0; --n)
            text += drawText(patterns.at(qsizetype(draw() % quint32(patterns.size()))), draw).text + u'\n';
        return text;
    }

    static void breakWords(QString &text, std::mt19937 &draw)
    {
        static const QString marks =
            u"，。；：（）、“”0123456789%.|《》〔〕其中共占比率\n\t —%万个家条件日均分别除外余基础分扣"_s;
        for (int n = int(draw() % 30); n > 0 && !text.isEmpty(); --n) {
            const auto at = qsizetype(draw() % quint32(text.size()));
            switch (draw() % 4) {
            case 0:
                text.remove(at, 1 + qsizetype(draw() % 8));
                break;
            case 1:
                text.insert(at, QString::number(draw()) + QString::number(draw()));
                break;
            case 2:
                text.insert(at, text.mid(qsizetype(draw() % quint32(text.size())), 40));
                break;
            default:
                text.insert(at, marks.at(qsizetype(draw() % quint32(marks.size()))));
            }
        }
    }

    static void breakBytes(QByteArray &bytes, std::mt19937 &draw)
    {
        for (int n = int(draw() % 12); n > 0 && !bytes.isEmpty(); --n) {
            const auto at = qsizetype(draw() % quint32(bytes.size()));
            if (draw() % 3 == 0)
                bytes.remove(at, 1 + qsizetype(draw() % 60));
            else
                bytes[at] = char(draw() & 0xFF);
        }
    }

    /// What a crash or a quote from nowhere would break; the words that went in, for the message.
    void holds(const QString &path, const QString &seed)
    {
        const FileProof proof = proveFile(path, library);
        if (proof.report.checked == 0 && proof.report.findings.empty())
            QVERIFY2(proof.error.has_value(), qPrintable(seed));
        const ProofText &text = proof.shownText();
        for (const ProofFinding &finding : proof.report.findings)
            if (finding.paragraph >= 0) {
                QVERIFY2(!finding.quote.isEmpty(), qPrintable(seed));
                QVERIFY2(text.paragraphs.at(size_t(finding.paragraph)).contains(finding.quote),
                         qPrintable(seed + u": "_s + finding.quote));
            }
        for (const ProofStatement &statement : proof.report.statements)
            for (const ProofHeld &held : statement.against)
                if (held.paragraph >= 0) {
                    const QString &line = proof.notice.text.read.paragraphs.at(size_t(held.paragraph));
                    QVERIFY2(held.start >= 0 && held.start + held.length <= line.size(), qPrintable(seed));
                }
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    int rounds(int usual) const
    {
        const int asked = qEnvironmentVariableIntValue("XW_FUZZ");
        return asked > 0 ? asked : usual;
    }

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
        const QDir offices(data(u"proof/offices"_s));
        for (const QString &name : offices.entryList({u"*.txt"_s}, QDir::Files)) {
            QFile file(offices.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    patterns << line;
        }
        QVERIFY(patterns.size() >= 60);
    }
    void aTextThatIsATableAloneIsProved()
    {
        const FileProof proof = proveFile(
            write(u"n.txt"_s, u"| 序号 | 单位 | 报送 |\n| 1 | 东山局 | 1,203 |\n| 2 | 西山局 | 20 |\n"
                              "| 合计 | | 1,323 |\n"_s.toUtf8()),
            library);
        QCOMPARE(proof.report.count(ProofKind::Contradiction), 1);
        QVERIFY(proof.report.findings.front().quote.contains(u"1,323"_s));
    }
    void countsTooLargeForAnythingAreNoSum()
    {
        holds(write(u"n.txt"_s,
                    u"检查网站999999999999.75万家，合格网站999999999998.5万家、不合格网站999999999999万家。\n"
                    "共受理999999999999件。转办999999999998.75件，直办999999999997.75件。\n"_s.toUtf8()),
              u"large"_s);
    }
    void brokenTexts()
    {
        for (int round = 0; round < rounds(300); ++round) {
            std::mt19937 draw(quint32(7000 + round));
            QString text = paragraphs(draw);
            breakWords(text, draw);
            QByteArray bytes = text.toUtf8();
            if (draw() % 3 == 0)
                breakBytes(bytes, draw);
            holds(write(u"n.txt"_s, bytes), u"text %1"_s.arg(7000 + round));
        }
    }
    void brokenWebPages()
    {
        static const QStringList tags{
            u"<p>"_s,         u"</p>"_s,    u"<table><tr><td>"_s, u"</td></tr></table>"_s, u"<br>"_s,
            u"<div><span>"_s, u"</div>"_s,  u"&nbsp;"_s,          u"<script>"_s,           u"<!--"_s,
            u"-->"_s,         u"&#x4E2D;"_s};
        for (int round = 0; round < rounds(200); ++round) {
            std::mt19937 draw(quint32(8000 + round));
            QString text = paragraphs(draw);
            breakWords(text, draw);
            for (int n = int(draw() % 20); n > 0 && !text.isEmpty(); --n)
                text.insert(qsizetype(draw() % quint32(text.size())),
                            tags.at(qsizetype(draw() % quint32(tags.size()))));
            QByteArray bytes = "<html><meta charset=utf-8><body>" + text.toUtf8() + "</body></html>";
            if (draw() % 2)
                breakBytes(bytes, draw);
            holds(write(u"n.html"_s, bytes), u"page %1"_s.arg(8000 + round));
        }
    }
    void brokenWordFiles()
    {
        for (int round = 0; round < rounds(40); ++round) {
            std::mt19937 draw(quint32(9000 + round));
            NoticeDocument document;
            document.title = u"通报"_s;
            document.date = QDate(2023, 4, 2);
            QString text = paragraphs(draw);
            breakWords(text, draw);
            for (const QString &line : text.split(u'\n'))
                document.blocks.emplace_back(Paragraph{{{line, {}}}});
            const auto bytes = writeDocx(document);
            XW_VERIFY_OK(bytes);
            QByteArray broken = *bytes;
            if (draw() % 2)
                breakBytes(broken, draw);
            holds(write(u"n.docx"_s, broken), u"word %1"_s.arg(9000 + round));
        }
    }
};

XW_TEST_MAIN(ProofFuzzTest)
#include "tst_proof_fuzz.moc"
