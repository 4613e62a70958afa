#include "domain/register_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
const QString expirySuffix = u"_expiry"_s;
} // namespace

const std::vector<RegisterField> &registerFields()
{
    static const std::vector<RegisterField> fields{
        {u"certified"_s,
         u"认证主体"_s,
         {u"认证主体名称"_s, u"账号主体"_s, u"认证单位"_s, u"认证名称"_s},
         false,
         true},
        {u"filing"_s,
         u"备案编号"_s,
         {u"政务新媒体备案编号"_s, u"新媒体备案编号"_s, u"APP备案号"_s, u"小程序备案号"_s, u"备案号"_s},
         false,
         true},
        {u"filing_expiry"_s, u"备案到期日"_s, {u"备案有效期"_s, u"备案有效期至"_s}, false, true, true},
        {u"icp"_s,
         u"ICP备案号"_s,
         {u"ICP备案"_s, u"ICP备案编号"_s, u"ICP备"_s, u"ICP"_s, u"网站备案号"_s, u"工信部备案号"_s},
         true,
         true},
        {u"icp_expiry"_s,
         u"ICP备案到期日"_s,
         {u"ICP备案有效期"_s, u"ICP有效期"_s, u"ICP备案有效期至"_s},
         true,
         true,
         true},
        {u"police"_s,
         u"公安备案号"_s,
         {u"公安备案"_s, u"公安机关备案号"_s, u"公安联网备案号"_s, u"公安备案编号"_s, u"公网安备号"_s},
         true,
         true},
        {u"police_expiry"_s,
         u"公安备案到期日"_s,
         {u"公安备案有效期"_s, u"公安备案有效期至"_s},
         true,
         true,
         true},
        {u"badge"_s,
         u"党政机关网站标识"_s,
         {u"网站标识"_s, u"事业单位标识"_s, u"党政机关标识"_s, u"CONAC标识"_s, u"CONAC"_s},
         true,
         false},
        {u"badge_expiry"_s,
         u"网站标识到期日"_s,
         {u"标识到期日"_s, u"标识有效期"_s, u"标识有效期至"_s, u"网站标识有效期"_s},
         true,
         false,
         true},
        {u"leaving"_s,
         leavingHeading(),
         {u"退出方式"_s, u"关停注销方式"_s, u"关停类型"_s, u"关停或注销"_s},
         true,
         true},
        {u"contact"_s, u"联系人"_s, {u"联络人"_s, u"联系人姓名"_s}, true, true},
        {u"phone"_s, u"联系电话"_s, {u"联系人电话"_s, u"办公电话"_s, u"联系方式"_s}, true, true}};
    return fields;
}

QString fieldOf(const Subject &subject, const QString &id)
{
    const auto &fields = registerFields();
    const auto field =
        std::find_if(fields.begin(), fields.end(), [&](const RegisterField &one) { return one.id == id; });
    if (field == fields.end())
        return {};
    for (const auto &[heading, value] : subject.extra)
        if (heading == field->heading)
            return value;
    return {};
}

QString leavingHeading()
{
    return u"关停方式"_s;
}

bool isCancelled(const Subject &subject)
{
    return !subject.isRunning() && saysCancelled(fieldOf(subject, u"leaving"_s));
}

bool saysCancelled(const QString &word)
{
    return word.contains(u"注销") && !word.contains(u"申请") && !word.contains(u"拟") &&
           !word.contains(u'未');
}

QString filingOf(const RegisterField &field)
{
    return field.isDay ? field.id.chopped(expirySuffix.size()) : QString();
}

QStringList expiredFilings(const Subject &subject, QDate day)
{
    QStringList ids;
    for (const RegisterField &field : registerFields()) {
        if (!field.isDay)
            continue;
        const QDate until = QDate::fromString(fieldOf(subject, field.id), Qt::ISODate);
        if (until.isValid() && until < day)
            ids << filingOf(field);
    }
    return ids;
}

} // namespace xw
