#include "ui/shared/file_export.h"

#include "base/when_done.h"
#include "base/whole_file.h"
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
const QString exportFolder = u"folders/export"_s;
}

void exportFile(Page *page, const PageContext &context, widgets::FileQuestion question, FileContent content)
{
    QSettings &settings = context.settings;
    question.suggestion =
        QDir(settings.value(exportFolder, QDir::homePath()).toString()).filePath(question.suggestion);
    context.dialogs.saveFile(
        page, question, [page, &settings, content = std::move(content)](const std::optional<QString> &path) {
            if (!path)
                return;
            settings.setValue(exportFolder, QFileInfo(*path).path());
            auto work = [target = *path, content]() -> Result<void> {
                const auto bytes = content(QFileInfo(target).suffix().toLower());
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return writeWhole(target, *bytes,
                                  {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
            };
            whenDone(QtConcurrent::run(work), page, [page, target = *path](const Result<void> &written) {
                if (written)
                    emit page->notify(Page::tr("Written to %1").arg(QDir::toNativeSeparators(target)));
                else
                    emit page->errorOccurred(written.error());
            });
        });
}

} // namespace xw::ui
