#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/page.h"
#include "ui/register_table.h"
#include "ui/session.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    MemorySource m_source;

    std::unique_ptr<ui::MainWindow> window()
    {
        auto made = std::make_unique<ui::MainWindow>(m_source, *m_context, *m_language, ui::standardPages(*m_context));
        made->resize(1440, 900);
        return made;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_language->useOnce(u"en"_s);
        m_source.stores.insert(u"jiangxi"_s, jiangxi()->store);
    }

    void withoutAWorkspaceItSaysWhatToDoNext()
    {
        auto w = window();
        w->show();
        QVERIFY(w->findChild<QPushButton *>(u"startSample"_s)->isVisible());
        QVERIFY(!w->findChild<QWidget *>(u"rail"_s)->isVisible());
        shoot(*w, u"start-en"_s);
        m_language->useOnce(u"zh_CN"_s);
        shoot(*w, u"start-zh"_s);
        shoot(*w, u"start-zh-150"_s, 1.5);
    }

    void aWorkspaceOpensAndThePagesShow()
    {
        auto w = window();
        w->show();
        w->openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(w->session().workspace(), 10000);
        QVERIFY(w->findChild<QWidget *>(u"rail"_s)->isVisible());
        QCOMPARE(w->findChild<QLabel *>(u"checkedWords"_s)->text(), u"Checked 734 / 1,846"_s);
        shoot(*w, u"register-en"_s);
        m_language->useOnce(u"zh_CN"_s);
        shoot(*w, u"register-zh"_s);
        shoot(*w, u"register-zh-150"_s, 1.5);
    }
};

XW_UI_TEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
