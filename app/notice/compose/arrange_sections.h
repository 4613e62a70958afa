// arrangeSections(): the body of a notice as an office ordered it: its own words and sections put in,
// sections left out, the rest in its order. Lives here: where things stand. May not: what they say
// (own_words.h).
#pragma once

#include "notice/compose.h"

namespace xw::notice
{

/// A heading of the template under which nothing stands but the office's own words (@own experience): it is
/// there to be written although no notice shows it yet.
struct OwnPlace {
    QString section; ///< "experience"
    QString heading;
    int level = 1;
    int line = 0; ///< of the heading, in the template
};
[[nodiscard]] std::vector<OwnPlace> ownPlaces(const NoticeTemplate &source);

/// `lines`: the template's line of each block of `composed`. Fills `composed.sections` and `sectionOf`;
/// headings under which nothing came to stand go.
void arrangeSections(Composed &composed, const std::vector<int> &lines, const std::vector<OwnPlace> &places);

/// Things named by `idOf` as `order` says: those that it names in its order, each other one behind the thing
/// that it followed.
template <class T, class IdOf>
void putInOrder(std::vector<T> &things, const QStringList &order, IdOf idOf)
{
    std::vector<T> named, result;
    for (const QString &id : order)
        for (T &thing : things)
            if (!id.isEmpty() && idOf(thing) == id &&
                std::none_of(named.begin(), named.end(), [&](const T &one) { return idOf(one) == id; }))
                named.push_back(thing);
    if (named.empty())
        return;
    result = named;
    for (size_t i = 0; i < things.size(); ++i) {
        const QString id = idOf(things[i]);
        if (order.contains(id))
            continue;
        auto place = result.begin();
        for (size_t before = i; before-- > 0 && place == result.begin();)
            for (auto at = result.begin(); at != result.end(); ++at)
                if (idOf(*at) == idOf(things[before]))
                    place = at + 1;
        result.insert(place, things[i]);
    }
    things = std::move(result);
}

} // namespace xw::notice
