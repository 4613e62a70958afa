// notice proof: what does not add up in a notice: in any file, or in the round's own.
#include "ctl/commands.h"
#include "ctl/session/session.h"
#include "notice/basis.h"
#include "notice/compose.h"
#include "notice/fact_rows.h"
#include "notice/proof_document.h"
#include "notice/proof_reader.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// A report, and for the round's own notice the rows behind each finding.
struct Proved {
    notice::ProofReport report;
    std::vector<QJsonObject> rows; ///< one a finding; empty for a file
    std::vector<Message> notes;    ///< of a file: what was cut, or read once
};

constexpr qsizetype rowsShown = 50;

/// {"count": 16, "subjects": ["3611000003", …]} or {"count": …, "ledger": "messages", "keys": […]}; at most
/// 50 are named.
QJsonObject rowsJson(const notice::ProofFinding &finding, const RoundState &state,
                     const notice::LedgerViews &ledgers)
{
    QJsonObject json;
    for (const QString &fact : finding.facts) {
        const notice::FactRows rows = notice::rowsBehind(fact, state, ledgers);
        if (rows.isEmpty())
            continue;
        QStringList words = rows.keys;
        for (const SubjectId id : rows.subjects)
            if (const Subject *subject = state.subject(id))
                words << (subject->code.isEmpty() ? subject->name : subject->code);
        QJsonObject one{{u"count"_s, words.size()}};
        one.insert(rows.ledger.isEmpty() ? u"subjects"_s : u"keys"_s,
                   QJsonArray::fromStringList(words.mid(0, rowsShown)));
        if (!rows.ledger.isEmpty())
            one.insert(u"ledger"_s, rows.ledger);
        json.insert(fact, one);
    }
    return json;
}

QJsonArray findingsJson(const Proved &proved, notice::ProofKind kind)
{
    QJsonArray findings;
    for (size_t i = 0; i < proved.report.findings.size(); ++i) {
        const notice::ProofFinding &finding = proved.report.findings[i];
        if (finding.kind != kind)
            continue;
        QJsonObject json{{u"quote"_s, finding.quote},
                         {u"message"_s, finding.message.text()},
                         {u"expected"_s, finding.expected},
                         {u"rule"_s, finding.rule}};
        if (i < proved.rows.size() && !proved.rows[i].isEmpty())
            json.insert(u"rows"_s, proved.rows[i]);
        findings.append(json);
    }
    return findings;
}

QString nameOf(notice::ProofResult result)
{
    return result == notice::ProofResult::Sound           ? u"sound"_s
           : result == notice::ProofResult::Contradiction ? u"contradiction"_s
                                                          : u"doubt"_s;
}

QJsonArray statementsJson(const notice::ProofReport &report)
{
    QJsonArray statements;
    for (const notice::ProofStatement &statement : report.statements) {
        QJsonArray against;
        for (const notice::ProofHeld &held : statement.against)
            against.append(QJsonObject{{u"quote"_s, held.quote}, {u"value"_s, held.value}});
        statements.append(QJsonObject{{u"quote"_s, statement.quote},
                                      {u"kind"_s, statement.kind},
                                      {u"against"_s, against},
                                      {u"result"_s, nameOf(statement.result)}});
    }
    return statements;
}

Result<Proved> ownReport(Session &session, const std::vector<notice::BasisDocument> &library)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto held = ledgerLibrary();
    const LedgerLibrary &ledgers = *held;
    const auto composed = notice::composeStored((*workspace)->state(), ledgers, session.clock()->today(),
                                                (*workspace)->inspectedTotals());
    if (!composed)
        return tl::unexpected(composed.error());
    Proved proved{notice::proofDocument(composed->document, composed->facts, library).report, {}, {}};
    const RoundState &state = (*workspace)->state();
    const notice::LedgerViews views = notice::viewLedgers(ledgers, state, composed->settings);
    for (const notice::ProofFinding &finding : proved.report.findings)
        proved.rows.push_back(rowsJson(finding, state, views));
    return proved;
}

/// Of a file. A file in which nothing was found to recompute is an error, never "no contradiction".
Result<Proved> fileReport(const QString &path, const std::vector<notice::BasisDocument> &library)
{
    const auto opened = notice::openNotice(path);
    if (!opened)
        return tl::unexpected(opened.error());
    Proved proved{notice::proofNotice(opened->text.read, library), {}, opened->notes};
    if (proved.report.checked == 0 && proved.report.findings.empty())
        return tl::unexpected(notice::nothingToProve(path));
    notice::quoteAsWritten(proved.report, opened->text);
    return proved;
}

Result<Proved> reportOf(Session &session, const Arguments &arguments)
{
    const auto library = notice::basisLibrary();
    if (!library)
        return tl::unexpected(library.error());
    if (arguments.positional.isEmpty())
        return ownReport(session, *library);
    return fileReport(arguments.positional.first(), *library);
}

int proof(Session &session, const Arguments &arguments)
{
    const Result<Proved> proved = reportOf(session, arguments);
    if (!proved)
        return session.fail(proved.error());
    const notice::ProofReport *report = &proved->report;
    const int contradictions = report->count(notice::ProofKind::Contradiction);
    for (const notice::ProofFinding &finding : report->findings)
        session.print(u"%1 “%2”: %3%4"_s.arg(
            finding.kind == notice::ProofKind::Contradiction ? u"✗"_s : u"?"_s, finding.quote,
            finding.message.text(), finding.expected.isEmpty() ? QString() : u" → "_s + finding.expected));
    QJsonArray notes;
    for (const Message &note : proved->notes) {
        session.print(note.text());
        notes.append(note.text());
    }
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 statements recomputed, %2 contradictions, %3 doubts"),
                          {QString::number(report->checked), QString::number(contradictions),
                           QString::number(report->count(notice::ProofKind::Doubt))}}
                      .text());
    QJsonObject told{{u"checked"_s, report->checked},
                     {u"contradictions"_s, findingsJson(*proved, notice::ProofKind::Contradiction)},
                     {u"doubts"_s, findingsJson(*proved, notice::ProofKind::Doubt)},
                     {u"statements"_s, statementsJson(*report)},
                     {u"unread"_s, QJsonArray::fromStringList(report->unread)},
                     {u"limits"_s, QJsonArray::fromStringList(report->limits)}};
    if (!notes.isEmpty())
        told.insert(u"notes"_s, notes);
    session.printJson(told);
    return contradictions > 0 ? AnswerIsNo : Done;
}

} // namespace

std::vector<CommandSpec> proofCommands()
{
    return {{"notice proof",
             "[FILE]",
             0,
             1,
             QT_TRANSLATE_NOOP("xw", "recompute what a notice states (docx, doc, wps, odt, ofd, pdf, rtf, "
                                     "html, mht, txt); the round's own "
                                     "where no file is named"),
             {},
             proof}};
}

} // namespace xw::ctl
