// NoticeSigning: what the Notice page offers around signing: sign, verify, correct. Owns the button and opens
// the dialogs; the page only says which export and which pages are there.
#pragma once

#include "ui/notice/notice_view.h"
#include "ui/shared/page_context.h"

#include <QPointer>
#include <QToolButton>

class QAction;
class QMenu;

namespace xw
{
class Workspace;
struct Round;
} // namespace xw

namespace xw::ui
{

class PasswordKeeper;
class SignDialog;

class NoticeSigning final : public QToolButton
{
    Q_OBJECT

public:
    /// `keeper` may be null: no keyring.
    NoticeSigning(const PageContext &context, PasswordKeeper *keeper, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setView(const NoticeViewPtr &view);
    /// Where an export of this round has just been written; an open dialog takes it over.
    void setExported(const QString &folder);
    /// Opens the dialog.
    void sign();

signals:
    void signAsked(); ///< whoever holds what is typed asks about it, then calls sign()
    void exportWanted();
    void errorOccurred(const xw::Error &error);
    void notify(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void verify(const QString &folder);
    void askCorrection();
    void correct(const QString &reason);
    void switchTo(const Round &round);
    [[nodiscard]] QString folder() const; ///< of this round's export, empty where none is known

    const PageContext &m_context;
    PasswordKeeper *m_keeper;
    Workspace *m_workspace = nullptr;
    NoticeViewPtr m_view;
    QMenu *m_menu;
    QAction *m_sign, *m_verify, *m_correct;
    QPointer<SignDialog> m_dialog;
};

} // namespace xw::ui
