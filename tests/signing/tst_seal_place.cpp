// Where seals stand (GB/T 9704-2012, 7.3.5) and how far they may be moved; pictures of any kind become
// stencils.
#include "signing_kit.h"

#include "testkit/testkit.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

class SealPlaceTest : public QObject
{
    Q_OBJECT

    /// Signer and date on two lines, two empty lines under the text.
    static SignaturePlacement place()
    {
        const qreal top = 400;
        return {2, QRectF(320, top, 180, 2 * linePitch), top - 2 * linePitch};
    }

private slots:
    void oneSealPressesSignerAndDateAndStandsUnderTheText()
    {
        const auto squares = placeSeals(place(), 1);
        XW_VERIFY_OK(squares);
        const QRectF seal = squares->front();
        QVERIFY(seal.contains(place().rect.center()));
        QVERIFY(qAbs(seal.center().x() - place().rect.center().x()) < 0.1);
        QVERIFY(seal.center().y() < place().rect.center().y()); // 居中心偏下
        const qreal gap = seal.top() - place().textBottom;
        QVERIFY2(gap >= 0 && gap <= linePitch, qPrintable(QString::number(gap)));
        QVERIFY(qAbs(seal.width() - 42 * pointsPerMm) < 0.01);
    }

    void itMovesWithinTheRangeAndNoFurther()
    {
        const QRectF range = sealRange(place());
        QVERIFY(range.width() > 0 && range.height() > 0);
        for (const QPointF corner :
             {range.topLeft(), range.topRight(), range.bottomLeft(), range.bottomRight()}) {
            const auto moved = placeSeals(place(), 1, corner);
            XW_VERIFY_OK(moved);
            const qreal gap = moved->front().top() - place().textBottom;
            QVERIFY(gap >= -0.1 && gap <= linePitch + 0.1);
            QVERIFY(moved->front().contains(place().rect.center()));
        }
        for (const QPointF beyond :
             {range.topLeft() - QPointF(1, 0), range.topLeft() - QPointF(0, 1),
              range.bottomRight() + QPointF(1, 0), range.bottomRight() + QPointF(0, 1)})
            QCOMPARE(placeSeals(place(), 1, beyond).error().code, ErrorCode::Usage);
    }

    void severalSealsNeitherCrossNorTouch()
    {
        for (int count = 2; count <= 3; ++count) {
            const auto squares = placeSeals(place(), count);
            XW_VERIFY_OK(squares);
            QCOMPARE(int(squares->size()), count);
            for (int i = 0; i < count; ++i)
                for (int k = i + 1; k < count; ++k)
                    QVERIFY2(
                        !squares->at(size_t(i)).intersects(squares->at(size_t(k)).adjusted(-1, -1, 1, 1)),
                        qPrintable(u"%1 and %2 of %3"_s.arg(i).arg(k).arg(count)));
            for (const QRectF &seal : *squares)
                QVERIFY(seal.left() >= 28 * pointsPerMm - 0.1 && seal.right() <= 184 * pointsPerMm + 0.1);
            QVERIFY(squares->back().contains(place().rect.center())); // the last one over signer and date
        }
    }

    void moreThanThereIsRoomForIsRefused()
    {
        QCOMPARE(placeSeals(place(), 4).error().code,
                 ErrorCode::Usage); // a second row would stand on the text
        QCOMPARE(placeSeals(place(), 7).error().code, ErrorCode::Usage);
        SignaturePlacement open = place();
        open.textBottom = -1; // nothing above on this page
        XW_VERIFY_OK(placeSeals(open, 4));
    }

    void anyGroundBecomesTheSameStencil_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("ink");
        QTest::newRow("white") << QColor(Qt::white) << QColor(200, 20, 20);
        QTest::newRow("transparent") << QColor(0, 0, 0, 0) << QColor(200, 20, 20);
        QTest::newRow("grey paper") << QColor(210, 210, 205) << QColor(200, 20, 20);
        QTest::newRow("blue") << QColor(120, 160, 220) << QColor(210, 10, 10);
        QTest::newRow("black ink, copied") << QColor(Qt::white) << QColor(20, 20, 20);
    }
    void anyGroundBecomesTheSameStencil()
    {
        QFETCH(QColor, ground);
        QFETCH(QColor, ink);
        const auto made = sealFrom(sealPicture(ground, 600, ink));
        XW_VERIFY_OK(made);
        const QImage shown = sealPreview(*made);
        int inked = 0;
        for (int y = 0; y < shown.height(); y += 4)
            for (int x = 0; x < shown.width(); x += 4)
                inked += shown.pixelColor(x, y).alpha() > 127;
        const double part = double(inked) * 16 / (double(shown.width()) * shown.height());
        QVERIFY2(part > 0.08 && part < 0.35, qPrintable(QString::number(part)));
        // In the middle of the ring there is a star, in its corner nothing.
        QVERIFY(shown.pixelColor(shown.width() / 2, shown.height() / 2).alpha() > 127);
        QVERIFY(shown.pixelColor(2, 2).alpha() < 128);
    }

    void anySizeFits()
    {
        for (const int side : {64, 200, 3000})
            XW_VERIFY_OK(sealFrom(sealPicture(Qt::white, side)));
    }

    void anEmptyPictureIsNoSeal()
    {
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(sealFrom(blank).error().code, ErrorCode::Usage);
        QTemporaryDir dir;
        writeBytes(dir.filePath(u"x.png"_s), "hello");
        QCOMPARE(readSeal(dir.filePath(u"x.png"_s)).error().code, ErrorCode::Format);
        QCOMPARE(readSeal(dir.filePath(u"none.png"_s)).error().code, ErrorCode::Io);
    }
};

XW_PAINT_TEST_MAIN(SealPlaceTest)
#include "tst_seal_place.moc"
