#include "notice/proof/proof.h"

#include "notice/proof/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

int ProofReport::count(ProofKind kind) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&](const ProofFinding &f) { return f.kind == kind; }));
}

ProofContext::ProofContext(const ProofText &proofText, const std::vector<BasisDocument> &basis)
    : text(proofText), library(basis)
{
    lines.reserve(text.paragraphs.size());
    claims.reserve(text.paragraphs.size());
    for (const QString &paragraph : text.paragraphs) {
        lines.push_back(normalised(paragraph));
        claims.push_back(claimsOf(lines.back()));
    }
}

void ProofContext::add(ProofKind kind, const char *rule, int paragraph, int start, int end, Message message,
                       QString expected)
{
    const QString &line = text.paragraphs.at(size_t(paragraph));
    report.findings.push_back({kind,
                               QString::fromLatin1(rule),
                               line.mid(start, end - start),
                               std::move(message),
                               std::move(expected),
                               paragraph,
                               start,
                               end - start,
                               0,
                               {}});
}

void ProofContext::addTable(ProofKind kind, const char *rule, int annex, QString quote, Message message,
                            QString expected)
{
    report.findings.push_back({kind,
                               QString::fromLatin1(rule),
                               std::move(quote),
                               std::move(message),
                               std::move(expected),
                               -1,
                               0,
                               0,
                               annex,
                               {}});
}

bool ProofContext::inAnnex(int paragraph) const
{
    return text.annexStart >= 0 && paragraph >= text.annexStart;
}

ProofReport proofNotice(const ProofText &text, const std::vector<BasisDocument> &library)
{
    ProofContext context(text, library);
    for (auto check : {checkRates, checkImplied, checkParts, checkRegions, checkNames, checkListed,
                       checkBasis, checkDates, checkAnnexes, checkRows, checkTables, checkWording})
        check(context);
    std::stable_sort(context.report.findings.begin(), context.report.findings.end(),
                     [](const ProofFinding &a, const ProofFinding &b) {
                         const auto place = [](const ProofFinding &f) {
                             return std::pair(f.paragraph < 0 ? INT_MAX : f.paragraph, f.start);
                         };
                         return place(a) < place(b);
                     });
    return std::move(context.report);
}

Result<std::vector<BasisDocument>> basisLibrary()
{
    Result<std::vector<BasisDocument>> documents = basisDocuments();
    if (!documents)
        return documents;
    std::vector<BasisDocument> library = *documents;
    for (const BasisDocument &document : *documents)
        for (const QString &title : document.shortTitles)
            library.push_back({document.id, document.issuer, title, {}, document.date, {}});
    return library;
}

} // namespace xw::notice
