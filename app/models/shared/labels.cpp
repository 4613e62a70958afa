#include "models/labels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace xw::models
{

namespace
{
/// The context that translators see.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(xw::models::Words)
};
} // namespace

QString label(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return Words::tr("Not checked");
    case Verdict::Qualified:
        return Words::tr("Qualified");
    case Verdict::Unqualified:
        return Words::tr("Unqualified");
    }
    return {};
}

QString label(ReviewState state)
{
    switch (state) {
    case ReviewState::None:
        return {};
    case ReviewState::Pending:
        return Words::tr("Awaits review");
    case ReviewState::Confirmed:
        return Words::tr("Reviewed");
    case ReviewState::SentBack:
        return Words::tr("Sent back");
    }
    return {};
}

QString label(RunState state)
{
    switch (state) {
    case RunState::Running:
        return Words::tr("Running");
    case RunState::ClosingRequested:
        return Words::tr("Closing requested");
    case RunState::Closed:
        return Words::tr("Closed");
    case RunState::Adjusting:
        return Words::tr("Being adjusted");
    }
    return {};
}

QString label(WebsiteType type)
{
    switch (type) {
    case WebsiteType::Unknown:
        return {};
    case WebsiteType::ProvincePortal:
        return Words::tr("Provincial portal");
    case WebsiteType::ProvinceDepartment:
        return Words::tr("Provincial department");
    case WebsiteType::CityPortal:
        return Words::tr("City portal");
    case WebsiteType::CityDepartment:
        return Words::tr("City department");
    case WebsiteType::CountyPortal:
        return Words::tr("County portal");
    case WebsiteType::CountyDepartment:
        return Words::tr("County department");
    case WebsiteType::BelowCounty:
        return Words::tr("Below county");
    case WebsiteType::CityOther:
        return Words::tr("City, other");
    case WebsiteType::Other:
        return Words::tr("Other");
    }
    return {};
}

QString label(Platform platform)
{
    switch (platform) {
    case Platform::Unknown:
        return {};
    case Platform::WeChat:
        return Words::tr("WeChat");
    case Platform::SinaWeibo:
        return Words::tr("Sina Weibo");
    case Platform::App:
        return Words::tr("App");
    case Platform::Toutiao:
        return Words::tr("Toutiao");
    case Platform::Douyin:
        return Words::tr("Douyin");
    case Platform::MiniProgram:
        return Words::tr("Mini program");
    case Platform::Channels:
        return Words::tr("WeChat Channels");
    case Platform::Kuaishou:
        return Words::tr("Kuaishou");
    case Platform::Baijiahao:
        return Words::tr("Baijiahao");
    case Platform::Xiaohongshu:
        return Words::tr("Xiaohongshu");
    case Platform::AlipayMiniProgram:
        return Words::tr("Alipay mini program");
    case Platform::AlipayAccount:
        return Words::tr("Alipay account");
    case Platform::BaiduMiniProgram:
        return Words::tr("Baidu mini program");
    case Platform::Bilibili:
        return Words::tr("Bilibili");
    case Platform::Zhihu:
        return Words::tr("Zhihu");
    case Platform::PenguinAccount:
        return Words::tr("Penguin account");
    case Platform::NeteaseAccount:
        return Words::tr("NetEase account");
    case Platform::SohuAccount:
        return Words::tr("Sohu account");
    case Platform::PeoplesAccount:
        return Words::tr("People's Daily account");
    case Platform::XuexiQiangguo:
        return Words::tr("Xuexi Qiangguo");
    case Platform::Yangshipin:
        return Words::tr("Yangshipin");
    case Platform::ThePaper:
        return Words::tr("The Paper");
    case Platform::Other:
        return Words::tr("Other platform");
    }
    return {};
}

QString label(MediaLevel level)
{
    switch (level) {
    case MediaLevel::Unknown:
        return {};
    case MediaLevel::Province:
        return Words::tr("Province");
    case MediaLevel::City:
        return Words::tr("City");
    case MediaLevel::County:
        return Words::tr("County");
    }
    return {};
}

QString label(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Open:
        return Words::tr("Open");
    case RoundPhase::UnderReview:
        return Words::tr("Under review");
    case RoundPhase::Signed:
        return Words::tr("Signed");
    }
    return {};
}

QString label(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Veto:
        return Words::tr("Veto");
    case IndicatorKind::Deduction:
        return Words::tr("Deduction");
    case IndicatorKind::Bonus:
        return Words::tr("Bonus");
    }
    return {};
}

QString label(const QString &chinese, const QString &english)
{
    return QLocale().language() == QLocale::Chinese || english.isEmpty() ? chinese : english;
}

QString standardLabel(const Standard &standard)
{
    return Words::tr("%1, version %2")
        .arg(standard.title.isEmpty() ? standard.id.value() : standard.title)
        .arg(standard.version);
}

QString kindLabel(const Subject &subject)
{
    return subject.isWebsite() ? label(subject.type) : label(subject.platform);
}

} // namespace xw::models
