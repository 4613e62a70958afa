// PackShelf: the packs of what sites sent when they were read, in a folder beside the workspace, until a
// person accepts what was found: then the pack goes into the round. One newer than the last two of a site
// pushes the oldest out.
#pragma once

#include "base/error.h"
#include "workspace/suggestions.h"

#include <QDateTime>

namespace xw::monitor
{

class PackShelf
{
public:
    /// Empty: there is none, and nothing is kept.
    explicit PackShelf(QString folder = {}) : m_folder(std::move(folder)) {}
    /// The folder beside a workspace; a workspace that is no file has none.
    [[nodiscard]] static PackShelf beside(const QString &location);
    [[nodiscard]] bool isThere() const { return !m_folder.isEmpty(); }

    /// Answers its file name. Io.
    [[nodiscard]] Result<QString> keep(const QString &code, const QDateTime &at,
                                       const QByteArray &bytes) const;
    struct Shelved {
        QString name;
        QDateTime at; ///< of the reading
        qint64 bytes = 0;
    };
    /// All that lie here, oldest first.
    [[nodiscard]] std::vector<Shelved> packs() const;
    /// What is removed is told in `removed.jsonl` of the folder before it goes (name, SHA-256, bytes, `now`,
    /// `by`, `why`). Answers how many went. Io: nothing goes without its line.
    [[nodiscard]] Result<int> remove(const QStringList &names, const QDateTime &now, const QString &by,
                                     const QString &why) const;
    [[nodiscard]] QString removedFile() const;
    /// NotFound; Io; Damaged: it is not the one of this digest (raw).
    [[nodiscard]] Result<QByteArray> take(const QString &name, const QByteArray &sha256) const;

private:
    QString m_folder;
};

/// Of the sites of these suggestions. A pack that is gone, or is another, is left out.
[[nodiscard]] SuggestionPacks packsOf(const PackShelf &shelf, const std::vector<Suggestion> &suggestions);

} // namespace xw::monitor
