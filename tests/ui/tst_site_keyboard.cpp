// Who has the keyboard: what is typed into a site never becomes ticks, and the first key of a day works.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "ui/inspect/keyboard_owner.h"
#include "widgets/checklist_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class SiteKeyboardTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    FakeWeb m_web;
    std::unique_ptr<ui::InspectPage> m_page;
    QStringList m_words;

    const RoundState &state() { return m_office->workspace->state(); }
    QWidget *site() { return part<QLabel>(*m_page, u"fakeSite"_s); }
    bool siteHasKeyboard()
    {
        return QTest::qWaitFor([&] { return site()->hasFocus(); }, 5000);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_page.get(), key, modifiers);
        (void)QTest::qWaitFor([&] { return !m_office->workspace->isSaving(); }, 5000);
    }
    [[nodiscard]] size_t ticks() { return state().findings(m_page->subject()).size(); }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        speak(u"en"_s);
        m_words.clear();
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [this] {
            return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
        });
        connect(m_page.get(), &ui::Page::notify, this, [this](const QString &word) { m_words << word; });
        m_page->setWorkspace(m_office->workspace.get());
        m_page->resize(1364, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->goToSubject(state().find(u"3611280006"_s)->id);
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void digitsAreTheSitesWhileItHasTheKeyboard()
    {
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        press(Qt::Key_5);
        press(Qt::Key_1, Qt::ShiftModifier);
        press(Qt::Key_2);
        QCOMPARE(ticks(), size_t(0));
        QVERIFY(part<QLabel>(*m_page, u"checklistScope"_s)->text().contains(u"F3"_s));
        QVERIFY(m_page->hint().contains(u"F3"_s));
        press(Qt::Key_F3);
        QVERIFY(!part<QLabel>(*m_page, u"checklistScope"_s)->text().contains(u"F3"_s));
        press(Qt::Key_5);
        QCOMPARE(ticks(), size_t(1));
    }

    void escapeGivesTheKeyboardToTheChecklistToo()
    {
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        press(Qt::Key_Escape);
        press(Qt::Key_5);
        QCOMPARE(ticks(), size_t(1));
    }

    void aSiteThatLosesTheKeyboardTurnsNothingIntoTicks_data()
    {
        QTest::addColumn<QString>("to");
        QTest::newRow("to the list") << u"subjectList"_s;
        QTest::newRow("to a box of the checklist") << u"tick-W5"_s;
    }
    void aSiteThatLosesTheKeyboardTurnsNothingIntoTicks()
    {
        QFETCH(QString, to);
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        part<QWidget>(*m_page, to)->setFocus(); // as Qt does when what had it goes away
        QTest::qWait(1);
        press(Qt::Key_5);
        if (to.startsWith(u"tick-"_s)) // in the list they open a site, as they say there
            for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return})
                press(key);
        QCOMPARE(ticks(), size_t(0));
        QVERIFY(m_words.join(u' ').contains(u"F3"_s));
        press(Qt::Key_F3);
        press(Qt::Key_5);
        QCOMPARE(ticks(), size_t(1));
    }

    void aCrashUnderTheKeyboardTurnsNothingIntoTicks()
    {
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        m_web.events->onCrash();
        QTest::qWait(1);
        for (const Qt::Key key : {Qt::Key_5, Qt::Key_Space, Qt::Key_Return})
            press(key);
        QCOMPARE(ticks(), size_t(0));
    }

    void aClickOnTheChecklistGivesItTheKeyboard()
    {
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        auto *box = part<QWidget>(*m_page, u"tick-W5"_s);
        QWidget *window = m_page->window();
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {},
                          box->mapTo(window, box->rect().center()));
        QTRY_COMPARE(ticks(), size_t(1));
        QVERIFY2(!m_page->hint().contains(u"F3"_s), qPrintable(m_page->hint()));
        press(Qt::Key_4);
        QTRY_COMPARE(ticks(), size_t(2));
    }

    void openingAnotherSiteGivesTheKeyboardToTheChecklist()
    {
        site()->setFocus();
        QVERIFY(siteHasKeyboard());
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_5);
        QCOMPARE(ticks(), size_t(1));
    }

    void aFieldOfTheProgramKeepsItsDigits()
    {
        press(Qt::Key_F4);
        auto *filter = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, u"36"_s);
        QCOMPARE(filter->text(), u"36"_s);
        QCOMPARE(ticks(), size_t(0));
    }

    void thePageTakesTheKeyboardWhenItIsShown()
    {
        ui::InspectPage page(*m_context, nullptr,
                             [this] { return tl::expected<widgets::WebEngineFactory *, QString>(&m_web); });
        QLineEdit elsewhere;
        elsewhere.show();
        page.setWorkspace(m_office->workspace.get());
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.takeKeyboard();
        QVERIFY(QApplication::focusWidget() &&
                (QApplication::focusWidget() == &page || page.isAncestorOf(QApplication::focusWidget())));
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(page.subject().isValid());
    }

    void theAgeOfTheEngineIsSaidOnceAndKeptWithTheEvidence()
    {
        QCOMPARE(m_words.filter(u"old: open only"_s).size(), 1);
        press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_words.filter(u"old: open only"_s).size(), 1);
        press(Qt::Key_F8);
        QTRY_VERIFY(state().document(u"engine"_s, u"2020Q1"_s));
        QVERIFY(state().document(u"engine"_s, u"2020Q1"_s)->content.contains("108.0.2"));
    }
};

XW_UI_TEST_MAIN(SiteKeyboardTest)
#include "tst_site_keyboard.moc"
