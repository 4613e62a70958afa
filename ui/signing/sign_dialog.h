// SignDialog: seals and signs an exported notice and closes its round: which export, whose identity, which
// seal, what is open. All that is slow goes on behind it.
#pragma once

#include "signing/identity.h"
#include "ui/notice/notice_view.h"
#include "ui/shared/page_context.h"
#include "ui/signing/signing_run.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xw::widgets
{
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class IdentityField;
class OpenItemsPanel;
class PasswordKeeper;
class SealField;
class SealPreview;
class TsaField;

class SignDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Start {
        QString folder;     ///< of the export; empty: not known
        NoticeViewPtr view; ///< the pages as composed, for the preview; may be null
    };
    /// `workspace`, `context` and `keeper` (may be null: no keyring) must outlive the dialog.
    SignDialog(Workspace &workspace, const PageContext &context, PasswordKeeper *keeper, const Start &start,
               QWidget *parent = nullptr);
    /// Another export: what the Notice page has just written.
    void setFolder(const QString &folder);

signals:
    void exportWanted();
    void signedNotice(const QString &folder);
    void verifyWanted(const QString &folder);

public slots:
    void reject() override; ///< not while it signs

private:
    QWidget *buildForm();
    QWidget *buildFoot();
    QWidget *buildDone();
    void connectRun();
    void chooseFolder();
    void take(const ExportedNotice &notice);
    void orderFields();
    void takeKeyboard();
    void showPlace();
    void start();
    void signWith(const std::shared_ptr<const signing::Identity> &identity);
    void askToClose(const std::shared_ptr<const signing::Identity> &identity);
    void sign(const std::shared_ptr<const signing::Identity> &identity);
    void showDone(const QString &folder, const QStringList &files);
    void showError(const Error &error);
    void setWorking(const QString &words); ///< empty: nothing goes on
    void enable();

    Workspace &m_workspace;
    const PageContext &m_context;
    SigningRun *m_run;
    std::optional<ExportedNotice> m_notice;
    QString m_folder;
    bool m_working = false;
    QStackedWidget *m_stack;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    QLabel *m_words;
    QPushButton *m_browse, *m_export;
    IdentityField *m_identity;
    SealField *m_seals;
    SealPreview *m_preview;
    TsaField *m_tsa;
    OpenItemsPanel *m_open;
    QPushButton *m_sign, *m_cancel;
    QLabel *m_done;
};

} // namespace xw::ui
