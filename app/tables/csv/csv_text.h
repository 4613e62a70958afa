// CsvText: the text of a CSV, decoded in one piece, or a piece at a time as far as it is asked for: then rows
// are planned and written while most of the file is still to be read. Knows nothing of rows.
#pragma once

#include "tables/table.h"

#include <QFile>

namespace xw::tables
{

class CsvText
{
public:
    /// In one piece. `where` names the file in errors. Format, Unsupported: see decodeText(); TooLarge: over
    /// a limit.
    [[nodiscard]] static Result<CsvText> whole(QByteArrayView bytes, const QString &where,
                                               const ReadOptions &options);
    /// A piece at a time where the file is UTF-8 or GB18030 as far as its first piece goes, in one piece
    /// elsewhere. The file is open and outlives the text. Errors also: Io.
    [[nodiscard]] static Result<CsvText> open(QFile &file, const QString &where, const ReadOptions &options);

    /// What is decoded so far. It stays where it is while it grows.
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Decodes the next piece. Io; Unsupported: see isUnforeseen().
    [[nodiscard]] Result<void> more();
    /// A later piece was not what the first one promised: the file must be read in one piece.
    [[nodiscard]] bool isUnforeseen() const { return m_isUnforeseen; }

    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    /// Where in the text lines begin that were in another encoding, foreignEncoding(); see DecodedText.
    [[nodiscard]] const std::vector<qsizetype> &foreignLines() const { return m_foreignLines; }
    [[nodiscard]] const QString &foreignEncoding() const { return m_foreignEncoding; }
    /// About how many bytes of the file the first `units` of the text were.
    [[nodiscard]] qint64 bytesOf(qsizetype units) const;
    [[nodiscard]] qint64 fileBytes() const { return m_fileBytes; }

private:
    CsvText() = default;
    [[nodiscard]] bool append(QByteArrayView piece, bool isFirst);
    [[nodiscard]] Result<void> unforeseen();

    QString m_text;
    QString m_encoding, m_foreignEncoding;
    std::vector<qsizetype> m_foreignLines;
    QString m_where;
    Limits m_limits;
    qint64 m_fileBytes = 0, m_bytesRead = 0;
    bool m_isWhole = true, m_isUnforeseen = false;
    // Where pieces are still to come:
    QFile *m_file = nullptr;
    QByteArray m_rest; ///< read, and behind the last line end: the next piece begins with it
};

} // namespace xw::tables
