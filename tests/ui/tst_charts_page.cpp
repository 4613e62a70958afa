// Charts: every number and bar, against the list that a click on it opens.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "domain/comparison.h"
#include "ui/charts/charts_page.h"
#include "ui/charts/figure_card.h"
#include "ui/charts/rates_grid.h"
#include "ui/language.h"
#include "ui/shared/page_context.h"
#include "widgets/bar_list.h"
#include "widgets/rate_chart.h"
#include "widgets/rate_picture.h"
#include "widgets/trend_chart.h"
#include "workspace/assignment.h"
#include "workspace/wait.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ChartsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::ChartsPage> m_page;

    [[nodiscard]] const RoundState &state() const { return m_office->workspace->state(); }
    [[nodiscard]] int listed() const { return part<QListWidget>(*m_page, u"chartsPanelList"_s)->count(); }
    void click(const QString &figure)
    {
        QTest::mouseClick(part<ui::FigureCard>(*m_page, figure), Qt::LeftButton);
    }

private slots:
    void manyRegionsLieOneBelowAnotherWithTheirNamesInFull()
    {
        widgets::RatePicture picture;
        picture.title = u"某省 · 2020年第一季度"_s;
        for (int i = 0; i < 30; ++i)
            picture.bars.push_back({i + 1, u"短名"_s, u"7/8"_s, u"87.50%"_s, 8750, false, widgets::Tone::Bad,
                                    u"名字很长的自治州之%1"_s.arg(i)});
        picture.threshold = 9500;
        picture.legend = {{widgets::Tone::Bad, u"低于 95%"_s}};
        const QImage image = widgets::toImage(picture, QApplication::font());
        const QFontMetrics metrics(QApplication::font());
        QVERIFY(image.height() > 30 * metrics.height() * 2); // every bar has a line, at twice the size
        // A bar is as long as its value, from nought.
        const QColor red = widgets::barColour(widgets::Tone::Bad, widgets::coloursOf(widgets::Scheme::Light));
        int longest = 0, run = 0, left = -1;
        for (int y = image.height() / 3; y < image.height() / 3 + 60; ++y) {
            run = 0;
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == red) {
                    left = run++ == 0 && left < 0 ? x : left;
                }
            longest = qMax(longest, run);
        }
        QVERIFY(left > 0);
        QVERIFY2(qAbs(longest - 420 * 2 * 0.875) < 420 * 2 * 0.2, qPrintable(QString::number(longest)));
        QVERIFY(widgets::toSvg(picture, QApplication::font()).contains("名字很长的自治州之29"));
    }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(u"en"_s);
        m_context =
            std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings, m_language.get()});
        m_office = jiangxi();
        m_page = std::make_unique<ui::ChartsPage>(*m_context);
        m_page->resize(1360, 820);
        m_page->setWorkspace(m_office->workspace.get());
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void aFigureOpensWhatItCounts()
    {
        const Counts sites = state().tally().total(SubjectKind::Website);
        const Counts media = state().tally().total(SubjectKind::MediaAccount);
        click(u"figureWebsites"_s);
        QCOMPARE(listed(), sites.unqualified);
        click(u"figureMedia"_s);
        QCOMPARE(listed(), media.unqualified);
        click(u"figurePortals"_s);
        QCOMPARE(listed(), state().tally().group(WebsiteGroup::Portals).unqualified);
        click(u"figureProgress"_s);
        QCOMPARE(listed(), sites.unchecked());
    }

    void progressOpensWhatAwaitsReviewWhereAllIsChecked()
    {
        std::vector<Write> sample;
        SubjectId checked;
        for (const Subject &subject : state().subjects())
            if (state().belongsTo(subject.id, Population::Checked)) {
                sample.push_back(SampleMember{state().round().id, subject.id});
                if (subject.isWebsite())
                    checked = subject.id;
            }
        XW_VERIFY_OK(waitFor(*m_office->workspace,
                             m_office->workspace->apply(u"sample"_s, {}, std::move(sample), {}, {}, true)));
        XW_VERIFY_OK(
            waitFor(*m_office->workspace, m_office->workspace->setReview(checked, ReviewState::Pending, {})));
        QCOMPARE(state().tally().total(SubjectKind::Website).unchecked(), 0);
        QTRY_VERIFY(part<ui::FigureCard>(*m_page, u"figureProgress"_s)->figure().startsWith(u"378"_s));
        click(u"figureProgress"_s);
        QCOMPARE(listed(), 1);
    }

    void aBarOpensItsUnqualifiedAndEnterAllThatAreDue()
    {
        auto *chart = m_page->findChild<widgets::RateChart *>();
        QVERIFY(chart && !chart->bars().empty());
        for (const widgets::RateBar &bar : chart->bars()) {
            const Counts counts = state().tally().region(SubjectKind::Website, RegionId(qint32(bar.key)));
            emit chart->barChosen(bar.key);
            QCOMPARE(listed(), counts.unqualified);
            QCOMPARE(bar.detail, u"%1/%2"_s.arg(counts.qualified).arg(counts.checked));
            emit chart->barActivated(bar.key);
            QCOMPARE(listed(), counts.sampled);
        }
    }

    void aBarWithoutUnqualifiedOnesLeadsToThoseThatItCounts()
    {
        auto *chart = m_page->findChild<widgets::RateChart *>();
        auto *due = part<QPushButton>(*m_page, u"chartsDue"_s);
        bool met = false;
        for (const widgets::RateBar &bar : chart->bars()) {
            const Counts counts = state().tally().region(SubjectKind::Website, RegionId(qint32(bar.key)));
            emit chart->barChosen(bar.key);
            QCOMPARE(due->isVisible(), counts.unqualified == 0 && counts.sampled > 0);
            if (!due->isVisible())
                continue;
            met = true;
            due->click();
            QCOMPARE(listed(), counts.sampled);
            QVERIFY(!due->isVisible());
        }
        QVERIFY(met);
    }

    void theTableAndThePictureAreWrittenOffTheWindowsThread()
    {
        for (const auto &[action, file] : {std::pair(u"chartsTable"_s, u"rates.xlsx"_s),
                                           {u"chartsTable"_s, u"rates.csv"_s},
                                           {u"chartsPng"_s, u"rates.png"_s},
                                           {u"chartsSvg"_s, u"rates.svg"_s}}) {
            const QString path = m_folder.filePath(file);
            m_dialogs.nextPath(path);
            QSignalSpy said(m_page.get(), &ui::Page::notify);
            part<QAction>(*m_page, action)->trigger();
            QTRY_COMPARE(said.size(), 1);
            QVERIFY(said.first().first().toString().contains(file) && QFileInfo(path).size() > 500);
        }
        m_dialogs.nextPath(m_folder.filePath(u"rates.txt"_s));
        QSignalSpy failed(m_page.get(), &ui::Page::errorOccurred);
        part<QAction>(*m_page, u"chartsTable"_s)->trigger();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(m_folder.filePath(u"rates.txt"_s)));
    }

    void theTrendIsOfTheRegionWhoseBarIsChosen()
    {
        auto *chart = m_page->findChild<widgets::RateChart *>();
        auto *trend = m_page->findChild<widgets::TrendChart *>();
        const auto now = [trend] { return trend->lines().front().values.last(); };
        const RateFormat format = state().round().rates;
        const QString whole = state().tally().total(SubjectKind::Website).rate().text(format);
        QCOMPARE(now(), whole);
        bool other = false;
        for (const widgets::RateBar &bar : chart->bars()) {
            emit chart->barChosen(bar.key);
            const Counts counts = state().tally().region(SubjectKind::Website, RegionId(qint32(bar.key)));
            QCOMPARE(now(), counts.rate().text(format));
            other = other || now() != whole;
        }
        QVERIFY(other);
        click(u"figureMedia"_s);
        QCOMPARE(now(), whole);
    }

    void aRegionWithoutEarlierResultsIsNoFirstRound()
    {
        auto *chart = m_page->findChild<widgets::RateChart *>();
        auto *trend = m_page->findChild<widgets::TrendChart *>();
        auto *words = trend->findChild<QLabel *>(u"trendSingle"_s);
        QVERIFY(!words->text().isEmpty() && m_office->workspace->inspectedTotals().empty());
        XW_VERIFY_OK(
            waitFor(*m_office->workspace,
                    m_office->workspace->apply(
                        u"rounds"_s, {},
                        {PastTotal{state().round().key.previous(), SubjectKind::Website, {}, 200, 10, {}}})));
        QTRY_VERIFY(trend->lines().front().values.size() > 1); // at once: the province has a round before
        for (const widgets::RateBar &bar : chart->bars()) {
            emit chart->barChosen(bar.key);
            if (trend->lines().front().values.size() > 1)
                continue;
            QVERIFY2(words->text().contains(bar.name), qPrintable(words->text()));
            return;
        }
        QFAIL("every region has rounds before");
    }

    void noFigureIsCutOnALaptop()
    {
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            m_language->useOnce(language);
            m_page->resize(1150, 560); // 1280 less the rail
            laidOut();
            for (const ui::FigureCard *card : m_page->findChildren<ui::FigureCard *>())
                QVERIFY2(card->isWhole(), qPrintable(language + u' ' + card->accessibleName() + u' ' +
                                                     card->accessibleDescription()));
        }
        m_language->useOnce(u"en"_s);
    }

    void inEnglishTheListBehindANumberSpeaksEnglish()
    {
        auto *problems = part<widgets::BarList>(*m_page, u"chartsProblems"_s);
        const widgets::BarListRow &row = problems->rows().front();
        emit problems->activated(row.key);
        auto *list = part<QListWidget>(*m_page, u"chartsPanelList"_s);
        QVERIFY(list->count() > 0);
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(list->item(i)->text().contains(row.name), qPrintable(list->item(i)->text()));
    }

    void aProblemOpensThoseThatHaveIt()
    {
        auto *problems = part<widgets::BarList>(*m_page, u"chartsProblems"_s);
        QVERIFY(!problems->rows().empty());
        for (const widgets::BarListRow &row : problems->rows()) {
            emit problems->activated(row.key);
            QCOMPARE(listed(), row.value.toInt());
        }
    }

    void aClickBesideTheRowsLeavesTheOneInHandMarked()
    {
        click(u"figureWebsites"_s);
        auto *list = part<QListWidget>(*m_page, u"chartsPanelList"_s);
        QVERIFY(list->count() > 0);
        list->setCurrentRow(0);
        const QPoint below(20, list->viewport()->height() - 3);
        QVERIFY(!list->indexAt(below).isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, below);
        // The buttons act on the current row: it is the one that is seen as chosen.
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(list->item(0)->isSelected());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list->visualItemRect(list->item(0)).center());
        QVERIFY(list->item(0)->isSelected());
    }

    void whatTheEmptyPanelSaysKeepsFromItsEdges()
    {
        for (auto *label : part<QWidget>(*m_page, u"chartsPanel"_s)->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"Choose a bar"_s)) {
                const int words = label->fontMetrics().horizontalAdvance(label->text());
                const int lines = (words + label->width() - 37) / (label->width() - 36);
                QVERIFY(label->heightForWidth(label->width()) >= lines * label->fontMetrics().height() + 36);
                return;
            }
        QFAIL("nothing said");
    }

    void progressByRegionNeverPassesItsWhole()
    {
        auto *progress = part<widgets::BarList>(*m_page, u"chartsProgress"_s);
        QVERIFY(!progress->rows().empty());
        for (const widgets::BarListRow &row : progress->rows()) {
            QVERIFY(row.part <= row.whole);
            emit progress->activated(row.key);
            QCOMPARE(listed(), int(row.whole - row.part));
        }
    }

    void progressByPersonOpensWhatEachHasLeft()
    {
        auto *byPerson = part<QToolButton>(*m_page, u"chartsByPerson"_s);
        QVERIFY(byPerson->isHidden()); // nothing is assigned: there is nobody to show
        std::vector<SubjectId> some;
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && some.size() < 300)
                some.push_back(subject.id);
        const auto assigned = spread(state(), {}, some, {u"张三"_s, u"李四"_s}, AssignBy::Count);
        XW_VERIFY_OK(assigned);
        XW_VERIFY_OK(
            waitFor(*m_office->workspace, m_office->workspace->saveDocument(assigned->documentOf(state()))));
        QTRY_VERIFY(byPerson->isVisible());
        byPerson->click();
        auto *progress = part<widgets::BarList>(*m_page, u"chartsProgress"_s);
        QCOMPARE(progress->rows().size(), size_t(3));
        QVERIFY(progress->rows().back().name == u"Not assigned"_s);
        qint64 whole = 0;
        for (const widgets::BarListRow &row : progress->rows()) {
            whole += row.whole;
            emit progress->activated(row.key);
            QCOMPARE(listed(), int(row.whole - row.part));
        }
        QCOMPARE(whole, qint64(state().tally().total(SubjectKind::Website).sampled));
        shoot(*m_page, u"charts-by-person"_s);
        byPerson->click();
        QCOMPARE(progress->rows().size(), size_t(state().regions().size()));
    }

    void theTableOpensWhatItsNumbersCountAndStandsBesideTheRoundBefore()
    {
        const RoundKey last = state().round().key.previous();
        const QString known = state().regions().front().name;
        XW_VERIFY_OK(waitFor(
            *m_office->workspace,
            m_office->workspace->apply(u"rounds"_s, {},
                                       {PastTotal{last, SubjectKind::Website, {}, 200, 10, {}},
                                        PastTotal{last, SubjectKind::Website, known, 0, 0, u"97.50%"_s}})));
        const PastTotal *before = state().pastTotal(last, SubjectKind::Website, {});
        QVERIFY(before);
        part<QToolButton>(*m_page, u"chartsAsTable"_s)->click();
        auto *grid = part<ui::RatesGrid>(*m_page, u"ratesGrid"_s);
        QVERIFY(grid->isVisible());
        const QAbstractItemModel &cells = *grid->model();
        QCOMPARE(
            cells.rowCount(),
            int(models::regionRates(state(), SubjectKind::Website, models::RegionOrder::Register).size()) +
                1);
        const int whole = cells.rowCount() - 1;
        const auto column = [&cells](const QString &head) {
            for (int i = 0; i < cells.columnCount(); ++i)
                if (cells.headerData(i, Qt::Horizontal).toString() == head)
                    return i;
            return -1;
        };
        const auto text = [&cells](int row, int at) { return cells.index(row, at).data().toString(); };
        const RateFormat format = state().round().rates;
        const Counts all = state().tally().total(SubjectKind::Website);
        QCOMPARE(text(whole, column(u"Pass rate"_s)), all.rate().text(format));
        QCOMPARE(text(whole, column(u"Change"_s)), changeText(all.rate(), rateOf(*before), format).value());
        QCOMPARE(text(whole, column(u"Round before"_s)), u"95.00%"_s);
        for (int row = 0; row < whole; ++row) // as it was published, or unknown
            QCOMPARE(text(row, column(u"Round before"_s)), text(row, 0) == known ? u"97.50%"_s : u"—"_s);
        const int first = column(u"Change"_s) + 1;
        QVERIFY(first < cells.columnCount());
        for (int row = 0; row < cells.rowCount(); ++row)
            for (const int at : {column(u"Running"_s), column(u"Due"_s), column(u"Checked"_s),
                                 column(u"Unqualified"_s), first}) {
                emit grid->clicked(cells.index(row, at));
                QCOMPARE(listed(), text(row, at).toInt());
            }
        emit grid->clicked(cells.index(0, column(u"Pass rate"_s))); // what lowers it
        QCOMPARE(listed(), text(0, column(u"Unqualified"_s)).toInt());
        grid->setCurrentIndex(cells.index(0, 0));
        grid->selectAll();
        QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), cells.rowCount() + 1);
        QVERIFY(lines.constFirst().startsWith(u"Region\tRunning"_s));
        shoot(*m_page, u"charts-table-en"_s);
        const QString region = text(0, 0);
        part<QLineEdit>(*m_page, u"chartsFilter"_s)->setText(region);
        QCOMPARE(cells.rowCount(), 1);
        QCOMPARE(text(0, 0), region);
    }

    void labelsOfATrendThatWouldTouchAreLeftOut()
    {
        const QStringList labels{u"24Q1"_s, u"24Q2"_s, u"24Q3"_s, u"24Q4"_s,
                                 u"25Q1"_s, u"25Q2"_s, u"25Q3"_s, u"25Q4"_s};
        widgets::TrendLine line{u"sites"_s, Qt::blue, {}, {}};
        for (int i = 0; i < labels.size(); ++i) {
            line.hundredths.emplace_back(9800 + i);
            line.values << u"98%"_s;
        }
        widgets::TrendChart chart;
        chart.setLines(labels, {line});
        for (const int width : {900, 330, 240}) {
            chart.resize(width, 160);
            chart.show();
            auto *view = chart.findChild<QChartView *>();
            QTRY_VERIFY(qAbs(view->chart()->size().width() - width) < 20);
            auto *axis = qobject_cast<QCategoryAxis *>(view->chart()->axes(Qt::Horizontal).constFirst());
            const int wide = QFontMetrics(axis->labelsFont()).horizontalAdvance(labels.constFirst());
            const auto named = [axis] {
                QStringList shown;
                for (const QString &label : axis->categoriesLabels())
                    if (label.contains(u'Q'))
                        shown << label;
                return shown;
            };
            QTRY_VERIFY(double(named().size() - 1) * (wide + 4) <= view->chart()->plotArea().width());
            QCOMPARE(named().constLast(), labels.constLast());
            QVERIFY(named().size() > 1);
            if (width == 900)
                QCOMPARE(named(), labels);
        }
    }

    void aTrendDrawsAGapWhereARoundIsUnknown()
    {
        widgets::TrendChart chart;
        chart.resize(400, 200);
        chart.setLines({u"2019Q3"_s, u"2019Q4"_s, u"2020Q1"_s},
                       {{u"sites"_s, Qt::blue, {9800, std::nullopt, 9900}, {u"98%"_s, u"—"_s, u"99%"_s}}});
        QVERIFY(!chart.grab().isNull());
    }

    void aBarListIsWalkedByKeys()
    {
        widgets::BarList list;
        list.setRows({{u"a"_s, u"甲"_s, u"3"_s, 3, 3, Qt::red}, {u"b"_s, u"乙"_s, u"1"_s, 1, 3, Qt::red}});
        list.resize(300, 80);
        list.show();
        QSignalSpy chosen(&list, &widgets::BarList::activated);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"b"_s);
    }
};

XW_UI_TEST_MAIN(ChartsPageTest)
#include "tst_charts_page.moc"
