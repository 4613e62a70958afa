#include "tables/csv/csv_text.h"

#include "base/text_encoding.h"
#include "tables/csv/line_encoding.h"
#include "tables/encoding.h"
#include "tables/said.h"
#include "tables/sheet/table_file.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
// Up to the last line end, which is the end of a character too in the encodings that come in pieces. Empty:
// there is none.
QByteArrayView wholeLines(const QByteArray &bytes)
{
    return QByteArrayView(bytes).first(bytes.lastIndexOf('\n') + 1);
}

// What decodeText() would take for UTF-16 or UTF-32, or for no text at all.
bool isNotOfBytes(QByteArrayView head)
{
    return head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") ||
           std::memchr(head.data(), 0, size_t(head.size()));
}
} // namespace

Result<CsvText> CsvText::whole(QByteArrayView bytes, const QString &where, const ReadOptions &options)
{
    Result<DecodedText> decoded = decodeText(bytes, where, options.encoding);
    if (!decoded)
        return tl::unexpected(std::move(decoded.error()));
    if (decoded->text.size() > options.limits.characters)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The file holds more than %1 characters"),
                        {QString::number(options.limits.characters)}},
                       where, said::splitIt());
    CsvText text;
    text.m_text = std::move(decoded->text);
    text.m_encoding = std::move(decoded->encoding);
    text.m_foreignLines = std::move(decoded->foreignLines);
    text.m_foreignEncoding = std::move(decoded->foreignEncoding);
    text.m_fileBytes = text.m_bytesRead = bytes.size();
    return text;
}

Result<CsvText> CsvText::open(QFile &file, const QString &where, const ReadOptions &options)
{
    CsvText text;
    text.m_file = &file;
    text.m_where = where;
    text.m_limits = options.limits;
    text.m_fileBytes = file.size();
    QByteArray head = file.read(options.limits.pieceBytes);
    text.m_bytesRead = head.size();
    const QByteArrayView lines = wholeLines(head);
    if (options.encoding.isEmpty() && !lines.isEmpty() && !isNotOfBytes(head)) {
        text.m_text.reserve(
            text.m_fileBytes +
            4 * options.limits.pieceBytes); // neither has fewer bytes than units, but decoders ask for more
        const bool hasMark = lines.startsWith("\xEF\xBB\xBF");
        for (const QString &encoding : {u"UTF-8"_s, u"GB18030"_s}) {
            text.m_encoding = encoding;
            if (!text.append(hasMark ? lines.sliced(3) : lines, true))
                continue;
            text.m_rest = head.sliced(lines.size());
            text.m_isWhole = false;
            return text;
        }
    }
    const Result<QByteArray> rest = wholeFile(file, where);
    if (!rest)
        return tl::unexpected(rest.error());
    return whole(head + *rest, where, options);
}

bool CsvText::append(QByteArrayView piece, bool isFirst)
{
    if (m_encoding != u"UTF-8" && hasUtf8Line(piece)) // two encodings: the whole file has to be judged
        return false;
    using Flag = QStringConverter::Flag;
    TextDecoder decoder(m_encoding, isFirst ? Flag::Default : Flag::ConvertInitialBom);
    const qsizetype begin = m_text.size(), longest = begin + decoder.requiredSpace(piece.size());
    if (!decoder.isValid() ||
        longest > m_text.capacity()) // what was borrowed from the text must stay where it is
        return false;
    m_text.resize(longest);
    auto *to = reinterpret_cast<char16_t *>(m_text.data()) + begin;
    m_text.resize(begin + (decoder.append(to, piece) - to));
    if (!decoder.hasError() && m_text.size() <= m_limits.characters)
        return true;
    m_text.resize(begin);
    return false;
}

Result<void> CsvText::more()
{
    QByteArray piece = std::exchange(m_rest, {});
    const qsizetype kept = piece.size();
    piece.resize(kept + std::min(m_limits.pieceBytes, m_fileBytes - m_bytesRead));
    const qint64 read = m_file->read(piece.data() + kept, piece.size() - kept);
    if (read < 0) {
        const Result<QByteArray> failed = wholeFile(*m_file, m_where);
        return failed ? unforeseen() : tl::unexpected(failed.error());
    }
    piece.resize(kept + read);
    m_bytesRead += read;
    m_isWhole = m_bytesRead == m_fileBytes;
    if ((read == 0 && !m_isWhole) || m_file->size() != m_fileBytes)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The file was changed while it was read"), {}},
                       m_where,
                       {QT_TRANSLATE_NOOP("xw", "Close the program that writes it, and try again"), {}});
    const QByteArrayView lines = m_isWhole ? QByteArrayView(piece) : wholeLines(piece);
    if (lines.isEmpty() && !m_isWhole)
        return unforeseen(); // a line as long as a piece: whoever reads the whole file will say what is wrong
    if (std::memchr(piece.data(), 0, size_t(piece.size())) || !append(lines, false))
        return unforeseen();
    m_rest = piece.sliced(lines.size());
    return {};
}

Result<void> CsvText::unforeseen()
{
    m_isUnforeseen = true;
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("xw", "The file is not what its first lines promised"), {}}, m_where);
}

qint64 CsvText::bytesOf(qsizetype units) const
{
    const double decoded = double(m_bytesRead - m_rest.size());
    return qint64(decoded * double(units) / double(std::max<qsizetype>(m_text.size(), 1)));
}

} // namespace xw::tables
