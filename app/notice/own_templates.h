// Templates of a workspace's own: their names, and those that were withdrawn, by whom and when. Nothing is
// deleted: a template that was withdrawn is offered no more, a round that chose it before is still made by
// it, and it can be taken back.
#pragma once

#include "domain/round_state.h"

#include <QDateTime>

namespace xw::notice
{

struct TemplateWithdrawal {
    QString by;
    QDateTime at;
};

/// The template by which the open round's notice is made; empty where there is none such.
[[nodiscard]] QString usedTemplate(const RoundState &state);
/// An id for a template of this name that none of `taken` has: letters, digits and '-'; Chinese stays.
[[nodiscard]] QString templateIdFor(const QString &name, const QStringList &taken);
[[nodiscard]] bool isOwnTemplate(const RoundState &state, const QString &id);
/// nullopt: it is in force, or there is no such template.
[[nodiscard]] std::optional<TemplateWithdrawal> templateWithdrawal(const RoundState &state,
                                                                   const QString &id);
/// NotFound: the workspace has no such template of its own; Conflict: the open round's notice is made by it,
/// or it is withdrawn.
[[nodiscard]] Result<void> checkWithdrawable(const RoundState &state, const QString &id);
/// Documents to be saved through Workspace::saveDocument(). The template itself stays as it is.
[[nodiscard]] Document withdrawnTemplate(const QString &id, const TemplateWithdrawal &withdrawal);
[[nodiscard]] Document templateInForce(const QString &id);
/// Conflict: it was withdrawn (says by whom, and when). For whoever chooses a template now.
[[nodiscard]] Result<void> checkTemplateInForce(const RoundState &state, const QString &id);

/// The template `id` as it is stored. NotFound: it is not the workspace's own; Conflict: it was withdrawn.
[[nodiscard]] Result<Document> ownTemplate(const RoundState &state, const QString &id);
/// The file with another name in its head; everything after the head stays byte for byte. Format: the head
/// cannot be read.
[[nodiscard]] Result<QByteArray> renamedTemplate(const QByteArray &file, const QString &name);

} // namespace xw::notice
