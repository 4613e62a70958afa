// FakeClock: time stands still until the test moves it.
#pragma once

#include "base/clock.h"

namespace xw::testkit
{

class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime({2020, 4, 2}, {10, 41, 7})) : m_now(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace xw::testkit
