// ReorganiseDialog: what became of bodies of the register: another name or code, several merged into one, one
// split into several. Their history goes on under what came after. Says what would happen before it does, and
// lists what is recorded already.
#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace xw::widgets
{
class Dialogs;
class MessageBar;
} // namespace xw::widgets

namespace xw::ui
{

class SubjectPicker;

class ReorganiseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `chosen`: the subjects that it is about, at least one. `workspace` must outlive the dialog.
    ReorganiseDialog(Workspace &workspace, widgets::Dialogs &dialogs, const std::vector<SubjectId> &chosen,
                     QWidget *parent = nullptr);
    /// Asks where something was typed or chosen.
    void reject() override;

signals:
    void done(const QString &words);

private:
    QWidget *buildRename(const Subject &subject);
    void refresh();
    void carryOut();
    void showError(const Error &error);
    [[nodiscard]] RoundKey since() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString names(const std::vector<SubjectId> &subjects) const;

    Workspace &m_workspace;
    widgets::Dialogs &m_dialogs;
    const std::vector<SubjectId> m_chosen;
    SubjectId m_renamed;
    QRadioButton *m_rename, *m_merge, *m_split;
    QStackedWidget *m_stack;
    QLineEdit *m_name, *m_code;
    SubjectPicker *m_formers, *m_successors;
    QCheckBox *m_stays;
    QComboBox *m_since;
    QLabel *m_words;
    QPushButton *m_accept = nullptr;
    widgets::MessageBar *m_messages;
    bool m_busy = false;
};

} // namespace xw::ui
