// ClockOffset: how far this machine's clock is from those of the servers that it asked, by the Date of their
// answers. One server may be wrong, the median of many is not; a second is as exact as it gets.
#pragma once

#include <QDateTime>
#include <mutex>
#include <optional>
#include <vector>

namespace xw::evidence
{

class ClockOffset
{
public:
    /// `said`: the Date of an answer that was begun to be asked for at `at`. From any thread.
    void take(const QByteArray &said, const QDateTime &at);
    struct Reading {
        qint64 seconds = 0; ///< to be added to this machine's time
        int answers = 0;    ///< that it is the median of
    };
    /// nullopt: no answer said the time.
    [[nodiscard]] std::optional<Reading> reading() const;

private:
    mutable std::mutex m_mutex;
    std::vector<qint64> m_seconds; ///< the newest few hundred
    size_t m_next = 0;
};

} // namespace xw::evidence
