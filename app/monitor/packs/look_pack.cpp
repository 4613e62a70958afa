#include "monitor/packs/look_pack.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

// Of one site in memory, compressed: 32 are read at a time.
constexpr qint64 mostOfASite = 6 << 20;
// Of one finding: what a person goes through, not the 196 dead links of a site before its clean-up.
constexpr size_t mostPlacesOfOne = 8;

std::set<QByteArray> packedAddresses(const SiteReading &reading, const LookOrder &order,
                                     const evidence::SiteRecorder &recorder)
{
    std::set<QByteArray> addresses{order.url};
    // What hides a link may stand in a sheet of its own.
    if (std::any_of(reading.findings.begin(), reading.findings.end(),
                    [](const SiteFinding &one) { return one.check == SiteCheck::HiddenLinks; }))
        for (const evidence::KeptExchange &one : recorder.kept({}))
            if (one.contentType == "text/css")
                addresses.insert(one.asked);
    const auto add = [&addresses](const QString &url) {
        const QString page = url.section(u'#', 0, 0);
        if (page.isEmpty())
            return;
        addresses.insert(page.toUtf8());
        addresses.insert(QUrl(page).toEncoded());
    };
    for (const SiteFinding &finding : reading.findings)
        for (size_t i = 0; i < std::min(mostPlacesOfOne, finding.places.size()); ++i) {
            add(finding.places[i].url);
            // A dead link's own address stands in what is said of its place.
            for (const QString &word : finding.places[i].text.split(u' ', Qt::SkipEmptyParts))
                if (word.startsWith(u"http"))
                    add(word);
        }
    return addresses;
}

} // namespace

std::shared_ptr<evidence::SiteRecorder> LookPacker::recorder() const
{
    return m_shelf.isThere() ? std::make_shared<evidence::SiteRecorder>(m_clock, mostOfASite) : nullptr;
}

void LookPacker::pack(SiteReading &reading, const LookOrder &order,
                      const evidence::SiteRecorder &recorder) const
{
    if (reading.findings.empty())
        return;
    evidence::PackFacts facts;
    facts.code = order.code;
    facts.name = order.name;
    facts.kind = u"reading"_s;
    facts.url = order.url;
    facts.at = reading.at;
    facts.verdict = toMeasurement(reading).values;
    facts.verdict.insert(u"code"_s, order.code);
    facts.verdict.insert(u"name"_s, order.name);
    facts.verdict.insert(u"url"_s, QString::fromUtf8(order.url));
    facts.verdict.insert(u"at"_s, reading.at.toString(Qt::ISODate));
    facts.clock = m_clock->reading();
    facts.tie = m_tie;
    facts.passedOver = recorder.passedOver();
    const auto bytes = makePack(facts, recorder.kept(packedAddresses(reading, order, recorder)));
    if (!bytes)
        return;
    const QString code = order.code.isEmpty() ? QString::number(order.subject.value()) : order.code;
    if (auto name = m_shelf.keep(code, reading.at, *bytes)) {
        reading.pack = *std::move(name);
        reading.packDigest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    }
}

} // namespace xw::monitor
