#include "notice/reading/repeated_text.h"

#include <QHash>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kShortestRun = 120; // characters of a run that is no chance
constexpr size_t kFewestRepeatedRows = 3;

QString withoutBlanks(const QString &words)
{
    QString out;
    out.reserve(words.size());
    for (const QChar c : words)
        if (!c.isSpace())
            out += c;
    return out;
}

/// A paragraph that holds the whole body twice, one behind the other, without a break between.
qsizetype dropSecondHalf(QString &words)
{
    if (words.size() < 2 * kShortestRun)
        return 0;
    const qsizetype again = words.indexOf(QStringView(words).first(kShortestRun), kShortestRun);
    if (again < 0 || !words.startsWith(QStringView(words).sliced(again).trimmed()))
        return 0;
    const qsizetype gone = words.size() - again;
    words.truncate(again);
    return gone;
}

/// Tables with the same words in the same cells. A small one may be alike by chance.
qsizetype dropRepeatedTables(std::vector<ProofTable> &tables)
{
    qsizetype gone = 0;
    QSet<QString> seen;
    std::erase_if(tables, [&](const ProofTable &table) {
        QString words = table.header.join(u'\t');
        for (const QStringList &row : table.rows)
            words += u'\n' + row.join(u'\t');
        if (table.rows.size() < kFewestRepeatedRows)
            return false;
        const bool repeats = seen.contains(words);
        gone += repeats ? words.size() : 0;
        seen.insert(words);
        return repeats;
    });
    return gone;
}

} // namespace

qsizetype dropRepeated(ProofText &text)
{
    const qsizetype ofTables = dropRepeatedTables(text.tables);
    qsizetype gone = 0;
    std::vector<QString> &paragraphs = text.paragraphs;
    for (QString &words : paragraphs)
        gone += dropSecondHalf(words);
    std::vector<QString> keys;
    keys.reserve(paragraphs.size());
    QHash<QString, size_t> first;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        keys.push_back(withoutBlanks(paragraphs[i]));
        if (!first.contains(keys.back()))
            first.insert(keys.back(), i);
    }
    std::vector<bool> repeated(paragraphs.size(), false);
    for (size_t i = 0; i < keys.size();) {
        const size_t earlier = first.value(keys[i], i);
        size_t run = 0;
        qsizetype characters = 0;
        while (earlier < i && i + run < keys.size() && earlier + run < i &&
               keys[earlier + run] == keys[i + run])
            characters += keys[i + run++].size();
        const bool drop = characters >= kShortestRun;
        for (size_t k = 0; drop && k < run; ++k)
            repeated[i + k] = true;
        gone += drop ? characters : 0;
        i += drop ? run : 1;
    }
    if (gone == 0)
        return ofTables;
    std::vector<QString> kept;
    int annexStart = -1;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        if (text.annexStart >= 0 && int(i) >= text.annexStart && annexStart < 0 && !repeated[i])
            annexStart = int(kept.size());
        if (!repeated[i])
            kept.push_back(std::move(paragraphs[i]));
    }
    text.annexStart = annexStart;
    paragraphs = std::move(kept);
    return gone + ofTables;
}

} // namespace xw::notice
