#include "monitor/packs/pack_shelf.h"

#include "base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

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

PackShelf PackShelf::beside(const QString &location)
{
    return PackShelf(QFileInfo(location).isFile() ? location + u".packs"_s : QString());
}

Result<QString> PackShelf::keep(const QString &code, const QDateTime &at, const QByteArray &bytes) const
{
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot make the folder"), {}}, m_folder);
    const QString stem = shelfStem(code);
    const QString name = u"%1_%2.wacz"_s.arg(stem, at.toString(u"yyyyMMdd'T'hhmmsszzz"_s));
    if (auto written = writeWhole(folder.filePath(name), bytes,
                                  {QT_TRANSLATE_NOOP("xw", "The evidence was not kept"), {}});
        !written)
        return tl::unexpected(written.error());
    // Names sort by their time.
    const QStringList all = folder.entryList({stem + u"_*.wacz"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < all.size() - keptOfASite; ++i)
        QFile::remove(folder.filePath(all.at(i)));
    return name;
}

Result<QByteArray> PackShelf::take(const QString &name, const QByteArray &sha256) const
{
    QFile file(QDir(m_folder).filePath(QFileInfo(name).fileName()));
    if (!isThere() || !file.exists())
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "The pack of what the site sent is not here"), {}}, name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open the file"), {}}, file.fileName());
    QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return failure(ErrorCode::Damaged,
                       {QT_TRANSLATE_NOOP("xw", "The pack is not the one that was made at the reading"), {}},
                       file.fileName());
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
