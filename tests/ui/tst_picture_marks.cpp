// Arrows, boxes and blur on a picture: by mouse and keys, taken back, the original untouched, what is blurred
// gone; and the marked copy, or the clipboard's picture, as a further piece of evidence.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "ui/inspect/mark_dialog.h"
#include "widgets/image_viewer.h"
#include "widgets/picture_marks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using widgets::PictureMark;
using Kind = PictureMark::Kind;

class PictureMarksTest : public QObject
{
    Q_OBJECT

    /// Fine stripes: whatever can still be read after a blur would differ from pixel to pixel.
    static QImage stripes()
    {
        QImage image(400, 300, QImage::Format_RGB32);
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                image.setPixelColor(x, y, (x + y) % 2 ? Qt::black : Qt::white);
        return image;
    }

private slots:
    void initTestCase() { speak(u"en"_s); }

    void whatIsBlurredCannotBeRead()
    {
        const QImage original = stripes();
        const QImage copy = widgets::marked(original, {{Kind::Blur, {100, 100}, {200, 180}}});
        QCOMPARE(original, stripes());
        for (int x = 101; x < 198; ++x)
            for (int y = 101; y < 178; ++y) {
                const int grey = qGray(copy.pixel(x, y));
                QVERIFY2(grey > 60 && grey < 195, qPrintable(u"%1,%2: %3"_s.arg(x).arg(y).arg(grey)));
            }
        QCOMPARE(copy.pixel(20, 20), original.pixel(20, 20));
    }

    void aCropKeepsAPartAndWhatIsDrawnOnIt()
    {
        QImage original(400, 300, QImage::Format_RGB32);
        original.fill(Qt::white);
        const PictureMark box{Kind::Box, {120, 120}, {180, 160}};
        const QImage whole = widgets::marked(original, {box});
        const PictureMark crop{Kind::Crop, {300, 200}, {100, 100}}; // from any corner
        const QImage part = widgets::marked(original, {crop, box});
        QCOMPARE(part.size(), QSize(200, 100));
        QCOMPARE(part, whole.copy(100, 100, 200, 100));
        // The last one counts; one beside the picture, or of no size, cuts nothing.
        QCOMPARE(widgets::marked(original, {crop, {Kind::Crop, {0, 0}, {50, 40}}}).size(), QSize(50, 40));
        QCOMPARE(widgets::marked(original, {crop, {Kind::Crop, {500, 400}, {600, 500}}}).size(),
                 QSize(200, 100));
        QCOMPARE(widgets::marked(original, {{Kind::Crop, {10, 10}, {10, 200}}}).size(), original.size());

        widgets::PictureMarks marks(original);
        marks.show();
        marks.setKind(Kind::Crop);
        QTest::mousePress(&marks, Qt::LeftButton, {}, {20, 20});
        QTest::mouseRelease(&marks, Qt::LeftButton, {}, {120, 90});
        QCOMPARE(marks.result().size(), QSize(100, 70));
        QVERIFY(marks.grab().toImage().pixelColor(300, 250).lightness() < 128); // dim, and still there
        marks.undo();
        QCOMPARE(marks.result().size(), original.size());
        // A copy is kept: it looks the same whatever colours the window had.
        widgets::setScheme(widgets::Scheme::Dark);
        QCOMPARE(widgets::marked(original, {box}), whole);
        widgets::setScheme(widgets::Scheme::Light);
    }

    void marksAreDrawnByMouseAndKeysAndTakenBack()
    {
        widgets::PictureMarks marks(stripes());
        marks.show();
        marks.setKind(Kind::Box);
        QTest::mousePress(&marks, Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(&marks, {120, 90});
        QTest::mouseRelease(&marks, Qt::LeftButton, {}, {120, 90});
        QCOMPARE(marks.marks().size(), 1);
        QCOMPARE(marks.marks()[0].kind, Kind::Box);
        QTest::mouseClick(&marks, Qt::LeftButton, {}, {50, 50}); // a click is no mark
        QCOMPARE(marks.marks().size(), 1);
        marks.setKind(Kind::Arrow);
        QTest::keyClick(&marks, Qt::Key_Space);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&marks, Qt::Key_Right);
        QTest::keyClick(&marks, Qt::Key_Space);
        QCOMPARE(marks.marks().size(), 2);
        QCOMPARE(marks.marks()[1].to - marks.marks()[1].from, QPointF(64, 0));
        const auto both = marks.marks();
        marks.undo();
        QCOMPARE(marks.marks().size(), 1);
        marks.redo();
        QCOMPARE(marks.marks(), both);
    }

    void theMarkedCopyAndTheClipboardAreFurtherEvidence()
    {
        QTemporaryDir folder;
        ScriptedDialogs dialogs;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const ui::PageContext context{dialogs, settings};
        Office office;
        office.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        FakeWeb web;
        ui::InspectPage page(context, nullptr,
                             [&web] { return tl::expected<widgets::WebEngineFactory *, QString>(&web); });
        page.setWorkspace(office.workspace.get());
        page.resize(1364, 760);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const RoundState &state = office.workspace->state();
        const SubjectId site = state.find(u"3611280006"_s)->id;
        page.goToSubject(site);
        QGuiApplication::clipboard()->setImage(stripes());
        QTest::keyClick(&page, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(state.evidence(site).size(), size_t(1));
        const Evidence original = state.evidence(site)[0];
        QCOMPARE(original.kind, u"clipboard"_s);
        QMetaObject::invokeMethod(part<QObject>(page, u"evidenceStrip"_s), "opened",
                                  Q_ARG(qint64, original.id.value()));
        QTRY_VERIFY(page.findChild<widgets::ImageViewer *>());
        auto *viewer = page.findChild<widgets::ImageViewer *>();
        QTest::mouseClick(part<QPushButton>(*viewer, u"imageMark"_s), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<ui::MarkDialog *>());
        auto *dialog = page.findChild<ui::MarkDialog *>();
        auto *marks = part<widgets::PictureMarks>(*dialog, u"pictureMarks"_s);
        QTest::mousePress(marks, Qt::LeftButton, {}, {20, 20});
        QTest::mouseRelease(marks, Qt::LeftButton, {}, {120, 90});
        shoot(*dialog, u"mark-dialog-en"_s);
        QTest::mouseClick(part<QPushButton>(*dialog, u"markKeep"_s), Qt::LeftButton);
        QTRY_COMPARE(state.evidence(site).size(), size_t(2));
        const Evidence copy = state.evidence(site)[1];
        QCOMPARE(copy.kind, u"marked"_s);
        QVERIFY(copy.sha256 != original.sha256);
        QVERIFY(copy.fileName.contains(QString::fromLatin1(original.sha256.toHex().left(12))));
        QCOMPARE(state.evidence(site)[0], original);
    }
};

XW_UI_TEST_MAIN(PictureMarksTest)
#include "tst_picture_marks.moc"
