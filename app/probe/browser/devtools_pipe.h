// DevToolsPipe: a browser without a window as a process of its own, spoken to over two pipes
// (--remote-debugging-pipe: JSON, parted by zero bytes). No port that somebody else could speak to.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <optional>

namespace xw::probe
{

using BrowserInstant = std::chrono::steady_clock::time_point;

class DevToolsPipe
{
public:
    DevToolsPipe() = default;
    /// Ends the browser with everything that it started.
    ~DevToolsPipe();
    DevToolsPipe(const DevToolsPipe &) = delete;
    DevToolsPipe &operator=(const DevToolsPipe &) = delete;

    /// False: it could not be started.
    [[nodiscard]] bool start(const QString &program);
    /// Returns the number by which an answer names it.
    int send(const QString &method, const QJsonObject &parameters = {}, const QString &session = {});
    /// The next answer or event; nullopt: none came by then, or the browser has gone (isGone()).
    [[nodiscard]] std::optional<QJsonObject> next(BrowserInstant until);
    [[nodiscard]] bool isGone() const { return m_gone; }

private:
    [[nodiscard]] QStringList arguments() const;
    bool fill(BrowserInstant until);

    QTemporaryDir m_profile;
    QProcess m_process;
    int m_toBrowser = -1, m_fromBrowser = -1;
    QByteArray m_buffer;
    qsizetype m_looked = 0; ///< no end of a message before it
    int m_number = 0;
    bool m_gone = false;
};

} // namespace xw::probe
