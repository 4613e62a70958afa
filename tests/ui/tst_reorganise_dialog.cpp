#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/reorganise/reorganise_dialog.h"
#include "workspace/wait.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ReorganiseDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    ScriptedDialogs m_dialogs;

    std::unique_ptr<ui::ReorganiseDialog> dialog(std::vector<SubjectId> chosen)
    {
        auto made = std::make_unique<ui::ReorganiseDialog>(*m_office->workspace, m_dialogs, chosen);
        made->resize(860, 470);
        made->open();
        return made;
    }
    const Subject &website(int place) const
    {
        int seen = 0;
        for (const Subject &subject : m_office->workspace->state().subjects())
            if (subject.isWebsite() && seen++ == place)
                return subject;
        qFatal("no such website");
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_office = jiangxi();
    }

    void whatIsTypedOrChosenIsNotDroppedUnasked()
    {
        auto d = dialog({website(0).id});
        m_dialogs.asked.clear();
        d->findChild<QLineEdit *>(u"newName"_s)->setText(u"新名称网站"_s);
        m_dialogs.nextConfirm(false);
        QTest::keyClick(d.get(), Qt::Key_Escape);
        QTRY_COMPARE(m_dialogs.asked.size(), qsizetype(1));
        QVERIFY(d->isVisible());
        m_dialogs.nextConfirm(true);
        QTest::keyClick(d.get(), Qt::Key_Escape);
        QTRY_VERIFY(!d->isVisible());
        QCOMPARE(website(0).name != u"新名称网站"_s, true);
        m_dialogs.asked.clear();
        d = dialog({website(0).id, website(1).id}); // nothing is chosen yet beside what it is about
        QTest::keyClick(d.get(), Qt::Key_Escape);
        QTRY_VERIFY(!d->isVisible());
        QVERIFY(m_dialogs.asked.isEmpty());
    }

    void anotherNameKeepsTheWork()
    {
        const SubjectId id = website(0).id;
        const QString old = website(0).name;
        auto d = dialog({id});
        auto *now = d->findChild<QPushButton *>(u"reorganiseNow"_s);
        QVERIFY(!now->isEnabled()); // nothing is another yet
        auto *name = d->findChild<QLineEdit *>(u"newName"_s);
        name->setText(u"新名称网站"_s);
        d->findChild<QLineEdit *>(u"newCode"_s)->setText(u"3600009999"_s);
        QVERIFY(now->isEnabled());
        shoot(*d, u"reorganise-rename-en"_s);
        QSignalSpy done(d.get(), &ui::ReorganiseDialog::done);
        now->click();
        QVERIFY(done.wait(5000));
        QCOMPARE(m_office->workspace->state().subject(id)->name, u"新名称网站"_s);
        QVERIFY(!m_office->workspace->state().predecessors(id).empty());
        QVERIFY(old != u"新名称网站"_s);
    }

    void mergedOnesHandTheirHistoryOn()
    {
        const SubjectId first = website(1).id, second = website(2).id, into = website(3).id;
        auto d = dialog({first, second});
        QVERIFY(d->findChild<QRadioButton *>(u"reorganiseMerge"_s)->isChecked());
        auto *now = d->findChild<QPushButton *>(u"reorganiseNow"_s);
        QVERIFY(!now->isEnabled());
        auto *field = d->findChild<QLineEdit *>(u"successors"_s);
        QTest::keyClicks(field, website(3).code);
        field->completer()->popup()->hide();
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(d->findChild<QListWidget *>(u"successorsList"_s)->count(), 1);
        QVERIFY(d->isVisible());
        QVERIFY(now->isEnabled());
        shoot(*d, u"reorganise-merge-en"_s);
        QSignalSpy done(d.get(), &ui::ReorganiseDialog::done);
        now->click();
        QVERIFY(done.wait(5000));
        QCOMPARE(m_office->workspace->state().predecessors(into).size(), size_t(2));
        QVERIFY(!m_office->workspace->state().subject(first)->isRunning());
        QVERIFY(!m_office->workspace->state().subject(second)->isRunning());
    }

    void whatIsRecordedIsListedAndWithdrawn()
    {
        auto &workspace = *m_office->workspace;
        const SubjectId first = website(1).id, second = website(2).id, into = website(3).id;
        QVERIFY(!dialog({into})->findChild<QWidget *>(u"reorganiseLinks"_s)->isVisible()); // nothing to list
        const RoundKey since = workspace.state().round().key;
        XW_VERIFY_OK(
            waitFor(workspace,
                    workspace.reorganise({SuccessionKind::Merged, {first, second}, {into}, since, false})));
        auto d = dialog({into});
        auto *list = d->findChild<QListWidget *>(u"linksList"_s);
        auto *withdraw = d->findChild<QPushButton *>(u"linksWithdraw"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY2(list->item(0)->text().contains(website(1).name) &&
                     list->item(0)->text().contains(u"merged"_s),
                 qPrintable(list->item(0)->text()));
        QVERIFY(withdraw->isEnabled());
        d->resize(d->sizeHint().expandedTo({860, 0}));
        shoot(*d, u"reorganise-links-en"_s);
        // The other way round: what became of one that was merged.
        QCOMPARE(dialog({first})->findChild<QListWidget *>(u"linksList"_s)->count(), 1);

        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        withdraw->setFocus();
        QTest::keyClick(withdraw, Qt::Key_Space);
        QTRY_COMPARE(workspace.state().predecessors(into).size(), size_t(1));
        QCOMPARE(workspace.state().predecessors(into).front().former, first);
        QCOMPARE(workspace.state().successions().size(), size_t(2)); // nothing is deleted
        QTRY_COMPARE(list->count(), 2);
        QVERIFY2(list->item(1)->text().contains(u"withdrawn"_s), qPrintable(list->item(1)->text()));
        QVERIFY(!withdraw->isEnabled());
        QTRY_VERIFY2(d->findChild<QLabel *>(u"linksWords"_s)->text().contains(workspace.author()),
                     qPrintable(d->findChild<QLabel *>(u"linksWords"_s)->text()));
        QVERIFY(d->isVisible());
        const auto history = waitFor(workspace, workspace.history(into, 1));
        XW_VERIFY_OK(history);
        QCOMPARE(history->front().command, u"withdraw succession"_s);
        d.reset();
        speak(u"zh_CN"_s);
        d = dialog({into});
        d->resize(d->sizeHint().expandedTo({860, 0}));
        d->findChild<QListWidget *>(u"linksList"_s)->setCurrentRow(1);
        QTRY_VERIFY(d->findChild<QLabel *>(u"linksWords"_s)->text().contains(workspace.author()));
        shoot(*d, u"reorganise-links-zh"_s);
        shoot(*d, u"reorganise-links-zh-150"_s, 1.5);
    }

    void whatDoesNotFitIsSaidAndNotDone()
    {
        auto d = dialog({website(1).id, website(2).id});
        d->findChild<QRadioButton *>(u"reorganiseSplit"_s)->setChecked(true);
        QVERIFY(!d->findChild<QPushButton *>(u"reorganiseNow"_s)->isEnabled());
        QVERIFY(!d->findChild<QLabel *>(u"reorganiseWords"_s)->text().isEmpty());
        speak(u"zh_CN"_s);
        auto zh = dialog({website(1).id});
        zh->findChild<QRadioButton *>(u"reorganiseSplit"_s)->setChecked(true);
        shoot(*zh, u"reorganise-split-zh"_s);
        shoot(*zh, u"reorganise-split-zh-150"_s, 1.5);
    }
};

XW_UI_TEST_MAIN(ReorganiseDialogTest)
#include "tst_reorganise_dialog.moc"
