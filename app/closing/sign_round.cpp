#include "closing/sign_round.h"

#include "base/regular_file.h"
#include "domain/round_label.h"
#include "domain/transaction.h"
#include "signing/cms.h"
#include "signing/pades.h"
#include "workspace/wait.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw::closing
{

namespace
{

tl::unexpected<Error> refusal(const std::vector<OpenItem> &open, const QString &folder)
{
    QStringList all;
    for (const OpenItem &item : open)
        all << item.text.text() +
                   (item.examples.isEmpty() ? QString() : u" ("_s + item.examples.join(u'、') + u')');
    return failure(ErrorCode::Conflict,
                   {QT_TRANSLATE_NOOP("xw", "The round cannot be closed: %1"), {all.join(u"; "_s)}}, folder,
                   {QT_TRANSLATE_NOOP("xw", "Settle it, or waive it with a reason, which is stored"), {}});
}

Result<QByteArray> exportedPdf(const QString &folder)
{
    auto pdf = readRegularFile(QDir(folder).filePath(signing::noticePdfName), signing::mostNoticeFileBytes);
    if (!pdf && pdf.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "The export has no PDF to sign"), {}},
                       pdf.error().where, {QT_TRANSLATE_NOOP("xw", "Export the notice with its PDF"), {}});
    return pdf;
}

signing::ManifestFile describedPdf(const QByteArray &bytes)
{
    return {signing::noticePdfName, signing::sha256Hex(bytes), bytes.size()};
}

QString reasonFor(const SignRequest &request, const OpenItem &item)
{
    const auto own = request.waivers.find(item.kind);
    for (const QString &reason : {own == request.waivers.end() ? QString() : own->second, item.reason})
        if (!reason.trimmed().isEmpty())
            return reason.trimmed();
    return request.waiver.trimmed();
}

QStringList waivers(const std::vector<OpenItem> &open, const SignRequest &request)
{
    QStringList lines;
    for (const OpenItem &item : open)
        lines << kindWord(item.kind) + u" ("_s + QString::number(item.count) + u"): "_s +
                     reasonFor(request, item);
    return lines;
}

/// Signs PDF and manifest; what the folder will hold.
Result<std::vector<StagedFile>> signedFiles(signing::Manifest &manifest, const AuditEntry &head,
                                            const SignRequest &request, const QStringList &waived,
                                            const QDateTime &now)
{
    const auto pdf = exportedPdf(request.folder);
    if (!pdf)
        return tl::unexpected(pdf.error());
    signing::PadesOptions options;
    options.seals = request.seals;
    options.place = manifest.signature();
    options.sealOffset = request.sealOffset;
    options.at = now;
    options.name = request.signerName;
    options.othersFollow = request.othersFollow;
    options.timestamp = request.timestamp;
    const auto signedPdf = signing::signPdf(*pdf, *request.signer, options);
    if (!signedPdf)
        return tl::unexpected(signedPdf.error());
    manifest.setFile(describedPdf(*signedPdf));
    manifest.setSigned(
        {now, request.signerName, head.sequence, head.hash.toHex(), waived, describedPdf(*pdf)});
    const QByteArray json = manifest.toJson();
    const auto cms = signing::signDetached(json, *request.signer, {now, request.timestamp});
    if (!cms)
        return tl::unexpected(cms.error());
    return std::vector<StagedFile>{{signing::noticePdfName, *signedPdf},
                                   {signing::manifestSignatureName, *cms},
                                   {signing::manifestName, json}};
}

} // namespace

Result<StagedNotice> prepareSigning(const RoundState &state, const LedgerLibrary &ledgers,
                                    const std::vector<PastTotal> &inspected, const AuditEntry &head,
                                    const SignRequest &request, const QDateTime &now)
{
    if (state.round().phase == RoundPhase::Signed)
        return failure(
            ErrorCode::Locked,
            {QT_TRANSLATE_NOOP("xw", "The round %1 is signed already"), {roundLabel(state.round())}},
            request.folder);
    auto manifest = signing::Manifest::read(QDir(request.folder).filePath(signing::manifestName));
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (manifest->isSigned())
        return failure(ErrorCode::Conflict, {QT_TRANSLATE_NOOP("xw", "The folder holds a signed notice"), {}},
                       request.folder, {QT_TRANSLATE_NOOP("xw", "Export into another folder"), {}});
    const auto open = openItems(state, ledgers, inspected, request.folder, *manifest);
    if (!open)
        return tl::unexpected(open.error());
    std::vector<OpenItem> unanswered;
    for (const OpenItem &item : *open)
        if (reasonFor(request, item).isEmpty())
            unanswered.push_back(item);
    if (!unanswered.empty())
        return refusal(unanswered, request.folder);
    const QStringList waived = waivers(*open, request);
    const auto files = signedFiles(*manifest, head, request, waived, now);
    if (!files)
        return tl::unexpected(files.error());
    if (auto noted = notePending(request.workspace, request.folder); !noted)
        return tl::unexpected(noted.error());
    if (auto staged = stage(request.folder, *files); !staged) {
        forgetPending(request.workspace);
        return tl::unexpected(staged.error());
    }
    StagedNotice notice{request.folder, request.workspace, state.round(), {}, *open, state.sequence()};
    notice.round.phase = RoundPhase::Signed;
    notice.entry = {{u"phase"_s, u"signed"_s},
                    {u"signer"_s, request.signerName},
                    {u"folder"_s, QDir(request.folder).absolutePath()},
                    {u"title"_s, manifest->title()},
                    {u"date"_s, manifest->json().value(u"date"_s)}};
    for (const StagedFile &file : *files)
        notice.entry.insert(file.name == signing::manifestName            ? u"manifest"_s
                            : file.name == signing::manifestSignatureName ? u"signature"_s
                                                                          : u"pdf"_s,
                            QString::fromLatin1(signing::sha256Hex(file.bytes)));
    if (!waived.isEmpty())
        notice.entry.insert(u"waived"_s, QJsonArray::fromStringList(waived));
    return notice;
}

QFuture<Result<void>> lockRound(Workspace &workspace, const StagedNotice &staged)
{
    const auto unchanged = [staged](const RoundState &state) -> Result<void> {
        Round before = staged.round;
        before.phase = state.round().phase;
        const auto open = openSubjects(state);
        int waived = 0;
        int now = 0;
        for (const OpenItem &item : staged.waived)
            if (item.kind == OpenItem::Kind::Unchecked || item.kind == OpenItem::Kind::Unsettled ||
                item.kind == OpenItem::Kind::Review)
                waived += item.count;
        for (const OpenItem &item : open)
            now += item.count;
        if (state.round() == before && now == waived)
            return {};
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "The round changed while its notice was being signed"), {}},
                       staged.folder, {QT_TRANSLATE_NOOP("xw", "Export the notice again and sign that"), {}});
    };
    // Counts can be the same though a tick on a checked subject changed a verdict: the history itself must
    // not have moved.
    return workspace.apply(u"sign"_s, staged.entry, {staged.round}, {}, unchanged, false,
                           {staged.head, true});
}

Result<Recovery> recoverSigning(Workspace &workspace, const QString &folder)
{
    if (!hasStaged(folder))
        return Recovery::Nothing;
    const auto history = waitFor(workspace, workspace.history({}, wholeHistory));
    if (!history)
        return tl::unexpected(history.error());
    return recover(folder, *history);
}

Result<Interrupted> recoverWorkspace(Workspace &workspace)
{
    if (!pendingFolder(workspace.location()))
        return Interrupted{};
    const auto history = waitFor(workspace, workspace.history({}, wholeHistory));
    if (!history)
        return tl::unexpected(history.error());
    return recoverPending(workspace.location(), *history);
}

Result<void> publish(const StagedNotice &staged)
{
    if (auto published = publish(staged.folder); !published)
        return published;
    forgetPending(staged.workspace);
    return {};
}

void discard(const StagedNotice &staged)
{
    discard(staged.folder);
    forgetPending(staged.workspace);
}

Result<StagedNotice> signRound(Workspace &workspace, const LedgerLibrary &ledgers, SignRequest request)
{
    request.workspace = workspace.location();
    const auto recovered = recoverSigning(workspace, request.folder);
    if (!recovered)
        return tl::unexpected(recovered.error());
    if (*recovered == Recovery::Finished)
        return StagedNotice{request.folder, {}, workspace.state().round(), {}, {}, 0};
    const auto head = waitFor(workspace, workspace.history({}, 1));
    if (!head)
        return tl::unexpected(head.error());
    const auto staged =
        prepareSigning(workspace.state(), ledgers, workspace.inspectedTotals(),
                       head->empty() ? AuditEntry{} : head->front(), request, workspace.clock().now());
    if (!staged)
        return staged;
    if (auto locked = waitFor(workspace, lockRound(workspace, *staged)); !locked) {
        discard(*staged);
        return tl::unexpected(locked.error());
    }
    if (auto published = publish(*staged); !published)
        return tl::unexpected(published.error());
    return staged;
}

} // namespace xw::closing
