#include "ui/signing/signing_run.h"

#include "base/when_done.h"
#include "workspace/import_ledger.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

Result<ExportedNotice> lookAt(const RoundState &state, const LedgerLibrary &ledgers,
                              const std::vector<PastTotal> &inspected, const QString &folder)
{
    auto manifest = signing::Manifest::read(QDir(folder).filePath(signing::manifestName));
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (manifest->isSigned())
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The folder holds a signed notice"), {}},
                       folder, {QT_TRANSLATE_NOOP("xw", "Export into another folder"), {}});
    auto open = closing::openItems(state, ledgers, inspected, folder, *manifest);
    if (!open)
        return tl::unexpected(open.error());
    return ExportedNotice{folder, *std::move(manifest), *std::move(open)};
}

} // namespace

SigningRun::SigningRun(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

void SigningRun::check(const QString &folder)
{
    m_check.run([state = m_workspace.state(), ledgers = ledgerLibrary(),
                 inspected = m_workspace.inspectedTotals(),
                 folder] { return lookAt(state, *ledgers, inspected, folder); },
                [this](const Result<ExportedNotice> &looked) {
                    if (looked)
                        emit checked(*looked);
                    else
                        emit checkFailed(looked.error());
                });
}

void SigningRun::sign(closing::SignRequest request)
{
    if (std::exchange(m_signing, true))
        return;
    request.workspace = m_workspace.location();
    whenDone(m_workspace.history({}, 1), this,
             [this, request = std::move(request)](const Result<std::vector<AuditEntry>> &history) {
                 if (!history)
                     return stop(history.error());
                 prepare(request, history->empty() ? AuditEntry{} : history->front());
             });
}

void SigningRun::prepare(closing::SignRequest request, const AuditEntry &head)
{
    whenDone(QtConcurrent::run([state = m_workspace.state(), ledgers = ledgerLibrary(),
                                inspected = m_workspace.inspectedTotals(), head, request = std::move(request),
                                now = m_workspace.clock().now()] {
                 return closing::prepareSigning(state, *ledgers, inspected, head, request, now);
             }),
             this, [this](const Result<closing::StagedNotice> &staged) {
                 if (!staged)
                     return stop(staged.error());
                 lock(*staged);
             });
}

void SigningRun::lock(const closing::StagedNotice &staged)
{
    whenDone(closing::lockRound(m_workspace, staged), this, [this, staged](const Result<void> &locked) {
        if (!locked) {
            closing::discard(staged);
            return stop(locked.error());
        }
        publishFiles(staged);
    });
}

void SigningRun::publishFiles(const closing::StagedNotice &staged)
{
    whenDone(QtConcurrent::run([staged] { return closing::publish(staged); }), this,
             [this, folder = staged.folder](const Result<void> &published) {
                 if (!published)
                     return stop(published.error());
                 m_signing = false;
                 emit finished(
                     folder, {signing::noticePdfName, signing::manifestName, signing::manifestSignatureName});
             });
}

void SigningRun::stop(const Error &error)
{
    m_signing = false;
    emit failed(error);
}

} // namespace xw::ui
