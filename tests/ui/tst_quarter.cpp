// A quarter in the window, from what is found to the next round: second looks, appeals side by side, the duty
// log, cases, the paragraph about them, what changed, the year.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/plain_text.h"
#include "ui/quarter/appeals_dialog.h"
#include "ui/quarter/list_dialog.h"
#include "ui/quarter/quarter_tools.h"
#include "ui/quarter/second_looks_dialog.h"
#include "workspace/rectification.h"
#include "workspace/wait.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using Act = ui::QuarterTools::Act;

class QuarterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::QuarterTools> m_tools;

    Workspace &workspace() const { return *m_office->workspace; }
    const RoundState &state() const { return workspace().state(); }
    template <class T>
    T must(QFuture<Result<T>> future)
    {
        auto done = waitFor(workspace(), std::move(future));
        if (!done)
            qFatal("%s", qPrintable(done.error().line()));
        if constexpr (!std::is_void_v<T>)
            return *std::move(done);
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
    void close(QDialog *dialog)
    {
        const QPointer<QDialog> gone(dialog);
        dialog->reject();
        QTRY_VERIFY(!gone);
    }
    SubjectId failingSite(int number = 0) const
    {
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && state().belongsTo(subject.id, Population::Unqualified) &&
                number-- == 0)
                return subject.id;
        return {};
    }
    QByteArray picture() const
    {
        QImage image(640, 400, QImage::Format_RGB32);
        image.fill(QColor(200, 220, 240));
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        image.save(&bytes, "PNG");
        return bytes.data();
    }
    QString pictureFile() const
    {
        QFile file(m_folder.filePath(u"已更新.png"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(picture());
        return file.fileName();
    }
    const Finding *fault(SubjectId subject) const
    {
        for (const Finding &finding : state().findings(subject))
            if (finding.inForce())
                return &finding;
        return nullptr;
    }

private slots:
    void init()
    {
        speak(u"zh_CN"_s);
        m_dialogs.asked.clear();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
        m_window = std::make_unique<QWidget>();
        m_tools = std::make_unique<ui::QuarterTools>(*m_context, m_window.get());
    }
    void cleanup()
    {
        m_tools.reset();
        m_window.reset();
        m_office.reset();
    }

    void anAppealIsTakenInLookedAtAndDecided_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void anAppealIsTakenInLookedAtAndDecided()
    {
        QFETCH(QString, language);
        speak(language);
        m_tools->start(Act::Appeals, &workspace());
        auto *empty = shown<ui::AppealsDialog>();
        QVERIFY(!part<QPushButton>(*empty, u"appealWithdraw"_s)->isEnabled());
        shoot(*empty, u"appeals-empty-"_s + language);
        close(empty);

        const SubjectId site = failingSite();
        const Finding found = *fault(site);
        must(workspace().addEvidence(
            {site, found.id, u"screenshot"_s, u"a.png"_s, u"image/png"_s, u"http://a.gov.cn/"_s, picture()}));
        const int before = state().tally().total(SubjectKind::Website).unqualified;
        m_dialogs.nextText(u"该栏目已于三月二日更新，见附图。"_s);
        m_dialogs.nextPath(pictureFile());
        ui::AppealsDialog::ask(found.id, workspace(), *m_context, m_window.get(),
                               [](const Error &error) { qFatal("%s", qPrintable(error.line())); });
        QTRY_COMPARE(appealsOf(state()).size(), size_t(1));
        QTRY_VERIFY(!workspace().isSaving());

        m_tools->start(Act::Appeals, &workspace());
        auto *dialog = shown<ui::AppealsDialog>();
        auto *claim = part<QTextBrowser>(*dialog, u"appealClaim"_s);
        QVERIFY(claim->toPlainText().contains(u"三月二日"_s));
        for (const QString &name : {u"appealFound"_s, u"appealClaim"_s}) // both pictures come
            QTRY_VERIFY2(part<QTextBrowser>(*dialog, name)->toHtml().contains(u"data:image/png"_s),
                         qPrintable(name));
        shoot(*dialog, u"appeals-"_s + language);
        dialog->resize(980, 560);
        shoot(*dialog, u"appeals-small-"_s + language);
        m_dialogs.nextText(u"经核实，申诉属实"_s);
        part<QPushButton>(*dialog, u"appealWithdraw"_s)->click();
        QTRY_COMPARE(appealsOf(state()).front().state, AppealState::Withdrawn);
        const bool stillFails = fault(site) != nullptr;
        QTRY_COMPARE(state().tally().total(SubjectKind::Website).unqualified, before - (stillFails ? 0 : 1));
        QVERIFY(!part<QPushButton>(*dialog, u"appealKeep"_s)->isEnabled());
        shoot(*dialog, u"appeals-decided-"_s + language);
        close(dialog);
    }

    void secondLooksAreTakenBlindAndCounted_data() { anAppealIsTakenInLookedAtAndDecided_data(); }

    void secondLooksAreTakenBlindAndCounted()
    {
        QFETCH(QString, language);
        speak(language);
        workspace().setAuthor(u"李红"_s);
        const Counts before = state().tally().total(SubjectKind::Website);
        m_tools->start(Act::SecondLooks, &workspace());
        auto *dialog = shown<ui::SecondLooksDialog>();
        auto *list = part<QListWidget>(*dialog, u"secondList"_s);
        auto *indicators = part<QListWidget>(*dialog, u"secondIndicators"_s);
        QVERIFY(list->count() > 2);
        for (int i = 0; i < indicators->count(); ++i) // blind: nothing of the first look shows
            QCOMPARE(indicators->item(i)->checkState(), Qt::Unchecked);
        indicators->item(1)->setCheckState(Qt::Checked);
        shoot(*dialog, u"second-looks-"_s + language);
        part<QPushButton>(*dialog, u"secondRecord"_s)->click();
        QTRY_COMPARE(secondLooks(state()).size(), size_t(1));
        QTRY_COMPARE(list->currentRow(), 1);
        QCOMPARE(state().tally().total(SubjectKind::Website).unqualified, before.unqualified);
        part<QPushButton>(*dialog, u"secondAgreement"_s)->click();
        auto *agreed = shown<ui::ListDialog>();
        QVERIFY(part<QTableWidget>(*agreed, u"listTable"_s)->rowCount() > 0);
        shoot(*agreed, u"agreement-"_s + language);
        close(agreed);
        close(dialog);
    }

    void theDutyLogIsReadAndSaved_data() { anAppealIsTakenInLookedAtAndDecided_data(); }

    void theDutyLogIsReadAndSaved()
    {
        QFETCH(QString, language);
        speak(language);
        m_office->clock->set(QDateTime({2020, 4, 3}, {9, 12}));
        const SubjectId site = failingSite(1);
        TickCommand command;
        command.subject = site;
        command.indicator = IndicatorId(u"W2"_s);
        command.note = u"首页打不开"_s;
        must(workspace().tick(command));
        m_tools->start(Act::DutyLog, &workspace());
        auto *dialog = shown<ui::ListDialog>();
        QTRY_VERIFY(dialog->findChild<QTableWidget *>(u"listTable"_s));
        QTRY_COMPARE(part<QTableWidget>(*dialog, u"listTable"_s)->rowCount(), 1);
        shoot(*dialog, u"duty-log-"_s + language);
        const QString path = m_folder.filePath(u"duty-%1.docx"_s.arg(language));
        QSignalSpy written(dialog, &ui::ListDialog::written);
        m_dialogs.nextPath(path);
        part<QPushButton>(*dialog, u"listSave"_s)->click();
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(QFileInfo(path).size() > 1000);
        part<QDateEdit>(*dialog, u"dutyFrom"_s)->setDate(QDate(2019, 1, 1));
        part<QDateEdit>(*dialog, u"dutyUntil"_s)->setDate(QDate(2019, 1, 2));
        QTRY_COMPARE(part<QTableWidget>(*dialog, u"listTable"_s)->rowCount(), 0);
        close(dialog);
    }

    void aQuarterEndsInTheNextOnesParagraph()
    {
        must(workspace().changeCases(openCases({QDate(2020, 4, 20), Disposition::Deadline, {}, true})));
        const size_t all = state().cases().cases().size();
        QVERIFY(all > 4);
        for (size_t i = 0; i < 3; ++i) {
            const CaseId id = state().cases().cases().at(i).id;
            must(workspace().changeCases(answerCase(id, u"已整改"_s)));
            must(workspace().changeCases(checkCase(id, true, {})));
        }
        const Round next = must(workspace().openRound(RoundKey(2020, 2)));
        must(workspace().switchRound(next.id));
        for (const Subject &subject : state().subjects())
            if (subject.isWebsite() && subject.isRunning() && subject.id.value() % 9 == 0)
                must(workspace().setInspected(subject.id, true));
        const auto composed = notice::composeStored(state(), LedgerLibrary::load({u":/ledgers"_s}),
                                                    QDate(2020, 7, 3), {}, u"general"_s);
        XW_VERIFY_OK(composed);
        const QString text = notice::plainNotice(composed->document);
        QVERIFY2(
            text.contains(
                u"2020年第一季度检查发现的%1个问题，已完成整改3个、尚未完成整改%2个"_s.arg(all).arg(all - 3)),
            qPrintable(text.left(2000)));

        m_tools->start(Act::Changes, &workspace());
        auto *changes = shown<ui::ListDialog>();
        QVERIFY(part<QTableWidget>(*changes, u"listTable"_s)->rowCount() > 0);
        shoot(*changes, u"round-changes"_s);
        close(changes);
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            speak(language);
            m_tools->start(Act::Year, &workspace());
            auto *year = shown<ui::ListDialog>();
            auto *region = part<QComboBox>(*year, u"yearRegion"_s);
            QVERIFY(region->count() > 3);
            region->setCurrentIndex(2);
            shoot(*year, u"year-"_s + language);
            close(year);
        }
    }
};

XW_UI_TEST_MAIN(QuarterTest)
#include "tst_quarter.moc"
