// A pack as a person reads it: pages, what was found and where, for packs of the window and of the commands;
// and its pages without anything that fetches.
#include "domain/site_reading.h"
#include "evidence/pack_story.h"
#include "made_exchanges.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class PackStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadingsFindingsAreToldWithTheirPlacesAndPages()
    {
        SiteFinding word;
        word.check = SiteCheck::WrongWord;
        word.about = u"案列"_s;
        word.words = QStringList{u"案列"_s, u"案例"_s};
        word.places = {{u"http://www.example.gov.cn/index.html"_s, u"首页"_s, u"…"_s}};
        evidence::PackFacts facts = packFacts("http://www.example.gov.cn/");
        facts.kind = u"reading"_s;
        facts.verdict = {{u"findings"_s, QJsonArray{toJson(word)}}};
        const auto pack = evidence::makePack(facts, recordedSite()->kept({}));
        XW_VERIFY_OK(pack);
        const evidence::PackStory story = evidence::readStory(*pack);
        QVERIFY(story.report.holds());
        QCOMPARE(story.findings.size(), 1u);
        QCOMPARE(story.findings.front().check, u"wrong-word"_s);
        QCOMPARE(story.findings.front().places.front().quote, u"首页"_s);
        QVERIFY(story.picture > 0);
        const evidence::StoryPage *page = story.page(u"http://www.example.gov.cn/index.html#a"_s);
        QVERIFY(page);
        const auto text = evidence::storyText(*pack, *page);
        XW_VERIFY_OK(text);
        QVERIFY2(text->html.contains(u"首页"_s), qPrintable(text->html));
        QVERIFY(!story.page(u"http://www.example.gov.cn/none.html"_s));
    }

    void aPackOfACommandIsToldByWhatItPrints()
    {
        evidence::PackFacts facts = packFacts("http://www.example.gov.cn/");
        facts.kind = u"links"_s;
        facts.verdict = {
            {u"kind"_s, u"links"_s},
            {u"broken"_s, QJsonArray{QJsonObject{{u"page"_s, u"http://www.example.gov.cn/index.html"_s},
                                                 {u"url"_s, u"http://www.example.gov.cn/gone"_s},
                                                 {u"text"_s, u"首页"_s}}}}};
        const auto pack = evidence::makePack(facts, recordedSite()->kept({}));
        XW_VERIFY_OK(pack);
        const evidence::PackStory story = evidence::readStory(*pack);
        QCOMPARE(story.findings.size(), 1u);
        QCOMPARE(story.findings.front().places.size(), 1u);
        QCOMPARE(story.findings.front().places.front().url, u"http://www.example.gov.cn/index.html"_s);
        QCOMPARE(story.findings.front().places.front().text, u"http://www.example.gov.cn/gone"_s);
    }

    void whatIsNoPackTellsNothingAndHasFaults()
    {
        const evidence::PackStory story = evidence::readStory("no package");
        QVERIFY(!story.report.holds());
        QVERIFY(story.pages.empty());
        QVERIFY(story.findings.empty());
    }
};

XW_TEST_MAIN(PackStoryTest)
#include "tst_pack_story.moc"
