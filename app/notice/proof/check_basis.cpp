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
    static const QRegularExpression loose(u"[\\s,、]"_s);
    return normalised(title).remove(loose);
}

/// 国办发〔2017〕47号 without its brackets and blanks: 国办发201747号 would read two ways, so the year stays
/// apart.
QString citedNumber(const QString &words)
{
    static const QRegularExpression number(
        u"([\\p{Han}]{0,10})\\s*[〔\\[【(]?\\s*(20\\d\\d)\\s*[〕\\]】)]?\\s*第?\\s*(\\d{1,4})\\s*号"_s);
    const auto match = number.match(words);
    return match.hasMatch() ? match.captured(1) + u'|' + match.captured(2) + u'|' +
                                  QString::number(match.captured(3).toInt())
                            : QString();
}

/// The library's document of a title; exact, or one that is nearly called so. The issuer may stand in front
/// of the title: 国务院办公厅《关于印发…的通知》.
struct Known {
    const BasisDocument *document = nullptr;
    bool exact = false;
};

/// Whether two titles can be of one issuer: that of another province is another document.
bool sameIssuer(const QString &a, const QString &b)
{
    const qsizetype x = a.indexOf(u"关于"_s), y = b.indexOf(u"关于"_s);
    if (x < 0 || y < 0)
        return true;
    static const QRegularExpression place(u"[省市县区州盟旗]"_s);
    const QString one = a.left(x), other = b.left(y);
    return one == other || (!one.contains(place) && !other.contains(place) && distance(one, other, 2) <= 2);
}

/// `front`: the words before 《.
Known knownAs(const QString &title, const QString &front, const std::vector<BasisDocument> &library)
{
    Known known;
    for (const BasisDocument &document : library) {
        const QString theirs = folded(document.title), issuer = folded(document.issuer);
        if (theirs == title)
            return {&document, true};
        const bool outside =
            title.startsWith(u"关于"_s) && !issuer.isEmpty() && theirs.startsWith(issuer + u"关于"_s);
        if (outside) {
            const bool named =
                front.endsWith(issuer) || (issuer == u"国务院办公厅"_s && front.endsWith(u"国办"_s));
            const QString own = theirs.mid(issuer.size());
            if (named && own == title)
                return {&document, true};
            if (named && isNearly(title, own))
                known.document = &document;
        } else if (isNearly(title, theirs) && sameIssuer(title, theirs)) {
            known.document = &document;
        }
    }
    return known;
}

void checkNumber(ProofContext &context, int p, const BasisDocument &document, const QString &words, int at)
{
    const QString told = citedNumber(words), theirs = citedNumber(normalised(document.number));
    if (told.isEmpty() || theirs.isEmpty())
        return;
    // 〔2017〕47号 alone: whose number it is stands elsewhere.
    const bool same = told.startsWith(u'|')
                          ? theirs.endsWith(told)
                          : theirs.section(u'|', 1) == told.section(u'|', 1) &&
                                told.section(u'|', 0, 0).endsWith(theirs.section(u'|', 0, 0));
    if (!same)
        context.add(ProofKind::Contradiction, "basis", p, at, at + int(words.size()),
                    {QT_TRANSLATE_NOOP("xw", "The number of this document is %1"), {document.number}},
                    document.number);
}

} // namespace

void checkBasis(ProofContext &context)
{
    static const QRegularExpression cited(u"《([^《》]{4,80})》(?:\\(([^《》()]{2,40}号)[^()]{0,40}\\))?"_s);
    static const QRegularExpression inFront(
        u"(\\p{Han}{2,8}\\s*[〔\\[【]\\s*20\\d\\d\\s*[〕\\]】]\\s*\\d{1,4}\\s*号)(?:文件)?$"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        const QString &line = context.lines.at(size_t(p));
        for (auto it = cited.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const int start = int(match.capturedStart());
            const QString front = folded(line.mid(std::max(0, start - 24), std::min(24, start)));
            const Known known = knownAs(folded(match.captured(1)), front, context.library);
            if (!known.document)
                continue;
            context.hold("basis", p, start, int(match.capturedEnd()), {},
                         known.exact ? ProofResult::Sound : ProofResult::Contradiction);
            if (!known.exact) {
                context.add(
                    ProofKind::Contradiction, "basis", p, start, int(match.capturedEnd()),
                    {QT_TRANSLATE_NOOP("xw", "There is no document of this title; meant is probably 《%1》"),
                     {known.document->title}},
                    u"《%1》"_s.arg(known.document->title));
                continue;
            }
            if (!match.captured(2).isEmpty())
                checkNumber(context, p, *known.document, match.captured(2), int(match.capturedStart(2)));
            const int from = std::max(0, start - 40);
            if (const auto front = inFront.match(line.mid(from, start - from)); front.hasMatch())
                checkNumber(context, p, *known.document, front.captured(1),
                            from + int(front.capturedStart(1)));
        }
    }
}

} // namespace xw::notice
