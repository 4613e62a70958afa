#include "notice/layout/printable.h"

#include "notice/layout/nominal.h"
#include "notice/sample_notice.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::notice;

class PrintableTest : public QObject
{
    Q_OBJECT
private slots:
    void radicalsBecomeTheWordsThatTheyLookLike()
    {
        QCOMPARE(printable(u"\u2fbc\u2f00\u2edd"_s),
                 u"高一食"_s); // what a careless PDF gives when one copies from it
        QCOMPARE(printable(u"\u2ec5\u2ee2\u2ee9"_s), u"见马黄"_s);
    }
    void compatibilityIdeographsBecomeUnifiedOnes() { QCOMPARE(printable(u"\uf9dd\uf90a"_s), u"利金"_s); }
    void theTwelveUnifiedOnesAmongThemStay() { QCOMPARE(printable(u"\ufa0e\ufa29"_s), u"\ufa0e\ufa29"_s); }
    void whatCannotBeSeenGoes()
    {
        QCOMPARE(printable(u"合\u200b格\ufeff率\u0001\ufe00"_s), u"合格率"_s);
        QCOMPARE(printable(u"a\tb\u00a0c"_s), u"a b c"_s);
        QCOMPARE(printable(u"a\r\nb\rc"_s), u"a\nb\nc"_s);
    }
    void rareNamesAreLeftAlone()
    {
        const QString names = u"喆堃玥镕犇翀昇旻祎赟㎡𠮷𬀩"_s;
        QCOMPARE(printable(names), names);
    }
    void fullWidthFormsAreLeftAlone() { QCOMPARE(printable(u"（１２％），。"_s), u"（１２％），。"_s); }
    void everyTextOfANoticeIsCleaned()
    {
        NoticeDocument document = xw::testkit::sampleNotice({.mediaRows = 3});
        std::get<Table>(document.blocks[document.blocks.size() - 2]).rows[0][1].runs[0].text += u"\u2fbc"_s;
        std::get<IssuerMark>(document.blocks[0]).text += u"\u2fbc"_s;
        const NoticeDocument clean = printable(document);
        QVERIFY(plainText(std::get<Table>(clean.blocks[clean.blocks.size() - 2]).rows[0][1].runs)
                    .endsWith(u'高'));
        QVERIFY(std::get<IssuerMark>(clean.blocks[0]).text.endsWith(u'高'));
    }
    void nominalWidthsCountFullAndHalfWidth()
    {
        QCOMPARE(nominalWidth(u"通报𠮷"_s), 3.0);
        QVERIFY(qAbs(nominalWidth(u"2020"_s) - 2.24) < 0.01);
        QCOMPARE(nominalMinimum(u"高"_s), 1.0);
        QCOMPARE(nominalMinimum(u"存在的突出问题"_s), 2.0);
        QVERIFY(nominalMinimum(u"码3611000003"_s) > 5.5);
    }
};

XW_TEST_MAIN(PrintableTest)
#include "tst_printable.moc"
