// RoundMaker: rounds of a small invented register, moved by anything that happens to a round, in any order.
#pragma once

#include "domain/round_state.h"

#include <QRandomGenerator>

namespace xw::testkit
{

class RoundMaker
{
public:
    RoundMaker(quint32 seed, Standard standard);
    [[nodiscard]] const RoundState &state() const { return m_state; }
    /// One thing happens: a tick (also below its limit, or of another kind's indicator), a withdrawal, an
    /// inspection, a stated verdict, a review, a closing or opening, a rename, a move, a new subject, a
    /// merger, no service, a sample drawn, added to or ended.
    void step();
    /// What has happened, in words, for a failing test.
    [[nodiscard]] const QStringList &story() const { return m_story; }

private:
    [[nodiscard]] int below(int limit) { return int(m_random.bounded(limit)); }
    [[nodiscard]] const Subject &any();
    [[nodiscard]] Subject made(int id);
    void tick();
    void withdraw();
    void inspect();
    void review();
    void change();
    void merge();
    void draw();
    void tell(const QString &what, const std::vector<Write> &writes, bool endsSample = false);

    QRandomGenerator m_random;
    RoundState m_state;
    QStringList m_story;
};

} // namespace xw::testkit
