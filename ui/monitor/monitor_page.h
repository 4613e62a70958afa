// MonitorPage (监测): which sites the machine looked at, what it found, what did not open and why; batches
// are started and ended here, the week's watch too. What was found is judged in Inspect, or on the sheet.
#pragma once

#include "models/monitor_table.h"
#include "notice/check_sheet.h"
#include "ui/shared/page.h"
#include "ui/shared/page_context.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xw::widgets
{
class EmptyState;
class FilterBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class ContactSheet;
class SubjectActs;
class WeekBar;

class MonitorPage final : public Page
{
    Q_OBJECT

public:
    explicit MonitorPage(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    void takeKeyboard() override;
    [[nodiscard]] const models::MonitorTable &table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { List, Empty, Sheet };
    QWidget *buildTools();
    QWidget *buildList();
    void connectParts();
    void retranslate();
    void refresh();
    void showProgress();
    void showChosen();
    void look();
    void openFound();
    void openSheet();
    /// Of these sites; none: of all that were read.
    void fillSheets(QMenu &menu, const QList<SubjectId> &subjects);
    void exportSheet(notice::CheckSheet sheet, QList<SubjectId> subjects);
    void fillMenu(QMenu &menu);
    [[nodiscard]] QList<SubjectId> chosen() const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    models::MonitorTable m_table;
    widgets::FilterBar *m_filter;
    widgets::ProgressStrip *m_progress;
    QStackedWidget *m_stack;
    QTableView *m_view;
    widgets::EmptyState *m_empty;
    QPushButton *m_look, *m_emptyLook, *m_open, *m_sheetButton, *m_exportButton;
    QLabel *m_detail; ///< what was found on the chosen site
    WeekBar *m_week;
    ContactSheet *m_sheet;
    SubjectActs *m_acts;
    bool m_wasLooking = false;
};

} // namespace xw::ui
