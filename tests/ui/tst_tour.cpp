// The tour for somebody new: five pages, each said in the language that holds, offered once and never in the
// way.
#include "uikit/window_kit.h"

#include "ui/shared/page.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class TourTest : public QObject, protected WindowKit
{
    Q_OBJECT

    [[nodiscard]] widgets::MessageBar *bar() const
    {
        return m_window->findChild<QWidget *>(u"windowContent"_s)
            ->findChild<widgets::MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void press(const QString &words)
    {
        for (QPushButton *button : bar()->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(words));
    }

private slots:
    void init()
    {
        prepare(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
        laidOut();
    }
    void cleanup() { m_window.reset(); }

    void fiveStepsLeadFromTheRegisterToTheNotice()
    {
        part<QAction>(u"actionTour"_s)->trigger();
        QSet<QWidget *> pages;
        auto *stack = m_window->findChild<QStackedWidget *>();
        for (int step = 1; step <= 5; ++step) {
            QVERIFY2(bar()->text().startsWith(u"%1/5 · "_s.arg(step)), qPrintable(bar()->text()));
            pages.insert(stack->currentWidget());
            if (step == 2) { // back and forth
                press(u"Back"_s);
                QVERIFY(bar()->text().startsWith(u"1/5"_s));
                press(u"Next"_s);
            }
            if (step == 3) {
                shoot(*m_window, u"tour-en"_s);
                m_language->useOnce(u"zh_CN"_s);
                laidOut();
                QVERIFY2(bar()->text().startsWith(u"3/5 · 检查"_s), qPrintable(bar()->text()));
                shoot(*m_window, u"tour-zh"_s);
                m_language->useOnce(u"en"_s);
                laidOut();
            }
            press(step < 5 ? u"Next"_s : u"Finish"_s);
        }
        QCOMPARE(pages.size(), 5);
        QVERIFY(!bar()->isVisible());
    }

    void whatIsNewIsInTheHandbook()
    {
        part<QAction>(u"actionNews"_s)->trigger();
        auto *help = m_window->findChild<QWidget *>(u"helpWindow"_s);
        QVERIFY(help && help->isVisible());
    }
};

XW_UI_TEST_MAIN(TourTest)
#include "tst_tour.moc"
