// exportFile(): asks where a list shall go, makes it off the window's thread, writes it whole, and says where
// it is.
#pragma once

#include "base/error.h"

#include <functional>

namespace xw::widgets
{
struct FileQuestion;
}

namespace xw::ui
{

class Page;
struct PageContext;

/// The bytes of the file, in the format that its name ends with ("pdf"). Runs on another thread: it holds
/// what it needs.
using FileContent = std::function<Result<QByteArray>(const QString &format)>;

/// `question.suggestion` is a file name without a folder: the folder of the last export is put before it.
void exportFile(Page *page, const PageContext &context, widgets::FileQuestion question, FileContent content);

} // namespace xw::ui
