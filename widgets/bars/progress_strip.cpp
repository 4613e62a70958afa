#include "widgets/progress_strip.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace xw::widgets
{

namespace
{
/// Before that a rate is a guess, and a guess that jumps is worse than none.
constexpr qint64 settleMs = 700;
constexpr int barSteps = 1000;
} // namespace

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return ProgressStrip::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return ProgressStrip::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return ProgressStrip::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

ProgressStrip::ProgressStrip(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_title = new QLabel(this);
    m_title->setObjectName(u"progressTitle"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(90);
    m_words = new QLabel(this);
    m_words->setObjectName(u"progressWords"_s);
    setInk(m_words, colours::soft);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(u"progressCancel"_s);
    m_cancel->setAutoDefault(false);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    retranslate();
    hide();
}

void ProgressStrip::start(const QString &title, Unit unit)
{
    m_unit = unit;
    m_clock.start();
    m_title->setText(title);
    m_cancel->setEnabled(true);
    setProgress(0, 0);
    show();
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    // 0 to 0 is the bar that runs without an end.
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(qMin(done, total) * barSteps / total) : 0);
    m_words->setText(words(done, total));
}

void ProgressStrip::stop()
{
    hide();
}

void ProgressStrip::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

QString ProgressStrip::words(qint64 done, qint64 total) const
{
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (done <= 0 || elapsed < settleMs)
        return {};
    const QLocale locale;
    const qint64 rate = done * 1000 / elapsed;
    QString text;
    switch (m_unit) {
    case Unit::Rows:
        text = tr("%1 rows/s").arg(locale.toString(rate));
        break;
    case Unit::Bytes:
        text = tr("%1/s").arg(locale.formattedDataSize(rate));
        break;
    case Unit::Items:
        text = tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
        break;
    }
    if (total > done && rate > 0)
        text += u" · "_s + tr("%1 left").arg(durationText((total - done + rate - 1) / rate));
    return text;
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressStrip::retranslate()
{
    m_cancel->setText(tr("Stop")); // the dialog around it has a Cancel of its own
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace xw::widgets
