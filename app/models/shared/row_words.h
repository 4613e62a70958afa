// RowWords: what is asked of the rows of a file that is looked at: words, and whether only what is rejected
// counts. AskedRows: a table that shows those.
#pragma once

#include <QAbstractTableModel>
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

/// A table of a file's rows that is narrowed by words, and by what rejects.
class AskedRows : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that fit() lets through; `rejectsOnly`: only what is rejected.
    void setFilter(const QString &query, bool rejectsOnly)
    {
        if (!m_asked.ask(query, rejectsOnly))
            return;
        beginResetModel();
        show();
        endResetModel();
    }

protected:
    /// Chooses the rows that m_asked lets through, within a reset.
    virtual void show() = 0;
    RowWords m_asked;
};

} // namespace xw::models
