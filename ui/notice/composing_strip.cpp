#include "ui/notice/composing_strip.h"

#include "ui/notice/notice_view.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int lookMs = 250; ///< a notice of a province is there before
}

ComposingStrip::ComposingStrip(const NoticeComposer &composer, QWidget *parent)
    : ProgressStrip(parent), m_composer(composer), m_timer(new QTimer(this))
{
    setObjectName(u"composingStrip"_s);
    setCancellable(false);
    hide();
    m_timer->setInterval(lookMs);
    connect(m_timer, &QTimer::timeout, this, &ComposingStrip::look);
    connect(&composer, &NoticeComposer::busyChanged, this, [this](bool busy) {
        if (busy && m_blank)
            m_timer->start();
        else if (!busy)
            m_timer->stop();
        if (!busy)
            hide();
    });
}

void ComposingStrip::setBlank(bool blank, int subjects)
{
    m_blank = blank;
    m_subjects = subjects;
    if (!blank)
        hide();
}

void ComposingStrip::look()
{
    if (!m_blank)
        return;
    if (isHidden()) {
        start(tr("Composing the notice of %Ln subject(s)", nullptr, m_subjects), Unit::Items);
        show();
    }
    setProgress(m_composer.progress().done(), m_composer.progress().total());
}

} // namespace xw::ui
