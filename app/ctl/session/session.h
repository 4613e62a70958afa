// Session: what a command works with: the workspace that was named, and where its answer goes.
#pragma once

#include "ctl/session/arguments.h"
#include "domain/store.h"
#include "workspace/wait.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xw::ctl
{

/// Contract §3. What a command returns.
enum ExitCode : int { Done = 0, AnswerIsNo = 1, WrongUsage = 2, CouldNot = 3 };

enum class Access { Read, Write };

class Session
{
public:
    explicit Session(GlobalOptions options);
    ~Session();

    [[nodiscard]] bool json() const { return m_options.json; }
    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const std::shared_ptr<const Clock> &clock() const { return m_clock; }
    /// --author, or the name by which the office knows one, or that of the system's user.
    [[nodiscard]] QString author() const;

    /// What -w or -d names, or the only workspace of the current folder. Usage: neither.
    [[nodiscard]] Result<QString> location() const;
    /// Makes a new, empty store at -w. Conflict where something is there already.
    [[nodiscard]] Result<std::shared_ptr<Store>> createStore();
    /// Closes and removes the file that createStore() has just made.
    void discardStore(const QString &path);
    /// Opened at the first call, kept until the end. Reading works while another program has the workspace
    /// open.
    [[nodiscard]] Result<std::shared_ptr<Store>> store(Access access);
    /// The workspace with its round (-r, or the newest); opened at the first call, kept until the end.
    [[nodiscard]] Result<Workspace *> workspace(Access access);
    /// The workspace itself, for a command after which the session has none. Call workspace() first.
    [[nodiscard]] std::unique_ptr<Workspace> takeWorkspace();

    /// Blocks until a command of the workspace is durable.
    template <class T>
    [[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
    {
        return m_workspace ? waitFor(*m_workspace, std::move(future)) : blocked(std::move(future));
    }

    /// Text for people; nothing with --json.
    void print(const QString &text) const;
    /// The one value of --json; nothing without.
    void printJson(const QJsonObject &value) const;
    void printJson(const QJsonArray &value) const;
    /// A line on stderr beside the answer.
    void warn(const QString &text) const;
    /// The one line on stderr (and with --json an object that says the same); returns the exit code that
    /// fits.
    [[nodiscard]] int fail(const Error &error) const;

private:
    template <class T>
    static Result<T> blocked(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        return CommandQueue::resultOf(future);
    }

    GlobalOptions m_options;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Store> m_store;
    std::unique_ptr<Workspace> m_workspace;
};

/// The subject that a word names: 标识码, 账号标识, or name@platform. NotFound: none or several.
[[nodiscard]] Result<const Subject *> subjectNamed(const RoundState &state, const QString &word);

} // namespace xw::ctl
