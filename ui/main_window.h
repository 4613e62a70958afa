// MainWindow: the frame around the pages: top bar, rail, messages, pages, status line. Owns the session;
// pages own no data.
#pragma once

#include "ui/window/pages.h"
#include "ui/window/recent_workspaces.h"
#include "ui/workspace_source.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QPointer>
#include <functional>

class QStackedWidget;

namespace xw
{
struct UndoEntry;
}

namespace xw::widgets
{
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class AutoBackup;
class CaseReminder;
class ImportDialog;
class Language;
class MainMenu;
class Page;
class Rail;
class SamplingDialog;
class OfficeEntry;
class Session;
class PasswordKeeper;
class StartPage;
class StatusLine;
struct SubjectFilter;
class TopBar;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of these outlive the window. `keeper`: the system's keyring; null: there is none.
    MainWindow(WorkspaceSource &source, const PageContext &context, Language &language,
               std::vector<PageEntry> pages, PasswordKeeper *keeper = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &location);
    void openSample();
    /// A dropped or chosen file: a workspace is opened, anything else goes to the import dialog. Empty: asks
    /// for a file.
    void importFile(const QString &path);
    void showPage(const QString &id);
    /// Shows the proof of these files, or the page on which they can be chosen.
    void proofFiles(const QStringList &paths);
    [[nodiscard]] Session &session() const { return *m_session; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Slot {
        PageEntry entry;
        Page *page = nullptr; ///< built when it is first shown
    };

    void build();
    void connectMenu();
    void connectSession();
    void takeWorkspace(Workspace *workspace);
    void showIndex(int index);
    [[nodiscard]] int indexOf(const QString &id) const;
    Page *pageAt(int index);
    void showError(const Error &error);
    void showOpeningError(const Error &error, const QString &location);
    /// `thenImport`: a list that goes into it; empty: none.
    void askNew(const QString &thenImport = QString());
    void askOpen();
    void askImport();
    void askBlankList(const QString &kind);
    void startImport(const QString &path);
    void openSampling();
    void openHelp(const QString &chapter);
    void print();
    void askBackup();
    void askRestore();
    void connectTools();
    void askAuthor();
    void askAuthorOnce(const QString &news = QString()); ///< `news` is said with the question
    void openVerify(const QStringList &paths);
    void recoverSigning();
    void goToSubject(SubjectId subject);
    void listSubjects(const SubjectFilter &filter);
    void refreshUndo();
    void undo();
    void redo();
    /// Asks first where it moves the whole round.
    void takeBack(const UndoEntry &step, bool asked = false);
    void showStep(const UndoEntry &step);
    [[nodiscard]] QStringList unsaved();
    /// Goes on with `then` when nothing typed would be lost by it, or when the person says so.
    void leave(std::function<void()> then);
    void keepFields();
    void placeWindow();
    void keepPlace();
    void goOnWhereItWas();
    void takePlace();
    void retranslate();

    const PageContext &m_context;
    PasswordKeeper *m_keeper;
    Language &m_language;
    RecentWorkspaces m_recent;
    std::vector<Slot> m_slots;
    Session *m_session;
    AutoBackup *m_backups;
    OfficeEntry *m_office;
    MainMenu *m_menu;
    TopBar *m_topBar;
    Rail *m_rail;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    StartPage *m_start;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QJsonObject m_places;            ///< by page: where it was left, until it is shown
    bool m_mayClose = false;         ///< asked, and answered
    QPointer<ImportDialog> m_import; ///< while one is open
    QPointer<SamplingDialog> m_sampling;
};

} // namespace xw::ui
