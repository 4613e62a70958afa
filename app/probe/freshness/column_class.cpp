#include "probe/freshness.h"
#include "probe/freshness/column_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

QString toWord(ColumnClass kind)
{
    switch (kind) {
    case ColumnClass::News:
        return u"news"_s;
    case ColumnClass::Notice:
        return u"notice"_s;
    case ColumnClass::Policy:
        return u"policy"_s;
    case ColumnClass::Other:
        break;
    }
    return u"other"_s;
}

ColumnClass columnClassOf(const QString &written)
{
    // Announcements of one kind (采购公告, 招聘公告 …) are columns of their own, which may rest for months.
    static const QRegularExpression special(
        u"招标|采购|中标|招聘|招考|招录|拍卖|出让|拆迁|征地|解读|发布会|图解|专题|访谈|征集|信箱|招商|人事|任免|任前|任职|许可|处罚|双公示|职称|环评|曝光"_s);
    static const QRegularExpression notice(u"通知|公告|公示|通告"_s);
    static const QRegularExpression policy(
        u"规范性文件|政策文件|政策法规|法规政策|法律法规|法规文件|地方性?法规|政府文件|府发|政发|政办发|规章|^(?:最新|本级|重要|上级|部门|其他|地方|电子)?(?:政策|文件|公文)(?:库|发布|公开|下载)?$|(?:政府|政府办|办公厅|办公室|委|局|厅|单位|机关)文件$"_s);
    static const QRegularExpression news(
        u"动态|要闻|要情|新闻|时政|(?:领导|政务|公务)活动|快讯|快报|头条|资讯|播报|要讯|简讯"_s);
    const QString name = written.simplified().remove(u' ');
    if (special.match(name).hasMatch())
        return ColumnClass::Other;
    if (notice.match(name).hasMatch())
        return ColumnClass::Notice;
    if (policy.match(name).hasMatch())
        return ColumnClass::Policy;
    if (news.match(name).hasMatch())
        return ColumnClass::News;
    return ColumnClass::Other;
}

bool isStaticColumn(const QString &name)
{
    static const QRegularExpression fixed(
        u"概况|概览|概貌|简介|介绍|职能|职责|领导|机构|联系|地图|指南|历史|沿革|法定|依据|流程|关于|声明|"
        u"帮助|制度|"
        "友情链接|相关链接|网站链接|站点导航|便民|下载|热线|电话|风光|名胜|区划|人口|名录"_s);
    // What offices and leaders do goes on, other than who they are.
    static const QRegularExpression current(u"动态|要闻|新闻|活动|讲话|会议|报道|通知|公告|公示"_s);
    return fixed.match(name).hasMatch() && !current.match(name).hasMatch();
}

bool isServiceName(const QString &name)
{
    // Blocks of a page that are no columns of published titles.
    static const QRegularExpression service(
        u"链接|导航|网站地图|站点地图|^专题$|搜索|热词|登录|天气|排行|点击|浏览|推荐|^相关(?:链接|阅读|文章|新闻|信息|网站)?$|热点阅读|关注(?:我们|微|公众|本)|^关注$|扫.{0,2}关注|二维码|微信|微博|客户端|专题专栏|服务直通|快捷|分享|字号|打印|版权|主办|备案|页码|上一|下一|首页|尾页"_s);
    return service.match(name).hasMatch();
}

} // namespace xw::probe
