// The signing and the verification dialog, driven as a person would: each bad identity, the keyring, what is
// open, the seal, signing; then what verification says of the result and of changes to it.
#include "domain/ledger_library.h"
#include "models/labels.h"
#include "notice/export.h"
#include "notice/kept_findings.h"
#include "notice/proof_document.h"
#include "signing/manifest.h"
#include "signing/test_identity.h"
#include "ui/password_keeper.h"
#include "ui/signing/identity_field.h"
#include "ui/signing/seal_preview.h"
#include "ui/signing/sign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

/// A keyring in memory; or none.
class FakeKeeper final : public ui::PasswordKeeper
{
public:
    QHash<QString, QByteArray> kept;
    bool works = true;
    void read(const QString &key, QObject *context, Read answer) override
    {
        QTimer::singleShot(0, context, [this, key, answer = std::move(answer)] {
            if (!works)
                return answer(State::Unavailable, {});
            const bool found = kept.contains(key);
            answer(found ? State::Found : State::Missing, signing::Secret(QByteArray(kept.value(key))));
        });
    }
    void write(const QString &key, const signing::Secret &password, QObject *context, Wrote answer) override
    {
        kept.insert(key, QByteArray(password.data(), password.size()));
        QTimer::singleShot(0, context, [answer = std::move(answer)] { answer(true); });
    }
    void forget(const QString &key) override { kept.remove(key); }
};

const QString password = u"s3cret-电池"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class SignDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    ScriptedDialogs m_dialogs;
    FakeKeeper m_keeper;
    ui::PageContext m_context{m_dialogs, m_settings};
    std::unique_ptr<Office> m_office;
    ui::NoticeViewPtr m_view;
    QString m_out;

    QString file(const QString &name) const { return m_dir.filePath(name); }

    /// A test identity with its flaws.
    QString identity(const QString &name, signing::TestIdentityOptions options = {}) const
    {
        options.bits = options.bits == 3072 ? 2048 : options.bits;
        const auto made = signing::makeTestIdentity(file(name), signing::Secret(password.toUtf8()),
                                                    m_office->clock->now(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        return made->identity;
    }
    std::unique_ptr<ui::SignDialog> open(const QString &folder)
    {
        auto dialog = std::make_unique<ui::SignDialog>(*m_office->workspace, m_context, &m_keeper,
                                                       ui::SignDialog::Start{folder, m_view});
        dialog->show();
        return dialog;
    }
    /// The dialog with the export looked at and what is open answered.
    std::unique_ptr<ui::SignDialog> ready()
    {
        auto dialog = open(m_out);
        auto *words = part<QLabel>(*dialog, u"openItemsWords"_s);
        if (!QTest::qWaitFor(
                [&] { return words->text().contains(u"Still open"_s) || words->text().contains(u"仍"_s); },
                60'000))
            qFatal("%s", qPrintable(words->text()));
        for (QLineEdit *reason : dialog->findChildren<QLineEdit *>())
            if (reason->objectName().startsWith(u"waive-"_s))
                reason->setText(u"季度内未抽到"_s);
        return dialog;
    }
    static void type(QWidget &dialog, const QString &path, const QString &secret)
    {
        part<QLineEdit>(dialog, u"identityPath"_s)->setText(path);
        emit part<QLineEdit>(dialog, u"identityPath"_s)->editingFinished();
        QTest::qWait(20); // the keyring answers
        part<QLineEdit>(dialog, u"identityPassword"_s)->setText(secret);
    }

private slots:
    void initTestCase()
    {
        m_office = jiangxi();
        m_office->clock->set(QDateTime::currentDateTimeUtc());
        const auto composed = notice::composeStored(
            m_office->workspace->state(), LedgerLibrary::load(LedgerLibrary::defaultFolders()),
            m_office->clock->today(), m_office->workspace->inspectedTotals());
        XW_VERIFY_OK(composed);
        m_out = file(u"2020Q1"_s);
        XW_VERIFY_OK(notice::exportNotice(
            composed->document, notice::exportInfo(m_office->workspace->state(), composed->templateId),
            {notice::Format::Docx, notice::Format::Pdf}, m_out));
        auto view = std::make_shared<ui::NoticeView>();
        view->composed = *composed;
        view->layout = notice::layOut(composed->document, notice::loadFonts().value()).value();
        m_view = view;
        QImage seal(400, 400, QImage::Format_RGB32);
        seal.fill(Qt::white);
        QPainter painter(&seal);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(200, 20, 20), 14));
        painter.drawEllipse(QRectF(30, 30, 340, 340));
        painter.drawText(QRectF(0, 0, 400, 400), Qt::AlignCenter, u"★"_s);
        painter.end();
        QVERIFY(seal.save(file(u"seal.png"_s)));
    }

    void withoutAnExportItSaysWhatToDo()
    {
        auto dialog = open({});
        QVERIFY(part<QLabel>(*dialog, u"signWords"_s)->text().contains(u"Nothing is exported yet"_s));
        QVERIFY(!part<QPushButton>(*dialog, u"signNow"_s)->isEnabled());
        QSignalSpy wanted(dialog.get(), &ui::SignDialog::exportWanted);
        QTest::mouseClick(part<QPushButton>(*dialog, u"signExport"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        shoot(*dialog, u"sign-empty-en"_s);
    }

    void whatIsOpenKeepsTheButtonOffUntilEachHasAReason()
    {
        auto dialog = open(m_out);
        auto *words = part<QLabel>(*dialog, u"openItemsWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"Still open"_s), 60'000);
        auto *reason = part<QLineEdit>(*dialog, u"waive-unchecked"_s);
        type(*dialog, identity(u"a.p12"_s), password);
        auto *now = part<QPushButton>(*dialog, u"signNow"_s);
        QVERIFY(!now->isEnabled());
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
            if (field->objectName().startsWith(u"waive-"_s))
                field->setText(u"x"_s);
        QVERIFY(now->isEnabled());
        reason->setText(u"  "_s);
        QVERIFY(!now->isEnabled());
    }

    void eachBadIdentityIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("reason");
        const QDateTime now = m_office->clock->now();
        QTest::newRow("wrong password")
            << identity(u"w.p12"_s) << u"no"_s << u"The password does not open the identity file"_s;
        QTest::newRow("expired") << identity(u"e.p12"_s, {.from = now.addYears(-2), .until = now.addDays(-1)})
                                 << password << u"The certificate expired on"_s;
        QTest::newRow("not yet") << identity(u"n.p12"_s, {.from = now.addDays(3), .until = now.addYears(1)})
                                 << password << u"The certificate is not valid before"_s;
        QTest::newRow("weak key") << identity(u"k.p12"_s, {.bits = 1024}) << password
                                  << u"An RSA key of 1024 bits is too weak"_s;
        QTest::newRow("SHA-1") << identity(u"s.p12"_s, {.sha1 = true}) << password << u"signed with SHA-1"_s;
        QTest::newRow("for servers") << identity(u"t.p12"_s, {.serverUse = true}) << password
                                     << u"made for another use than signing documents"_s;
        put(file(u"x.p12"_s), "hello");
        QTest::newRow("no identity") << file(u"x.p12"_s) << password << u"This is not an identity file"_s;
        QTest::newRow("missing") << file(u"none.p12"_s) << password << u"Cannot read the identity file"_s;
    }
    void eachBadIdentityIsRefusedWithItsReason()
    {
        QFETCH(QString, path);
        QFETCH(QString, secret);
        QFETCH(QString, reason);
        static std::unique_ptr<ui::SignDialog> dialog;
        if (!dialog)
            dialog = ready();
        type(*dialog, path, secret);
        auto *now = part<QPushButton>(*dialog, u"signNow"_s);
        QVERIFY(now->isEnabled());
        QTest::mouseClick(now, Qt::LeftButton);
        auto *words = part<QLabel>(*dialog, u"identityWords"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(words->text().contains(reason), qPrintable(words->text()), 10'000);
        QVERIFY(now->isEnabled()); // mend it and try again
        QVERIFY(!m_office->workspace->isLocked());
        if (reason.contains(u"expired"_s))
            shoot(*dialog, u"sign-refused-en"_s);
        if (reason.contains(u"Cannot read"_s))
            dialog.reset();
    }

    void withoutAKeyringItSaysSo()
    {
        m_keeper.works = false;
        auto dialog = open(m_out);
        type(*dialog, identity(u"k1.p12"_s), password);
        auto *keep = part<QCheckBox>(*dialog, u"identityKeep"_s);
        QVERIFY(!keep->isEnabled());
        QVERIFY(keep->text().contains(u"No keyring service"_s));
        m_keeper.works = true;
    }

    void thePasswordIsKeptOnlyIfTheTickSaysSo()
    {
        const QString path = identity(u"k2.p12"_s);
        const auto opened = [&](bool tick) {
            ui::IdentityField field(m_context, &m_keeper, [this] { return m_office->clock->now(); });
            field.show();
            type(field, path, password);
            auto *keep = field.findChild<QCheckBox *>(u"identityKeep"_s);
            QVERIFY(keep->isEnabled());
            keep->setChecked(tick);
            QSignalSpy done(&field, &ui::IdentityField::opened);
            field.open();
            QVERIFY(done.wait(10'000));
        };
        opened(false);
        QVERIFY(m_keeper.kept.isEmpty());
        opened(true);
        QCOMPARE(m_keeper.kept.value(path), password.toUtf8());
        // The next time it is there, ticked; unticked it is forgotten.
        ui::IdentityField again(m_context, &m_keeper, [this] { return m_office->clock->now(); });
        QTRY_COMPARE(again.findChild<QLineEdit *>(u"identityPassword"_s)->text(), password);
        QVERIFY(again.findChild<QCheckBox *>(u"identityKeep"_s)->isChecked());
        opened(false);
        QVERIFY(m_keeper.kept.isEmpty());
        m_settings.sync();
        QVERIFY(!contentOf(m_settings.fileName()).contains("s3cret"));
    }

    void theSealMovesWithKeysWithinItsRange()
    {
        ui::SealPreview preview;
        const signing::SignaturePlacement place{0, QRectF(320, 400, 180, 58), 345};
        preview.setView(m_view);
        preview.setPlace(place);
        preview.setSeals({signing::readSeal(file(u"seal.png"_s)).value()});
        preview.show();
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&preview, Qt::Key_Right);
        QCOMPARE(preview.offset().x(), signing::sealRange(place).right());
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&preview, Qt::Key_Up);
        QVERIFY(qAbs(preview.offset().y() - signing::sealRange(place).top()) < 0.01);
        QVERIFY(preview.fault().isEmpty());
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.offset(), QPointF());
        QTest::mousePress(&preview, Qt::LeftButton, {}, {100, 100});
        QTest::mouseMove(&preview, {101, 300});
        QVERIFY(preview.offset().y() <= signing::sealRange(place).bottom() + 0.01);
    }

    void whatWasKeptOnTheNoticePageIsAnsweredAlready()
    {
        // A number typed wrong, which the person keeps.
        auto &workspace = *m_office->workspace;
        notice::NoticeEdits edits;
        const auto &composed = m_view->composed;
        for (int block = 0; block < int(composed.keys.size()); ++block) {
            const notice::Runs *runs = notice::runsOf(composed.document.blocks.at(size_t(block)));
            const QString text = runs ? notice::plainText(*runs) : QString();
            if (!composed.keys.at(block).isEmpty() && text.contains(u"98.94%"_s))
                edits.setText(composed.keys.at(block), *runs,
                              QString(text).replace(u"98.94%"_s, u"97.94%"_s));
        }
        QVERIFY(!edits.isEmpty());
        XW_VERIFY_OK(
            waitFor(workspace, workspace.saveDocument(notice::editsDocument(workspace.state(), edits))));
        const auto changed = notice::composeStored(workspace.state(), *ledgerLibrary(),
                                                   m_office->clock->today(), workspace.inspectedTotals());
        XW_VERIFY_OK(changed);
        const auto proof =
            notice::proofDocument(changed->document, changed->facts, notice::basisLibrary().value());
        QVERIFY(proof.report.count(notice::ProofKind::Contradiction) > 0);
        QHash<QString, QString> reasons;
        for (const notice::ProofFinding &finding : proof.report.findings)
            reasons.insert(notice::findingKey(finding), u"按国办通报口径，不含例行调整的网站"_s);
        XW_VERIFY_OK(waitFor(
            workspace, workspace.saveDocument(notice::keptReasonsDocument(workspace.state(), reasons))));
        m_out = file(u"kept"_s);
        XW_VERIFY_OK(notice::exportNotice(changed->document,
                                          notice::exportInfo(workspace.state(), changed->templateId),
                                          {notice::Format::Docx, notice::Format::Pdf}, m_out));
        auto dialog = open(m_out);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLineEdit *>(u"waive-kept"_s), 60'000);
        QVERIFY(!dialog->findChild<QLineEdit *>(u"waive-contradiction"_s));
        auto *reason = part<QLineEdit>(*dialog, u"waive-kept"_s);
        QCOMPARE(reason->text(), u"按国办通报口径，不含例行调整的网站"_s);
        QVERIFY(reason->isEnabled() && !reason->isReadOnly());
        part<QLineEdit>(*dialog, u"waive-unchecked"_s)->setText(u"季度内未抽到"_s);
        type(*dialog, identity(u"kept.p12"_s), password);
        QVERIFY(part<QPushButton>(*dialog, u"signNow"_s)->isEnabled()); // nobody is asked twice
        shoot(*dialog, u"sign-kept-en"_s);
        reason->clear();
        QVERIFY(!part<QPushButton>(*dialog, u"signNow"_s)->isEnabled());
    }

    void aTestIdentityIsMadeInTheDialogAndSigns()
    {
        speak(u"zh_CN"_s);
        m_settings.remove(u"signing/identity"_s);
        auto dialog = open(m_out);
        auto *words = part<QLabel>(*dialog, u"openItemsWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChildren<QLineEdit *>(u"waive-unchecked"_s).isEmpty(), 60'000);
        QVERIFY(!words->text().isEmpty());
        QVERIFY(dialog->focusWidget()->objectName().startsWith(u"waive-"_s)); // what is open, first
        QCOMPARE(open({})->focusWidget()->objectName(), u"signExport"_s);     // and before that the export
        part<QLineEdit>(*dialog, u"waive-unchecked"_s)->setText(u"季度内未抽到"_s);
        auto *kept = part<QLineEdit>(*dialog, u"waive-kept"_s);
        kept->setText(kept->text() + u"（办公厅同意）"_s);
        m_dialogs.nextPath(file(u"mine.p12"_s));
        m_dialogs.nextText(password);
        QTest::mouseClick(part<QPushButton>(*dialog, u"identityMakeTest"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QLabel>(*dialog, u"identityWords"_s)->text().contains(u"巡网测试签名人"_s), 60'000);
        QVERIFY(!m_office->workspace->isLocked()); // it was only looked at
        m_dialogs.nextPaths({file(u"seal.png"_s)});
        QTest::mouseClick(part<QPushButton>(*dialog, u"sealAdd"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(*dialog, u"sealWords"_s)->text().contains(u"mm"_s));
        shoot(*dialog, u"sign-zh"_s);
        shoot(*dialog, u"sign-zh-150"_s, 1.5);
        QSignalSpy done(dialog.get(), &ui::SignDialog::signedNotice);
        // Tab goes as the page reads: the export, the reasons, who signs, the seal, the end.
        const QWidget *at = part<QPushButton>(*dialog, u"signBrowse"_s);
        for (const QString &next :
             {u"signExport"_s, u"waive-"_s, u"waive-"_s, u"identityPath"_s, u"identityBrowse"_s,
              u"identityPassword"_s, u"identityMakeTest"_s, u"identityKeep"_s, u"sealList"_s}) {
            at = at->nextInFocusChain();
            QVERIFY2(at->objectName().startsWith(next), qPrintable(at->objectName() + u" for "_s + next));
        }
        // One click locks nothing: the round is named first, and a test identity is called one.
        const QString round = models::roundLabel(m_office->workspace->state().round());
        QCOMPARE(round, u"2020年第一季度"_s);
        m_dialogs.nextText(std::nullopt);
        QTest::mouseClick(part<QPushButton>(*dialog, u"signNow"_s), Qt::LeftButton);
        QVERIFY(!part<QPushButton>(*dialog, u"signNow"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(*dialog, u"signNow"_s)->isEnabled(), 60'000);
        QVERIFY2(m_dialogs.asked.constLast().contains(u"测试"_s), qPrintable(m_dialogs.asked.constLast()));
        QVERIFY(!m_office->workspace->isLocked());
        for (const QLabel *label : dialog->findChildren<QLabel *>()) // people are told words, not keys
            QVERIFY2(!label->isVisible() || !label->text().contains(u"2020Q1 "_s) ||
                         label->text().contains(u'/'),
                     qPrintable(label->text()));
        m_dialogs.nextText(round);
        QTest::mouseClick(part<QPushButton>(*dialog, u"signNow"_s), Qt::LeftButton);
        QVERIFY(!part<QPushButton>(*dialog, u"signNow"_s)->isEnabled());
        dialog->reject(); // not now
        QVERIFY(dialog->isVisible());
        QVERIFY(done.wait(60'000));
        QVERIFY(m_office->workspace->isLocked());
        QVERIFY(part<QLabel>(*dialog, u"signDone"_s)->text().contains(u"manifest.p7s"_s));
        QVERIFY(part<QLineEdit>(*dialog, u"identityPassword"_s)->text().isEmpty());
        shoot(*dialog, u"sign-done-zh"_s);
        const QByteArray manifest = contentOf(m_out + u"/manifest.json"_s);
        QVERIFY2(manifest.contains("季度内未抽到"), manifest.constData());
        QVERIFY2(manifest.contains("按国办通报口径，不含例行调整的网站（办公厅同意）"), manifest.constData());
        QVERIFY(!QFile::exists(m_out + u"/.signing"_s));
        m_settings.sync();
        QVERIFY(!contentOf(m_settings.fileName()).contains("s3cret"));
        speak(u"en"_s);
    }

    void verificationSaysItHoldsAndThatItIsATest()
    {
        ui::VerifyDialog dialog(m_context);
        dialog.show();
        shoot(dialog, u"verify-empty-en"_s);
        QSignalSpy verified(&dialog, &ui::VerifyDialog::verified);
        dialog.verify({m_out});
        QVERIFY(verified.wait(30'000));
        QVERIFY(!verified.takeFirst().first().toBool()); // nobody trusts its root yet
        auto *verdict = part<QLabel>(dialog, u"verifyVerdict"_s);
        QVERIFY2(verdict->text().startsWith(u"△ Nothing was changed"_s), qPrintable(verdict->text()));
        const QString whole = dialog.findChild<QTreeWidget *>()->topLevelItem(0)->text(2);
        QVERIFY2(whole.startsWith(u"Q1 2020"_s), qPrintable(whole));
        QCOMPARE(part<QTreeWidget>(dialog, u"verifyTree"_s)->topLevelItem(0)->text(1),
                 u"unchanged, not trusted"_s);
        shoot(dialog, u"verify-untrusted-en"_s);
        m_dialogs.nextPath(file(u"mine.ca.crt"_s));
        QTest::mouseClick(part<QPushButton>(dialog, u"verifyRoots"_s), Qt::LeftButton);
        QVERIFY(verified.wait(30'000));
        QVERIFY(verified.takeFirst().first().toBool());
        QVERIFY2(verdict->text().startsWith(u"✓"_s) && verdict->text().contains(u"TEST IDENTITY"_s),
                 qPrintable(verdict->text()));
        shoot(dialog, u"verify-holds-en"_s);
    }

    void droppedOnItFilesAndFoldersAreJudgedOneByOne()
    {
        QTemporaryDir copy;
        for (const QString &name : QDir(m_out).entryList(QDir::Files))
            QVERIFY(QFile::copy(m_out + u'/' + name, copy.filePath(name)));
        QVERIFY(QFile::remove(copy.filePath(u"通报.docx"_s)));
        QByteArray pdf = contentOf(copy.filePath(u"通报.pdf"_s));
        pdf[9000] = char(pdf.at(9000) ^ 4);
        put(copy.filePath(u"通报.pdf"_s), pdf);
        put(copy.filePath(u"note.txt"_s), "x");

        speak(u"zh_CN"_s);
        ui::VerifyDialog dialog(m_context);
        dialog.show();
        QSignalSpy verified(&dialog, &ui::VerifyDialog::verified);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(copy.path()), QUrl::fromLocalFile(m_out + u"/通报.pdf"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&dialog, &drop);
        QVERIFY(verified.wait(30'000));
        QVERIFY(!verified.takeFirst().first().toBool());
        auto *tree = part<QTreeWidget>(dialog, u"verifyTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 2);
        QStringList states;
        const QTreeWidgetItem *root = tree->topLevelItem(0);
        for (int i = 0; i < root->childCount(); ++i)
            states << root->child(i)->text(0) + u'=' + root->child(i)->text(1);
        const QString all = states.join(u' ');
        for (const QString &one :
             {u"通报.docx=缺失"_s, u"通报.pdf=被改动"_s, u"note.txt=多出"_s, u"manifest.json=完好"_s})
            QVERIFY2(all.contains(one), qPrintable(all));
        QVERIFY(tree->topLevelItem(1)->text(1) != root->text(1)); // the whole one holds
        shoot(dialog, u"verify-changed-zh"_s);
        speak(u"en"_s);
    }

    void aRevocationListAndABadFileAreSaid()
    {
        ui::VerifyDialog dialog(m_context);
        dialog.show();
        QSignalSpy verified(&dialog, &ui::VerifyDialog::verified);
        dialog.verify({m_out});
        QVERIFY(verified.wait(30'000));
        m_dialogs.nextPath(file(u"seal.png"_s)); // no list at all
        QTest::mouseClick(part<QPushButton>(dialog, u"verifyCrl"_s), Qt::LeftButton);
        QVERIFY(verified.wait(30'000));
        QVERIFY(!verified.last().first().toBool());
        QTest::mouseClick(part<QToolButton>(dialog, u"verifyNoCrl"_s), Qt::LeftButton);
        QVERIFY(verified.wait(30'000));
        QVERIFY(verified.last().first().toBool());
    }

    void whatIsDroppedOnTheWindowIsKnownAsANotice()
    {
        QVERIFY(ui::VerifyDialog::isNotice(m_out));
        QVERIFY(ui::VerifyDialog::isNotice(m_out + u"/通报.pdf"_s));
        QVERIFY(ui::VerifyDialog::isNotice(m_out + u"/manifest.json"_s));
        QVERIFY(!ui::VerifyDialog::isNotice(m_dir.path()));
        QVERIFY(!ui::VerifyDialog::isNotice(file(u"网站.csv"_s)));
    }
};

XW_UI_TEST_MAIN(SignDialogTest)
#include "tst_sign_dialog.moc"
