// WatchPlace: where the week's watch of a round is kept, and who may run it. A file has a folder beside it,
// one in that for each round, which one program at a time has. An office keeps the visits among its
// measurements, a watch a round, and one computer at a time has the lease: the next that waits goes on where
// that one ended.
#pragma once

#include "domain/store.h"
#include "probe/visit_log.h"

#include <QFuture>
#include <vector>

namespace xw
{
class Workspace;
}

namespace xw::monitor
{

class WatchPlace
{
public:
    /// Of the round that is open.
    explicit WatchPlace(Workspace &workspace);
    /// Those that were begun beside a workspace file, of whatever round; none of an office.
    [[nodiscard]] static std::vector<WatchPlace> besideFile(const QString &location);
    /// A folder of one's own choice.
    explicit WatchPlace(const QString &folder) : m_isPossible(true), m_folder(folder) {}
    /// False: it may only be read, or is nowhere.
    [[nodiscard]] bool isPossible() const { return m_isPossible; }
    [[nodiscard]] bool isShared() const { return m_store != nullptr; }
    /// Whether it is worth while to ask again later: another computer of the office has it, or the server is
    /// away.
    [[nodiscard]] bool isWaitedFor(const Error &error) const
    {
        return isShared() && (error.code == ErrorCode::Locked || error.code == ErrorCode::Network);
    }
    /// Empty: isShared().
    [[nodiscard]] const QString &folder() const { return m_folder; }
    // The rest blocks, for any thread.
    /// As it stands. NotFound: none was begun.
    [[nodiscard]] Result<std::unique_ptr<probe::VisitLog>> read() const;
    /// To be written; a new one has these rules. Locked, Io, Network, Format.
    [[nodiscard]] Result<std::unique_ptr<probe::VisitLog>> open(const probe::WatchRules &rules) const;
    /// Store::lease; where it is no office's, always held.
    [[nodiscard]] Result<std::unique_ptr<Lease>> lease() const;
    /// Who runs it, by name; empty: nobody, or not known.
    [[nodiscard]] QString holder() const;

private:
    bool m_isPossible = false;
    QString m_folder;
    std::shared_ptr<Store> m_store; ///< of an office
    QString m_channel;
};

} // namespace xw::monitor
