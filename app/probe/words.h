// Words: typing errors in published texts, by a list of 错→对 with guards against innocent neighbours. One
// false alarm costs more than a missed error: what is quoted, taught or a name is passed over.
#pragma once

#include "base/error.h"
#include "probe/freshness.h"

#include <QHash>

namespace xw::probe
{

struct WrongWord {
    QString wrong;
    QString right;
    bool isSevere = false;
    QString notBehind; ///< characters that make it innocent where one stands before it
    QString notBefore; ///< and behind it
};

class WordList
{
public:
    /// Adds the lines of a file: wrong, right, class, and the two guards, parted by tabs; "#" begins a
    /// remark, "-" is an empty guard, and all behind `right` may be missing. A line without a tab may part
    /// the words by an arrow, a comma or blanks. UTF-8 or GB18030. An error names the line.
    [[nodiscard]] Result<void> add(const QByteArray &bytes, const QString &where);
    /// The office's own list (domain/own_words.h); an error names its line.
    [[nodiscard]] Result<void> addOwn(const QByteArray &lines);
    /// The shipped list, and the office's own behind it.
    [[nodiscard]] static Result<WordList> shippedWith(const QByteArray &own);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_words.size()); }

    struct Hit {
        const WrongWord *word;
        qsizetype position;
    };
    /// What stands wrong in a text, without what is quoted in it. In the order of the text.
    [[nodiscard]] std::vector<Hit> find(QStringView text) const;

private:
    std::vector<WrongWord> m_words;
    QHash<quint32, std::vector<size_t>> m_byStart; ///< the first two signs
};

struct WordFinding {
    QString page; ///< the first that it stands on
    QString wrong, right;
    bool isSevere = false;
    QString context; ///< some signs around it
    int pages = 1;   ///< with the very same context: a template's error is one
};

/// In titles and texts of pages; scripts, addresses and file names are no text.
[[nodiscard]] std::vector<WordFinding> wrongWordsOf(const std::vector<FetchedPage> &pages,
                                                    const WordList &words);
/// One of "findings" as the commands print them.
[[nodiscard]] QJsonObject toJson(const WordFinding &finding);

} // namespace xw::probe
