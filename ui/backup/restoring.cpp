#include "ui/backup/restoring.h"

#include "base/stale_log.h"
#include "base/when_done.h"
#include "ui/backup/restore_dialog.h"
#include "widgets/dialogs.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

Result<void> copyBackup(const QString &backup, const QString &target)
{
    const QString where = QDir::toNativeSeparators(target);
    if (!QFileInfo(backup).isFile())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The backup is no longer there"), {}},
                       QDir::toNativeSeparators(backup), {QT_TRANSLATE_NOOP("xw", "Choose another one"), {}});
    if (QFile::exists(target))
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "There is a file of this name already"), {}}, where,
                       {QT_TRANSLATE_NOOP("xw", "Choose another name; nothing was overwritten"), {}});
    if (const Result<void> aside = setStaleLogAside(target); !aside)
        return aside;
    const QString part = u"%1.%2.part"_s.arg(target).arg(QCoreApplication::applicationPid());
    QFile::remove(part);
    QFile source(backup);
    // rename() refuses a name that was taken meanwhile.
    if (source.copy(part) && QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner) &&
        QFile::rename(part, target))
        return {};
    QFile::remove(part);
    return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The backup could not be copied"), {}}, where,
                   {QT_TRANSLATE_NOOP("xw", "Check that the folder can be written to and has room"), {}},
                   source.errorString());
}

Restoring::Restoring(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void Restoring::start(const QString &location)
{
    auto *dialog = new RestoreDialog(BackupShelf(m_context.settings), location, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this,
            [this](const KeptBackup &backup) { askPlace(backup.path, backup.origin); });
    connect(dialog, &RestoreDialog::otherAsked, this, &Restoring::askFile);
    dialog->open();
}

void Restoring::askFile()
{
    widgets::FileQuestion question;
    question.title = tr("Choose a backup");
    question.filter = tr("Xunwang workspaces (*.xunwang)") + u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/workspace"_s).toString();
    m_context.dialogs.openFile(m_window, question, [this](const std::optional<QString> &path) {
        if (path)
            askPlace(*path, *path);
    });
}

void Restoring::askPlace(const QString &backup, const QString &origin)
{
    const QFileInfo old(origin);
    const QString folder = old.dir().exists() ? old.path() : QDir::homePath();
    const QString base = u"%1/%2-%3"_s.arg(folder, old.completeBaseName(), tr("restored"));
    QString proposed = base + u".xunwang"_s;
    for (int again = 2; QFile::exists(proposed); ++again)
        proposed = u"%1-%2.xunwang"_s.arg(base).arg(again);
    widgets::FileQuestion question;
    question.title = tr("The new file");
    question.filter = tr("Xunwang workspaces (*.xunwang)");
    question.suffix = u"xunwang"_s;
    question.suggestion = proposed;
    m_context.dialogs.saveFile(m_window, question, [this, backup](const std::optional<QString> &target) {
        if (!target)
            return;
        whenDone(QtConcurrent::run(copyBackup, backup, *target), this,
                 [this, path = *target](const Result<void> &done) {
                     if (done)
                         emit restored(path);
                     else
                         emit failed(done.error());
                 });
    });
}

} // namespace xw::ui
