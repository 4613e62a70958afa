#include "evidence/clock_offset.h"

#include "base/qt_compat.h"

#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::evidence
{

namespace
{

constexpr size_t mostAnswers = 501;

} // namespace

void ClockOffset::take(const QByteArray &said, const QDateTime &at)
{
    const auto local =
        QLocale::c().toDateTime(QString::fromLatin1(said.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    const QDateTime time = utcDateTime(local.date(), local.time());
    if (!time.isValid() || !at.isValid())
        return;
    const qint64 seconds = time.toSecsSinceEpoch() - at.toSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    if (m_seconds.size() < mostAnswers)
        m_seconds.push_back(seconds);
    else
        m_seconds[m_next++ % mostAnswers] = seconds;
}

std::optional<ClockOffset::Reading> ClockOffset::reading() const
{
    const std::lock_guard lock(m_mutex);
    if (m_seconds.empty())
        return std::nullopt;
    std::vector<qint64> sorted = m_seconds;
    const auto middle = sorted.begin() + std::ptrdiff_t(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return Reading{*middle, int(sorted.size())};
}

} // namespace xw::evidence
