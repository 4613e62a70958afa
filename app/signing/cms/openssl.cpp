#include "signing/cms/openssl.h"

#include "base/qt_compat.h"

#include <openssl/err.h>

namespace xw::signing
{

QString opensslErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        char line[256];
        ERR_error_string_n(code, line, sizeof line);
        lines << QString::fromLatin1(line);
    }
    return lines.join(QLatin1String("; "));
}

BioPtr reading(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

CertificatePtr certificateFromDer(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = at + der.size();
    CertificatePtr certificate(d2i_X509(nullptr, &at, long(der.size())));
    return at == end ? std::move(certificate) : nullptr;
}

QByteArray contentOf(const ASN1_STRING *string)
{
    return string ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                               ASN1_STRING_length(string))
                  : QByteArray();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return utcDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                       QTime(parts.tm_hour, parts.tm_min, parts.tm_sec));
}

} // namespace xw::signing
