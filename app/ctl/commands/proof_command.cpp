// notice proof: what does not add up in a notice: in any file, or in the round's own.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "notice/basis.h"
#include "notice/compose.h"
#include "notice/fact_rows.h"
#include "notice/file_proof.h"
#include "notice/proof_document.h"
#include "notice/proof_reader.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QFileInfo>

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
                     const notice::LedgerViews &ledgers, const notice::NoticeSettings &settings)
{
    QJsonObject json;
    for (const QString &fact : finding.facts) {
        const notice::FactRows rows = notice::rowsBehind(fact, state, ledgers, settings);
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
        proved.rows.push_back(rowsJson(finding, state, views, composed->settings));
    return proved;
}

/// Of a file. A file in which nothing was found to recompute is an error, never "no contradiction".
Result<Proved> fileReport(const notice::FileProof &file)
{
    if (file.error)
        return tl::unexpected(*file.error);
    return Proved{file.report, {}, file.notice.notes};
}

/// Writes --report, where it was asked for.
Result<void> writeReport(const Session &session, const Arguments &arguments,
                         const std::vector<const notice::FileProof *> &files)
{
    const QString path = arguments.value("report");
    if (path.isEmpty())
        return {};
    return notice::writeProofReport(notice::proofReportDocument(files, {}, session.clock()->today()), path);
}

QJsonObject fileJson(const notice::FileProof &file)
{
    QJsonObject json{{u"file"_s, file.path}};
    if (file.error) {
        json.insert(u"error"_s, file.error->line());
        return json;
    }
    const Proved proved{file.report, {}, {}};
    json.insert(u"checked"_s, file.report.checked);
    json.insert(u"contradictions"_s, findingsJson(proved, notice::ProofKind::Contradiction));
    json.insert(u"doubts"_s, findingsJson(proved, notice::ProofKind::Doubt));
    json.insert(u"unread"_s, file.report.unread.size());
    return json;
}

/// Several files, or folders: a line each. One that could not be read is told among them, and is no answer.
int proveMany(Session &session, const Arguments &arguments)
{
    const auto library = notice::basisLibrary();
    if (!library)
        return session.fail(library.error());
    const QStringList paths = notice::noticeFilesIn(arguments.positional);
    if (paths.isEmpty())
        return session.fail(
            {ErrorCode::NotFound,
             {QT_TRANSLATE_NOOP("xw", "There is no notice in this folder"), {}},
             {QT_TRANSLATE_NOOP("xw",
                                "Name a folder with docx, doc, wps, odt, ofd, pdf, rtf, html, mht or txt "
                                "files"),
              {}},
             arguments.positional.join(u' '),
             {}});
    std::vector<notice::FileProof> proofs;
    std::vector<const notice::FileProof *> files;
    proofs.reserve(size_t(paths.size()));
    TextTable table;
    table.addRow({Message{QT_TRANSLATE_NOOP("xw", "Contradictions"), {}}.text(),
                  Message{QT_TRANSLATE_NOOP("xw", "Doubts"), {}}.text(),
                  Message{QT_TRANSLATE_NOOP("xw", "Recomputed"), {}}.text(),
                  Message{QT_TRANSLATE_NOOP("xw", "File"), {}}.text()});
    QJsonArray json;
    int contradictions = 0, unread = 0;
    for (const QString &path : paths) {
        proofs.push_back(notice::proveFile(path, *library));
        const notice::FileProof &file = proofs.back();
        files.push_back(&file);
        contradictions += file.report.count(notice::ProofKind::Contradiction);
        unread += file.error.has_value();
        const auto count = [&](int n) { return file.error ? u"—"_s : QString::number(n); };
        table.addRow({count(file.report.count(notice::ProofKind::Contradiction)),
                      count(file.report.count(notice::ProofKind::Doubt)), count(file.report.checked), path});
        json.append(fileJson(file));
        if (file.error)
            session.warn(file.error->line());
    }
    session.print(table.text());
    session.print(Message{
        QT_TRANSLATE_NOOP("xw", "%1 file(s) (was|were) proved: %2 contradiction(s). %3 file(s) could "
                                "not be proved."),
        {QString::number(int(files.size()) - unread), QString::number(contradictions),
         QString::number(
             unread)}}.text());
    if (const Result<void> written = writeReport(session, arguments, files); !written)
        return session.fail(written.error());
    session.printJson(QJsonObject{{u"files"_s, json}, {u"contradictions"_s, contradictions}});
    return contradictions > 0 ? AnswerIsNo : unread > 0 ? CouldNot : Done;
}

bool namesMany(const Arguments &arguments)
{
    return arguments.positional.size() > 1 ||
           (arguments.positional.size() == 1 && QFileInfo(arguments.positional.first()).isDir());
}

Result<Proved> reportOf(Session &session, const Arguments &arguments)
{
    const auto library = notice::basisLibrary();
    if (!library)
        return tl::unexpected(library.error());
    if (arguments.positional.isEmpty())
        return ownReport(session, *library);
    const notice::FileProof file = notice::proveFile(arguments.positional.first(), *library);
    if (!file.error)
        if (const Result<void> written = writeReport(session, arguments, {&file}); !written)
            return tl::unexpected(written.error());
    return fileReport(file);
}

int proof(Session &session, const Arguments &arguments)
{
    if (arguments.positional.isEmpty() && arguments.has("report"))
        return session.fail({ErrorCode::Usage,
                             {QT_TRANSLATE_NOOP("xw", "A report is written about files"), {}},
                             {QT_TRANSLATE_NOOP("xw", "Name the files, or their folder"), {}},
                             u"--report"_s,
                             {}});
    if (namesMany(arguments))
        return proveMany(session, arguments);
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
             "[FILE|FOLDER…]",
             0,
             -1,
             QT_TRANSLATE_NOOP("xw", "recompute what a notice states (docx, doc, wps, odt, ofd, pdf, rtf, "
                                     "html, mht, txt); the round's own "
                                     "where no file is named; of several files, or a folder, a table"),
             {{"report", "OUT.docx|.pdf",
               QT_TRANSLATE_NOOP("xw", "write what was found as a document to send back")}},
             proof}};
}

} // namespace xw::ctl
