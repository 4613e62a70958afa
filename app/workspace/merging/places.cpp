#include "workspace/merging/places.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

QJsonObject contentOf(const PlaceVersion &version)
{
    QJsonObject value = version.value;
    value.remove(u"m"_s);
    return value;
}

bool comesBefore(const PlaceVersion &a, const PlaceVersion &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    if (a.author != b.author)
        return a.author < b.author;
    return a.digest() < b.digest();
}

tl::unexpected<Error> noPlace(const QString &key)
{
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "What is recorded of a place cannot be read"), {}},
                   QString(key).replace(u'\n', u' '));
}

Result<Place> placeFrom(const QString &key, const QJsonObject &json)
{
    Place place;
    for (const QJsonValue &one : json.value("h"_L1).toArray()) {
        const QJsonObject object = one.toObject();
        PlaceVersion version(object.value("v"_L1).toObject(), object.value("a"_L1).toString(),
                             object.value("t"_L1).toInteger(-1), object.contains("o"_L1));
        if (!object.value("v"_L1).isObject() || version.at < 0)
            return noPlace(key);
        place.heads.push_back(std::move(version));
    }
    for (const QJsonValue &one : json.value("g"_L1).toArray())
        place.gone.insert(one.toString());
    place.arrange();
    if (place.heads.empty())
        return noPlace(key);
    return place;
}

} // namespace

PlaceVersion::PlaceVersion(QJsonObject what, QString by, qint64 when, bool isOwn)
    : value(std::move(what)), author(std::move(by)), at(when), own(isOwn)
{
}

QString PlaceVersion::digest() const
{
    if (m_digest.isEmpty()) {
        const QJsonObject all{{u"v"_s, value}, {u"a"_s, author}, {u"t"_s, at}};
        m_digest =
            QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact),
                                                         QCryptographicHash::Sha256)
                                    .first(8)
                                    .toHex());
    }
    return m_digest;
}

void PlaceVersion::say(const QString &by, qint64 when)
{
    author = by;
    at = when;
    m_digest.clear();
}

bool saysTheSame(const PlaceVersion &a, const PlaceVersion &b)
{
    return contentOf(a) == contentOf(b);
}

void Place::arrange()
{
    std::sort(heads.begin(), heads.end(), comesBefore);
    std::vector<PlaceVersion> left;
    QSet<QString> seen;
    for (const PlaceVersion &head : heads) {
        const QString digest = head.digest();
        if (seen.contains(digest)) {
            // The same version by two ways: what this copy made stays its own.
            for (PlaceVersion &known : left)
                if (known.digest() == digest)
                    known.own = known.own || head.own;
            continue;
        }
        seen.insert(digest);
        if (!gone.contains(digest))
            left.push_back(head);
    }
    // Damaged or made to harm: something must still be said of the place, here and when it is read again.
    if (left.empty() && !heads.empty())
        left = {heads.front()};
    heads = std::move(left);
}

void Place::replaceBy(PlaceVersion version)
{
    qint64 at = version.at;
    for (const PlaceVersion &head : heads) {
        at = std::max(at, head.at + 1);
        gone.insert(head.digest());
    }
    version.say(version.author, at);
    heads = {std::move(version)};
}

void Place::take(const Place &theirs, qint64 fork)
{
    std::vector<PlaceVersion> news;
    for (const PlaceVersion &head : theirs.heads)
        if (!head.own || head.at > fork)
            news.push_back(head);
    if (!news.empty())
        for (const PlaceVersion &head : heads)
            if (head.own && head.at <= fork)
                gone.insert(head.digest());
    for (PlaceVersion &head : news) {
        head.own = false;
        heads.push_back(std::move(head));
    }
    gone.unite(theirs.gone);
    arrange();
}

bool Place::isConflict() const
{
    return std::any_of(heads.begin(), heads.end(),
                       [this](const PlaceVersion &head) { return !saysTheSame(head, heads.front()); });
}

bool operator==(const Place &a, const Place &b)
{
    return a.gone == b.gone && a.heads.size() == b.heads.size() &&
           std::equal(a.heads.begin(), a.heads.end(), b.heads.begin(),
                      [](const PlaceVersion &x, const PlaceVersion &y) {
                          return x.own == y.own && x.digest() == y.digest();
                      });
}

QJsonObject toJson(const Places &places)
{
    QJsonObject json;
    for (const auto &[key, place] : places) {
        QJsonArray heads;
        for (const PlaceVersion &head : place.heads) {
            QJsonObject one{{u"v"_s, head.value}, {u"a"_s, head.author}, {u"t"_s, head.at}};
            if (head.own)
                one.insert(u"o"_s, 1);
            heads.append(one);
        }
        QJsonObject object{{u"h"_s, heads}};
        if (!place.gone.isEmpty()) {
            QStringList gone(place.gone.begin(), place.gone.end());
            gone.sort();
            object.insert(u"g"_s, QJsonArray::fromStringList(gone));
        }
        json.insert(key, object);
    }
    return json;
}

Result<Places> placesFrom(const QJsonObject &json)
{
    Places places;
    for (auto one = json.begin(); one != json.end(); ++one) {
        Result<Place> place = placeFrom(one.key(), one->toObject());
        if (!place)
            return tl::unexpected(place.error());
        places.emplace(one.key(), *std::move(place));
    }
    return places;
}

} // namespace xw
