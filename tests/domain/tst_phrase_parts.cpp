// Phrases that no standard lists: what they mean by their parts, and which mean nothing.
#include "domain/phrase_parts.h"
#include "shipped_standard.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class PhrasePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPhraseMeansTheVetoOfItsParts_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<bool>("isMedia");
        QTest::addColumn<QString>("indicator");
        const auto row = [](const QString &phrase, bool media, const QString &id) {
            QTest::addRow("%s %s", media ? "media" : "website", qPrintable(phrase)) << phrase << media << id;
        };
        row(u"首页已经很久没有更新"_s, false, u"W3"_s);
        row(u"主页信息更新滞后"_s, false, u"W3"_s);
        row(u"多个专栏更新缓慢"_s, false, u"W4"_s);
        row(u"通知公告类栏目半年未作更新"_s, false, u"W4"_s);
        row(u"内容停更"_s, false, u"W4"_s);
        row(u"栏目超标"_s, false, u"W4"_s);
        row(u"8个频道无内容"_s, false, u"W4"_s);
        row(u"官网不能正常打开"_s, false, u"W2"_s);
        row(u"门户擅自下线"_s, false, u"W2"_s);
        row(u"域名访问超时"_s, false, u"W2"_s);
        row(u"网民来信逾期未答复"_s, false, u"W5"_s);
        row(u"没有设置留言信箱"_s, false, u"W5"_s);
        row(u"服务指南要素不完整"_s, false, u"W6"_s);
        row(u"缺少网上服务"_s, false, u"W6"_s);
        row(u"外链指向博彩页面"_s, false, u"W1"_s);
        row(u"页面被植入暗链"_s, false, u"W1"_s);
        row(u"公众号连续一个月没有更新"_s, true, u"M2"_s);
        row(u"客户端不能安装"_s, true, u"M2"_s);
        row(u"没有互动菜单"_s, true, u"M3"_s);
        row(u"要求职工点赞"_s, true, u"M3"_s);
        row(u"发布内容涉密"_s, true, u"M1"_s);
    }
    void aPhraseMeansTheVetoOfItsParts()
    {
        QFETCH(QString, phrase);
        QFETCH(bool, isMedia);
        QFETCH(QString, indicator);
        const auto standard = shippedStandard();
        XW_VERIFY_OK(standard);
        const auto match =
            matchByParts(*standard, phrase, isMedia ? SubjectKind::MediaAccount : SubjectKind::Website);
        QVERIFY(match.has_value());
        QCOMPARE(standard->indicator(match->indicator)->id.value(), indicator);
        QVERIFY(!saysNoProblem(phrase));
    }

    void whatIsDeniedOrAboutPartsOfASiteMeansNothing_data()
    {
        QTest::addColumn<QString>("phrase");
        for (const auto &phrase : {u"未发现首页不更新"_s, u"栏目更新及时"_s, u"首页无法访问已恢复"_s,
                                   u"部分链接打不开"_s, u"领导信息不全"_s, u"管理松散"_s, u"错别字较多"_s})
            QTest::addRow("%s", qPrintable(phrase)) << phrase;
    }
    void whatIsDeniedOrAboutPartsOfASiteMeansNothing()
    {
        QFETCH(QString, phrase);
        const auto standard = shippedStandard();
        XW_VERIFY_OK(standard);
        QVERIFY(!matchByParts(*standard, phrase, SubjectKind::Website));
    }

    void wordsForNothingFoundAreNoProblem()
    {
        for (const auto &phrase :
             {u"无"_s, u"未发现问题"_s, u"无突出问题"_s, u"经检查，未发现突出问题"_s, u"运行正常"_s, u"/"_s})
            QVERIFY2(saysNoProblem(phrase), qPrintable(phrase));
        for (const auto &phrase :
             {u"无法访问"_s, u"无法访问问题"_s, u"无更新情形"_s, u"无渠道"_s, u"没有更新"_s})
            QVERIFY2(!saysNoProblem(phrase), qPrintable(phrase));
    }
};

XW_TEST_MAIN(PhrasePartsTest)
#include "tst_phrase_parts.moc"
