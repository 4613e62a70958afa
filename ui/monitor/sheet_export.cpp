// Writing a special sheet from the Monitor page: of what is chosen in the list, else of all that was read.
#include "base/whole_file.h"
#include "monitor/monitor.h"
#include "notice/check_sheet.h"
#include "notice/writers.h"
#include "ui/monitor/monitor_page.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QtConcurrent>

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
    question.suggestion = QDir(m_context.settings.value(u"folders/export"_s, QDir::homePath()).toString())
                              .filePath(notice::fileWords(notice::checkSheetTitle(sheet) + u'-' +
                                                          m_workspace->state().round().key.text()) +
                                        u".xlsx"_s);
    const auto state = std::make_shared<const RoundState>(m_workspace->state());
    m_context.dialogs.saveFile(
        this, question,
        [this, sheet, state, day = m_workspace->clock().today(),
         readings = std::move(readings)](const std::optional<QString> &path) {
            if (!path)
                return;
            m_context.settings.setValue(u"folders/export"_s, QFileInfo(*path).path());
            QtConcurrent::run([=, target = *path]() -> Result<void> {
                std::vector<const SiteReading *> all;
                for (const SiteReading &reading : readings)
                    all.push_back(&reading);
                const auto bytes = notice::checkSheetFile(notice::checkSheetDocument(sheet, all, *state, day),
                                                          QFileInfo(target).suffix().toLower());
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return writeWhole(target, *bytes,
                                  {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
            }).then(this, [this, target = *path](const Result<void> &written) {
                if (written)
                    emit notify(tr("Written to %1").arg(QDir::toNativeSeparators(target)));
                else
                    emit errorOccurred(written.error());
            });
        });
}

} // namespace xw::ui
