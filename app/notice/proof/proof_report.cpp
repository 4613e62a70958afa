// The report of a proof as a document: a table of the files, and for each what was found.
#include "notice/file_proof.h"
#include "notice/kept_findings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr size_t findingsShown = 500; // of one file; a page holds about ten

QString reportWords(const char *source, const QStringList &arguments = {})
{
    return Message{source, arguments}.text();
}

TableCell reportCell(const QString &text, Align align = Align::Left)
{
    TableCell made;
    made.runs = {{text, {}}};
    made.align = align;
    return made;
}

Paragraph reportParagraph(const QString &text)
{
    return {{{text, {}}}};
}

QString heldAgainst(const ProofReport &report, const ProofFinding &finding)
{
    const ProofStatement *statement = report.statementOf(finding);
    if (!statement)
        return {};
    QStringList numbers;
    for (const ProofHeld &held : statement->against)
        if (numbers.size() < 12)
            numbers << held.quote;
    return numbers.join(u"；"_s);
}

Table findingsTable(const FileProof &file, const QHash<QString, QString> &kept)
{
    Table table;
    table.widths = {6, 26, 34, 22, 12};
    table.header = {{reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "No.")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Words of the notice")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "What does not add up")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Held against")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Right value")), Align::Center)}};
    int number = 0;
    for (const ProofFinding &finding : file.report.findings) {
        if (size_t(number) >= findingsShown)
            break;
        QString what = finding.message.text();
        if (finding.kind == ProofKind::Doubt)
            what = reportWords(QT_TRANSLATE_NOOP("xw", "To be looked at: %1"), {what});
        if (const QString reason = kept.value(findingKey(finding)); !reason.isEmpty())
            what += u'\n' + reportWords(QT_TRANSLATE_NOOP("xw", "Kept: %1"), {reason});
        QString quote = finding.quote;
        if (quote.size() > 160)
            quote = quote.left(158) + u"……"_s;
        table.rows.push_back({reportCell(QString::number(++number), Align::Center), reportCell(quote),
                              reportCell(what.replace(u'\n', u'；')),
                              reportCell(heldAgainst(file.report, finding)), reportCell(finding.expected)});
    }
    return table;
}

void addFile(std::vector<Block> &blocks, const FileProof &file, const QHash<QString, QString> &kept)
{
    blocks.emplace_back(Heading{1, {{QFileInfo(file.path).fileName(), {}}}});
    if (file.error) {
        blocks.emplace_back(
            reportParagraph(reportWords(QT_TRANSLATE_NOOP("xw", "Not proved: %1"), {file.error->line()})));
        return;
    }
    const ProofReport &report = file.report;
    blocks.emplace_back(reportParagraph(
        reportWords(QT_TRANSLATE_NOOP("xw", "%1 statements were recomputed: %2 contradictions, %3 doubts."),
                    {QString::number(report.checked), QString::number(report.count(ProofKind::Contradiction)),
                     QString::number(report.count(ProofKind::Doubt))})));
    for (const Message &note : file.notice.notes)
        blocks.emplace_back(reportParagraph(note.text()));
    for (const QString &limit : report.limits)
        blocks.emplace_back(reportParagraph(limit));
    if (!report.findings.empty())
        blocks.emplace_back(findingsTable(file, kept));
    if (!report.unread.isEmpty()) {
        constexpr qsizetype shown = 60;
        QString numbers = report.unread.mid(0, shown).join(u"、"_s);
        if (report.unread.size() > shown)
            numbers += u"……"_s;
        blocks.emplace_back(reportParagraph(reportWords(
            QT_TRANSLATE_NOOP("xw", "%1 number(s) took part in no statement and (has|have) to be read by a "
                                    "person: %2"),
            {QString::number(report.unread.size()), numbers})));
    }
}

Table filesTable(const std::vector<const FileProof *> &files)
{
    Table table;
    table.widths = {8, 44, 16, 16, 16};
    table.header = {{reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "No.")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "File")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Contradictions")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Doubts")), Align::Center),
                     reportCell(reportWords(QT_TRANSLATE_NOOP("xw", "Recomputed")), Align::Center)}};
    int number = 0;
    for (const FileProof *file : files) {
        const QString none = u"—"_s;
        const auto count = [&](int n) { return file->error ? none : QString::number(n); };
        table.rows.push_back({reportCell(QString::number(++number), Align::Center),
                              reportCell(QFileInfo(file->path).fileName()),
                              reportCell(count(file->report.count(ProofKind::Contradiction)), Align::Center),
                              reportCell(count(file->report.count(ProofKind::Doubt)), Align::Center),
                              reportCell(count(file->report.checked), Align::Center)});
    }
    return table;
}

} // namespace

NoticeDocument proofReportDocument(const std::vector<const FileProof *> &files,
                                   const std::vector<QHash<QString, QString>> &kept, QDate date)
{
    NoticeDocument document;
    document.title = reportWords(QT_TRANSLATE_NOOP("xw", "Report of a proof"));
    document.date = date;
    document.blocks.emplace_back(Title{{{document.title, {}}}});
    if (files.size() > 1) {
        int contradictions = 0, unread = 0;
        for (const FileProof *file : files) {
            contradictions += file->report.count(ProofKind::Contradiction);
            unread += file->error.has_value();
        }
        document.blocks.emplace_back(reportParagraph(reportWords(
            QT_TRANSLATE_NOOP("xw",
                              "%1 file(s) (was|were) proved: %2 contradiction(s). %3 file(s) could not be "
                              "proved."),
            {QString::number(int(files.size()) - unread), QString::number(contradictions),
             QString::number(unread)})));
        document.blocks.emplace_back(filesTable(files));
    }
    for (size_t i = 0; i < files.size(); ++i)
        addFile(document.blocks, *files[i], i < kept.size() ? kept[i] : QHash<QString, QString>());
    document.blocks.emplace_back(reportParagraph(reportWords(
        QT_TRANSLATE_NOOP("xw", "A contradiction is arithmetic or a quotation that cannot be right; a "
                                "doubt needs a person. What the text does not tell was not judged."))));
    document.blocks.emplace_back(reportParagraph(chineseDate(date)));
    return document;
}

} // namespace xw::notice
