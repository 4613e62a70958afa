// OfficeDialog: which office is entered, and as whom. It stays until the office is open or the person gives
// up, and says what the server answered.
#pragma once

#include "base/error.h"
#include "signing/secret.h"
#include "ui/office_place.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class OfficeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `hasKeyring`: the system keeps passwords, where the person wishes so. `dialogs` must outlive this.
    OfficeDialog(widgets::Dialogs &dialogs, bool hasKeyring, QWidget *parent = nullptr);

    void setPlace(const OfficePlace &place);
    [[nodiscard]] OfficePlace place() const;
    [[nodiscard]] signing::Secret password() const;
    [[nodiscard]] bool keepsPassword() const;
    /// Whether what the office holds is kept on this computer, for when the server cannot be reached.
    [[nodiscard]] bool keepsCopy() const;
    void setKeepsCopy(bool keeps);
    void showKept(const signing::Secret &password);
    /// Nothing can be changed until the server has answered.
    void setConnecting(bool connecting);
    void showFault(const Error &error);

signals:
    void connectAsked();

private:
    void check();
    void takeAddress();
    void browse();
    widgets::Dialogs &m_dialogs;
    QLineEdit *m_host, *m_database, *m_login, *m_password, *m_authority;
    QSpinBox *m_port;
    QCheckBox *m_keep, *m_copy;
    QLabel *m_words;
    QPushButton *m_connect;
    QWidget *m_fields;
    qsizetype m_hostLength = 0; ///< before the last change
};

} // namespace xw::ui
