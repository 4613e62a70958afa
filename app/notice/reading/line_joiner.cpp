#include "notice/reading/line_joiner.h"

#include "notice/reading/text_collector.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr double kNarrowest = 16, kWidest = 60; // of lines that a width has cut
constexpr double kRagged = 2.5;                 // cut lines differ by a word or a forbidden line start
constexpr double kExact = 0.5;                  // a line so full was cut, even behind a sentence
constexpr int kFewestCut = 2;                   // lines of one width, before it is taken for one

bool endsSentence(const QString &line)
{
    static const QRegularExpression end(u"[。！？!?][”’」』）)\"]*$"_s);
    return line.contains(end);
}

bool beginsItem(const QString &line)
{
    static const QRegularExpression item(
        u"^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七八九十\\d]{1,4}[章节条款]|"
        "[（(]\\d{1,3}[）)]|\\d{1,3}(?:[、．]|[.](?!\\d))|[①-⑳]|附件\\s*\\d{0,2}\\s*[:：]?(?:\\d|$)|"
        "[-•·●▪■*◆]\\s?|[\\d]{4}年\\d{1,2}月\\d{1,2}日$)"_s);
    return line.contains(item);
}

bool looksLikeRow(const QString &line)
{
    static const QRegularExpression gap(u"\\S(?:[ \\x{3000}]{2,}|\\t)\\S"_s);
    static const QRegularExpression bars(u"[|｜│┃].*[|｜│┃]"_s);
    return line.contains(gap) || line.contains(bars);
}

/// Blanks before the first character, in characters of full width.
double indentOf(const QString &line)
{
    double indent = 0;
    for (const QChar c : line) {
        if (!c.isSpace())
            break;
        indent += c == u'\t' ? 4 : c.unicode() == 0x3000 ? 1 : 0.5;
    }
    return indent;
}

struct Line {
    QString words; ///< without the blanks around
    double width = 0, indent = 0;
    bool isRow = false, ends = false;
};

/// A width cuts numbers as well as sentences; only between two Latin words was there a space.
void goOn(QString &words, const QString &more)
{
    const auto isLatin = [](QChar c) { return c.unicode() < 0x250 && c.isLetter(); };
    if (isLatin(words.back()) && isLatin(more.front()))
        words += u' ';
    words += more;
}

/// How much shorter a line may be because what follows is not cut: a number with its unit, 〔2019〕19号.
double uncutBefore(const QString &next)
{
    static const QRegularExpression number(u"^[〔（(]?\\d[\\d.]*(?:〕\\d*|%|\\p{Han})?"_s);
    constexpr double longest = 6;
    return std::min(longest, lineWidth(number.match(next).captured()));
}

/// The right margin that most unfinished lines reach, and how many do.
struct Margin {
    double at = 0; ///< 0: there is none
    int lines = 0;
    int spread = 0; ///< how far the shortest of them is from it, in half characters
};

Margin marginOf(const std::vector<Line> &lines)
{
    QMap<int, int> byWidth; // in half characters
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        const Line &line = lines[i];
        if (!line.words.isEmpty() && !lines[i + 1].words.isEmpty() && !line.isRow && !line.ends &&
            line.width >= kNarrowest && line.width <= kWidest)
            ++byWidth[int(line.width * 2)];
    }
    Margin margin;
    for (auto it = byWidth.cbegin(); it != byWidth.cend(); ++it) {
        int within = 0, spread = 0;
        for (int w = it.key(); w >= it.key() - int(kRagged * 2); --w)
            if (const int found = byWidth.value(w, 0)) {
                within += found;
                spread = it.key() - w;
            }
        if (within >= margin.lines && within >= kFewestCut)
            margin = {it.key() / 2.0, within, spread};
    }
    // Lines that run past the margin show that there is none.
    const auto past = std::count_if(lines.begin(), lines.end(), [&](const Line &line) {
        return !line.isRow && line.width > margin.at + 1.5;
    });
    return past * 4 > margin.lines ? Margin{} : margin;
}

/// Lines are cut where they are as wide as the paper, or (by programs) as many characters long. Leaves in
/// `lines` the measure that more of them agree in.
double measure(std::vector<Line> &lines, double commonIndent)
{
    std::vector<Line> counted = lines;
    for (size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].words.isEmpty()) {
            const double indent = lines[i].indent - commonIndent;
            lines[i].width = lineWidth(lines[i].words) + indent;
            counted[i].width = double(lines[i].words.size()) + indent;
        }
    const Margin byWidth = marginOf(lines), byCount = marginOf(counted);
    if (std::pair(byCount.lines, -byCount.spread) <= std::pair(byWidth.lines, -byWidth.spread))
        return byWidth.at;
    lines = std::move(counted);
    return byCount.at;
}

} // namespace

double lineWidth(const QString &line)
{
    double width = 0;
    for (const QChar c : line)
        width += c.unicode() < 0x2000 ? 0.5 : 1;
    return width;
}

QStringList joinBrokenLines(const QStringList &found)
{
    std::vector<Line> lines;
    lines.reserve(size_t(found.size()));
    double common = 1e9;
    for (const QString &text : found) {
        Line line{text.trimmed(), 0, indentOf(text), looksLikeRow(text.trimmed()), false};
        line.ends = endsSentence(line.words);
        if (!line.words.isEmpty())
            common = std::min(common, line.indent);
        lines.push_back(std::move(line));
    }
    const double margin = measure(lines, common); // the left margin that all lines share is none of theirs
    if (margin <= 0)
        return found;
    QStringList joined;
    bool runsOn = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        const bool continues = runsOn && !line.words.isEmpty() && !line.isRow && line.indent < common + 1 &&
                               !beginsItem(line.words) && annexHeadedBy(line.words) == 0;
        if (continues)
            goOn(joined.back(), line.words);
        else
            joined << line.words;
        runsOn =
            !line.words.isEmpty() && !line.isRow && line.width <= margin + 1.5 &&
            line.width >=
                margin - (line.ends ? kExact
                                    : kRagged + (i + 1 < lines.size() ? uncutBefore(lines[i + 1].words) : 0));
    }
    return joined;
}

} // namespace xw::notice
