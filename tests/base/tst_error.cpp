#include "base/error.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;

class ErrorTest : public QObject
{
    Q_OBJECT
private slots:
    void theLineSaysWhatWhereAndWhatToDo()
    {
        const xw::Error error{xw::ErrorCode::Io,
                              {"Cannot open %1", {u"a.csv"_s}},
                              {"Close it elsewhere", {}},
                              u"/tmp/a.csv"_s,
                              {}};
        QCOMPARE(error.line(), u"Cannot open a.csv (/tmp/a.csv). Close it elsewhere"_s);
    }
    void theTenthPlaceIsNotTheFirstAndAZero()
    {
        QStringList arguments;
        for (int i = 1; i <= 10; ++i)
            arguments << u"<%1>"_s.arg(i);
        QCOMPARE((xw::Message{"%1 %10", arguments}).english(), u"<1> <10>"_s);
    }
    void aLineIsOneLine()
    {
        QVERIFY(!(xw::Error{xw::ErrorCode::Io, {"a\nb", {}}, {}, {}, {}}).line().contains(u'\n'));
    }
};

XW_TEST_MAIN(ErrorTest)
#include "tst_error.moc"
