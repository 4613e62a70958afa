// The five published notices: exactly the contradictions that a recomputation by hand found, and nothing else.
#include "notice/proof/proof.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofFiveTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;

    QStringList contradictions(const QString &name, int *checked = nullptr)
    {
        const auto text = readProofText(testkit::data(u"notices/"_s + name));
        if (!text)
            return {text.error().line()};
        const ProofReport report = proofNotice(*text, library);
        if (checked)
            *checked = report.checked;
        QStringList lines;
        for (const ProofFinding &f : report.findings) {
            qInfo("%s %s: %s | %s | %s", f.kind == ProofKind::Doubt ? "doubt" : "CONTRADICTION", qPrintable(f.rule),
                  qPrintable(f.quote), qPrintable(f.message.text()), qPrintable(f.expected));
            if (f.kind == ProofKind::Contradiction)
                lines << f.rule + u": "_s + f.quote + (f.expected.isEmpty() ? QString() : u" → "_s + f.expected);
        }
        return lines;
    }

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
    }
    void jiangxi()
    {
        int checked = 0;
        const QStringList found = contradictions(u"jiangxi-2020Q1.txt"_s, &checked);
        QCOMPARE(found.join(u'\n'), QStringList({
                                                    u"rate: 抽查合格率为84.27% → 83.99%"_s,
                                                    u"table: 受理并办结“我向省长建言”网民留言70条 → 受理77、办结70"_s,
                                                    u"table: 单项否决(未及时更新和缺有效互动渠道"_s,
                                                    u"table: 4｜吉安市｜1｜7｜13%｜5"_s,
                                                })
                                        .join(u'\n'));
        QVERIFY(checked >= 20);
    }
    void henan()
    {
        QCOMPARE(contradictions(u"henan-2020Q1.txt"_s), QStringList(u"rounding: 报送率为98.8% → 98.9%"_s));
    }
    void sichuan()
    {
        QCOMPARE(contradictions(u"sichuan-2018Q4.txt"_s), QStringList(u"rate: 抽查比例为53.9% → 53.8%"_s));
    }
    void qinghai()
    {
        QCOMPARE(contradictions(u"qinghai-2023Q3.txt"_s),
                 QStringList(u"basis: 《中华人民共和国信息公开条例》 → 《中华人民共和国政府信息公开条例》"_s));
    }
    void hunan() { QCOMPARE(contradictions(u"hunan-2019Q3.txt"_s), QStringList()); }
};

XW_TEST_MAIN(ProofFiveTest)
#include "tst_proof_five.moc"
