#include "ui/signing/notice_signing.h"

#include "ui/shared/futures.h"
#include "ui/shared/of_workspace.h"
#include "ui/signing/sign_dialog.h"
#include "ui/signing/verify_dialog.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace xw::ui
{

NoticeSigning::NoticeSigning(const PageContext &context, PasswordKeeper *keeper, QWidget *parent)
    : QToolButton(parent), m_context(context), m_keeper(keeper), m_menu(new QMenu(this))
{
    setObjectName(u"noticeSign"_s);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_sign = m_menu->addAction(QString(), this, &NoticeSigning::signAsked);
    m_sign->setObjectName(u"actionSignNotice"_s);
    m_verify = m_menu->addAction(QString(), this, [this] { verify(folder()); });
    m_verify->setObjectName(u"actionVerifyNotice"_s);
    m_correct = m_menu->addAction(QString(), this, &NoticeSigning::askCorrection);
    m_correct->setObjectName(u"actionCorrectRound"_s);
    setMenu(m_menu);
    retranslate();
    refresh();
}

void NoticeSigning::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    delete m_dialog; // it signs the workspace that goes
    m_workspace = workspace;
    m_view.reset();
    if (workspace)
        connect(workspace, &Workspace::changed, this, &NoticeSigning::refresh);
    refresh();
}

void NoticeSigning::setView(const NoticeViewPtr &view)
{
    m_view = view;
    refresh();
}

void NoticeSigning::setExported(const QString &folder)
{
    if (m_dialog)
        m_dialog->setFolder(folder);
}

/// The next step is on the button itself: to sign, and after that to verify.
void NoticeSigning::refresh()
{
    const bool locked = m_workspace && m_workspace->isLocked();
    m_sign->setEnabled(m_view && m_workspace && !locked);
    m_correct->setEnabled(m_workspace && m_workspace->state().round().phase == RoundPhase::Signed &&
                          !m_workspace->store().isReadOnly());
    setDefaultAction(locked ? m_verify : m_sign);
    setEnabled(m_workspace != nullptr);
}

QString NoticeSigning::folder() const
{
    const QString place =
        m_workspace ? m_context.settings.value(ofWorkspace(u"notice/folder"_s, *m_workspace)).toString()
                    : QString();
    if (place.isEmpty())
        return {};
    const QString own = QDir(place).filePath(m_workspace->state().round().key.text());
    return QDir(own).exists() ? own : QString();
}

void NoticeSigning::sign()
{
    if (!m_workspace || m_dialog)
        return;
    m_dialog = new SignDialog(*m_workspace, m_context, m_keeper, {folder(), m_view}, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SignDialog::exportWanted, this, &NoticeSigning::exportWanted);
    connect(m_dialog, &SignDialog::verifyWanted, this, &NoticeSigning::verify);
    connect(m_dialog, &SignDialog::signedNotice, this, [this](const QString &folder) {
        emit notify(tr("Signed: %1").arg(QDir::toNativeSeparators(folder)));
    });
    m_dialog->open();
}

void NoticeSigning::verify(const QString &folder)
{
    auto *dialog = new VerifyDialog(m_context, m_keeper, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!folder.isEmpty())
        dialog->verify({folder});
    dialog->open();
}

void NoticeSigning::askCorrection()
{
    widgets::TextQuestion question;
    question.title = tr("Correct the signed round");
    question.label =
        tr("What is put right, and why? The signed round stays as it is. Its correction starts as a copy, "
           "with a notice of its own that says which one it replaces and this reason.");
    question.accept = tr("Open the correction");
    question.manyLines = true;
    question.fault = [](const QString &text) {
        return text.trimmed().isEmpty() ? tr("A correction needs a reason.") : QString();
    };
    m_context.dialogs.askText(window(), question, [this](const std::optional<QString> &reason) {
        if (reason && m_workspace)
            correct(*reason);
    });
}

void NoticeSigning::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void NoticeSigning::retranslate()
{
    m_sign->setText(tr("Sign…"));
    m_sign->setToolTip(tr("Seal and sign the exported notice; this closes the round"));
    m_verify->setText(tr("Verify…"));
    m_verify->setToolTip(tr("Say what holds of a signed notice"));
    m_correct->setText(tr("Correct the signed round…"));
}

} // namespace xw::ui
