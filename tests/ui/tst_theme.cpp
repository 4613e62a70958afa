// The three schemes: every text can be read on what lies behind it, and a window that was switched looks to
// the pixel like one that began so.
#include "contrast.h"
#include "uikit/window_kit.h"

#include "ui/appearance.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/page.h"
#include "widgets/buttons.h"
#include "widgets/head_width.h"
#include "widgets/icon.h"
#include "widgets/text_size.h"
#include "widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <memory>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using namespace xw::widgets;

namespace
{
struct Pair {
    QColor Colours::*ink;
    QColor Colours::*ground;
    const char *name;
};
#define XW_ON(ink, ground)                                                                                   \
    Pair                                                                                                     \
    {                                                                                                        \
        &Colours::ink, &Colours::ground, #ink " on " #ground                                                 \
    }
/// Every text of the program on every ground that it stands on.
const Pair pairs[] = {
    XW_ON(ink, surface),         XW_ON(ink, ground),        XW_ON(ink, raised),
    XW_ON(ink, hover),           XW_ON(ink, accentFill),    XW_ON(ink, accentStrong),
    XW_ON(ink, neutralFill),     XW_ON(soft, surface),      XW_ON(soft, ground),
    XW_ON(soft, raised),         XW_ON(soft, neutralFill),  XW_ON(soft, accentFill),
    XW_ON(muted, surface),       XW_ON(muted, ground),      XW_ON(muted, raised),
    XW_ON(muted, accentFill),    XW_ON(muted, neutralFill), XW_ON(accent, surface),
    XW_ON(accent, ground),       XW_ON(accent, accentFill), XW_ON(accent, raised),
    XW_ON(good, surface),        XW_ON(good, ground),       XW_ON(good, goodFill),
    XW_ON(good, accentFill),     XW_ON(bad, surface),       XW_ON(bad, ground),
    XW_ON(bad, badFill),         XW_ON(bad, accentFill),    XW_ON(warn, surface),
    XW_ON(warn, ground),         XW_ON(warn, warnFill),     XW_ON(warn, accentFill),
    XW_ON(special, surface),     XW_ON(onAccent, accent),   XW_ON(onAccent, accentHover),
    XW_ON(onAccent, accentDown), XW_ON(onTip, tip),         XW_ON(onFound, found),
    XW_ON(paper, tick),
};
#undef XW_ON

const std::pair<Scheme, double> schemes[] = {
    {Scheme::Light, 4.5}, {Scheme::Dark, 4.5}, {Scheme::HighContrast, 7.0}};
} // namespace

class ThemeTest : public QObject, public WindowKit
{
    Q_OBJECT

    std::unique_ptr<Office> m_office;

    void open(const QSize &size)
    {
        m_window.reset();
        prepare(u"zh_CN"_s);
        m_source.stores.insert(u"jiangxi"_s, m_office->store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    ui::standardPages(*m_context));
        m_window->resize(size);
        m_window->show();
        m_window->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(m_window->session().workspace());
    }

    QImage pictureOf(const QString &page)
    {
        m_window->showPage(page);
        if (page == u"inspect")
            part<ui::Page>(u"inspectPage"_s)->goToSubject(state().find(u"3600009002"_s)->id);
        if (page == u"notice")
            [&] { QTRY_VERIFY_WITH_TIMEOUT(part<ui::NoticePage>(u"noticePage"_s)->view(), 30000); }();
        m_window->setFocus();
        // A box keeps the width that its first words had until the style changes.
        for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
            QEvent change(QEvent::StyleChange);
            QCoreApplication::sendEvent(box, &change);
            box->updateGeometry();
        }
        laidOut();
        return m_window->grab().toImage();
    }

private slots:
    void initTestCase() { m_office = jiangxi(); }
    void cleanup()
    {
        setTextSize(100);
        m_window.reset();
        setScheme(Scheme::Light);
    }

    void everyTextCanBeRead()
    {
        QStringList faults;
        for (const auto &[scheme, least] : schemes)
            for (const Pair &pair : pairs) {
                const Colours &of = coloursOf(scheme);
                if (const double has = contrast(of.*pair.ink, of.*pair.ground); has < least)
                    faults << u"scheme %1: %2 has %3:1"_s.arg(int(scheme))
                                  .arg(QString::fromLatin1(pair.name))
                                  .arg(has, 0, 'f', 2);
            }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void whatHasTheFocusStandsOutFromItsGround()
    {
        for (const auto &[scheme, least] : schemes) {
            const Colours &of = coloursOf(scheme);
            for (const QColor &ground : {of.surface, of.ground, of.raised})
                QVERIFY(contrast(of.accent, ground) >= 3.0); // WCAG 1.4.11
            QVERIFY(contrast(of.accentEdge, of.surface) >= 3.0);
            QVERIFY(contrast(of.tickFrame, of.surface) >= 3.0);
        }
    }

    /// A frame that is as bright as all others says nothing: enough of what is drawn must change.
    void inHighContrastTheFocusIsSeenOnEveryPartThatTakesIt()
    {
        setScheme(Scheme::HighContrast);
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *plain = new QPushButton(u"words"_s);
        plain->setStyleSheet(u"text-align: left; padding: 6px 10px;"_s); // as on the start page
        auto *box = new QComboBox;
        box->addItem(u"words"_s);
        auto *elsewhere = new QPushButton(u"words"_s);
        const QList<QWidget *> parts{new PrimaryButton(u"words"_s),
                                     plain,
                                     new QToolButton,
                                     new QLineEdit,
                                     box,
                                     new QPlainTextEdit,
                                     new QSpinBox};
        for (QWidget *part : parts)
            rows->addWidget(part);
        rows->addWidget(elsewhere);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *part : parts) {
            elsewhere->setFocus();
            laidOut();
            const QImage without = part->grab().toImage();
            part->setFocus(Qt::TabFocusReason);
            laidOut();
            const QImage with = part->grab().toImage();
            QCOMPARE(with.size(), without.size()); // nothing moves
            int seen = 0;
            for (int y = 0; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x)
                    seen += contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0;
            // WCAG 2.4.13: as much as a frame around it.
            QVERIFY2(seen >= 2 * (part->width() + part->height()) - 40,
                     qPrintable(u"%1 changes %2 points of %3×%4"_s
                                    .arg(QString::fromLatin1(part->metaObject()->className()))
                                    .arg(seen)
                                    .arg(part->width())
                                    .arg(part->height())));
        }
    }

    /// Beside a head stands room for the arrow of an order: a column that takes what it needs must know.
    /// Qt's own circle is drawn dark on dark: whoever chooses must see that there is something to choose.
    void whatIsChosenOneOfManyIsSeenInEveryScheme()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            setScheme(scheme);
            QWidget window;
            QVBoxLayout column(&window);
            QRadioButton first(u"one"_s), second(u"other"_s);
            column.addWidget(&first);
            column.addWidget(&second);
            first.setChecked(true);
            window.show();
            const auto mark = [&](QRadioButton &button) {
                QStyleOptionButton option;
                option.initFrom(&button);
                const QRect place =
                    button.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &button);
                return button.grab().toImage().copy(place);
            };
            for (QRadioButton *button : {&first, &second}) {
                const QImage image = mark(*button);
                double best = 1;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        best = qMax(best, contrast(image.pixelColor(x, y), coloursOf(scheme).surface));
                QVERIFY2(best >= 3.0, qPrintable(button->text() + u' ' + QString::number(best)));
            }
            QVERIFY(mark(first) != mark(second));
        }
        setScheme(Scheme::Light);
    }

    /// Names in a list that is wider than its dialog: no column is narrowed for room that nobody gets.
    void aListThatIsScrolledKeepsWhatItsColumnsHold()
    {
        QTableWidget table(1, 9);
        table.setHorizontalHeaderLabels({u"地区"_s, u"第一季度不合格"_s, u"第二季度不合格"_s,
                                         u"第三季度不合格"_s, u"第四季度不合格"_s, u"全年检查"_s,
                                         u"全年不合格"_s, u"合格率"_s, u"上年"_s});
        table.resize(500, 200);
        table.show();
        table.setColumnWidth(0, 180);
        showHeads(*table.horizontalHeader());
        QCOMPARE(table.columnWidth(0), 180);
        QVERIFY(table.columnWidth(1) >= headWidth(*table.horizontalHeader(), 1));
        // Where a column takes the rest, the widest give it what its head lacks.
        table.setColumnCount(3);
        table.setColumnWidth(0, 400);
        table.horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        showHeads(*table.horizontalHeader());
        QVERIFY(table.columnWidth(0) < 400);
    }

    void headsOfEmptyTablesAreNotCut()
    {
        QTreeWidget table;
        table.setHeaderLabels({u"步骤"_s, u"页面"_s, u"What stands there now"_s});
        table.header()->setStretchLastSection(false);
        table.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        table.show();
        QTest::qWait(10);
        QFont bold = table.header()->font();
        bold.setWeight(QFont::DemiBold);
        for (int column = 0; column < 3; ++column)
            QVERIFY2(table.header()->sectionSize(column) >=
                         QFontMetrics(bold).horizontalAdvance(table.headerItem()->text(column)) + 26,
                     qPrintable(table.headerItem()->text(column)));
    }

    void aFieldOfManyLinesHasTheFrameOfOneOfOneLine()
    {
        QPlainTextEdit plain;
        QTextEdit rich;
        QTextBrowser reading; // fills a card, which has the frame
        for (QAbstractScrollArea *each :
             {static_cast<QAbstractScrollArea *>(&plain), static_cast<QAbstractScrollArea *>(&rich),
              static_cast<QAbstractScrollArea *>(&reading)}) {
            each->show();
            const bool field = each != &reading;
            QCOMPARE(each->viewport()->pos() == QPoint(1, 1), field);
        }
    }

    void theStyleSheetKnowsEveryColourThatItNames()
    {
        for (const auto &[scheme, least] : schemes) {
            const QString rules = styleSheet(scheme);
            QVERIFY(rules.size() > 4000);
            QVERIFY(!rules.contains(u'@'));
            QVERIFY(rules.contains(coloursOf(scheme).accent.name()));
        }
        QVERIFY(styleSheet(Scheme::Light) != styleSheet(Scheme::Dark));
    }

    void aDrawingAndAnInkFollowTheScheme()
    {
        QLabel label(u"words"_s);
        setInk(&label, colours::bad, colours::badFill);
        QPushButton dressed(u"words"_s);
        setSheet(&dressed, u"color: @warn"_s);
        const QIcon drawing = icon(u"close"_s, colours::accent);
        const auto reds = [&] {
            const QImage image = drawing.pixmap(64, 64).toImage();
            int strongest = 0;
            QRgb colour = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (const QRgb at = image.pixel(x, y); qAlpha(at) > strongest) {
                        strongest = qAlpha(at);
                        colour = at;
                    }
            return QColor(colour);
        };
        for (const auto &[scheme, least] : schemes) {
            setScheme(scheme);
            const Colours &of = coloursOf(scheme);
            QCOMPARE(label.palette().color(QPalette::WindowText), of.bad);
            QCOMPARE(label.palette().color(QPalette::Window), of.badFill);
            QVERIFY(dressed.styleSheet().contains(of.warn.name()));
            QCOMPARE(reds(), of.accent);
            QCOMPARE(QApplication::palette().color(QPalette::Base), of.surface);
        }
    }

    void inksFollowTheSchemeWhateverSheetStandsAroundThem()
    {
        // Whoever is told first is chance: a sheet around a word, applied again, puts the word's old ink
        // back.
        std::vector<std::unique_ptr<QWidget>> panels;
        QList<QLabel *> words;
        for (int i = 0; i < 40; ++i) {
            auto *outer = panels.emplace_back(std::make_unique<QWidget>()).get();
            setSheet(outer, u"QLabel { padding: 1px; background: @surface; }"_s);
            auto *inner = new QWidget(outer);
            setSheet(inner, u"QWidget { background: @surface; }"_s);
            auto *word = new QLabel(u"词"_s, inner);
            setInk(word, colours::muted);
            words << word;
            outer->show();
        }
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::Light,
                                    Scheme::HighContrast, Scheme::Dark}) {
            setScheme(scheme);
            for (const QLabel *word : words)
                QCOMPARE(word->palette().color(QPalette::WindowText), coloursOf(scheme).muted);
        }
    }

    void aWindowThatWasSwitchedLooksLikeOneThatBeganSo()
    {
        const QStringList pages{u"register"_s,      u"inspect"_s, u"charts"_s, u"ledgers"_s, u"notice"_s,
                                u"rectification"_s, u"monitor"_s, u"proof"_s,  u"settings"_s};
        const QSize size(1280, 720);
        QHash<QString, QImage> switched;
        open(size);
        for (const QString &page : pages)
            (void)pictureOf(page);
        setScheme(Scheme::Dark);
        for (const QString &page : pages)
            switched.insert(page, pictureOf(page));
        open(size);
        for (const QString &page : pages)
            (void)pictureOf(page);
        QStringList faults;
        for (const QString &page : pages) {
            const QImage fresh = pictureOf(page);
            QCOMPARE(fresh.size(), switched.value(page).size());
            QRect differs;
            for (int y = 0; y < fresh.height(); ++y)
                for (int x = 0; x < fresh.width(); ++x)
                    if (fresh.pixel(x, y) != switched.value(page).pixel(x, y))
                        differs |= QRect(x, y, 1, 1);
            if (differs.isNull())
                continue;
            shoot(*m_window, u"theme-"_s + page);
            switched.value(page).save(qEnvironmentVariable("XW_SHOTS", QDir::tempPath()) + u"/theme-"_s +
                                      page + u"-switched.png"_s);
            const QWidget *there = m_window->childAt(differs.center());
            faults << u"%1 differs within %2,%3 %4×%5 (%6)"_s.arg(page)
                          .arg(differs.x())
                          .arg(differs.y())
                          .arg(differs.width())
                          .arg(differs.height())
                          .arg(there ? there->objectName() : QString());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aLargerTextIsOneInWindowsThatAreOpen()
    {
        open({1600, 900});
        const auto fonts = [this] {
            QHash<const QWidget *, double> points;
            for (const QWidget *widget : m_window->findChildren<QWidget *>())
                points.insert(widget, widget->font().pointSizeF());
            return points;
        };
        for (const QString &page : {u"register"_s, u"inspect"_s, u"charts"_s, u"settings"_s})
            (void)pictureOf(page);
        const auto usual = fonts();
        auto *rows = part<QTableView>(u"websiteTable"_s)->verticalHeader();
        const int high = rows->defaultSectionSize();
        part<QAction>(u"actionTextLarger"_s)->trigger();
        part<QAction>(u"actionTextLarger"_s)->trigger();
        QCOMPARE(textSize(), 125);
        QCOMPARE(ui::keptTextSize(*m_settings), 125);
        const auto large = fonts();
        for (auto it = usual.cbegin(); it != usual.cend(); ++it)
            if (large.contains(it.key())) // some are made anew
                QVERIFY2(qAbs(large.value(it.key()) - it.value() * 1.25) < 0.02,
                         qPrintable(u"%1 %2: %3 → %4"_s
                                        .arg(QString::fromLatin1(it.key()->metaObject()->className()),
                                             it.key()->objectName())
                                        .arg(it.value())
                                        .arg(large.value(it.key()))));
        QCOMPARE(rows->defaultSectionSize(), qRound(high * 1.25));
        for (int i = 0; i < 6; ++i)
            part<QAction>(u"actionTextSmaller"_s)->trigger();
        QCOMPARE(textSize(), 90);
        part<QAction>(u"actionTextUsual"_s)->trigger();
        QCOMPARE(textSize(), 100);
        const auto again = fonts();
        for (auto it = usual.cbegin(); it != usual.cend(); ++it)
            if (again.contains(it.key()))
                QVERIFY(qAbs(again.value(it.key()) - it.value()) < 0.02);
        QVERIFY(qAbs(rows->defaultSectionSize() - high) <= 1);
        m_settings->setValue(u"textSize"_s, 7000);
        QCOMPARE(ui::keptTextSize(*m_settings), 100);
    }

    void theWheelChangesNoFieldThatItOnlyPasses()
    {
        QScrollArea area;
        auto *inside = new QWidget;
        auto *column = new QVBoxLayout(inside);
        auto *date = new QDateEdit(QDate(2026, 12, 13), inside);
        auto *number = new QSpinBox(inside);
        auto *choice = new QComboBox(inside);
        choice->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto *below = new QLabel(inside);
        below->setMinimumHeight(2000);
        for (QWidget *widget : std::initializer_list<QWidget *>{date, number, choice, below})
            column->addWidget(widget);
        area.setWidget(inside);
        area.resize(300, 200);
        area.show();
        area.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        below->setFocusPolicy(Qt::StrongFocus);
        below->setFocus();
        const auto turn = [](QWidget *over) {
            const QPointF place = over->rect().center();
            QWheelEvent event(place, over->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(over, &event);
        };
        for (QWidget *widget : std::initializer_list<QWidget *>{date, number, choice}) {
            QCOMPARE(widget->focusPolicy(), Qt::StrongFocus);
            turn(widget);
        }
        QCOMPARE(date->date(), QDate(2026, 12, 13));
        QCOMPARE(number->value(), 0);
        QCOMPARE(choice->currentIndex(), 0);
        QVERIFY(below->hasFocus()); // nor does the wheel take the keyboard
        number->setFocus();
        number->setValue(5);
        turn(number);
        QCOMPARE(number->value(), 4); // who works in the field may
    }

    void aChoiceUnderViewHoldsAtOnceAndAtTheNextStart()
    {
        open({1280, 720});
        QMenu *menu = part<QMenu>(u"appearanceMenu"_s);
        QCOMPARE(menu->actions().size(), 4);
        testkit::part<QAction>(*menu, u"appearance-dark"_s)->trigger();
        QCOMPARE(shownScheme(), Scheme::Dark);
        QCOMPARE(ui::keptScheme(*m_settings), Scheme::Dark);
        QCOMPARE(m_window->palette().color(QPalette::Window), coloursOf(Scheme::Dark).ground);
        testkit::part<QAction>(*menu, u"appearance-system"_s)->trigger();
        QCOMPARE(ui::keptScheme(*m_settings), Scheme::System);
        QCOMPARE(shownScheme(), Scheme::Light); // the desktop of the tests
        m_settings->setValue(u"appearance"_s, u"of another age"_s);
        QCOMPARE(ui::keptScheme(*m_settings), Scheme::System);
    }
};

XW_UI_TEST_MAIN(ThemeTest)
#include "tst_theme.moc"
