// Codes of cases survive copying, and a code that was copied wrongly is never another case's.
#include "domain/case_code.h"
#include "domain/work_days.h"
#include "draw.h"

#include <QFile>

#include "testkit/testkit.h"

using namespace xw;
using namespace xw::testkit;
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView alphabet("0123456789ACDEFGHJKMNPQRTUVWXYZ");
constexpr int places[] = {3, 4, 5, 6, 8, 9, 10, 11}; // of the symbols in XW-K700-2AQT

QString only(const QString &text)
{
    const auto found = caseCodesIn(text);
    return found.size() == 1 ? found.front().code : u"?"_s;
}

QString random(Draw &draw)
{
    return caseCode(draw.below(961), 1 + draw.below(mostCases));
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += QChar(c.unicode() + 0xFEE0);
    return wide;
}

} // namespace

class CaseCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNumberHasACodeOfItsOwn()
    {
        QSet<QString> seen;
        for (int series : {0, 1, 960})
            for (int number = 1; number <= 3000; ++number) {
                const QString code = caseCode(series, number);
                QCOMPARE(only(code), code);
                QVERIFY2(!seen.contains(code), qPrintable(code));
                seen.insert(code);
            }
    }

    void oneOrTwoChangedSymbolsAreAlwaysNoticed()
    {
        Draw draw(14);
        for (int round = 0; round < 40; ++round) {
            const QString code = random(draw);
            for (const int first : places)
                for (const QChar one : QString(alphabet)) {
                    QString changed = code;
                    changed[first] = one;
                    QCOMPARE(only(changed), one == code[first] ? code : QString());
                    const int second = places[draw.below(8)];
                    changed[second] = QChar(alphabet.at(draw.below(31)));
                    QCOMPARE(only(changed), changed == code ? code : QString());
                }
        }
    }

    void twoSymbolsThatChangedPlacesAreAlwaysNoticed()
    {
        Draw draw(15);
        for (int round = 0; round < 500; ++round) {
            const QString code = random(draw);
            QString changed = code;
            const int a = places[draw.below(8)], b = places[draw.below(8)];
            std::swap(changed[a], changed[b]);
            QCOMPARE(only(changed), changed == code ? code : QString());
        }
    }

    void aLostOrAddedSymbolIsNoticed()
    {
        Draw draw(16);
        for (int round = 0; round < 300; ++round) {
            const QString code = random(draw);
            const int place = places[draw.below(8)];
            QString shorter = code, longer = code;
            shorter.remove(place, 1);
            longer.insert(place, QChar(alphabet.at(draw.below(31))));
            QCOMPARE(only(shorter), QString());
            QCOMPARE(only(longer), QString());
        }
    }

    void whatCopyingDoesToItIsRead()
    {
        Draw draw(17);
        for (int round = 0; round < 200; ++round) {
            const QString code = random(draw);
            QString mistaken = code.toLower();
            mistaken.replace(u'0', u'o').replace(u'1', u'l').replace(u'5', u's').replace(u'8', u'b');
            for (const QString &text : {code.toLower(), fullWidth(code), QString(code).remove(u'-'),
                                        QString(code).replace(u'-', u'—'), QString(code).replace(u'-', u' '),
                                        u"编号："_s + code + u"。"_s, u"  "_s + code + u"\u3000"_s,
                                        QString(code).insert(7, u'\n'), QString(code).insert(5, u'\u200b'),
                                        mistaken, code + u" 已整改"_s, u"（"_s + code + u"）"_s})
                QCOMPARE(only(text), code);
        }
    }

    void otherWordsAreNoCodes()
    {
        for (const QString &text :
             {u""_s, u"XW"_s, u"XWindow"_s, u"网站 XW 系统"_s, u"3611280006"_s, u"已完成"_s})
            QVERIFY2(caseCodesIn(text).empty() || caseCodesIn(text).front().code.isEmpty(), qPrintable(text));
        const QString two = caseCode(1, 1) + u"、"_s + caseCode(1, 2);
        QCOMPARE(caseCodesIn(two).size(), size_t(2));
    }

    void workingDaysLeaveOutHolidaysAndTakeInWorkedWeekends()
    {
        QFile shipped(u":/calendar/holidays.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray json = shipped.readAll();
        WorkDays days;
        XW_VERIFY_OK(days.add(json, u"holidays.json"_s));
        // 2020: 1 to 5 May off, 26 April and 9 May worked.
        QVERIFY(days.isWorkDay(QDate(2020, 4, 26)) && days.isWorkDay(QDate(2020, 5, 9)));
        QVERIFY(!days.isWorkDay(QDate(2020, 5, 4)) && !days.isWorkDay(QDate(2020, 5, 10)));
        QCOMPARE(days.after(QDate(2020, 4, 30), 4), QDate(2020, 5, 9));
        QCOMPARE(days.after(QDate(2020, 4, 30), 0), QDate(2020, 4, 30));
        QCOMPARE(days.between(QDate(2020, 4, 30), QDate(2020, 4, 30)), 0);
        QCOMPARE(days.between(QDate(2020, 4, 30), QDate(2020, 5, 5)), 0); // all of them days off
        QCOMPARE(days.between(QDate(2020, 4, 30), QDate(2020, 5, 9)), 4); // a worked weekend counts
        QCOMPARE(days.between(QDate(2020, 5, 9), QDate(2020, 4, 30)), std::nullopt);
        QCOMPARE(days.between(QDate(2097, 5, 9), QDate(2097, 5, 10)), std::nullopt); // a year of no calendar
        QCOMPARE(days.unknownYears(QDate(2020, 12, 30), QDate(2021, 1, 4)), QList<int>());
        QCOMPARE(days.unknownYears(QDate(2026, 12, 30), QDate(2098, 1, 4)).last(), 2098);
        // The office's own year goes over the shipped one.
        XW_VERIFY_OK(days.add(R"({"years": {"2020": {"off": ["05-06"], "on": []}}})", u"own"_s));
        QVERIFY(!days.isWorkDay(QDate(2020, 5, 6)) && days.isWorkDay(QDate(2020, 5, 4)));
        QCOMPARE(days.add(R"({"years": {"2020": {"off": ["13-06"]}}})", u"own"_s).error().code,
                 ErrorCode::Format);
        QCOMPARE(days.add(R"({"years": {"2020": {"of": []}}})", u"own"_s).error().code, ErrorCode::Format);
    }
};

XW_TEST_MAIN(CaseCodeTest)
#include "tst_case_code.moc"
