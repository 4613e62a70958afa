#include "notice/proof.h"

#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

int ProofReport::count(ProofKind kind) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&](const ProofFinding &f) { return f.kind == kind; }));
}

const ProofStatement *ProofReport::statementOf(const ProofFinding &finding) const
{
    const ProofStatement *best = nullptr;
    for (const ProofStatement &statement : statements) {
        if (statement.paragraph != finding.paragraph || finding.paragraph < 0)
            continue;
        const bool meets = statement.start < finding.start + finding.length &&
                           finding.start < statement.start + statement.length;
        const bool told = statement.result != ProofResult::Sound;
        if (meets && !statement.against.empty() && (!best || (told && best->result == ProofResult::Sound)))
            best = &statement;
    }
    return best;
}

namespace
{

constexpr size_t statementLimit = 20000; // no notice states more; the rest is counted and not listed

/// What a heading announces for the paragraphs below it: (一)政府网站情况。
Thing announcedBy(const QString &line)
{
    static const QRegularExpression heading(u"^\\s*(?:[(]?[一二三四五六七八九十]+[)、]|\\d{1,2}[.、])"_s);
    if (!heading.match(line).hasMatch())
        return Thing::Other;
    const QString words = line.left(40).section(u'。', 0, 0);
    const bool media = words.contains(u"新媒体"_s), website = words.contains(u"网站"_s);
    return media == website ? Thing::Other : media ? Thing::Media : Thing::Website;
}

} // namespace

ProofContext::ProofContext(const ProofText &proofText, const std::vector<BasisDocument> &basis)
    : text(proofText), library(basis)
{
    lines.reserve(text.paragraphs.size());
    claims.reserve(text.paragraphs.size());
    readings.reserve(text.paragraphs.size());
    Thing about = Thing::Other;
    for (const QString &paragraph : text.paragraphs) {
        lines.push_back(normalised(paragraph));
        claims.push_back(claimsOf(lines.back()));
        static const QRegularExpression section(u"^\\s*[(]?[一二三四五六七八九十]+[)、]"_s);
        if (const Thing announced = announcedBy(lines.back());
            announced != Thing::Other || section.match(lines.back()).hasMatch())
            about = announced;
        readings.push_back(readQuantities(lines.back(), about));
        for (Quantity &q : readings.back().quantities)
            q.paragraph = int(readings.size()) - 1;
    }
}

int ProofContext::bodyEnd() const
{
    return text.annexStart < 0 ? int(lines.size()) : text.annexStart;
}

void ProofContext::hold(const char *kind, int paragraph, int start, int end,
                        const std::vector<const Quantity *> &against, ProofResult result)
{
    std::vector<ProofHeld> numbers;
    for (const Quantity *q : against)
        if (q) {
            read.insert(q);
            const QString unit = q->measure == Quantity::Measure::Percent  ? u"%"_s
                                 : q->measure == Quantity::Measure::Points ? u"个百分点"_s
                                                                           : q->unit;
            numbers.push_back({q->label.right(12) + printed(q->value, q->decimals) +
                                   (q->scale > 1 ? u"万"_s : QString()) + unit,
                               printed(q->value, q->decimals), q->start, q->end - q->start, q->paragraph});
        }
    holdNumbers(kind, paragraph, start, end, std::move(numbers), result);
}

void ProofContext::holdNumbers(const char *kind, int paragraph, int start, int end,
                               std::vector<ProofHeld> against, ProofResult result)
{
    ++report.checked;
    if (report.statements.size() >= statementLimit)
        return;
    for (ProofHeld &number : against)
        if (number.paragraph < 0)
            number.paragraph = paragraph;
    report.statements.push_back({text.paragraphs.at(size_t(paragraph)).mid(start, end - start),
                                 QString::fromLatin1(kind), std::move(against), result, paragraph, start,
                                 end - start, 0});
}

void ProofContext::holdTable(int annex, const QString &quote, ProofResult result)
{
    ++report.checked;
    if (report.statements.size() < statementLimit)
        report.statements.push_back({quote, u"table"_s, {}, result, -1, 0, 0, annex});
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

namespace
{

/// A statement of which something was found later (cut off where others are rounded) is none that is sound.
void markFound(ProofReport &report)
{
    QHash<std::pair<int, int>, const ProofFinding *> byEnd;
    for (const ProofFinding &finding : report.findings)
        if (finding.paragraph >= 0)
            byEnd.insert({finding.paragraph, finding.start + finding.length}, &finding);
    for (ProofStatement &statement : report.statements) {
        const ProofFinding *found =
            statement.paragraph < 0 ? nullptr
                                    : byEnd.value({statement.paragraph, statement.start + statement.length});
        if (found && statement.result == ProofResult::Sound)
            statement.result =
                found->kind == ProofKind::Contradiction ? ProofResult::Contradiction : ProofResult::Doubt;
    }
}

/// The numbers that took part in no statement and stand in none: a person has to look at them.
void listUnread(ProofContext &context)
{
    const int paragraphs = context.bodyEnd();
    std::vector<std::vector<std::pair<int, int>>> stated(static_cast<size_t>(paragraphs));
    const auto take = [&](int paragraph, int start, int length) {
        if (paragraph >= 0 && paragraph < paragraphs)
            stated[size_t(paragraph)].emplace_back(start, start + length);
    };
    for (const ProofStatement &statement : context.report.statements)
        if (statement.length <= 120)
            take(statement.paragraph, statement.start, statement.length);
    for (const ProofFinding &finding : context.report.findings)
        take(finding.paragraph, finding.start, finding.length);
    for (int p = 0; p < paragraphs; ++p) {
        auto &places = stated[size_t(p)];
        std::sort(places.begin(), places.end());
        size_t at = 0;
        int reached = -1;
        for (const Quantity &q : context.readings[size_t(p)].quantities) {
            for (; at < places.size() && places[at].first <= q.start; ++at)
                reached = std::max(reached, places[at].second);
            if (context.read.contains(&q) || q.start < reached || context.report.unread.size() >= 2000)
                continue;
            context.report.unread << context.text.paragraphs[size_t(p)].mid(q.start, q.end - q.start);
        }
        if (context.readings[size_t(p)].cut)
            context.report.limits << Message{
                QT_TRANSLATE_NOOP("xw", "Paragraph %1 holds more than %2 numbers; those "
                                        "behind were not read"),
                {QString::number(p + 1),
                 QString::number(
                     quantityLimit)}}.text();
    }
}

} // namespace

ProofReport proofNotice(const ProofText &text, const std::vector<BasisDocument> &library)
{
    ProofContext context(text, library);
    for (auto check :
         {checkRestated, checkRates, checkRespective, checkChanges, checkScores, checkSums, checkExceeding,
          checkImplied, checkRegions, checkNames, checkListed, checkAnnexNames, checkBasis, checkPeriod,
          checkDates, checkAnnexes, checkRows, checkTables, checkWording})
        check(context);
    std::stable_sort(context.report.findings.begin(), context.report.findings.end(),
                     [](const ProofFinding &a, const ProofFinding &b) {
                         const auto place = [](const ProofFinding &f) {
                             return std::pair(f.paragraph < 0 ? INT_MAX : f.paragraph, f.start);
                         };
                         return place(a) < place(b);
                     });
    std::stable_sort(context.report.statements.begin(), context.report.statements.end(),
                     [](const ProofStatement &a, const ProofStatement &b) {
                         const auto place = [](const ProofStatement &s) {
                             return std::pair(s.paragraph < 0 ? INT_MAX : s.paragraph, s.start);
                         };
                         return place(a) < place(b);
                     });
    markFound(context.report);
    listUnread(context);
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
