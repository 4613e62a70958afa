// TemplateBar: which template is shown, what may be done with it, and what it is.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class TemplateBar final : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the bar.
    explicit TemplateBar(const Workspace &workspace, QWidget *parent = nullptr);
    /// The templates on offer, the one that the round is made by, and those that were withdrawn where they
    /// are asked for. `chosen` empty: the round's.
    void list(const QString &chosen);
    /// Names again, after something was renamed, withdrawn or chosen for the round.
    void nameChoices();
    [[nodiscard]] QString chosen() const;
    void choose(const QString &id);
    [[nodiscard]] bool isWithdrawnShown() const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    /// What may be done with `id`. `changed`: it holds what is not saved; `faulty`: it cannot make a notice.
    void setState(const QString &id, bool changed, bool faulty);
    void takeKeyboard();

signals:
    void chosenChanged(const QString &id); ///< by hand
    void withdrawnToggled(bool shown);
    void copyAsked();
    void renameAsked();
    void withdrawAsked(); ///< or to take it back
    void useAsked();      ///< for this round
    void saveAsked();
    void closeAsked();

private:
    void build();

    const Workspace &m_workspace;
    QComboBox *m_choice;
    QCheckBox *m_withdrawn;
    QLabel *m_kind;
    QPushButton *m_copy, *m_rename, *m_withdraw, *m_use, *m_close, *m_save;
};

} // namespace xw::ui
