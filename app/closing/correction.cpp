#include "closing/correction.h"

#include "closing/sign_round.h"
#include "domain/transaction.h"
#include "workspace/wait.h"

using namespace Qt::StringLiterals;

namespace xw::closing
{

QJsonObject signedNotice(const std::vector<AuditEntry> &history, RoundId round)
{
    for (const AuditEntry &entry : history) {
        if (entry.command != u"sign" || entry.round != round)
            continue;
        QJsonObject notice{{u"signed_at"_s, entry.at.toUTC().toString(Qt::ISODate)}};
        for (const QString &name : {u"manifest"_s, u"pdf"_s, u"signer"_s, u"title"_s, u"date"_s, u"number"_s})
            if (entry.after.contains(name))
                notice.insert(name, entry.after.value(name));
        return notice;
    }
    return {};
}

Result<Round> correctRound(Workspace &workspace, const QString &reason)
{
    const auto history = waitFor(workspace, workspace.history({}, wholeHistory));
    if (!history)
        return tl::unexpected(history.error());
    const RoundId before = workspace.state().round().id;
    const auto opened = waitFor(workspace, workspace.openCorrection(signedNotice(*history, before), reason));
    if (!opened)
        return opened;
    if (auto switched = waitFor(workspace, workspace.switchRound(opened->id)); !switched)
        return tl::unexpected(switched.error());
    return opened;
}

} // namespace xw::closing
