// Lists of pairs and of words as JSON text in a column: [["备注","…"],["联系人","…"]]. An empty list is an
// empty text.
#pragma once

#include "storage/sql/row_buffer.h"

#include <QList>
#include <QPair>
#include <QStringList>

namespace xw::storage
{

using Pairs = QList<QPair<QString, QString>>;

void addWords(const QStringList &words, RowBuffer &into);
[[nodiscard]] QStringList wordsFromJson(QByteArrayView json);

/// Writes one list a row. The first words are mostly those of the row before: their bytes are remembered.
class PairsWriter
{
public:
    void add(const Pairs &pairs, RowBuffer &into);

private:
    struct Known {
        QString word;
        QByteArray bytes; ///< with what stands around the word
    };
    QList<Known> m_known; ///< by place in the list
};

/// Reads one list a row. The first words (column names of an import) are the same in every row: they are
/// shared.
class PairsReader
{
public:
    [[nodiscard]] Pairs read(QByteArrayView json);

private:
    QList<QPair<QByteArray, QString>> m_known; ///< first words of the last row, as they came and as they are
};

} // namespace xw::storage
