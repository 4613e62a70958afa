#include "notice/layout/line_breaker.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::notice;

namespace
{
constexpr float em = 10;

/// Letters ten points wide, half-width ones five.
Letters lettersOf(const QString &text)
{
    Letters letters;
    for (const uint code : text.toUcs4())
        letters.push_back({static_cast<char32_t>(code), 0, 0, code < 0x2000 ? em / 2 : em});
    return letters;
}

/// The lines of a text in a room of so many characters, joined by |.
QString broken(const QString &text, qreal characters)
{
    QStringList lines;
    for (const Line &line : breakLines(lettersOf(text), characters * 10, characters * 10)) {
        QString piece;
        const QList<uint> codes = text.toUcs4();
        for (qsizetype i = line.begin; i < line.end; ++i) {
            const auto code = static_cast<char32_t>(codes.at(i));
            piece += QString::fromUcs4(&code, 1);
        }
        lines << piece;
    }
    return lines.join(u'|');
}
} // namespace

class LineBreakerTest : public QObject
{
    Q_OBJECT
private slots:
    void aLineTakesAsManyCharactersAsItHolds()
    {
        QCOMPARE(broken(u"一二三四五六七八九十"_s, 4), u"一二三四|五六七八|九十"_s);
        QCOMPARE(broken(QString(), 4), QString());
    }
    void noClosingMarkStartsALine()
    {
        QCOMPARE(broken(u"一二三四，五六"_s, 4), u"一二三|四，五六"_s);
        QCOMPARE(broken(u"一二（三）。四五六"_s, 4), u"一二|（三）。|四五六"_s);
    }
    void noOpeningMarkEndsALine()
    {
        QCOMPARE(broken(u"一二三“四”五"_s, 4), u"一二三|“四”五"_s);
        QCOMPARE(broken(u"一二三《四五》"_s, 4), u"一二三|《四五》"_s);
    }
    void aMarkIsDrawnInWhenOthersCanBeSqueezed()
    {
        // Two commas give up half of their width each: the full stop fits.
        QCOMPARE(broken(u"一，二，三四。五六"_s, 6), u"一，二，三四。|五六"_s);
    }
    void aNumberIsNeverDivided()
    {
        QCOMPARE(broken(u"合格率为98.94%，同比"_s, 6), u"合格率为|98.94%，同比"_s);
        QCOMPARE(broken(u"一二三四2020年度"_s, 5), u"一二三四|2020年度"_s);
        QCOMPARE(broken(u"编号3611000003号"_s, 5), u"编号|3611000003|号"_s);
    }
    void aNumberKeepsItsUnit()
    {
        QCOMPARE(broken(u"一二三四378家网站"_s, 6), u"一二三四|378家网站"_s);
        QCOMPARE(broken(u"见全部附件1和说明"_s, 5), u"见全部|附件1和说|明"_s);
    }
    void aLongAddressPartsAfterASign()
    {
        QCOMPARE(broken(u"http://www.example.gov.cn/zwgk/index"_s, 14),
                 u"http://www.example.gov.cn/|zwgk/index"_s);
    }
    void aWordWiderThanTheLineIsCutRatherThanRunOut()
    {
        QCOMPARE(broken(u"12345678901234567890"_s, 5), u"1234567890|1234567890"_s);
    }
    void aDoubledDashStaysWhole()
    {
        QCOMPARE(broken(u"一二三——四"_s, 4), u"一二三|——四"_s);
        QCOMPARE(broken(u"一二三……四"_s, 4), u"一二三|……四"_s);
    }
    void aSingleDashDoesNotStartALine() { QCOMPARE(broken(u"一二三月—二月"_s, 4), u"一二三|月—二月"_s); }
    void blanksDoNotStandAtTheEdge() { QCOMPARE(broken(u"一二三四 五六"_s, 4), u"一二三四|五六"_s); }
    void aLineFeedEndsALine()
    {
        QCOMPARE(broken(u"一二\n三"_s, 4), u"一二|三"_s);
        const auto lines = breakLines(lettersOf(u"一二\n三"_s), 40, 40);
        QVERIFY(lines.at(0).last); // not spread over the width
    }
    void anEvenBreakKeepsTheNumberOfLines()
    {
        const auto even = [](const QString &text, qreal characters) {
            QStringList sizes;
            for (const Line &line : breakEvenly(lettersOf(text), characters * 10))
                sizes << QString::number(line.end - line.begin);
            return sizes.join(u' ');
        };
        QCOMPARE(even(u"新浪微博"_s, 3), u"2 2"_s);
        QCOMPARE(even(u"一二三四五六七"_s, 6), u"4 3"_s);
        QCOMPARE(even(u"一二三"_s, 6), u"3"_s);
        QCOMPARE(even(u"12345678 9"_s, 4), u"8 1"_s); // a number is not cut to make lines even
    }
    void theFirstLineMayBeShorter()
    {
        const auto lines = breakLines(lettersOf(u"一二三四五六"_s), 20, 40);
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines.at(0).end, 2);
    }
};

XW_TEST_MAIN(LineBreakerTest)
#include "tst_line_breaker.moc"
