// ComposingStrip: says that the first pages of a notice are being made, and how far that is, where it takes
// so long that an empty page would be seen.
#pragma once

#include "widgets/progress_strip.h"

class QTimer;

namespace xw::ui
{

class NoticeComposer;

class ComposingStrip final : public widgets::ProgressStrip
{
    Q_OBJECT

public:
    /// `composer` must outlive it.
    explicit ComposingStrip(const NoticeComposer &composer, QWidget *parent = nullptr);
    /// Nothing is shown that would be replaced. `subjects`: how many the notice counts.
    void setBlank(bool blank, int subjects = 0);

private:
    void look();
    const NoticeComposer &m_composer;
    QTimer *m_timer;
    bool m_blank = true;
    int m_subjects = 0;
};

} // namespace xw::ui
