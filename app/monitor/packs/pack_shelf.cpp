#include "monitor/pack_shelf.h"

#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

constexpr qsizetype keptOfASite = 2; // a suggestion on the screen may still be of the reading before

QString shelfStem(QString code)
{
    for (QChar &c : code)
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    return code.left(60);
}

} // namespace

PackShelf PackShelf::beside(const QString &file)
{
    return PackShelf(file + u".packs"_s);
}

PackShelf PackShelf::of(Store &store)
{
    PackShelf shelf = QFileInfo(store.location()).isFile() ? beside(store.location()) : PackShelf();
    if (auto *packs = dynamic_cast<PackStore *>(&store)) {
        shelf.m_store = store.shared_from_this();
        shelf.m_packs = packs;
    }
    return shelf;
}

Result<void> PackShelf::keeps() const
{
    return m_packs ? m_packs->packs().takeResult().map([](const auto &) {}) : Result<void>();
}

Result<QString> PackShelf::keep(const QString &code, const QDateTime &at, const QByteArray &bytes) const
{
    const QString stem = shelfStem(code);
    const QString name = u"%1_%2.wacz"_s.arg(stem, at.toString(u"yyyyMMdd'T'hhmmsszzz"_s));
    if (m_packs)
        return m_packs->keepPack(name, stem, bytes).takeResult().map([&name] { return name; });
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot make the folder"), {}}, m_folder);
    if (auto written = writeWhole(folder.filePath(name), bytes,
                                  {QT_TRANSLATE_NOOP("xw", "The evidence was not kept"), {}});
        !written)
        return tl::unexpected(written.error());
    // Names sort by their time.
    const QStringList all = folder.entryList({stem + u"_*.wacz"_s}, QDir::Files, QDir::Name);
    // One that cannot be told of stays.
    if (all.size() > keptOfASite)
        (void)remove(all.first(all.size() - keptOfASite), at, {}, u"newer readings of the site"_s);
    return name;
}

Result<std::vector<PackShelf::Shelved>> PackShelf::packs() const
{
    std::vector<Shelved> found;
    if (m_packs) {
        const auto kept = m_packs->packs().takeResult();
        if (!kept)
            return tl::unexpected(kept.error());
        for (const PackStore::Kept &one : *kept)
            found.push_back({one.name, one.at, one.bytes});
        return found;
    }
    if (!isThere())
        return found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*_*.wacz"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString time = file.completeBaseName().section(u'_', -1);
        const QDateTime at = QDateTime::fromString(time, u"yyyyMMdd'T'hhmmsszzz"_s);
        if (at.isValid()) // another file is not ours
            found.push_back({file.fileName(), at, file.size()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Shelved &a, const Shelved &b) { return a.at < b.at; });
    return found;
}

QString PackShelf::removedPlace() const
{
    return m_store ? m_store->location() : QDir(m_folder).filePath(u"removed.jsonl"_s);
}

Result<int> PackShelf::remove(const QStringList &names, const QDateTime &now, const QString &by,
                              const QString &why) const
{
    if (m_packs)
        return m_packs->removePacks(names, why).takeResult();
    int removed = 0;
    for (const QString &name : names) {
        QFile pack(QDir(m_folder).filePath(QFileInfo(name).fileName()));
        if (!isThere() || !pack.open(QIODevice::ReadOnly))
            continue;
        QCryptographicHash digest(QCryptographicHash::Sha256);
        if (!digest.addData(&pack))
            return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}},
                           pack.fileName());
        const QJsonObject line{{u"name"_s, QFileInfo(name).fileName()},
                               {u"sha256"_s, QString::fromLatin1(digest.result().toHex())},
                               {u"bytes"_s, pack.size()},
                               {u"at"_s, now.toString(Qt::ISODate)},
                               {u"by"_s, by},
                               {u"why"_s, why}};
        pack.close();
        QFile told(removedPlace());
        const QByteArray written = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (!told.open(QIODevice::Append) || told.write(written) != written.size() || !told.flush())
            return failure(
                ErrorCode::Io,
                {QT_TRANSLATE_NOOP("xw", "What goes could not be written down: nothing was removed"), {}},
                told.fileName());
        removed += pack.remove();
    }
    return removed;
}

Result<int> PackShelf::bringFrom(const PackShelf &other) const
{
    const auto there = other.packs();
    if (!there)
        return tl::unexpected(there.error());
    if (!m_packs && !there->empty() && !QDir(m_folder).mkpath(u"."_s))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot make the folder"), {}}, m_folder);
    int came = 0;
    for (const Shelved &pack : *there) { // oldest first: the newest of a site stay
        const QString path = QDir(m_folder).filePath(QFileInfo(pack.name).fileName());
        if (!m_packs && QFileInfo::exists(path))
            continue;
        const Result<QByteArray> bytes = other.read(pack.name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<void> put =
            m_packs ? m_packs->keepPack(pack.name, pack.name.section(u'_', 0, -2), *bytes).takeResult()
                    : writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The evidence was not kept"), {}});
        if (!put && put.error().code != ErrorCode::Conflict)
            return tl::unexpected(put.error());
        came += put.has_value();
    }
    return came;
}

Result<QByteArray> PackShelf::read(const QString &name) const
{
    if (m_packs)
        return m_packs->pack(name).takeResult();
    QFile file(QDir(m_folder).filePath(QFileInfo(name).fileName()));
    if (!isThere() || !file.exists())
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "The pack of what the site sent is not here"), {}}, name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, file.fileName());
    return file.readAll();
}

Result<QByteArray> PackShelf::take(const QString &name, const QByteArray &sha256) const
{
    auto bytes = read(name);
    if (bytes && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != sha256)
        return failure(ErrorCode::Damaged,
                       {QT_TRANSLATE_NOOP("xw", "The pack is not the one that was made at the reading"), {}},
                       name);
    return bytes;
}

SuggestionPacks packsOf(const PackShelf &shelf, const std::vector<Suggestion> &suggestions)
{
    SuggestionPacks packs;
    for (const Suggestion &one : suggestions)
        if (!one.pack.isEmpty() && !packs.contains(one.subject))
            if (auto bytes = shelf.take(one.pack, one.packDigest))
                packs.insert(one.subject, {one.pack, *std::move(bytes), one.packDigest});
    return packs;
}

} // namespace xw::monitor
