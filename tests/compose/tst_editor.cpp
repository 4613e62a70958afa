// What an editor would strike or mend before a notice goes out: the same said twice, names that two accounts
// share, annexes out of order, indicators told as if they were problems, 比…持平.
#include "read_aloud.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class EditorTest : public QObject, private ReadAloud
{
    Q_OBJECT

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
