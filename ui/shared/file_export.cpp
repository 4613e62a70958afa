#include "ui/shared/file_export.h"

#include "base/when_done.h"
#include "base/whole_file.h"
#include "ui/shared/job_strip.h"
#include "ui/shared/page.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int evenWidth = 16; ///< characters
const QString exportFolder = u"folders/export"_s;

Result<QString> writeContent(const QString &path, const FileContent &content, const JobPtr &job)
{
    return content(QFileInfo(path).suffix().toLower(), job)
        .and_then([&path, &job](const QByteArray &bytes) -> Result<void> {
            if (job->isCancelled())
                return failure(ErrorCode::Cancelled,
                               {QT_TRANSLATE_NOOP("xw", "Cancelled: nothing was written"), {}});
            return writeWhole(path, bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
        })
        .map([&path] { return QDir::toNativeSeparators(path); });
}
} // namespace

FileContent tableContent(notice::ListTable table, QDate day)
{
    table.widths.assign(size_t(table.headers.size()), evenWidth);
    for (int column = 0; column < int(table.headers.size()); ++column)
        table.leftColumns << column;
    notice::ListDocument list;
    list.title = table.title;
    list.date = day;
    list.tables.push_back(std::move(table));
    return [list = std::move(list)](const QString &format, const JobPtr &job) {
        return notice::listFile(list, format, 0, job);
    };
}

void exportFile(QWidget *over, const PageContext &context, widgets::FileQuestion question,
                FileContent content, FileWritten written)
{
    QSettings &settings = context.settings;
    question.suggestion =
        QDir(settings.value(exportFolder, QDir::homePath()).toString()).filePath(question.suggestion);
    context.dialogs.saveFile(
        over, question,
        [over, &settings, content = std::move(content),
         written = std::move(written)](const std::optional<QString> &path) {
            if (!path)
                return;
            settings.setValue(exportFolder, QFileInfo(*path).path());
            const auto job = std::make_shared<Job>();
            JobStrip::follow(over, JobStrip::tr("Writing %1").arg(QFileInfo(*path).fileName()), job);
            whenDone(QtConcurrent::run(writeContent, *path, content, job), over, written);
        });
}

void exportFile(Page *page, const PageContext &context, widgets::FileQuestion question, FileContent content)
{
    exportFile(static_cast<QWidget *>(page), context, std::move(question), std::move(content),
               [page](const Result<QString> &file) {
                   if (file)
                       emit page->notify(Page::tr("Written to %1").arg(*file));
                   else if (file.error().code == ErrorCode::Cancelled)
                       emit page->notify(file.error().summary.text());
                   else
                       emit page->errorOccurred(file.error());
               });
}

} // namespace xw::ui
