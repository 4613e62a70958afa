// The form of a host. What the form means for a site is in domain_name.cpp.
#include "domain/register/domain_name.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr QStringView governmentSuffix = u".gov.cn";
constexpr QStringView chineseSuffix = u".政务";

bool isLabel(const QString &text)
{
    static const QRegularExpression form(u"^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$"_s);
    return form.match(text).hasMatch();
}

// The labels before .gov.cn.
QStringList labelsOf(const QString &host)
{
    return host.chopped(governmentSuffix.size()).split(u'.');
}

} // namespace

QString hostOf(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty())
        return {};
    const QUrl url(trimmed.contains(u"://"_s) ? trimmed : u"http://"_s + trimmed);
    // Qt shows names as ACE unless their registry is on its list, which does not know .政务.
    QString host = QUrl::fromAce(url.host(QUrl::FullyEncoded).toLatin1(), QUrl::IgnoreIDNWhitelist);
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.toLower();
}

HostForm formOf(const QString &host)
{
    if (host.isEmpty())
        return HostForm::None;
    if (host == u"www.gov.cn" || host == u"gov.cn")
        return HostForm::Central;
    if (host.endsWith(chineseSuffix))
        return HostForm::Chinese;
    if (!host.endsWith(governmentSuffix))
        return HostForm::Foreign;
    const QStringList labels = labelsOf(host);
    for (const QString &label : labels)
        if (!isLabel(label))
            return HostForm::Foreign;
    const bool www = labels.first() == u"www";
    switch (labels.size()) {
    case 1:
        return HostForm::Bare;
    case 2:
        return www ? HostForm::Portal : HostForm::Department;
    case 3:
        return www ? HostForm::WwwDepartment : HostForm::Deeper;
    default:
        return HostForm::Deeper;
    }
}

QString governmentLabel(const QString &host)
{
    switch (formOf(host)) {
    case HostForm::Portal:
    case HostForm::Department:
    case HostForm::WwwDepartment:
    case HostForm::Bare:
        return labelsOf(host).last();
    default:
        return {};
    }
}

} // namespace xw
