// Monitor: the machine looks at sites before a person does. It keeps what it read among the measurements of
// the workspace, says what of it waits for a person, and decides nothing. Lives on the window's thread; the
// looking itself is done elsewhere.
#pragma once

#include "base/error.h"
#include "domain/suggestion.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <memory>

namespace xw
{
class Workspace;
struct Change;
} // namespace xw

namespace xw::monitor
{

class WeekWatch;

enum class SiteState : quint8 {
    Unseen, ///< not looked at in this round
    Waiting,
    Looking,
    Failed,  ///< its home page did not open, and nobody has judged that yet
    Found,   ///< something waits for a person
    Settled, ///< all that was found was ticked or dismissed
    Nothing, ///< it was read, and nothing was found
};

class Monitor final : public QObject
{
    Q_OBJECT

public:
    explicit Monitor(QObject *parent = nullptr);
    /// Ends what runs.
    ~Monitor() override;

    /// nullptr: none is open. Readings of its round come in later (changed()).
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] Workspace *workspace() const;

    /// Looks at these sites, after those that wait already; what is no site of the register is passed over.
    void look(const QList<SubjectId> &subjects);
    /// Ticks them, with what was read as evidence and the pack of what the site sent, where it is still here
    /// (Workspace::decide). A pack that is gone, or is not the one of the reading, is left out.
    [[nodiscard]] QFuture<Result<void>> accept(std::vector<Suggestion> suggestions);
    /// Ends at once; sites that were not read stay as they were.
    void stop();
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] int done() const; ///< of total(), since looking began
    [[nodiscard]] int total() const;

    [[nodiscard]] SiteState state(SubjectId subject) const;
    /// The newest of this round; nullptr: none.
    [[nodiscard]] const SiteReading *reading(SubjectId subject) const;
    [[nodiscard]] std::vector<Suggestion> suggestions(SubjectId subject) const;
    [[nodiscard]] int open(SubjectId subject) const; ///< how many of them wait
    /// Sites of which anything was read, in no order.
    [[nodiscard]] QList<SubjectId> read() const;

    [[nodiscard]] WeekWatch &week() const;

signals:
    /// Empty: read all again.
    void changed(const QList<xw::SubjectId> &subjects);
    void progressChanged();
    void failed(const xw::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace xw::monitor
