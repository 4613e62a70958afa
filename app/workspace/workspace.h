// Workspace: the use cases. Every change of a round goes through here as a command: it becomes one
// Transaction, and only when storage says that it is durable does RoundState change and changed() go out.
// Lives on the window's thread.
#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "domain/round_state.h"
#include "domain/store.h"
#include "workspace/case_change.h"
#include "workspace/suggestion_plan.h"
#include "workspace/undo_entry.h"

#include <QObject>
#include <functional>

namespace xw
{

class OfflineWork;

/// Makes a new workspace: province, first round, standard.
struct InitOptions {
    QString province;
    RoundKey round;
    StandardId standard; ///< empty: the national one that was in force in the round
    QString issuer;      ///< empty: issuerOf(province)
    RateFormat rates;
    RoundScope scope{};
};

/// A tick (TickIndicator): one finding. Ticking what is already ticked replaces count, note, urls and
/// corrections.
struct TickCommand {
    SubjectId subject;
    IndicatorId indicator;
    std::optional<int> count;
    std::optional<QString> note;
    std::optional<QStringList> urls;
    std::optional<QList<QPair<QString, QString>>> corrections;
};

/// What became of bodies: one was renamed (1 → 1), some were merged (n → 1), one was split (1 → n). All are
/// in the register.
struct ReorganiseCommand {
    SuccessionKind kind = SuccessionKind::Renamed;
    std::vector<SubjectId> formers;
    std::vector<SubjectId> successors;
    RoundKey since;           ///< the successors' first round; invalid: the open one
    bool formersStay = false; ///< some of a body was split off and it runs on; otherwise formers are closed
};

/// A subject under another code or name, or both; what is empty stays.
struct RenameCommand {
    SubjectId subject;
    QString code; ///< of a website a 标识码, of an account its 账号标识
    QString name;
    RoundKey since; ///< as above
};

struct CapturedEvidence {
    SubjectId subject;
    FindingId finding; ///< may be invalid
    QString kind, fileName, mimeType, url;
    QByteArray bytes;
};

/// The state that writes were prepared on (Workspace::apply).
struct CommandBasis {
    std::optional<qint64> sequence{}; ///< Transaction::basedOn; nullopt: the state at the command's turn
    bool alone = false;               ///< Transaction::alone
};

/// What changed, after it was committed. Empty subjects with registerChanged: read everything again.
struct Change {
    std::vector<SubjectId> subjects;
    bool registerChanged = false;  ///< subjects or regions were added, renamed, reordered
    bool roundChanged = false;     ///< another round, phase or setting
    bool ledgersChanged = false;   ///< rows of this round's ledgers
    bool documentsChanged = false; ///< settings of the notice, edits, templates, plans
    bool casesChanged = false;     ///< rectification: cases, answers
    bool pastChanged = false;      ///< totals or verdicts of earlier rounds
};

/// On whose thread an opened workspace lives.
enum class LivesOn : quint8 { Application, Caller };

class Workspace final : public QObject
{
    Q_OBJECT

public:
    using Opened = Result<std::unique_ptr<Workspace>>;

    /// Opens what a store holds and its newest round (or `round`; NotFound where there is none). Blocks: call
    /// it from a job, not from a slot. What it returns lives on the application's thread, whatever thread
    /// called; or on the caller's, for a job that works in it and lets go of it.
    [[nodiscard]] static Opened open(std::shared_ptr<Store> store, std::shared_ptr<const Clock> clock,
                                     QString author, std::optional<RoundKey> round = std::nullopt,
                                     LivesOn where = LivesOn::Application);
    /// Whether these options make a workspace: Usage, or NotFound for the standard. Before a file is made for
    /// it.
    [[nodiscard]] static Result<void> check(const InitOptions &options);
    /// Fills an empty store. Blocks. Conflict where it already holds a round; Usage for settings that make no
    /// sense.
    [[nodiscard]] static Result<void> create(Store &store, const Clock &clock, const QString &author,
                                             const InitOptions &options);
    ~Workspace() override;

    [[nodiscard]] const RoundState &state() const { return *m_state; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] QString author() const { return m_author; }
    /// Who stands beside what is changed from now on. An empty name changes nothing.
    void setAuthor(const QString &author);
    [[nodiscard]] QString location() const;
    [[nodiscard]] const std::vector<Round> &rounds() const;
    /// Totals of the rounds that the open one is compared with (环比, 同比) and that were inspected in this
    /// workspace: per kind the whole (region empty) and each region. See stats.h.
    [[nodiscard]] const std::vector<PastTotal> &inspectedTotals() const;
    /// Signed or read-only: nothing can be ticked.
    [[nodiscard]] bool isLocked() const;
    /// Locked where the round is signed: says so, and what to do.
    [[nodiscard]] Result<void> checkWritable() const;

    // Commands. Each future resolves, on this object's thread, after the change is durable and state() holds
    // it. Commands are carried out in the order in which they were given, each on the state that the one
    // before left. A signed round refuses them (Locked). What changes nothing writes nothing, and leaves no
    // entry in the history.
    QFuture<Result<Finding>> tick(TickCommand command);
    QFuture<Result<void>> withdraw(FindingId finding);
    QFuture<Result<void>> setInspected(SubjectId subject, bool inspected);
    QFuture<Result<void>> setReview(SubjectId subject, ReviewState review, QString note = {});
    /// The same of many subjects as one step that undo takes back; those that have no verdict yet are passed
    /// over.
    QFuture<Result<void>> setReviews(std::vector<SubjectId> subjects, ReviewState review, QString note = {});
    /// A decision about one finding; Usage: it is withdrawn. What it makes of its subject: reviewOf().
    QFuture<Result<void>> reviewFinding(FindingId finding, ReviewState decision, QString note = {});
    QFuture<Result<Evidence>> addEvidence(CapturedEvidence captured);
    QFuture<Result<void>> withdrawEvidence(EvidenceId evidence);
    /// 无对外服务 of a website: its score leaves 办事服务 out.
    QFuture<Result<void>> setNoService(SubjectId subject, bool noService);
    /// Links bodies, so that successors keep the history of the formers. Usage where the numbers do not fit
    /// the kind, where they are not all websites or all accounts, or where somebody would succeed himself.
    QFuture<Result<void>> reorganise(ReorganiseCommand command);
    /// Adds a body to the register (`id` invalid) or changes what it says of one; answers it as it is kept.
    /// Usage: no name, a code that is none, an address that is none; Conflict: its code (or its platform and
    /// name) belongs to somebody. The code or name of a body that is known by it is changed by
    /// renameSubject().
    QFuture<Result<Subject>> putSubject(Subject subject);
    /// The subject keeps its work and its history. What it was called stays in the register as a closed
    /// subject that it succeeds, so that rows of earlier rounds still find it. Conflict where the new code
    /// belongs to somebody: that is a body of its own, use reorganise().
    QFuture<Result<void>> renameSubject(RenameCommand command);
    /// Takes a link back that was a mistake. NotFound where there is none in force.
    QFuture<Result<void>> withdrawSuccession(SubjectId former, SubjectId successor);
    QFuture<Result<void>>
    setRegionOrder(std::vector<RegionId> order); ///< regions that are not named follow in their old order
    QFuture<Result<void>>
    setSettings(Round changed); ///< rates, threshold, issuer, standard of the open round
    /// A standard that a round was judged by cannot be replaced (Conflict): it gets a new version.
    /// `named`: what undo calls it and where it is seen; nullopt: by its kind. `beside`: others that change
    /// with it, in the same step.
    QFuture<Result<void>> saveDocument(Document document, std::optional<UndoEntry> named = {},
                                       std::vector<Document> beside = std::vector<Document>());
    /// Adds a round with this round's settings; without a `scope` of its own it has the depth and the kinds
    /// of this one. Does not switch to it.
    QFuture<Result<Round>> openRound(RoundKey key, std::optional<RoundScope> scope = {});
    /// Adds a correction (更正) of this signed round: the next version of its quarter, with a copy of
    /// everything that is in force, its settings and its edits. The signed one stays as it is. `replaced`
    /// says which signed notice it replaces, and is kept with the reason as the document "correction".
    /// Conflict: the round is not signed, or has a correction already; Usage: no reason. Does not switch to
    /// it.
    QFuture<Result<Round>> openCorrection(QJsonObject replaced, QString reason);
    QFuture<Result<void>> switchRound(RoundId round);
    /// open ⇄ under review, and signed, which is for good.
    QFuture<Result<void>> setPhase(RoundPhase phase);
    /// Rows of this round's ledgers, each added or put in the place of the one with its key, as one step that
    /// undo takes back (what was new is withdrawn then). `what`: for people, "Paste 12 rows into 网民留言".
    QFuture<Result<void>> putLedgerRows(std::vector<LedgerRow> rows, Message what);
    /// Rectification (rectification.h has the plans): made at its turn on the state that it meets. Cases come
    /// after the notice, so a signed round takes them; a workspace that is only read does not.
    QFuture<Result<void>> changeCases(CasePlan plan);
    /// What a person decides about the machine's suggestions (suggestions.h has the plans).
    QFuture<Result<void>> decide(SuggestionPlan plan);
    /// Puts prepared writes (imports, sample, ledgers) through as one transaction. See import.h. `check` runs
    /// at the command's turn, on the state that the writes will meet; its error refuses them. `basis`: the
    /// state that the writes were prepared on, where that is another than the one at the command's turn;
    /// Conflict where others wrote what they would (or anything, where it must be alone) since.
    /// `step`: names what undo takes back; nullopt: it cannot be taken back.
    using Check = std::function<Result<void>(const RoundState &)>;
    QFuture<Result<void>> apply(QString command, QJsonObject what, std::vector<Write> writes, JobPtr job = {},
                                Check check = {}, bool endsSample = false, CommandBasis basis = {},
                                std::optional<UndoEntry> step = {});

    // Undo and redo of what was changed in this round since it was opened, each a command of its own. A step
    // of some age can be taken back before newer ones, as long as nothing stands on it: Conflict otherwise,
    // or where it cannot be taken back at all (UndoEntry::obstacle says why); it is forgotten then.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] QString undoText() const; ///< of the newest step
    /// In the order of time; none while the round is signed.
    [[nodiscard]] std::vector<UndoEntry> undoEntries() const;
    /// `number`: of the step; 0: the newest.
    QFuture<Result<void>> undo(quint64 number = 0);
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] std::optional<UndoEntry> redoEntry() const;
    QFuture<Result<void>> redo();

    [[nodiscard]] QFuture<Result<std::vector<AuditEntry>>> history(SubjectId subject, int limit = 200);
    [[nodiscard]] QFuture<Result<QByteArray>> blob(QByteArray sha256);
    /// From now on what others write in the same place is taken over as it comes (Change says what), between
    /// this workspace's own commands. Needs an event loop.
    void followOthers();
    /// From now on a tick, its withdrawal or an inspected mark that the server cannot take is kept in this
    /// folder and sent when it is back (offline_work.h). Beside followOthers(); needs an event loop. Damaged,
    /// Io: the folder's.
    [[nodiscard]] Result<void> keepOffline(const QString &folder);
    /// nullptr: nothing is kept.
    [[nodiscard]] OfflineWork *offline() const;
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Store &store() const { return *m_store; }

    /// For callers without an event loop, through wait.h: blocks until the command in flight is durable and
    /// goes on with it. False: nothing is in flight.
    bool completeNext();

    /// True while a command is on its way to the disk; the window shows it.
    [[nodiscard]] bool isSaving() const { return m_pending > 0; }
    [[nodiscard]] QDateTime lastSaved() const { return m_lastSaved; }

signals:
    void changed(const xw::Change &change);
    void savingChanged(bool saving);
    void authorChanged();
    /// A command failed (its future says so too): the window shows the state that holds.
    void failed(const xw::Error &error);

private:
    Workspace(std::shared_ptr<Store> store, std::shared_ptr<const Clock> clock, QString author);
    std::shared_ptr<Store> m_store;
    std::shared_ptr<const Clock> m_clock;
    QString m_author;
    std::unique_ptr<RoundState> m_state;
    int m_pending = 0;
    QDateTime m_lastSaved;
    struct Private;
    std::unique_ptr<Private> d; ///< workspace_private.h
};

} // namespace xw
