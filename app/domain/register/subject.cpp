#include "domain/subject.h"

#include <array>
#include <utility>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

template <class E, size_t N>
using Words = std::array<std::pair<E, const char16_t *>, N>;

// The first word of an enumerator is the one that is printed; later ones are accepted when reading.
constexpr Words<WebsiteType, 18> websiteTypes{{
    {WebsiteType::ProvincePortal, u"省级门户"},
    {WebsiteType::ProvinceDepartment, u"省级部门"},
    {WebsiteType::CityPortal, u"市级门户"},
    {WebsiteType::CityDepartment, u"市级部门"},
    {WebsiteType::CountyPortal, u"县级门户"},
    {WebsiteType::CountyDepartment, u"县级部门"},
    {WebsiteType::BelowCounty, u"县级以下"},
    {WebsiteType::CityOther, u"市级其他"},
    {WebsiteType::Other, u"其他"},
    {WebsiteType::ProvincePortal, u"省政府门户网站"},
    {WebsiteType::ProvinceDepartment, u"省直部门"},
    {WebsiteType::CityPortal, u"市州门户"},
    {WebsiteType::CityDepartment, u"市州部门"},
    {WebsiteType::CountyPortal, u"区县门户"},
    {WebsiteType::CountyDepartment, u"区县部门"},
    {WebsiteType::CityOther, u"市级其它"},
    {WebsiteType::Other, u"其它"},
    {WebsiteType::Other, u"other"},
}};

constexpr Words<Platform, 64> platforms{{
    {Platform::WeChat, u"微信"},
    {Platform::SinaWeibo, u"新浪微博"},
    {Platform::App, u"APP"},
    {Platform::Toutiao, u"今日头条"},
    {Platform::Douyin, u"抖音"},
    {Platform::MiniProgram, u"小程序"},
    {Platform::Other, u"其他"},
    {Platform::WeChat, u"微信公众号"},
    {Platform::WeChat, u"微信订阅号"},
    {Platform::WeChat, u"微信服务号"},
    {Platform::WeChat, u"政务微信"},
    {Platform::WeChat, u"wechat"},
    {Platform::SinaWeibo, u"微博"},
    {Platform::SinaWeibo, u"政务微博"},
    {Platform::SinaWeibo, u"weibo"},
    {Platform::App, u"移动客户端"},
    {Platform::App, u"客户端"},
    {Platform::Toutiao, u"头条"},
    {Platform::Toutiao, u"头条号"},
    {Platform::Douyin, u"抖音号"},
    {Platform::MiniProgram, u"微信小程序"},
    {Platform::Other, u"其它"},
    {Platform::App, u"移动应用"},
    {Platform::App, u"手机APP"},
    {Platform::App, u"移动应用程序"},
    {Platform::SinaWeibo, u"新浪政务微博"},
    {Platform::Toutiao, u"今日头条号"},
    {Platform::Douyin, u"抖音短视频"},
    {Platform::Channels, u"视频号"},
    {Platform::Channels, u"微信视频号"},
    {Platform::Kuaishou, u"快手"},
    {Platform::Kuaishou, u"快手号"},
    {Platform::Baijiahao, u"百家号"},
    {Platform::Xiaohongshu, u"小红书"},
    {Platform::AlipayMiniProgram, u"支付宝小程序"},
    {Platform::AlipayAccount, u"支付宝生活号"},
    {Platform::AlipayAccount, u"生活号"},
    {Platform::BaiduMiniProgram, u"百度小程序"},
    {Platform::BaiduMiniProgram, u"百度智能小程序"},
    {Platform::Bilibili, u"哔哩哔哩"},
    {Platform::Bilibili, u"B站"},
    {Platform::Bilibili, u"bilibili"},
    {Platform::Zhihu, u"知乎"},
    {Platform::Zhihu, u"知乎号"},
    {Platform::PenguinAccount, u"企鹅号"},
    {Platform::PenguinAccount, u"腾讯企鹅号"},
    {Platform::NeteaseAccount, u"网易号"},
    {Platform::SohuAccount, u"搜狐号"},
    {Platform::PeoplesAccount, u"人民号"},
    {Platform::XuexiQiangguo, u"学习强国"},
    {Platform::XuexiQiangguo, u"强国号"},
    {Platform::XuexiQiangguo, u"学习强国号"},
    {Platform::Yangshipin, u"央视频"},
    {Platform::Yangshipin, u"央视频号"},
    {Platform::ThePaper, u"澎湃号"},
    {Platform::ThePaper, u"澎湃新闻"},
    {Platform::ThePaper, u"澎湃"},
    {Platform::WeChat, u"公众号"},
    {Platform::WeChat, u"订阅号"},
    {Platform::WeChat, u"服务号"},
    {Platform::WeChat, u"官方微信"},
    {Platform::WeChat, u"微信公众平台"},
    {Platform::SinaWeibo, u"官方微博"},
    {Platform::Kuaishou, u"快手短视频"},
}};

constexpr Words<MediaLevel, 11> levels{{
    {MediaLevel::Province, u"省直"},
    {MediaLevel::City, u"市"},
    {MediaLevel::County, u"县"},
    {MediaLevel::Province, u"省"},
    {MediaLevel::Province, u"省级"},
    {MediaLevel::City, u"市级"},
    {MediaLevel::City, u"设区市"},
    {MediaLevel::City, u"市州"},
    {MediaLevel::County, u"县级"},
    {MediaLevel::County, u"县(市、区)"},
    {MediaLevel::County, u"区县"},
}};

constexpr Words<RunState, 32> runStates{{
    {RunState::Running, u"正常"},
    {RunState::ClosingRequested, u"申请关停"},
    {RunState::Closed, u"已关停"},
    {RunState::Adjusting, u"例行调整"},
    {RunState::Running, u"正常运行"},
    {RunState::Running, u"running"},
    {RunState::Closed, u"关停"},
    {RunState::Closed, u"closed"},
    {RunState::Closed, u"永久下线"},
    {RunState::Adjusting, u"临时下线"},
    {RunState::Closed, u"注销"},
    {RunState::Closed, u"已注销"},
    {RunState::Closed, u"已关闭"},
    {RunState::Closed, u"已下线"},
    {RunState::Closed, u"已停用"},
    {RunState::Closed, u"停用"},
    {RunState::ClosingRequested, u"申请注销"},
    {RunState::ClosingRequested, u"关停中"},
    {RunState::Adjusting, u"临时关停"},
    {RunState::Running, u"在运行"},
    {RunState::Running, u"运行中"},
    {RunState::Running, u"运行"},
    {RunState::Running, u"在用"},
    {RunState::Running, u"正常使用"},
    {RunState::Running, u"运行正常"},
    {RunState::Closed, u"下线"},
    {RunState::Closed, u"关闭"},
    {RunState::Closed, u"已永久下线"},
    {RunState::ClosingRequested, u"拟关停"},
    {RunState::ClosingRequested, u"正在关停"},
    {RunState::Adjusting, u"临时下线整改"},
    {RunState::Adjusting, u"暂停运行"},
}};

template <class E, size_t N>
QString wordOf(const Words<E, N> &words, E value)
{
    for (const auto &[known, word] : words)
        if (known == value)
            return QString::fromUtf16(word);
    return {};
}

template <class E, size_t N>
std::optional<E> valueOf(const Words<E, N> &words, const QString &word)
{
    const QString trimmed = word.trimmed();
    for (const auto &[value, known] : words)
        if (trimmed.compare(QStringView(known), Qt::CaseInsensitive) == 0)
            return value;
    return std::nullopt;
}

} // namespace

QString toChinese(WebsiteType type)
{
    return wordOf(websiteTypes, type);
}
QString toChinese(Platform platform)
{
    return wordOf(platforms, platform);
}
QString toChinese(MediaLevel level)
{
    return wordOf(levels, level);
}
QString toChinese(RunState state)
{
    return wordOf(runStates, state);
}

std::optional<WebsiteType> websiteTypeFrom(const QString &word)
{
    if (const auto known = valueOf(websiteTypes, word))
        return known;
    // 县级政府门户网站, 市（州）直部门网站: whose it is, and whether it is a portal.
    static const QRegularExpression form(
        u"^(?:(?<p>省|自治区|直辖市)|(?<c>市|州|盟|设区市|地级市|地市|市州|市\\(州\\))|(?<d>县|区|旗|县区|"
        u"区县|县市区|"
        "县\\(市、区\\)|县\\(区\\)|县\\(市区\\)))(?:级|直|直属)?(?:人民)?(?:政府)?的?"
        "(?:(?<portal>门户)|(?<department>部门|工作部门|委办局|单位|直属单位))(?:网站|网)?$"_s);
    static const QRegularExpression below(
        u"^(?:乡镇|街道|乡\\(镇\\)|乡镇街道|乡镇\\(街道\\)|县级以下)(?:网站|单位)?$"_s);
    QString plain = word.trimmed();
    plain.replace(u'（', u'(').replace(u'）', u')').remove(u' ');
    if (below.match(plain).hasMatch())
        return WebsiteType::BelowCounty;
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const bool portal = match.hasCaptured(u"portal"_s);
    if (match.hasCaptured(u"p"_s))
        return portal ? WebsiteType::ProvincePortal : WebsiteType::ProvinceDepartment;
    if (match.hasCaptured(u"c"_s))
        return portal ? WebsiteType::CityPortal : WebsiteType::CityDepartment;
    return portal ? WebsiteType::CountyPortal : WebsiteType::CountyDepartment;
}
std::optional<Platform> platformFrom(const QString &word)
{
    return valueOf(platforms, word);
}
std::optional<MediaLevel> mediaLevelFrom(const QString &word)
{
    return valueOf(levels, word);
}
std::optional<RunState> runStateFrom(const QString &word)
{
    return valueOf(runStates, word);
}

const std::vector<Platform> &shownPlatforms()
{
    static const std::vector<Platform> shown = [] {
        std::vector<Platform> platforms;
        for (int i = 1; i < platformCount; ++i)
            if (Platform(i) != Platform::Other)
                platforms.push_back(Platform(i));
        platforms.push_back(Platform::Other);
        platforms.push_back(Platform::Unknown);
        return platforms;
    }();
    return shown;
}

bool isApplication(Platform platform)
{
    return platform == Platform::App || platform == Platform::MiniProgram ||
           platform == Platform::AlipayMiniProgram || platform == Platform::BaiduMiniProgram;
}

bool isPortal(WebsiteType type)
{
    return type == WebsiteType::ProvincePortal || type == WebsiteType::CityPortal ||
           type == WebsiteType::CountyPortal;
}

} // namespace xw
