// What both halves of MemoryStore use.
#pragma once

#include "domain/store.h"

#include <QCryptographicHash>
#include <QPromise>

namespace xw::testkit
{

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

template <class Map>
auto valuesOf(const Map &map)
{
    std::vector<typename Map::mapped_type> values;
    values.reserve(map.size());
    for (const auto &[key, value] : map)
        values.push_back(value);
    return values;
}

template <class Map>
auto valuesOfRound(const Map &map, RoundId round)
{
    std::vector<typename Map::mapped_type> values;
    for (const auto &[key, value] : map)
        if (value.round == round)
            values.push_back(value);
    return values;
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

inline tl::unexpected<Error> nobody(const char *what)
{
    return failure(ErrorCode::Internal, {"A row refers to something that is not there", {}},
                   QString::fromUtf8(what));
}

} // namespace xw::testkit
