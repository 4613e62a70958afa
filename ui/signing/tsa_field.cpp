#include "ui/signing/tsa_field.h"

#include "signing/timestamp_http.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
const QString addressSetting = u"signing/tsa"_s;
} // namespace

TsaField::TsaField(QSettings &settings, QWidget *parent)
    : QLineEdit(settings.value(addressSetting).toString(), parent), m_settings(settings)
{
    setObjectName(u"signTsa"_s);
    setPlaceholderText(tr("http://… (RFC 3161): proves when it was signed"));
}

Result<signing::TimestampFetch> TsaField::fetch()
{
    const QString address = text().trimmed();
    m_settings.setValue(addressSetting, address);
    if (address.isEmpty())
        return signing::TimestampFetch();
    return signing::timestampOverHttp(QUrl(address));
}

} // namespace xw::ui
