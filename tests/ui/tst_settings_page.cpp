#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "domain/own_words.h"
#include "models/standard_model.h"
#include "ui/language.h"
#include "ui/settings/settings_page.h"
#include "workspace/wait.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;

    std::unique_ptr<ui::SettingsPage> page()
    {
        auto made = std::make_unique<ui::SettingsPage>(*m_context);
        made->resize(1360, 820);
        made->setWorkspace(m_office->workspace.get());
        made->show();
        return made;
    }

    static void press(QWidget &page, const QString &name)
    {
        QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(u"en"_s);
        m_context =
            std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings, m_language.get()});
        m_office = jiangxi();
    }

    void howRatesPrintIsASettingOfTheRound()
    {
        auto p = page();
        auto *save = p->findChild<QPushButton *>(u"roundSave"_s);
        QVERIFY(!save->isEnabled());
        p->findChild<QComboBox *>(u"roundDecimals"_s)->setCurrentIndex(1);
        p->findChild<QComboBox *>(u"roundRounding"_s)->setCurrentIndex(1);
        QVERIFY(p->findChild<QLabel *>(u"rateExample"_s)->text().endsWith(u"83.9%"_s));
        QVERIFY(save->isEnabled());
        press(*p, u"roundSave"_s);
        QTRY_COMPARE(m_office->workspace->state().round().rates, (RateFormat{1, Rounding::Truncate}));
        QTRY_VERIFY(!save->isEnabled());
    }

    void theFieldsOfAllSectionsStandBelowOneAnother()
    {
        auto p = page();
        for (const QString &language : {u"en"_s, u"zh_CN"_s, u"en"_s}) {
            m_language->useOnce(language);
            QSet<int> edges;
            const auto aligned = [&] {
                QCoreApplication::processEvents();
                edges.clear();
                for (const char *name : {"languageBox", "authorField", "backupsKept", "roundIssuer"})
                    edges << p->findChild<QWidget *>(QString::fromLatin1(name))->mapTo(p.get(), QPoint()).x();
                return edges.size() == 1;
            };
            QTRY_VERIFY2(aligned(), qPrintable(language + u": %1 edges"_s.arg(edges.size())));
        }
    }

    void whatARoundCoversIsASettingOfTheRound()
    {
        auto p = page();
        auto *save = p->findChild<QPushButton *>(u"roundSave"_s);
        auto *fault = p->findChild<QLabel *>(u"roundFault"_s);
        QVERIFY(!p->findChild<QLineEdit *>(u"roundTitle"_s)->isVisibleTo(p.get())); // a quarter has none
        p->findChild<QLineEdit *>(u"roundFrom"_s)->setText(u"2020年3月10日"_s);
        QVERIFY(!save->isEnabled()); // it needs its end
        QVERIFY(!fault->text().isEmpty());
        p->findChild<QLineEdit *>(u"roundUntil"_s)->setText(u"2020-03-25"_s);
        p->findChild<QComboBox *>(u"roundDepth"_s)->setCurrentIndex(1);
        p->findChild<QComboBox *>(u"roundKinds"_s)->setCurrentIndex(1);
        QVERIFY(save->isEnabled() && fault->text().isEmpty());
        press(*p, u"roundSave"_s);
        QTRY_COMPARE(m_office->workspace->state().round().scope,
                     (RoundScope{{}, {2020, 3, 10}, {2020, 3, 25}, {}, RoundDepth::Veto, true, false}));
        QTRY_COMPARE(m_office->workspace->state().tally().total(SubjectKind::MediaAccount).sampled, 0);
    }

    void regionsMoveAndStay()
    {
        auto p = page();
        auto *list = p->findChild<QListWidget *>(u"regionList"_s);
        QVERIFY(list->count() > 2);
        laidOut();
        QVERIFY(list->viewport()->pos() != QPoint(0, 0)); // it has a frame
        auto *up = p->findChild<QPushButton *>(u"regionUp"_s),
             *down = p->findChild<QPushButton *>(u"regionDown"_s);
        QVERIFY(up && down && down->y() - up->geometry().bottom() >= 4 &&
                up->x() - list->geometry().right() >= 4);
        const QString second = list->item(1)->text();
        list->setCurrentRow(1);
        press(*p, u"regionUp"_s);
        QTRY_COMPARE(m_office->workspace->state().regions().front().name, second);
        QTRY_COMPARE(list->item(0)->text(), second);
    }

    void theOfficesOwnWrongWordsAreKeptOnlyWhenEveryLineCanBeRead()
    {
        auto p = page();
        auto *lines = p->findChild<QPlainTextEdit *>(u"wordLines"_s);
        auto *state = p->findChild<QLabel *>(u"wordState"_s);
        auto *save = p->findChild<QPushButton *>(u"wordSave"_s);
        QVERIFY(!save->isEnabled());
        lines->setPlainText(u"某某厅长李四→某某厅长李肆\n只有一个词"_s);
        QVERIFY2(state->text().contains(u":2"_s), qPrintable(state->text()));
        QVERIFY(!save->isEnabled());
        QVERIFY(!p->unsaved().isEmpty());
        const QString good = u"某某厅长李四→某某厅长李肆\n政务中新，政务中心"_s;
        lines->setPlainText(good);
        QCOMPARE(state->text(), u"2 words of your own"_s);
        press(*p, u"wordSave"_s);
        QTRY_COMPARE(ownWords(m_office->workspace->state()), good.toUtf8());
        QTRY_VERIFY(p->unsaved().isEmpty());
        // What is typed next stays when another setting is saved, and goes back when it is discarded.
        lines->setPlainText(good + u"\n又一→又二"_s);
        XW_VERIFY_OK(waitFor(*m_office->workspace,
                             m_office->workspace->saveDocument(Document{u"template"_s, u"t"_s, "x"})));
        QVERIFY(lines->toPlainText().contains(u"又一"_s));
        p->discardUnsaved();
        QCOMPARE(lines->toPlainText(), good);
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        XW_VERIFY_OK(waitFor(*m_office->workspace, m_office->workspace->undo()));
        QTRY_VERIFY(lines->toPlainText().isEmpty());
        shoot(*p, u"settings-words"_s);
    }

    void anEditedStandardBecomesANewVersionThatTheRoundTakesOnlyWhenTold()
    {
        auto p = page();
        auto *model =
            qobject_cast<models::StandardModel *>(p->findChild<QTreeView *>(u"standardTree"_s)->model());
        QModelIndex group;
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->flags(model->index(row, 1)) & Qt::ItemIsEditable)
                group = model->index(row, 1);
        QVERIFY(group.isValid());
        QVERIFY(model->setData(group, u"12.5"_s, Qt::EditRole));
        press(*p, u"standardSave"_s);
        auto *versions = p->findChild<QComboBox *>(u"standardVersions"_s);
        QTRY_COMPARE(versions->currentData().toString(), u"gbmh-2019-19@2"_s);
        QCOMPARE(m_office->workspace->state().round().standardVersion, 1);
        // People are told its name; the id is for files.
        QCOMPARE(versions->currentText(), u"政府网站与政务新媒体检查指标, version 2"_s);
        for (int i = 0; i < versions->count(); ++i)
            QVERIFY2(!versions->itemText(i).contains(u'@'), qPrintable(versions->itemText(i)));
        m_dialogs.nextConfirm(true);
        press(*p, u"standardUse"_s);
        QVERIFY(!m_dialogs.asked.constLast().contains(u'@'));
        QTRY_COMPARE(m_office->workspace->state().round().standardVersion, 2);
        // The numbers of the round are the same data, judged anew.
        QCOMPARE(m_office->workspace->state().tally().total(SubjectKind::Website).checked, 378);
    }

    void noListScrollsInsideThePageThatScrolls()
    {
        auto shown = page();
        shown->resize(1100, 640);
        auto *tree = shown->findChild<QTreeView *>(u"standardTree"_s);
        tree->expandAll();
        laidOut();
        QCOMPARE(tree->verticalScrollBar()->maximum(), 0);
        const QModelIndex last = tree->model()->index(tree->model()->rowCount() - 1, 0);
        tree->setFocus();
        tree->setCurrentIndex(last);
        laidOut();
        auto *scroll = shown->findChild<QScrollArea *>();
        const QPoint place = tree->viewport()->mapTo(scroll->viewport(), tree->visualRect(last).center());
        QVERIFY2(scroll->viewport()->rect().contains(QPoint(10, place.y())),
                 qPrintable(QString::number(place.y())));
    }

    void aStandardFileWithAFaultSaysWhichLine()
    {
        QFile broken(m_folder.filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\n \"id\": \"x\",\n \"poinst\": 3\n}");
        broken.close();
        auto p = page();
        QSignalSpy failed(p.get(), &ui::Page::errorOccurred);
        m_dialogs.nextPath(broken.fileName());
        press(*p, u"standardImport"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().line().contains(u"broken.json"_s));
    }

    void theLanguageChangesAtOnce()
    {
        auto p = page();
        shoot(*p, u"settings-en"_s);
        auto *box = p->findChild<QComboBox *>(u"languageBox"_s);
        box->setCurrentIndex(box->findData(u"zh_CN"_s));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(m_language->chosen(), u"zh_CN"_s);
        QCOMPARE(m_settings->value(u"language"_s).toString(), u"zh_CN"_s);
        QTRY_VERIFY(p->findChild<QPushButton *>(u"roundSave"_s)->text() != u"Save"_s);
        shoot(*p, u"settings-zh"_s);
        shoot(*p, u"settings-zh-150"_s, 1.5);
    }
};

XW_UI_TEST_MAIN(SettingsPageTest)
#include "tst_settings_page.moc"
