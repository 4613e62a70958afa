// AddressResolver: resolvedAddress() for all the links of one page.
#pragma once

#include "probe/html_page.h"

namespace xw::probe
{

struct AddressParts {
    QString scheme; ///< "http" or "https"
    QString host;   ///< with its port where it is not the usual one
    QString path;   ///< with the first /
    QString query;  ///< with its ?; empty: none
};

class AddressResolver
{
public:
    AddressResolver(const QString &base, const QString &encoding);
    /// Absolute, with its fragment; empty: no address of http(s).
    [[nodiscard]] QString resolved(QStringView written) const;

private:
    AddressParts m_base;
    QString m_encoding;
};

} // namespace xw::probe
