// Countersigning in the window, driven as a person would: from what verification shows, to a PDF that bears
// two signatures.
#include "notice/export.h"
#include "signing/pades.h"
#include "signing/pdf/pdf_signatures.h"
#include "signing/test_identity.h"
#include "ui/signing/countersign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"
#include "workspace/import_ledger.h"

#include <QLabel>
#include <QLineEdit>
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

const QString password = u"s3cret-电池"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CountersignDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QSettings m_settings{m_dir.filePath(u"s.ini"_s), QSettings::IniFormat};
    ScriptedDialogs m_dialogs;
    ui::PageContext m_context{m_dialogs, m_settings};
    QString m_first, m_second; ///< identities

    QString identity(const QString &name) const
    {
        signing::TestIdentityOptions options;
        options.bits = 2048;
        const auto made = signing::makeTestIdentity(m_dir.filePath(name), signing::Secret(password.toUtf8()),
                                                    QDateTime::currentDateTimeUtc(), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        return made->identity;
    }
    /// A notice's PDF, handed on alone, signed by the first office.
    QString signedPdf(const QString &name, bool othersFollow) const
    {
        const auto signer = signing::Identity::load(m_first, signing::Secret(password.toUtf8()),
                                                    QDateTime::currentDateTimeUtc());
        signing::PadesOptions options;
        options.name = u"省政府办公厅"_s;
        options.at = QDateTime::currentDateTimeUtc();
        options.othersFollow = othersFollow;
        const auto bytes = signing::signPdf(contentOf(m_dir.filePath(u"out/通报.pdf"_s)), **signer, options);
        QFile file(m_dir.filePath(name));
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("no signed PDF");
        return file.fileName();
    }
    std::unique_ptr<ui::VerifyDialog> judged(const QStringList &paths)
    {
        auto dialog = std::make_unique<ui::VerifyDialog>(m_context);
        dialog->show();
        QSignalSpy verified(dialog.get(), &ui::VerifyDialog::verified);
        dialog->verify(paths);
        if (!verified.wait(30'000))
            qFatal("not verified");
        return dialog;
    }

private slots:
    void initTestCase()
    {
        const auto office = jiangxi();
        const auto &state = office->workspace->state();
        const auto composed = notice::composeStored(state, *ledgerLibrary(), QDate(2020, 4, 2));
        XW_VERIFY_OK(composed);
        XW_VERIFY_OK(notice::exportNotice(composed->document, notice::exportInfo(state, composed->templateId),
                                          {notice::Format::Pdf}, m_dir.filePath(u"out"_s)));
        m_first = identity(u"first.p12"_s);
        m_second = identity(u"second.p12"_s);
    }
    void init()
    {
        speak(u"en"_s);
        m_settings.clear();
        m_settings.setValue(u"signing/identity"_s, m_second);
    }

    void itIsOfferedForOneNoticeThatLetsOthersFollow()
    {
        ui::VerifyDialog empty(m_context);
        empty.show();
        QVERIFY(!part<QPushButton>(empty, u"verifyCountersign"_s)->isVisible());
        const QString closed = signedPdf(u"closed.pdf"_s, false);
        const QString open = signedPdf(u"open.pdf"_s, true);
        auto dialog = judged({closed});
        auto *button = part<QPushButton>(*dialog, u"verifyCountersign"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"nobody sign after"_s), qPrintable(button->toolTip()));
        dialog = judged({closed, open}); // which one?
        QVERIFY(!part<QPushButton>(*dialog, u"verifyCountersign"_s)->isVisible());
        dialog = judged({open});
        QVERIFY(part<QPushButton>(*dialog, u"verifyCountersign"_s)->isEnabled());
        QByteArray bytes = contentOf(open);
        bytes[9000] = char(bytes.at(9000) ^ 4);
        QFile file(open);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        dialog = judged({open});
        button = part<QPushButton>(*dialog, u"verifyCountersign"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY2(button->toolTip().contains(u"does not hold"_s), qPrintable(button->toolTip()));
    }

    void anotherOfficeSignsAfterTheFirst()
    {
        const QString pdf = signedPdf(u"handed-on.pdf"_s, true);
        const QByteArray before = contentOf(pdf);
        auto dialog = judged({pdf});
        QTest::keyClick(part<QPushButton>(*dialog, u"verifyCountersign"_s), Qt::Key_Space);
        auto *form = part<ui::CountersignDialog>(*dialog, u"countersignDialog"_s);
        QVERIFY(form->isVisible());
        auto *now = part<QPushButton>(*form, u"countersignNow"_s);
        auto *secret = part<QLineEdit>(*form, u"identityPassword"_s);
        QVERIFY(!now->isEnabled()); // no password yet
        secret->setText(u"wrong"_s);
        shoot(*form, u"countersign-en"_s);
        QTest::keyClick(now, Qt::Key_Space);
        auto *words = part<QLabel>(*form, u"identityWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->text().contains(u"The password does not open"_s), 10'000);
        QVERIFY(now->isEnabled()); // mend it and try again
        secret->setText(password);
        part<QLineEdit>(*form, u"signTsa"_s)->setText(u"ftp://nowhere"_s);
        QTest::keyClick(now, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(*form, u"messageBar"_s)->isVisible(), 10'000);
        QVERIFY(contentOf(pdf) == before); // nothing was touched
        part<QLineEdit>(*form, u"signTsa"_s)->clear();

        QSignalSpy verified(dialog.get(), &ui::VerifyDialog::verified);
        QTest::keyClick(now, Qt::Key_Space);
        form->reject(); // not now
        QVERIFY(form->isVisible());
        QVERIFY(verified.wait(30'000)); // judged anew
        QVERIFY(contentOf(pdf).startsWith(before));
        const auto signatures = signing::readPdfSignatures(contentOf(pdf));
        XW_VERIFY_OK(signatures);
        QCOMPARE(signatures->size(), size_t(2));
        QVERIFY(signatures->at(0).holds() && signatures->at(1).holds());
        const auto *found = part<QTreeWidget>(*dialog, u"verifyTree"_s)->topLevelItem(0);
        int shown = 0;
        for (int i = 0; i < found->childCount(); ++i)
            shown += found->child(i)->text(0).contains(u"Signature"_s);
        QCOMPARE(shown, 2);
        shoot(*dialog, u"verify-countersigned-en"_s);
        m_settings.sync();
        QVERIFY(!contentOf(m_settings.fileName()).contains("s3cret"));
    }

    void theSameOfficeDoesNotSignTwice()
    {
        m_settings.setValue(u"signing/identity"_s, m_first);
        const QString pdf = signedPdf(u"twice.pdf"_s, true);
        const QByteArray before = contentOf(pdf);
        auto dialog = judged({pdf});
        QTest::keyClick(part<QPushButton>(*dialog, u"verifyCountersign"_s), Qt::Key_Space);
        auto *form = part<ui::CountersignDialog>(*dialog, u"countersignDialog"_s);
        part<QLineEdit>(*form, u"identityPassword"_s)->setText(password);
        QTest::keyClick(part<QPushButton>(*form, u"countersignNow"_s), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(*form, u"messageWhat"_s)->text().contains(u"already"_s),
                                 20'000);
        QVERIFY(contentOf(pdf) == before);
        form->reject();
    }

    void itSpeaksChinese()
    {
        speak(u"zh_CN"_s);
        auto dialog = judged({signedPdf(u"zh.pdf"_s, true)});
        shoot(*dialog, u"verify-countersign-zh"_s);
        QTest::keyClick(part<QPushButton>(*dialog, u"verifyCountersign"_s), Qt::Key_Space);
        auto *form = part<ui::CountersignDialog>(*dialog, u"countersignDialog"_s);
        QVERIFY2(form->windowTitle().contains(u"签署"_s), qPrintable(form->windowTitle()));
        part<QLineEdit>(*form, u"identityPassword"_s)->setText(password);
        shoot(*form, u"countersign-zh"_s);
        shoot(*form, u"countersign-zh-150"_s, 1.5);
    }
};

XW_UI_TEST_MAIN(CountersignDialogTest)
#include "tst_countersign_dialog.moc"
