#include "tables/encoding.h"

#include "base/text_encoding.h"
#include "tables/csv/line_encoding.h"

#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{
constexpr qsizetype kSampledBytes = 64 * 1024; // bytes looked at to tell UTF-16 without a mark
constexpr qsizetype kWorstDamage = 20;         // one wrong character in so many: not this encoding

bool startsWith(QByteArrayView bytes, QByteArrayView mark)
{
    return bytes.size() >= mark.size() && std::memcmp(bytes.data(), mark.data(), size_t(mark.size())) == 0;
}

tl::unexpected<Error> notText(const QString &where)
{
    return failure(ErrorCode::Format,
                   {QT_TRANSLATE_NOOP("xw", "The file holds no text that can be read as a table"), {}}, where,
                   {QT_TRANSLATE_NOOP("xw", "Save it as .xlsx or as CSV (UTF-8) and try again"), {}});
}

// Separators, digits and line ends are below U+0100: in UTF-16 their zero bytes stand on one side. Of Han
// characters only one in 256 has a zero byte, on the other side.
std::optional<QString> utf16WithoutMark(QByteArrayView bytes)
{
    const qsizetype size = qMin(bytes.size(), kSampledBytes) & ~qsizetype(1);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < size; ++i)
        zeros[i & 1] += bytes[i] == '\0';
    if (zeros[1] > zeros[0])
        return u"UTF-16LE"_s;
    if (zeros[0] > zeros[1])
        return u"UTF-16BE"_s;
    return std::nullopt;
}

DecodedText decoded(TextDecoder &&decoder, QByteArrayView bytes, const QString &name)
{
    DecodedText result;
    result.text = decoder.decode(bytes);
    result.encoding = name;
    if (decoder.hasError())
        result.damage = std::max<qsizetype>(1, result.text.count(QChar::ReplacementCharacter));
    return result;
}

DecodedText decodedIn(const QString &encoding, QByteArrayView bytes)
{
    return decoded(TextDecoder(encoding), bytes, encoding);
}

// Bytes of a picture or a program decode to something, too: with signs that no list holds.
bool isNoText(const QString &text)
{
    const auto odd = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar::ReplacementCharacter ||
               c.category() == QChar::Other_NotAssigned || c.category() == QChar::Other_PrivateUse;
    });
    return odd * kWorstDamage > text.size();
}

tl::unexpected<Error> noDecoder(Message summary, const QString &where)
{
    return failure(ErrorCode::Unsupported, std::move(summary), where,
                   {QT_TRANSLATE_NOOP("xw", "Save it as .xlsx or as CSV (UTF-8) and try again"), {}});
}

Result<DecodedText> decodedAs(const QString &encoding, QByteArrayView bytes, const QString &where)
{
    TextDecoder decoder(encoding);
    if (!decoder.isValid())
        return noDecoder({QT_TRANSLATE_NOOP("xw", "This program cannot read the encoding %1"), {encoding}},
                         where);
    DecodedText result = decoded(std::move(decoder), bytes, encoding);
    if (result.text.startsWith(QChar::ByteOrderMark))
        result.text.remove(0, 1);
    return result;
}

Result<DecodedText> decodeBytes(QByteArrayView bytes, const QString &where)
{
    DecodedText utf8 = decodedIn(u"UTF-8"_s, bytes);
    if (utf8.damage == 0)
        return utf8;
    DecodedText gb = decodedIn(u"GB18030"_s, bytes);
    const bool isMixed = hasUtf8Line(bytes) && hasOtherLine(bytes);
    DecodedText mixed = isMixed ? decodeByLine(bytes) : DecodedText();
    DecodedText &single = gb.damage <= utf8.damage ? gb : utf8;
    DecodedText &better = isMixed && !mixed.foreignLines.empty() ? mixed : single;
    if (better.damage * kWorstDamage > better.text.size())
        return notText(where);
    return std::move(better);
}
} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &where, const QString &byHand)
{
    if (!byHand.isEmpty())
        return decodedAs(byHand, bytes, where);
    if (startsWith(bytes, QByteArrayView("\xFF\xFE\0\0", 4)) ||
        startsWith(bytes, QByteArrayView("\0\0\xFE\xFF", 4)))
        return noDecoder({QT_TRANSLATE_NOOP("xw", "The file is in UTF-32"), {}}, where);
    if (startsWith(bytes, "\xFF\xFE"))
        return decodedIn(u"UTF-16LE"_s, bytes.sliced(2));
    if (startsWith(bytes, "\xFE\xFF"))
        return decodedIn(u"UTF-16BE"_s, bytes.sliced(2));
    if (startsWith(bytes, "\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    else if (const auto utf16 = utf16WithoutMark(bytes)) {
        DecodedText text = decodedIn(*utf16, bytes);
        if (isNoText(text.text))
            return notText(where);
        return text;
    }
    if (!bytes.empty() && std::memchr(bytes.data(), 0, size_t(bytes.size())))
        return notText(where);
    return decodeBytes(bytes, where);
}

} // namespace xw::tables
