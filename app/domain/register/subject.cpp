#include "domain/subject.h"

#include <array>
#include <utility>

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

constexpr Words<Platform, 22> platforms{{
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

constexpr Words<RunState, 10> runStates{{
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
    return valueOf(websiteTypes, word);
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

bool isPortal(WebsiteType type)
{
    return type == WebsiteType::ProvincePortal || type == WebsiteType::CityPortal ||
           type == WebsiteType::CountyPortal;
}

} // namespace xw
