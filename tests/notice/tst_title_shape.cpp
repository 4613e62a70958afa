#include "notice/layout/title_shape.h"

#include "notice/layout/nominal.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::notice;

namespace
{
QStringList linesOf(const QString &title, qreal room = 20)
{
    return plainText(shapedTitle({{title, {}}}, room)).split(u'\n');
}
} // namespace

class TitleShapeTest : public QObject
{
    Q_OBJECT
private slots:
    void aShortTitleIsOneLine() { QCOMPARE(linesOf(u"关于政府网站检查情况的通报"_s).size(), 1); }

    void linesEndByTheSense_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("a quarter")
            << u"江西省人民政府办公厅关于2020年第一季度全省政府网站与政务新媒体检查情况的通报"_s;
        QTest::newRow("one body")
            << u"湖南省人民政府办公厅关于2019年第三季度全省政府网站和政务新媒体检查情况的通报"_s;
        QTest::newRow("a long one")
            << u"四川省人民政府办公厅关于2018年第四季度全省政府网站和政务新媒体抽查情况及政务公开工作有关问题整改情况的通报"_s;
        QTest::newRow("a city") << u"某某市人民政府办公室关于全市政府网站与政务新媒体运行管理情况的通报"_s;
    }
    void linesEndByTheSense()
    {
        QFETCH(const QString, title);
        const QStringList lines = linesOf(title);
        QVERIFY(lines.size() > 1);
        QCOMPARE(lines.join(QString()), title);
        for (const QString &word : {u"政府网站"_s, u"政务新媒体"_s, u"人民政府"_s, u"办公"_s, u"情况"_s,
                                    u"通报"_s, u"季度"_s, u"关于"_s})
            QVERIFY2(!title.contains(word) || lines.filter(word).size() > 0, qPrintable(lines.join(u'|')));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY2(nominalWidth(lines.at(i)) <= 20, qPrintable(lines.at(i)));
            QVERIFY(!lines.at(i).startsWith(u'的'));
            QVERIFY(!lines.at(i).endsWith(u'与') && !lines.at(i).endsWith(u'和'));
            QVERIFY(i == 0 || !lines.at(i).front().isDigit() || !lines.at(i - 1).back().isDigit());
            QVERIFY2(nominalWidth(lines.at(i)) > 5, qPrintable(lines.join(u'|'))); // no line of a word or two
        }
    }
    void noHourglass()
    {
        const QStringList lines = linesOf(
            u"四川省人民政府办公厅关于2018年第四季度全省政府网站和政务新媒体抽查情况及政务公开工作有关问题整改情况的通报"_s);
        QCOMPARE(lines.size(), 3);
        const qreal middle = nominalWidth(lines.at(1));
        QVERIFY2(middle + 0.5 >= qMin(nominalWidth(lines.at(0)), nominalWidth(lines.at(2))),
                 qPrintable(lines.join(u'|')));
    }
    void aYearIsNotDivided()
    {
        for (int room = 8; room < 20; ++room) {
            const QStringList lines = linesOf(u"关于2020年第一季度全省政府网站检查情况的通报"_s, room);
            QVERIFY2(lines.filter(u"2020年"_s).size() == 1, qPrintable(lines.join(u'|')));
        }
    }
    void aGovernmentIsNotPartedFromItsArea()
    {
        for (int room = 12; room < 22; ++room)
            for (const QString &title : {u"2020年第一季度省政府门户网站信息报送情况"_s,
                                         u"2020年第一季度自治州政府门户网站网上咨询办理情况"_s}) {
                const QStringList lines = linesOf(title, room);
                for (const QString &line : lines.first(lines.size() - 1))
                    QVERIFY2(!line.endsWith(u'省') && !line.endsWith(u'州'), qPrintable(lines.join(u'|')));
            }
    }
    void theAuthorsOwnLinesStay()
    {
        QCOMPARE(linesOf(u"某某市人民政府办公室\n关于全市政府网站与政务新媒体运行管理情况的通报"_s).size(),
                 2);
    }
    void factsKeepTheirPlace()
    {
        const Runs shaped = shapedTitle({{u"江西省人民政府办公厅关于"_s, {}},
                                         {u"2020年第一季度"_s, u"round.name"_s},
                                         {u"全省政府网站与政务新媒体检查情况的通报"_s, {}}},
                                        20);
        QCOMPARE(shaped.size(), 3u);
        QCOMPARE(shaped.at(1).fact, u"round.name"_s);
        QCOMPARE(plainText(shaped).remove(u'\n'),
                 u"江西省人民政府办公厅关于2020年第一季度全省政府网站与政务新媒体检查情况的通报"_s);
    }
};

XW_TEST_MAIN(TitleShapeTest)
#include "tst_title_shape.moc"
