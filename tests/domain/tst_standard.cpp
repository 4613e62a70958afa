// The shipped standard against the facts of 国办秘函〔2019〕19号, the words of real results files, and faults
// in a file.
#include "base/text_encoding.h"
#include "domain/standard.h"
#include "shipped_standard.h"

#include "testkit/testkit.h"

#include <QStringDecoder>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

QStringList texts(const std::vector<IndicatorId> &ids)
{
    QStringList found;
    for (const IndicatorId &id : ids)
        found << id.value();
    return found;
}

// The values of a column of a CSV whose cells hold no quotes or commas but in the quoted last one.
QSet<QString> problemWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = TextDecoder(u"GB18030"_s).decode(bytes);
    const QStringList lines = text.remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.front().split(u',');
    qsizetype column = 0;
    while (column < header.size() && !header.at(column).endsWith(u"突出问题"))
        ++column;
    QSet<QString> words;
    for (const QString &line : lines.mid(1)) {
        QStringList cells;
        bool quoted = false;
        QString cell;
        for (const QChar c : line + u',') {
            if (c == u'"') {
                quoted = !quoted;
            } else if (c == u',' && !quoted) {
                cells << cell;
                cell.clear();
            } else {
                cell += c;
            }
        }
        if (const QString word = cells.value(column); !word.isEmpty())
            words << word;
    }
    return words;
}

} // namespace

class StandardTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        auto read = testkit::shippedStandard();
        XW_VERIFY_OK(read);
        m_standard = *read;
    }

    void theScaleAndTheGroupsAreThoseOfTheDocument()
    {
        const Scale national{10000, 3000, 6000, 8000, 7500, 4, 3};
        QVERIFY(m_standard.scale == national);
        QCOMPARE(m_standard.id.value(), u"gbmh-2019-19"_s);
        QCOMPARE(m_standard.document, u"国办秘函〔2019〕19号"_s);
        QList<int> points;
        int deductions = 0;
        for (const IndicatorGroup &group : m_standard.groups) {
            points << group.points.value();
            deductions += group.kind == IndicatorKind::Deduction ? *group.points : 0;
            QCOMPARE(group.service, group.name == u"办事服务"_s);
        }
        QCOMPARE(points, (QList<int>{3100, 2500, 2300, 2100, 3000}));
        QCOMPARE(deductions, m_standard.scale.base);
        QCOMPARE(m_standard.scale.base - m_standard.scale.noServiceBase, 2500);
    }

    void allIndicatorsAndConditionsAreThere()
    {
        QStringList vetoes;
        QHash<QString, QStringList> deductions;
        for (const Indicator &indicator : m_standard.indicators) {
            if (indicator.kind == IndicatorKind::Veto) {
                QStringList conditions;
                for (const Condition &condition : indicator.conditions)
                    conditions << condition.id.value();
                vetoes << conditions;
                QVERIFY(!indicator.portalsOnly);
            } else {
                QVERIFY(indicator.portalsOnly);
                QCOMPARE(indicator.points, std::optional<int>()); // not known: never invented
                deductions[indicator.group] << indicator.id.value();
            }
            QVERIFY2(!indicator.nameEnglish.isEmpty() && !indicator.source.isEmpty(),
                     qPrintable(indicator.name));
            QVERIFY(!indicator.source.contains(u'['));
        }
        QCOMPARE(vetoes.join(u' '),
                 u"W1.1 W1.2 W1.3 W1.4 W1.5 W1.6 W2.1 W3.1 W3.2 W4.1 W4.2 W4.3 W5.1 W5.2 W6.1 W6.2 "
                 "W6.3 M1.1 M1.2 M1.3 M1.4 M2.1 M2.2 M3.1 M3.2"_s);
        QCOMPARE(deductions.value(u"publish"_s).size(), qsizetype(8));
        QCOMPARE(deductions.value(u"service"_s).size(), qsizetype(6));
        QCOMPARE(deductions.value(u"interact"_s).size(), qsizetype(4));
        QCOMPARE(deductions.value(u"design"_s).size(), qsizetype(6));
        QCOMPARE(deductions.value(u"publish"_s).front(), u"P1"_s);
        QCOMPARE(deductions.value(u"design"_s).back(), u"P24"_s);
        QCOMPARE(deductions.value(u"bonus"_s), QStringList{u"B1"_s});
    }

    void theKnownThresholdsAndDeductionsAreSet()
    {
        const auto threshold = [&](const char16_t *id) {
            const Condition *condition = m_standard.condition(IndicatorId(QString::fromUtf16(id)));
            return condition ? condition->threshold : std::optional<int>(-1);
        };
        QCOMPARE(threshold(u"W4.1"), std::optional(5));
        QCOMPARE(threshold(u"W4.2"), std::optional(10));
        QCOMPARE(threshold(u"W4.3"), std::optional(5));
        QCOMPARE(threshold(u"W2.1"), std::optional(5));
        QCOMPARE(m_standard.condition(IndicatorId(u"W2.1"_s))->unit, u"%"_s);
        QCOMPARE(threshold(u"W6.2"), std::optional(5));
        QCOMPARE(threshold(u"W5.1"), std::optional<int>());
        QHash<QString, int> known;
        for (const Indicator &indicator : m_standard.indicators)
            if (indicator.deduction)
                known.insert(indicator.id.value(), *indicator.deduction);
        QCOMPARE(known,
                 (QHash<QString, int>{{u"P5"_s, 500}, {u"P7"_s, 100}, {u"P11"_s, 200}, {u"P17"_s, 300}}));
    }

    void idsLeadToIndicatorsConditionsAndLabels()
    {
        QCOMPARE(m_standard.indicator(IndicatorId(u"W4.2"_s))->id.value(), u"W4"_s);
        QCOMPARE(m_standard.indicator(IndicatorId(u"P13"_s))->name, u"内容准确"_s);
        QVERIFY(!m_standard.indicator(IndicatorId(u"W4.9"_s)));
        QVERIFY(!m_standard.indicator(IndicatorId(u"W44"_s)));
        QVERIFY(!m_standard.indicator({}));
        QVERIFY(!m_standard.condition(IndicatorId(u"W4"_s)));
        QCOMPARE(m_standard.label(IndicatorId(u"W4"_s)), u"栏目不更新"_s);
        QCOMPARE(m_standard.label(IndicatorId(u"W5.1"_s)), u"未提供网上有效咨询建言渠道"_s);
        QCOMPARE(m_standard.label(IndicatorId(u"X1"_s)), QString());
    }

    void deductionsApplyToPortalsAlone()
    {
        Subject subject;
        subject.type = WebsiteType::CityDepartment;
        QCOMPARE(m_standard.applicable(subject).size(), size_t(6));
        subject.type = WebsiteType::CountyPortal;
        QCOMPARE(m_standard.applicable(subject).size(), size_t(31));
        subject.kind = SubjectKind::MediaAccount;
        QCOMPARE(m_standard.applicable(subject).size(), size_t(3));
    }

    void wordsOfFilesAndNoticesFindTheirIndicator_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<SubjectKind>("kind");
        QTest::addColumn<QString>("ids");
        const auto site = [](const char *word, const char *ids) {
            QTest::addRow("site %s", word)
                << QString::fromUtf8(word) << SubjectKind::Website << QString::fromUtf8(ids);
        };
        const auto account = [](const char *word, const char *ids) {
            QTest::addRow("account %s", word)
                << QString::fromUtf8(word) << SubjectKind::MediaAccount << QString::fromUtf8(ids);
        };
        // 江西2020Q1
        site("栏目不更新", "W4");
        site("站点无法访问", "W2");
        site("未提供网上有效咨询建言渠道", "W5.1");
        site("未向网民提供网上有效咨询、建言渠道", "W5.1");
        account("单项否决(缺有效互动渠道菜单功能)", "M3.1");
        account("单项否决(存在严重表述错误)", "M1.1");
        account("单项否决(未及时更新)", "M2.1");
        account("单项否决(未及时更新和缺有效互动渠道菜单功能)", "M2.1 M3.1");
        account("单项否决(未及时更新和缺有效互动渠道", "M2.1 M3.1"); // as the published annex cut it
        account("单项否决（未及时更新）", "M2.1");
        account("严重表述错误", "M1.1");
        site("严重表述错误", "W1.1");
        // 河南2020Q1
        site("首页长期不更新", "W3");
        site("首页长期不更新;办事指南要素类别缺失", "W3 W6.2");
        site("未提供有效咨询建言渠道", "W5.1");
        site("未提供有效咨询建言渠道;办事指南要素类别缺失", "W5.1 W6.2");
        site("办事指南要素类别缺失", "W6.2");
        site("未按程序审批私自关停,无法访问", "W2");
        site("网站下线不规范", "W2");
        account("内容长期不更新", "M2.1");
        account("无法访问", "M2.2");
        // 青海2023Q3
        site("应更新但长期未更新的栏目数量超限", "W4.2");
        site("互动回应差", "W5");
        account("长期不更新", "M2.1");
        // 湖南2019Q3
        site("空白栏目数量超过(含)5个", "W4.3");
        site("应更新但长期未更新的栏目数量超过(含)10个", "W4.2");
        site("监测时间点前2周内的动态、要闻类栏目,以及监测时间点前6个月内的通知公告、政策文件类一级栏目,"
             "累计超过(含)5个未更新",
             "W4.1");
        site("未提供办事服务功能", "W6.1");
        account("监测时间点前2周内无更新", "M2.1");
        account("未提供有效互动功能", "M3.1");
        account("无法下载", "M2.2");
        account("“僵尸APP”", "M2.2");
        // 四川2018Q4
        site("未添加“我为政府网站找错”标识、未添加党政机关标识", "P22 P20");
        // ids, names, English names, forms
        site("W4.1", "W4.1");
        site("w4.1", "W4.1");
        site(" Ｗ４ ", "W4");
        site("安全、泄密事故等严重问题", "W1");
        site("Columns not updated", "W4");
        site("空白栏目和栏目不更新以及首页不更新", "W4.3 W4 W3");
        site("空白栏目、空白栏目数量超限", "W4.3");
        account("购买“粉丝”或强制点赞", "M3.2");
        // free text, on purpose
        site("长期不更新", "");           // of the home page or of columns: the word does not say
        site("互动栏目日期严重不符", ""); // not certainly forged
        site("文字表述错误", "");         // not 严重
        site("长期不更新;互动栏目日期严重不符;互动回应差;文字表述错误", "");
        site("栏目不更新和别的什么", "");
        site("单项否决", "");
        site("单项否决()", "");
        site("和", "");
        site("", "");
        site("缺有效互动渠道菜单功能", ""); // of accounts only
        account("W4", "");
        account("栏目不更新", "");
        account("以企业为主体开设", "");
        account("个人账号", "");
    }
    void wordsOfFilesAndNoticesFindTheirIndicator()
    {
        QFETCH(QString, word);
        QFETCH(SubjectKind, kind);
        QFETCH(QString, ids);
        QCOMPARE(texts(m_standard.matchAll(word, kind)).join(u' '), ids);
        const auto single = m_standard.match(word, kind);
        if (!ids.contains(u' ') && single)
            QCOMPARE(single->value(), ids);
        if (ids.contains(u' ') || ids.isEmpty())
            QVERIFY(!single);
    }

    void everyProblemOfTheSamplesWasDecided_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<SubjectKind>("kind");
        for (const char *sample : {"jiangxi-2020Q1", "henan-2020Q1", "qinghai-2023Q3"}) {
            const QString folder = u"samples/"_s + QString::fromUtf8(sample);
            QTest::addRow("%s sites", sample) << folder + u"/检查结果-网站.csv"_s << SubjectKind::Website;
            QTest::addRow("%s media", sample)
                << folder + u"/检查结果-新媒体.csv"_s << SubjectKind::MediaAccount;
        }
    }
    void everyProblemOfTheSamplesWasDecided()
    {
        QFETCH(QString, file);
        QFETCH(SubjectKind, kind);
        const QSet<QString> words = problemWords(testkit::data(file));
        QVERIFY2(!words.isEmpty(), qPrintable(file));
        const QSet<QString> freeText{u"长期不更新"_s, u"互动栏目日期严重不符"_s, u"文字表述错误"_s};
        for (const QString &cell : words) {
            if (!m_standard.matchAll(cell, kind).empty())
                continue;
            for (const QString &word : cell.split(u';'))
                QVERIFY2(!m_standard.matchAll(word, kind).empty() || freeText.contains(word),
                         qPrintable(word));
        }
    }

    void noWordMeansTwoThings()
    {
        for (const Indicator &indicator : m_standard.indicators) {
            QStringList words{indicator.id.value(), indicator.name, indicator.nameEnglish};
            words << indicator.aliases;
            for (const QString &word : words)
                QCOMPARE(m_standard.match(word, indicator.appliesTo), std::optional(indicator.id));
            for (const Condition &condition : indicator.conditions) {
                QStringList own{condition.id.value(), condition.label, condition.text, condition.textEnglish};
                own << condition.aliases;
                for (const QString &word : own)
                    QVERIFY2(m_standard.match(word, indicator.appliesTo) == std::optional(condition.id),
                             qPrintable(word));
            }
        }
    }

    void aStandardReadsBackAsItWasWritten()
    {
        const auto again = Standard::fromJson(m_standard.toJson());
        XW_VERIFY_OK(again);
        QVERIFY(*again == m_standard);
        Standard edited = m_standard;
        edited.version = 2;
        edited.scale.bonusMax = 1050;
        edited.indicators[9].points = 266;
        edited.indicators[9].conditions.push_back(edited.indicators[0].conditions[0]);
        edited.indicators[9].conditions[0].id = IndicatorId(edited.indicators[9].id.value() + u".1"_s);
        const auto changed = Standard::fromJson(edited.toJson());
        XW_VERIFY_OK(changed);
        QVERIFY(*changed == edited);
    }

    void aFaultNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *from, const char *to, const char *where) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(where);
        };
        row("misspelt member", "\"kind\": \"veto\",\n      \"appliesTo\": \"media\"",
            "\"kind\": \"veto\",\n      \"pionts\": 3,\n      \"appliesTo\": \"media\"",
            "indicators.6.pionts");
        row("misspelt scale", "\"bonusGate\"", "\"bonusgate\"", "scale.bonusgate");
        row("no name", "\"name\": \"栏目不更新\"", "\"name\": \"\"", "indicators.3.name");
        row("unknown kind", "\"kind\": \"bonus\",\n      \"appliesTo\"",
            "\"kind\": \"gift\",\n      \"appliesTo\"", "indicators.33.kind");
        row("doubled id", "\"id\": \"W2\"", "\"id\": \"W1\"", "indicators.1.id");
        row("strange condition", "\"id\": \"W4.2\"", "\"id\": \"W5.2\"", "indicators.3.conditions.1.id");
        row("threshold zero", "\"threshold\": 10", "\"threshold\": 0", "indicators.3.conditions.1.threshold");
        row("threshold broken", "\"threshold\": 10", "\"threshold\": 9.5",
            "indicators.3.conditions.1.threshold");
        row("threshold text", "\"threshold\": 10", "\"threshold\": \"10\"",
            "indicators.3.conditions.1.threshold");
        row("unknown group", "\"group\": \"bonus\"", "\"group\": \"gifts\"", "indicators.33.group");
        row("negative points", "\"points\": 31", "\"points\": -31", "groups.0.points");
        row("too fine points", "\"points\": 31", "\"points\": 31.005", "groups.0.points");
        row("points as text", "\"points\": 31", "\"points\": \"31\"", "groups.0.points");
        row("pass above base", "\"pass\": 60", "\"pass\": 160", "scale:");
        row("no factor", "[4, 3]", "[4, 0]", "scale.factor");
        row("version", "\"version\": 1", "\"version\": 0", "version");
        row("not JSON", "\"version\": 1,", "\"version\": 1", "line 4");
        row("alias is no text", "[\"在线调查征集\"]", "[7]", "indicators.33.aliases.0");
        row("an indicator that is no object", "\"indicators\": [", "\"indicators\": [7,", "indicators.0.id");
        row("a flag that is none", "\"portalsOnly\": true,\n      \"name\": \"概况信息\"",
            "\"portalsOnly\": 1,\n      \"name\": \"概况信息\"", "indicators.9.portalsOnly");
    }
    void aFaultNamesItsPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QFile file(u":/standards/gbmh-2019-19.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        const qsizetype at = json.indexOf(from);
        QVERIFY2(at >= 0, from.constData());
        json.replace(at, from.size(), to);
        const auto read = Standard::fromJson(json);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, ErrorCode::Format);
        const QString line = read.error().line();
        QVERIFY2(line.contains(where) && line.contains(u"line", Qt::CaseInsensitive), qPrintable(line));
    }

    void theIndicatorsBefore2019ShipToo()
    {
        QFile file(u":/standards/gbf-2015-15.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = Standard::fromJson(file.readAll());
        XW_VERIFY_OK(read);
        QCOMPARE(read->document, u"国办发〔2015〕15号"_s);
        QStringList names;
        for (const Indicator &indicator : read->indicators)
            names += indicator.name;
        QCOMPARE(names, (QStringList{u"严重错误"_s, u"站点无法访问"_s, u"网站不更新"_s, u"栏目不更新"_s,
                                     u"互动回应差"_s}));
        QCOMPARE(read->match(u"首页长期不更新"_s, SubjectKind::Website)->value(), u"W3"_s);
    }

    void whatIsNoStandardIsRefused()
    {
        for (const char *json : {"", "[]", "7", "{}", "{\"id\": \"x\"", "\xff\xfe{}"})
            QVERIFY2(!Standard::fromJson(json).has_value(), json);
    }

    void aProvinceMaySetAnotherScale()
    {
        // Luzhou 2020: 120 + 40, pass 72, gate 96, base without services 95, factor 24/19.
        Standard local = m_standard;
        local.scale = {12000, 4000, 7200, 9600, 9500, 24, 19};
        const auto read = Standard::fromJson(local.toJson());
        XW_VERIFY_OK(read);
        QVERIFY(read->scale == local.scale);
    }

private:
    Standard m_standard;
};

XW_TEST_MAIN(StandardTest)
#include "tst_standard.moc"
