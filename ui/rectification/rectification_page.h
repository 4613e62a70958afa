// RectificationPage (整改): the problems that are being mended: what waits, what is late, what came back;
// papers for the bodies, and their answers.
#pragma once

#include "base/error.h"
#include "models/case_table.h"
#include "notice/papers.h"
#include "ui/shared/page.h"

#include <QFuture>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace xw
{
struct ReturnedForm;
}

namespace xw::widgets
{
class EmptyState;
class FilterBar;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

struct PageContext;

class RectificationPage final : public Page
{
    Q_OBJECT

public:
    explicit RectificationPage(const PageContext &context, QWidget *parent = nullptr);
    ~RectificationPage() override;
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    /// Forms that came back.
    void takeFiles(const QStringList &paths) override;
    /// {"part": "overdue"}: which cases are shown, by the words of a pill.
    [[nodiscard]] QJsonObject place() const override;
    void goTo(const QJsonObject &place) override;
    [[nodiscard]] models::CaseTable &cases() { return m_cases; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTools();
    void connectParts();
    void retranslate();
    void refresh();
    void askOpen();
    void askPapers(notice::PaperKind kind, bool failingOnly);
    void askNumber(const notice::PaperOrder &order, const QString &folder);
    void writePapers(const notice::PaperOrder &order, const QString &folder);
    /// The report of one site or account, through the preview.
    void printReport(SubjectId subject);
    void papersWritten(const Result<notice::PapersWritten> &written);
    void askForms();
    void formsRead(std::vector<ReturnedForm> forms);
    void tellAside(int answers);
    void openAside();
    void showPills();
    /// What can be done to the chosen case: its state decides.
    void fillActions(QMenu &menu);
    [[nodiscard]] const RectificationCase *chosen() const;
    void stopWriting();

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    models::CaseTable m_cases;
    widgets::FilterBar *m_filter;
    widgets::ProgressStrip *m_progress;
    QStackedWidget *m_stack;
    QTableView *m_table;
    widgets::EmptyState *m_empty;
    QPushButton *m_open, *m_emptyOpen, *m_import, *m_aside;
    Error m_toldAside; ///< what was said of answers put aside, until none is
    QToolButton *m_papers, *m_act;
    QLabel *m_history; ///< what happened to the chosen case
    JobPtr m_job;      ///< of papers that are being written
    QFuture<void> m_writing;
};

} // namespace xw::ui
