// PackShelf: the packs of what sites sent when they were read, in a folder beside the workspace or on the
// office's server, until a person accepts what was found: then the pack goes into the round. One newer than
// the last two of a site pushes the oldest out. All of it blocks, for any thread.
#pragma once

#include "domain/pack_store.h"
#include "workspace/suggestions.h"

#include <QDateTime>

namespace xw::monitor
{

class PackShelf
{
public:
    /// Empty: there is none, and nothing is kept.
    explicit PackShelf(QString folder = {}) : m_folder(std::move(folder)) {}
    /// Of a file the folder beside it, of an office its server; else there is none.
    [[nodiscard]] static PackShelf of(Store &store);
    /// The folder beside a workspace file.
    [[nodiscard]] static PackShelf beside(const QString &file);
    [[nodiscard]] bool isThere() const { return m_packs || !m_folder.isEmpty(); }
    /// Whether the place keeps packs. Unsupported: a server that is no office, or an older one's.
    [[nodiscard]] Result<void> keeps() const;

    /// Answers its name. Io; of an office as PackStore.
    [[nodiscard]] Result<QString> keep(const QString &code, const QDateTime &at,
                                       const QByteArray &bytes) const;
    struct Shelved {
        QString name;
        QDateTime at; ///< of the reading
        qint64 bytes = 0;
    };
    /// All that lie here, oldest first. Of an office as PackStore.
    [[nodiscard]] Result<std::vector<Shelved>> packs() const;
    /// What is removed is told in `removed.jsonl` of the folder before it goes (name, SHA-256, bytes, `now`,
    /// `by`, `why`); of an office in a table of the server. Answers how many went. Io: nothing goes without
    /// its line; of an office as PackStore.
    [[nodiscard]] Result<int> remove(const QStringList &names, const QDateTime &now, const QString &by,
                                     const QString &why) const;
    /// Where that stands, for people.
    [[nodiscard]] QString removedPlace() const;
    /// Those that lie at another place, under the names that they have there; answers how many came. One that
    /// lies here already stays as it is. Io; of an office as PackStore.
    [[nodiscard]] Result<int> bringFrom(const PackShelf &other) const;
    /// NotFound; Io; Damaged: it is not the one of this digest (raw).
    [[nodiscard]] Result<QByteArray> take(const QString &name, const QByteArray &sha256) const;

private:
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

    QString m_folder;
    std::shared_ptr<Store> m_store; ///< of an office
    PackStore *m_packs = nullptr;   ///< the same
};

/// Of the sites of these suggestions. A pack that is gone, or is another, is left out.
[[nodiscard]] SuggestionPacks packsOf(const PackShelf &shelf, const std::vector<Suggestion> &suggestions);

} // namespace xw::monitor
