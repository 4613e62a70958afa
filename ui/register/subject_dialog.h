// SubjectDialog: one website or account of the register by hand: added, changed, closed or run again. What a
// body is known by (its code; an account's id or name) is changed under "Renamed, merged or split".
#pragma once

#include "base/error.h"
#include "domain/subject.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xw
{
class Workspace;
}
namespace xw::widgets
{
class Dialogs;
class MessageBar;
} // namespace xw::widgets

namespace xw::ui
{

class SubjectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `subject`: with a valid id it is changed, else a new one of its kind is added. `workspace` and
    /// `dialogs` must outlive the dialog.
    SubjectDialog(Workspace &workspace, widgets::Dialogs &dialogs, const Subject &subject,
                  QWidget *parent = nullptr);
    /// Asks before something typed would be lost.
    void reject() override;

signals:
    /// "Added: …": after it was committed.
    void done(const QString &words, xw::SubjectId subject);
    /// Not kept, and told here, where it is mended.
    void refused(const xw::Error &error);

private:
    QLineEdit *line(const QString &name, const QString &label, const QString &text);
    QComboBox *choice(const QString &name, const QString &label);
    void build();
    void buildKind();
    void check();
    void save();
    [[nodiscard]] Subject typed() const;

    Workspace &m_workspace;
    widgets::Dialogs &m_dialogs;
    Subject m_subject; ///< as it is kept
    QFormLayout *m_form;
    widgets::MessageBar *m_messages;
    QLineEdit *m_code = nullptr, *m_name = nullptr, *m_url = nullptr, *m_organizer = nullptr;
    QComboBox *m_region = nullptr, *m_state = nullptr;
    QComboBox *m_type = nullptr, *m_platform = nullptr, *m_level = nullptr;
    QPushButton *m_save = nullptr;
    bool m_saving = false;
};

} // namespace xw::ui
