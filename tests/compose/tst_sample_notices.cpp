// The general template over the six sample sets, which have published notices behind them: the text holds
// what its data hold, counted here from the register itself, and no number that they do not hold.
#include "notice/basis.h"
#include "notice/notice_check.h"
#include "notice/plain_text.h"
#include "notice/proof_document.h"
#include "sample_round.h"
#include "testkit/testkit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

struct Numbers {
    int running = 0, checked = 0, unqualified = 0;
    void take(const RoundState &state, const Subject &subject)
    {
        const bool isJudged = state.verdict(subject.id) != Verdict::Unchecked;
        if (!subject.isRunning() && !isJudged)
            return; // it had gone before anybody looked
        ++running;
        if (!isJudged)
            return;
        ++checked;
        unqualified += state.verdict(subject.id) == Verdict::Unqualified;
    }
    [[nodiscard]] int qualified() const { return checked - unqualified; }
    /// By integers of its own, so that it does not repeat what it is to judge.
    [[nodiscard]] QString rate(int decimals) const
    {
        if (unqualified == 0)
            return u"100%"_s;
        if (qualified() == 0)
            return u"0%"_s;
        const qint64 scale = decimals == 1 ? 1000 : 10000;
        const qint64 value = (2 * scale * qualified() + checked) / (2 * checked);
        return u"%1.%2%"_s.arg(value * 100 / scale).arg(value % (scale / 100), decimals, 10, QChar(u'0'));
    }
};

} // namespace

class SampleNoticesTest : public QObject
{
    Q_OBJECT

    static Result<notice::Composed> general(const RoundState &state)
    {
        notice::NoticeSettings settings;
        settings.templateId = u"general"_s;
        return composeSample(state, settings, state.round().key.lastDay().addDays(10));
    }
    static void has(const QString &text, const QString &words)
    {
        QVERIFY2(text.contains(words), qPrintable(words + u"\n--- is not in ---\n"_s + text));
    }

    /// What everybody asks of a notice: the counts of each kind, each region's line, and who fails for what.
    static void holdsWhatIsCounted(const RoundState &state, const QString &text)
    {
        static const QRegularExpression words(u"\\p{Han}{3,}"_s); // marks become the notice's own
        const int decimals = state.round().rates.decimals;
        for (const auto &[kind, noun] : {std::pair(SubjectKind::Website, u"政府网站"_s),
                                         std::pair(SubjectKind::MediaAccount, u"政务新媒体"_s)}) {
            Numbers all;
            QHash<RegionId, Numbers> byRegion;
            for (const Subject &subject : state.subjects()) {
                if (subject.kind != kind)
                    continue;
                all.take(state, subject);
                byRegion[subject.region].take(state, subject);
                if (state.verdict(subject.id) == Verdict::Unqualified) {
                    has(text, u'\t' + subject.name + u'\t');
                    for (const Finding &finding : state.findings(subject.id))
                        for (const QRegularExpressionMatch &word : words.globalMatch(finding.note))
                            has(text, word.captured());
                }
            }
            if (all.checked == 0) {
                QVERIFY2(!text.contains(u"在运行的"_s + noun), qPrintable(text));
                continue;
            }
            has(text, u"在运行的%1%2个"_s.arg(noun).arg(all.running));
            if (all.unqualified > 0)
                has(text, u"其中合格%1个、不合格%2个，合格率%3"_s.arg(all.qualified())
                              .arg(all.unqualified)
                              .arg(all.rate(decimals)));
            else
                has(text, u"全部合格，合格率100%"_s);
            if (all.checked < all.running)
                has(text, u"抽查%1个"_s.arg(all.checked));
            if (byRegion.size() < 2)
                continue;
            for (auto it = byRegion.cbegin(); it != byRegion.cend(); ++it) {
                const Numbers &one = it.value();
                const Region *region = state.region(it.key());
                if (!region)
                    continue;
                const QString line = u"\t%1\t%2\t%3\t"_s.arg(region->name).arg(one.running).arg(one.checked);
                has(text, line);
                if (one.checked > 0)
                    has(text, u"\t%1\t%2\t%3\n"_s.arg(one.qualified())
                                  .arg(one.unqualified)
                                  .arg(one.rate(decimals)));
            }
        }
    }

    /// Numbers of the paragraphs that are bound to no fact: the template's own may be there and no other.
    static void inventsNoNumber(const notice::Composed &composed)
    {
        static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?%?"_s);
        for (const notice::Block &block : composed.document.blocks) {
            if (std::holds_alternative<notice::AnnexStart>(block))
                break;
            const auto *paragraph = std::get_if<notice::Paragraph>(&block);
            for (const notice::Run &run : paragraph ? paragraph->runs : notice::Runs())
                if (run.fact.isEmpty())
                    for (const QRegularExpressionMatch &match : number.globalMatch(run.text))
                        QVERIFY2(match.captured() == u"100%" || match.captured() == u"0%" ||
                                     run.text.contains(u"1个工作日"_s),
                                 qPrintable(run.text));
        }
    }

    static void check(const Result<SampleRound> &sample, const QStringList &phrases)
    {
        XW_VERIFY_OK(sample);
        QVERIFY2(sample->problems.isEmpty(), qPrintable(sample->problems.join(u'\n')));
        const RoundState &state = *sample->state;
        const auto notice = general(state);
        XW_VERIFY_OK(notice);
        for (const notice::NoticeFlaw &flaw : checkNotice(*notice))
            QFAIL(qPrintable(told(flaw).english()));
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        for (const notice::ProofFinding &finding :
             notice::proofDocument(notice->document, notice->facts, *library).report.findings)
            QVERIFY2(finding.kind != notice::ProofKind::Contradiction, qPrintable(finding.quote));
        const QString text = notice::plainNotice(notice->document);
        holdsWhatIsCounted(state, text);
        inventsNoNumber(*notice);
        for (const QString &phrase : phrases)
            has(text, phrase);
    }

private slots:
    void xizangHoldsItsData()
    {
        check(
            xizang(),
            {u"抽查130个，抽查比例51.38%"_s, u"抽查131个，抽查比例10.89%"_s,
             u"从高到低依次为日喀则市（92.00%）、拉萨市（82.35%）、区直（55.56%）、山南市（35.29%）、阿里地区（33.33%）、林芝市（21.74%）、昌都市（8.33%）、那曲市（0%，低于全区平均水平54.62个百分点）。"_s,
             u"抖音检查33个，合格16个，合格率48.48%"_s, u"均存在单项否决情形，如"_s});
    }
    void guizhouHoldsItsData()
    {
        check(guizhou(),
              {u"关于2025年第二季度全省政务新媒体检查情况的通报"_s,
               u"今日头条检查53个，合格37个，合格率69.81%"_s, u"问题均为内容不更新（超过2周未更新），如"_s});
    }
    void jiangsuHoldsItsData()
    {
        check(jiangsu(),
              {u"（国办发〔2015〕15号）"_s,
               u"无锡市、常州市、苏州市、南通市、泰州市的政府网站合格率均为100%。"_s,
               u"连云港市、镇江市（均为94.44%）"_s, u"徐州市（81.82%，低于全省平均水平12.40个百分点）。"_s,
               u"存在突出问题的政府网站16个（附件2）"_s,
               u"信息不更新9个、多个栏目长期不更新3个、多个栏目为空白2个"_s});
    }
    void jiangxiHoldsItsData()
    {
        check(jiangxi(),
              {u"除南昌市（97.37%）、上饶市（80.00%）外，其他9个设区市的政府网站合格率均为100%。"_s,
               u"九江市、景德镇市、萍乡市、新余市、赣州市、宜春市的政府网站和政务新媒体合格率均为100%。"_s,
               u"37个部门在省政府门户网站主动公开信息4092条，受理依申请公开50件，按时办结50件"_s,
               u"22个单位受理网民建言77条，办结70条，办结率90.91%"_s, u"21个政府门户网站得分在100分以上"_s,
               u"缺有效互动渠道菜单功能41个、未及时更新和缺有效互动渠道菜单功能8个"_s});
    }
    void henanHoldsItsData()
    {
        check(henan(),
              {u"的政府网站和政务新媒体合格率均为100%，许昌市的政务新媒体合格率为100%。"_s,
               u"核查政府网站域名638个，符合规范的334个，域名规范率52.4%"_s,
               u"应报送877个，已报送867个，报送率98.9%；已在本网站公开发布810个，公开发布率92.4%"_s,
               u"202个评分的政府门户网站平均得分89.6分"_s, u"等27个网站和账号同时在几个方面存在问题。"_s});
    }
    void qinghaiHoldsItsData()
    {
        check(
            qinghai(),
            {u"共受理网民留言199件（“中国政府网留言办理系统转办”104件、“国家政务服务平台转办”1件、“我为政府网站找错”94件），办结163件（其中"_s,
             u"、正在办理36件，办结率81.91%"_s, u"共3个网站留言办理超期"_s,
             u"26个政府网站、8个政务新媒体存在文字表述错误34处"_s, u"等12个网站的12处上季度已经指出"_s,
             u"共5个网站连续三个季度不合格"_s, u"本季度复查5个，仍均不合格"_s,
             u"果洛州、海北州的政府网站和政务新媒体合格率均为100%，西宁市的政务新媒体合格率为100%。"_s});
    }
};

XW_TEST_MAIN(SampleNoticesTest)
#include "tst_sample_notices.moc"
