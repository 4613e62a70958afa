// AsideDialog: answers that came back and found no case by themselves, each with its row and the reason; a
// person gives it to a case, or says that it is none.
#pragma once

#include "models/case_table.h"
#include "ui/shared/page_context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace xw
{
class Workspace;
}

namespace xw::widgets
{
class MessageBar;
}

namespace xw::ui
{

class AsideDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive it.
    AsideDialog(Workspace &workspace, const PageContext &context, QWidget *parent = nullptr);

private:
    QWidget *buildRight();
    void connectParts();
    void refresh();
    void showCurrent();
    void settle(CaseId to, const QString &note);
    void askNone();
    [[nodiscard]] const ReturnedAnswer *current() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    models::CaseTable m_cases;
    widgets::MessageBar *m_messages;
    QListWidget *m_list;
    QTextBrowser *m_row;
    QLineEdit *m_words;
    QTableView *m_table;
    QPushButton *m_none, *m_give;
};

/// Why an answer was put aside, in the language of the program.
[[nodiscard]] QString asideReason(const QString &reason);

} // namespace xw::ui
