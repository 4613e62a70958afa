// The host of what is shown is in sight at any width, and the age of what draws it is known.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "ui/window/about_dialog.h"
#include "widgets/address_field.h"
#include "widgets/bars/shown_address.h"
#include "widgets/engine_age.h"

#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ShownAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void theHostIsShownAtAnyWidthThatHoldsIt()
    {
        const quint32 seed = 20190419;
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);
        const QFontMetrics metrics(QApplication::font());
        for (int i = 0; i < 2000; ++i) {
            QString host;
            for (int label = 0; label < 2 + random.bounded(4); ++label)
                host += QString(1 + random.bounded(12), QChar(u'a' + random.bounded(26))) + u'.';
            host += u"gov.cn"_s;
            QUrl url(u"http%1://%2/"_s.arg(random.bounded(2) ? u"s"_s : QString(), host));
            url.setPath(u'/' + QString(random.bounded(80), u'p'));
            if (random.bounded(4) == 0)
                url.setUserName(u"www.honest.gov.cn"_s);
            if (random.bounded(4) == 0)
                url.setPort(8080);
            const int width = 20 + random.bounded(700);
            const QString shown = widgets::shownAddress(url, width, metrics);
            QVERIFY2(metrics.horizontalAdvance(shown) <= width, qPrintable(shown));
            QVERIFY2(!shown.contains(u"honest"_s), qPrintable(shown));
            QString needed = host;
            if (url.port() > 0)
                needed += u":8080"_s;
            if (metrics.horizontalAdvance(needed) <= width)
                QVERIFY2(shown.contains(host),
                         qPrintable(u"%1 in %2: %3"_s.arg(url.toString()).arg(width).arg(shown)));
            else
                QVERIFY2(shown.isEmpty() || needed.endsWith(shown.mid(1)), qPrintable(shown));
        }
    }

    void theWindowShowsTheHostAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1000, 1150, 1300, 1366, 1440, 1600, 1920})
            QTest::newRow(qPrintable(QString::number(width))) << width;
    }
    void theWindowShowsTheHostAtAnyWidth()
    {
        QFETCH(int, width);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        FakeWeb web;
        Office office;
        office.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            speak(language);
            ui::InspectPage page(context, nullptr,
                                 [&web] { return tl::expected<widgets::WebEngineFactory *, QString>(&web); });
            page.setWorkspace(office.workspace.get());
            page.resize(width - 100, 760); // the rail is beside it
            page.show();
            page.goToSubject(office.workspace->state().find(u"3611280006"_s)->id);
            const QUrl home(u"http://www.poyang.gov.cn/columns/index.html"_s);
            web.events->onAddress(home);
            QTest::qWait(1);
            const auto *field = part<QLineEdit>(page, u"address"_s);
            QVERIFY2(field->text().contains(home.host()), qPrintable(field->text()));
            QVERIFY(field->fontMetrics().horizontalAdvance(field->text()) <= field->width());
            QVERIFY(part<QWidget>(page, u"webEvidence"_s)->geometry().right() <=
                    part<QWidget>(page, u"webToolbar"_s)->width());
        }
    }

    void theAgeOfAnEngineIsThatOfItsNewestFix()
    {
        const widgets::WebEngineInfo bookworm{u"Chromium"_s, u"102.0.5005.177"_s, u"108.0.5359.181"_s};
        QCOMPARE(widgets::monthsOld(bookworm, QDate(2023, 11, 20)), 12);
        QCOMPARE(widgets::monthsOld({u"Chromium"_s, u"122.0.6261.171"_s, {}}, QDate(2024, 2, 1)), 0);
        QVERIFY(widgets::engineWords(bookworm, QDate(2023, 11, 20)).contains(u"2022-11"_s));
        QCOMPARE(widgets::releaseOf(u"87.0.4280.1"_s), QDate(2020, 11, 1));
        QCOMPARE(widgets::releaseOf(u"143.0.0.0"_s), QDate(2025, 12, 1));
        QCOMPARE(widgets::releaseOf(u"156.0.0.0"_s), QDate(2026, 12, 1)); // thirteen times four weeks on
        QVERIFY(!widgets::releaseOf(u"?"_s).isValid());
        QCOMPARE(widgets::monthsOld({}, QDate(2024, 1, 1)), -1);
        for (int major = 88; major < 200; ++major)
            QVERIFY(widgets::releaseOf(QString::number(major)) >=
                    widgets::releaseOf(QString::number(major - 1)));
    }

    void aboutSaysWhatDrawsTheSites()
    {
        FakeWeb web;
        ui::AboutDialog about([&web] { return tl::expected<widgets::WebEngineFactory *, QString>(&web); },
                              QDate(2024, 1, 1));
        QVERIFY(part<QLabel>(about, u"aboutText"_s)->text().contains(u"108.0.2"_s));
        ui::AboutDialog without(
            [] { return tl::expected<widgets::WebEngineFactory *, QString>(tl::unexpect, u"<none> here"_s); },
            QDate(2024, 1, 1));
        QVERIFY(part<QLabel>(without, u"aboutText"_s)->text().contains(u"&lt;none&gt; here"_s));
    }
};

XW_UI_TEST_MAIN(ShownAddressTest)
#include "tst_shown_address.moc"
