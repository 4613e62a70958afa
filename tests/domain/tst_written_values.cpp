// Numbers, dates and addresses as people write them: taken where they can mean one thing only, never cut or
// patched into another value.
#include "base/decimal_text.h"
#include "domain/ledger.h"
#include "domain/web_address.h"
#include "domain/written_date.h"
#include "domain/written_number.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

class WrittenValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void datesAsOfficesWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto add = [](const QString &text, const QString &day) {
            QTest::newRow(qPrintable(text)) << text << day;
        };
        for (const QString &text : {u"2020-04-09"_s,
                                    u"2020/4/9"_s,
                                    u"2020.4.9"_s,
                                    u"20200409"_s,
                                    u"2020年4月9日"_s,
                                    u"2020年04月09号"_s,
                                    u"2020 年 4 月 9 日"_s,
                                    u"２０２０年４月９日"_s,
                                    u"２０２０－０４－０９"_s,
                                    u"2020—04—09"_s,
                                    u"2020–4–9"_s,
                                    u"二〇二〇年四月九日"_s,
                                    u"二○二○年四月九号"_s,
                                    u"2020年4月9日上午"_s,
                                    u"2020-04-09 下午"_s,
                                    u"2020-04-09 16:30"_s,
                                    u"2020/4/9 0:00:00"_s,
                                    u"2020-04-09T16:30:05.250"_s,
                                    u"2020年4月9日16时30分"_s,
                                    u"2020年4月9日 上午9点"_s,
                                    u"2020-04-09（星期四）"_s,
                                    u"2020年4月9日 星期四 09:00"_s,
                                    u"2020-04-09T23:00:00+08:00"_s,
                                    u"2020-04-08T16:30:00Z"_s,
                                    u"2020-04-08 20:00:00+00:00"_s,
                                    u"2020-04-08T12:00:00-0500"_s,
                                    u"20200409 09:15"_s})
            add(text, u"2020-04-09"_s);
        add(u"二0二0年五月1日"_s, u"2020-05-01"_s);
        add(u"贰零贰零年壹拾贰月叁拾日"_s, u"2020-12-30"_s);
        add(u"2020年十一月廿三日"_s, u"2020-11-23"_s);
        add(u"2020.11.03."_s, u"2020-11-03"_s);
        add(u"二〇一九年十二月三十一日"_s, u"2019-12-31"_s);
        add(u"二〇二一年十月廿一日"_s, u"2021-10-21"_s);
        add(u"二〇二一年一月二十日"_s, u"2021-01-20"_s);
        for (const QString &text : {u"2020-04-09 延期至2020-04-30"_s,
                                    u"2020-04-09至2020-04-30"_s,
                                    u"2020-04-09~2020-04-30"_s,
                                    u"2020.4.9-4.30"_s,
                                    u"2020-04-09（已延期）"_s,
                                    u"2020-04-09前"_s,
                                    u"2020-02-30"_s,
                                    u"2020-13-01"_s,
                                    u"2020-04-311"_s,
                                    u"202004091"_s,
                                    u"2020年4月"_s,
                                    u"4月9日"_s,
                                    u"20.4.9"_s,
                                    u"2020-04/09"_s,
                                    u"2020-04-09Z"_s,
                                    u"2020-04-09 25:00"_s,
                                    u"43930"_s,
                                    u"二〇二〇年四月三十一日"_s,
                                    u"十二月九日"_s,
                                    u"2020-04-09 办结"_s,
                                    u"2020-04-09、2020-04-10"_s,
                                    u""_s})
            add(text, QString());
    }
    void datesAsOfficesWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const std::optional<QDate> read = writtenDate(text);
        QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), day);
    }
    void numbersLoseNoSign_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto add = [](const QString &text, const QString &number) {
            QTest::newRow(qPrintable(text)) << text << number;
        };
        add(u"1,378"_s, u"1378"_s);
        add(u"１，３７８"_s, u"1378"_s);
        add(u"1 234 567"_s, u"1234567"_s);
        add(u"12,345.50"_s, u"12345.50"_s);
        add(u"-5"_s, u"-5"_s);
        add(u"−5"_s, u"-5"_s);
        add(u"０"_s, u"0"_s);
        for (const QString &text :
             {u"7,5"_s, u"1 2"_s, u"1,2"_s, u"12,34"_s, u"1234,567"_s, u"1,234 567"_s, u"9²"_s, u"٣"_s,
              u"1.2.3"_s, u"5-"_s, u"+5"_s, u"约5"_s, u"5个"_s, u"1e3"_s, u",5"_s, u"5,"_s, u"①"_s, u""_s})
            add(text, QString());
    }
    void numbersLoseNoSign()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QCOMPARE(writtenNumber(text).value_or(QString()), number);
    }
    void countsAreNeverLessThanNought()
    {
        LedgerColumn column;
        column.name = u"办结"_s;
        column.type = LedgerType::Integer;
        for (const QString &text : {u"-5"_s, u"－1"_s, u"−3"_s, u"7,5"_s, u"2.5"_s, u"1 2"_s})
            QVERIFY2(!parseLedgerCell(column, text), qPrintable(text));
        QCOMPARE(parseLedgerCell(column, u"1,378"_s)->toInteger(), 1378);
    }
    void averagesAreRoundedHalfUp()
    {
        LedgerColumn column;
        column.type = LedgerType::Decimal;
        QCOMPARE(parseLedgerCell(column, u"7.33333333333333"_s)->toString(), u"7.333"_s);
        QCOMPARE(parseLedgerCell(column, u"7.0005"_s)->toString(), u"7.001"_s);
        QCOMPARE(parseLedgerCell(column, u"9.9996"_s)->toString(), u"10.000"_s);
        QCOMPARE(parseLedgerCell(column, u"7.5"_s)->toString(), u"7.5"_s);
        QCOMPARE(roundedHalfUp(u"-0.004"_s, 2), u"0.00"_s);
        QCOMPARE(roundedHalfUp(u"999.995"_s, 2), u"1000.00"_s);
        QCOMPARE(pointMovedRight(u"0.5"_s, 2), u"50"_s);
    }
    void addressesAreMendedOrNoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("said");
        const auto add = [](const QString &text, const QString &url, bool said = true) {
            QTest::newRow(qPrintable(text)) << text << url << said;
        };
        const QString url = u"http://www.x.gov.cn"_s;
        for (const QString &text : {u"http:/www.x.gov.cn"_s,
                                    u"http//www.x.gov.cn"_s,
                                    u"http:www.x.gov.cn"_s,
                                    u"http:\\\\www.x.gov.cn"_s,
                                    u"htp://www.x.gov.cn"_s,
                                    u"htttp://www.x.gov.cn"_s,
                                    u"http;//www.x.gov.cn"_s,
                                    u"http:///www.x.gov.cn"_s,
                                    u"http://http://www.x.gov.cn"_s,
                                    u"http:// www.x.gov.cn"_s,
                                    u"ｈｔｔｐ：／／ｗｗｗ．ｘ．ｇｏｖ．ｃｎ"_s,
                                    u"www。x。gov。cn"_s,
                                    u"www,x.gov.cn"_s,
                                    u"www.x,gov,cn"_s,
                                    u"www.x.gov.cn；"_s,
                                    u"http://www.x.gov.cn。"_s,
                                    u"网址：http://www.x.gov.cn"_s,
                                    u"http://www.x.gov.cn（新版）"_s,
                                    u"http://www.x.gov.cn 已停止更新"_s,
                                    u"http://www.x.gov.cn和http://www.y.gov.cn"_s,
                                    u"www.x.gov.cn"_s,
                                    u"(www.x.gov.cn)"_s,
                                    u"http://www.x.gov.cn http://www.y.gov.cn"_s,
                                    u"http://www.x.gov.cn、www.y.gov.cn"_s,
                                    u"www.x.gov.cn,www.y.gov.cn"_s,
                                    u"www.x.gov.cn\nwww.y.gov.cn"_s,
                                    u"www. x.gov.cn"_s,
                                    u"www..x.gov.cn"_s})
            add(text, url);
        add(u"https://https://x.gov.cn/a"_s, u"https://x.gov.cn/a"_s);
        add(u"http://x.gov.cn：8080/a"_s, u"http://x.gov.cn:8080/a"_s);
        add(u"http://x.gov.cn/col/1,2.html"_s, u"http://x.gov.cn/col/1,2.html"_s, false);
        add(u"http://江西.政务"_s, u"http://江西.政务"_s, false);
        add(u"HTTPS://x.gov.cn"_s, u"HTTPS://x.gov.cn"_s, false);
        add(u"http://127.0.0.1:8080/a"_s, u"http://127.0.0.1:8080/a"_s, false);
        add(u"http://zwfw-new.x.gov.cn/?id=1&a=b#top"_s, u"http://zwfw-new.x.gov.cn/?id=1&a=b#top"_s, false);
        add(u"http://网站建设中"_s, u"http://网站建设中"_s);
        add(u"someone@x.gov.cn"_s, QString());
        add(u"正在建设"_s, QString());
        add(u"javascript:alert(1)"_s, QString());
        add(QString(), QString(), false);
    }
    void addressesAreMendedOrNoted()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(bool, said);
        const WebAddress address = webAddress(text);
        QCOMPARE(address.url, url);
        QCOMPARE(address.note.has_value(), said);
    }
    void anAddressUnderAnotherHeadIsSeen()
    {
        for (const QString &text : {u"http://x.gov.cn"_s, u"https:/x.cn"_s, u"www.x.cn"_s, u"fgw.x.gov.cn"_s})
            QVERIFY2(isWebAddress(text), qPrintable(text));
        for (const QString &text :
             {u"上饶市"_s, u"No.5"_s, u"江西省人民政府（www.x.gov.cn）"_s, u"网站gov.cn"_s})
            QVERIFY2(!isWebAddress(text), qPrintable(text));
    }
};

XW_TEST_MAIN(WrittenValuesTest)
#include "tst_written_values.moc"
