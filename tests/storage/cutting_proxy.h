// CuttingProxy: stands between programs and a server's socket, and cuts a connection after some number of
// bytes, whichever way they went: in the middle of a question, of a commit, or of its answer.
#pragma once

#include <QTemporaryDir>
#include <atomic>
#include <thread>

namespace xw::testkit
{

class CuttingProxy
{
public:
    /// `folder`: where the server's socket lies. `seed`: of where it cuts.
    CuttingProxy(const QString &folder, quint32 seed);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    /// Where its own socket lies.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Lets nobody through, and cuts who is.
    void close() { m_isOpen = false; }
    void open() { m_isOpen = true; }
    /// Each connection is cut once, at most this many bytes from now on; 0: none is.
    void cutWithin(int bytes) { m_within = bytes; }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void run(quint32 seed);

    QTemporaryDir m_folder;
    QByteArray m_server; ///< path of the server's socket
    std::atomic<bool> m_isOpen = true;
    std::atomic<int> m_within = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_ends = false;
    int m_listening = -1;
    std::thread m_thread;
};

} // namespace xw::testkit
