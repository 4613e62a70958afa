// SamplingDialog: a plan, and at once what it draws: by region, by part, name by name. Nothing changes before
// it is confirmed. The round's sample is shown as it was kept, and can be written to a file.
#pragma once

#include "ui/sampling/sampling_run.h"
#include "ui/shared/page_context.h"
#include "workspace/sampling.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QStackedWidget;

namespace xw::models
{
class SampleCounts;
class SampleList;
} // namespace xw::models
namespace xw::widgets
{
class Card;
class FilterBar;
class MessageBar;
class PillButton;
} // namespace xw::widgets

namespace xw::ui
{

class PlanForm;

class SamplingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` and `context` must outlive the dialog.
    SamplingDialog(Workspace &workspace, const PageContext &context, QWidget *parent = nullptr);

signals:
    /// "Drawn: 166 websites, 402 media accounts": after it was committed.
    void confirmed(const QString &words);
    void openSubject(xw::SubjectId subject);

private:
    void build();
    QWidget *buildResult();
    QWidget *buildFoot();
    QTableView *table(const QString &name, const QString &accessible, QAbstractItemModel *model);
    void takeRegister();
    void redraw();
    void present(const SampleSummary &summary, const std::vector<SamplePlan> &plans);
    void showKept();
    void showView();
    void refresh();
    /// Asks first where something that is checked would no longer count.
    void askConfirm();
    void confirm();
    void askWithdraw();
    void taken(const Result<void> &done, const QString &words);
    void askExport();
    void print();
    void showError(const Error &error);
    [[nodiscard]] bool isKeptShown() const;
    [[nodiscard]] int inspectedOutside() const;

    Workspace &m_workspace;
    const PageContext &m_context;
    SamplingRun *m_run;
    SampleRegisterPtr m_from;
    std::optional<KeptSample> m_kept;
    SampleDrawPtr m_draw; ///< nullptr: none yet, or the kept sample is shown
    SampleSummary m_shown;
    std::vector<SamplePlan> m_shownPlans;
    PlanForm *m_form;
    models::SampleCounts *m_regions, *m_parts;
    models::SampleList *m_list;
    widgets::MessageBar *m_messages;
    widgets::PillButton *m_keptPill, *m_newPill;
    widgets::FilterBar *m_filter;
    QStackedWidget *m_stack;
    QLabel *m_total, *m_note;
    QPushButton *m_export, *m_confirm, *m_close, *m_withdraw;
    bool m_busy = false;
};

} // namespace xw::ui
