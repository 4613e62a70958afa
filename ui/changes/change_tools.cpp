#include "ui/changes/change_tools.h"

#include "base/when_done.h"
#include "base/whole_file.h"
#include "notice/code_pictures.h"
#include "ui/changes/codes_dialog.h"
#include "ui/changes/conflicts_dialog.h"
#include "ui/changes/take_dialog.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QtConcurrent>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
QString packageFilter()
{
    return ChangeTools::tr("Packages of changes (*.xwchanges)");
}
} // namespace

/// A package on its way into a file.
struct ChangeTools::Making {
    PackageMaking made;
    QString path;
    qsizetype fetched = 0;
};

ChangeTools::ChangeTools(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void ChangeTools::start(Act act, Workspace *workspace)
{
    m_workspace = workspace;
    if (!workspace)
        return;
    switch (act) {
    case Act::Write:
        return askWhere(false);
    case Act::WriteWithEvidence:
        return askWhere(true);
    case Act::ShowCodes:
        return make({}, false);
    case Act::Take:
        return askPackage();
    case Act::ReadCodes:
        return askPictures();
    case Act::Conflicts:
        return showConflicts();
    }
}

MergeStamp ChangeTools::stamp() const
{
    return {m_workspace->author(), m_workspace->clock().now()};
}

QString ChangeTools::packageName() const
{
    return u"%1-%2-%3"_s.arg(m_workspace->state().round().key.text(), m_workspace->author(),
                             m_workspace->clock().today().toString(u"yyyyMMdd"_s));
}

void ChangeTools::askWhere(bool withEvidence)
{
    widgets::FileQuestion question;
    question.title = tr("Write a package of changes");
    question.filter = packageFilter();
    question.suffix = u"xwchanges"_s;
    question.suggestion = u"%1/%2.xwchanges"_s.arg(
        m_context.settings.value(u"folders/changes"_s, QDir::homePath()).toString(), packageName());
    m_context.dialogs.saveFile(m_window, question, [this, withEvidence](const std::optional<QString> &path) {
        if (path && m_workspace)
            make(*path, withEvidence);
    });
}

void ChangeTools::make(const QString &path, bool withEvidence)
{
    if (!path.isEmpty())
        m_context.settings.setValue(u"folders/changes"_s, QFileInfo(path).path());
    whenDone(m_workspace->history({}, std::numeric_limits<int>::max()), this,
             [this, path, withEvidence](const Result<std::vector<AuditEntry>> &history) {
                 if (!m_workspace)
                     return;
                 if (!history)
                     return emit failed(history.error());
                 auto made = makePackage(m_workspace->state(), *history, withEvidence, stamp());
                 if (!made)
                     return emit failed(made.error());
                 fetch(std::make_shared<Making>(Making{*std::move(made), path, 0}));
             });
}

void ChangeTools::fetch(const std::shared_ptr<Making> &making)
{
    if (!m_workspace)
        return;
    if (making->fetched == making->made.wanted.size())
        return write(making);
    const QByteArray sha256 = making->made.wanted.at(making->fetched);
    whenDone(m_workspace->blob(sha256), this, [this, making, sha256](const Result<QByteArray> &bytes) {
        if (!bytes)
            return emit failed(bytes.error());
        making->made.package.files.insert(sha256, *bytes);
        ++making->fetched;
        fetch(making);
    });
}

void ChangeTools::write(const std::shared_ptr<Making> &making)
{
    // First what is given away is noted, since what is changed later stands upon it.
    const std::vector<Document> &records = making->made.records;
    whenDone(saveMerge(*m_workspace, {u"make changes"_s, {}, {records.begin(), records.end()}}), this,
             [this, making](const Result<void> &noted) {
                 if (!noted)
                     emit failed(noted.error());
                 else if (making->path.isEmpty())
                     showCodes(making);
                 else
                     pack(making);
             });
}

void ChangeTools::pack(const std::shared_ptr<Making> &making)
{
    whenDone(QtConcurrent::run([making]() -> Result<void> {
                 const auto packed = closing::packChanges(making->made.package, nullptr, {});
                 if (!packed)
                     return tl::unexpected(packed.error());
                 return writeWhole(making->path, *packed,
                                   {QT_TRANSLATE_NOOP("xw", "The package cannot be written"), {}});
             }),
             this, [this, making](const Result<void> &done) {
                 if (!done)
                     emit failed(done.error());
                 else
                     emit written(making->path, making->made.leftOut);
             });
}

void ChangeTools::showCodes(const std::shared_ptr<Making> &making)
{
    whenDone(QtConcurrent::run([making]() -> Result<QList<QByteArray>> {
                 const auto packed = closing::packChanges(making->made.package, nullptr, {});
                 if (!packed)
                     return tl::unexpected(packed.error());
                 return notice::codePictures(*packed);
             }),
             this, [this](const Result<QList<QByteArray>> &pictures) {
                 if (!pictures)
                     return emit failed(pictures.error());
                 if (!m_workspace)
                     return;
                 auto *dialog = new CodesDialog(*pictures, packageName(), m_context, m_window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &CodesDialog::failed, this, &ChangeTools::failed);
                 connect(dialog, &CodesDialog::written, this, &ChangeTools::sheetsWritten);
                 dialog->open();
             });
}

void ChangeTools::askPictures()
{
    widgets::FileQuestion question;
    question.title = tr("Pictures of the codes, all of them");
    question.filter = tr("Pictures and scanned sheets (*.png *.jpg *.jpeg *.pdf);;All files (*)");
    question.suggestion = m_context.settings.value(u"folders/changes"_s).toString();
    m_context.dialogs.openFiles(m_window, question, [this](const QStringList &paths) {
        if (!paths.isEmpty() && m_workspace)
            readPictures(paths);
    });
}

void ChangeTools::readPictures(const QStringList &paths)
{
    m_context.settings.setValue(u"folders/changes"_s, QFileInfo(paths.first()).path());
    whenDone(QtConcurrent::run([paths, now = m_workspace->clock().now()]() -> Result<closing::ReadChanges> {
                 const QTemporaryDir home;
                 const auto bytes = notice::readCodePictures(paths, home.path());
                 if (!bytes)
                     return tl::unexpected(bytes.error());
                 const QString path = home.filePath(u"package.xwchanges"_s);
                 if (const auto kept = writeWhole(
                         path, *bytes, {QT_TRANSLATE_NOOP("xw", "The package cannot be written"), {}});
                     !kept)
                     return tl::unexpected(kept.error());
                 return closing::readChanges(path, now);
             }),
             this, [this](const Result<closing::ReadChanges> &read) {
                 if (!read)
                     emit failed(read.error());
                 else if (m_workspace)
                     plan(*read);
             });
}

void ChangeTools::askPackage()
{
    widgets::FileQuestion question;
    question.title = tr("Take a package of changes");
    question.filter = packageFilter() + u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/changes"_s).toString();
    m_context.dialogs.openFile(m_window, question, [this](const std::optional<QString> &path) {
        if (path && m_workspace)
            take(*path, m_workspace);
    });
}

void ChangeTools::take(const QString &path, Workspace *workspace)
{
    m_workspace = workspace;
    m_context.settings.setValue(u"folders/changes"_s, QFileInfo(path).path());
    whenDone(
        QtConcurrent::run([path, now = workspace->clock().now()] { return closing::readChanges(path, now); }),
        this, [this](const Result<closing::ReadChanges> &read) {
            if (!read)
                emit failed(read.error());
            else if (m_workspace)
                plan(*read);
        });
}

void ChangeTools::plan(const closing::ReadChanges &read)
{
    whenDone(m_workspace->history({}, std::numeric_limits<int>::max()), this,
             [this, read](const Result<std::vector<AuditEntry>> &history) {
                 if (!m_workspace)
                     return;
                 if (!history)
                     return emit failed(history.error());
                 auto planned = planMerge(m_workspace->state(), *history, read.package, stamp());
                 if (!planned)
                     return emit failed(planned.error());
                 showPlan(read, *std::move(planned));
             });
}

void ChangeTools::showPlan(const closing::ReadChanges &read, MergePlan plan)
{
    const qint64 basis = m_workspace->state().sequence();
    auto *dialog = new TakeDialog(m_workspace->state(), read, plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, basis, plan = std::move(plan)] {
        if (!m_workspace)
            return;
        const int changes = plan.counts.sum(), conflicts = int(plan.conflicts.size());
        // Only upon what was shown: whatever came in between is looked at first.
        whenDone(saveMerge(*m_workspace, {u"take changes"_s, plan.what, plan.writes, plan.endsSample, basis}),
                 this, [this, changes, conflicts](const Result<void> &done) {
                     if (!done)
                         emit failed(done.error());
                     else
                         emit taken(changes, conflicts);
                 });
    });
    dialog->open();
}

void ChangeTools::showConflicts()
{
    auto *dialog = new ConflictsDialog(*m_workspace, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_workspace, &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &ConflictsDialog::failed, this, &ChangeTools::failed);
    dialog->open();
}

} // namespace xw::ui
