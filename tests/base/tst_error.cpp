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
    void aNounFollowsTheNumberBeforeIt()
    {
        const char *links = "%1 dead link(s) on %2 page(s), %2 entr(y|ies) that (is|are) new";
        QCOMPARE((xw::Message{links, {u"1"_s, u"2"_s}}).english(),
                 u"1 dead link on 2 pages, 2 entries that are new"_s);
        QCOMPARE((xw::Message{links, {u"21"_s, u"1"_s}}).english(),
                 u"21 dead links on 1 page, 1 entry that is new"_s);
        QCOMPARE((xw::Message{"%1 character(s) (is a box|are boxes)", {u"1"_s}}).english(),
                 u"1 character is a box"_s);
        // Brackets that speak of no number stay as they are.
        QCOMPARE((xw::Message{"(s) %1 (or so) (%1)", {u"3"_s}}).english(), u"(s) 3 (or so) (3)"_s);
    }
    void anArgumentIsNotReadAsASentence()
    {
        QCOMPARE((xw::Message{"%1 and %2", {u"a"_s, u"%1 link(s) 100%"_s}}).english(),
                 u"a and %1 link(s) 100%"_s);
    }
    void aLineIsOneLine()
    {
        QVERIFY(!(xw::Error{xw::ErrorCode::Io, {"a\nb", {}}, {}, {}, {}}).line().contains(u'\n'));
    }
};

XW_TEST_MAIN(ErrorTest)
#include "tst_error.moc"
