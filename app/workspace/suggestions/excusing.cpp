#include "base/ready_future.h"
#include "domain/column_excuse.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

namespace xw
{

namespace
{

QFuture<Result<void>> saveExcuses(Workspace &workspace, SubjectId subject, Result<Document> document,
                                  Message step)
{
    if (!document)
        return readyFuture(Result<void>(tl::unexpected(document.error())));
    UndoEntry named;
    named.about = UndoEntry::About::Finding; // seen above the site
    named.subject = subject;
    named.text = std::move(step);
    return workspace.saveDocument(*std::move(document), std::move(named));
}

QString siteName(const Workspace &workspace, SubjectId id)
{
    const Subject *subject = workspace.state().subject(id);
    return subject ? subject->name : QString();
}

} // namespace

QFuture<Result<void>> excuseColumn(Workspace &workspace, SubjectId subject, const ReadPlace &column,
                                   const QString &reason)
{
    const QString name = column.quote.isEmpty() ? column.url : column.quote;
    return saveExcuses(
        workspace, subject,
        withExcuse(workspace.state(), subject,
                   {column.url, column.quote, reason, workspace.author(), workspace.clock().now(), {}, {}}),
        {QT_TRANSLATE_NOOP("xw", "Excuse the column %1 on %2"), {name, siteName(workspace, subject)}});
}

QFuture<Result<void>> countColumnsAgain(Workspace &workspace, SubjectId subject, const QStringList &addresses)
{
    return saveExcuses(
        workspace, subject,
        withoutExcuses(workspace.state(), subject, addresses, workspace.author(), workspace.clock().now()),
        {QT_TRANSLATE_NOOP("xw", "Count %1 excused column(s) of %2 again"),
         {QString::number(addresses.size()), siteName(workspace, subject)}});
}

} // namespace xw
