#include "domain/site_code.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

class SiteCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void bothFormsAreCodes()
    {
        QCOMPARE(SiteCode::parse(u"3611280006"_s)->text(), u"3611280006"_s);
        QCOMPARE(SiteCode::parse(u"3611280006"_s)->regionPrefix(), u"361128"_s);
        QCOMPARE(SiteCode::parse(u"bm07000001"_s)->text(), u"bm07000001"_s);
        QCOMPARE(SiteCode::parse(u"BM29030010"_s)->text(), u"bm29030010"_s);
    }

    void whatSpreadsheetsPutAroundItIsTakenOff()
    {
        for (const QString &text :
             {u" 3611280006 "_s, u"3611280006\t"_s, u"'3611280006"_s, u"’3611280006"_s, u"=\"3611280006\""_s,
              u"３６１１２８０００６"_s, u"\u00a03611280006\u3000"_s, u"\ufeff3611280006"_s,
              u"3611280006\u200b"_s}) {
            const auto code = SiteCode::parse(text);
            XW_VERIFY_OK(code);
            QCOMPARE(code->text(), u"3611280006"_s);
        }
    }

    void whatCannotBeRestoredIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *text, const char *reason) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(reason);
        };
        row("3.6E+09", "turned the site code into the number");
        row("3.61128e9", "turned the site code into the number");
        row("3E+9", "turned the site code into the number");
        row("361128006", "9 characters instead of 10");
        row("611280006", "9 characters instead of 10");
        row("36112800060", "11 characters instead of 10");
        row("bm0700001", "9 characters instead of 10");
        row("3611280006.0", "is no site code");
        row("361128-0006", "is no site code");
        row("bn07000001", "is no site code");
        row("江西省人民政府", "is no site code");
        row("", "is missing");
        row("  ", "is missing");
        row("''", "is no site code");
        row("=\"\"", "is missing");
    }
    void whatCannotBeRestoredIsRefusedWithItsReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto code = SiteCode::parse(text);
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().code, ErrorCode::Format);
        QVERIFY2(code.error().line().contains(reason), qPrintable(code.error().line()));
    }

    void theAdviceSaysWhatToDo()
    {
        QVERIFY(SiteCode::parse(u"3.6E+09"_s).error().line().contains(u"format the column as text"));
        QVERIFY(SiteCode::parse(u"361128006"_s).error().line().contains(u"compare it with the source"));
    }
};

XW_TEST_MAIN(SiteCodeTest)
#include "tst_site_code.moc"
