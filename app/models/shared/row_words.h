// RowWords: what is asked of the rows of a file that is looked at: words, and whether only what is rejected
// counts.
#pragma once

#include <QString>
#include <QStringList>
#include <algorithm>

namespace xw::models
{

class RowWords
{
public:
    /// False: it is asked for already.
    bool ask(const QString &query, bool rejectsOnly)
    {
        if (query == m_query && rejectsOnly == m_rejectsOnly)
            return false;
        m_query = query;
        m_words = query.simplified().split(u' ', Qt::SkipEmptyParts);
        m_rejectsOnly = rejectsOnly;
        return true;
    }
    [[nodiscard]] bool isEverything() const { return m_words.isEmpty() && !m_rejectsOnly; }
    [[nodiscard]] bool rejectsOnly() const { return m_rejectsOnly; }
    /// Every word is the row's number, or one that `holds` finds in the row.
    template <class Holds>
    [[nodiscard]] bool fits(int rowNumber, const Holds &holds) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return QString::number(rowNumber) == word || holds(word);
        });
    }

private:
    QString m_query;
    QStringList m_words;
    bool m_rejectsOnly = false;
};

} // namespace xw::models
