#include "domain/site_reading.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr std::array<QStringView, siteCheckCount> checkWords{
    u"did-not-open",      u"gate",          u"week-failed",
    u"week-warning",      u"home-stale",    u"navigation-stale",
    u"news-notice-stale", u"long-stale",    u"blank-columns",
    u"redated",           u"marks-missing", u"marks-differ",
    u"no-error-entrance", u"dead-links",    u"hidden-links",
    u"harmful-links",     u"severe-word",   u"wrong-word",
    u"personal-numbers",  u"domain",        u"veto-near",
    u"no-consultation",   u"late-replies",  u"thin-guides",
    u"unlinked"};

constexpr int readingVersion = 1;

QJsonArray placesJson(const std::vector<ReadPlace> &places)
{
    QJsonArray array;
    for (const ReadPlace &place : places)
        array.append(QJsonArray{place.url, place.quote, place.text});
    return array;
}

std::vector<ReadPlace> placesFrom(const QJsonArray &array)
{
    std::vector<ReadPlace> places;
    places.reserve(size_t(array.size()));
    for (const QJsonValue &value : array) {
        const QJsonArray place = value.toArray();
        places.push_back({place.at(0).toString(), place.at(1).toString(), place.at(2).toString()});
    }
    return places;
}

} // namespace

QString toWord(SiteCheck check)
{
    return checkWords[size_t(check)].toString();
}

std::optional<SiteCheck> siteCheckFrom(const QString &word)
{
    for (size_t i = 0; i < checkWords.size(); ++i)
        if (checkWords[i] == word)
            return SiteCheck(i);
    return std::nullopt;
}

QString SiteFinding::key() const
{
    return about.isEmpty() ? toWord(check) : toWord(check) + u':' + about;
}

QString readingChannel()
{
    return u"site-readings"_s;
}

std::optional<SiteFinding> findingFromJson(const QJsonObject &object)
{
    const auto check = siteCheckFrom(object["check"_L1].toString());
    if (!check)
        return std::nullopt;
    SiteFinding finding;
    finding.check = *check;
    finding.about = object["about"_L1].toString();
    finding.count = object["count"_L1].toInt();
    for (const QJsonValue &word : object["words"_L1].toArray())
        finding.words << word.toString();
    finding.isDoubt = object["doubt"_L1].toBool();
    finding.picture = object["picture"_L1].toString();
    finding.places = placesFrom(object["places"_L1].toArray());
    for (const QJsonValue &value : object["corrections"_L1].toArray())
        finding.corrections.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    return finding;
}

QJsonObject toJson(const SiteFinding &finding)
{
    QJsonObject object{{u"check"_s, toWord(finding.check)}};
    if (!finding.about.isEmpty())
        object.insert(u"about"_s, finding.about);
    if (finding.count)
        object.insert(u"count"_s, finding.count);
    if (!finding.words.isEmpty())
        object.insert(u"words"_s, QJsonArray::fromStringList(finding.words));
    if (finding.isDoubt)
        object.insert(u"doubt"_s, true);
    if (!finding.picture.isEmpty())
        object.insert(u"picture"_s, finding.picture);
    if (!finding.places.empty())
        object.insert(u"places"_s, placesJson(finding.places));
    if (!finding.corrections.isEmpty()) {
        QJsonArray pairs;
        for (const auto &[wrong, right] : finding.corrections)
            pairs.append(QJsonArray{wrong, right});
        object.insert(u"corrections"_s, pairs);
    }
    return object;
}

Measurement toMeasurement(const SiteReading &reading)
{
    QJsonArray findings;
    for (const SiteFinding &finding : reading.findings)
        findings.append(toJson(finding));
    Measurement measurement;
    measurement.channel = readingChannel();
    measurement.subject = reading.subject;
    measurement.at = reading.at;
    measurement.values = {{u"v"_s, readingVersion},
                          {u"round"_s, reading.round.text()},
                          {u"reason"_s, reading.reason},
                          {u"status"_s, reading.status},
                          {u"elapsed_ms"_s, reading.elapsedMs},
                          {u"pages"_s, reading.pages},
                          {u"cut"_s, reading.cut},
                          {u"findings"_s, findings}};
    if (reading.hasIpv6)
        measurement.values.insert(u"ipv6"_s, *reading.hasIpv6);
    if (reading.isHttps)
        measurement.values.insert(u"https"_s, *reading.isHttps);
    if (!reading.pack.isEmpty()) {
        measurement.values.insert(u"pack"_s, reading.pack);
        measurement.values.insert(u"pack_sha256"_s, QString::fromLatin1(reading.packDigest.toHex()));
    }
    return measurement;
}

std::optional<SiteReading> readingFrom(const Measurement &measurement)
{
    const QJsonObject &values = measurement.values;
    const auto round = RoundKey::parse(values["round"_L1].toString());
    if (measurement.channel != readingChannel() || values["v"_L1].toInt() != readingVersion || !round)
        return std::nullopt;
    SiteReading reading;
    reading.subject = measurement.subject;
    reading.at = measurement.at;
    reading.round = *round;
    reading.reason = values["reason"_L1].toString();
    reading.status = values["status"_L1].toInt();
    reading.elapsedMs = values["elapsed_ms"_L1].toInt();
    reading.pages = values["pages"_L1].toInt();
    reading.cut = values["cut"_L1].toBool();
    if (const QJsonValue ipv6 = values["ipv6"_L1]; ipv6.isBool())
        reading.hasIpv6 = ipv6.toBool();
    if (const QJsonValue https = values["https"_L1]; https.isBool())
        reading.isHttps = https.toBool();
    reading.pack = values["pack"_L1].toString();
    reading.packDigest = QByteArray::fromHex(values["pack_sha256"_L1].toString().toLatin1());
    for (const QJsonValue &value : values["findings"_L1].toArray())
        if (auto finding = findingFromJson(value.toObject()))
            reading.findings.push_back(*std::move(finding));
    return reading;
}

} // namespace xw
