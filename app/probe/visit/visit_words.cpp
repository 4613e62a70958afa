#include "probe/visit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace xw::probe
{

namespace
{

constexpr std::array<QStringView, reasonCount> reasonWords{
    u"ok",   u"timeout",       u"dns",       u"refused",   u"reset",    u"tls",
    u"http", u"redirect-loop", u"too-large", u"malformed", u"cancelled"};
constexpr std::array<QStringView, 5> phaseWords{u"name", u"connect", u"tls", u"headers", u"body"};
constexpr std::array<QStringView, 8> tlsWords{
    u"",     u"expired", u"not-yet-valid", u"wrong-name", u"self-signed", u"unknown-issuer", u"old-protocol",
    u"other"};

} // namespace

QString toWord(Reason reason)
{
    return reasonWords[size_t(reason)].toString();
}

QString toWord(Phase phase)
{
    return phaseWords[size_t(phase)].toString();
}

QString toWord(TlsFault fault)
{
    return tlsWords[size_t(fault)].toString();
}

Reason reasonFrom(const QString &word)
{
    for (size_t i = 0; i < reasonWords.size(); ++i)
        if (reasonWords[i] == word)
            return Reason(i);
    return Reason::Malformed;
}

QByteArray Visit::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers)
        if (known == name)
            return value;
    return {};
}

} // namespace xw::probe
