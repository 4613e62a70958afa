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
        u"博彩|赌场|赌博网|百家乐|六合彩|时时彩|北京赛车|幸运飞艇|老虎机|真人娱乐|娱乐城|棋牌游戏|棋牌平台|"
        u"体育投注|足球投注|外围投注|澳门(?:新)?(?:葡京|金沙|威尼斯)|葡京|"
        "彩票(?:平台|投注|开户)|私服|代开发票|办假证|刻章办证|裸聊|成人(?:电影|视频|网站)|色情"_s);
    static const QRegularExpression fight(
        u"打击|整治|查处|禁止|严禁|取缔|举报|防范|治理|拒绝|远离|案|警方|公安|处罚|提醒"_s);
    return words.match(text).hasMatch() && !fight.match(text).hasMatch();
}

} // namespace

bool isGovernmentAddress(const QString &address)
{
    const QString host = hostOfAddress(address);
    return host == u"gov.cn" || host.endsWith(u".gov.cn"_s) || host.endsWith(u".政务"_s) ||
           host.endsWith(u".xn--zfr164b"_s);
}

std::vector<DoubtfulLink> doubtfulLinksOf(const FetchedPage &fetched)
{
    const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
    HiddenLinks hidden(page);
    std::vector<DoubtfulLink> found;
    for (const PageLink &link : linksOf(page)) {
        if (link.kind != LinkKind::Anchor || link.address.isEmpty())
            continue;
        const bool isForeign =
            !isGovernmentAddress(link.address) && !isSameSite(link.address, fetched.address);
        if (isGambling(link.text))
            found.push_back({fetched.address, link.address, link.text, LinkDoubt::Gambling});
        else if (const auto doubt = isForeign ? hidden.hiddenBy(link.node) : std::nullopt)
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
