// PasteDialog: a block that does not fit: where, and why, cell by cell. Mend it here, or leave; nothing goes
// in by halves.
#pragma once

#include "models/ledger_actions.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace xw::models
{
class LedgerPaste;
}

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The table of `actions` must outlive the dialog.
    PasteDialog(const models::LedgerActions &actions, models::PastedBlock paste, widgets::Dialogs &dialogs,
                QWidget *parent = nullptr);
    /// Asks where cells were typed over.
    void reject() override;

signals:
    /// The block as it fits now.
    void pasted(const xw::models::BlockPlan &plan);

private:
    void refresh();
    void showReason();
    widgets::Dialogs &m_dialogs;
    models::LedgerPaste *m_model;
    QTableView *m_view;
    QLabel *m_head, *m_reason;
    QPushButton *m_next, *m_paste;
};

/// "3 new, 2 changed, 1 unchanged"
[[nodiscard]] QString pasteWords(const models::BlockPlan &plan);

} // namespace xw::ui
