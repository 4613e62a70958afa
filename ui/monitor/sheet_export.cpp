// Writing a special sheet from the Monitor page: of what is chosen in the list, else of all that was read.
#include "monitor/monitor.h"
#include "notice/check_sheet.h"
#include "notice/writers.h"
#include "ui/monitor/monitor_page.h"
#include "ui/shared/file_export.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

void MonitorPage::fillSheets(QMenu &menu, const QList<SubjectId> &subjects)
{
    menu.clear();
    for (int i = 0; i < notice::checkSheetCount; ++i) {
        const auto sheet = notice::CheckSheet(i);
        menu.addAction(notice::checkSheetTitle(sheet), this,
                       [this, sheet, subjects] { exportSheet(sheet, subjects); });
    }
}

void MonitorPage::exportSheet(notice::CheckSheet sheet, QList<SubjectId> subjects)
{
    if (!m_workspace || !m_context.monitor)
        return;
    if (subjects.isEmpty())
        subjects = m_context.monitor->read();
    std::sort(subjects.begin(), subjects.end());
    std::vector<SiteReading> readings;
    for (const SubjectId id : std::as_const(subjects))
        if (const SiteReading *reading = m_context.monitor->reading(id))
            readings.push_back(*reading);
    if (readings.empty())
        return void(emit notify(tr("None of these sites was looked at yet")));
    widgets::FileQuestion question;
    question.title = notice::checkSheetTitle(sheet);
    question.filter = tr("Excel (*.xlsx)") + u";;"_s + tr("Word (*.docx)") + u";;"_s +
                      tr("PDF, to print (*.pdf)") + u";;"_s + tr("Web page (*.html)");
    question.suffix = u"xlsx"_s;
    question.suggestion =
        notice::fileWords(notice::checkSheetTitle(sheet) + u'-' + m_workspace->state().round().key.text()) +
        u".xlsx"_s;
    exportFile(this, m_context, question,
               [sheet, state = std::make_shared<const RoundState>(m_workspace->state()),
                day = m_workspace->clock().today(),
                readings = std::move(readings)](const QString &format, const JobPtr &) {
                   std::vector<const SiteReading *> all;
                   for (const SiteReading &reading : readings)
                       all.push_back(&reading);
                   return notice::checkSheetFile(notice::checkSheetDocument(sheet, all, *state, day), format);
               });
}

} // namespace xw::ui
