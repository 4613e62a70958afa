// ProgressStrip: a long job's bar, rate, time left and cancel. It is told how far the job is; it knows
// nothing of what it does.
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace xw::widgets
{

class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    /// How `done` and `total` are counted, for the rate: rows a second or bytes a second.
    enum class Unit { Rows, Bytes, Items };

    explicit ProgressStrip(QWidget *parent = nullptr);
    /// Starts the clock. `title`: what goes on ("Reading 全国系统导出.xlsx").
    void start(const QString &title, Unit unit);
    /// total 0: how much there is is not known yet.
    void setProgress(qint64 done, qint64 total);
    void stop();
    void setCancellable(bool cancellable);

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString words(qint64 done, qint64 total) const;
    QLabel *m_title;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Unit m_unit = Unit::Items;
    QElapsedTimer m_clock;
};

/// "3 s", "2 min 10 s", "1 h 5 min".
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace xw::widgets
