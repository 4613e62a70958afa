// The Inspect page with the real web view, in a real window: a site is opened, ticked, proved and left by
// keys alone. Pictures go to $XW_SHOTS.
#include "loopback_site.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "ui/inspect/web_panel.h"
#include "widgets/web_pane.h"
#include "workspace/wait.h"

#include <QImage>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class InspectWebTest : public QObject
{
    Q_OBJECT

    LoopbackSite m_site;
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    Office m_office;

    void fillRegister()
    {
        std::vector<Write> writes{Region{RegionId(1), u"上饶市"_s, 1}, Region{RegionId(2), u"南昌市"_s, 2}};
        const QStringList names{u"上饶市人民政府网"_s, u"鄱阳政府门户网"_s, u"弋阳县人民政府网"_s,
                                u"横峰县人民政府网"_s};
        for (int i = 0; i < names.size(); ++i) {
            Subject subject;
            subject.id = SubjectId(i + 1);
            subject.code = u"361128000%1"_s.arg(i + 1);
            subject.name = names.at(i);
            subject.url = m_site.url(u"/site%1/"_s.arg(i)).toString();
            subject.region = RegionId(i < 3 ? 1 : 2);
            subject.type = i == 0 ? WebsiteType::CityPortal : WebsiteType::CountyPortal;
            writes.push_back(subject);
            m_site.put(u"/site%1/"_s.arg(i),
                       u"<html><head><title>%1</title></head><body style='margin:0;font-family:sans-serif'>"
                       "<div style='background:#b3211c;color:#fff;padding:20px 26px;font-size:26px'>%1</div>"
                       "<nav style='background:#8f1a16;padding:7px 26px'><a "
                       "style='color:#fff;margin-right:34px' href='/site%2/'>首页</a>"
                       "<a style='color:#fff;margin-right:34px' href='/talk'>互动交流</a></nav>"
                       "<div style='padding:16px 26px'><b>政务要闻</b><p>· 全县春季农业生产工作会召开 04-07"
                       "<p>· 复工复产专题调度会 04-06</div></body></html>"_s.arg(names.at(i))
                           .arg(i)
                           .toUtf8());
        }
        XW_VERIFY_OK(waitFor(*m_office.workspace,
                             m_office.workspace->apply(u"import websites"_s, {}, std::move(writes))));
    }
    /// What the screen shows: a web view does not draw itself into another picture.
    void screenshot(QWidget &window, const QString &name)
    {
        QTest::qWait(400);
        QDir().mkpath(qEnvironmentVariable("XW_SHOTS", QStringLiteral(XW_BIN "/../shots")));
        QVERIFY(window.screen()
                    ->grabWindow(window.winId())
                    .save(qEnvironmentVariable("XW_SHOTS", QStringLiteral(XW_BIN "/../shots")) + u'/' + name +
                          u".png"_s));
    }

private slots:
    void aSiteIsOpenedTickedProvedAndLeftByKeysAlone()
    {
        fillRegister();
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        const ui::PageContext context{m_dialogs, settings};
        ui::InspectPage page(context);
        page.setWorkspace(m_office.workspace.get());
        page.resize(1348, 790);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const RoundState &state = m_office.workspace->state();
        auto *pane = page.findChild<widgets::WebPane *>(u"webPane"_s);
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QWidget *target = QApplication::focusWidget();
            QTest::keyClick(target ? target : &page, key, modifiers);
        };
        press(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(pane->site()->title(), u"上饶市人民政府网"_s, 20000);
        QTRY_VERIFY(QApplication::focusWidget()); // a first view must not take the keyboard away
        QTRY_COMPARE_WITH_TIMEOUT(page.findChild<ui::WebPanel *>()->visit(), ui::WebPanel::Visit::Opened,
                                  20000);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(pane->site()->title(), u"鄱阳政府门户网"_s, 20000);
        QTRY_COMPARE(state.verdict(SubjectId(1)), Verdict::Qualified);
        press(Qt::Key_5, Qt::ShiftModifier);
        press(Qt::Key_1);
        QTRY_COMPARE(state.verdict(SubjectId(2)), Verdict::Unqualified);
        QTest::qWait(400);
        press(Qt::Key_F8);
        QTRY_COMPARE_WITH_TIMEOUT(state.evidence(SubjectId(2)).size(), size_t(1), 10000);
        press(Qt::Key_F8, Qt::ShiftModifier);
        press(Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(state.evidence(SubjectId(2)).size(), size_t(3), 20000);
        for (const Evidence &evidence : state.evidence(SubjectId(2)))
            QCOMPARE(evidence.url, m_site.url(u"/site1/"_s).toString());
        const auto picture =
            waitFor(*m_office.workspace, m_office.workspace->blob(state.evidence(SubjectId(2))[0].sha256));
        const QImage image = QImage::fromData(*picture);
        QCOMPARE(image.pixelColor(image.width() - 5, 10), QColor(0xb3, 0x21, 0x1c));
        screenshot(page, u"inspect-web-en"_s);
        speak(u"zh_CN"_s);
        screenshot(page, u"inspect-web-zh"_s);
        speak(u"en"_s);
    }

    void whatIsTypedIntoAFieldThatThePageLetsGoTicksNothing()
    {
        if (m_office.workspace->state().subjects().empty())
            fillRegister();
        m_site.put(
            u"/site2/"_s,
            u"<title>trap</title><body style='margin:0'><input id=a style='position:fixed;inset:0;width:100%;"
            "height:100%;font-size:40px' oninput='this.blur()'>"_s.toUtf8());
        QSettings settings(m_folder.filePath(u"t.ini"_s), QSettings::IniFormat);
        const ui::PageContext context{m_dialogs, settings};
        ui::InspectPage page(context);
        page.setWorkspace(m_office.workspace.get());
        page.resize(1348, 790);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *pane = page.findChild<widgets::WebPane *>(u"webPane"_s);
        page.goToSubject(SubjectId(3));
        QTRY_COMPARE_WITH_TIMEOUT(pane->site()->title(), u"trap"_s, 20000);
        auto *view = page.findChild<QWebEngineView *>();
        const auto value = [view] {
            QString answer;
            bool came = false;
            view->page()->runJavaScript(u"document.getElementById('a').value"_s, [&](const QVariant &said) {
                answer = said.toString();
                came = true;
            });
            return QTest::qWaitFor([&] { return came; }, 10000) ? answer : QString();
        };
        const auto ticks = [this] { return m_office.workspace->state().findings(SubjectId(3)).size(); };
        const size_t before = ticks();
        // Chromium drops clicks and keys on what it has not drawn yet.
        for (int i = 0; i < 20 && value().isEmpty(); ++i) {
            QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, {200, 200 + i});
            QTest::qWait(200);
            QTest::keyClick(view->focusProxy(), Qt::Key_5);
            QTest::qWait(300);
        }
        QCOMPARE(value(), u"5"_s);
        // The page let go of its field: the person types on.
        for (const Qt::Key key : {Qt::Key_5, Qt::Key_1, Qt::Key_2}) {
            QWidget *target = QApplication::focusWidget();
            QTest::keyClick(target ? target : &page, key);
            QTest::qWait(100);
        }
        QCOMPARE(ticks(), before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
        QTRY_COMPARE(ticks(), before + 1);
        // Esc does the same.
        QTest::mouseClick(view->focusProxy(), Qt::LeftButton, {}, {200, 200});
        QTRY_VERIFY(pane->isSites(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!pane->isSites(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5); // takes the tick away again
        QTRY_VERIFY(std::none_of(m_office.workspace->state().findings(SubjectId(3)).begin(),
                                 m_office.workspace->state().findings(SubjectId(3)).end(),
                                 [](const auto &finding) { return finding.inForce(); }));
    }
};

XW_OWN_TEST_MAIN(InspectWebTest, argc, argv)
{
    if (qEnvironmentVariable("USER") == u"root" || QFileInfo(u"/root"_s).isReadable())
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    prepareApplication(app);
    return xw::testkit::runTests<InspectWebTest>(argc, argv);
}
#include "tst_inspect_web.moc"
