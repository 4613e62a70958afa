// Cited documents: a title that is nearly one of the library's, or that one's title with another number.
#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// Edit distance, given up once it is over `limit`.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(int(a.size() - b.size())) > limit)
        return limit + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            row[size_t(j)] =
                std::min({above + 1, row[size_t(j - 1)] + 1, diagonal + (a.at(i - 1) != b.at(j - 1))});
            diagonal = above;
            least = std::min(least, row[size_t(j)]);
        }
        if (least > limit)
            return limit + 1;
    }
    return row.back();
}

bool isWithin(const QString &shorter, const QString &longer)
{
    qsizetype at = 0;
    for (const QChar c : longer)
        at += at < shorter.size() && shorter.at(at) == c;
    return at == shorter.size();
}

/// Words left out or put in, or, in a long title, a few characters changed. Short titles of one shape
/// (网络安全法, 数据安全法) are different documents.
bool isNearly(const QString &a, const QString &b)
{
    const int shorter = int(std::min(a.size(), b.size()));
    const int longer = int(std::max(a.size(), b.size()));
    if (longer - shorter <= longer / 5 && shorter >= 8 && (isWithin(a, b) || isWithin(b, a)))
        return true;
    return shorter >= 18 && distance(a, b, shorter / 10) <= shorter / 10;
}

QString folded(QString title)
{
    return normalised(title).remove(QRegularExpression(u"[\\s,、]"_s));
}

} // namespace

void checkBasis(ProofContext &context)
{
    static const QRegularExpression cited(u"《([^《》]{4,80})》(?:\\(([^()]{2,24}号)\\))?"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        const QString &line = context.lines.at(size_t(p));
        for (auto it = cited.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const QString title = folded(match.captured(1));
            const QString number = match.captured(2).remove(u' ');
            const BasisDocument *nearest = nullptr;
            bool exact = false;
            for (const BasisDocument &known : context.library) {
                const QString theirs = folded(known.title);
                if (theirs == title) {
                    nearest = &known;
                    exact = true;
                    break;
                }
                if (isNearly(title, theirs))
                    nearest = &known;
            }
            if (!nearest)
                continue;
            context.hold("basis", p, int(match.capturedStart()), int(match.capturedEnd()), {},
                         exact ? ProofResult::Sound : ProofResult::Contradiction);
            if (!exact) {
                context.add(
                    ProofKind::Contradiction, "basis", p, int(match.capturedStart()),
                    int(match.capturedEnd()),
                    {QT_TRANSLATE_NOOP("xw", "There is no document of this title; meant is probably 《%1》"),
                     {nearest->title}},
                    u"《%1》"_s.arg(nearest->title));
            } else if (!number.isEmpty() && !nearest->number.isEmpty() && !number.startsWith(u'〔') &&
                       normalised(nearest->number) != number) {
                context.add(ProofKind::Contradiction, "basis", p, int(match.capturedStart(2)),
                            int(match.capturedEnd(2)),
                            {QT_TRANSLATE_NOOP("xw", "The number of this document is %1"), {nearest->number}},
                            nearest->number);
            }
        }
    }
}

} // namespace xw::notice
