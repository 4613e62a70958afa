// The annex list, the references to it, and the annexes that follow.
#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <QSet>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

struct StatedAnnexes {
    int paragraph = -1; ///< where it begins; -1: there is none
    QStringList titles;
    QString behind; ///< the line behind the list: where lines are cut at a width it may end the last title
    bool consecutive = true;
};

constexpr int mostLines = 3; // of one title, where lines are cut at a width

StatedAnnexes listOf(const ProofContext &context)
{
    static const QRegularExpression first(u"^附件\\s*:\\s*(?:(\\d+)[.、]\\s*)?(.*)$"_s);
    static const QRegularExpression next(u"^\\s*(\\d+)[.、]\\s*(.+)$"_s);
    StatedAnnexes list;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        const auto match = first.match(context.lines.at(size_t(p)));
        if (!match.hasMatch())
            continue;
        list = {};
        list.paragraph = p;
        if (match.captured(2).trimmed().isEmpty())
            continue;
        list.titles << match.captured(2).trimmed();
        QString rest; // lines without a number, which end a title if another number follows
        int waiting = 0;
        for (int q = p + 1; q < int(context.lines.size()) && !context.inAnnex(q); ++q) {
            const QString &line = context.lines.at(size_t(q));
            const auto more = next.match(line);
            if (!more.hasMatch() && ++waiting < mostLines) {
                rest += line.trimmed();
                if (waiting == 1)
                    list.behind = line.trimmed();
                continue;
            }
            if (!more.hasMatch())
                break;
            list.titles.last() += std::exchange(rest, {});
            list.behind.clear();
            waiting = 0;
            list.consecutive = list.consecutive && more.captured(1).toInt() == list.titles.size() + 1;
            list.titles << more.captured(2).trimmed();
        }
    }
    return list;
}

/// 《》, quotes and spaces are set differently here and there; the words are not.
QString wordsOf(const QString &title)
{
    static const QRegularExpression dress(u"[\\s“”\"'《》()]"_s);
    return normalised(title).remove(dress);
}

/// The title below 附件N, in one line or several, is that of the list. `paragraph`: of its first line.
bool isTitle(const ProofContext &context, int paragraph, const StatedAnnexes &list, int n)
{
    const QString &listed = list.titles.at(n - 1);
    // On a printed page the title's second line can have gone to the table below it.
    const bool isPrinted = context.text.isPrinted;
    static const QRegularExpression pageNumber(u"^[-—–]\\s*\\d+\\s*[-—–]$"_s);
    if (isPrinted && pageNumber.match(context.lines.at(size_t(paragraph))).hasMatch())
        return true; // a page on its side, of which the title was not read
    QString title;
    for (int p = paragraph; p < paragraph + mostLines && p < int(context.lines.size()); ++p) {
        title += context.lines.at(size_t(p));
        constexpr qsizetype telling = 4;
        if (isPrinted && wordsOf(title).size() >= telling && wordsOf(listed).startsWith(wordsOf(title)))
            return true;
        if (wordsOf(title) == wordsOf(listed) ||
            (n == list.titles.size() && wordsOf(title) == wordsOf(listed + list.behind)))
            return true;
    }
    return false;
}

} // namespace

void checkAnnexes(ProofContext &context)
{
    const StatedAnnexes list = listOf(context);
    static const QRegularExpression reference(u"附件\\s*(\\d{1,2})"_s);
    bool doubted = false;
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        if (p == list.paragraph)
            continue;
        for (auto it = reference.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            context.hold("annex", p, int(match.capturedStart()), int(match.capturedEnd()));
            if (list.titles.isEmpty()) {
                if (list.paragraph >= 0 && !doubted)
                    context.add(ProofKind::Doubt, "annex", p, int(match.capturedStart()),
                                int(match.capturedEnd()),
                                {QT_TRANSLATE_NOOP("xw", "The list of annexes is empty"), {}});
                doubted = true;
            } else if (match.captured(1).toInt() > list.titles.size()) {
                context.add(ProofKind::Contradiction, "annex", p, int(match.capturedStart()),
                            int(match.capturedEnd()),
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
            if (!match.hasMatch())
                continue;
            const int n = match.captured(1).toInt();
            present.insert(n);
            const QString title =
                p + 1 < int(context.lines.size()) ? context.lines.at(size_t(p) + 1) : QString();
            if (n < 1 || n > list.titles.size() || title.isEmpty())
                continue;
            context.hold("annex", p + 1, 0, int(title.size()));
            if (isTitle(context, p + 1, list, n))
                continue;
            // Another annex's title is an order that was mixed up; a word more or less may be meant.
            const bool another =
                std::any_of(list.titles.begin(), list.titles.end(),
                            [&](const QString &other) { return wordsOf(other) == wordsOf(title); });
            context.add(
                another ? ProofKind::Contradiction : ProofKind::Doubt, "annex", p + 1, 0, int(title.size()),
                {QT_TRANSLATE_NOOP("xw", "The list of annexes calls it “%1”"), {list.titles.at(n - 1)}},
                list.titles.at(n - 1));
        }
        for (int n = 1; n <= list.titles.size() && list.titles.size() > 1; ++n) {
            context.hold("annex", list.paragraph, 0, int(context.lines.at(size_t(list.paragraph)).size()));
            if (!present.contains(n))
                context.add(ProofKind::Contradiction, "annex", list.paragraph, 0,
                            int(context.lines.at(size_t(list.paragraph)).size()),
                            {QT_TRANSLATE_NOOP("xw", "Annex %1 is in the list but does not follow"),
                             {QString::number(n)}});
        }
    }
}

} // namespace xw::notice
