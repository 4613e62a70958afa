// What the menu, the start page and a dropped file ask of the window.
#include "models/labels.h"
#include "ui/backup/auto_backup.h"
#include "ui/help/help_window.h"
#include "ui/import/import_dialog.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/notice_print.h"
#include "ui/sampling/sampling_dialog.h"
#include "ui/shared/page.h"
#include "ui/signing/signing_recovery.h"
#include "ui/signing/verify_dialog.h"
#include "ui/window/about_dialog.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/main_menu.h"
#include "ui/window/new_workspace_dialog.h"
#include "ui/window/office_entry.h"
#include "ui/window/session.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/subject_search.h"
#include "ui/window/top_bar.h"
#include "ui/window/usual_actions.h"
#include "ui/window/window_call.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

bool isWorkspace(const QString &path)
{
    return path.endsWith(u".xunwang"_s, Qt::CaseInsensitive);
}

QStringList droppedFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool isList(const QString &path)
{
    static const QStringList endings{u"csv"_s, u"tsv"_s, u"xlsx"_s, u"xls"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// The first file of a drop; empty: it holds none.
QString droppedFile(const QMimeData *data)
{
    return droppedFiles(data).value(0);
}
} // namespace

void MainWindow::connectMenu()
{
    connectTools();
    connect(m_menu, &MainMenu::recentRequested, this, &MainWindow::openWorkspace);
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::showIndex);
    m_menu->on("New", [this] { askNew(); });
    m_menu->on("Open", [this] { askOpen(); });
    m_menu->on("Office", [this] { leave([this] { m_office->ask(); }); });
    m_menu->on("Sample", [this] { openSample(); });
    m_menu->on("Import", [this] { importFile({}); });
    m_menu->on("Sampling", [this] { openSampling(); });
    m_menu->on("Backup", [this] { askBackup(); });
    m_menu->on("Print", [this] { print(); });
    m_menu->on("Close", [this] { leave([this] { m_session->close(); }); });
    connectUsual(*m_menu, *this);
    m_menu->on("Verify", [this] { openVerify({}); });
    m_menu->on("Quit", [this] { close(); });
    m_menu->on("Undo", [this] { undo(); });
    m_menu->on("Redo", [this] { redo(); });
    m_menu->on("Author", [this] { askAuthor(); });
    m_menu->on("Find", [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    m_menu->on("Handbook", [this] {
        const auto shown = std::ranges::find(m_slots, m_stack->currentWidget(), &Slot::page);
        openHelp(shown == m_slots.end() ? QString() : shown->entry.id);
    });
    m_menu->on("Keys", [this] {
        auto *keys = new KeysDialog(*menuBar(), this);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
    m_menu->on("About", [this] {
        auto *about = new AboutDialog(widgets::loadWebEngine, QDate::currentDate(), this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    connect(m_start, &StartPage::newRequested, this, [this] { askNew(); });
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::proofRequested, this, [this] { proofFiles({}); });
    connect(m_start, &StartPage::recentRequested, this, &MainWindow::openWorkspace);
}

void MainWindow::openWorkspace(const QString &location)
{
    leave([this, location] {
        if (const auto place = OfficePlace::fromAddress(location))
            m_office->enter(*place);
        else
            m_session->open(location);
    });
}

/// A workspace that somebody else has open can be looked at all the same.
void MainWindow::showOpeningError(const Error &error, const QString &location)
{
    if (error.code != ErrorCode::Conflict || location.isEmpty() || !QFileInfo(location).isFile())
        return showError(error);
    m_messages->say(
        widgets::MessageBar::Kind::Error,
        [error]() -> widgets::MessageBar::Text {
            return {error.summary.text(), error.where, error.advice.text(), error.detail};
        },
        [] { return tr("Open for reading only"); },
        [this, location] { leave([this, location] { m_session->openReadOnly(location); }); });
    WindowCall::lookFor(location, this, [this, location, said = m_messages->text()](bool answers) {
        if (answers && m_messages->isVisible() && m_messages->text() == said)
            m_messages->alsoOffer([] { return tr("Go to that window"); },
                                  [this, location] {
                                      WindowCall::call(location, this, [this, location](bool there) {
                                          if (!there)
                                              openWorkspace(location); // it was closed meanwhile
                                      });
                                  });
    });
}

void MainWindow::openSample()
{
    leave([this] { m_session->openSample(); });
}

void MainWindow::askNew(const QString &thenImport)
{
    auto *dialog = new NewWorkspaceDialog(
        m_context.dialogs, QDate::currentDate(),
        m_context.settings.value(u"folders/workspace"_s, documentsFolder()).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewWorkspaceDialog::chosen, this,
            [this, thenImport](const QString &path, const InitOptions &options) {
                m_context.settings.setValue(u"folders/workspace"_s, QFileInfo(path).path());
                leave([this, path, options, thenImport] {
                    if (!thenImport.isEmpty())
                        connect(
                            m_session, &Session::opened, this,
                            [this, thenImport] { startImport(thenImport); }, Qt::SingleShotConnection);
                    m_session->create(path, options);
                });
            });
    dialog->open();
}

void MainWindow::askOpen()
{
    widgets::FileQuestion question;
    question.title = tr("Open a workspace");
    question.filter = tr("Xunwang workspaces (*.xunwang)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/workspace"_s, documentsFolder()).toString();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (!path)
            return;
        m_context.settings.setValue(u"folders/workspace"_s, QFileInfo(*path).path());
        openWorkspace(*path);
    });
}

void MainWindow::askAuthor()
{
    widgets::TextQuestion question;
    question.title = tr("Your name");
    question.label = tr("It stands beside everything that you change, in the history and in the files.");
    question.initial = m_session->workspace() ? m_session->workspace()->author() : QString();
    question.accept = tr("Use this name");
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A name is needed.") : QString();
    };
    m_context.dialogs.askText(this, question, [this](const std::optional<QString> &name) {
        if (!name)
            return;
        m_context.settings.setValue(u"author"_s, name->trimmed());
        if (Workspace *workspace = m_session->workspace())
            workspace->setAuthor(name->trimmed());
    });
}

/// Nobody said who works here: the account of the machine stands in until somebody does.
void MainWindow::askAuthorOnce(const QString &news)
{
    const Workspace *workspace = m_session->workspace();
    if (!workspace || workspace->store().isReadOnly() || !workspace->store().person().isEmpty() ||
        !m_context.settings.value(u"author"_s).toString().trimmed().isEmpty())
        return;
    m_messages->say(
        news.isEmpty() ? widgets::MessageBar::Kind::Info : widgets::MessageBar::Kind::Done,
        [author = workspace->author(), news]() -> widgets::MessageBar::Text {
            const QString words = tr("Your changes will carry the name “%1”.").arg(author);
            if (news.isEmpty())
                return {words, {}, {}, {}};
            return {news, words, {}, {}};
        },
        [] { return tr("Your name…"); }, [this] { askAuthor(); });
    m_messages->alsoOffer(
        [] { return tr("That is right"); },
        [this, author = workspace->author()] { m_context.settings.setValue(u"author"_s, author); });
}

void MainWindow::openHelp(const QString &chapter)
{
    auto *help = findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(*menuBar(), this);
    help->open(chapter);
}

/// What the page says it prints, else the table on it, else the notice.
void MainWindow::print()
{
    const Workspace *workspace = m_session->workspace();
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    const auto shown = std::ranges::find(m_slots, page, &Slot::page);
    const int index = indexOf(u"notice"_s);
    if (!workspace || index < 0)
        return;
    const bool other = page && shown != m_slots.end() && shown->entry.id != u"notice";
    std::optional<Printing> printing = other ? page->printing() : std::nullopt;
    for (const auto *table : other ? page->findChildren<QTableView *>() : QList<QTableView *>())
        if (!printing && table->isVisible() && table->horizontalHeader()->isVisible())
            printing = tablePrinting(*table, u"%1 · %2 · %3"_s.arg(workspace->state().round().province,
                                                                   workspace->state().round().name(),
                                                                   Page::tr(shown->entry.title)));
    if (printing && printing->refused.isEmpty())
        return openPreview(*printing, this);
    if (printing)
        return m_messages->show(widgets::MessageBar::Kind::Info, {printing->refused, {}, {}, {}});
    const auto *notice = qobject_cast<NoticePage *>(pageAt(index));
    if (notice && notice->isVisible() && notice->view())
        return openPrintPreview(notice->view(), this);
    showIndex(index); // while it is not shown, it does not follow the data
    m_messages->show(widgets::MessageBar::Kind::Info,
                     {tr("The notice is being composed."), {}, tr("Print it when its pages are there."), {}});
}

void MainWindow::openVerify(const QStringList &paths)
{
    auto *dialog = new VerifyDialog(m_context, m_keeper, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!paths.isEmpty())
        dialog->verify(paths);
    dialog->open();
}

void MainWindow::recoverSigning()
{
    if (m_session->workspace()->store().isReadOnly())
        return; // who may not write cannot know whether somebody signs just now
    recoverInterrupted(
        *m_session->workspace(), m_session->workspace(),
        [this](const Message &words) {
            m_messages->say(widgets::MessageBar::Kind::Warning, [words]() -> widgets::MessageBar::Text {
                return {words.text(), {}, {}, {}};
            });
        },
        [this](const Error &error) { showError(error); });
}

void MainWindow::importFile(const QString &path)
{
    if (isWorkspace(path))
        openWorkspace(path);
    else if (!path.isEmpty() && VerifyDialog::isNotice(path))
        openVerify({path});
    else if (!path.isEmpty())
        startImport(path);
    else
        askImport();
}

void MainWindow::askImport()
{
    widgets::FileQuestion question;
    question.title = tr("Import a file");
    question.filter = tr("Lists (*.csv *.txt *.tsv *.xlsx *.xls)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/import"_s, documentsFolder()).toString();
    m_context.dialogs.openFile(this, question, [this](const std::optional<QString> &path) {
        if (path)
            startImport(*path);
    });
}

void MainWindow::startImport(const QString &path)
{
    Workspace *workspace = m_session->workspace();
    if (!workspace || m_import)
        return;
    if (workspace->store().isReadOnly())
        return showError(workspace->checkWritable().error());
    if (workspace->isLocked())
        return m_messages->show(widgets::MessageBar::Kind::Info,
                                {tr("The round %1 is signed: nothing can be imported into it.")
                                     .arg(models::roundLabel(workspace->state().round())),
                                 {},
                                 tr("Open the next round, or a correction of this one on the Notice page."),
                                 {}});
    m_context.settings.setValue(u"folders/import"_s, QFileInfo(path).path());
    m_import = new ImportDialog(*workspace, m_context, path, this);
    m_import->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_import, &ImportDialog::importing, m_backups, &AutoBackup::beforeImport);
    connect(m_import, &ImportDialog::imported, this, [this](const QString &words) {
        m_messages->show(widgets::MessageBar::Kind::Done, {words, {}, {}, {}});
        askAuthorOnce(words); // the first import comes before most people have answered
    });
    m_import->open();
}

void MainWindow::openSampling()
{
    Workspace *workspace = m_session->workspace();
    if (!workspace || m_sampling)
        return;
    m_sampling = new SamplingDialog(*workspace, m_context, this);
    m_sampling->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sampling, &SamplingDialog::confirmed, m_status, &StatusLine::notify);
    connect(m_sampling, &SamplingDialog::openSubject, this, [this](SubjectId subject) {
        m_sampling->close();
        goToSubject(subject);
    });
    m_sampling->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (m_session->workspace() || isWorkspace(path) || VerifyDialog::isNotice(path))
        return importFile(path);
    if (!isList(path))
        return proofFiles(droppedFiles(event->mimeData()));
    // There is nothing to import it into yet.
    m_messages->say(
        widgets::MessageBar::Kind::Info,
        [path]() -> widgets::MessageBar::Text {
            return {
                tr("“%1” is a list: it goes into a workspace.").arg(QFileInfo(path).fileName()), {}, {}, {}};
        },
        [] { return tr("New workspace, and import it…"); }, [this, path] { askNew(path); });
}

} // namespace xw::ui
