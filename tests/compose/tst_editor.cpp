// What an editor would strike or mend before a notice goes out: the same said twice, names that two accounts
// share, annexes out of order, indicators told as if they were problems, 比…持平.
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class EditorTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString csv(const QString &text) { return writeCsv(m_folder.path(), u"%1.csv"_s.arg(++m_files), text); }
    /// Lines of `name,region,type,verdict,problem`.
    SampleFiles sites(const QStringList &lines)
    {
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u',');
            const QString code = u"9900%1"_s.arg(i, 6, 10, QChar(u'0'));
            list += u"%1,%2,http://s%3.example/,%4,%5,单位%3,正常\n"_s.arg(code, cells.at(0))
                        .arg(i)
                        .arg(cells.at(1), cells.at(2));
            results += u"%1,是,%2,%3\n"_s.arg(code, cells.at(3), cells.value(4));
        }
        return {{u"websites"_s, csv(list)}, {u"results"_s, csv(results)}};
    }
    /// Lines of `name,platform,region,verdict,problem`.
    SampleFiles accounts(const QStringList &lines)
    {
        QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
        QString results = u"账号标识,是否检查,结论,突出问题\n"_s;
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines.at(i).split(u',');
            list += u"%1,%2,Z%3,%4,单位%3,,正常\n"_s.arg(cells.at(0), cells.at(1)).arg(i).arg(cells.at(2));
            results += u"Z%1,是,%2,%3\n"_s.arg(i).arg(cells.at(3), cells.value(4));
        }
        return {{u"media"_s, csv(list)}, {u"results"_s, csv(results)}};
    }
    static SampleFiles both(SampleFiles a, const SampleFiles &b)
    {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    }
    static QString textOf(const QString &area, const SampleFiles &files, const QString &id = u"general"_s,
                          notice::NoticeSettings settings = {}, const std::vector<Write> &more = {})
    {
        const Result<SampleRound> sample = sampleRound(area, {2024, 1}, {}, files);
        if (!sample || !sample->problems.isEmpty())
            return sample ? sample->problems.join(u'\n') : sample.error().line();
        if (!more.empty())
            sample->state->apply(more);
        settings.templateId = id;
        const auto composed = composeSample(*sample->state, settings, QDate(2024, 4, 10));
        if (!composed)
            return composed.error().line();
        QString flaws;
        for (const notice::NoticeFlaw &flaw : checkNotice(*composed))
            flaws += told(flaw).english() + u'\n';
        return flaws + notice::plainNotice(composed->document);
    }
    static void has(const QString &text, const QString &phrase)
    {
        QVERIFY2(text.contains(phrase), qPrintable(phrase + u"\n--- is not in ---\n"_s + text));
    }
    static void hasNot(const QString &text, const QString &phrase)
    {
        QVERIFY2(!text.contains(phrase), qPrintable(phrase + u"\n--- is in ---\n"_s + text));
    }

private slots:
    void whatALevelSaidIsNotSaidAgainOfTheOwnBodies()
    {
        const QString text =
            textOf(u"石门县"_s, sites({u"县门户,县直,县级门户,合格"_s, u"甲镇网,甲镇,县级以下,合格"_s,
                                       u"乙镇网,乙镇,县级以下,合格"_s, u"丙乡网,丙乡,县级以下,合格"_s,
                                       u"丁镇网,丁镇,县级以下,不合格,首页不更新"_s}));
        has(text, u"县级网站检查1个，合格"_s);
        hasNot(text, u"县直网站检查"_s);
        has(text, u"各乡镇、各部门要"_s);
    }

    void regionsThatAllPassAreARuleThoughTheOwnBodiesDoNot()
    {
        const QString text =
            textOf(u"云海市"_s, sites({u"市水务局网,市直,省级部门,不合格,栏目不更新"_s,
                                       u"市教委网,市直,省级部门,合格"_s, u"甲区网,甲林区,市级门户,合格"_s,
                                       u"乙区网,乙水区,市级门户,合格"_s, u"丙区网,丙山区,市级门户,合格"_s}));
        has(text, u"区级网站检查3个，全部合格"_s);
        hasNot(text, u"3个区的"_s); // which the level said
        hasNot(text, u"市直（50.00%）"_s);
        has(text, u"市级网站检查2个，合格1个，合格率50.00%"_s);
    }

    void accountsThatShareANameAreToldApart()
    {
        const QString text =
            textOf(u"云海市"_s,
                   accounts({u"东湖发布,微信,甲林区,不合格,内容不更新"_s, u"东湖发布,抖音,甲林区,合格"_s,
                             u"西岭发布,微信,乙水区,不合格,内容不更新"_s, u"南浦发布,微信,丙山区,合格"_s}));
        has(text, u"问题均为内容不更新，即东湖发布（微信）、西岭发布。"_s);
    }

    void annexesAreNumberedAsTheTextCitesThem()
    {
        QStringList list, media;
        for (const QString &region : {u"甲林市"_s, u"乙水市"_s, u"丙山市"_s}) {
            list += region + u"网,"_s + region + u",市级门户,合格"_s;
            list += region + u"局网,"_s + region + u",市级部门,不合格,栏目不更新"_s;
            media += region + u"发布,微信,"_s + region + u",不合格,内容不更新"_s;
        }
        QString text = textOf(u"临江省"_s, both(sites(list), accounts(media)));
        text = text.left(text.indexOf(u"\n附件：1."_s));
        static const QRegularExpression cited(u"（附件([0-9]+)）"_s);
        int last = 0;
        for (const QRegularExpressionMatch &match : cited.globalMatch(text)) {
            const int number = match.captured(1).toInt();
            QVERIFY2(number <= last + 1, qPrintable(text));
            last = qMax(last, number);
        }
        QCOMPARE(last, 4);
    }

    void aSystemCountsBodiesAndOneSiteIsNoAll()
    {
        const QString text =
            textOf(u"水运部"_s, sites({u"海事网,海事局,其他,合格"_s, u"航道网,航道局,其他,合格"_s,
                                       u"规划网,规划院,其他,合格"_s}));
        has(text, u"序号\t单位\t运行数"_s);
        const QString one = textOf(u"云海市"_s, sites({u"甲区网,甲林区,市级门户,合格"_s}));
        has(one, u"本季度进行了检查，检查结果为合格"_s);
        hasNot(one, u"全部"_s);
    }

    void whatIsLevelIsWithAndNotThan()
    {
        const std::vector<Write> before{PastTotal{{2023, 4}, SubjectKind::Website, {}, 2, 1, {}},
                                        PastTotal{{2023, 1}, SubjectKind::Website, {}, 4, 2, {}}};
        static const QRegularExpression wrong(u"(?<![同环])比[^，。；（]*持平"_s);
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            const QString text = textOf(
                u"临江省"_s, sites({u"甲,甲林市,市级部门,合格"_s, u"乙,乙水市,市级部门,不合格,栏目不更新"_s}),
                id, {}, before);
            const QString found = wrong.match(text).captured();
            QVERIFY2(found.isEmpty(), qPrintable(text));
        }
        has(textOf(u"临江省"_s,
                   sites({u"甲,甲林市,市级部门,合格"_s, u"乙,乙水市,市级部门,不合格,栏目不更新"_s}),
                   u"general"_s, {}, before),
            u"与上季度、上年同期均持平"_s);
    }

    void contactsNeedNoName()
    {
        notice::NoticeSettings settings;
        settings.contacts = {{{}, {}, u"0790-1234567"_s, {}}, {{}, {}, {}, u"a@office.example"_s}};
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            const QString text = textOf(
                u"临江省"_s, sites({u"甲,甲林市,市级部门,不合格,栏目不更新"_s, u"乙,乙水市,市级部门,合格"_s}),
                id, settings);
            hasNot(text, u"联系人"_s);
            hasNot(text, u"\n，"_s);
        }
    }
};

XW_TEST_MAIN(EditorTest)
#include "tst_editor.moc"
