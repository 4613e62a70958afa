// ImportSheets: what an import would take and do, sheet by sheet behind pills: the rows of the file, their
// problems, subjects that are no longer listed, words to settle, what changes. Rows can be mended in place.
#pragma once

#include "workspace/import.h"

#include <QWidget>

class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace xw::models
{
class ChangesModel;
class MissingModel;
class ProblemModel;
class TablePreview;
} // namespace xw::models
namespace xw::widgets
{
class FilterBar;
}

namespace xw::ui
{

class PhraseTable;
class PreviewTable;

class ImportSheets final : public QWidget
{
    Q_OBJECT

public:
    enum Sheet { Rows, Problems, Missing, Words, Changes };

    explicit ImportSheets(QWidget *parent = nullptr);
    /// nullptr: none was read. The table lives as long as it is shown.
    void setTable(const tables::Table *table);
    /// What each heading is read as.
    void setReadAs(const QStringList &words);
    void setPlan(const ImportPlan &plan, const RoundState &state);
    void clearPlan();
    /// Subjects that are marked as closed.
    [[nodiscard]] std::vector<SubjectId> toClose() const;

signals:
    void closingChanged();
    void settled(const QString &phrase, const QString &indicator);
    void mended(size_t row, int column, const QString &text);
    void headChosen(const QString &header); ///< the person wants it read otherwise

private:
    QTableView *buildTable(const QString &name, const QString &spoken, QAbstractItemModel *model);
    void connectParts();
    void offer(Sheet sheet, int count, bool shown);
    void chooseSheet(bool problems, bool changes);
    void showSheet();
    void openProblem(const QModelIndex &problem);
    models::ProblemModel *m_problems;
    models::MissingModel *m_missing;
    models::ChangesModel *m_changes;
    models::TablePreview *m_preview;
    widgets::FilterBar *m_filter;
    QCheckBox *m_rejectsOnly, *m_allMissing;
    QLabel *m_clean; ///< says that nothing is wrong
    QStackedWidget *m_stack;
    PreviewTable *m_rows;
    QTableView *m_problemTable;
    PhraseTable *m_phrases;
    bool m_byHand = false; ///< the person chose a sheet of this table
};

} // namespace xw::ui
