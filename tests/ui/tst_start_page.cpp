// The start page: two recent workspaces are told apart, the keyboard is on what one goes on with, and the
// ways to begin stand on one line.
#include "uikit/window_kit.h"

#include "ui/window/recent_workspaces.h"
#include "ui/window/shown_paths.h"
#include "ui/window/start_page.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class StartPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::RecentWorkspaces> m_recent;

    QString made(const QString &folder)
    {
        const QString path = m_folder.filePath(folder + u"/江西省.xunwang"_s);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        m_recent->add(path, u"江西省"_s, RoundKey(2026, 4));
        return path;
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_recent = std::make_unique<ui::RecentWorkspaces>(*m_settings);
    }

    void pathsThatDifferAreShownSo()
    {
        const QString deep = u"/home/office/"_s + QString(u"a rather long folder/"_s).repeated(6);
        const QStringList paths{deep + u"2026Q3/year/江西省.xunwang"_s,
                                deep + u"2026Q4/year/江西省.xunwang"_s,
                                deep + u"2026Q4/year/河北省.xunwang"_s, u"/home/a/江西省.xunwang"_s};
        for (const int most : {20, 40, 58, 400}) {
            const QStringList shown = ui::shownPaths(paths, most);
            QCOMPARE(shown.size(), paths.size());
            QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), paths.size());
            for (qsizetype i = 0; i < shown.size(); ++i)
                QVERIFY2(shown[i].endsWith(QFileInfo(paths[i]).fileName()), qPrintable(shown[i]));
            QVERIFY2(shown[0].contains(u"2026Q3"_s) && shown[1].contains(u"2026Q4"_s),
                     qPrintable(shown.join(u'\n')));
        }
        QCOMPARE(ui::shownPaths(paths, 400), paths); // what has room is whole
        QCOMPARE(ui::shownPaths({paths[0]}, 24).constFirst(), u"…/year/江西省.xunwang"_s);
        QCOMPARE(ui::shownPaths({paths[0], paths[0]}, 24).constFirst(), u"…/year/江西省.xunwang"_s);
    }

    void whereOneWentOnIsChosenAndEachIsReadWhole()
    {
        const QString deep = QString(u"a rather long folder/"_s).repeated(5);
        made(deep + u"2026Q3/year"_s);
        made(deep + u"2026Q4/year"_s);
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            speak(language);
            ui::StartPage page(*m_recent);
            page.refresh();
            page.resize(984, 460); // the least window
            page.show();
            page.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.takeKeyboard();
            auto *chosen = qobject_cast<QPushButton *>(QApplication::focusWidget());
            QVERIFY(chosen && chosen->toolTip().contains(u"2026Q4"_s)); // the newest
            QStringList texts;
            for (const auto *button : page.findChildren<QPushButton *>(u"recent-江西省.xunwang"_s)) {
                texts << button->text();
                for (const QString &line : button->text().split(u'\n'))
                    QVERIFY2(button->fontMetrics().horizontalAdvance(line) < button->width() - 40,
                             qPrintable(line));
            }
            QCOMPARE(texts.size(), 2);
            QVERIFY(texts[0] != texts[1]);
            shoot(page, u"start-"_s + language);
        }
    }

    void theWaysToBeginStandOnOneLine()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            speak(language);
            ui::StartPage page(*m_recent);
            page.resize(984, 460);
            page.show();
            laidOut();
            QSet<int> lines;
            for (const QString &name : {u"startSample"_s, u"startNew"_s, u"startOpen"_s, u"startProof"_s})
                lines << part<QPushButton>(page, name)->geometry().center().y();
            QCOMPARE(lines.size(), 1);
            page.takeKeyboard();
            QVERIFY(part<QPushButton>(page, u"startSample"_s)->hasFocus() || !page.isActiveWindow());
        }
    }
};

XW_UI_TEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
