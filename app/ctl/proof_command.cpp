// notice proof: what does not add up in a notice: in any file, or in the round's own.
#include "ctl/commands.h"
#include "ctl/session.h"
#include "notice/basis.h"
#include "notice/compose.h"
#include "notice/proof/proof_document.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonArray findingsJson(const notice::ProofReport &report, notice::ProofKind kind)
{
    QJsonArray findings;
    for (const notice::ProofFinding &finding : report.findings)
        if (finding.kind == kind)
            findings.append(QJsonObject{{u"quote"_s, finding.quote},
                                        {u"message"_s, finding.message.text()},
                                        {u"expected"_s, finding.expected},
                                        {u"rule"_s, finding.rule}});
    return findings;
}

Result<notice::ProofReport> ownReport(Session &session, const std::vector<notice::BasisDocument> &library)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const LedgerLibrary ledgers = LedgerLibrary::load(LedgerLibrary::defaultFolders());
    const auto composed = notice::composeStored((*workspace)->state(), ledgers, session.clock()->today(),
                                                (*workspace)->inspectedTotals());
    if (!composed)
        return tl::unexpected(composed.error());
    return notice::proofDocument(composed->document, composed->facts, library).report;
}

Result<notice::ProofReport> reportOf(Session &session, const Arguments &arguments)
{
    const auto library = notice::basisLibrary();
    if (!library)
        return tl::unexpected(library.error());
    if (arguments.positional.isEmpty())
        return ownReport(session, *library);
    const auto text = notice::readProofText(arguments.positional.first());
    if (!text)
        return tl::unexpected(text.error());
    return notice::proofNotice(*text, *library);
}

int proof(Session &session, const Arguments &arguments)
{
    const Result<notice::ProofReport> report = reportOf(session, arguments);
    if (!report)
        return session.fail(report.error());
    const int contradictions = report->count(notice::ProofKind::Contradiction);
    for (const notice::ProofFinding &finding : report->findings)
        session.print(u"%1 “%2”: %3%4"_s.arg(finding.kind == notice::ProofKind::Contradiction ? u"✗"_s : u"?"_s, finding.quote,
                                             finding.message.text(),
                                             finding.expected.isEmpty() ? QString() : u" → "_s + finding.expected));
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 statements recomputed, %2 contradictions, %3 doubts"),
                          {QString::number(report->checked), QString::number(contradictions),
                           QString::number(report->count(notice::ProofKind::Doubt))}}
                      .text());
    session.printJson(QJsonObject{{u"checked"_s, report->checked},
                                  {u"contradictions"_s, findingsJson(*report, notice::ProofKind::Contradiction)},
                                  {u"doubts"_s, findingsJson(*report, notice::ProofKind::Doubt)}});
    return contradictions > 0 ? AnswerIsNo : Done;
}

} // namespace

std::vector<CommandSpec> proofCommands()
{
    return {{"notice proof", "[FILE]", 0, 1,
             QT_TRANSLATE_NOOP("xw", "recompute what a notice states (txt, docx, html); the round's own where no file is named"),
             {}, proof}};
}

} // namespace xw::ctl
