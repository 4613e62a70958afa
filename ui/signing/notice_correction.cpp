// The part of NoticeSigning that opens a correction: which notice it replaces is looked up in the history.
#include "base/when_done.h"
#include "closing/correction.h"
#include "closing/sign_round.h"
#include "models/labels.h"
#include "ui/shared/futures.h"
#include "ui/signing/notice_signing.h"

namespace xw::ui
{

void NoticeSigning::correct(const QString &reason)
{
    whenDone(m_workspace->history({}, closing::wholeHistory), this,
             [this, reason](const Result<std::vector<AuditEntry>> &history) {
                 if (!history)
                     return void(emit errorOccurred(history.error()));
                 const QJsonObject replaced =
                     closing::signedNotice(*history, m_workspace->state().round().id);
                 whenDone(m_workspace->openCorrection(replaced, reason), this,
                          [this](const Result<Round> &opened) {
                              if (opened)
                                  switchTo(*opened);
                              else
                                  emit errorOccurred(opened.error());
                          });
             });
}

void NoticeSigning::switchTo(const Round &round)
{
    reportFailure(this, m_workspace->switchRound(round.id));
    emit notify(
        tr("The correction %1 is open; the signed round stays as it is").arg(models::roundLabel(round)));
}

} // namespace xw::ui
