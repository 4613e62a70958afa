#include "domain/suggestion.h"
#include "shipped_standard.h"
#include "testkit/testkit.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{

SiteFinding drawnFinding(QRandomGenerator &random)
{
    const QStringList texts{u""_s,           u"通知公告"_s, u"<b>x</b>"_s, u"\u202e反\u202c"_s,
                            u"2026-03-20"_s, u"a\nb\tc"_s};
    const auto text = [&] { return texts.at(random.bounded(int(texts.size()))); };
    SiteFinding finding;
    finding.check = SiteCheck(random.bounded(siteCheckCount));
    finding.about = text();
    finding.count = random.bounded(1000);
    for (int i = random.bounded(3); i > 0; --i)
        finding.words << text();
    finding.isDoubt = random.bounded(2) == 1;
    finding.picture = text();
    for (int i = random.bounded(4); i > 0; --i)
        finding.places.push_back({text(), text(), text()});
    for (int i = random.bounded(3); i > 0; --i)
        finding.corrections.append({text(), text()});
    return finding;
}

Subject website(WebsiteType type)
{
    Subject subject;
    subject.id = SubjectId(7);
    subject.type = type;
    return subject;
}

} // namespace

class SiteReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadingIsTheSameAfterItWasKept()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int run = 0; run < 200; ++run) {
            SiteReading reading;
            reading.subject = SubjectId(1 + random.bounded(1000));
            reading.round = RoundKey(2020 + random.bounded(9), 1 + random.bounded(4));
            reading.at = QDateTime({2026, 11, 28}, {9, 0}).addSecs(random.bounded(100000));
            reading.reason = u"timeout"_s;
            reading.status = random.bounded(600);
            reading.elapsedMs = random.bounded(20000);
            reading.pages = random.bounded(50);
            reading.cut = random.bounded(2) == 1;
            for (int i = random.bounded(5); i > 0; --i)
                reading.findings.push_back(drawnFinding(random));
            const auto read = readingFrom(toMeasurement(reading));
            QVERIFY(read && *read == reading);
        }
    }

    void whatANewerProgramFoundIsLeftOutAndANewerReadingIsNone()
    {
        SiteReading reading;
        reading.subject = SubjectId(1);
        reading.round = RoundKey(2026, 4);
        reading.findings = {{SiteCheck::DeadLinks, {}, 3, {}, false, {}, {}, {}}};
        Measurement measurement = toMeasurement(reading);
        QJsonArray findings = measurement.values[u"findings"].toArray();
        findings.append(QJsonObject{{u"check"_s, u"telepathy"_s}});
        measurement.values.insert(u"findings"_s, findings);
        QCOMPARE(readingFrom(measurement)->findings.size(), size_t(1));
        measurement.values.insert(u"v"_s, 2);
        QVERIFY(!readingFrom(measurement));
        measurement = toMeasurement(reading);
        measurement.channel = u"visits"_s;
        QVERIFY(!readingFrom(measurement));
    }

    void everyCheckHasAWordOfItsOwnAndSaysSomething()
    {
        QStringList words;
        for (int i = 0; i < siteCheckCount; ++i) {
            const SiteCheck check = SiteCheck(i);
            words << toWord(check);
            QCOMPARE(siteCheckFrom(toWord(check)), std::optional(check));
            QVERIFY(!textOf({check, {}, 1, {u"timeout"_s, u"x"_s}, false, {}, {}, {}}).isEmpty());
        }
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void checksSpeakOfTheIndicatorsThatTheStandardHas()
    {
        const auto shipped = testkit::shippedStandard();
        XW_VERIFY_OK(shipped);
        const Standard &standard = *shipped;
        const CheckIndicators indicators(standard);
        const Subject portal = website(WebsiteType::CountyPortal),
                      department = website(WebsiteType::CityDepartment);
        const auto on = [&](SiteCheck check, const Subject &subject) {
            return indicators.of(check, subject, standard).value();
        };
        QCOMPARE(on(SiteCheck::HomeStale, department), u"W3.1"_s);
        QCOMPARE(on(SiteCheck::NavigationStale, department), u"W3.2"_s);
        QCOMPARE(on(SiteCheck::NewsNoticeStale, department), u"W4.1"_s);
        QCOMPARE(on(SiteCheck::LongStale, department), u"W4.2"_s);
        QCOMPARE(on(SiteCheck::BlankColumns, department), u"W4.3"_s);
        QCOMPARE(on(SiteCheck::WeekFailed, department), u"W2.1"_s);
        QCOMPARE(on(SiteCheck::SevereWord, department), u"W1.1"_s);
        QCOMPARE(on(SiteCheck::HarmfulLinks, department), u"W1.3"_s);
        // Deductions are for portals alone.
        QCOMPARE(on(SiteCheck::MarksMissing, portal), u"P20"_s);
        QCOMPARE(on(SiteCheck::DeadLinks, portal), u"P21"_s);
        QCOMPARE(on(SiteCheck::NoErrorEntrance, portal), u"P22"_s);
        QCOMPARE(on(SiteCheck::MarksMissing, department), QString());
        // One visit is no week of visits: nothing stands for it.
        QCOMPARE(on(SiteCheck::DidNotOpen, portal), QString());
        QCOMPARE(on(SiteCheck::WrongWord, portal), QString());
    }
};

XW_TEST_MAIN(SiteReadingTest)
#include "tst_site_reading.moc"
