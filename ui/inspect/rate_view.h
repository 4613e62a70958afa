// RateView: the rates that a tick moves, live: the region's and the province's in words, every region's as a
// small bar.
#pragma once

#include "domain/round_state.h"
#include "ui/shared/page.h"

class QLabel;

namespace xw::widgets
{
class MiniBars;
}

namespace xw::ui
{

/// The words go into a head line, the bars beside something: two widgets, one owner.
class RateView final : public QObject
{
    Q_OBJECT

public:
    explicit RateView(QWidget *parent);
    [[nodiscard]] QLabel *words() const { return m_words; }
    [[nodiscard]] widgets::MiniBars *bars() const { return m_bars; }
    /// Of the subject's kind and region. nullptr: nothing is open.
    void show(const RoundState *state, const Subject *subject);

signals:
    void showSubjects(const xw::ui::SubjectFilter &filter);

private:
    void ask(int bar);
    QLabel *m_words;
    widgets::MiniBars *m_bars;
    const RoundState *m_state = nullptr;
    SubjectKind m_kind = SubjectKind::Website;
    std::vector<RegionId> m_regions; ///< by bar
};

} // namespace xw::ui
