// Places: what was said where in a round, as packages carry it. A place is one indicator on one subject, the
// state of a subject, one decision of a review, or one piece of evidence; it has a name that is the same in
// every copy. Of each place are kept the versions that nobody replaced (one, or several in a conflict) and
// the digests of those that were replaced. Two places merge by union, so the order does not matter.
#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QSet>
#include <map>
#include <vector>

namespace xw
{

class PlaceVersion
{
public:
    PlaceVersion() = default;
    PlaceVersion(QJsonObject what, QString by, qint64 when, bool isOwn);
    QJsonObject value; ///< "m" in it: who wrote the row, and when; it is no part of what is said
    QString author;
    qint64 at = 0;    ///< milliseconds since 1970
    bool own = false; ///< made in this copy, or in the one that it was copied from

    /// Of everything but `own`; kept, since it is asked for again and again.
    [[nodiscard]] QString digest() const;
    /// The same version said by somebody else, or later.
    void say(const QString &by, qint64 when);

private:
    mutable QString m_digest;
};

[[nodiscard]] bool saysTheSame(const PlaceVersion &a, const PlaceVersion &b);

struct Place {
    std::vector<PlaceVersion> heads; ///< the first holds: the newest
    QSet<QString> gone;

    /// Sorts, and lets go of what was replaced; where that is all of it, the newest stays.
    void arrange();
    /// Somebody who saw all of this says `version` now: it comes after them, whatever the clocks say.
    void replaceBy(PlaceVersion version);
    /// Takes over what another copy says. `fork`: until when the two copies were one; what was said before is
    /// known to both, so that a later word of one of them comes after it.
    void take(const Place &theirs, qint64 fork);
    [[nodiscard]] bool isConflict() const;
    friend bool operator==(const Place &a, const Place &b);
};

using Places = std::map<QString, Place>;

[[nodiscard]] QJsonObject toJson(const Places &places);
/// Format.
[[nodiscard]] Result<Places> placesFrom(const QJsonObject &json);

} // namespace xw
