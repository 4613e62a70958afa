// Packages of changes in the window: one person writes one, another looks at what it brings, takes it, and
// settles what was said differently.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/changes/change_tools.h"
#include "ui/changes/conflicts_dialog.h"
#include "ui/changes/take_dialog.h"
#include "workspace/wait.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using Act = ui::ChangeTools::Act;

class ChangesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_mine, m_theirs; ///< two copies: made alike, then by two people
    std::unique_ptr<QWidget> m_window;

    static SubjectId site(const Office &office, int number)
    {
        int seen = 0;
        for (const Subject &subject : office.workspace->state().subjects())
            if (subject.isRunning() && seen++ == number)
                return subject.id;
        return {};
    }
    static void tick(Office &office, int number, const char *indicator, const QString &note)
    {
        office.clock->advance(60);
        TickCommand command;
        command.subject = site(office, number);
        command.indicator = IndicatorId(QString::fromLatin1(indicator));
        command.note = note;
        if (const auto done = waitFor(*office.workspace, office.workspace->tick(command)); !done)
            qFatal("%s", qPrintable(done.error().line()));
    }
    template <class Dialog>
    Dialog *shown()
    {
        Dialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                for (QWidget *each : QApplication::topLevelWidgets())
                    if (auto *one = qobject_cast<Dialog *>(each); one && one->isVisible())
                        dialog = one;
                return dialog != nullptr;
            }))
            qFatal("no dialog came");
        return dialog;
    }
    /// What the other copy gives away.
    QString written(ui::ChangeTools &tools)
    {
        const QString path = m_folder.filePath(u"乙-%1.xwchanges"_s.arg(m_dialogs.asked.size()));
        QSignalSpy done(&tools, &ui::ChangeTools::written);
        m_dialogs.nextPath(path);
        tools.start(Act::Write, m_theirs->workspace.get());
        if (!QTest::qWaitFor([&] { return done.size() == 1; }))
            qFatal("nothing was written");
        return path;
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_dialogs.asked.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        const auto copy = [](const QString &author) {
            auto office = std::make_unique<Office>();
            office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
            office->clock->advance(3600);
            office->workspace->setAuthor(author);
            return office;
        };
        m_mine = copy(u"甲"_s);
        m_theirs = copy(u"乙"_s);
        m_window = std::make_unique<QWidget>();
    }

    void cleanup()
    {
        m_window.reset();
        m_mine.reset();
        m_theirs.reset();
    }

    void aPackageIsLookedAtBeforeItIsTaken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("zh") << u"zh_CN"_s;
    }

    void aPackageIsLookedAtBeforeItIsTaken()
    {
        QFETCH(QString, language);
        speak(language);
        tick(*m_mine, 0, "W1", u"首页打不开"_s);
        tick(*m_theirs, 0, "W1", u"首页连续三天打不开，检查了五次"_s);
        tick(*m_theirs, 1, "W4.1", u"“通知公告”“政策文件”等五个栏目一年以上没有更新"_s);
        tick(*m_theirs, 2, "W2", {});
        ui::ChangeTools tools(*m_context, m_window.get());
        QSignalSpy failed(&tools, &ui::ChangeTools::failed);
        QSignalSpy taken(&tools, &ui::ChangeTools::taken);
        const QString path = written(tools);

        m_dialogs.nextPath(path);
        tools.start(Act::Take, m_mine->workspace.get());
        auto *dialog = shown<ui::TakeDialog>();
        auto *list = part<QTreeWidget>(*dialog, u"takeList"_s);
        QVERIFY(list->topLevelItemCount() >= 3);
        shoot(*dialog, u"changes-take-"_s + language);
        // Turned back, it changes nothing.
        QTest::mouseClick(part<QPushButton>(*dialog, u"takeCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_mine->workspace->state().findingInForce(site(*m_mine, 2), IndicatorId(u"W2"_s)));

        m_dialogs.nextPath(path);
        tools.start(Act::Take, m_mine->workspace.get());
        dialog = shown<ui::TakeDialog>();
        QTest::mouseClick(part<QPushButton>(*dialog, u"takeAccept"_s), Qt::LeftButton);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(taken.at(0).at(1).toInt(), 1);
        QVERIFY(m_mine->workspace->state().findingInForce(site(*m_mine, 2), IndicatorId(u"W2"_s)));

        tools.start(Act::Conflicts, m_mine->workspace.get());
        auto *conflicts = shown<ui::ConflictsDialog>();
        auto *said = part<QTreeWidget>(*conflicts, u"conflictsList"_s);
        QCOMPARE(said->topLevelItemCount(), 1);
        QCOMPARE(said->topLevelItem(0)->childCount(), 2);
        shoot(*conflicts, u"changes-conflicts-"_s + language);
        for (int i = 0; i < 2; ++i)
            if (said->topLevelItem(0)->child(i)->text(2) == u"甲")
                said->setCurrentItem(said->topLevelItem(0)->child(i));
        QTest::mouseClick(part<QPushButton>(*conflicts, u"conflictsSettle"_s), Qt::LeftButton);
        QTRY_COMPARE(said->topLevelItemCount(), 0);
        QVERIFY(!part<QPushButton>(*conflicts, u"conflictsSettle"_s)->isEnabled());
        QCOMPARE(m_mine->workspace->state().findingInForce(site(*m_mine, 0), IndicatorId(u"W1"_s))->note,
                 u"首页打不开"_s);
        shoot(*conflicts, u"changes-conflicts-none-"_s + language);
        conflicts->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());

        // Once more: there is nothing new, and nothing to press.
        m_dialogs.nextPath(path);
        tools.start(Act::Take, m_mine->workspace.get());
        dialog = shown<ui::TakeDialog>();
        QVERIFY(!part<QPushButton>(*dialog, u"takeAccept"_s)->isEnabled());
        shoot(*dialog, u"changes-take-again-"_s + language);
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void whatIsNoPackageIsSaid()
    {
        ui::ChangeTools tools(*m_context, m_window.get());
        QSignalSpy failed(&tools, &ui::ChangeTools::failed);
        QFile file(m_folder.filePath(u"x.xwchanges"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no package");
        file.close();
        m_dialogs.nextPath(file.fileName());
        tools.start(Act::Take, m_mine->workspace.get());
        QTRY_COMPARE(failed.size(), 1);
    }

    void whatCameInBetweenIsLookedAtFirst()
    {
        tick(*m_theirs, 2, "W2", {});
        ui::ChangeTools tools(*m_context, m_window.get());
        QSignalSpy failed(&tools, &ui::ChangeTools::failed);
        const QString path = written(tools);
        m_dialogs.nextPath(path);
        tools.start(Act::Take, m_mine->workspace.get());
        auto *dialog = shown<ui::TakeDialog>();
        tick(*m_mine, 5, "W1", {});
        QTest::mouseClick(part<QPushButton>(*dialog, u"takeAccept"_s), Qt::LeftButton);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_mine->workspace->state().findingInForce(site(*m_mine, 2), IndicatorId(u"W2"_s)));
    }
};

XW_UI_TEST_MAIN(ChangesTest)
#include "tst_changes.moc"
