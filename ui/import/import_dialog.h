// ImportDialog: what a file would do to the register, before it does it: what was recognised, which heading
// is which column, what would be added, updated, left and rejected, and why. Reading and planning go on
// behind it.
#pragma once

#include "ui/import/import_run.h"
#include "ui/shared/page_context.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace xw::widgets
{
class Card;
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class ImportSheets;
class MappingBar;
class ReadingBar;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` must outlive the dialog.
    ImportDialog(Workspace &workspace, const PageContext &context, const QString &path,
                 QWidget *parent = nullptr);
    /// Asks where cells were typed over.
    void reject() override;

signals:
    /// The import begins now: what wants to be kept of before is kept.
    void importing();
    /// "538 rows imported": after it was committed.
    void imported(const QString &words);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildFoot();
    void connectRun();
    void takeTable();
    void chooseKind(int index);
    void plan();
    void showPlan();
    void mend(size_t row, int column, const QString &text);
    /// Goes on with `then` when nothing typed would be lost by it, or when the person says so.
    void leaveMended(std::function<void()> then);
    void showError(const Error &error);
    void importNow();
    void exportRejects();
    void chooseOther();
    void askOther();
    void enable();
    [[nodiscard]] const ImportKind *kind() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    ImportRun *m_run;
    widgets::Card *m_card;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    QLabel *m_found;
    QComboBox *m_kind;
    ReadingBar *m_reading;
    MappingBar *m_mapping;
    ImportSheets *m_sheets;
    QHash<QString, QString> m_words; ///< phrase → indicator, settled for this file
    QLabel *m_counts;
    QPushButton *m_other, *m_rejects, *m_import, *m_cancel;
    bool m_kindByHand = false;
};

} // namespace xw::ui
