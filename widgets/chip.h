// Chip: a short word on a coloured pill. PillButton: the same as a button, to choose one view among several.
// chipPaint() is what delegates use, so that a chip in a list looks like a chip beside it.
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QPainter;

namespace xw::widgets
{

/// The size of a chip that holds `text` in `font`.
[[nodiscard]] QSize chipSize(const QFont &font, const QString &text);
/// Paints a chip centred vertically at the left (or right) of `area`.
void paintChip(QPainter &painter, const QRect &area, const QFont &font, const QString &text, Tone tone,
               Qt::Alignment alignment = Qt::AlignLeft);

class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTone(Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// Checkable; blue while it is the chosen one. setCount() adds a number after the text, -1 none.
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(const QString &text = {}, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    int m_count = -1;
};

} // namespace xw::widgets
