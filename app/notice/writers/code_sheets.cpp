// Codes on paper: six a page, numbered, with what they are above them, so that sheets which were mixed up or
// lost are seen at once.
#include "notice/code_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

// Millimetres on A4. A code of 117 modules at 76 mm has modules of 0.6 mm, which a telephone reads from
// paper; two and three of them fill a page.
constexpr int codesAcross = 2, codesDown = 3;
constexpr double sheetMargin = 14, headHeight = 16, codeWidth = 76, numberHeight = 7;

QFont sheetFont(double millimetres)
{
    QFont font;
    font.setPixelSize(int(millimetres * 10)); // the painter's unit is a tenth of a millimetre
    return font;
}

QRectF tenths(double x, double y, double width, double height)
{
    return {x * 10, y * 10, width * 10, height * 10};
}

void paintHead(QPainter &painter, const QString &title, int page, int pages, qsizetype codes)
{
    painter.setFont(sheetFont(5));
    painter.drawText(tenths(sheetMargin, sheetMargin, 210 - 2 * sheetMargin, 7),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(sheetFont(3.4));
    painter.drawText(
        tenths(sheetMargin, sheetMargin + 7, 210 - 2 * sheetMargin, 6), Qt::AlignLeft | Qt::AlignVCenter,
        Message{QT_TRANSLATE_NOOP("xw", "Page %1 of %2, %3 codes in all. Photograph each, in any order."),
                {QString::number(page), QString::number(pages), QString::number(codes)}}
            .text());
}

} // namespace

Result<QByteArray> codeSheets(const QList<QByteArray> &pictures, const QString &title)
{
    const auto unpainted = [] {
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "The PDF could not be painted"), {}});
    };
    constexpr int aPage = codesAcross * codesDown;
    const int pages = int((pictures.size() + aPage - 1) / aPage);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(254); // a tenth of a millimetre
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point});
    writer.setTitle(title);
    QPainter painter;
    if (pictures.isEmpty() || !painter.begin(&writer))
        return unpainted();
    const double left = (210 - codesAcross * codeWidth) / (codesAcross + 1);
    const double step = (297 - 2 * sheetMargin - headHeight) / codesDown;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const int place = int(i % aPage);
        if (place == 0 && i > 0 && !writer.newPage())
            return unpainted();
        if (place == 0)
            paintHead(painter, title, int(i / aPage) + 1, pages, pictures.size());
        const QImage code = QImage::fromData(pictures.at(i));
        const double x = left + (place % codesAcross) * (codeWidth + left);
        const double y = sheetMargin + headHeight + (place / codesAcross) * step;
        painter.drawImage(tenths(x, y, codeWidth, codeWidth), code);
        painter.setFont(sheetFont(4.2));
        painter.drawText(tenths(x, y + codeWidth, codeWidth, numberHeight), Qt::AlignCenter,
                         u"%1 / %2"_s.arg(i + 1).arg(pictures.size()));
    }
    if (!painter.end())
        return unpainted();
    return buffer.data();
}

} // namespace xw::notice
