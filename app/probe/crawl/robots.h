// Robots: what a site's robots.txt allows a crawl (RFC 9309). A visit that a person asked for is none.
#pragma once

#include <QByteArray>
#include <vector>

namespace xw::probe
{

class Robots
{
public:
    Robots() = default;
    /// The groups of `agent`, else those of *. Lines that mean nothing are passed over; read up to 512 KiB.
    Robots(const QByteArray &file, const QByteArray &agent);
    /// `target`: path and query. The longest rule that fits decides, Allow before Disallow of one length.
    [[nodiscard]] bool allows(QByteArrayView target) const;

private:
    struct Rule {
        QByteArray pattern;
        bool allow = false;
    };
    std::vector<Rule> m_rules;
};

} // namespace xw::probe
