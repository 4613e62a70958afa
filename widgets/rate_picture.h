// RatePicture: rates as a picture that stands by itself in a report: title, what and when, one bar a name in
// full, the threshold, what the colours mean. Drawn anew, on white, whatever the window shows.
#pragma once

#include "widgets/rate_chart.h"

#include <QImage>

namespace xw::widgets
{

struct RatePicture {
    QString title;    ///< 江西省 · 2026年第四季度 · 各地政府网站合格率
    QString subtitle; ///< the date, how many were checked
    std::vector<RateBar> bars;
    int threshold = 0;                            ///< hundredths of a percent; 0: no line
    std::vector<std::pair<Tone, QString>> legend; ///< a bar's colour and what it means
};

[[nodiscard]] QSize sizeOf(const RatePicture &picture, const QFont &font);
void draw(QPainter &painter, const RatePicture &picture, const QFont &font);
/// For the clipboard or a PNG, at twice the size of the screen.
[[nodiscard]] QImage toImage(const RatePicture &picture, const QFont &font);
[[nodiscard]] QByteArray toSvg(const RatePicture &picture, const QFont &font);

} // namespace xw::widgets
