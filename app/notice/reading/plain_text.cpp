#include "notice/reading/plain_text.h"

#include "notice/reading/line_joiner.h"
#include "notice/reading/text_tables.h"
#include "tables/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kLookedAt = 64 << 10; // bytes
constexpr double kMostlyText = 0.85;      // of the characters of UTF-16: such as a notice uses
constexpr double kMostControls = 0.01;

bool isUsual(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x4E00 && u <= 0x9FFF) || (u >= 0x3000 && u <= 0x303F) || (u >= 0xFF01 && u <= 0xFF60) ||
           (u >= 0x20 && u < 0x7F) || u == u'\n' || u == u'\r' || u == u'\t' || u == u'\f' ||
           (u >= 0x2010 && u <= 0x203B) || (u >= 0x2460 && u <= 0x2473) || u == 0xB7 || u == 0xA0;
}

/// Which share of the sample is such text as a notice is made of, read as UTF-16 of this end.
double usualShare(const QByteArray &sample, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(sample);
    if (text.isEmpty())
        return 0;
    return double(std::count_if(text.begin(), text.end(), isUsual)) / double(text.size());
}

/// UTF-16 without a mark: by the side where more zero bytes stand (digits and line ends have theirs there),
/// and only where it then reads as text. A single 一 (U+4E00) has its zero on the other side.
std::optional<QStringConverter::Encoding> endOfUtf16(const QByteArray &bytes)
{
    const QByteArray sample = bytes.left(kLookedAt & ~1);
    if (sample.size() < 4)
        return std::nullopt;
    const bool hasZeros = sample.contains('\0');
    if (!hasZeros) {
        QStringDecoder utf8(QStringConverter::Utf8);
        const QString text = utf8.decode(sample.left(sample.size() - 4));
        if (!text.isEmpty() && !utf8.hasError())
            return std::nullopt;
    }
    const double little = usualShare(sample, QStringConverter::Utf16LE);
    const double big = usualShare(sample, QStringConverter::Utf16BE);
    if (std::max(little, big) < kMostlyText)
        return std::nullopt;
    if (std::abs(little - big) > 0.05)
        return little > big ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[i & 1] += sample[i] == '\0';
    return zeros[1] >= zeros[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

tl::unexpected<Error> notText(const QByteArray &bytes, const QString &where)
{
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "This file holds no text: it begins with “%1”"), {quotedBytes(bytes)}},
        where,
        {QT_TRANSLATE_NOOP("xw", "Open it in the program that made it and save it as DOCX or PDF"), {}});
}

/// Lines of a page that are no text of it: its number, with or without dashes around.
QStringList withoutPageNumbers(const QString &text)
{
    static const QRegularExpression number(
        u"^(?:[-—–－─·]{1,3}\\s*\\d{1,4}\\s*[-—–－─·]{1,3}|\\d{1,4}|第\\s*\\d{1,4}\\s*页.{0,12})$"_s);
    QStringList lines;
    for (const QString &page : text.split(u'\f')) {
        QStringList own = page.split(u'\n');
        const auto isBlank = [](const QString &line) { return line.trimmed().isEmpty(); };
        while (!own.isEmpty() && isBlank(own.back()))
            own.removeLast();
        while (!own.isEmpty() && isBlank(own.front()))
            own.removeFirst();
        if (!own.isEmpty() && own.back().trimmed().contains(number))
            own.removeLast();
        while (!own.isEmpty() && isBlank(own.back()))
            own.removeLast();
        if (own.size() > 1 && own.front().trimmed().contains(number))
            own.removeFirst();
        lines += own;
    }
    return lines;
}

/// A page sets a little room between Han characters and figures, and pdftotext gives it as a space.
QString withoutSetSpaces(QString line)
{
    static const QRegularExpression room(
        u"(?<=[\\x{2E80}-\\x{FFEF}“”‘’]) (?=\\S)|(?<=\\S) (?=[\\x{2E80}-\\x{FFEF}“”‘’])"_s);
    return line.remove(room);
}

/// An annex whose cells stand one a line (序号 begins it) has lines of one width that nothing has cut.
QStringList joinedBeforeCells(const QStringList &lines)
{
    const auto annex = std::find_if(lines.begin(), lines.end(),
                                    [](const QString &line) { return annexHeadedBy(line.trimmed()) > 0; });
    const bool hasCells =
        std::any_of(annex, lines.end(), [](const QString &line) { return line.trimmed() == u"序号"; });
    if (!hasCells)
        return joinBrokenLines(lines);
    const qsizetype body = annex - lines.begin();
    return joinBrokenLines(lines.first(body)) + lines.sliced(body);
}

/// Rows of a printed page whose cells went on in a second line are lost at times. Where an annex numbers all
/// its rows from 1 none is; of others nothing is said of how many there are.
void findLostRows(std::vector<ProofTable> &tables)
{
    QMap<int, QList<int>> numbers;
    QMap<int, int> rows;
    for (const ProofTable &table : tables)
        for (const QStringList &row : table.rows) {
            bool isNumber = false;
            const int number = row.value(0).trimmed().toInt(&isNumber);
            if (isNumber)
                numbers[table.annex] << number;
            ++rows[table.annex];
        }
    for (ProofTable &table : tables) {
        QList<int> &found = numbers[table.annex];
        std::sort(found.begin(), found.end());
        constexpr int totals = 2; // 合计, and the head told again
        table.isWhole = !found.isEmpty() && found.front() == 1 && found.back() == int(found.size()) &&
                        rows.value(table.annex) - found.size() <= totals;
    }
}

} // namespace

QString quotedBytes(const QByteArray &bytes)
{
    QString quote;
    for (const char c : bytes.left(24))
        quote += c >= 0x20 && c < 0x7F ? QLatin1Char(c) : QChar(u'·');
    return quote;
}

Result<QString> decodeNotice(const QByteArray &bytes, const QString &where)
{
    QString text;
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const auto end = hasMark ? std::nullopt : endOfUtf16(bytes);
    if (end) {
        QStringDecoder decoder(*end, QStringConverter::Flag::Stateless);
        text = decoder.decode(bytes);
    } else if (!hasMark && bytes.contains('\0')) {
        return notText(bytes, where);
    } else {
        auto decoded = tables::decodeText(bytes, where);
        if (!decoded && decoded.error().code == ErrorCode::Unsupported)
            return tl::unexpected(decoded.error());
        if (!decoded)
            return notText(bytes, where);
        text = std::move(decoded->text);
    }
    const auto controls = std::count_if(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && !c.isSpace()) || c == QChar::ReplacementCharacter;
    });
    if (double(controls) > double(text.size()) * kMostControls + 2)
        return notText(bytes, where);
    return text;
}

ProofText readPlainText(const QString &text, const PlainForm &form)
{
    QString all = text;
    all.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(0x2028), u'\n');
    QStringList lines = form.pages ? withoutPageNumbers(all) : all.replace(u'\f', u'\n').split(u'\n');
    std::vector<ProofTable> tables = takeTables(lines, form.columnsBySpaces);
    if (form.columnsBySpaces)
        findLostRows(tables);
    lines = joinedBeforeCells(lines);
    for (QString &line : lines)
        line = form.pages ? withoutSetSpaces(visibleText(line)) : visibleText(line);
    ProofText read = proofTextFromPlain(lines.join(u'\n'));
    read.isPrinted = form.pages;
    for (ProofTable &table : tables)
        read.tables.push_back(std::move(table));
    std::stable_sort(read.tables.begin(), read.tables.end(),
                     [](const ProofTable &a, const ProofTable &b) { return a.annex < b.annex; });
    return read;
}

} // namespace xw::notice
