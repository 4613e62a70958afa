// PackStore: where an office keeps the packs of what sites sent when they were read, until one is taken as
// evidence, so that whoever works in it reaches them. A Store that has such a place is one as well; where
// there is none, packs lie in a folder (monitor/pack_shelf.h).
#pragma once

#include "domain/store.h"

#include <QDateTime>
#include <QStringList>

namespace xw
{

class PackStore
{
public:
    struct Kept {
        QString name;
        QDateTime at;
        qint64 bytes = 0;
    };
    virtual ~PackStore() = default;
    /// Keeps it, and lets go of older ones: the two newest of a site stay. Conflict: there is one of this
    /// name; Locked: who enters here keeps none; Unsupported: the office was set up by an older program, and
    /// its owner has let nobody in since.
    [[nodiscard]] virtual QFuture<Result<void>> keepPack(QString name, QString site, QByteArray bytes) = 0;
    /// NotFound.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> pack(QString name) = 0;
    /// Oldest first.
    [[nodiscard]] virtual QFuture<Result<std::vector<Kept>>> packs() = 0;
    /// How many went; the digest of each, who and `why` stay. Locked: that is a supervisor's.
    [[nodiscard]] virtual QFuture<Result<int>> removePacks(QStringList names, QString why) = 0;
};

} // namespace xw
