// Subject (检查对象): a website (政府网站) or a media account (政务新媒体), and its region.
// Plain values; the words of the national export and their English names are mapped here and nowhere else.
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <optional>
#include <vector>

namespace xw
{

enum class SubjectKind : quint8 { Website, MediaAccount };

/// 网站类型, in the order in which annexes list them.
enum class WebsiteType : quint8 {
    Unknown,
    ProvincePortal,     ///< 省级门户
    ProvinceDepartment, ///< 省级部门
    CityPortal,         ///< 市级门户
    CityDepartment,     ///< 市级部门
    CountyPortal,       ///< 县级门户
    CountyDepartment,   ///< 县级部门
    BelowCounty,        ///< 县级以下
    CityOther,          ///< 市级其他
    Other,              ///< 其他
};
inline constexpr int websiteTypeCount = 10;

/// 平台类型 of a media account.
/// Files keep the numbers: a new one comes last.
enum class Platform : quint8 {
    Unknown,
    WeChat,
    SinaWeibo,
    App,
    Toutiao,
    Douyin,
    MiniProgram, ///< of WeChat, or of none that is said
    Other,
    Channels,          ///< 视频号
    Kuaishou,          ///< 快手
    Baijiahao,         ///< 百家号
    Xiaohongshu,       ///< 小红书
    AlipayMiniProgram, ///< 支付宝小程序
    AlipayAccount,     ///< 支付宝生活号
    BaiduMiniProgram,  ///< 百度小程序
    Bilibili,          ///< 哔哩哔哩
    Zhihu,             ///< 知乎
    PenguinAccount,    ///< 企鹅号
    NeteaseAccount,    ///< 网易号
    SohuAccount,       ///< 搜狐号
    PeoplesAccount,    ///< 人民号
    XuexiQiangguo,     ///< 学习强国
    Yangshipin,        ///< 央视频
    ThePaper,          ///< 澎湃号
};
inline constexpr int platformCount = 24;
/// In the order in which lists show them: those that are told apart, then 其他, then what nobody said.
[[nodiscard]] const std::vector<Platform> &shownPlatforms();
/// An app or a mini program, which is filed (备案) and not certified; all others are accounts (账号).
[[nodiscard]] bool isApplication(Platform platform);

/// 层级 of a media account.
enum class MediaLevel : quint8 { Unknown, Province, City, County };
inline constexpr int mediaLevelCount = 4;

/// 运行状态. A subject counts as running (正在运行) while it is not Closed.
enum class RunState : quint8 { Running, ClosingRequested, Closed, Adjusting };

/// Chinese word as files print it; empty for Unknown.
[[nodiscard]] QString toChinese(WebsiteType type);
[[nodiscard]] QString toChinese(Platform platform);
[[nodiscard]] QString toChinese(MediaLevel level);
[[nodiscard]] QString toChinese(RunState state);
/// The reverse; English names of the contract are accepted too. nullopt: the word is not known.
[[nodiscard]] std::optional<WebsiteType> websiteTypeFrom(const QString &word);
[[nodiscard]] std::optional<Platform> platformFrom(const QString &word);
[[nodiscard]] std::optional<MediaLevel> mediaLevelFrom(const QString &word);
[[nodiscard]] std::optional<RunState> runStateFrom(const QString &word);
/// 省级门户, 市级门户 or 县级门户: 扣分 and 加分 indicators apply to these alone (国办秘函〔2019〕19号).
[[nodiscard]] bool isPortal(WebsiteType type);

/// 地区: a unit of assessment with its own place in every list. Not always a city.
struct Region {
    RegionId id;
    QString name;
    int order = 0; ///< 1 … n, first appearance in the register, changeable
    friend bool operator==(const Region &, const Region &) = default;
};

/// One website or account of the register. For a website `code` is its 网站标识码 (10 characters, see
/// site_code.h); for an account `code` is its 账号标识, empty where unknown (then platform + name + region
/// identify it).
struct Subject {
    SubjectId id;
    SubjectKind kind = SubjectKind::Website;
    QString code;
    QString name;
    QString url;
    RegionId region; ///< of the body that supervises it, not of the place in its name
    WebsiteType type = WebsiteType::Unknown;
    Platform platform = Platform::Unknown;
    MediaLevel level = MediaLevel::Unknown;
    QString organizer;
    RunState state = RunState::Running;
    QDate firstSeen; ///< the register is dated: first and last list that held it
    QDate lastSeen;
    QList<QPair<QString, QString>> extra; ///< columns that the contract does not know, kept as they came
    bool noService =
        false; ///< 无对外服务: its 办事服务 indicators are not checked (国办秘函〔2019〕19号, 75 × 4/3)

    [[nodiscard]] bool isWebsite() const { return kind == SubjectKind::Website; }
    [[nodiscard]] bool isRunning() const { return state != RunState::Closed; }
    friend bool operator==(const Subject &, const Subject &) = default;
};

} // namespace xw
