#include "domain/phrase_parts.h"

#include "base/half_width.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr qsizetype longestPhraseRead =
    120; // longer texts are reports: whatever they hold stands in them too

/// One way to say one fault. All patterns that are given must (or, `unless`, must not) be found.
struct PhraseRule {
    SubjectKind kind;
    const char16_t *name; ///< as the standard names the indicator or condition, by any alias
    bool sure;
    const char16_t *object;
    const char16_t *fault;
    const char16_t *unless;
};

constexpr auto website = SubjectKind::Website;
constexpr auto account = SubjectKind::MediaAccount;

#define XW_STALE                                                                                                                       \
    u"(不|未|没|无|停)[^,;]{0,8}更新|更新[^,;]{0,4}(不及时|滞后|缓慢|慢|超期|超时|超限|超过|逾期|迟|停)|" \
    u"停更"                                                                                                                          \
    u"|断更|陈旧|(未|没有|无)[^,;]{0,4}(发布|新增)[^,;]{0,4}(信息|内容|稿件)|(不|未|无人)维护"
#define XW_DEAD                                                                                                                               \
    u"(无法|不能|不可|难以)[^,;]{0,4}(访问|打开|浏览|连接|显示|加载|登录|登陆)|打不开|打开失败|访问(失败|" \
    u"异常|不了|不到|超时)"                                                                                                           \
    u"|(连接|响应|访问)超时|瘫痪|宕机|(私自|擅自|未经|未按)[^;]{0,12}(关停|下线)"
#define XW_PARTIAL u"部分|个别|少数|少量|链接|附件|图片|视频|二级|内页|栏目|专栏|错链|断链|死链"
#define XW_UNANSWERED                                                                                                                     \
    u"差|不畅|不及时|不(回应|回复|答复|处理)|(未|没有|没)[^,;]{0,8}(回应|回复|答复|反馈|受理|处理|办理|" \
    u"办结)|超期|逾期|推诿|敷衍"
#define XW_LACKS u"未(提供|开设|开通|设置|设立|建立|公布)|没有|没|无|缺"

// The first that fits decides: what is said exactly stands before what is said loosely.
constexpr std::array<PhraseRule, 46> phraseRules{{
    {website, u"泄露国家秘密", true, u"", u"泄密|失密|涉密|(泄露|泄漏)[^,;]{0,4}秘密", nullptr},
    {website, u"安全、泄密事故等严重问题", false, u"信息|隐私|身份证|公民|个人", u"泄露|泄漏", nullptr},
    {website, u"发布或链接反动、暴力、色情等内容", true, u"", u"反动|暴力|色情|淫秽|赌博|博彩", nullptr},
    {website, u"发布或链接反动、暴力、色情等内容", false, u"(不良|有害|违法|非法)", u"信息|链接|网站|内容",
     nullptr},
    {website, u"遭攻击未及时处置造成严重安全事故", false, u"",
     u"挂马|木马|篡改|暗链|黑链|被黑|遭攻击|受攻击|被攻击|入侵", nullptr},
    {website, u"弄虚作假", true, u"", u"弄虚作假|造假|伪造", nullptr},
    {website, u"弄虚作假", false, u"栏目|信息|日期|内容", u"虚假", nullptr},
    {website, u"引发严重负面舆情", true, u"严重|重大", u"舆情", nullptr},
    {website, u"引发严重负面舆情", false, u"负面", u"舆情", nullptr},
    {website, u"严重表述错误", true, u"严重", u"表述|错误|错别字|差错", nullptr},
    {website, u"严重表述错误", false, u"政治", u"错误|差错", nullptr},
    {website, u"安全、泄密事故等严重问题", false, u"安全", u"事故|事件", nullptr},
    {website, u"空白栏目", true, u"栏目|板块|版块|频道", u"空白|无内容|没有内容|为空", nullptr},
    {website, u"首页不更新", true, u"首页|主页", XW_STALE, u"栏目"},
    {website, u"未提供有效咨询建言渠道", true, u"咨询|建言|互动|留言|信箱|互动交流",
     u"(" XW_LACKS u")[^,;]{0,10}(渠道|信箱|平台|功能)", u"公开|统计"},
    {website, u"互动回应差", true, u"留言|来信|信件|咨询|诉求|建言|信箱|互动|网民|投诉",
     u"(" XW_UNANSWERED u"|超过\\d*[^,;]{0,3}月)", u"公开|统计|工作日|找错|更新"},
    {website, u"栏目不更新", true, u"栏目|专栏|板块|版块|频道|要闻|动态|通知|公告|公示|政策文件|新闻",
     XW_STALE, u"首页|主页"},
    {website, u"栏目不更新", false, u"栏目|专栏|板块|版块|频道", XW_STALE, nullptr},
    {website, u"栏目不更新", true, u"栏目", u"超限|超标", nullptr},
    {website, u"栏目不更新", false, u"", XW_STALE, u"统计|指南|解读|留言|答复"},
    {website, u"服务不实用", true, u"服务|办事", u"不实用", nullptr},
    {website, u"未提供办事服务", true, u"", u"(" XW_LACKS u")[^,;]{0,6}(办事服务|服务事项|在线服务|网上服务)",
     u"公开|统计"},
    {website, u"办事指南要素类别缺失", true, u"办事指南|服务指南|指南要素|事项要素|办事要素|要素类别",
     u"缺|不全|不完整|不齐", nullptr},
    {website, u"服务不实用", false, u"办事服务|办事指南|服务事项|服务功能|便民服务",
     u"差|超限|不规范|不可用|无法使用|空白", u"统计|表格|样表|准确"},
    {website, u"互动回应差", false, u"互动|回应|答复|回复", XW_UNANSWERED u"|" XW_LACKS,
     u"公开|统计|工作日|找错|更新"},
    {website, u"站点无法访问", true, u"网站|站点|首页|主页|网页|网址|域名|门户|官网|服务器", XW_DEAD,
     XW_PARTIAL},
    {website, u"站点无法访问", false, u"", XW_DEAD, XW_PARTIAL},

    {account, u"泄露国家秘密", true, u"", u"泄密|失密|涉密|(泄露|泄漏)[^,;]{0,4}秘密", nullptr},
    {account, u"安全、泄密事故等严重问题", false, u"信息|隐私|身份证|公民|个人", u"泄露|泄漏", nullptr},
    {account, u"发布或链接反动、暴力、色情等内容", true, u"", u"反动|暴力|色情|淫秽|赌博|博彩", nullptr},
    {account, u"发布或链接反动、暴力、色情等内容", false, u"(不良|有害|违法|非法)", u"信息|链接|网站|内容",
     nullptr},
    {account, u"引发严重负面舆情", true, u"严重|重大", u"舆情", nullptr},
    {account, u"引发严重负面舆情", false, u"负面", u"舆情", nullptr},
    {account, u"严重表述错误", true, u"严重", u"表述|错误|错别字|差错", nullptr},
    {account, u"严重表述错误", false, u"政治", u"错误|差错", nullptr},
    {account, u"安全、泄密事故等严重问题", false, u"安全", u"事故|事件", nullptr},
    {account, u"购买“粉丝”或强制点赞", true, u"粉丝|点赞", u"购买|买|刷|强制|强行|摊派|要求", nullptr},
    {account, u"缺有效互动渠道菜单功能", true, u"",
     u"(" XW_LACKS u")[^,;]{0,8}(互动|渠道|留言功能|评论功能|菜单)", nullptr},
    {account, u"互动回应差", true, u"留言|评论|私信|咨询|诉求|互动|网民",
     u"(" XW_UNANSWERED u"|超过\\d*[^,;]{0,3}月)", u"更新|找错"},
    {account, u"内容不更新", true,
     u"账号|帐号|内容|信息|公众号|微信|微博|客户端|app|抖音|头条|新媒体|栏目|超过|长期|周|天|月", XW_STALE,
     nullptr},
    {account, u"内容不更新", false, u"", XW_STALE, nullptr},
    {account, u"无法下载或使用", true, u"", u"(无法|不能)[^,;]{0,6}(下载|使用|安装|运行)|僵尸|睡眠|空壳",
     nullptr},
    {account, u"无法下载或使用", false, u"", XW_DEAD u"|搜(索)?不到|找不到|(已|被)(注销|封)",
     u"部分|个别|链接|附件|图片|视频"},
    {account, u"互动回应差", false, u"互动|回应|答复|回复", XW_UNANSWERED u"|" XW_LACKS u"|关闭",
     u"更新|找错"},
    {account, u"内容不更新", false, u"内容|信息|账号", u"空白|没有内容|无内容", nullptr},
    {account, u"内容不更新", false, u"更新", u"超限|超期|逾期", nullptr},
}};

#undef XW_STALE
#undef XW_DEAD
#undef XW_PARTIAL
#undef XW_UNANSWERED
#undef XW_LACKS

/// The patterns of a rule, compiled once.
struct RulePatterns {
    QRegularExpression object, fault, unless;
};

const std::array<RulePatterns, phraseRules.size()> &rulePatterns()
{
    static const auto compiled = [] {
        std::array<RulePatterns, phraseRules.size()> all;
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].object.setPattern(QString::fromUtf16(phraseRules[i].object));
            all[i].fault.setPattern(QString::fromUtf16(phraseRules[i].fault));
            if (phraseRules[i].unless)
                all[i].unless.setPattern(QString::fromUtf16(phraseRules[i].unless));
        }
        return all;
    }();
    return compiled;
}

QString plainPhrase(const QString &phrase)
{
    QString plain;
    for (const QChar written : phrase) {
        const QChar c = halfWidth(written);
        if (!c.isSpace() && c != u'。' && c != u'"' && c != u'“' && c != u'”')
            plain += c.toLower();
    }
    return plain;
}

// 未发现…, 已整改: what follows is what there is not, or no longer.
bool isDenied(const QString &plain)
{
    static const QRegularExpression denial(u"未(发现|出现|发生|见)|不(存在|属实)|没有(发现|出现|发生)|无此|"
                                           u"已(经)?(整改|恢复|解决|处理|改正|修复|更正)"
                                           "|整改(完|到位|完成)|恢复正常|误判|误报|申诉通过"_s);
    return denial.match(plain).hasMatch();
}

} // namespace

std::optional<PhraseMatch> matchByParts(const Standard &standard, const QString &phrase, SubjectKind kind)
{
    const QString plain = plainPhrase(phrase);
    if (plain.size() < 3 || plain.size() > longestPhraseRead || isDenied(plain))
        return std::nullopt;
    for (size_t i = 0; i < phraseRules.size(); ++i) {
        const PhraseRule &rule = phraseRules[i];
        const RulePatterns &patterns = rulePatterns()[i];
        if (rule.kind != kind || !patterns.object.match(plain).hasMatch() ||
            !patterns.fault.match(plain).hasMatch() ||
            (rule.unless && patterns.unless.match(plain).hasMatch()))
            continue;
        const auto id = standard.match(QString::fromUtf16(rule.name), kind);
        if (id)
            return PhraseMatch{*id, rule.sure};
    }
    return std::nullopt;
}

bool saysNoProblem(const QString &phrase)
{
    static const QRegularExpression none(
        u"^(无|没有|暂无|否|正常|运行正常|运行良好|良好|优秀|通过|合格|达标|0|0[个项处]|未发现|"
        u"未发现明显问题|无异常|[-/—–]+|n/?a|none|no|ok"
        "|(经?(检查|核查|抽查|监测))?[,]?(均)?(无|没有|暂无|未发现|不存在|未出现|未存在)"
        "(任何|明显|上述|相关|突出|严重|单项否决|此类|以上|其他|重大|存在|发现|的|类)*(问题|情形|异常|否决|单项否决|否决项))$"_s);
    return none.match(plainPhrase(phrase)).hasMatch();
}

} // namespace xw
