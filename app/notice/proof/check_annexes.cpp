// The annex list, the references to it, the annexes that follow, and the number of rows that the text claims for them.
#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice {

namespace {

struct AnnexList {
    int paragraph = -1;   ///< where it begins; -1: there is none
    QStringList titles;
    bool consecutive = true;
};

AnnexList listOf(const ProofContext &context)
{
    static const QRegularExpression first(u"^附件\\s*:\\s*(?:(\\d+)[.、]\\s*)?(.*)$"_s);
    static const QRegularExpression next(u"^\\s*(\\d+)[.、]\\s*(.+)$"_s);
    AnnexList list;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const auto match = first.match(context.lines.at(size_t(p)));
        if (!match.hasMatch())
            continue;
        list = {p, {}, true};
        if (match.captured(2).trimmed().isEmpty())
            continue;
        list.titles << match.captured(2).trimmed();
        for (int q = p + 1; q < int(context.lines.size()) && !context.inAnnex(q); ++q) {
            const auto more = next.match(context.lines.at(size_t(q)));
            if (!more.hasMatch())
                break;
            list.consecutive = list.consecutive && more.captured(1).toInt() == list.titles.size() + 1;
            list.titles << more.captured(2).trimmed();
        }
    }
    return list;
}

/// How many websites (or accounts) the text calls 不合格 in the paragraph that states their rate.
const Count *claimedFailures(const ProofContext &context, bool media, int &paragraph)
{
    for (int p = 0; p < int(context.claims.size()) && !context.inAnnex(p); ++p) {
        const Claims &claims = context.claims.at(size_t(p));
        for (const RateClaim &rate : claims.rates)
            if (rate.stem.contains(u"合格"_s))
                for (const Count &count : claims.counts)
                    if (count.role == Role::Bad && count.depth == 0 && count.media == media &&
                        (count.clauseText.contains(u"突出问题"_s) || count.clauseText.contains(u"不合格"_s))) {
                        paragraph = p;
                        return &count;
                    }
    }
    return nullptr;
}

void checkRows(ProofContext &context)
{
    QSet<bool> done;
    for (const ProofTable &table : context.text.tables) {
        const bool names = table.title.contains(u"名单"_s) || table.title.contains(u"问题"_s);
        const bool failed = table.title.contains(u"问题"_s) || table.title.contains(u"不合格"_s);
        const bool media = table.title.contains(u"新媒体"_s);
        if (!names || !failed || table.title.contains(u"文字"_s) || table.title.contains(u"留言"_s) ||
            (!media && !table.title.contains(u"网站"_s)) || done.contains(media))
            continue;
        done.insert(media);
        int paragraph = -1;
        const Count *claimed = claimedFailures(context, media, paragraph);
        if (!claimed)
            continue;
        ++context.report.checked;
        qint64 rows = 0;
        for (const QStringList &row : table.rows)
            rows += !row.isEmpty() && row.first() != u"合计"_s;
        if (rows != claimed->value)
            context.add(ProofKind::Contradiction, "annex", paragraph, claimed->start, claimed->end,
                        {QT_TRANSLATE_NOOP("xw", "Annex %1 lists %2, the text claims %3"),
                         {QString::number(table.annex), QString::number(rows), QString::number(claimed->value)}},
                        QString::number(rows));
    }
}

} // namespace

void checkAnnexes(ProofContext &context)
{
    const AnnexList list = listOf(context);
    static const QRegularExpression reference(u"附件\\s*(\\d{1,2})"_s);
    bool doubted = false;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        if (p == list.paragraph)
            continue;
        for (auto it = reference.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            ++context.report.checked;
            if (list.titles.isEmpty()) {
                if (list.paragraph >= 0 && !doubted)
                    context.add(ProofKind::Doubt, "annex", p, int(match.capturedStart()), int(match.capturedEnd()),
                                {QT_TRANSLATE_NOOP("xw", "The list of annexes is empty"), {}});
                doubted = true;
            } else if (match.captured(1).toInt() > list.titles.size()) {
                context.add(ProofKind::Contradiction, "annex", p, int(match.capturedStart()), int(match.capturedEnd()),
                            {QT_TRANSLATE_NOOP("xw", "The list of annexes has only %1"),
                             {QString::number(list.titles.size())}});
            }
        }
    }
    if (list.paragraph >= 0 && !list.consecutive)
        context.add(ProofKind::Contradiction, "annex", list.paragraph, 0,
                    int(context.lines.at(size_t(list.paragraph)).size()),
                    {QT_TRANSLATE_NOOP("xw", "The annexes are not numbered one after the other"), {}});
    if (context.text.annexStart >= 0 && !list.titles.isEmpty()) {
        QSet<int> present;
        static const QRegularExpression head(u"^附件\\s*(\\d{1,2})$"_s);
        for (int p = context.text.annexStart; p < int(context.lines.size()); ++p) {
            const auto match = head.match(context.lines.at(size_t(p)));
            if (match.hasMatch())
                present.insert(match.captured(1).toInt());
        }
        for (int n = 1; n <= list.titles.size() && list.titles.size() > 1; ++n) {
            ++context.report.checked;
            if (!present.contains(n))
                context.add(ProofKind::Contradiction, "annex", list.paragraph, 0,
                            int(context.lines.at(size_t(list.paragraph)).size()),
                            {QT_TRANSLATE_NOOP("xw", "Annex %1 is in the list but does not follow"), {QString::number(n)}});
        }
    }
    checkRows(context);
}

} // namespace xw::notice
