// CountersignDialog: another office signs a notice's PDF after those who signed it, without a workspace:
// whose identity, and that is all. What was signed stays valid.
#pragma once

#include "signing/identity.h"
#include "signing/verify.h"
#include "ui/shared/page_context.h"

#include <QDialog>

class QPushButton;

namespace xw::widgets
{
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class IdentityField;
class PasswordKeeper;
class TsaField;

class CountersignDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `path`: the folder of a signed notice, or its PDF; `report`: what was found of it. `context` and
    /// `keeper` (may be null: no keyring) must outlive the dialog.
    CountersignDialog(const PageContext &context, PasswordKeeper *keeper, const QString &path,
                      const signing::VerifyReport &report, QWidget *parent = nullptr);
    /// Why nobody can sign after those who did; empty: somebody can.
    [[nodiscard]] static QString fault(const signing::VerifyReport &report);

signals:
    void countersigned(const QString &pdf, const QString &signer);

public slots:
    void reject() override; ///< not while it signs

private:
    QWidget *buildForm(const signing::VerifyReport &report);
    QWidget *buildFoot();
    void start();
    void signWith(const std::shared_ptr<const signing::Identity> &identity);
    void present(const Result<QString> &pdf, const QString &signer);
    void setWorking(bool working);

    const PageContext &m_context;
    QString m_path;
    bool m_working = false;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    QWidget *m_form;
    IdentityField *m_identity;
    TsaField *m_tsa;
    QPushButton *m_sign, *m_cancel;
};

} // namespace xw::ui
