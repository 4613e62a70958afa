#include "ui/main_window.h"

#include "monitor/monitor.h"
#include "ui/appearance.h"
#include "ui/backup/auto_backup.h"
#include "ui/import/import_dialog.h"
#include "ui/language.h"
#include "ui/notice/notice_page.h"
#include "ui/rectification/case_reminder.h"
#include "ui/sampling/sampling_dialog.h"
#include "ui/shared/job_strip.h"
#include "ui/shared/page.h"
#include "ui/shared/show_error.h"
#include "ui/signing/history_witness.h"
#include "ui/window/drop_frame.h"
#include "ui/window/main_menu.h"
#include "ui/window/next_step.h"
#include "ui/window/office_entry.h"
#include "ui/window/office_watch.h"
#include "ui/window/rail.h"
#include "ui/window/session.h"
#include "ui/window/start_page.h"
#include "ui/window/status_line.h"
#include "ui/window/subject_search.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_call.h"
#include "widgets/dialog_fit.h"
#include "widgets/icon.h"
#include "widgets/message_bar.h"
#include "widgets/progress_strip.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using widgets::MessageBar;

namespace
{
/// What a laptop at 125 % leaves.
constexpr QSize leastSize{1000, 520};

/// What it holds gives way down to the least that it needs: a text that wraps asks for no more.
class Column final : public QVBoxLayout
{
public:
    using QVBoxLayout::QVBoxLayout;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

/// Where the files are, with a way there: a word in the status line is easily missed.
void tellExported(MessageBar &messages, const QString &folder)
{
    messages.say(
        MessageBar::Kind::Done,
        [folder]() -> MessageBar::Text {
            return {MainWindow::tr("The notice was exported."), QDir::toNativeSeparators(folder), {}, {}};
        },
        [] { return MainWindow::tr("Open the folder"); },
        [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

/// What waits is said when a workspace is opened; the last line says it from then on.
void remind(MessageBar &messages, CaseReminder &reminder)
{
    if (reminder.waiting().isEmpty())
        return;
    messages.say(
        reminder.waiting().overdue > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
        [&reminder]() -> MessageBar::Text {
            return {reminder.words(), {}, {}, {}};
        },
        [] { return MainWindow::tr("Show them"); }, [&reminder] { reminder.askForCases(); });
}

/// The same beside what is said of a new round.
void offerCases(MessageBar &messages, CaseReminder &reminder)
{
    messages.alsoOffer([&reminder] { return reminder.words(); }, [&reminder] { reminder.askForCases(); });
}

/// Says it where the file is an older copy of the one that was last open here, or another history.
void watchHistory(Workspace &workspace, QSettings &settings, MessageBar &messages)
{
    auto *witness = new HistoryWitness(workspace, settings);
    QObject::connect(
        witness, &HistoryWitness::doubted, &messages, [&messages](const Message &why, const QString &where) {
            messages.say(MessageBar::Kind::Warning, [why, where]() -> MessageBar::Text {
                return {why.text(),
                        QDir::toNativeSeparators(where),
                        MainWindow::tr(
                            "Find out who put it there; keep it, and a copy of the one that you know."),
                        {}};
            });
        });
}
} // namespace

MainWindow::MainWindow(WorkspaceSource &source, const PageContext &context, Language &language,
                       std::vector<PageEntry> pages, PasswordKeeper *keeper)
    : m_context(context), m_keeper(keeper), m_language(language), m_recent(context.settings),
      m_session(new Session(source, this)), m_backups(new AutoBackup(context.settings, this)),
      m_office(new OfficeEntry(*m_session, context, m_recent, keeper, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(widgets::icon(u"xunwang"_s));
    setAcceptDrops(true);
    new DropFrame(*this);
    for (PageEntry &entry : pages)
        m_slots.push_back({std::move(entry), nullptr});
    widgets::DialogFit::install();
    build();
    connectMenu();
    connectSession();
    retranslate();
    takeWorkspace(nullptr);
    placeWindow();
}

/// As it was left, but never beyond the screen: the last one may have been larger. The least size is the
/// window's own, so that no page can widen it; a screen that has less makes it scroll.
void MainWindow::placeWindow()
{
    const QRect room = screen()->availableGeometry();
    setMinimumSize(leastSize.boundedTo(room.size() - QSize(8, 34))); // what a frame takes
    if (!restoreGeometry(m_context.settings.value(u"window/geometry"_s).toByteArray()))
        resize(QSize(1360, 860).boundedTo(room.size() * 0.94));
    else if (!isMaximized() && !isFullScreen())
        widgets::moveOnto(*this, room);
}

MainWindow::~MainWindow()
{
    if (m_context.monitor) {
        m_context.monitor->disconnect(this);
        m_context.monitor->setWorkspace(nullptr);
    }
    // Pages hold the workspace: they go first.
    for (Slot &slot : m_slots)
        delete slot.page;
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    centre->setObjectName(u"windowContent"_s);
    auto *column = new Column(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(m_context.dialogs, centre);
    column->addWidget(m_topBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(centre);
    for (const Slot &slot : m_slots)
        m_rail->addEntry(slot.entry.id, slot.entry.drawing);
    row->addWidget(m_rail);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(8, 8, 8, 8);
    content->setSpacing(8);
    m_messages = new MessageBar(centre);
    m_progress = new widgets::ProgressStrip(centre);
    m_progress->setObjectName(u"windowProgress"_s);
    m_progress->setCancellable(false);
    m_stack = new QStackedWidget(centre);
    m_start = new StartPage(m_recent, m_stack);
    m_stack->addWidget(m_start);
    content->addWidget(m_messages);
    content->addWidget(m_progress);
    content->addWidget(new JobStrip(centre));
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);
    column->addLayout(row, 1);
    m_status = new StatusLine(centre);
    auto *reminder = new CaseReminder(m_context.settings, m_status);
    m_status->setReminder(reminder);
    column->addWidget(m_status);
    // Where there is less room than the pages need nothing is squeezed: the window scrolls.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"windowScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centre);
    setCentralWidget(scroll);
    m_menu = new MainMenu(menuBar(), m_recent, m_language, int(m_slots.size()), this);
    for (size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].entry.alone)
            m_menu->setPageAlone(int(i));
    connect(m_rail, &Rail::chosenChanged, this, &MainWindow::showIndex);
    connect(m_topBar, &TopBar::openSubject, this, &MainWindow::goToSubject);
    connect(m_topBar, &TopBar::authorAsked, this, &MainWindow::askAuthor);
    connect(m_topBar, &TopBar::samplingAsked, this, &MainWindow::openSampling);
    connect(m_topBar, &TopBar::correctionAsked, this, [this] {
        showPage(u"notice"_s); // a correction begins with the notice that it replaces
        if (auto *correct = findChild<QAction *>(u"actionCorrectRound"_s))
            correct->trigger();
    });
    connect(m_topBar, &TopBar::errorOccurred, this, &MainWindow::showError);
    connect(m_topBar, &TopBar::roundOpened, this, [this](const QString &words, const QString &advice) {
        m_messages->show(MessageBar::Kind::Done, {words, {}, advice, {}});
        if (!m_status->reminder()->waiting().isEmpty()) // of the rounds before
            offerCases(*m_messages, *m_status->reminder());
    });
    // Rectification with the cases of one pill.
    connect(reminder, &CaseReminder::casesAsked, this, [this](const QString &part) {
        const int index = indexOf(u"rectification"_s);
        if (index < 0 || !m_session->workspace())
            return;
        showIndex(index);
        pageAt(index)->goTo({{u"part"_s, part}});
    });
    m_topBar->setGuard([this](std::function<void()> then) { leave(std::move(then)); });
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::busyChanged, this, [this](bool busy, const QString &location) {
        if (busy)
            m_progress->start(location.isEmpty() ? tr("Opening the sample province…")
                                                 : tr("Opening %1…").arg(QFileInfo(location).fileName()),
                              widgets::ProgressStrip::Unit::Items);
        else
            m_progress->stop();
        m_start->setEnabled(!busy);
    });
    connect(m_session, &Session::closing, this, [this] {
        keepPlace();
        takeWorkspace(nullptr);
    });
    connect(m_session, &Session::closed, this, [this] { takeWorkspace(nullptr); });
    connect(m_session, &Session::failed, this, &MainWindow::showOpeningError);
    connect(new WindowCall(*m_session), &WindowCall::called, this, [this] { comeToFront(*this); });
    connect(m_backups, &AutoBackup::failed, this, &MainWindow::showError);
    if (m_context.monitor)
        connect(m_context.monitor, &monitor::Monitor::failed, this, &MainWindow::showError);
    connect(m_session, &Session::placeLost, this, [this](const Error &error) {
        m_status->setPlaceLost(true);
        showError(error);
    });
    connect(m_session, &Session::placeFound, this, [this] {
        m_status->setPlaceLost(false);
        m_messages->dismiss();
    });
    connect(m_session, &Session::opened, this, [this](Workspace *workspace) {
        const Round &round = workspace->state().round();
        m_recent.add(workspace->location(), round.province, round.key);
        m_messages->dismiss();
        takeWorkspace(workspace);
        goOnWhereItWas();
        remind(*m_messages, *m_status->reminder());
        if (workspace->state().subjects().empty())
            showPage(u"register"_s); // where its list is imported
        askAuthorOnce();
        recoverSigning();
        watchHistory(*workspace, m_context.settings, *m_messages);
        if (workspace->offline())
            new OfficeWatch(*workspace, *m_messages, this);
    });
}

void MainWindow::takeWorkspace(Workspace *workspace)
{
    delete m_import; // it plans against the workspace that goes
    delete m_sampling;
    if (m_context.monitor)
        m_context.monitor->setWorkspace(workspace);
    m_topBar->setWorkspace(workspace);
    m_status->setWorkspace(workspace);
    m_status->reminder()->setWorkspace(workspace);
    m_backups->setWorkspace(workspace);
    m_rail->setVisible(workspace != nullptr);
    m_menu->setWorkspaceOpen(workspace != nullptr);
    for (Slot &slot : m_slots)
        if (slot.page)
            slot.page->setWorkspace(workspace);
    refreshUndo();
    retranslate();
    if (!workspace) {
        m_stack->setCurrentWidget(m_start);
        m_status->setHint({});
        m_start->refresh();
        m_start->takeKeyboard();
        return;
    }
    connect(workspace, &Workspace::changed, this, &MainWindow::refreshUndo);
    connect(workspace, &Workspace::savingChanged, this, &MainWindow::refreshUndo);
    connect(workspace, &Workspace::failed, this, &MainWindow::showError);
    showIndex(qMax(0, indexOf(m_context.settings.value(u"window/page"_s).toString())));
}

Page *MainWindow::pageAt(int index)
{
    Slot &slot = m_slots[size_t(index)];
    if (slot.page)
        return slot.page;
    slot.page = slot.entry.make(m_stack);
    m_stack->addWidget(slot.page);
    connect(slot.page, &Page::openSubject, this, &MainWindow::goToSubject);
    connect(slot.page, &Page::showSubjects, this, &MainWindow::listSubjects);
    connect(slot.page, &Page::errorOccurred, this, &MainWindow::showError);
    connect(slot.page, &Page::leaveAsked, this, &MainWindow::leave);
    connect(slot.page, &Page::errorSettled, m_messages,
            [this](const Error &error) { m_messages->dismissIf(error.summary.text()); });
    connect(slot.page, &Page::notify, m_status, &StatusLine::notify);
    connect(slot.page, &Page::openPage, this, &MainWindow::showPage);
    connect(slot.page, &Page::openSampling, this, &MainWindow::openSampling);
    connect(slot.page, &Page::importFile, this, &MainWindow::importFile);
    connect(slot.page, &Page::unsavedChanged, this, [this] { m_status->setUnsaved(unsaved()); });
    connect(slot.page, &Page::hintChanged, this, [this, page = slot.page] {
        if (m_stack->currentWidget() == page)
            m_status->setHint(page->hint());
    });
    if (auto *notice = qobject_cast<NoticePage *>(slot.page))
        connect(notice, &NoticePage::exported, this,
                [this](const QString &folder) { tellExported(*m_messages, folder); });
    slot.page->setWorkspace(m_session->workspace());
    return slot.page;
}

void MainWindow::showIndex(int index)
{
    if (index < 0 || index >= int(m_slots.size()) ||
        !(m_session->workspace() || m_slots[size_t(index)].entry.alone))
        return;
    Page *page = pageAt(index);
    // The field that had it may be gone: a cell's editor. Qt then gives it to the first part of the page.
    const bool left = page->focusWidget() != nullptr;
    m_rail->choose(index);
    m_stack->setCurrentWidget(page);
    m_status->setHint(page->hint());
    m_status->reminder()->refresh();
    if (m_session->workspace())
        m_context.settings.setValue(u"window/page"_s, m_slots[size_t(index)].entry.id);
    refreshUndo();
    takePlace();
    // Who walks the rail by keys stays on it.
    if (const QWidget *has = focusWidget();
        !has || (!m_rail->isAncestorOf(has) && !(left && page->isAncestorOf(has))))
        page->takeKeyboard();
}

int MainWindow::indexOf(const QString &id) const
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].entry.id == id)
            return int(i);
    return -1;
}

void MainWindow::showPage(const QString &id)
{
    if (id == u"start"_s && !m_session->workspace()) {
        m_stack->setCurrentWidget(m_start);
        m_status->setHint({});
        return;
    }
    showIndex(indexOf(id));
}

void MainWindow::proofFiles(const QStringList &paths)
{
    const int proof = indexOf(u"proof"_s);
    if (proof < 0)
        return;
    showIndex(proof);
    if (!paths.isEmpty())
        pageAt(proof)->takeFiles(paths);
}

void MainWindow::goToSubject(SubjectId subject)
{
    const int inspect = indexOf(u"inspect"_s);
    if (inspect < 0 || !m_session->workspace())
        return;
    showIndex(inspect);
    pageAt(inspect)->goToSubject(subject);
}

void MainWindow::listSubjects(const SubjectFilter &filter)
{
    const int inspect = indexOf(u"inspect"_s);
    if (inspect < 0 || !m_session->workspace())
        return;
    showIndex(inspect);
    pageAt(inspect)->listSubjects(filter);
}

void MainWindow::showError(const Error &error)
{
    ui::showError(*m_messages, error);
}

void MainWindow::refreshUndo()
{
    const Workspace *workspace = m_session->workspace();
    m_menu->setImportEnabled(workspace && !workspace->isLocked());
    const auto *page = qobject_cast<const Page *>(m_stack->currentWidget());
    const auto step = workspace ? nextStep(workspace->undoEntries(), page) : std::nullopt;
    const auto again = workspace ? workspace->redoEntry() : std::nullopt;
    m_menu->setUndo(step.has_value(), step ? step->text.text() : QString(), again.has_value(),
                    again ? again->text.text() : QString());
}

void MainWindow::retranslate()
{
    for (size_t i = 0; i < m_slots.size(); ++i) {
        const QString title = Page::tr(m_slots[i].entry.title);
        m_rail->setEntryText(int(i), title, tr("%1 (Ctrl+%2)").arg(title).arg(i + 1));
        m_menu->setPageTitle(int(i), title);
    }
    m_menu->retranslate();
    fillAppearance(m_menu->submenu("appearanceMenu"), m_context.settings);
    const Workspace *workspace = m_session->workspace();
    setWindowTitle(workspace ? tr("%1 — Xunwang").arg(workspace->state().round().province) : tr("Xunwang"));
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
        m_status->setHint(page->hint());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepFields();
    if (!m_mayClose && !unsaved().isEmpty()) {
        event->ignore();
        leave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_context.settings.setValue(u"window/geometry"_s, saveGeometry());
    keepPlace();
    event->accept();
}

} // namespace xw::ui
