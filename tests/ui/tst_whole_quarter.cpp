// The sample province goes through a whole quarter in one window, each step by what a person does there: it
// is inspected, reviewed, its notice exported and signed, cases opened, papers written, answered in
// LibreOffice and taken in, a fault appealed against in a correction, cases looked at again, and the next
// round opened. The numbers of notice, papers and cases are held against each other on the way.
#include "pages_beside.h"
#include "quarter_kit.h"

#include "demo/demo_workspace.h"
#include "notice/compose.h"
#include "notice/plain_text.h"
#include "signing/test_identity.h"
#include "tables/office_form.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/web_panel.h"
#include "ui/notice/notice_page.h"
#include "ui/rectification/rectification_page.h"
#include "workspace/appeals.h"
#include "workspace/rectification.h"
#include "workspace/wait.h"

#include <QAction>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
const QString signingSecret = u"季度-s3cret"_s;
} // namespace

class WholeQuarterTest : public QObject, protected QuarterKit
{
    Q_OBJECT

    FakeWeb m_web;
    SubjectId m_first, m_second;    ///< the two sites that fail in the window
    QHash<QString, QString> m_done; ///< code of a case → what was done to it in LibreOffice
    qint64 m_cases = 0;

    void opens()
    {
        auto store = std::make_shared<MemoryStore>();
        m_source.clock->set(QDateTime({2026, 12, 18}, {9, 30}));
        XW_VERIFY_OK(demo::createDemoProvince(store, m_source.clock, u"检查员01"_s));
        m_source.stores.insert(u"sample"_s, store);
        m_window = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                    pagesBeside(*m_context, m_web));
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        m_window->openSample();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().workspace(), longStep);
        m_window->showPage(u"register"_s);
        shoot(*m_window, u"quarter-01-register"_s);
    }

    /// Two sites that nobody has looked at fail: four problems on one, three on the other, with evidence.
    void inspects()
    {
        m_window->showPage(u"inspect"_s);
        auto *page = part<ui::InspectPage>(u"inspectPage"_s);
        QList<SubjectId> open;
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && subject.isRunning() &&
                !state().belongsTo(subject.id, Population::Checked))
                open << subject.id;
        QVERIFY(open.size() >= 4);
        m_first = open.at(0);
        m_second = open.at(1);
        for (const auto &[site, problems] : {std::pair(m_first, 4), {m_second, 3}}) {
            page->goToSubject(site);
            page->takeKeyboard();
            press(Qt::Key_F3);
            for (int problem = 0; problem < problems; ++problem) {
                const size_t before = state().findings(site).size();
                press(Qt::Key(Qt::Key_3 + problem));
                QTRY_COMPARE(state().findings(site).size(), before + 1);
            }
            press(Qt::Key_F8);
            QTRY_COMPARE(state().evidence(site).size(), size_t(1));
            QCOMPARE(state().verdict(site), Verdict::Unqualified);
        }
        shoot(*m_window, u"quarter-02-inspect"_s);
        page->goToSubject(open.at(2));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state().verdict(open.at(2)), Verdict::Qualified);
    }

    void reviews()
    {
        m_dialogs.nextText(u"李红"_s); // a second person
        trigger(u"actionAuthor"_s);
        QTRY_COMPARE(workspace().author(), u"李红"_s);
        trigger(u"actionReview"_s);
        auto *queue = dialog(u"reviewQueue"_s);
        m_dialogs.nextConfirm(true);
        testkit::part<QPushButton>(*queue, u"queueDraw"_s)->click();
        auto *list = testkit::part<QListWidget>(*queue, u"queueList"_s);
        const int failed = count(SubjectKind::Website, Population::Unqualified) +
                           count(SubjectKind::MediaAccount, Population::Unqualified);
        QTRY_VERIFY(list->count() > failed); // and a share of what passed
        shoot(*queue, u"quarter-03-review"_s);
        list->selectAll();
        testkit::part<QPushButton>(*queue, u"queueConfirm"_s)->click();
        QTRY_COMPARE(list->count(), 0);
        close(queue);
    }

    void exportsAndSigns()
    {
        showNotice();
        QCOMPARE(fact(u"websites.unqualified"_s), count(SubjectKind::Website, Population::Unqualified));
        QCOMPARE(fact(u"media.unqualified"_s), count(SubjectKind::MediaAccount, Population::Unqualified));
        shoot(*m_window, u"quarter-04-notice"_s);
        QSignalSpy exported(part<ui::NoticePage>(u"noticePage"_s), &ui::NoticePage::exported);
        m_dialogs.nextPath(file(u"通报"_s));
        part<QPushButton>(u"noticeExport"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), longStep);

        const auto identity =
            signing::makeTestIdentity(file(u"me.p12"_s), signing::Secret(signingSecret.toUtf8()),
                                      m_source.clock->now(), {.bits = 2048});
        XW_VERIFY_OK(identity);
        trigger(u"actionSignNotice"_s);
        auto *sign = dialog(u"signDialog"_s);
        auto *now = testkit::part<QPushButton>(*sign, u"signNow"_s);
        testkit::part<QLineEdit>(*sign, u"identityPath"_s)->setText(identity->identity);
        emit testkit::part<QLineEdit>(*sign, u"identityPath"_s)->editingFinished();
        const auto waives = [&] {
            for (QLineEdit *field : sign->findChildren<QLineEdit *>())
                if (field->objectName().startsWith(u"waive-"_s) && field->text().isEmpty())
                    field->setText(u"季度内未抽到"_s);
            testkit::part<QLineEdit>(*sign, u"identityPassword"_s)->setText(signingSecret);
            return now->isEnabled();
        };
        QTRY_VERIFY_WITH_TIMEOUT(waives(), longStep);
        shoot(*sign, u"quarter-05-sign"_s);
        m_dialogs.nextText(state().round().key.text());
        now->click();
        QTRY_VERIFY_WITH_TIMEOUT(state().round().phase == RoundPhase::Signed, longStep);
        QTRY_VERIFY_WITH_TIMEOUT(
            testkit::part<QLabel>(*sign, u"signDone"_s)->text().contains(u"manifest.p7s"_s), longStep);
        shoot(*sign, u"quarter-06-signed"_s);
        close(sign);
    }

    void opensCases()
    {
        auto *page = rectification();
        shoot(*m_window, u"quarter-07-no-cases"_s);
        m_dialogs.nextText(u"2027-01-15"_s);
        part<QAbstractButton>(u"emptyOpenCases"_s)->click();
        QTRY_VERIFY(page->cases().rowCount() > 0);
        QTRY_VERIFY(!workspace().isSaving());
        QSet<SubjectId> asked;
        for (const RectificationCase &one : state().cases().cases())
            asked << one.subject;
        for (const Subject &subject : state().subjects()) // whoever failed is asked
            QVERIFY2(!state().belongsTo(subject.id, Population::Unqualified) || asked.contains(subject.id),
                     qPrintable(subject.name));
        m_cases = qint64(state().cases().cases().size());
        QVERIFY(m_cases >= 4 + 3 + 7);
        // One of them is to be closed instead of mended.
        const QString closing = state().cases().cases().back().code;
        select(closing);
        auto *menu = part<QToolButton>(u"caseActions"_s)->menu();
        emit menu->aboutToShow();
        testkit::part<QMenu>(*menu, u"caseDispositions"_s)->actions().at(2)->trigger();
        QTRY_COMPARE(caseOf(closing)->disposition, Disposition::Closing);
        shoot(*m_window, u"quarter-08-cases"_s);
    }

    void writesPapers()
    {
        auto *page = rectification();
        auto *menu = part<QToolButton>(u"papersButton"_s)->menu();
        QSignalSpy told(page, &ui::Page::notify);
        for (const QString &kind :
             {u"papersFailing"_s, u"papers1"_s, u"papers2"_s, u"papers3"_s, u"papers4"_s}) {
            m_dialogs.nextPath(file(u"文书"_s));
            if (kind == u"papers1" || kind == u"papers3") // orders and letters bear a number
                m_dialogs.nextText(u"澄网检〔2026〕%1号"_s.arg(kind == u"papers1" ? 12 : 40));
            const qsizetype before = told.size();
            choose(menu, kind);
            QTRY_VERIFY_WITH_TIMEOUT(told.size() > before, longStep);
            QTRY_VERIFY(!workspace().isSaving());
        }
        QSet<SubjectId> withProblems;
        for (const Subject &subject : state().subjects())
            if (state().belongsTo(subject.id, Population::Checked) &&
                !state().problemText(subject.id).isEmpty())
                withProblems << subject.id;
        QCOMPARE(files(u"文书"_s, u"检测报告-*.docx"_s).size(), withProblems.size());
        int failing = 0;
        for (const QString &report : files(u"文书"_s, u"检测报告-*.docx"_s)) {
            const QString text =
                QString::fromUtf8(run(u"unzip"_s, {u"-p"_s, report, u"word/document.xml"_s}).out);
            failing += text.contains(u"不合格"_s);
        }
        QCOMPARE(failing, fact(u"websites.unqualified"_s) + fact(u"media.unqualified"_s));
        QCOMPARE(codesIn(files(u"文书"_s, u"问题清单-*.xlsx"_s)), allCodes());
        QCOMPARE(codesIn(files(u"文书"_s, u"整改通知单-*.docx"_s)), allCodes());
        const QStringList letters = files(u"文书"_s, u"关停函-*.docx"_s);
        QCOMPARE(letters.size(), 1);
        const QByteArray letter = run(u"unzip"_s, {u"-p"_s, letters.first(), u"word/document.xml"_s}).out;
        QVERIFY(QString::fromUtf8(letter).contains(u"〔2026〕40号"_s));
        QVERIFY(!files(u"文书"_s, u"截图台账-*.docx"_s).isEmpty());
        for (const RectificationCase &one : state().cases().cases())
            QVERIFY(state().cases().last(one.id, CaseEventKind::Sent));
        select(state().cases().cases().front().code); // what happened to it shows below
        shoot(*m_window, u"quarter-09-papers"_s);
    }

    /// The list of the first site's body and the order of the second's come back from LibreOffice.
    void takesAnswersIn()
    {
        const QString list = u"问题清单-%1.xlsx"_s.arg(state().subject(m_first)->organizer);
        const QString order = u"整改通知单-%1.docx"_s.arg(state().subject(m_second)->organizer);
        const QStringList sent = files(u"文书"_s, list) + files(u"文书"_s, order);
        QCOMPARE(sent.size(), 2);
        QVERIFY(QDir().mkpath(file(u"反馈"_s)));
        const auto filled =
            run(u"/usr/bin/python3"_s,
                QStringList{data(u"forms/fill_forms.py"_s), file(u"反馈"_s), pictureFile()} + sent, 120'000);
        QVERIFY2(filled.exitCode == 0, filled.err.constData());
        for (const QString &line : QString::fromUtf8(filled.out).split(u'\n', Qt::SkipEmptyParts))
            m_done.insert(line.section(u'\t', 1, 1), line.section(u'\t', 2, 2));
        QCOMPARE(m_done.size(), 7);

        auto *page = rectification();
        QSignalSpy told(page, &ui::Page::notify);
        m_dialogs.nextPaths({file(u"反馈/"_s + list), file(u"反馈/"_s + order)});
        part<QPushButton>(u"importAnswers"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), longStep);
        const int answered = int(std::ranges::count_if(
            m_done, [](const QString &done) { return done == u"answered" || done == u"merged"; }));
        QTRY_COMPARE(page->cases().count(models::CaseTable::Part::Answered), answered);
        const QString merged = m_done.key(u"merged"_s);
        for (auto done = m_done.begin(); done != m_done.end(); ++done) {
            const RectificationCase *one = caseOf(done.key());
            const CaseEvent *answer = state().cases().last(one->id, CaseEventKind::Answered);
            const bool isIn = *done == u"answered" || *done == u"merged";
            QVERIFY2((answer != nullptr) == isIn, qPrintable(done.key() + *done));
            if (*done == u"answered")
                QCOMPARE(answer->text, u"已整改："_s + done.key());
        }
        QVERIFY(state().cases().last(caseOf(merged)->id, CaseEventKind::Answered)->text !=
                u"已整改："_s + merged);
        int pictures = 0;
        for (auto done = m_done.begin(); done != m_done.end(); ++done)
            if (const CaseEvent *answer =
                    state().cases().last(caseOf(done.key())->id, CaseEventKind::Answered))
                pictures += int(answer->files.size());
        QCOMPARE(pictures, 1);
        part<QAbstractButton>(u"pillAnswered"_s)->click();
        part<QTableView>(u"caseTable"_s)->selectRow(0);
        shoot(*m_window, u"quarter-10-answered"_s);

        // The row without a code waits for a person.
        const QString lost = m_done.key(u"no-code"_s);
        const auto *message = part<QLabel>(u"messageWhat"_s);
        QVERIFY(message->isVisible() && message->text().contains(u"1"_s));
        part<QPushButton>(u"answersAside"_s)->click();
        auto *aside = dialog(u"asideDialog"_s);
        QCOMPARE(testkit::part<QListWidget>(*aside, u"asideList"_s)->count(), 1);
        testkit::part<QLineEdit>(*aside, u"asideWords"_s)->setText(lost);
        auto *give = testkit::part<QPushButton>(*aside, u"asideGive"_s);
        QTRY_VERIFY(give->isEnabled());
        shoot(*aside, u"quarter-11-aside"_s);
        give->click();
        QTRY_COMPARE(caseOf(lost)->state, CaseState::Answered);
        QTRY_COMPARE(testkit::part<QListWidget>(*aside, u"asideList"_s)->count(), 0);
        close(aside);
        QVERIFY(!part<QPushButton>(u"answersAside"_s)->isVisible());
        QVERIFY(!message->isVisible()); // it holds no longer
    }

    /// Days go by: what nobody answered is said without being asked.
    void isReminded()
    {
        m_source.clock->set(QDateTime({2027, 1, 13}, {9, 0}));
        m_window->showPage(u"charts"_s);
        auto *soon = part<QToolButton>(u"remindSoon"_s);
        QTRY_VERIFY(soon->isVisible());
        const qint64 open = m_cases - qint64(m_done.size()) + 1; // one row was deleted in each form
        shoot(*m_window, u"quarter-12-reminder"_s);
        soon->click();
        auto *page = part<ui::RectificationPage>(u"rectificationPage"_s);
        QVERIFY(page->isVisible());
        QVERIFY(part<QAbstractButton>(u"pillSoon"_s)->isChecked());
        QTRY_COMPARE(
            qint64(page->cases().rowCount()),
            qint64(std::ranges::count(state().cases().cases(), CaseState::Asked, &RectificationCase::state)));
        QVERIFY(page->cases().rowCount() >= open);
        m_source.clock->set(QDateTime({2027, 1, 18}, {9, 0}));
        m_window->showPage(u"charts"_s);
        QVERIFY(!soon->isVisible());
        part<QToolButton>(u"remindOverdue"_s)->click();
        QVERIFY(part<QAbstractButton>(u"pillOverdue"_s)->isChecked());
        QVERIFY(page->cases().rowCount() >= open);
        shoot(*m_window, u"quarter-13-overdue"_s);
    }

    /// The round is signed: the appeal goes into its correction, and the numbers follow there.
    void appeals()
    {
        m_dialogs.nextText(u"青岚州申诉，经复核后更正"_s);
        m_window->showPage(u"notice"_s);
        trigger(u"actionCorrectRound"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state().round().key.isCorrection(), longStep);
        m_window->showPage(u"inspect"_s);
        auto *page = part<ui::InspectPage>(u"inspectPage"_s);
        page->goToSubject(m_second);
        const int before = count(SubjectKind::Website, Population::Unqualified);
        const Finding *fault = nullptr;
        for (const Finding &finding : state().findings(m_second))
            if (finding.inForce())
                fault = &finding;
        QVERIFY(fault);
        const FindingId appealed = fault->id;
        QMetaObject::invokeMethod(part<QObject>(u"checklistPanel"_s), "menuAsked",
                                  Q_ARG(QString, fault->indicator.value()), Q_ARG(QPoint, QPoint(100, 100)));
        auto *menu = part<QMenu>(u"indicatorMenu"_s);
        m_dialogs.nextText(u"该栏目已于十二月二日更新，见附图。"_s);
        m_dialogs.nextPath(pictureFile());
        menu->findChild<QAction *>(u"indicatorAppeal"_s)->trigger();
        menu->close();
        QTRY_COMPARE(appealsOf(state()).size(), size_t(1));
        trigger(u"actionAppeals"_s);
        auto *appeals = dialog(u"appealsDialog"_s);
        shoot(*appeals, u"quarter-14-appeal"_s);
        m_dialogs.nextText(u"经核实，申诉属实"_s);
        testkit::part<QPushButton>(*appeals, u"appealWithdraw"_s)->click();
        QTRY_COMPARE(appealsOf(state()).front().state, AppealState::Withdrawn);
        QVERIFY(!state().finding(appealed)->inForce());
        close(appeals);
        QCOMPARE(count(SubjectKind::Website, Population::Unqualified), before); // two of its faults stand
        showNotice();
        QCOMPARE(fact(u"websites.unqualified"_s), before);
        shoot(*m_window, u"quarter-15-correction"_s);
    }

    void looksAgain()
    {
        const QStringList codes = m_done.keys(u"answered"_s);
        QVERIFY(codes.size() >= 2);
        QString mended, wrong;
        for (const QString &code : codes)
            if (caseOf(code)->state == CaseState::Answered)
                (mended.isEmpty() ? mended : wrong) = code;
        QVERIFY(!mended.isEmpty() && !wrong.isEmpty());
        act(mended, u"casePassed"_s);
        QTRY_COMPARE(caseOf(mended)->state, CaseState::Checked);
        m_dialogs.nextText(u""_s);
        act(mended, u"caseClose"_s);
        QTRY_COMPARE(caseOf(mended)->state, CaseState::Closed);
        m_dialogs.nextText(u"首页仍打不开"_s);
        act(wrong, u"caseFailed"_s);
        QTRY_COMPARE(caseOf(wrong)->state, CaseState::Asked);
        part<QAbstractButton>(u"pillAll"_s)->click();
        shoot(*m_window, u"quarter-16-recheck"_s);
    }

    void opensTheNextRound()
    {
        QList<SubjectId> failed;
        for (const Subject &subject : state().subjects())
            if (state().belongsTo(subject.id, Population::Unqualified) && subject.isRunning())
                failed << subject.id;
        m_dialogs.nextText(u"2027Q1"_s);
        roundMenu(u"openNextRound"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state().round().key.text(), u"2027Q1"_s, longStep);
        QTRY_VERIFY(!workspace().isSaving());
        shoot(*m_window, u"quarter-17-next-round"_s);
        trigger(u"actionSampling"_s);
        auto *sampling = dialog(u"samplingDialog"_s);
        auto *confirm = testkit::part<QPushButton>(*sampling, u"sampleConfirm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), longStep);
        shoot(*sampling, u"quarter-18-sample"_s);
        const QPointer<QDialog> gone(sampling);
        confirm->click();
        QTRY_VERIFY(state().hasSample());
        for (const SubjectId subject : std::as_const(failed)) // whoever failed is looked at again
            QVERIFY2(state().isDrawn(subject), qPrintable(state().subject(subject)->name));
        if (gone)
            gone->reject();
        QTRY_VERIFY(!gone);
        m_window->showPage(u"inspect"_s);
        auto *page = part<ui::InspectPage>(u"inspectPage"_s);
        int looked = 0;
        for (const Subject &subject : state().subjects())
            if (looked < 3 && subject.isWebsite() && state().isDrawn(subject.id)) {
                page->goToSubject(subject.id);
                page->takeKeyboard();
                press(Qt::Key_Return, Qt::ControlModifier);
                QTRY_COMPARE(state().verdict(subject.id), Verdict::Qualified);
                ++looked;
            }
        showNotice();
        const QString text = noticeText();
        const auto &cases = state().cases().cases();
        const qint64 done = std::ranges::count_if(cases, [](const RectificationCase &one) {
            return one.state == CaseState::Closed || one.state == CaseState::Checked;
        });
        const QString said =
            u"2026年第四季度检查发现的%1个问题，已完成整改%2个、尚未完成整改%3个"_s.arg(qint64(cases.size()))
                .arg(done)
                .arg(qint64(cases.size()) - done);
        QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text.left(1500)));
        shoot(*m_window, u"quarter-19-next-notice"_s);
    }

    void readsTheLists()
    {
        for (const auto &[action, name] : {std::pair(u"actionRoundChanges"_s, u"quarter-20-changes"_s),
                                           {u"actionDutyLog"_s, u"quarter-21-duty-log"_s},
                                           {u"actionYear"_s, u"quarter-22-year"_s}}) {
            trigger(action);
            auto *list = dialog(u"listDialog"_s);
            QTRY_VERIFY_WITH_TIMEOUT(list->findChild<QTableWidget *>(u"listTable"_s), longStep);
            shoot(*list, name);
            close(list);
        }
    }

private slots:
    void init() { prepare(u"zh_CN"_s); }
    void cleanup() { m_window.reset(); }

    void theSampleProvinceGoesThroughAQuarter()
    {
        QElapsedTimer clock;
        clock.start();
        for (const auto &[name, step] : {std::pair("opened", &WholeQuarterTest::opens),
                                         {"inspected", &WholeQuarterTest::inspects},
                                         {"reviewed", &WholeQuarterTest::reviews},
                                         {"signed", &WholeQuarterTest::exportsAndSigns},
                                         {"cases", &WholeQuarterTest::opensCases},
                                         {"papers", &WholeQuarterTest::writesPapers},
                                         {"answers", &WholeQuarterTest::takesAnswersIn},
                                         {"reminded", &WholeQuarterTest::isReminded},
                                         {"appealed", &WholeQuarterTest::appeals},
                                         {"looked again", &WholeQuarterTest::looksAgain},
                                         {"next round", &WholeQuarterTest::opensTheNextRound},
                                         {"lists", &WholeQuarterTest::readsTheLists}}) {
            (this->*step)();
            if (QTest::currentTestFailed())
                return;
            qInfo("%s after %lld ms", name, clock.elapsed());
        }
    }
};

XW_UI_TEST_MAIN(WholeQuarterTest)
#include "tst_whole_quarter.moc"
