// FigureCard: one number large, what it is above it, where it comes from below it. A click leads to what it
// counts.
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

namespace xw::ui
{

class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &objectName, QWidget *parent = nullptr);
    /// `trend`: a coloured word beside the figure (▲ 1.33 环比), may be empty.
    void setFigure(const QString &title, const QString &figure, const QString &trend, widgets::Tone trendTone,
                   const QString &detail);
    [[nodiscard]] QString figure() const { return m_figure; }
    [[nodiscard]] bool isWhole() const; ///< nothing of it is cut at this width
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    QString m_title, m_figure, m_trend, m_detail;
    widgets::Tone m_trendTone = widgets::Tone::Neutral;
};

} // namespace xw::ui
