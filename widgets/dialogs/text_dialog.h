// TextDialog: asks for one text and says what is wrong with it as it is typed.
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
    void typed();
    TextQuestion m_question;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QLabel *m_fault;
    QPushButton *m_accept;
    bool m_warned = false;
    bool m_typed = false; ///< before that nobody made a mistake
};

} // namespace xw::widgets
