// One of each dialog of the program, over 江西 2020Q1: for tests that look at all of them.
#pragma once

#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "models/ledger_actions.h"
#include "models/ledger_table.h"
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
#include "ui/notice/element_lists.h"
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
#include "ui/signing/countersign_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "ui/templates/template_editor.h"
#include "ui/window/about_dialog.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/locator.h"
#include "ui/window/new_workspace_dialog.h"
#include "ui/window/office_dialog.h"
#include "ui/window/undo_list.h"
#include "ui/window/waiting_dialog.h"
#include "widgets/dialogs/text_dialog.h"
#include "widgets/image_viewer.h"
#include "widgets/page_preview.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

namespace xw::testkit
{

using namespace Qt::StringLiterals;

class DialogGallery
{
protected:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<models::LedgerTable> m_table;

    /// Settings of a first start by 检查员01, and the province.
    void furnish()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_settings->setValue(u"author"_s, u"检查员01"_s);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_language = std::make_unique<ui::Language>(*m_settings);
        m_office = jiangxi();
    }

    /// What is read or drawn beside the window's thread has come.
    static bool isFilled(const QWidget &dialog)
    {
        if (const auto *counts = dialog.findChild<QLabel *>(u"importCounts"_s);
            counts && counts->text().isEmpty())
            return false; // the list is not read and judged yet
        if (const auto *drawn = dialog.findChild<QLabel *>(u"sampleTotal"_s);
            drawn && drawn->text().isEmpty())
            return false;
        const auto *pages = dialog.findChild<widgets::PagePreview *>(u"templatePages"_s);
        return !pages || pages->pageCount() > 0;
    }
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
                 const bool before = workspace.state().inspection(site).inspected;
                 if (!waitFor(workspace, workspace.setInspected(site, !before)))
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
};

} // namespace xw::testkit
