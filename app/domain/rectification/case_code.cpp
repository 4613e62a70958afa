#include "domain/case_code.h"

#include "base/half_width.h"

#include <QCryptographicHash>
#include <array>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr QLatin1StringView symbols("0123456789ACDEFGHJKMNPQRTUVWXYZ");
constexpr int field = 31; // prime, so that every difference has an inverse
static_assert(symbols.size() == field);
constexpr int dataSymbols = 6;
constexpr int allSymbols = dataSymbols + 2;
using Word = std::array<int, allSymbols>;

/// The sum, and the sum weighted by the place: both 0 for a whole code.
std::pair<int, int> syndromes(const Word &word)
{
    int plain = 0, weighted = 0;
    for (int i = 0; i < allSymbols; ++i) {
        plain += word[size_t(i)];
        weighted += word[size_t(i)] * (i + 1);
    }
    return {plain % field, weighted % field};
}

/// The check symbols a, b of the last two places: a + b = -sum, 7a + 8b = -weighted.
void seal(Word &word)
{
    word[6] = word[7] = 0;
    const auto [plain, weighted] = syndromes(word);
    const int b = (7 * plain - weighted % field + 8 * field) % field;
    word[7] = b;
    word[6] = (2 * field - plain - b) % field;
}

QString written(const Word &word)
{
    QString text = u"XW-"_s;
    for (int i = 0; i < allSymbols; ++i) {
        if (i == allSymbols / 2)
            text += u'-';
        text += QChar(symbols.at(word[size_t(i)]));
    }
    return text;
}

QChar plainSymbol(QChar c)
{
    const QChar upper = halfWidth(c).toUpper();
    switch (upper.unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    case u'S':
        return u'5';
    case u'B':
        return u'8';
    default:
        return upper;
    }
}

int valueOf(QChar c)
{
    const QChar plain = plainSymbol(c);
    return plain.unicode() < 0x80 ? int(symbols.indexOf(plain)) : -1;
}

/// Stands between the symbols of a code without saying anything.
bool isFiller(QChar c)
{
    const char16_t u = c.unicode();
    return c.isSpace() || u == u'-' || u == u'_' || u == 0xFF0D || u == 0xFE63 || u == 0x2212 ||
           u == 0x2500 || u == 0x30FC || u == 0x00AD || u == 0xFEFF || (u >= 0x2010 && u <= 0x2015) ||
           (u >= 0x200B && u <= 0x200F);
}

bool isAscii(QChar c)
{
    const QChar plain = halfWidth(c);
    return plain.unicode() < 0x80 && plain.isLetterOrNumber();
}

} // namespace

QString caseCode(int series, int number)
{
    Word word{};
    word[0] = series / field % field;
    word[1] = series % field;
    for (int place = dataSymbols - 1; place >= 2; --place, number /= field)
        word[size_t(place)] = number % field;
    seal(word);
    return written(word);
}

int caseSeries(const QString &province, const QString &round)
{
    const QByteArray digest =
        QCryptographicHash::hash((province + u'\n' + round).toUtf8(), QCryptographicHash::Sha256);
    return (quint8(digest[0]) << 8 | quint8(digest[1])) % (field * field);
}

std::vector<FoundCode> caseCodesIn(QStringView text)
{
    std::vector<FoundCode> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (halfWidth(text[at]).toUpper() != u'X' || (at > 0 && isAscii(text[at - 1])))
            continue;
        qsizetype end = at + 1;
        const auto skip = [&] {
            while (end < text.size() && isFiller(text[end]))
                ++end;
        };
        skip();
        if (end >= text.size() || halfWidth(text[end]).toUpper() != u'W')
            continue;
        ++end;
        Word word{};
        int length = 0;
        qsizetype last = end;
        bool whole = true;
        for (skip(); end < text.size() && isAscii(text[end]); skip()) {
            // A word behind a blank is no part of the code any more, once it is complete.
            if (length >= allSymbols && last < end)
                break;
            const int value = valueOf(text[end]);
            if (length < allSymbols && value >= 0)
                word[size_t(length)] = value;
            else
                whole = false;
            ++length;
            last = ++end;
        }
        if (length < 3) // XW of some other word
            continue;
        FoundCode code{text.mid(at, std::min<qsizetype>(last - at, 40)).toString(), {}};
        if (whole && length == allSymbols && syndromes(word) == std::pair{0, 0})
            code.code = written(word);
        found.push_back(std::move(code));
        at = last - 1;
    }
    return found;
}

} // namespace xw
