// A site that does not open has a page of the program's own; what is this machine's fault is not the site's,
// and a picture of either says what it is.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/evidence_words.h"
#include "ui/inspect/failed_page.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/web_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class FailedPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    FakeWeb m_web;
    bool m_connected = true;
    QStringList m_addresses;
    std::unique_ptr<ui::InspectPage> m_page;

    const RoundState &state() { return m_office->workspace->state(); }
    template <class T>
    T *part(const QString &name)
    {
        return testkit::part<T>(*m_page, name);
    }
    /// The n-th website of the register.
    SubjectId site(int n)
    {
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && !subject.url.isEmpty() && n-- == 0)
                return subject.id;
        return {};
    }
    QString shown()
    {
        QStringList words;
        for (const QLabel *label : part<QWidget>(u"failedSheet"_s)->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'\n');
    }
    const Evidence *capture(SubjectId subject)
    {
        const size_t before = state().evidence(subject).size();
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        if (!QTest::qWaitFor([&] { return state().evidence(subject).size() > before; }, 10000))
            return nullptr;
        return &state().evidence(subject).back();
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_web.opened.clear();
        m_web.fails = true;
        m_web.answers = false;
        m_web.fault = u"net::ERR_NAME_NOT_RESOLVED"_s;
        m_connected = true;
        m_addresses.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [this] {
            return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
        });
        part<ui::WebPanel>(u"webPanel"_s)
            ->setLineProbe({[this] { return m_connected; },
                            [this](const QString &, QObject *, const ui::LineProbe::Addresses &answer) {
                                answer(m_addresses);
                            }});
        m_page->setWorkspace(m_office->workspace.get());
        m_page->resize(1364, 760);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
    }

    void itSaysAddressTimeWhereTheNameLeadsAndTheFault()
    {
        m_addresses = {u"203.0.113.7"_s};
        m_web.fault = u"net::ERR_CONNECTION_REFUSED"_s;
        m_page->goToSubject(site(0));
        QVERIFY(part<QWidget>(u"failedPage"_s)->isVisible());
        for (const QString &word :
             {m_web.opened.constLast(), u"2020-04-02 10:41:07"_s, u"203.0.113.7"_s,
              u"the server refuses the connection"_s, u"net::ERR_CONNECTION_REFUSED"_s, u"0.3 s"_s})
            QVERIFY2(shown().contains(word), qPrintable(word + u" in "_s + shown()));
        shoot(*m_page, u"failed-en"_s);
        speak(u"zh_CN"_s);
        QTRY_VERIFY(shown().contains(u"站点未能打开"_s));
        QVERIFY(!shown().contains(u"the server refuses"_s));
        shoot(*m_page, u"failed-zh"_s);
    }

    void aPictureOfItIsMarkedAsWhatItIs()
    {
        m_page->goToSubject(site(0));
        const Evidence *kept = capture(site(0));
        QVERIFY(kept);
        QCOMPARE(kept->kind, u"failed-visit"_s);
        QVERIFY(ui::evidenceCaption(*kept).contains(u"did not open"_s));
        QCOMPARE(kept->url, m_web.opened.constLast());
    }

    void withoutANetworkNothingFollowsForTheSite()
    {
        m_connected = false;
        m_page->goToSubject(site(0));
        QVERIFY(shown().contains(u"nothing follows for the site"_s));
        const Evidence *kept = capture(site(0));
        QVERIFY(kept);
        QCOMPARE(kept->kind, u"own-line"_s);
        speak(u"zh_CN"_s);
        QTRY_VERIFY(shown().contains(u"本机未联网，不能据此认定"_s));
        QVERIFY(ui::evidenceTip(*kept, {}).contains(u"不能据此认定"_s));
        shoot(*m_page, u"failed-own-line-zh"_s);
    }

    void theEnginesWordForNoNetworkIsEnough()
    {
        m_web.fault = u"net::ERR_INTERNET_DISCONNECTED"_s;
        m_page->goToSubject(site(0));
        QVERIFY(part<ui::FailedPage>(u"failedPage"_s)->blame() == ui::LineProbe::Blame::OwnLine);
    }

    void severalSitesInARowDoubtTheLineUntilOneOpens()
    {
        using Blame = ui::LineProbe::Blame;
        auto *page = part<ui::FailedPage>(u"failedPage"_s);
        m_page->goToSubject(site(0));
        m_page->goToSubject(site(0)); // the same site again is one site
        m_page->goToSubject(site(1));
        QVERIFY(page->blame() == Blame::Site);
        m_page->goToSubject(site(2));
        QVERIFY(page->blame() == Blame::Doubtful);
        m_web.fails = false;
        m_page->goToSubject(site(3));
        QVERIFY(!page->isVisible());
        m_web.fails = true;
        m_page->goToSubject(site(4));
        QVERIFY(page->blame() == Blame::Site);
    }

    void aPageThatTheSiteItselfSentStays()
    {
        m_web.answers = true;
        m_web.fault = u"HTTP 404"_s;
        m_page->goToSubject(site(0));
        QVERIFY(!part<QWidget>(u"failedPage"_s)->isVisible());
        // It answered: nobody is told that it could not be opened.
        const QString said = part<QLabel>(u"webNoticeWords"_s)->text();
        QVERIFY2(said.contains(u"answered"_s) && said.contains(u"there is no such page (HTTP 404)"_s),
                 qPrintable(said));
        const Evidence *kept = capture(site(0));
        QVERIFY(kept);
        QCOMPARE(kept->kind, u"screenshot"_s);
    }

    void aSiteOfThisComputerIsSaidToBeTheSamples()
    {
        ui::FailedPage page;
        const auto told = [&page](const QString &address, const QString &fault) {
            widgets::WebVisit visit;
            visit.outcome = widgets::WebVisit::Outcome::Failed;
            visit.url = QUrl(address);
            visit.fault = fault;
            page.setVisit(visit, QDateTime::currentDateTime(), ui::LineProbe().blame(visit), 1);
            return testkit::part<QLabel>(page, u"failedVerdict"_s)->text();
        };
        for (const QString &address : {u"http://qinglan.localhost:48620/"_s, u"http://127.0.0.1:48620/"_s})
            for (const QString &fault : {u"net::ERR_CONNECTION_REFUSED"_s, u"net::ERR_BLOCKED_BY_CLIENT"_s})
                QVERIFY2(told(address, fault).contains(u"copy of the sample"_s), qPrintable(address));
        QVERIFY(!told(u"http://www.gov.example/"_s, u"net::ERR_CONNECTION_REFUSED"_s).contains(u"sample"_s));
    }

    void tryingAgainAsksForTheSameAddress()
    {
        m_page->goToSubject(site(0));
        const QString asked = m_web.opened.constLast();
        m_web.fails = false;
        QTest::mouseClick(part<QPushButton>(u"failedAgain"_s), Qt::LeftButton);
        QCOMPARE(m_web.opened.constLast(), asked);
        QVERIFY(!part<QWidget>(u"failedPage"_s)->isVisible());
    }
};

XW_UI_TEST_MAIN(FailedPageTest)
#include "tst_failed_page.moc"
