// exportFile(): asks where a list shall go, makes it off the window's thread, writes it whole, and says where
// it is. A long one shows how far it is in the window's JobStrip, and can be cancelled there.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "notice/list_document.h"

#include <functional>

class QWidget;

namespace xw::widgets
{
struct FileQuestion;
}

namespace xw::ui
{

class Page;
struct PageContext;

/// The bytes of the file, in the format that its name ends with ("pdf"). Runs on another thread: it holds
/// what it needs. What takes long tells `job`, and ends with Cancelled where it is cancelled.
using FileContent = std::function<Result<QByteArray>(const QString &format, const JobPtr &job)>;
/// One table as a list ("xlsx", "csv", and what listFile() writes besides), every column of one width.
[[nodiscard]] FileContent tableContent(notice::ListTable table, QDate day);
/// On the window's thread, once, unless nobody named a file: the file as the system writes its name, or why
/// there is none.
using FileWritten = std::function<void(const Result<QString> &file)>;

/// `question.suggestion` is a file name without a folder: the folder of the last export is put before it.
/// `over` that goes ends neither the writing nor what was written: only `written` is not called then.
void exportFile(QWidget *over, const PageContext &context, widgets::FileQuestion question,
                FileContent content, FileWritten written);
/// The page says it.
void exportFile(Page *page, const PageContext &context, widgets::FileQuestion question, FileContent content);

} // namespace xw::ui
