// Five notices of our own, with the figures and the faults of published ones: exactly the contradictions that
// a recomputation by hand found, and nothing else. The published ones themselves are read where they lie
// beside the sources (../shared/notices, or $XW_SHARED/notices).
#include "notice/proof.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofFiveTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;

    /// The published texts; empty: they are not on this machine.
    static QString publishedFolder()
    {
        const QString shared = qEnvironmentVariable("XW_SHARED");
        const QDir folder(shared.isEmpty() ? testkit::data(u"../../../shared/notices"_s)
                                           : shared + u"/notices"_s);
        return folder.exists(u"jiangxi-2020Q1.txt"_s) ? folder.path() : QString();
    }

    QStringList contradictions(const QString &name, int *checked = nullptr)
    {
        return contradictionsIn(testkit::data(u"notices/"_s + name), checked);
    }

    QStringList contradictionsIn(const QString &path, int *checked = nullptr)
    {
        const auto text = readProofText(path);
        if (!text)
            return {text.error().line()};
        const ProofReport report = proofNotice(*text, library);
        if (checked)
            *checked = report.checked;
        QStringList lines;
        for (const ProofFinding &f : report.findings) {
            qInfo("%s %s: %s | %s | %s", f.kind == ProofKind::Doubt ? "doubt" : "CONTRADICTION",
                  qPrintable(f.rule), qPrintable(f.quote), qPrintable(f.message.text()),
                  qPrintable(f.expected));
            if (f.kind == ProofKind::Contradiction)
                lines << f.rule + u": "_s + f.quote +
                             (f.expected.isEmpty() ? QString() : u" → "_s + f.expected);
        }
        return lines;
    }

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
    }
    void jiangxi()
    {
        int checked = 0;
        const QStringList found = contradictions(u"jiangxi-2020Q1.txt"_s, &checked);
        QCOMPARE(found.join(u'\n'),
                 QStringList({
                                 u"rate: 抽查合格率为84.27% → 83.99%"_s,
                                 u"table: 受理并办结“我向省长建言”网民留言70条 → 受理77、办结70"_s,
                                 u"table: 单项否决(未及时更新和缺有效互动渠道"_s,
                                 u"table: 4｜青浦市｜1｜7｜13%｜5"_s,
                             })
                     .join(u'\n'));
        QVERIFY(checked >= 20);
    }
    void henan()
    {
        QCOMPARE(contradictions(u"henan-2020Q1.txt"_s), QStringList(u"rounding: 报送率为98.8% → 98.9%"_s));
    }
    void sichuan()
    {
        QCOMPARE(contradictions(u"sichuan-2018Q4.txt"_s), QStringList(u"rate: 抽查比例为53.9% → 53.8%"_s));
    }
    void qinghai()
    {
        QCOMPARE(
            contradictions(u"qinghai-2023Q3.txt"_s),
            QStringList(u"basis: 《中华人民共和国信息公开条例》 → 《中华人民共和国政府信息公开条例》"_s));
    }
    /// One figure of a text changed: what was clean there must now be found.
    void aMistakePlantedIntoANoticeIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char *name, const char16_t *file, const char16_t *was,
                            const char16_t *becomes) {
            QTest::newRow(name) << QString::fromUtf16(file) << QString::fromUtf16(was)
                                << QString::fromUtf16(becomes);
        };
        row("henan: qualified", u"henan-2020Q1", u"合格826个", u"合格827个");
        row("henan: unqualified", u"henan-2020Q1", u"不合格60个", u"不合格61个");
        row("henan: rate", u"henan-2020Q1", u"合格率为97.6%", u"合格率为97.9%");
        row("henan: names", u"henan-2020Q1", u"鹤鸣市、许原市、云台示范区3个",
            u"鹤鸣市、许原市、云台示范区4个");
        row("henan: more names than claimed", u"henan-2020Q1", u"等5个网站未提供", u"等2个网站未提供");
        row("henan: domains", u"henan-2020Q1", u"304个网站域名不符合", u"314个网站域名不符合");
        row("henan: domain rate", u"henan-2020Q1", u"域名规范率为52.4%", u"域名规范率为54.2%");
        row("henan: deadline", u"henan-2020Q1", u"4月30日前将整改", u"3月30日前将整改");
        row("henan: number", u"henan-2020Q1", u"国办函〔2018〕12号", u"国办函〔2018〕21号");
        row("henan: title", u"henan-2020Q1", u"做好政府网站年度报表发布工作", u"做好政府网站报表发布工作");
        row("henan: published", u"henan-2020Q1", u"公开发布率为92.4%", u"公开发布率为94.2%");
        row("henan: a region with a failing site", u"henan-2020Q1",
            u"三河市、信河市、驻山市、云台示范区、巩固市、兰溪县",
            u"三河市、新安市、驻山市、云台示范区、巩固市、兰溪县");
        row("hunan: rate of websites", u"hunan-2019Q3", u"总体及格率95.86%", u"总体及格率98.87%");
        row("hunan: no whole number", u"hunan-2019Q3", u"总体及格率 95.53%", u"总体及格率 95.43%");
        row("hunan: names", u"hunan-2019Q3", u"凤凰山发布等11家", u"凤凰山发布等10家");
        row("sichuan: kinds", u"sichuan-2018Q4", u"市级部门网站801个", u"市级部门网站810个");
        row("sichuan: unqualified", u"sichuan-2018Q4", u"突出问题的网站7个", u"突出问题的网站9个");
        row("sichuan: rate", u"sichuan-2018Q4", u"总体合格率为98.79%", u"总体合格率为98.97%");
        row("sichuan: points", u"sichuan-2018Q4", u"国办函〔2018〕55号", u"国办函〔2018〕56号");
        row("qinghai: rate", u"qinghai-2023Q3", u"合格率96.99%", u"合格率96.96%");
        row("qinghai: a region", u"qinghai-2023Q3", u"153个政务新媒体中3个不合格",
            u"153个政务新媒体中4个不合格");
        row("qinghai: failures", u"qinghai-2023Q3", u"11个政府网站、31个政务新媒体检查结果不合格",
            u"12个政府网站、31个政务新媒体检查结果不合格");
        row("qinghai: kinds of failures", u"qinghai-2023Q3", u"25个政务新媒体长期不更新",
            u"24个政务新媒体长期不更新");
        row("qinghai: messages", u"qinghai-2023Q3", u"办结68件", u"办结86件");
        row("qinghai: deadline", u"qinghai-2023Q3", u"2023年10月30日前", u"2023年9月20日前");
        row("jiangxi: kinds", u"jiangxi-2020Q1", u"设区市政府部门网站368家", u"设区市政府部门网站386家");
        row("jiangxi: media", u"jiangxi-2020Q1", u"省直部门政务新媒体94家", u"省直部门政务新媒体49家");
        row("jiangxi: unqualified", u"jiangxi-2020Q1", u"突出问题的网站4家", u"突出问题的网站5家");
        row("jiangxi: rate", u"jiangxi-2020Q1", u"合格率为98.84%", u"合格率为98.48%");
        row("jiangxi: a row lost", u"jiangxi-2020Q1", u"突出问题的政务新媒体57个",
            u"突出问题的政务新媒体58个");
        row("jiangxi: a cell", u"jiangxi-2020Q1", u"南岭\n64\n", u"南岭\n46\n");
    }
    void aMistakePlantedIntoANoticeIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, was);
        QFETCH(QString, becomes);
        QFile read(testkit::data(u"notices/"_s + file + u".txt"_s));
        QVERIFY(read.open(QIODevice::ReadOnly));
        QString plain = QString::fromUtf8(read.readAll());
        plain.replace(QRegularExpression(u"\\r?\\n(?:\\s*\\r?\\n)*"_s), u"\n"_s);
        const auto contradictions = [&](const QString &text) {
            QStringList lines;
            for (const ProofFinding &f : proofNotice(proofTextFromPlain(text), library).findings)
                if (f.kind == ProofKind::Contradiction)
                    lines << f.rule + f.quote + f.expected + f.message.english();
            return lines;
        };
        QVERIFY2(plain.contains(was), qPrintable(was));
        const QStringList before = contradictions(plain);
        const QStringList after = contradictions(plain.replace(plain.indexOf(was), was.size(), becomes));
        int more = 0;
        for (const QString &line : after)
            more += !before.contains(line);
        QVERIFY2(more > 0, qPrintable(after.join(u'\n')));
    }
    void hunan() { QCOMPARE(contradictions(u"hunan-2019Q3.txt"_s), QStringList()); }
    /// Ours say what they say: the same rules with the same right values in both.
    void thePublishedNoticesHoldTheSame_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"jiangxi-2020Q1.txt", "henan-2020Q1.txt", "hunan-2019Q3.txt",
                                 "sichuan-2018Q4.txt", "qinghai-2023Q3.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void thePublishedNoticesHoldTheSame()
    {
        QFETCH(QString, file);
        if (publishedFolder().isEmpty())
            QSKIP("The published notices are not on this machine");
        static const QRegularExpression place(u"｜[\\p{Han}]{2,3}市｜"_s);
        QStringList ours = contradictions(file), theirs = contradictionsIn(publishedFolder() + u'/' + file);
        QCOMPARE(theirs.replaceInStrings(place, u"｜市｜"_s), ours.replaceInStrings(place, u"｜市｜"_s));
    }
};

XW_TEST_MAIN(ProofFiveTest)
#include "tst_proof_five.moc"
