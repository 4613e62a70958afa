// The red issuer mark (发文机关标志): its size and lines, the same in PDF and Word. The standard leaves the
// size free.
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace xw::notice
{

struct MarkShape {
    QStringList lines;
    qreal size = 0; ///< points
};
/// As large as fits one line, up to 初号; a name too long for 小一 takes two lines.
[[nodiscard]] MarkShape shapeMark(const QString &text);

/// Article 6.2: red ink Y80 M80. What offices use on screens and in Word for it is plain red.
[[nodiscard]] inline QColor issuerRed()
{
    return {255, 0, 0};
}

} // namespace xw::notice
