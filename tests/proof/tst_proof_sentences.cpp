// Sentences of our own, sound and wrong, in text files that a person can extend: tests/data/proof/*.txt. And
// texts put together at random: no crash, and no finding whose words are not in the text.
#include "notice/proof.h"
#include "testkit/testkit.h"

#include <QDir>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofSentencesTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;

    static QStringList linesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n')
                                              : QStringList();
    }

    static QStringList sentences()
    {
        QStringList all;
        const QDir folder(testkit::data(u"proof"_s));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files))
            for (const QString &line : linesOf(folder.filePath(name)))
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    all << line.section(u'\t', 0, 0).replace(u"\\n"_s, u"\n"_s);
        return all;
    }

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
    }
    void whatTheFilesSayIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("doubted"); // empty: not looked at
        const QDir folder(testkit::data(u"proof"_s));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
            int number = 0;
            for (const QString &line : linesOf(folder.filePath(name))) {
                ++number;
                if (line.isEmpty() || line.startsWith(u'#'))
                    continue;
                QTest::addRow("%s:%d", qPrintable(name), number)
                    << line.section(u'\t', 0, 0).replace(u"\\n"_s, u"\n"_s)
                    << line.section(u'\t', 1, 1).trimmed() << line.section(u'\t', 2).trimmed();
            }
        }
    }
    void whatTheFilesSayIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(QString, doubted);
        QStringList said, doubts;
        for (const ProofFinding &finding : proofNotice(proofTextFromPlain(text), library).findings)
            if (finding.kind == ProofKind::Contradiction)
                said << finding.rule + (finding.expected.isEmpty() ? QString() : u' ' + finding.expected);
            else
                doubts << finding.rule;
        QCOMPARE(said.join(u"; "_s), expected);
        if (!doubted.isEmpty())
            QCOMPARE(doubts.join(u"; "_s), doubted);
    }
    void aStatementNamesWhatItWasHeldAgainstAndTheRestIsUnread()
    {
        const ProofReport report =
            proofNotice(proofTextFromPlain(
                            u"共抽查政府网站250家，发现不合格网站8家，总体合格率为96.8%。另有专栏17个。"_s),
                        library);
        QCOMPARE(report.statements.size(), size_t(1));
        const ProofStatement &statement = report.statements.front();
        QCOMPARE(statement.quote, u"总体合格率为96.8%"_s);
        QCOMPARE(statement.result, ProofResult::Sound);
        QCOMPARE(statement.against.size(), size_t(2));
        QCOMPARE(report.unread, QStringList(u"17个"_s));
    }
    void noQuoteIsOutsideATextPutTogetherAtRandom()
    {
        const QStringList all = sentences();
        QVERIFY(all.size() > 40);
        const quint32 seed = 20240601;
        qInfo("seed %u", seed);
        std::mt19937 draw(seed);
        const QString marks = u"，。；：（）、“”0123456789%.|《》〔〕其中共占比率\n"_s;
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int n = 1 + int(draw() % 5); n > 0; --n)
                text += all.at(qsizetype(draw() % quint32(all.size())));
            for (int n = int(draw() % 12); n > 0; --n) {
                const auto at = qsizetype(draw() % quint32(text.size()));
                if (draw() % 2)
                    text.insert(at, marks.at(qsizetype(draw() % quint32(marks.size()))));
                else
                    text.remove(at, 1 + qsizetype(draw() % 6));
                if (text.isEmpty())
                    text = u"、"_s;
            }
            const ProofText read = proofTextFromPlain(text);
            for (const ProofFinding &finding : proofNotice(read, library).findings)
                if (finding.paragraph >= 0) {
                    QVERIFY2(!finding.quote.isEmpty(), qPrintable(text));
                    QVERIFY2(read.paragraphs.at(size_t(finding.paragraph)).contains(finding.quote),
                             qPrintable(text));
                }
        }
    }
    void oneLongParagraphTakesNoLongerThanManyShortOnes_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("rates") << u"抽查网站120个，合格97个，合格率80.83%，"_s;
        QTest::newRow("dates") << u"于2023年3月12日前整改，较上季度增长12%，"_s;
        QTest::newRow("deadlines") << u"于4月3日前报送，每年1月31日前整改，未在2月7日前完成，"_s;
        QTest::newRow("annexes") << u"共12个（见附件2），"_s;
        QTest::newRow("lists") << u"分别为：东山网、西山网，12个，"_s;
        QTest::newRow("closed brackets") << u"12)个，(省、市)12个)"_s;
    }
    void oneLongParagraphTakesNoLongerThanManyShortOnes()
    {
        QFETCH(QString, sentence);
        const auto seconds = [&](int n) {
            const ProofText text = proofTextFromPlain(sentence.repeated(n));
            const std::clock_t before = std::clock();
            const ProofReport report = proofNotice(text, library);
            return report.checked >= 0 ? double(std::clock() - before) : -1.0;
        };
        seconds(100);
        const double small = seconds(500), large = seconds(4000);
        QVERIFY(small > 0 && large > 0);
        // Eight times as long: a quadratic one takes 64 times as long.
        QVERIFY2(large < small * 40, qPrintable(u"%1 against %2"_s.arg(large).arg(small)));
    }
};

XW_TEST_MAIN(ProofSentencesTest)
#include "tst_proof_sentences.moc"
