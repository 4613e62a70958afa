// Templates: line markers, sections, lists, and every fault named with its line.
#include "notice/notice_edits.h"
#include "notice/template/template_render.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class TemplateTest : public QObject
{
    Q_OBJECT

    static Facts facts()
    {
        Facts facts;
        FactNode &sites = facts.root().object(u"sites"_s);
        sites.setInteger(u"all"_s, 3);
        sites.setInteger(u"none"_s, 0);
        sites.setRate(u"rate"_s, {1, 8}, {2, Rounding::HalfUp});
        sites.setNames(u"bad"_s, {u"甲网"_s, u"乙网"_s, u"丙网"_s});
        sites.setNames(u"good"_s, {});
        sites.setText(u"odd"_s, u"# 不是\uFDD0标题"_s);
        std::vector<FactNodePtr> items;
        for (const QString &name : {u"甲"_s, u"乙"_s}) {
            const FactNodePtr one = sites.object(u"byName"_s).objectPtr(name);
            one->setText(u"name"_s, name);
            items.push_back(one);
        }
        sites.setItems(u"list"_s, items);
        sites.setItems(u"empty"_s, {});
        return facts;
    }

    static Result<std::vector<RenderedBlock>> render(const QString &body)
    {
        NoticeTemplate source;
        source.id = u"t"_s;
        source.body = body;
        return renderTemplate(source, facts());
    }

    static QString text(const QString &body)
    {
        const auto blocks = render(body);
        if (!blocks)
            return blocks.error().line();
        QStringList lines;
        for (const RenderedBlock &block : *blocks)
            lines += QString(block.level, u'#') + plainText(block.runs);
        return lines.join(u'|');
    }

private slots:
    void sectionsThatStandInEachOtherTooDeepAreRefused()
    {
        const auto nested = [](int depth) {
            return u"{{#sites.list}}"_s.repeated(depth) + u"甲"_s + u"{{/sites.list}}"_s.repeated(depth);
        };
        QCOMPARE(text(nested(3)), u"甲"_s.repeated(8));
        QCOMPARE(text(nested(8)).size(), 256);
        const auto refused = render(nested(24));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Format);
        QVERIFY(refused.error().line().contains(u'8'));
    }
    void aTemplateThatMakesTooMuchTextIsRefused()
    {
        // 256 times 200,000 characters.
        const auto refused = render(u"{{#sites.list}}"_s.repeated(8) + u"甲"_s.repeated(200000) +
                                    u"{{/sites.list}}"_s.repeated(8));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooLarge);
        // Sections that say nothing cost as much.
        std::vector<FactNodePtr> items;
        Facts many;
        for (int i = 0; i < 100; ++i)
            items.push_back(many.root().object(u"byName"_s).objectPtr(QString::number(i)));
        many.root().setItems(u"list"_s, items);
        NoticeTemplate source;
        source.id = u"t"_s;
        source.body = u"{{#list}}"_s.repeated(7) + u"{{/list}}"_s.repeated(7);
        QElapsedTimer clock;
        clock.start();
        const auto silent = renderTemplate(source, many);
        QVERIFY(!silent);
        QCOMPARE(silent.error().code, ErrorCode::TooLarge);
        QVERIFY2(clock.elapsed() < 30000, qPrintable(QString::number(clock.elapsed())));
    }
    void rendersLinesAndSections_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("lines join, blank lines part") << u"甲\n乙\n\n丙"_s << u"甲乙|丙"_s;
        QTest::newRow("heading") << u"# 一\n正文\n## 二"_s << u"#一|正文|##二"_s;
        QTest::newRow("value") << u"共{{sites.all}}家"_s << u"共3家"_s;
        QTest::newRow("decimals") << u"{{sites.rate}} {{sites.rate_0}} {{sites.rate_1}}"_s
                                  << u"12.50% 13% 12.5%"_s;
        QTest::newRow("zero is no section")
            << u"a{{#sites.none}}b{{/sites.none}}{{^sites.none}}c{{/sites.none}}"_s << u"ac"_s;
        QTest::newRow("empty list is no section") << u"a{{#sites.good}}{{names}}{{/sites.good}}"_s << u"a"_s;
        QTest::newRow("names") << u"{{#sites.bad}}{{first2}}{{#over2}}等{{/over2}}{{count}}家{{/sites.bad}}"_s
                               << u"甲网、乙网等3家"_s;
        QTest::newRow("items in one paragraph")
            << u"{{#sites.list}}\n{{@number}}{{name}}{{#@more}}；{{/@more}}{{#@last}}。{{/@last}}\n{{/sites.list}}"_s
            << u"1甲；2乙。"_s;
        QTest::newRow("a paragraph an item")
            << u"{{#sites.list}}\n\n{{name}}\n\n{{/sites.list}}"_s << u"甲|乙"_s;
        QTest::newRow("a section drops its heading")
            << u"{{#sites.good}}\n# 无\n\n正文\n{{/sites.good}}\n尾"_s << u"尾"_s;
        QTest::newRow("data is never markup") << u"{{sites.odd}}"_s << u"# 不是标题"_s;
        QTest::newRow("remark") << u"甲{{! 不印 }}乙"_s << u"甲乙"_s;
    }
    void rendersLinesAndSections()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        QCOMPARE(text(body), expected);
    }

    void valuesAreBoundToTheirFacts()
    {
        const auto blocks = render(u"共{{sites.all}}家，{{#sites.list}}{{name}}{{/sites.list}}"_s);
        XW_VERIFY_OK(blocks);
        const Runs expected{{u"共"_s, {}},
                            {u"3"_s, u"sites.all"_s},
                            {u"家，"_s, {}},
                            {u"甲"_s, u"sites.byName.甲.name"_s},
                            {u"乙"_s, u"sites.byName.乙.name"_s}};
        QCOMPARE(blocks->front().runs, expected);
    }

    void keysStayWhenOtherLinesChange()
    {
        const auto before = render(u"甲{{sites.all}}\n\n乙"_s);
        const auto after = render(u"新\n\n甲{{sites.all}}\n\n乙"_s);
        XW_VERIFY_OK(before);
        XW_VERIFY_OK(after);
        QCOMPARE(before->at(0).key, after->at(1).key);
        QCOMPARE(before->at(1).key, after->at(2).key);
    }

    void faultsNameTemplateAndLine_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown") << u"甲\n{{sites.al}}"_s << u"line 2: there is no fact “sites.al”"_s;
        QTest::newRow("unknown in a section that is not shown")
            << u"{{#sites.none}}\n{{x}}{{/sites.none}}"_s << u"line 2: there is no fact “x”"_s;
        QTest::newRow("group") << u"{{sites}}"_s << u"line 1: “sites” is a group of facts"_s;
        QTest::newRow("open") << u"{{#sites.all}}\n甲"_s
                              << u"line 1: the section {{#sites.all}} is never closed"_s;
        QTest::newRow("crossing") << u"{{#sites.all}}{{#sites.none}}{{/sites.all}}{{/sites.none}}"_s
                                  << u"is not open here"_s;
        QTest::newRow("tag") << u"甲\n\n{{sites.all"_s << u"line 3: a tag is not closed"_s;
        QTest::newRow("marker") << u"@titel"_s << u"line 1: there is no marker @titel"_s;
        QTest::newRow("partial") << u"{{> x}}"_s << u"tags that begin with >"_s;
        QTest::newRow("place word outside") << u"{{@number}}"_s << u"there is no fact “@number”"_s;
    }
    void faultsNameTemplateAndLine()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const auto blocks = render(body);
        QVERIFY(!blocks);
        QVERIFY2(blocks.error().line().contains(expected), qPrintable(blocks.error().line()));
        QVERIFY(blocks.error().line().contains(u"Template t"_s));
    }

    void namesInAnEmptyListCannotBeJudged()
    {
        QCOMPARE(text(u"a{{#sites.empty}}{{anything}}{{/sites.empty}}"_s), u"a"_s);
    }

    void aHeadIsReadStrictly()
    {
        const Result<NoticeTemplate> good = NoticeTemplate::parse(u"t"_s, "{\"name\": \"x\"}\n---\n甲\n");
        XW_VERIFY_OK(good);
        QCOMPARE(good->bodyLine, 3);
        QVERIFY(!NoticeTemplate::parse(u"t"_s, "{\"nam\": \"x\"}\n---\n"));
        QVERIFY(!NoticeTemplate::parse(u"t"_s, "no head"));
        QVERIFY(!NoticeTemplate::parse(u"t"_s, "{\"name\": \"x\", \"settings\": {\"isuer\": \"y\"}}\n---\n"));
    }

    void anEditKeepsWhatItDidNotTouch()
    {
        const Runs before{
            {u"共"_s, {}}, {u"4"_s, u"a"_s}, {u"家，合格率"_s, {}}, {u"98.94%"_s, u"b"_s}, {u"。"_s, {}}};
        const Runs words = rebind(before, u"本季度共4家，总体合格率98.94%。"_s);
        const Runs expected{{u"本季度共"_s, {}},
                            {u"4"_s, u"a"_s},
                            {u"家，总体合格率"_s, {}},
                            {u"98.94%"_s, u"b"_s},
                            {u"。"_s, {}}};
        QCOMPARE(words, expected);
        const Runs number = rebind(before, u"共5家，合格率98.94%。"_s);
        const Runs changed{{u"共5家，合格率"_s, {}}, {u"98.94%"_s, u"b"_s}, {u"。"_s, {}}};
        QCOMPARE(number, changed);
        QCOMPARE(plainText(rebind(before, u"共14家"_s)), u"共14家"_s);
        for (const Run &run : rebind(before, u"共14家"_s))
            QVERIFY(run.fact != u"a"); // the 4 of 14 states nothing
    }
};

XW_TEST_MAIN(TemplateTest)
#include "tst_template.moc"
