// The whole way to a signed round in a real window: sample province, a tick, export, signing with a test
// identity, verification; then other programs judge a copy elsewhere, the window is read-only, and a
// correction gets a notice of its own. Pictures in both languages go to $XW_SHOTS.
#include "program.h"

#include "ui/notice/notice_page.h"
#include "ui/signing/sign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "widgets/message_bar.h"
#include "widgets/web_pane.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class SignedWayTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_office;
    QString m_folder;

    static QString drawSeal(const QString &path)
    {
        QImage seal(600, 600, QImage::Format_RGB32);
        seal.fill(Qt::white);
        QPainter painter(&seal);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(200, 20, 20), 20));
        painter.drawEllipse(QRectF(40, 40, 520, 520));
        QFont font = painter.font();
        font.setPixelSize(180);
        painter.setFont(font);
        painter.drawText(QRectF(0, 0, 600, 600), Qt::AlignCenter, u"★"_s);
        painter.end();
        seal.save(path);
        return path;
    }
    ui::NoticePage *noticePage(Program &program)
    {
        program.window.showPage(u"notice"_s);
        auto *notice = program.find<ui::NoticePage>(u"noticePage"_s);
        return notice && waitUntil([&] { return notice->view() != nullptr; }, 60'000) ? notice : nullptr;
    }
    QString exported(Program &program, ui::NoticePage *notice)
    {
        QString folder;
        connect(notice, &ui::NoticePage::exported, this, [&](const QString &where) { folder = where; });
        program.dialogs.nextPath(m_office.path());
        part<QPushButton>(*notice, u"noticeExport"_s)->click();
        return waitUntil([&] { return !folder.isEmpty(); }, 60'000) ? folder : QString();
    }
    /// Signs through the dialog that `Sign…` opens; answers what is open.
    void signIn(Program &program, const QString &language)
    {
        part<QAction>(program.window, u"actionSignNotice"_s)->trigger();
        auto *dialog = program.find<ui::SignDialog>(u"signDialog"_s);
        QVERIFY(dialog);
        auto *now = part<QPushButton>(*dialog, u"signNow"_s);
        program.dialogs.nextPath(m_office.filePath(u"identity-%1.p12"_s.arg(language)));
        program.dialogs.nextText(u"s3cret"_s);
        part<QPushButton>(*dialog, u"identityMakeTest"_s)->click();
        auto *words = part<QLabel>(*dialog, u"identityWords"_s);
        QVERIFY2(waitUntil([&] { return words->text().contains(u"巡网测试签名人"_s); }, 60'000),
                 qPrintable(words->text()));
        if (part<QLabel>(*dialog, u"sealWords"_s)->text().contains(u"mm"_s) == false) {
            program.dialogs.nextPaths({drawSeal(m_office.filePath(u"seal.png"_s))});
            part<QPushButton>(*dialog, u"sealAdd"_s)->click();
        }
        QVERIFY(waitUntil(
            [&] {
                for (QLineEdit *reason : dialog->findChildren<QLineEdit *>())
                    if (reason->objectName().startsWith(u"waive-"_s) && reason->text().isEmpty())
                        reason->setText(u"站点已停，另行复查"_s);
                return now->isEnabled();
            },
            60'000));
        photograph(*dialog, u"signing-dialog-"_s + language);
        QSignalSpy done(dialog, &ui::SignDialog::signedNotice);
        program.dialogs.nextText(program.workspace()->state().round().key.text());
        QTest::keyClick(now, Qt::Key_Return);
        QVERIFY(done.wait(60'000));
        m_folder = done.first().first().toString();
        photograph(*dialog, u"signing-done-"_s + language);
        QVERIFY(program.workspace()->isLocked());
    }
    void verifyIn(Program &program, const QString &language)
    {
        auto *signing = program.find<ui::SignDialog>(u"signDialog"_s);
        program.settings.setValue(u"verify/roots"_s,
                                  m_office.filePath(u"identity-%1.ca.crt"_s.arg(language)));
        part<QPushButton>(*signing, u"signVerify"_s)->click();
        auto *verify = program.find<ui::VerifyDialog>(u"verifyDialog"_s);
        QVERIFY(verify);
        auto *verdict = part<QLabel>(*verify, u"verifyVerdict"_s);
        QVERIFY(waitUntil([&] { return verdict->isVisible(); }, 30'000));
        QVERIFY2(verdict->text().startsWith(u"✓"_s), qPrintable(verdict->text()));
        photograph(*verify, u"verify-"_s + language);
        verify->close();
    }
    void everythingIsReadOnly(Program &program, const QString &language)
    {
        const Subject &first = program.workspace()->state().subjects().front();
        QVERIFY(!part<QAction>(program.window, u"actionImport"_s)->isEnabled());
        QVERIFY(!part<QAction>(program.window, u"actionSignNotice"_s)->isEnabled());
        for (const QString &page : {u"register"_s, u"inspect"_s, u"settings"_s, u"notice"_s}) {
            program.window.showPage(page);
            if (page == u"inspect"_s)
                program.find<ui::Page>(u"inspectPage"_s)->goToSubject(first.id);
            QTest::qWait(300);
            photograph(program.window, u"signed-%1-%2"_s.arg(page, language));
        }
        QVERIFY(!part<QPushButton>(program.window, u"importButton"_s)->isEnabled());
        QVERIFY(!part<QPushButton>(program.window, u"noticeEdit"_s)->isEnabled());
        // Keys of Inspect do nothing.
        program.window.showPage(u"inspect"_s);
        auto *list = program.find<QWidget>(u"subjectList"_s);
        const size_t before = program.workspace()->state().findings(first.id).size();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_1);
        QTest::qWait(200);
        QCOMPARE(program.workspace()->state().findings(first.id).size(), before);
    }
    void othersAgree(const QString &language)
    {
        QTemporaryDir elsewhere;
        for (const QString &name : QDir(m_folder).entryList(QDir::Files))
            QVERIFY(QFile::copy(QDir(m_folder).filePath(name), elsewhere.filePath(name)));
        const QString pdf = elsewhere.filePath(u"通报.pdf"_s);
        const QString ca = m_office.filePath(u"identity-%1.ca.crt"_s.arg(language));
        const Ran pdfsig = run(u"pdfsig"_s, {u"-nocert"_s, pdf});
        QVERIFY2(pdfsig.out.contains("Signature is Valid") && pdfsig.out.contains("Total document signed"),
                 pdfsig.out.constData());
        const Ran cms =
            run(u"openssl"_s,
                {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-cades"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                 elsewhere.filePath(u"manifest.p7s"_s), u"-content"_s, elsewhere.filePath(u"manifest.json"_s),
                 u"-CAfile"_s, ca, u"-purpose"_s, u"any"_s, u"-out"_s, QDir::tempPath() + u"/xw-ignored"_s});
        QVERIFY2(cms.exitCode == 0, cms.err.constData());
        const Ran judged =
            run(u"bash"_s, {QStringLiteral(XW_TEST_CHECKS "/check_signature.sh"), pdf, ca}, 120'000);
        QVERIFY2(judged.exitCode == 0, judged.out.constData());
        const Ran office =
            run(u"/usr/bin/python3"_s, {QStringLiteral(XW_TEST_CHECKS "/lo_signatures.py"), pdf}, 120'000);
        QVERIFY2(office.exitCode == 0, office.out.constData());
        const Ran ctl = run(QStringLiteral(XW_BIN "/xunwangctl"),
                            {u"notice"_s, u"verify"_s, elsewhere.path(), u"--ca"_s, ca});
        QVERIFY2(ctl.exitCode == 0, ctl.out.constData());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(Composition::samplePath()); }

    void aSigningThatWasCutOffIsTakenBackWhenTheWindowOpensIt()
    {
        QTemporaryDir folder;
        {
            Program program(u"en"_s);
            program.window.openSample();
            QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        }
        QVERIFY(QDir(folder.path()).mkdir(u".signing"_s));
        QFile staged(folder.filePath(u".signing/manifest.json"_s));
        QVERIFY(staged.open(QIODevice::WriteOnly));
        staged.write("{}");
        staged.close();
        QFile note(Composition::samplePath() + u".signing"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write(folder.path().toUtf8());
        note.close();
        Program program(u"en"_s);
        auto *messages = program.window.findChild<widgets::MessageBar *>();
        QVERIFY(messages);
        program.window.openSample();
        QVERIFY(
            waitUntil([&] { return messages->text().contains(u"cut off before the round was closed"_s); }));
        QVERIFY(!QFile::exists(folder.filePath(u".signing"_s)) && !note.exists());
        photograph(program.window, u"signing-taken-back"_s);
    }

    void fromTheSampleToASignedRound_data()
    {
        QTest::addColumn<QString>("spoken");
        QTest::newRow("zh") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void fromTheSampleToASignedRound()
    {
        QFETCH(QString, spoken);
        const QString language = spoken.left(2);
        Program program(spoken);
        program.window.openSample();
        QVERIFY(waitUntil([&] { return program.workspace() != nullptr; }));
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));

        // A tick with a key, as in Inspect.
        program.window.showPage(u"inspect"_s);
        const Subject *subject = program.workspace()->state().find(u"平川县人民政府"_s);
        QVERIFY(subject);
        const SubjectId id = subject->id;
        QString title; // the site is there, and the view no longer rebuilds the window
        connect(program.window.findChild<widgets::WebPane *>()->site(), &widgets::SiteState::titleChanged,
                this, [&](const QString &now) { title = now; });
        program.find<ui::Page>(u"inspectPage"_s)->goToSubject(id);
        QVERIFY(waitUntil([&] { return title == u"平川县人民政府"_s; }, 60'000));
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        auto *list = program.find<QWidget>(u"subjectList"_s);
        list->setFocus();
        QVERIFY(waitUntil([&] { return list->hasFocus(); }));
        QTest::keyClick(list, Qt::Key_5);
        QVERIFY(waitUntil([&] { return program.workspace()->state().verdict(id) == Verdict::Unqualified; }));

        ui::NoticePage *notice = noticePage(program);
        QVERIFY(notice); // composed with the tick: the page was not shown before it
        m_folder.clear();
        QVERIFY(!exported(program, notice).isEmpty());
        signIn(program, language);
        verifyIn(program, language);
        othersAgree(language);
        everythingIsReadOnly(program, language);

        // A correction: a new version, with a notice of its own.
        notice = noticePage(program);
        program.dialogs.nextText(u"平川县结论更正"_s);
        part<QAction>(program.window, u"actionCorrectRound"_s)->trigger();
        QVERIFY(waitUntil([&] { return program.workspace()->state().round().key.isCorrection(); }));
        QVERIFY(!program.workspace()->isLocked());
        QVERIFY(waitUntil(
            [&] { return notice->view() && notice->view()->composed.document.title.contains(u"更正"_s); },
            60'000));
        photograph(program.window, u"correction-"_s + language);
        QVERIFY(QDir().rename(m_folder, m_folder + u"-"_s + language));
    }
};

XW_OWN_TEST_MAIN(SignedWayTest, argc, argv)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    testkit::prepareApplication(app);
    SignedWayTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signed_way.moc"
