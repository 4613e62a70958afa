#include "models/words.h"

#include <QCoreApplication>

namespace xw::models
{

namespace
{
QString tr(const char *source)
{
    return QCoreApplication::translate("xw::models::words", source);
}
} // namespace

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unchecked:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Not checked"));
    case Verdict::Qualified:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Qualified"));
    case Verdict::Unqualified:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Unqualified"));
    }
    return {};
}

QString word(ReviewState state)
{
    switch (state) {
    case ReviewState::None:
        return {};
    case ReviewState::Pending:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Awaits review"));
    case ReviewState::Confirmed:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Reviewed"));
    case ReviewState::SentBack:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Sent back"));
    }
    return {};
}

QString word(RunState state)
{
    switch (state) {
    case RunState::Running:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Running"));
    case RunState::ClosingRequested:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Closing requested"));
    case RunState::Closed:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Closed"));
    case RunState::Adjusting:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Being adjusted"));
    }
    return {};
}

QString word(WebsiteType type)
{
    switch (type) {
    case WebsiteType::Unknown:
        return {};
    case WebsiteType::ProvincePortal:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Provincial portal"));
    case WebsiteType::ProvinceDepartment:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Provincial department"));
    case WebsiteType::CityPortal:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "City portal"));
    case WebsiteType::CityDepartment:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "City department"));
    case WebsiteType::CountyPortal:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "County portal"));
    case WebsiteType::CountyDepartment:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "County department"));
    case WebsiteType::BelowCounty:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Below county"));
    case WebsiteType::CityOther:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "City, other"));
    case WebsiteType::Other:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Other"));
    }
    return {};
}

QString word(Platform platform)
{
    switch (platform) {
    case Platform::Unknown:
        return {};
    case Platform::WeChat:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "WeChat"));
    case Platform::SinaWeibo:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Sina Weibo"));
    case Platform::App:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "App"));
    case Platform::Toutiao:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Toutiao"));
    case Platform::Douyin:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Douyin"));
    case Platform::MiniProgram:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Mini program"));
    case Platform::Other:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Other platform"));
    }
    return {};
}

QString word(MediaLevel level)
{
    switch (level) {
    case MediaLevel::Unknown:
        return {};
    case MediaLevel::Province:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Province"));
    case MediaLevel::City:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "City"));
    case MediaLevel::County:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "County"));
    }
    return {};
}

QString word(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Open:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Open"));
    case RoundPhase::UnderReview:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Under review"));
    case RoundPhase::Signed:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Signed"));
    }
    return {};
}

QString word(IndicatorKind kind)
{
    switch (kind) {
    case IndicatorKind::Veto:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Veto"));
    case IndicatorKind::Deduction:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Deduction"));
    case IndicatorKind::Bonus:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Bonus"));
    }
    return {};
}

QString roundWord(RoundKey key)
{
    if (!key.isValid())
        return {};
    switch (key.quarter()) {
    case 1:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Q1 %1")).arg(key.year());
    case 2:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Q2 %1")).arg(key.year());
    case 3:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Q3 %1")).arg(key.year());
    default:
        return tr(QT_TRANSLATE_NOOP("xw::models::words", "Q4 %1")).arg(key.year());
    }
}

QString kindWord(const Subject &subject)
{
    return subject.isWebsite() ? word(subject.type) : word(subject.platform);
}

} // namespace xw::models
