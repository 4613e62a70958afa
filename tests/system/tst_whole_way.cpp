// The whole way in a real window: open the sample province, load a site in the web view, tick with keys, see
// the bar move, export, and read the documents back with other programs. Pictures of every page in both
// languages go to $XW_SHOTS.
#include "program.h"

#include "domain/round/tally.h"
#include "ui/notice/notice_page.h"
#include "widgets/rate_chart.h"
#include "widgets/web_pane.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr auto python = "/usr/bin/python3"_L1;

} // namespace

class WholeWayTest : public QObject
{
    Q_OBJECT

    QString shotName(const QString &page, const QString &language) const
    {
        const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s);
        return u"%1-%2-%3x"_s.arg(page, language, scale);
    }
    void openSample(Program &program)
    {
        program.window.openSample();
        QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
    }
    SubjectId idOf(Program &program, const QString &name)
    {
        const Subject *subject = program.workspace()->state().find(name);
        return subject ? subject->id : SubjectId();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QFile::remove(Composition::samplePath());
    }

    void fromTheSampleToTheNotice()
    {
        Program program(u"zh_CN"_s);
        openSample(program);
        const SubjectId pingchuan = idOf(program, u"平川县人民政府"_s);
        QVERIFY(pingchuan.isValid());
        const RegionId wangchuan = program.workspace()->state().subject(pingchuan)->region;
        const Counts before = program.workspace()->state().tally().region(SubjectKind::Website, wangchuan);

        // The charts as they were.
        program.window.showPage(u"charts"_s);
        auto *chart = program.find<widgets::RateChart>(u"rateChart"_s);
        QVERIFY(chart && !chart->bars().empty());
        const std::vector<widgets::RateBar> barsBefore = chart->bars();

        // Open the site; the web view brings it from loopback.
        program.window.showPage(u"inspect"_s);
        auto *inspect = program.find<ui::Page>(u"inspectPage"_s);
        QVERIFY(inspect);
        QString title;
        auto *web = program.window.findChild<widgets::WebPane *>();
        QVERIFY(web);
        connect(web->site(), &widgets::SiteState::titleChanged, this,
                [&](const QString &now) { title = now; });
        inspect->goToSubject(pingchuan);
        QVERIFY2(waitUntil([&] { return title == u"平川县人民政府"_s; }, 60'000),
                 "the site did not come up in the view");

        // A practised inspector never touches the mouse: 5 ticks 互动回应差, Ctrl+Down goes on.
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *list = program.find<QWidget>(u"subjectList"_s);
        QVERIFY(list);
        list->setFocus();
        QVERIFY(waitUntil([&] { return list->hasFocus(); }));
        QTest::keyClick(list, Qt::Key_5);
        QVERIFY(waitUntil(
            [&] { return program.workspace()->state().verdict(pingchuan) == Verdict::Unqualified; }));
        QVERIFY(waitUntil([&] { return !program.workspace()->isSaving(); }));
        photograph(program.window, shotName(u"inspect-ticked"_s, u"zh"_s));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(waitUntil([&] { return program.workspace()->state().inspection(pingchuan).inspected; }));

        const Counts after = program.workspace()->state().tally().region(SubjectKind::Website, wangchuan);
        QCOMPARE(after.unqualified, before.unqualified + 1);
        QCOMPARE(after.checked, before.checked + 1);

        // The bar of the region moved.
        program.window.showPage(u"charts"_s);
        const auto bar = [&](const std::vector<widgets::RateBar> &bars) {
            for (const widgets::RateBar &b : bars)
                if (b.key == wangchuan.value())
                    return b;
            return widgets::RateBar{};
        };
        QVERIFY(waitUntil([&] { return bar(chart->bars()).value != bar(barsBefore).value; }));
        QCOMPARE(bar(chart->bars()).value, after.rate().text(program.workspace()->state().round().rates));

        // The notice, exported and read back by other programs.
        program.window.showPage(u"notice"_s);
        auto *notice = program.find<ui::NoticePage>(u"noticePage"_s);
        QVERIFY(notice);
        QVERIFY(waitUntil([&] { return notice->view() != nullptr; }, 60'000));
        QTemporaryDir out;
        QString folder;
        connect(notice, &ui::NoticePage::exported, this, [&](const QString &where) { folder = where; });
        program.dialogs.nextPath(out.path());
        QTest::mouseClick(program.find<QPushButton>(u"noticeExport"_s), Qt::LeftButton);
        QVERIFY(waitUntil([&] { return !folder.isEmpty(); }, 60'000));
        const QString rate = program.workspace()
                                 ->state()
                                 .tally()
                                 .total(SubjectKind::Website)
                                 .rate()
                                 .text(program.workspace()->state().round().rates);
        const auto docx = testkit::run(
            python,
            {u"-c"_s,
             u"import docx,sys\nd=docx.Document(sys.argv[1])\nprint(''.join(p.text for p in d.paragraphs))\n"
             "print(''.join(c.text for t in d.tables for r in t.rows for c in r.cells))"_s,
             folder + u"/通报.docx"_s});
        QCOMPARE(docx.exitCode, 0);
        QVERIFY(QString::fromUtf8(docx.out).contains(rate));
        QVERIFY(QString::fromUtf8(docx.out).contains(u"平川县人民政府"_s));
        const auto pdf = testkit::run(u"pdftotext"_s, {folder + u"/通报.pdf"_s, u"-"_s});
        QCOMPARE(pdf.exitCode, 0);
        QVERIFY(QString::fromUtf8(pdf.out).remove(u'\n').contains(u"平川县人民政府"_s));
        const auto checked =
            testkit::run(python, {QStringLiteral(XW_TEST_CHECKS "/check_docx.py"), folder + u"/通报.docx"_s});
        QVERIFY2(checked.exitCode == 0, checked.out.constData());
        // Annex tables have their own line pitch: the checker is told on which page they begin.
        int annexPage = -1;
        const auto &pages = notice->view()->layout.pages;
        for (int page = 0; page < int(pages.size()) && annexPage < 0; ++page)
            for (const xw::notice::PlacedRun &run : pages[size_t(page)].runs)
                if (run.block == notice->view()->composed.annexes.front().block)
                    annexPage = page + 1;
        QVERIFY(annexPage > 1);
        const auto checkedPdf =
            testkit::run(python, {QStringLiteral(XW_TEST_CHECKS "/check_pdf.py"), folder + u"/通报.pdf"_s,
                                  u"--annex-from"_s, QString::number(annexPage), u"--same-text"_s,
                                  folder + u"/通报.docx"_s});
        QVERIFY2(checkedPdf.exitCode == 0, checkedPdf.out.constData());
        QVERIFY(QFile::exists(folder + u"/manifest.json"_s));
    }

    void everyPageIsPhotographed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void everyPageIsPhotographed()
    {
        QFETCH(QString, language);
        Program program(language);
        const QString shortName = language.left(2);
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
        photograph(program.window, shotName(u"start"_s, shortName));
        openSample(program);
        for (const QString &page : {u"register"_s, u"inspect"_s, u"charts"_s, u"notice"_s, u"settings"_s}) {
            program.window.showPage(page);
            if (page == u"inspect"_s) {
                QSignalSpy titles(program.window.findChild<widgets::WebPane *>()->site(),
                                  &widgets::SiteState::titleChanged);
                program.find<ui::Page>(u"inspectPage"_s)->goToSubject(idOf(program, u"云麓市人民政府"_s));
                QVERIFY(
                    waitUntil([&] { return titles.contains(QVariantList{u"云麓市人民政府"_s}); }, 60'000));
                QTest::qWait(1500); // pictures that still come
            }
            if (page == u"charts"_s)
                program.find<widgets::RateChart>(u"rateChart"_s)->setChosen(0);
            if (page == u"notice"_s) {
                auto *notice = program.find<ui::NoticePage>(u"noticePage"_s);
                QVERIFY(waitUntil([&] { return notice && notice->view() != nullptr; }, 60'000));
            }
            QTest::qWait(400);
            QVERIFY(!program.window.grab().isNull());
            photograph(program.window, shotName(page, shortName));
        }
    }
};

XW_OWN_TEST_MAIN(WholeWayTest, argc, argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    testkit::prepareApplication(app);
    WholeWayTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_whole_way.moc"
