// TextDialog: asks for one text and says at once what is wrong with it.
#pragma once

#include "widgets/dialogs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace xw::widgets
{

class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TextDialog(const TextQuestion &question, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    /// Several lines are not dropped by one key: the first time it says so.
    void reject() override;

private:
    void check();
    TextQuestion m_question;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_fault;
    QPushButton *m_accept;
    bool m_warned = false;
};

} // namespace xw::widgets
