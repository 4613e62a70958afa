// The Inspect page over a workspace in memory: keys in, commands out.
#include "fake_web.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/inspect/inspect_page.h"
#include "ui/inspect/visit_clock.h"
#include "widgets/checklist/tick_box.h"
#include "widgets/checklist_view.h"
#include "widgets/chip.h"
#include "widgets/evidence_strip.h"
#include "widgets/mini_bars.h"
#include "workspace/wait.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using widgets::TickBox;

class InspectPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    FakeWeb m_web;
    std::unique_ptr<ui::InspectPage> m_page;
    QList<Error> m_errors;
    QStringList m_words;

    Workspace &workspace() { return *m_office->workspace; }
    const RoundState &state() { return workspace().state(); }
    template <class T>
    T *part(const QString &name)
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : m_page.get(), key, modifiers);
    }
    const Subject *find(const QString &code) { return state().find(code); }
    QString verdictShown() { return part<QLabel>(u"verdict"_s)->text(); }
    bool ticked(const QString &id) { return part<TickBox>(u"tick-"_s + id)->isChecked(); }
    void settle()
    {
        QTRY_VERIFY(!workspace().isSaving());
        QTest::qWait(1);
    }

private slots:
    void init()
    {
        m_web.opened.clear();
        m_errors.clear();
        m_words.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        speak(u"en"_s);
        m_office = std::make_unique<Office>();
        m_office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        m_office->import(u"media"_s, u"samples/jiangxi-2020Q1/新媒体.csv"_s);
        m_page = std::make_unique<ui::InspectPage>(*m_context, nullptr, [this] {
            return tl::expected<widgets::WebEngineFactory *, QString>(&m_web);
        });
        connect(m_page.get(), &ui::Page::errorOccurred, this,
                [this](const Error &error) { m_errors << error; });
        connect(m_page.get(), &ui::Page::notify, this, [this](const QString &word) { m_words << word; });
        m_page->setWorkspace(&workspace());
        m_page->resize(1364, 800);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_office.reset();
        for (const Error &error : std::as_const(m_errors))
            qWarning("unexpected error: %s", qPrintable(error.line()));
    }

    void aLowPageLeavesNoRoomEmptyBelowTheFoldedEvidence()
    {
        m_page->resize(1280, 600);
        m_page->goToSubject(find(u"3611280006"_s)->id);
        auto *evidence = part<QWidget>(u"evidencePanel"_s);
        const auto below = [&] {
            return m_page->height() - evidence->mapTo(m_page.get(), QPoint(0, evidence->height())).y();
        };
        QTRY_VERIFY2(below() < 12, qPrintable(QString::number(below())));
        QVERIFY(evidence->height() < 80);
        m_page->resize(1280, 900); // unfolded again: it takes its own room back
        QTRY_VERIFY(evidence->height() > 100);
        QTRY_VERIFY(below() < 12);
    }

    void theListSaysHowManyOneRecordedToday()
    {
        auto *clock = part<QLabel>(u"visitClock"_s);
        QVERIFY(clock->text().isEmpty());
        const SubjectId first = find(u"3611280006"_s)->id, second = find(u"3600009002"_s)->id;
        m_page->goToSubject(first);
        press(Qt::Key_1);
        QTRY_COMPARE(clock->text(), u"1 today"_s);
        XW_VERIFY_OK(waitFor(workspace(), workspace().setInspected(second, true)));
        QTRY_COMPARE(clock->text(), u"2 today"_s);
        const QDate today = workspace().clock().today();
        QCOMPARE(ui::recordedOn(state(), workspace().author(), today), 2);
        QCOMPARE(ui::recordedOn(state(), u"somebody else"_s, today), 0);
        QCOMPARE(ui::recordedOn(state(), workspace().author(), today.addDays(1)), 0);
        XW_VERIFY_OK(waitFor(workspace(), workspace().undo()));
        QTRY_COMPARE(clock->text(), u"1 today"_s);
    }

    void controlEnterRecordsAndGoesOn()
    {
        press(Qt::Key_Down, Qt::ControlModifier);
        const SubjectId first = m_page->subject();
        QVERIFY(first.isValid());
        QCOMPARE(m_web.opened.size(), 1);
        QCOMPARE(verdictShown(), u"Not checked"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        QVERIFY(m_page->subject() != first);
        QCOMPARE(state().verdict(first), Verdict::Qualified);
        press(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_page->subject(), first);
        QCOMPARE(verdictShown(), u"Qualified"_s);
    }

    void aSiteWithoutServicesIsSaidSoAndItCanBeTakenBack()
    {
        const SubjectId site = find(u"3611280006"_s)->id;
        m_page->goToSubject(site);
        auto *action = m_page->findChild<QAction *>(u"noService"_s);
        QVERIFY(action && action->isVisible() && !action->isChecked());
        action->trigger();
        settle();
        QVERIFY(state().subject(site)->noService);
        QVERIFY(part<QLabel>(u"score"_s)->text().contains(u"no services to the public"_s));
        action->trigger();
        settle();
        QVERIFY(!state().subject(site)->noService);
        QVERIFY(!part<QLabel>(u"score"_s)->text().contains(u"no services"_s));
    }

    void aDigitTicksItsVetoAndTheRegionsRateMovesAtOnce()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        const QString before = part<QLabel>(u"rates"_s)->text();
        press(Qt::Key_5);
        settle();
        QVERIFY(ticked(u"W5"_s));
        QVERIFY(!part<TickBox>(u"tick-W5"_s)->isPending());
        QCOMPARE(verdictShown(), u"Unqualified"_s);
        QCOMPARE(state().judgement(m_page->subject()).vetoes.front(), IndicatorId(u"W5"_s));
        QVERIFY(part<QLabel>(u"rates"_s)->text() != before);
        QVERIFY(part<QLabel>(u"saved"_s)->text().contains(u"10:41:07"));
        press(Qt::Key_5);
        settle();
        QVERIFY(!ticked(u"W5"_s));
        QCOMPARE(verdictShown(), u"Not checked"_s);
    }

    void conditionsAreChosenByDigitsAfterSpaceOrShift()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_5, Qt::ShiftModifier);
        QVERIFY(part<QWidget>(u"row-W5.1"_s)->isVisible());
        press(Qt::Key_1);
        settle();
        QVERIFY(ticked(u"W5.1"_s));
        QVERIFY(ticked(u"W5"_s));
        QVERIFY(!ticked(u"W1"_s));
        press(Qt::Key_Escape);
        press(Qt::Key_1);
        settle();
        QVERIFY(ticked(u"W1"_s));
        // A second press on the indicator takes its conditions back.
        press(Qt::Key_5);
        settle();
        QVERIFY(!ticked(u"W5.1"_s));
        QVERIFY(!ticked(u"W5"_s));
    }

    void aCountedConditionTicksItselfAtItsLimit()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_4, Qt::ShiftModifier);
        press(Qt::Key_1);
        QTest::keyClicks(QApplication::focusWidget(), u"4"_s);
        press(Qt::Key_Return);
        settle();
        QCOMPARE(state().findingInForce(m_page->subject(), IndicatorId(u"W4.1"_s))->count, 4);
        QVERIFY(!ticked(u"W4.1"_s));
        QCOMPARE(verdictShown(), u"Not checked"_s);
        press(Qt::Key_1);
        QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(ticked(u"W4.1"_s));
        QVERIFY(ticked(u"W4"_s));
        QCOMPARE(verdictShown(), u"Unqualified"_s);
        press(Qt::Key_1);
        QTest::keyClicks(QApplication::focusWidget(), u"0"_s);
        press(Qt::Key_Return);
        settle();
        QVERIFY(!state().findingInForce(m_page->subject(), IndicatorId(u"W4.1"_s)));
    }

    void aTickThatCannotBeSavedGoesBackAndSaysSo()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        m_office->store->failCommits(Error{ErrorCode::Io, {"The disk is full", {}}, {}, {}, {}});
        press(Qt::Key_1);
        QTRY_COMPARE(m_errors.size(), 1);
        QVERIFY(!ticked(u"W1"_s));
        QVERIFY(!part<TickBox>(u"tick-W1"_s)->isPending());
        QCOMPARE(part<QLabel>(u"saved"_s)->text(), u"Not saved"_s);
        m_errors.clear();
        m_office->store->failCommits(std::nullopt);
        press(Qt::Key_1);
        settle();
        QVERIFY(ticked(u"W1"_s));
    }

    void aNoteIsKeptWithItsFindingAndPrintedAsTheProblem()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        auto *note = part<QPlainTextEdit>(u"note"_s);
        press(Qt::Key_5);
        settle();
        press(Qt::Key_F2);
        QCOMPARE(QApplication::focusWidget(), note);
        QTest::keyClicks(note, u"no way to ask 1 question"_s); // the digit is text here
        press(Qt::Key_Down, Qt::ControlModifier);
        settle();
        const SubjectId first = find(u"3611280006"_s)->id;
        QVERIFY(m_page->subject() != first);
        QCOMPARE(state().problemText(first), u"no way to ask 1 question"_s);
        QVERIFY(!state().findingInForce(first, IndicatorId(u"W1"_s)));
        QVERIFY(note->toPlainText().isEmpty());
    }

    void thePagesAddressAndCorrectionsAreKeptWithTheFinding()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_F7);
        QCOMPARE(m_words.last(), u"Tick an indicator first: the address is kept with it"_s);
        press(Qt::Key_1);
        settle();
        press(Qt::Key_F7);
        settle();
        press(Qt::Key_F2, Qt::ShiftModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"anlie"_s);
        press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"anli"_s);
        press(Qt::Key_Return);
        settle();
        const Finding *finding = state().findingInForce(m_page->subject(), IndicatorId(u"W1"_s));
        QCOMPARE(finding->urls, QStringList(m_web.opened.last()));
        QCOMPARE(finding->corrections.size(), 1);
        QCOMPARE(finding->corrections.first(), qMakePair(u"anlie"_s, u"anli"_s));
    }

    void evidenceIsTakenStoredAndBoundToTheFindingInHand()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_F8);
        settle();
        press(Qt::Key_5);
        settle();
        press(Qt::Key_F8, Qt::ShiftModifier);
        press(Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE(state().evidence(m_page->subject()).size(), size_t(3));
        const auto &evidence = state().evidence(m_page->subject());
        QCOMPARE(evidence[0].kind, u"screenshot"_s);
        QVERIFY(!evidence[0].finding.isValid());
        QCOMPARE(evidence[1].kind, u"full-page"_s);
        QCOMPARE(evidence[1].finding, state().findingInForce(m_page->subject(), IndicatorId(u"W5"_s))->id);
        QCOMPARE(evidence[2].mimeType, u"multipart/related"_s);
        QCOMPARE(evidence[2].url, m_web.opened.last());
        QCOMPARE(part<widgets::EvidenceStrip>(u"evidenceStrip"_s)->model()->rowCount(), 3);
    }

    void evidenceIsExportedAsItWasStoredAndWithdrawnAfterAQuestion()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_F8);
        QTRY_COMPARE(part<widgets::EvidenceStrip>(u"evidenceStrip"_s)->model()->rowCount(), 1);
        settle();
        const QString target = m_folder.filePath(u"out.png"_s);
        press(Qt::Key_F4, Qt::ShiftModifier);
        press(Qt::Key_Home);
        m_dialogs.nextPath(target);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(target));
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto stored =
            waitFor(workspace(), workspace().blob(state().evidence(m_page->subject()).front().sha256));
        QCOMPARE(file.readAll(), *stored);
        m_dialogs.nextConfirm(true);
        press(Qt::Key_Delete);
        QTRY_VERIFY(!state().evidence(m_page->subject()).front().withdrawnBy.isEmpty());
        QTRY_COMPARE(part<widgets::EvidenceStrip>(u"evidenceStrip"_s)->model()->rowCount(), 0);
    }

    void anAttachedFileBecomesEvidence()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        const QString path = m_folder.filePath(u"letter.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a letter");
        file.close();
        m_dialogs.nextPaths({path});
        press(Qt::Key_F8, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(state().evidence(m_page->subject()).size(), size_t(1));
        QCOMPARE(state().evidence(m_page->subject()).front().fileName, u"letter.txt"_s);
        QCOMPARE(state().evidence(m_page->subject()).front().size, 8);
    }

    void oneIndicatorIsPassedOverManySites()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        const SubjectId first = m_page->subject();
        press(Qt::Key_I, Qt::ControlModifier);
        press(Qt::Key_5); // chooses, does not tick
        settle();
        QVERIFY(!ticked(u"W5"_s));
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Space);
        settle();
        QVERIFY(m_page->subject() != first);
        QVERIFY(state().findingInForce(m_page->subject(), IndicatorId(u"W5"_s)));
        QCOMPARE(state().verdict(first), Verdict::Unchecked); // a pass does not inspect
        QVERIFY(!state().findingInForce(first, IndicatorId(u"W5"_s)));
        QCOMPARE(part<widgets::ChecklistView>(u"checklist"_s)->current(), u"W5"_s);
        press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!part<QLabel>(u"passWords"_s)->isVisible());
    }

    void deductionsAndBonusAreForPortalsAlone()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id); // a county portal
        QVERIFY(m_page->findChild<QWidget *>(u"section-deduction"_s));
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && !isPortal(subject.type)) {
                m_page->goToSubject(subject.id);
                break;
            }
        QTest::qWait(1);
        QVERIFY(!m_page->findChild<QWidget *>(u"section-deduction"_s));
    }

    void anAccountWithoutALinkShowsItsCardAndCode()
    {
        const auto account = std::find_if(state().subjects().begin(), state().subjects().end(),
                                          [](const Subject &s) { return !s.isWebsite() && s.url.isEmpty(); });
        QVERIFY(account != state().subjects().end());
        m_page->goToSubject(account->id);
        QVERIFY(m_web.opened.isEmpty());
        QVERIFY(part<QWidget>(u"mediaCard"_s)->isVisible());
        QVERIFY(!part<QLabel>(u"qrCode"_s)->pixmap().isNull());
        press(Qt::Key_2);
        settle();
        QVERIFY(ticked(u"M2"_s));
        press(Qt::Key_F8);
        QTRY_COMPARE(state().evidence(m_page->subject()).size(), size_t(1));
    }

    void theListIsFilteredByPillsAndWordsAndAnotherPagesQuestion()
    {
        auto *list = part<QTableView>(u"subjectList"_s);
        auto *total = part<QLabel>(u"subjectTotal"_s);
        QCOMPARE(total->text(), u"1,846"_s);
        QTest::mouseClick(part<widgets::PillButton>(u"kind-websites"_s), Qt::LeftButton);
        QCOMPARE(total->text(), u"538"_s);
        part<QLineEdit>(u"subjectFilter"_s)->setText(u"3611280006"_s);
        QCOMPARE(total->text(), u"1"_s);
        QCOMPARE(list->model()->rowCount(), 2); // its region and itself
        press(Qt::Key_F4);
        press(Qt::Key_Return);
        QCOMPARE(m_page->subject(), find(u"3611280006"_s)->id);
        ui::SubjectFilter filter;
        filter.title = u"two"_s;
        filter.subjects = {state().subjects()[3].id, state().subjects()[4].id};
        m_page->listSubjects(filter);
        QCOMPARE(total->text(), u"2"_s);
        QTest::mouseClick(part<widgets::PillButton>(u"onlyThese"_s), Qt::LeftButton);
        QCOMPARE(total->text(), u"1,846"_s);
    }

    void whatWasTickedAndWithdrawnStaysInTheHistory()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_6);
        settle();
        press(Qt::Key_6);
        settle();
        QTest::mouseClick(part<widgets::PillButton>(u"tab-history"_s), Qt::LeftButton);
        auto *history = part<QTextBrowser>(u"history"_s);
        QTRY_VERIFY(history->toPlainText().contains(u"withdrew Impractical"_s) ||
                    history->toPlainText().contains(u"withdrew"_s));
        QVERIFY(history->toPlainText().contains(u"检查员01"_s));
        QVERIFY(history->toHtml().contains(u"line-through"_s));
    }

    void reviewIsSubmittedConfirmedAndSentBackWithAReason()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QCOMPARE(state().inspection(m_page->subject()).review, ReviewState::Pending);
        m_dialogs.nextText(u"look again"_s);
        for (QAction *action : part<QToolButton>(u"review"_s)->menu()->actions())
            if (action->text() == u"Send back…"_s)
                action->trigger();
        QTRY_COMPARE(state().inspection(m_page->subject()).review, ReviewState::SentBack);
        QCOMPARE(state().inspection(m_page->subject()).reviewNote, u"look again"_s);
    }

    void aSignedRoundCanBeReadAndNotTicked()
    {
        XW_VERIFY_OK(waitFor(workspace(), workspace().setPhase(RoundPhase::Signed)));
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_5);
        QTest::qWait(20);
        QVERIFY(!ticked(u"W5"_s));
        QVERIFY(!part<TickBox>(u"tick-W5"_s)->isEnabled());
        press(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(m_page->subject() != find(u"3611280006"_s)->id);
    }

    void everyControlHasANameForTestsAndForReaders()
    {
        m_page->goToSubject(find(u"3611280006"_s)->id);
        QStringList nameless;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const QString kind = QString::fromLatin1(widget->metaObject()->className());
            const bool control =
                qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
            // Qt's own parts of its widgets are named by it.
            if (!control || kind == u"QLineEditIconButton" || kind == u"QHeaderView" ||
                kind == u"QTableCornerButton" || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool spoken = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (widget->objectName().isEmpty() || !spoken)
                nameless << kind + u' ' + widget->objectName();
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void picturesOfThePage()
    {
        shoot(*m_page, u"inspect-nothing-en"_s);
        m_page->goToSubject(find(u"3611280006"_s)->id);
        press(Qt::Key_5, Qt::ShiftModifier);
        press(Qt::Key_1);
        settle();
        press(Qt::Key_F8);
        press(Qt::Key_F8, Qt::ControlModifier);
        QTRY_COMPARE(state().evidence(m_page->subject()).size(), size_t(2));
        QTest::qWait(100);
        shoot(*m_page, u"inspect-en"_s);
        speak(u"zh_CN"_s);
        shoot(*m_page, u"inspect-zh"_s);
        shoot(*m_page, u"inspect-zh-150"_s, 1.5);
    }
};

XW_UI_TEST_MAIN(InspectPageTest)
#include "tst_inspect_page.moc"
