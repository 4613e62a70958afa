// What the menus offer beside the pages: backups and their way back, blank lists, the review queue, actions
// by their names.
#include "base/when_done.h"
#include "base/whole_file.h"
#include "ui/appearance.h"
#include "ui/backup/restoring.h"
#include "ui/changes/change_tools.h"
#include "ui/import/blank_list.h"
#include "ui/main_window.h"
#include "ui/quarter/quarter_tools.h"
#include "ui/review/review_queue.h"
#include "ui/shared/page.h"
#include "ui/window/locator.h"
#include "ui/window/main_menu.h"
#include "ui/window/session.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/tour.h"
#include "ui/window/undo_list.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"
#include "workspace/hand_backups.h"

#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}
} // namespace

void MainWindow::askBackup()
{
    Workspace *workspace = m_session->workspace();
    if (!workspace)
        return;
    const QFileInfo place(workspace->location());
    widgets::FileQuestion question;
    question.title = tr("Back up this workspace");
    question.filter = tr("Xunwang workspaces (*.xunwang)");
    question.suffix = u"xunwang"_s;
    question.suggestion =
        u"%1/%2-%3.xunwang"_s.arg(place.isFile() ? place.path() : usualFolder(),
                                  place.isFile() ? place.completeBaseName() : tr("Workspace"),
                                  workspace->clock().today().toString(u"yyyyMMdd"_s));
    m_context.dialogs.saveFile(this, question, [this](const std::optional<QString> &path) {
        Workspace *open = m_session->workspace();
        if (!path || !open)
            return;
        m_progress->start(tr("Backing up…"), widgets::ProgressStrip::Unit::Bytes);
        const HandBackup made{open->location(), open->clock().now(),
                              *path}; // another may be open when it is done
        whenDone(open->store().backup(*path), this, [this, made](Result<qint64> done) {
            m_progress->stop();
            if (!done)
                return showError(done.error());
            noteHandBackup(m_context.settings, made);
            m_messages->show(
                widgets::MessageBar::Kind::Done,
                {tr("The workspace was backed up."), QDir::toNativeSeparators(made.path), {}, {}});
        });
    });
}

void MainWindow::askRestore()
{
    auto *restoring = findChild<Restoring *>(QString(), Qt::FindDirectChildrenOnly);
    if (!restoring) {
        restoring = new Restoring(m_context, this);
        connect(restoring, &Restoring::restored, this, [this](const QString &path) {
            // Said once it is open, and not of one that is opened in its stead.
            const auto tell = [this, path](const Workspace *open) {
                if (QFileInfo(open->location()) == QFileInfo(path))
                    m_messages->show(widgets::MessageBar::Kind::Done,
                                     {tr("The backup was restored as a new file, which is open now."),
                                      QDir::toNativeSeparators(path),
                                      tr("What you had before stays as it was."),
                                      {}});
            };
            connect(m_session, &Session::opened, this, tell, Qt::SingleShotConnection);
            openWorkspace(path);
        });
        connect(restoring, &Restoring::failed, this, &MainWindow::showError);
    }
    restoring->start(m_session->workspace() ? m_session->workspace()->location() : QString());
}

/// What goes through a dialog of its own, connected where the menu is.
void MainWindow::connectTools()
{
    auto *tools = new ChangeTools(m_context, this);
    connect(m_menu, &MainMenu::changesRequested, this,
            [this, tools](ChangeTools::Act act) { tools->start(act, m_session->workspace()); });
    connect(tools, &ChangeTools::failed, this, &MainWindow::showError);
    connect(tools, &ChangeTools::written, this, [this](const QString &path, int leftBehind) {
        m_messages->show(
            widgets::MessageBar::Kind::Done,
            {tr("The package is written: give it to whoever works on another copy."),
             QDir::toNativeSeparators(path),
             leftBehind > 0 ? tr("%Ln pieces of evidence stay behind.", nullptr, leftBehind) : QString(),
             {}});
    });
    connect(tools, &ChangeTools::sheetsWritten, this, [this](const QString &path) {
        m_messages->show(widgets::MessageBar::Kind::Done,
                         {tr("The sheets are written: print them."), QDir::toNativeSeparators(path), {}, {}});
    });
    connect(tools, &ChangeTools::taken, this, [this, tools](int changes, int conflicts) {
        const QString done = tr("%Ln changes were taken.", nullptr, changes);
        if (conflicts == 0)
            return m_messages->show(widgets::MessageBar::Kind::Done, {done, {}, {}, {}});
        m_messages->show(
            widgets::MessageBar::Kind::Warning,
            {done, {}, tr("In %Ln places two people said different things.", nullptr, conflicts), {}},
            tr("Settle them…"),
            [this, tools] { tools->start(ChangeTools::Act::Conflicts, m_session->workspace()); });
    });
    auto *quarter = new QuarterTools(m_context, this);
    for (const auto &[name, act] : {std::pair("Appeals", QuarterTools::Act::Appeals),
                                    {"SecondLooks", QuarterTools::Act::SecondLooks},
                                    {"Assign", QuarterTools::Act::Assign},
                                    {"DutyLog", QuarterTools::Act::DutyLog},
                                    {"RoundChanges", QuarterTools::Act::Changes},
                                    {"Year", QuarterTools::Act::Year}})
        m_menu->on(name, [this, quarter, act = act] { quarter->start(act, m_session->workspace()); });
    connect(m_session, &Session::closing, quarter, &QuarterTools::closeAll);
    connect(quarter, &QuarterTools::failed, this, &MainWindow::showError);
    connect(quarter, &QuarterTools::openSubject, this, &MainWindow::goToSubject);
    connect(quarter, &QuarterTools::showSubjects, this, &MainWindow::listSubjects);
    connect(quarter, &QuarterTools::written, this, [this](const QString &path) {
        m_messages->show(widgets::MessageBar::Kind::Done,
                         {tr("The list is written."), QDir::toNativeSeparators(path), {}, {}});
    });
    connect(m_menu, &MainMenu::blankListRequested, this, &MainWindow::askBlankList);
    m_menu->on("Save", [this] {
        keepFields();
        const QStringList open = unsaved();
        m_status->notify(open.isEmpty() ? tr("Nothing waits to be saved: every change is kept as it is made")
                                        : tr("Typed, not kept yet: %1").arg(open.constFirst()));
    });
    m_menu->on("Restore", [this] { askRestore(); });
    auto *tour = new Tour(*this, *m_messages, m_context.settings);
    // After the window has said what it has to say of what it opened.
    const auto onceOpen = [this, tour](void (Tour::*then)()) {
        connect(
            m_session, &Session::opened, tour,
            [tour, then] { QMetaObject::invokeMethod(tour, then, Qt::QueuedConnection); },
            Qt::SingleShotConnection);
    };
    m_menu->on("Tour", [this, tour, onceOpen] {
        if (m_session->workspace())
            return tour->start();
        onceOpen(&Tour::start);
        openSample();
    });
    connect(m_start, &StartPage::sampleRequested, tour, [onceOpen] { onceOpen(&Tour::offer); });
    m_menu->on("News", [this] { openHelp(u"new"_s); });
    m_menu->on("Locate", [this] {
        auto *page = qobject_cast<Page *>(m_stack->currentWidget());
        const auto shown = std::ranges::find(m_slots, page, &Slot::page);
        const QString name = shown == m_slots.end() ? QString() : Page::tr(shown->entry.title);
        auto *locator = new Locator(actionsOf(*menuBar(), page, name), this);
        locator->setAttribute(Qt::WA_DeleteOnClose);
        locator->open();
    });
    for (const auto &[name, step] : {std::pair("TextLarger", 1), {"TextSmaller", -1}, {"TextUsual", 0}})
        m_menu->on(name, [this, step = step] { stepTextSize(m_context.settings, step); });
    m_menu->on("UndoList", [this] {
        Workspace *workspace = m_session->workspace();
        if (!workspace)
            return;
        QHash<QString, QString> titles;
        for (const Slot &slot : m_slots)
            titles.insert(slot.entry.id, Page::tr(slot.entry.title));
        auto *list = new UndoList(*workspace, titles, this);
        list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_session, &Session::closing, list, &QDialog::reject);
        connect(list, &UndoList::takeBackAsked, this, [this](const UndoEntry &step) { takeBack(step); });
        list->open();
    });
    m_menu->on("Review", [this] {
        Workspace *workspace = m_session->workspace();
        if (!workspace)
            return;
        auto *queue = new ReviewQueue(*workspace, m_context, this);
        queue->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_session, &Session::closing, queue, &QDialog::reject);
        connect(queue, &ReviewQueue::openSubject, this, &MainWindow::goToSubject);
        queue->open();
    });
}

void MainWindow::askBlankList(const QString &id)
{
    const ImportKind *kind = importKind(id);
    if (!kind)
        return;
    widgets::FileQuestion question;
    question.title = tr("Where the blank list goes");
    question.filter = tr("CSV (*.csv)");
    question.suffix = u"csv"_s;
    question.suggestion = u"%1/%2.csv"_s.arg(
        m_context.settings.value(u"folders/import"_s, usualFolder()).toString(), kind->chinese);
    m_context.dialogs.saveFile(this, question, [this, kind](const std::optional<QString> &path) {
        if (!path)
            return;
        const Result<void> written = writeWhole(
            *path, blankList(*kind), {QT_TRANSLATE_NOOP("xw", "The blank list could not be written"), {}});
        if (!written)
            return showError(written.error());
        m_messages->show(widgets::MessageBar::Kind::Done,
                         {tr("The blank list is there. Fill it in and import it."),
                          QDir::toNativeSeparators(*path),
                          {},
                          {}});
    });
}

} // namespace xw::ui
