// Rows of annexes against the number that the text gives where it refers to them:
// 有11个政府网站不合格(附件1).
#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// How many websites (or accounts) the text calls 不合格 in the paragraph that states their rate.
const Count *claimedFailures(const ProofContext &context, bool media, int &paragraph)
{
    for (int p = 0; p < int(context.claims.size()) && !context.inAnnex(p); ++p) {
        const Claims &claims = context.claims.at(size_t(p));
        for (const RateClaim &rate : claims.rates)
            if (rate.stem.contains(u"合格"_s))
                for (const Count &count : claims.counts)
                    if (count.role == TextRole::Bad && count.depth == 0 && count.media == media &&
                        (count.clauseText.contains(u"突出问题"_s) ||
                         count.clauseText.contains(u"不合格"_s))) {
                        paragraph = p;
                        return &count;
                    }
    }
    return nullptr;
}

void addRowFinding(ProofContext &context, int paragraph, const Count &claimed, int annex, qint64 rows)
{
    const auto &known = context.report.findings;
    const bool told = std::any_of(known.begin(), known.end(), [&](const ProofFinding &finding) {
        return finding.rule == u"annex" && finding.paragraph == paragraph && finding.start == claimed.start;
    });
    if (!told)
        context.add(ProofKind::Contradiction, "annex", paragraph, claimed.start, claimed.end,
                    {QT_TRANSLATE_NOOP("xw", "Annex %1 lists %2, the text claims %3"),
                     {QString::number(annex), QString::number(rows), QString::number(claimed.value)}},
                    QString::number(rows));
}

void checkFailures(ProofContext &context)
{
    for (const bool media : {false, true}) {
        const ListedSubjects listed(context.text, media);
        int paragraph = -1;
        const Count *claimed = listed.annex() > 0 ? claimedFailures(context, media, paragraph) : nullptr;
        if (!claimed)
            continue;
        context.hold("annex", paragraph, claimed->start, claimed->end);
        const auto rows = qint64(listed.rows().size());
        if (rows != claimed->value)
            addRowFinding(context, paragraph, *claimed, listed.annex(), rows);
    }
}

/// What a list can be said to hold: its rows, or the different words of one of its columns (sites of which it
/// tells several things).
QSet<qint64> sizesOf(const std::vector<const ProofTable *> &tables)
{
    qint64 rows = 0;
    std::vector<QSet<QString>> words;
    for (const ProofTable *table : tables) {
        rows += countedRows(*table);
        for (const QStringList &row : table->rows) {
            if (isTotalRow(row) || isSubtotalRow(row))
                continue;
            words.resize(std::max(words.size(), size_t(row.size())));
            for (qsizetype c = 1; c < row.size(); ++c)
                words[size_t(c)].insert(row.at(c));
        }
    }
    QSet<qint64> sizes{rows};
    for (const ProofTable *table : tables)
        if (const qsizetype name = columnSaying(*table, {u"名称", u"对象", u"单位"});
            name > 0 && size_t(name) < words.size())
            sizes.insert(words[size_t(name)].size());
    return sizes;
}

void checkReferences(ProofContext &context)
{
    static const QRegularExpression reference(u"\\((?:名单|清单)?(?:详)?见?附件(\\d{1,2})\\)"_s);
    QHash<int, std::vector<const ProofTable *>> lists;
    for (const ProofTable &table : context.text.tables)
        // Of one that is not whole nobody knows how many it lists.
        if (table.isWhole && (table.title.contains(u"名单"_s) || table.title.contains(u"清单"_s) ||
                              table.title.contains(u"问题"_s)))
            lists[table.annex].push_back(&table);
    QHash<int, QSet<qint64>> sizes;
    for (auto it = lists.cbegin(); it != lists.cend(); ++it)
        sizes.insert(it.key(), sizesOf(it.value()));
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const QString &line = context.lines.at(size_t(p));
        int from = 0;
        for (auto it = reference.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            constexpr int reach = 1000; // a reference further away speaks of something else
            const int at = int(match.capturedStart());
            from = int(lastWithin(line, u'。', std::max(from, at - reach), at)) + 1;
            const auto known = sizes.constFind(match.captured(1).toInt());
            std::vector<const Count *> claimed;
            const auto &counts = context.claims.at(size_t(p)).counts;
            for (auto count = std::lower_bound(counts.begin(), counts.end(), from,
                                               [](const Count &one, int start) { return one.start < start; });
                 count != counts.end() && count->end <= match.capturedStart(); ++count)
                if (count->depth == 0 && count->role != TextRole::Bound)
                    claimed.push_back(&*count);
            from = int(match.capturedEnd());
            if (known == sizes.cend() || claimed.empty())
                continue;
            context.hold("annex", p, claimed.back()->start, claimed.back()->end);
            qint64 sum = 0;
            bool fits = false;
            for (const Count *count : claimed) {
                sum += count->value;
                fits = fits || known->contains(count->value);
            }
            if (!fits && !known->contains(sum))
                addRowFinding(context, p, *claimed.back(), match.captured(1).toInt(),
                              std::accumulate(
                                  lists[match.captured(1).toInt()].begin(),
                                  lists[match.captured(1).toInt()].end(), qint64(0),
                                  [](qint64 n, const ProofTable *table) { return n + countedRows(*table); }));
        }
    }
}

} // namespace

void checkRows(ProofContext &context)
{
    checkFailures(context);
    checkReferences(context);
}

} // namespace xw::notice
