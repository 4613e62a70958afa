// What a look at the pictures of all pages and dialogs found, so that it stays mended.
#include "uikit/window_kit.h"

#include "ui/import/import_dialog.h"
#include "ui/shared/page.h"
#include "ui/templates/template_editor.h"
#include "widgets/bar_list.h"
#include "widgets/buttons.h"
#include "widgets/empty_state.h"
#include "widgets/rate_chart.h"

#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class WindowLooksTest : public QObject, protected WindowKit
{
    Q_OBJECT

    void open(const std::shared_ptr<MemoryStore> &store, const QString &language, const QSize &size)
    {
        m_window.reset();
        prepare(language);
        m_source.stores.insert(u"here"_s, store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->setMinimumSize(0, 0);
        m_window->resize(size);
        m_window->show();
        m_window->openWorkspace(u"here"_s);
        QTRY_VERIFY(m_window->session().workspace());
        laidOut();
    }

private slots:
    void cleanup()
    {
        m_window.reset();
        QThreadPool::globalInstance()->waitForDone(); // pages of a notice are still being made
    }

    /// What a page without sites shows says what to do, with a button that does it, and no other one beside
    /// it.
    void anEmptyPageLeadsOn()
    {
        const Office office;
        open(office.store, u"en"_s, {1366, 768});
        int empty = 0;
        for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
            m_window->showPage(entry.id);
            laidOut();
            auto *page = part<QWidget>(entry.id + u"Page"_s);
            int primaries = 0;
            for (const auto *button : page->findChildren<widgets::PrimaryButton *>())
                primaries += button->isVisible() && button->isEnabled();
            for (const auto *state : page->findChildren<widgets::EmptyState *>()) {
                if (!state->isVisible())
                    continue;
                ++empty;
                bool leads = false;
                for (const auto *button : state->findChildren<QPushButton *>())
                    leads |= button->isVisible() && button->isEnabled();
                QVERIFY2(leads, qPrintable(entry.id));
                QVERIFY2(primaries == 1, qPrintable(entry.id + u' ' + QString::number(primaries)));
            }
        }
        QVERIFY(empty >= 7);
    }

    /// Also where it has less height than it likes, and in any width.
    void theWordsOfAnEmptyPageAreNotCut()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *state = new widgets::EmptyState(u"ledgers"_s);
        state->setText(u"Nothing is here"_s, QString(u"words that take some lines "_s).repeated(8));
        column->addWidget(state);
        auto *below = new QWidget;
        below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        column->addWidget(below, 5);
        for (const int width : {900, 500, 300}) {
            window.resize(width, 150);
            window.show();
            laidOut();
            for (const auto *label : state->findChildren<QLabel *>())
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(u"%1 wide: %2 of %3"_s.arg(width)
                                            .arg(label->height())
                                            .arg(label->heightForWidth(label->width()))));
        }
    }

    void whereBarsHaveNoRoomTheyLieOneBelowAnother()
    {
        const auto office = jiangxi(); // 12 regions
        open(office->store, u"en"_s, {1366, 768});
        m_window->showPage(u"charts"_s);
        laidOut();
        auto *bars = part<widgets::RateChart>(u"rateChart"_s);
        auto *list = part<widgets::BarList>(u"chartsRateList"_s);
        QVERIFY(bars->isVisible() && !list->isVisible());
        m_window->resize(1092, 614); // 1366×768 at 125 %
        laidOut();
        QVERIFY(bars->isVisible() == (bars->width() >= bars->wantedRoom().width() &&
                                      bars->height() >= bars->wantedRoom().height()));
        m_window->resize(1000, 520);
        laidOut();
        QVERIFY(!bars->isVisible() && list->isVisible());
        m_window->resize(1366, 768);
        laidOut();
        QVERIFY(bars->isVisible());
    }

    void theThresholdIsNotWrittenOnABar()
    {
        widgets::RateChart chart;
        chart.resize(600, 300);
        chart.setThreshold(9500);
        const auto isWritten = [&chart] {
            laidOut();
            for (const QGraphicsItem *item : chart.findChild<QGraphicsView *>()->scene()->items())
                if (const auto *words = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
                    words && words->text() == u"95%" && words->isVisible())
                    return true;
            return false;
        };
        chart.show();
        chart.setBars(
            {{1, u"甲"_s, u"9/10"_s, u"90.00%"_s, 9000}, {2, u"乙"_s, u"1/2"_s, u"50.00%"_s, 5000}});
        QVERIFY(isWritten());
        std::vector<widgets::RateBar> whole;
        for (int each = 1; each <= 8; ++each) // side by side: nothing is free at the right
            whole.push_back({each, u"乙"_s, u"2/2"_s, u"100.00%"_s, 10000});
        chart.setBars(whole);
        QVERIFY(!isWritten());
    }

    void onASmallScreenTheTextOfATemplateHasTheMostRoom()
    {
        const auto office = jiangxi();
        prepare(u"en"_s);
        ui::TemplateEditor editor(*office->workspace, *m_context, {});
        editor.resize(910, 512);
        editor.show();
        laidOut();
        QTest::qWait(50);
        const QSplitter *columns = nullptr;
        for (const auto *each : editor.findChildren<QSplitter *>())
            if (each->orientation() == Qt::Horizontal)
                columns = each;
        QVERIFY(columns);
        const QList<int> sizes = columns->sizes();
        QCOMPARE(sizes.size(), 3);
        QVERIFY2(sizes[1] > sizes[0] && sizes[1] > sizes[2],
                 qPrintable(u"%1 %2 %3"_s.arg(sizes[0]).arg(sizes[1]).arg(sizes[2])));
        const auto *facts = testkit::part<QTreeView>(editor, u"factsTree"_s);
        QVERIFY2(facts->columnWidth(0) > facts->viewport()->width() / 2,
                 qPrintable(u"%1 of %2"_s.arg(facts->columnWidth(0)).arg(facts->width())));
    }

    void whileAListIsReadThereIsOneCancel()
    {
        const Office office;
        prepare(u"en"_s);
        ui::ImportDialog dialog(*office.workspace, *m_context,
                                testkit::data(u"samples/henan-2020Q1/网站.csv"_s));
        dialog.show();
        int cancels = 0;
        for (const auto *button : dialog.findChildren<QPushButton *>())
            cancels += button->isVisible() && button->text() == u"Cancel";
        QVERIFY(testkit::part<QWidget>(dialog, u"importProgress"_s)->isVisible());
        QCOMPARE(cancels, 1);
    }

    /// A Chinese font draws curly ones as wide as an ideograph.
    void englishHasStraightQuotationMarks()
    {
        prepare(u"en"_s);
        const auto said = [](const char *source) { return QCoreApplication::translate("somewhere", source); };
        QCOMPARE(said("No row holds “%1”."), u"No row holds \"%1\"."_s);
        QCOMPARE(said("plain"), u"plain"_s);
        speak(u"zh_CN"_s);
        m_language->useOnce(u"zh_CN"_s);
        QCOMPARE(said("“plain”"), u"“plain”"_s);
        speak(u"en"_s);
    }
};

XW_UI_TEST_MAIN(WindowLooksTest)
#include "tst_window_looks.moc"
