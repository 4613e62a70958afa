// ImportDialog: what a file would do to the register, before it does it: what was recognised, which heading
// is which column, what would be added, updated, left and rejected, and why. Reading and planning go on
// behind it.
#pragma once

#include "ui/import/import_run.h"
#include "ui/shared/page_context.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xw::models
{
class ChangesModel;
class MissingModel;
class ProblemModel;
} // namespace xw::models
namespace xw::widgets
{
class Card;
class FilterBar;
class MessageBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class MappingBar;
class PhraseTable;
class ReadingBar;

class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` must outlive the dialog.
    ImportDialog(Workspace &workspace, const PageContext &context, const QString &path,
                 QWidget *parent = nullptr);

signals:
    /// "538 rows imported": after it was committed.
    /// The import begins now: what wants to be kept of before is kept.
    void importing();
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
    void showFilter();
    void showError(const Error &error);
    void importNow();
    void exportRejects();
    void chooseOther();
    void enable();
    [[nodiscard]] const ImportKind *kind() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    ImportRun *m_run;
    models::ProblemModel *m_problems;
    models::MissingModel *m_missing;
    models::ChangesModel *m_changes;
    widgets::Card *m_card;
    widgets::MessageBar *m_messages;
    widgets::ProgressStrip *m_progress;
    QLabel *m_found;
    QComboBox *m_kind;
    ReadingBar *m_reading;
    MappingBar *m_mapping;
    widgets::FilterBar *m_filter;
    QCheckBox *m_rejectsOnly, *m_allMissing;
    QStackedWidget *m_stack;
    QTableView *m_problemTable;
    QTableView *m_changeTable;
    QListView *m_missingList;
    PhraseTable *m_phrases;
    QHash<QString, QString> m_words; ///< phrase → indicator, settled for this file
    QLabel *m_clean;
    QLabel *m_counts;
    QPushButton *m_other, *m_rejects, *m_import, *m_cancel;
    bool m_kindByHand = false;
};

} // namespace xw::ui
