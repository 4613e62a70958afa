// It must fit: every page and every dialog, on a laptop and on a scaled screen, in both languages: no button
// beyond the edge, no text of a button or a short label cut, and the window never asks for more than it has.
#include "fit_faults.h"
#include "fit_rooms.h"
#include "reach_faults.h"
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "models/ledger_actions.h"
#include "models/ledger_table.h"
#include "monitor/monitor.h"
#include "notice/code_pictures.h"
#include "ui/backup/restore_dialog.h"
#include "ui/changes/codes_dialog.h"
#include "ui/changes/conflicts_dialog.h"
#include "ui/changes/take_dialog.h"
#include "ui/filters/column_popup.h"
#include "ui/help/help_window.h"
#include "ui/import/import_dialog.h"
#include "ui/inspect/mark_dialog.h"
#include "ui/inspect/pack_viewer.h"
#include "ui/language.h"
#include "ui/ledgers/paste_dialog.h"
#include "ui/main_window.h"
#include "ui/notice/element_lists.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/rows_dialog.h"
#include "ui/quarter/appeals_dialog.h"
#include "ui/quarter/assign_dialog.h"
#include "ui/quarter/second_looks_dialog.h"
#include "ui/rectification/aside_dialog.h"
#include "ui/register/subject_dialog.h"
#include "ui/reorganise/reorganise_dialog.h"
#include "ui/review/review_queue.h"
#include "ui/review/send_back.h"
#include "ui/sampling/sampling_dialog.h"
#include "ui/shared/page.h"
#include "ui/signing/countersign_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "ui/templates/template_editor.h"
#include "ui/window/about_dialog.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/locator.h"
#include "ui/window/new_workspace_dialog.h"
#include "ui/window/office_dialog.h"
#include "ui/window/session.h"
#include "ui/window/undo_list.h"
#include "ui/window/waiting_dialog.h"
#include "widgets/dialog_fit.h"
#include "widgets/dialogs/text_dialog.h"
#include "widgets/image_viewer.h"
#include "widgets/page_preview.h"
#include "widgets/text_size.h"
#include "widgets/theme.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{
/// The window's least size, which it must hold.
constexpr QSize leastWindow{1000, 520};

/// A register of a nation.
void fillWithMany(Workspace &workspace, int count)
{
    std::vector<Write> writes;
    for (int i = 1; i <= 100; ++i)
        writes.push_back(Region{RegionId(i), u"第%1地区"_s.arg(i), i});
    for (int i = 1; i <= count; ++i) {
        Subject subject;
        subject.id = SubjectId(i);
        subject.code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
        subject.name = u"某县人民政府第%1号网站"_s.arg(i);
        subject.url = u"http://www.s%1.gov.cn/"_s.arg(i);
        subject.region = RegionId(1 + i % 100);
        subject.type = WebsiteType::CountyPortal;
        writes.push_back(subject);
    }
    if (!waitFor(workspace, workspace.apply(u"import websites"_s, {}, std::move(writes))))
        qFatal("the register could not be filled");
}

/// The dialogs that the sources hold.
QStringList dialogClasses()
{
    static const QRegularExpression dialog(
        u"class (\\w+) final : public (?:QDialog|QMainWindow|QMessageBox)\\b"_s);
    QStringList names;
    for (const QString &room : {u"/ui"_s, u"/widgets"_s}) {
        QDirIterator files(QStringLiteral(XW_SOURCE) + room, {u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto match = dialog.match(QString::fromUtf8(file.readAll()));
            if (match.hasMatch() && match.captured(1) != u"MainWindow")
                names << match.captured(1);
        }
    }
    return names;
}

} // namespace

class WindowFitTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<models::LedgerTable> m_table;

    /// One of each dialog, by name.
    std::vector<std::pair<QString, std::function<QWidget *()>>> dialogs()
    {
        Workspace &workspace = *m_office->workspace;
        const SubjectId site = workspace.state().find(u"3600009002"_s)->id;
        return {
            {u"sign"_s, [&] { return new ui::SignDialog(workspace, *m_context, nullptr, {}); }},
            {u"sampling"_s, [&] { return new ui::SamplingDialog(workspace, *m_context); }},
            {u"templates"_s, [&] { return new ui::TemplateEditor(workspace, *m_context, {}); }},
            {u"import"_s,
             [&] {
                 return new ui::ImportDialog(workspace, *m_context,
                                             testkit::data(u"samples/jiangxi-2020Q1/网站.csv"_s));
             }},
            {u"verify"_s, [&] { return new ui::VerifyDialog(*m_context, nullptr); }},
            {u"reorganise"_s, [&, site] { return new ui::ReorganiseDialog(workspace, m_dialogs, {site}); }},
            {u"subject"_s,
             [&, site] {
                 return new ui::SubjectDialog(workspace, m_dialogs, *workspace.state().subject(site));
             }},
            {u"new workspace"_s,
             [&] { return new ui::NewWorkspaceDialog(m_dialogs, QDate(2020, 4, 2), m_folder.path()); }},
            {u"keys"_s,
             [] {
                 static const QMenuBar menus;
                 return new ui::KeysDialog(menus);
             }},
            {u"about"_s,
             [] {
                 return new ui::AboutDialog([] { return tl::unexpected(QString(u"none"_s)); },
                                            QDate(2026, 11, 28), nullptr);
             }},
            {u"restore"_s, [&] { return new ui::RestoreDialog(ui::BackupShelf(*m_settings), {}); }},
            {u"what can be taken back"_s,
             [&, site]() -> QWidget * {
                 if (!waitFor(workspace, workspace.setInspected(site, true)))
                     return nullptr;
                 return new ui::UndoList(workspace, {{u"inspect"_s, ui::Page::tr("Inspect")}});
             }},
            {u"review"_s, [&] { return new ui::ReviewQueue(workspace, *m_context); }},
            {u"appeals"_s, [&] { return new ui::AppealsDialog(workspace, *m_context); }},
            {u"assignment"_s, [&] { return new ui::AssignDialog(workspace); }},
            {u"made without a connection"_s,
             [&]() -> QWidget * {
                 if (!workspace.offline() && !workspace.keepOffline(m_folder.filePath(u"waiting"_s)))
                     return nullptr;
                 return new ui::WaitingDialog(workspace);
             }},
            {u"second looks"_s, [&] { return new ui::SecondLooksDialog(workspace, *m_context); }},
            {u"pack"_s, [] { return new ui::PackViewer(); }},
            {u"office"_s,
             [&] {
                 auto *office = new ui::OfficeDialog(m_dialogs, true);
                 office->setPlace(
                     {u"database.of-the-office.example.gov.cn"_s, 6432, u"office"_s, u"zhang"_s, {}});
                 return office;
             }},
            {u"conflicts"_s, [&] { return new ui::ConflictsDialog(workspace); }},
            {u"answers put aside"_s, [&] { return new ui::AsideDialog(workspace, *m_context); }},
            {u"codes"_s,
             [&] {
                 return new ui::CodesDialog(notice::codePictures("some bytes").value(), u"2020Q1"_s,
                                            *m_context);
             }},
            {u"marks"_s,
             [&] {
                 QImage picture(1600, 1200, QImage::Format_RGB32);
                 picture.fill(Qt::white);
                 return new ui::MarkDialog(picture, m_dialogs);
             }},
            {u"locator"_s,
             [] {
                 return new ui::Locator({{u"Export"_s, u"Notice"_s, QKeySequence(Qt::Key_F8), nullptr, {}}},
                                        nullptr);
             }},
            {u"send back"_s, [] { return new widgets::TextDialog(ui::sendBackQuestion()); }},
            {u"list with faults"_s,
             [&] { return new ui::ImportDialog(workspace, *m_context, faultyList()); }},
            {u"picture"_s,
             [] {
                 QImage picture(1600, 1200, QImage::Format_RGB32);
                 picture.fill(Qt::white);
                 auto *viewer = new widgets::ImageViewer;
                 viewer->setPicture(picture, {});
                 viewer->setFacts({{u"SHA-256"_s, QString(64, u'a')}, {u"URL"_s, u"http://a.example/"_s}});
                 viewer->offerMarks();
                 return viewer;
             }},
            {u"values of a column"_s,
             [&] {
                 m_parent = std::make_unique<QWidget>();
                 auto *popup =
                     new ui::ColumnPopup(u"结论"_s, {{u"1"_s, u"合格"_s, 120}, {u"2"_s, u"不合格"_s, 3}},
                                         QSet<QString>{u"1"_s}, m_parent.get());
                 popup->setAttribute(Qt::WA_DeleteOnClose, false);
                 testkit::part<QLineEdit>(*popup, u"columnFind"_s)->setText(u"合"_s);
                 return popup;
             }},
            {u"pasted block"_s,
             [&] {
                 m_table = std::make_unique<models::LedgerTable>();
                 m_table->setLedger(&workspace, ledgerLibrary()->find(u"messages"_s));
                 models::LedgerActions actions(*m_table);
                 return new ui::PasteDialog(actions, actions.planPaste(u"A1\tx\t123\tnever\n"_s, {}),
                                            m_dialogs);
             }},
            {u"countersign"_s,
             [&] { return new ui::CountersignDialog(*m_context, nullptr, m_folder.path(), signedByTwo()); }},
            {u"changes of another copy"_s,
             [&, site] { return new ui::TakeDialog(workspace.state(), {}, changesOf(site)); }},
            {u"lines of an element"_s,
             [&] {
                 const auto list = ui::ElementList::Contacts;
                 return new ui::RowsDialog(
                     ui::listTitle(list), ui::listHint(list), ui::listColumns(list),
                     {{u"网站"_s, u"张三"_s, u"0791-12345678"_s, u"someone@office.example"_s}},
                     [](const QList<QStringList> &) { return QString(); }, m_dialogs);
             }},
            {u"help"_s,
             [] {
                 static const QMenuBar menus;
                 auto *help = new ui::HelpWindow(menus);
                 help->setAttribute(Qt::WA_DeleteOnClose, false);
                 return help;
             }},
        };
    }

    static signing::VerifyReport signedByTwo()
    {
        signing::VerifyReport report;
        report.title = u"关于2020年第一季度全省政府网站与政务新媒体检查情况的通报"_s;
        for (int i = 0; i < 2; ++i) {
            signing::SignatureVerdict one;
            one.file = u"通报.pdf"_s;
            one.holds = true;
            report.signatures.push_back(one);
        }
        return report;
    }
    static MergePlan changesOf(SubjectId site)
    {
        MergePlan plan;
        for (const bool conflict : {false, true}) {
            MergeStep step;
            step.subject = site;
            step.place = u"栏目不更新（W4.3）"_s;
            step.before = u"5 个，部门动态栏目空白"_s;
            step.after.text = u"6 个，部门动态、通知公告栏目空白"_s;
            step.after.author = u"检查员02"_s;
            step.isConflict = conflict;
            plan.steps.push_back(step);
        }
        plan.unplaced = {u"3600000099"_s};
        plan.withoutFile = 3;
        return plan;
    }
    QString faultyList()
    {
        const QString path = m_folder.filePath(u"全国系统导出.csv"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("网站标识码,网站名称,首页网址,所属地区,网站类型,主管单位,科室\n"
                       "3.6E+09,某站,http://a.example,南昌市,市级部门,市局,一科\n"
                       "3600009002,另一站,http://b.example,火星市,市级部门,市局,二科\n");
        return path;
    }
    /// Cases of this round's problems, so that the page has rows and its buttons their words.
    void openCases(ui::MainWindow &window)
    {
        Workspace &workspace = *window.session().workspace();
        if (!workspace.state().cases().cases().empty())
            return;
        m_dialogs.nextText(u"2020-04-20"_s);
        part<QPushButton>(window, u"emptyOpenCases"_s)->click();
        QTRY_VERIFY(!workspace.state().cases().cases().empty() && !workspace.isSaving());
        part<QTableView>(window, u"caseTable"_s)->selectRow(0);
    }

private slots:
    void init()
    {
        widgets::DialogFit::install();
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(u"author"_s, u"检查员01"_s);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_office = jiangxi();
    }

    void cleanup() { widgets::setTextSize(100); }

    void everyDialogFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("text");
        for (const QString &language : {u"en"_s, u"zh_CN"_s})
            for (const Room &room : rooms)
                QTest::newRow(qPrintable(language + u' ' + QString::fromLatin1(room.name)))
                    << language << room.size << room.text;
    }

    void everyDialogFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, room);
        QFETCH(int, text);
        m_language->useOnce(language);
        widgets::setTextSize(text);
        QStringList faults;
        QSet<QString> seen;
        for (const auto &[name, make] : dialogs()) {
            const std::unique_ptr<QWidget> dialog(make());
            seen << QString::fromLatin1(dialog->metaObject()->className()).section(u"::"_s, -1);
            dialog->show();
            widgets::moveOnto(*dialog, QRect(QPoint(), room));
            dialog->resize(dialog->size().boundedTo(room));
            if (const auto *counts = dialog->findChild<QLabel *>(u"importCounts"_s))
                QTRY_VERIFY(!counts->text().isEmpty()); // the list was read and judged
            if (const auto *pages = dialog->findChild<widgets::PagePreview *>(u"templatePages"_s))
                QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, 20000);
            laidOut();
            const QSize least = dialog->minimumSizeHint();
            if (least.width() > room.width() || least.height() > room.height())
                faults << name + u" asks for %1×%2"_s.arg(least.width()).arg(least.height());
            for (const QString &fault : faultsOf(*dialog) + lettersTwice(*dialog) + reachFaults(*dialog))
                faults << name + u": "_s + fault;
        }
        for (const QString &name : dialogClasses())
            if (!seen.contains(name))
                faults << name + u" is no part of this test"_s;
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void everyPageFits_data() { everyDialogFits_data(); }

    void everyPageFits()
    {
        QFETCH(QString, language);
        QFETCH(QSize, room);
        QFETCH(int, text);
        m_language->useOnce(language);
        MemorySource source;
        source.stores.insert(u"jiangxi"_s, m_office->store);
        ui::MainWindow window(source, *m_context, *m_language, ui::standardPages(*m_context));
        window.resize(room);
        window.show();
        laidOut();
        QStringList faults;
        for (const QString &fault : faultsOf(window))
            faults << u"start: "_s + fault;
        window.openWorkspace(u"jiangxi"_s);
        QTRY_VERIFY(window.session().workspace());
        const SubjectId site = window.session().workspace()->state().find(u"3600009002"_s)->id;
        for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
            const QString &id = entry.id;
            window.showPage(id);
            if (id == u"inspect")
                part<ui::Page>(window, u"inspectPage"_s)->goToSubject(site);
            if (id == u"notice")
                QTRY_VERIFY_WITH_TIMEOUT(part<ui::NoticePage>(window, u"noticePage"_s)->view(), 30000);
            if (id == u"rectification")
                openCases(window);
            widgets::setTextSize(text); // while the window is open
            laidOut();
            window.resize(room);
            if (id == u"notice")
                QTest::keyClick(part<QWidget>(window, u"noticePage"_s), Qt::Key_F, Qt::ControlModifier);
            laidOut();
            QCOMPARE(window.size(), room); // no page widens it
            auto *page = part<QWidget>(window, id + u"Page"_s);
            const QSize least = page->minimumSizeHint();
            if (text == 100 &&
                (least.width() > leastWindow.width() - 90 || least.height() > leastWindow.height() - 110))
                faults << id + u" asks for %1×%2"_s.arg(least.width()).arg(least.height());
            for (const QString &fault : faultsOf(window) + lettersTwice(window) + reachFaults(window))
                faults << id + u": "_s + fault;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// scripts/shots asks for it, once a language, size, scheme and amount of data: takes minutes.
    void everyPageAndDialogHasItsPicture()
    {
        const QStringList wish = qEnvironmentVariable("XW_MATRIX").split(u' '); // zh_CN 1366x768 dark sample
        if (wish.size() != 4)
            QSKIP("made on demand, by scripts/shots");
        m_language->useOnce(wish[0]);
        const QSize room(wish[1].section(u'x', 0, 0).toInt(), wish[1].section(u'x', 1, 1).toInt());
        widgets::setScheme(wish[2] == u"dark"       ? widgets::Scheme::Dark
                           : wish[2] == u"contrast" ? widgets::Scheme::HighContrast
                                                    : widgets::Scheme::Light);
        if (wish[3] != u"sample")
            m_office = std::make_unique<Office>();
        if (wish[3] == u"many")
            fillWithMany(*m_office->workspace, 135000);
        monitor::Monitor monitor; // without one its page holds nothing
        const ui::PageContext context{m_dialogs, *m_settings, m_language.get(), &monitor};
        const QString name = u"%1-%2-%3-%4-"_s.arg(wish[0], wish[1], wish[2], wish[3]);
        MemorySource source;
        source.stores.insert(u"here"_s, m_office->store);
        {
            ui::MainWindow window(source, context, *m_language, ui::standardPages(context));
            window.resize(room.boundedTo(window.screen()->availableSize()));
            window.show();
            shoot(window, name + u"start"_s);
            window.openWorkspace(u"here"_s);
            QTRY_VERIFY_WITH_TIMEOUT(window.session().workspace(), 60000);
            for (const ui::PageEntry &entry : ui::standardPages(*m_context)) {
                window.showPage(entry.id);
                if (entry.id == u"inspect" && !window.session().workspace()->state().subjects().empty())
                    part<ui::Page>(window, u"inspectPage"_s)
                        ->goToSubject(window.session().workspace()->state().subjects().front().id);
                if (entry.id == u"notice")
                    QTRY_VERIFY_WITH_TIMEOUT(
                        part<ui::NoticePage>(window, u"noticePage"_s)->view() || wish[3] != u"sample", 60000);
                shoot(window, name + entry.id);
            }
        }
        QThreadPool::globalInstance()->waitForDone(); // a notice of many is still being made
        if (wish[3] != u"sample")
            return; // dialogs are about something
        for (const auto &[dialogName, make] : dialogs()) {
            const std::unique_ptr<QWidget> dialog(make());
            dialog->show();
            widgets::moveOnto(*dialog, QRect(QPoint(), room));
            shoot(*dialog, name + u"dialog-"_s + QString(dialogName).replace(u' ', u'-'));
        }
    }

    void aDialogStandsOverTheWindowThatItBelongsTo()
    {
        QWidget window;
        const QRect room = window.screen()->availableGeometry();
        window.setGeometry(QRect(room.topLeft() + QPoint(60, 60), room.size() - QSize(120, 120)));
        window.show();
        widgets::TextDialog dialog(ui::sendBackQuestion(), &window);
        dialog.open();
        const QPoint off = dialog.geometry().center() - window.geometry().center();
        QVERIFY2(off.manhattanLength() < 60, qPrintable(u"%1, %2"_s.arg(off.x()).arg(off.y())));
    }

    void aWindowFromALargerScreenComesBackWithinThisOne()
    {
        MemorySource source;
        {
            ui::MainWindow window(source, *m_context, *m_language, ui::standardPages(*m_context));
            window.show();
            window.setGeometry(900, 700, 3000, 2000);
            laidOut();
            window.close();
        }
        ui::MainWindow again(source, *m_context, *m_language, ui::standardPages(*m_context));
        again.show();
        QVERIFY(again.screen()->availableGeometry().contains(again.geometry()));
    }
};

XW_UI_TEST_MAIN(WindowFitTest)
#include "tst_window_fit.moc"
