#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/own_templates.h"
#include "ui/shared/page_context.h"
#include "ui/templates/fact_names.h"
#include "ui/templates/facts_model.h"
#include "ui/templates/tag_words.h"
#include "ui/templates/template_chips.h"
#include "ui/templates/template_editor.h"
#include "ui/templates/template_text.h"
#include "widgets/page_preview.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class TemplateEditorTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<ui::TemplateEditor> m_editor;

    void open(const QString &id = u"general"_s)
    {
        m_editor = std::make_unique<ui::TemplateEditor>(*m_office->workspace, *m_context, id);
        m_editor->resize(1440, 820);
        m_editor->open();
        QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 0, 20000);
    }
    template <class T>
    T *part(const QString &name) const
    {
        return m_editor->findChild<T *>(name);
    }
    ui::TemplateText *text() const { return part<ui::TemplateText>(u"templateText"_s); }
    widgets::PagePreview *pages() const { return part<widgets::PagePreview>(u"templatePages"_s); }
    QListWidget *faults() const { return part<QListWidget>(u"templateFaults"_s); }
    QAbstractButton *button(const QString &name) const { return part<QAbstractButton>(name); }
    const Document *stored(const QString &id) const
    {
        return m_office->workspace->state().document(u"template"_s, id);
    }
    void copyAs(const QString &name, const QString &id)
    {
        m_dialogs.nextText(name);
        button(u"templateCopy"_s)->click();
        QTRY_VERIFY(stored(id));
        QTRY_COMPARE(part<QComboBox>(u"templateChoice"_s)->currentData().toString(), id);
    }
    void append(const QString &words)
    {
        text()->moveCursor(QTextCursor::End);
        text()->insertPlainText(words);
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
    }
    void cleanup() { m_editor.reset(); }

    void whatShipsIsReadAndCopied()
    {
        open();
        QCOMPARE(part<QComboBox>(u"templateChoice"_s)->count(), 6);
        QVERIFY(text()->isReadOnly());
        shoot(*m_editor, u"templates-shipped-en"_s);
        copyAs(u"Our notice"_s, u"our-notice"_s);
        QVERIFY(!text()->isReadOnly());
        QVERIFY(text()->toPlainText().contains(u"\"Our notice\""_s));
        QCOMPARE(notice::NoticeTemplate::parse(u"x"_s, stored(u"our-notice"_s)->content)->name,
                 u"Our notice"_s);
        QVERIFY(notice::TemplateSource::shipped().file(u"general"_s)->contains("\"通用\""));
    }

    void everyFaultIsNamedWithItsLineWhileOneTypes()
    {
        open();
        copyAs(u"Own"_s, u"own"_s);
        const int line = text()->blockCount();
        append(u"\n{{websites.ratee}}与{{medium.rate}}\n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(faults()->count(), 2, 20000);
        QVERIFY2(faults()->item(0)->text().contains(u"websites.ratee"_s),
                 qPrintable(faults()->item(0)->text()));
        QCOMPARE(faults()->item(1)->data(Qt::UserRole).toInt(), line + 1);
        QVERIFY(faults()->isVisible());
        QVERIFY(pages()->pageCount() > 0); // the last that could be made
        QVERIFY(!button(u"templateUse"_s)->isEnabled());
        shoot(*m_editor, u"templates-faults-en"_s);
        append(u"{{#websites}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            faults()->count() == 1 && faults()->item(0)->text().contains(u"never closed"_s), 20000);
        text()->undo();
        text()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(faults()->count() == 0, 20000);
    }

    void aFactIsFoundAndPutIntoTheText()
    {
        open();
        copyAs(u"Own"_s, u"own"_s);
        part<QLineEdit>(u"factsFilter"_s)->setText(u"websites.rate"_s);
        auto *tree = part<QTreeView>(u"factsTree"_s);
        QAbstractItemModelTester tester(tree->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndexList hits =
            tree->model()->match(tree->model()->index(0, 0), ui::FactsModel::InsertRole,
                                 u"{{websites.rate}}"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().siblingAtColumn(1).data().toString(), u"98.94%"_s);
        append(u"\n本行是新的："_s);
        emit tree->activated(hits.first());
        QVERIFY(text()->toPlainText().endsWith(u"本行是新的：{{websites.rate}}"_s));
        QTRY_VERIFY(button(u"templateSave"_s)->isEnabled());
        shoot(*m_editor, u"templates-facts-en"_s);
    }

    void theTextIsReadAsChipsAndCodeIsShownOnDemand()
    {
        open();
        auto *chips = part<ui::TemplateChips>(u"templateChips"_s);
        QVERIFY(chips->isVisible() && !text()->isVisible());
        QVERIFY(!chips->toPlainText().contains(u"{{"_s));
        QVERIFY(!chips->toPlainText().contains(u"\"settings\""_s)); // the head is code
        shoot(*m_editor, u"templates-chips-en"_s);
        copyAs(u"Own"_s, u"own"_s);
        // What is typed among the chips is in the text, and the chips beside it are whole.
        QTextCursor cursor = chips->document()->find(u"检查情况"_s);
        QVERIFY(!cursor.isNull());
        chips->setTextCursor(cursor);
        QTest::keyClicks(chips, u"Review"_s);
        QVERIFY(text()->toPlainText().contains(u"\n# Review\n"_s));
        chips->insertTag(u"{{websites.rate}}"_s);
        QTest::keyClicks(chips, u"!"_s);
        QVERIFY(text()->toPlainText().contains(u"\n# Review{{websites.rate}}!\n"_s));
        chips->undo();
        chips->undo();
        QTRY_VERIFY(!text()->toPlainText().contains(u"Review{{"_s));
        button(u"templateCode"_s)->click();
        QVERIFY(text()->isVisible() && text()->toPlainText().contains(u"{{websites.rate}}"_s));
        append(u"\n最后一行{{round.name}}"_s);
        button(u"templateCode"_s)->click();
        QVERIFY(chips->isVisible());
        QCOMPARE(chips->source(), text()->toPlainText());
        speak(u"zh_CN"_s);
        shoot(*m_editor, u"templates-chips-zh"_s);
    }

    /// Any text, cut, typed into, undone and copied at random: chips and code are one text.
    void chipsAndCodeAreOneText()
    {
        const auto seed = QRandomGenerator::global()->generate() % 100000 + 1;
        QRandomGenerator random(seed);
        qInfo("seed %u", uint(seed));
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            QString file = QString::fromUtf8(*notice::TemplateSource::shipped().file(id));
            file.replace(u"\r\n"_s, u"\n"_s);
            ui::TemplateChips chips;
            chips.setSource(file);
            QCOMPARE(chips.source(), file);
            for (int step = 0; step < 20; ++step) {
                QTextCursor cursor = chips.textCursor();
                const int end = chips.document()->characterCount() - 1;
                cursor.setPosition(int(random.bounded(end + 1)));
                cursor.setPosition(qMin(end, cursor.position() + int(random.bounded(12))),
                                   QTextCursor::KeepAnchor);
                chips.setTextCursor(cursor);
                switch (random.bounded(5)) {
                case 0:
                    QTest::keyClick(&chips, Qt::Key_Delete);
                    break;
                case 1:
                    QTest::keyClicks(&chips, u"ab#"_s);
                    break;
                case 2:
                    chips.insertTag(random.bounded(2) ? u"{{websites.rate}}"_s
                                                      : u"{{#media.checked}}{{/media.checked}}"_s);
                    break;
                case 3:
                    chips.undo();
                    break;
                default:
                    QTest::keyClick(&chips, Qt::Key_Return);
                    break;
                }
                ui::TemplateChips again;
                again.setSource(chips.source());
                QCOMPARE(again.source(), chips.source());
                QVERIFY(chips.source().startsWith(file.left(file.indexOf(u"\n---\n"_s) + 5)));
            }
        }
    }

    void everyFactOfTheShippedTemplatesHasANameForPeople()
    {
        QStringList nameless;
        for (const QString &id : notice::TemplateSource::shipped().ids())
            for (const QString &line :
                 QString::fromUtf8(*notice::TemplateSource::shipped().file(id)).split(u'\n'))
                for (const ui::TemplatePart &part : ui::partsOf(line)) {
                    if (!part.isTag || !part.source.startsWith(u"{{"_s))
                        continue;
                    QString path = part.source;
                    path.remove(QRegularExpression(u"[{}#^/&]"_s));
                    if (path.startsWith(u'!') || path.contains(u'@'))
                        continue;
                    for (const QString &name : path.trimmed().split(u'.'))
                        if (ui::factLabel(name).isEmpty() && !nameless.contains(name))
                            nameless << name;
                }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void aSavedCopyMakesTheRoundsNotice()
    {
        open();
        copyAs(u"本办模板"_s, u"本办模板"_s);
        append(u"\n这一句只在我们的模板里。\n"_s);
        QTRY_VERIFY(button(u"templateSave"_s)->isEnabled());
        QTest::keySequence(m_editor.get(), QKeySequence::Save);
        QTRY_VERIFY(stored(u"本办模板"_s)->content.contains("这一句只在我们的模板里"));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"templateUse"_s)->isEnabled(), 20000);
        button(u"templateUse"_s)->click();
        QTRY_VERIFY(!button(u"templateUse"_s)->isEnabled());
        const auto composed =
            notice::composeStored(m_office->workspace->state(), *ledgerLibrary(), QDate(2020, 4, 2), {});
        QVERIFY(composed);
        QCOMPARE(composed->templateId, u"本办模板"_s);
        const bool there = std::any_of(
            composed->document.blocks.begin(), composed->document.blocks.end(), [](const auto &block) {
                const notice::Runs *runs = notice::runsOf(block);
                return runs && notice::plainText(*runs).contains(u"这一句只在我们的模板里"_s);
            });
        QVERIFY(there);
        m_editor.reset();
        speak(u"zh_CN"_s);
        open(u"本办模板"_s);
        shoot(*m_editor, u"templates-own-zh"_s);
        shoot(*m_editor, u"templates-own-zh-150"_s, 1.5);
    }

    void whatWasTypedIsNotLostWithoutAQuestion()
    {
        open();
        copyAs(u"Own"_s, u"own"_s);
        append(u"\nnever saved\n"_s);
        m_dialogs.nextConfirm(false);
        m_editor->reject();
        QTest::qWait(30);
        QVERIFY(m_editor->isVisible());
        m_dialogs.nextConfirm(true);
        m_editor->reject();
        QTRY_VERIFY(!m_editor->isVisible());
        QVERIFY(!stored(u"own"_s)->content.contains("never saved"));
    }

    void aCopyIsRenamedAndKeepsItsId()
    {
        open();
        QVERIFY(!button(u"templateRename"_s)->isVisible()); // not what ships
        copyAs(u"Own"_s, u"own"_s);
        append(u"\nnot saved yet\n"_s);
        m_dialogs.nextText(u"Short form"_s);
        button(u"templateRename"_s)->click();
        QTRY_COMPARE(part<QComboBox>(u"templateChoice"_s)->currentText().section(u" · "_s, 0, 0),
                     u"Short form"_s);
        QCOMPARE(notice::NoticeTemplate::parse(u"x"_s, stored(u"own"_s)->content)->name, u"Short form"_s);
        QVERIFY(!stored(u"own"_s)->content.contains("not saved yet"));
        QVERIFY(text()->toPlainText().endsWith(u"not saved yet\n"_s));
        QVERIFY(button(u"templateSave"_s)->isEnabled());
        QTest::keySequence(m_editor.get(), QKeySequence::Save);
        QTRY_VERIFY(stored(u"own"_s)->content.contains("not saved yet"));
        QCOMPARE(notice::NoticeTemplate::parse(u"x"_s, stored(u"own"_s)->content)->name, u"Short form"_s);
        // A head that cannot be read is said, and nothing is written.
        text()->moveCursor(QTextCursor::Start);
        text()->insertPlainText(u"{"_s);
        const QByteArray before = stored(u"own"_s)->content;
        m_dialogs.nextText(u"Another"_s);
        button(u"templateRename"_s)->click();
        QTRY_VERIFY(part<QWidget>(u"messageBar"_s)->isVisible());
        QCOMPARE(stored(u"own"_s)->content, before);
    }

    void aCopyIsWithdrawnAndTakenBackWithWhoAndWhen()
    {
        open();
        copyAs(u"Own"_s, u"own"_s);
        auto *choice = part<QComboBox>(u"templateChoice"_s);
        auto *withdraw = button(u"templateWithdraw"_s);
        auto *show = button(u"templateWithdrawn"_s);
        QVERIFY(!show->isVisible()); // nothing is withdrawn yet
        append(u"\ntyped\n"_s);
        QTRY_VERIFY(!withdraw->isEnabled()); // first save it
        QTest::keySequence(m_editor.get(), QKeySequence::Save);
        QTRY_VERIFY(withdraw->isEnabled());
        shoot(*m_editor, u"templates-copy-en"_s);
        const QByteArray before = stored(u"own"_s)->content;
        withdraw->setFocus();
        QTest::keyClick(withdraw, Qt::Key_Space);
        QTRY_COMPARE(choice->findData(u"own"_s), -1);
        QCOMPARE(stored(u"own"_s)->content, before); // nothing is deleted
        const auto &state = m_office->workspace->state();
        QCOMPARE(notice::templateWithdrawal(state, u"own"_s)->by, m_office->workspace->author());
        QVERIFY(notice::templateWithdrawal(state, u"own"_s)->at.isValid());
        QVERIFY(!notice::TemplateSource::of(state).ids().contains(u"own"_s));
        const auto history = waitFor(*m_office->workspace, m_office->workspace->history({}, 1));
        XW_VERIFY_OK(history);
        QVERIFY(QString::fromUtf8(QJsonDocument(history->front().after).toJson())
                    .contains(u"template-withdrawn"_s));

        QVERIFY(show->isVisible());
        show->click();
        choice->setCurrentIndex(choice->findData(u"own"_s));
        emit choice->activated(choice->currentIndex());
        QVERIFY(text()->isReadOnly());
        QVERIFY2(part<QLabel>(u"templateKind"_s)->text().contains(m_office->workspace->author()),
                 qPrintable(part<QLabel>(u"templateKind"_s)->text()));
        QVERIFY(!button(u"templateUse"_s)->isEnabled());
        QTest::qWait(300);
        shoot(*m_editor, u"templates-withdrawn-en"_s);
        // A copy under its name does not overwrite it.
        copyAs(u"own"_s, u"own-2"_s);
        m_editor.reset();
        speak(u"zh_CN"_s);
        open();
        button(u"templateWithdrawn"_s)->click();
        choice = part<QComboBox>(u"templateChoice"_s);
        choice->setCurrentIndex(choice->findData(u"own"_s));
        emit choice->activated(choice->currentIndex());
        QTest::qWait(300);
        shoot(*m_editor, u"templates-withdrawn-zh"_s);
        shoot(*m_editor, u"templates-withdrawn-zh-150"_s, 1.5);
        button(u"templateWithdraw"_s)->click(); // takes it back
        QTRY_VERIFY(!notice::templateWithdrawal(m_office->workspace->state(), u"own"_s));
        QTRY_VERIFY(!text()->isReadOnly());
        QCOMPARE(choice->currentData().toString(), u"own"_s);
        QCOMPARE(stored(u"own"_s)->content, before);
    }

    void whatARoundChoseStaysUntilItChoosesAnother()
    {
        open();
        copyAs(u"Own"_s, u"own"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"templateUse"_s)->isEnabled(), 20000);
        button(u"templateUse"_s)->click();
        QTRY_VERIFY(!button(u"templateUse"_s)->isEnabled());
        QVERIFY(!button(u"templateWithdraw"_s)->isEnabled());
        QVERIFY(button(u"templateWithdraw"_s)->toolTip().contains(u"choose another"_s));
        // Withdrawn while another round was open: this round is made by it as before.
        auto &workspace = *m_office->workspace;
        XW_VERIFY_OK(waitFor(workspace, workspace.saveDocument(notice::withdrawnTemplate(
                                            u"own"_s, {u"王敏"_s, QDateTime::currentDateTimeUtc()}))));
        const auto composed =
            notice::composeStored(workspace.state(), *ledgerLibrary(), QDate(2020, 4, 2), {});
        XW_VERIFY_OK(composed);
        QCOMPARE(composed->templateId, u"own"_s);
        QCOMPARE(notice::checkTemplateInForce(workspace.state(), u"own"_s).error().code, ErrorCode::Conflict);
        m_editor.reset();
        open({});
        QCOMPARE(part<QComboBox>(u"templateChoice"_s)->currentData().toString(), u"own"_s);
    }

    void idsAreFreeAndFitForTheCommandLine()
    {
        QCOMPARE(notice::templateIdFor(u" 我们 的（草稿）"_s, {}), u"我们-的-草稿"_s);
        QCOMPARE(notice::templateIdFor(u"General"_s, {u"general"_s, u"general-2"_s}), u"general-3"_s);
        QCOMPARE(notice::templateIdFor(u"!!"_s, {}), u"own"_s);
        QVERIFY(!notice::renamedTemplate("no head", u"x"_s));
        QVERIFY(!notice::renamedTemplate("{\n---\ntext", u"x"_s));
        QCOMPARE(notice::renamedTemplate("---\ntext\n", u"x"_s).value(),
                 QByteArray("{\n    \"name\": \"x\"\n}\n---\ntext\n"));
    }

    void theFactsAreAModel()
    {
        const auto composed =
            notice::composeStored(m_office->workspace->state(), *ledgerLibrary(), QDate(2020, 4, 2), {});
        QVERIFY(composed);
        ui::FactsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFacts(composed->facts);
        QVERIFY(model.rowCount() > 3);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFacts(composed->facts); // the same names: what is unfolded stays
        QCOMPARE(reset.size(), 0);
    }
};

XW_UI_TEST_MAIN(TemplateEditorTest)
#include "tst_template_editor.moc"
