// QuarterTools: what the menus offer around the notice: appeals, second looks and their agreement, the duty
// log, what changed since the last round, the year.
#pragma once

#include "base/latest_job.h"
#include "notice/list_document.h"
#include "ui/shared/page_context.h"
#include "workspace/duty_log.h"

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class ListDialog;
struct SubjectFilter;

class QuarterTools final : public QObject
{
    Q_OBJECT

public:
    enum class Act { Appeals, SecondLooks, Assign, DutyLog, Changes, Year };

    /// Both must outlive it; dialogs are shown over `window`.
    QuarterTools(const PageContext &context, QWidget *window);
    void start(Act act, Workspace *workspace);
    /// Its dialogs go before the workspace does.
    void closeAll();

signals:
    void openSubject(xw::SubjectId subject);
    void showSubjects(const xw::ui::SubjectFilter &filter);
    void written(const QString &path);
    void failed(const xw::Error &error);

private:
    void showAgreement();
    void showDutyLog();
    void readDutyLog(ListDialog *dialog, const std::shared_ptr<LatestJob> &newest, const DutyOrder &order);
    void showChanges();
    void showYear();
    void show(QDialog *dialog);
    ListDialog *list(const notice::ListDocument &list, const QString &name);

    const PageContext &m_context;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
    QList<QPointer<QDialog>> m_open;
};

} // namespace xw::ui
