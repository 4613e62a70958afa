#include "probe/doubts/hidden_links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

QString hostOfAddress(const QString &address)
{
    return address.section(u'/', 2, 2).section(u':', 0, 0);
}

/// The domain under which sites of one owner lie: the last two names, three below gov.cn.
bool isSameSite(const QString &a, const QString &b)
{
    const QString one = hostOfAddress(a), other = hostOfAddress(b);
    return one == other || one.endsWith(u'.' + other) || other.endsWith(u'.' + one);
}

bool isGambling(const QString &text)
{
    static const QRegularExpression words(
        u"博彩|赌场|赌博网|赌球|赌钱|网赌|百家乐|六合彩|时时彩|北京赛车|幸运飞艇|老虎机|娱乐城|"
        u"真人(?:娱乐|荷官|百家|视讯|在线)|棋牌(?:游戏|平台|下载|娱乐|官网)|捕鱼(?:游戏|平台|达人)|电子游艺|"
        u"(?:体育|足球|外围|在线)投注|送彩金|注册送(?:彩金|\\d+)|澳门(?:新)?(?:葡京|金沙|威尼斯)|新?葡京|"
        "彩票(?:平台|投注|开户)|(?<![公为])私服(?!务|从|装)|代开发票|办假证|刻章办证|代孕(?:公司|服务|机构|"
        "网)|迷药|"
        "裸聊|约炮|一夜情|成人(?:电影|视频|网站|小说)|色情|无码|毛片"_s);
    // Whoever fights it names it, too.
    static const QRegularExpression fight(u"打击|整治|查处|查获|禁止|严禁|取缔|举报|防范|防止|治理|拒绝|远离|"
                                          u"抵制|清除|清理|扫黄|净网|危害|警惕|警示|"
                                          u"曝光|侦破|破获|捣毁|端掉|诈骗|反诈|犯罪|涉嫌|判处|获刑|案|警方|"
                                          u"公安|民警|处罚|提醒|检查|整改|监管|消防|"
                                          u"管理办法|条例|规定|通知|通告|意见"_s);
    return words.match(text).hasMatch() && !fight.match(text).hasMatch();
}

} // namespace

bool isGovernmentAddress(const QString &address)
{
    const QString host = hostOfAddress(address);
    return host == u"gov.cn" || host.endsWith(u".gov.cn"_s) || host.endsWith(u".政务"_s) ||
           host.endsWith(u".xn--zfr164b"_s);
}

bool leadsOff(const QString &address, const QString &page)
{
    return !isGovernmentAddress(address) && !isSameSite(address, page);
}

std::vector<DoubtfulLink> doubtfulLinksOf(const FetchedPage &fetched, const StyleSheets &sheets)
{
    ReadSheets read(sheets);
    return doubtfulLinksOf(fetched, read);
}

std::vector<DoubtfulLink> doubtfulLinksOf(const FetchedPage &fetched, ReadSheets &sheets)
{
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    std::optional<HiddenLinks> hidden;
    std::vector<DoubtfulLink> found;
    for (const PageLink &link : linksOf(page)) {
        if (link.kind != LinkKind::Anchor || link.address.isEmpty())
            continue;
        const bool isForeign = leadsOff(link.address, fetched.address);
        if (isForeign && !hidden)
            hidden.emplace(page, sheets);
        if (isGambling(link.text))
            found.push_back({fetched.address, link.address, link.text, LinkDoubt::Gambling});
        else if (const auto doubt = isForeign ? hidden->hiddenBy(link.node) : std::nullopt)
            found.push_back({fetched.address, link.address, link.text, *doubt});
    }
    return found;
}

QString toWord(LinkDoubt doubt)
{
    switch (doubt) {
    case LinkDoubt::OffScreen:
        return u"off-screen"_s;
    case LinkDoubt::ZeroSize:
        return u"zero-size"_s;
    case LinkDoubt::Invisible:
        return u"invisible"_s;
    case LinkDoubt::SameColour:
        return u"same-colour"_s;
    case LinkDoubt::Gambling:
        return u"gambling"_s;
    }
    return {};
}

QJsonObject toJson(const DoubtfulLink &link)
{
    return {{u"page"_s, link.page},
            {u"url"_s, link.address},
            {u"text"_s, link.text},
            {u"doubt"_s, toWord(link.doubt)}};
}

} // namespace xw::probe
