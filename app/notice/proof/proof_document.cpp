#include "notice/proof_document.h"

#include "notice/proof/region_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

int DocumentProof::blockOf(const ProofFinding &finding) const
{
    return finding.paragraph >= 0 && finding.paragraph < int(blockOfParagraph.size())
               ? blockOfParagraph[size_t(finding.paragraph)]
               : -1;
}

namespace
{

/// Collects the paragraphs of a document in reading order.
struct Reader {
    ProofText text;
    std::vector<int> blocks;
    int block = 0;
    int annex = 0;
    QString title;

    void paragraph(const QString &words)
    {
        if (words.isEmpty())
            return;
        text.paragraphs.push_back(words);
        blocks.push_back(block);
    }
    void operator()(const Title &t) { paragraph(plainText(t.runs)); }
    void operator()(const Addressee &a) { paragraph(a.text); }
    void operator()(const Heading &h) { paragraph(plainText(h.runs)); }
    void operator()(const Paragraph &p) { paragraph(plainText(p.runs)); }
    void operator()(const AnnexList &list)
    {
        for (qsizetype i = 0; i < list.titles.size(); ++i)
            paragraph((i == 0 ? u"附件：%1.%2"_s : u"%1.%2"_s).arg(i + 1).arg(list.titles.at(i)));
    }
    void operator()(const SignatureBlock &s)
    {
        paragraph(s.signer);
        paragraph(chineseDate(s.date));
    }
    void operator()(const AnnexStart &start)
    {
        annex = start.number;
        title = start.title;
        if (text.annexStart < 0)
            text.annexStart = int(text.paragraphs.size());
        paragraph(u"附件%1"_s.arg(start.number));
        paragraph(start.title);
    }
    void operator()(const Table &table)
    {
        ProofTable read{annex, title, {}, {}, true};
        const auto words = [](const TableRow &row) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells << (cell.covered ? QString() : normalised(plainText(cell.runs)).trimmed());
            return cells;
        };
        for (const TableRow &row : table.header)
            read.header += words(row);
        for (const TableRow &row : table.rows)
            read.rows.push_back(words(row));
        if (!read.rows.empty())
            text.tables.push_back(std::move(read));
    }
    void operator()(const IssuerMark &) {}
    void operator()(const DocumentNumber &) {}
    void operator()(const Remark &) {}
    void operator()(const Picture &) {}
    void operator()(const Imprint &) {}
};

void checkBoundValues(const NoticeDocument &document, const Facts &facts, DocumentProof &proof)
{
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)?\\s*(?:个|家|条|件|份|期|%)"_s);
    int paragraph = -1;
    for (int b = 0; b < int(document.blocks.size()); ++b) {
        const Runs *runs = runsOf(document.blocks[size_t(b)]);
        if (!runs)
            continue;
        for (int p = paragraph + 1;
             p < int(proof.blockOfParagraph.size()) && proof.blockOfParagraph[size_t(p)] <= b; ++p)
            paragraph = p;
        int at = 0;
        for (const Run &run : *runs) {
            const int start = at;
            at += int(run.text.size());
            if (run.fact.isEmpty()) {
                for (auto it = number.globalMatch(run.text); it.hasNext(); it.next())
                    ++proof.freeNumbers;
                continue;
            }
            const std::optional<Fact> fact = facts.find(run.fact);
            if (!fact || !(fact->isNumber() || std::holds_alternative<QStringList>(fact->value)))
                continue;
            ++proof.boundNumbers;
            ++proof.report.checked;
            if (run.text != fact->printed)
                proof.report.findings.push_back(
                    {ProofKind::Contradiction,
                     u"fact"_s,
                     run.text,
                     {QT_TRANSLATE_NOOP("xw", "The data say %1, the text says %2"),
                      {fact->printed, run.text}},
                     fact->printed,
                     paragraph,
                     start,
                     int(run.text.size()),
                     0,
                     {}});
        }
    }
}

/// By register: the failures of a region that the text says has none.
void checkWholeRegions(const ProofText &text, const Facts &facts, ProofReport &report)
{
    const int end = text.annexStart < 0 ? int(text.paragraphs.size()) : text.annexStart;
    for (int p = 0; p < end; ++p) {
        const QString line = normalised(text.paragraphs[size_t(p)]);
        for (const WholeRegions &list : wholeRegionsIn(line))
            for (const QString &region : list.regions) {
                const QString id =
                    u"%1.byRegion.%2.unqualified"_s.arg(list.media ? u"media"_s : u"websites"_s, region);
                const std::optional<Fact> failed = facts.find(id);
                if (!failed || !failed->holds())
                    continue;
                const int at = std::max(list.start, int(line.indexOf(region, list.start)));
                const bool told = std::any_of(
                    report.findings.begin(), report.findings.end(), [&](const ProofFinding &finding) {
                        return finding.rule == u"region" && finding.paragraph == p && finding.start == at;
                    });
                if (!told)
                    report.findings.push_back(
                        {ProofKind::Contradiction,
                         u"region"_s,
                         region,
                         {QT_TRANSLATE_NOOP("xw",
                                            "%1 is said to have no failure; by the register %2 failed there"),
                          {region, failed->printed}},
                         {},
                         p,
                         at,
                         int(region.size()),
                         0,
                         {id}});
            }
    }
}

/// Which facts the words of each finding state: the way from a finding to the rows that it counts.
void nameFacts(const NoticeDocument &document, DocumentProof &proof)
{
    for (ProofFinding &finding : proof.report.findings) {
        const int block = proof.blockOf(finding);
        const Runs *runs = block < 0 ? nullptr : runsOf(document.blocks[size_t(block)]);
        if (!runs)
            continue;
        int at = 0;
        for (const Run &run : *runs) {
            const int start = at;
            at += int(run.text.size());
            const bool touches = start < finding.start + finding.length && at > finding.start;
            if (touches && !run.fact.isEmpty() && !finding.facts.contains(run.fact))
                finding.facts += run.fact;
        }
    }
}

} // namespace

ProofText proofTextFrom(const NoticeDocument &document, std::vector<int> *blocks)
{
    Reader reader;
    for (reader.block = 0; reader.block < int(document.blocks.size()); ++reader.block)
        std::visit(reader, document.blocks[size_t(reader.block)]);
    if (blocks)
        *blocks = std::move(reader.blocks);
    return std::move(reader.text);
}

DocumentProof proofDocument(const NoticeDocument &document, const Facts &facts,
                            const std::vector<BasisDocument> &library)
{
    DocumentProof proof;
    const ProofText text = proofTextFrom(document, &proof.blockOfParagraph);
    proof.report = proofNotice(text, library);
    checkBoundValues(document, facts, proof);
    checkWholeRegions(text, facts, proof.report);
    nameFacts(document, proof);
    return proof;
}

} // namespace xw::notice
