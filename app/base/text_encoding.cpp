#include "base/text_encoding.h"

#include "base/gb18030.h"

#include <QStringEncoder>
#include <QStringList>

#include <limits>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{
bool isNameOfGb(const QString &encoding)
{
    static const QStringList names{u"GB18030"_s, u"GBK"_s, u"GB2312"_s, u"CP936"_s};
    return names.contains(encoding, Qt::CaseInsensitive);
}

#ifdef Q_OS_WIN
constexpr qsizetype kMostAtOnce = std::numeric_limits<int>::max() / 4; // the system counts in int

struct NamedPage {
    const char *name;
    unsigned page;
};
constexpr NamedPage kPages[] = {{"big5", 950},      {"big5-hkscs", 950}, {"shift_jis", 932},
                                {"shift-jis", 932}, {"euc-kr", 949},     {"ks_c_5601-1987", 949},
                                {"koi8-r", 20866}};

/// 0: no page of this system has that name.
unsigned codePageOf(const QString &encoding)
{
    const QString name = encoding.toLower();
    unsigned page = 0;
    for (const NamedPage &known : kPages)
        if (name == QLatin1String(known.name))
            page = known.page;
    if (name.startsWith(u"windows-"))
        page = QStringView(name).sliced(8).toUInt();
    else if (name.startsWith(u"iso-8859-"))
        page = 28590 + QStringView(name).sliced(9).toUInt();
    return page != 0 && IsValidCodePage(page) ? page : 0;
}

/// 0: not all of it belongs to that page.
int strictly(unsigned page, QByteArrayView bytes, char16_t *out)
{
    return MultiByteToWideChar(page, MB_ERR_INVALID_CHARS, bytes.data(), int(bytes.size()),
                               reinterpret_cast<wchar_t *>(out), int(bytes.size()));
}

char16_t *appendByPage(unsigned page, char16_t *out, QByteArrayView bytes, bool &isDamaged)
{
    if (bytes.isEmpty())
        return out;
    if (bytes.size() <= kMostAtOnce)
        if (const int units = strictly(page, bytes, out); units > 0)
            return out + units;
    // A character at a time: the system does not say which one it was.
    for (qsizetype i = 0; i < bytes.size();) {
        const bool isPair = IsDBCSLeadByteEx(page, BYTE(bytes[i]));
        if (isPair && i + 1 == bytes.size()) {
            isDamaged = true;
            break;
        }
        const qsizetype length = isPair ? 2 : 1;
        if (const int units = strictly(page, bytes.sliced(i, length), out); units > 0) {
            out += units;
            i += length;
            continue;
        }
        isDamaged = true;
        *out++ = QChar::ReplacementCharacter;
        i += isPair && uchar(bytes[i + 1]) >= 0x80 ? 2 : 1;
    }
    return out;
}

std::optional<QByteArray> encodedByPage(unsigned page, QStringView text)
{
    if (page == 0 || text.size() > kMostAtOnce)
        return std::nullopt;
    const auto *units = reinterpret_cast<const wchar_t *>(text.utf16());
    QByteArray bytes(text.size() * 4, Qt::Uninitialized);
    bytes.resize(WideCharToMultiByte(page, 0, units, int(text.size()), bytes.data(), int(bytes.size()),
                                     nullptr, nullptr));
    return bytes;
}
#else
unsigned codePageOf(const QString &)
{
    return 0;
} // what is known, ICU knows
char16_t *appendByPage(unsigned, char16_t *out, QByteArrayView, bool &)
{
    return out;
}
std::optional<QByteArray> encodedByPage(unsigned, QStringView)
{
    return std::nullopt;
}
#endif
} // namespace

TextDecoder::TextDecoder(const QString &encoding, QStringConverter::Flags flags)
    : m_qt(isNameOfGb(encoding) ? "" : encoding.toLatin1().constData(),
           flags | QStringConverter::Flag::Stateless)
{
    if (isNameOfGb(encoding)) {
        m_kind = Kind::Gb18030;
        return;
    }
    m_codePage = m_qt.isValid() ? 0 : codePageOf(encoding);
    m_kind = m_qt.isValid() ? Kind::Qt : m_codePage != 0 ? Kind::System : Kind::Unknown;
}

qsizetype TextDecoder::requiredSpace(qsizetype bytes) const
{
    return m_kind == Kind::Qt ? m_qt.requiredSpace(bytes) : bytes;
}

char16_t *TextDecoder::append(char16_t *out, QByteArrayView bytes)
{
    switch (m_kind) {
    case Kind::Unknown:
        break;
    case Kind::Gb18030:
        return appendGb18030(out, bytes, m_isDamaged);
    case Kind::System:
        return appendByPage(m_codePage, out, bytes, m_isDamaged);
    case Kind::Qt:
        out = reinterpret_cast<char16_t *>(m_qt.appendToBuffer(reinterpret_cast<QChar *>(out), bytes));
        m_isDamaged = m_isDamaged || m_qt.hasError();
        break;
    }
    return out;
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    QString text(requiredSpace(bytes.size()), Qt::Uninitialized);
    auto *begin = reinterpret_cast<char16_t *>(text.data());
    text.truncate(append(begin, bytes) - begin);
    return text;
}

std::optional<QByteArray> encodedAs(QStringView text, const QString &encoding)
{
    if (isNameOfGb(encoding))
        return toGb18030(text);
    QStringEncoder encoder(encoding.toLatin1().constData());
    if (!encoder.isValid())
        return encodedByPage(codePageOf(encoding), text);
    return QByteArray(encoder.encode(text));
}

} // namespace xw
