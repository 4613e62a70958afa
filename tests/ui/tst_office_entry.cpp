// Into an office by the window: what is asked, what is remembered, and what the server's answer leads to.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/office_place.h"
#include "ui/password_keeper.h"
#include "ui/window/office_dialog.h"
#include "ui/window/session.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class OfficeEntryTest : public QObject
{
    Q_OBJECT

    class Keeper final : public ui::PasswordKeeper
    {
    public:
        QHash<QString, QByteArray> kept;
        void read(const QString &key, QObject *context, Read answer) override
        {
            QTimer::singleShot(0, context, [this, key, answer = std::move(answer)] {
                answer(kept.contains(key) ? State::Found : State::Missing, signing::Secret(kept.value(key)));
            });
        }
        void write(const QString &key, const signing::Secret &password, QObject *, Wrote) override
        {
            kept.insert(key, QByteArray(password.data(), password.size()));
        }
        void forget(const QString &key) override { kept.remove(key); }
    };

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    Keeper m_keeper;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    MemorySource m_source;
    const ui::OfficePlace m_place{u"db.example.gov.cn"_s, 6432, u"office"_s, u"zhang"_s, {}};

    std::unique_ptr<ui::MainWindow> window()
    {
        auto made = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language,
                                                     ui::standardPages(*m_context), &m_keeper);
        made->resize(1366, 720);
        made->show();
        return made;
    }
    static ui::OfficeDialog *asked(ui::MainWindow &window)
    {
        part<QAction>(window, u"actionOffice"_s)->trigger();
        return window.findChild<ui::OfficeDialog *>();
    }
    static void type(ui::OfficeDialog &dialog, const QString &field, const QString &text)
    {
        auto *edit = part<QLineEdit>(dialog, field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(u"en"_s);
        m_keeper.kept.clear();
        m_source.stores.insert(m_place.address(), jiangxi()->store);
    }

    void anAddressIsReadAsItWasWritten()
    {
        ui::OfficePlace odd = m_place;
        odd.login = u"张 三@处"_s;
        odd.database = u"办公/室?"_s;
        odd.authority = u"/some where/根&证.crt"_s;
        for (const ui::OfficePlace &place :
             {m_place, odd, ui::OfficePlace{u"/run/a folder"_s, 0, u"x"_s, u"y"_s, {}}})
            QCOMPARE(ui::OfficePlace::fromAddress(place.address()), std::optional(place));
        QVERIFY(!ui::OfficePlace::fromAddress(u"/home/x/w.xunwang"_s));
        QVERIFY(!ui::OfficePlace::fromAddress(u"https://example.cn/"_s));
        const auto secret = ui::OfficePlace::fromAddress(u"postgresql://a:geheim@h/d"_s);
        QVERIFY(secret && !secret->address().contains(u"geheim"_s));
    }

    void theDialogSaysWhatIsMissingAndTakesAWholeAddress()
    {
        const auto w = window();
        ui::OfficeDialog *dialog = asked(*w);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *connect = part<QPushButton>(*dialog, u"officeConnect"_s);
        QVERIFY(!connect->isEnabled());
        QVERIFY(part<QLabel>(*dialog, u"officeWords"_s)->text().contains(u"Which database"_s));
        type(*dialog, u"officeHost"_s, m_place.address());
        QTest::keyClick(part<QLineEdit>(*dialog, u"officeHost"_s), Qt::Key_Tab);
        QCOMPARE(dialog->place(), m_place);
        auto *host = part<QLineEdit>(*dialog, u"officeHost"_s);
        host->clear();
        QGuiApplication::clipboard()->setText(u"postgresql://li@other/data"_s);
        host->paste();
        QCOMPARE(dialog->place(), (ui::OfficePlace{u"other"_s, 0, u"data"_s, u"li"_s, {}}));
        dialog->setPlace(m_place);
        QVERIFY(connect->isEnabled());
        type(*dialog, u"officeAuthority"_s, u"/nowhere/ca.crt"_s);
        QVERIFY(!connect->isEnabled());
        shoot(*dialog, u"office-dialog-en"_s);
        m_language->useOnce(u"zh_CN"_s);
        dialog->reject();
        QTRY_VERIFY(!w->findChild<ui::OfficeDialog *>());
        dialog = asked(*w);
        shoot(*dialog, u"office-dialog-zh"_s);
        shoot(*dialog, u"office-dialog-zh-150"_s, 1.5);
    }

    void aWrongPasswordIsSaidAndTheRightOneOpens()
    {
        const auto w = window();
        QPointer<ui::OfficeDialog> dialog = asked(*w);
        dialog->setPlace(m_place);
        type(*dialog, u"officePassword"_s, QString::fromLatin1(MemorySource::wrongPassword));
        part<QPushButton>(*dialog, u"officeConnect"_s)->click();
        QTRY_VERIFY(part<QLabel>(*dialog, u"officeWords"_s)->text().contains(u"password"_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(!w->session().workspace());
        QVERIFY(m_settings->value(u"office/last"_s).toString().isEmpty());
        type(*dialog, u"officePassword"_s, u"right"_s);
        part<QCheckBox>(*dialog, u"officeKeep"_s)->setChecked(true);
        part<QPushButton>(*dialog, u"officeConnect"_s)->click();
        QTRY_VERIFY(w->session().workspace());
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_keeper.kept.value(m_place.address()), "right"_ba);
        // It is remembered, without the password.
        m_settings->sync();
        QFile written(m_settings->fileName());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("right"));
        QCOMPARE(asked(*w)->place(), m_place);
    }

    void theOneOfLastTimeIsEnteredByOneClick()
    {
        {
            const auto w = window();
            ui::OfficeDialog *dialog = asked(*w);
            dialog->setPlace(m_place);
            type(*dialog, u"officePassword"_s, u"right"_s);
            part<QCheckBox>(*dialog, u"officeKeep"_s)->setChecked(true);
            part<QPushButton>(*dialog, u"officeConnect"_s)->click();
            QTRY_VERIFY(w->session().workspace());
        }
        const auto w = window();
        auto *recent = part<QPushButton>(*w, u"recent-office"_s);
        shoot(*w, u"start-office-en"_s);
        recent->click();
        QTRY_VERIFY(w->session().workspace());
        QTRY_VERIFY(!w->findChild<ui::OfficeDialog *>());
        // Who takes the tick away is asked again.
        m_keeper.kept.clear();
        const auto again = window();
        part<QPushButton>(*again, u"recent-office"_s)->click();
        QTRY_VERIFY(again->findChild<ui::OfficeDialog *>());
        QVERIFY(!again->session().workspace());
    }
};

XW_UI_TEST_MAIN(OfficeEntryTest)
#include "tst_office_entry.moc"
