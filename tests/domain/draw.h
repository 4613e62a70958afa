// Draw: numbers for property tests. SplitMix64, so that every platform and every run draws the same ones.
#pragma once

#include <QtGlobal>

namespace xw::testkit
{

class Draw
{
public:
    explicit Draw(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    /// 0 … limit − 1.
    [[nodiscard]] int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }

private:
    quint64 m_state;
};

} // namespace xw::testkit
