#include "notice/layout/printable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
// Unicode's EquivalentUnifiedIdeograph for U+2E81 to U+2EF3; a space where there is none (U+2E9A is not
// assigned).
constexpr std::u32string_view radicalWords =
    U"厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵 "
    U"旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑"
    U"艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙"
    U"龜亀龟";
static_assert(radicalWords.size() == 0x2ef3 - 0x2e81 + 1);

bool isCompatibility(char32_t code)
{
    return (code >= 0xf900 && code <= 0xfaff) || (code >= 0x2f800 && code <= 0x2fa1f);
}

bool isInvisible(char32_t code)
{
    return (code < 0x20 && code != U'\n') || (code >= 0x7f && code < 0xa0) || code == 0xad ||
           (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x206f) || (code >= 0xfe00 && code <= 0xfe0f) || code == 0xfeff ||
           (code >= 0xfff0 && code <= 0xfffb) || (code >= 0xe0000 && code <= 0xe0fff) ||
           (code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) == 0xfffe;
}

bool isBlank(char32_t code)
{
    return code == U'\t' || code == 0xa0 || (code >= 0x2000 && code <= 0x200a) || code == 0x202f ||
           code == 0x205f;
}

/// True where nothing needs cleaning: nearly always.
bool isClean(const QString &text)
{
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code < 0x20 && code != u'\n') || (code >= 0x7f && code <= 0xa0) || code == 0xad ||
            (code >= 0x2000 && code < 0x2010) || (code >= 0x2028 && code < 0x2030) ||
            (code >= 0x205f && code < 0x2070) || (code >= 0x2e80 && code < 0x2fe0) || code >= 0xf900 ||
            c.isSurrogate())
            return false;
    }
    return true;
}

Runs cleaned(const Runs &runs)
{
    Runs clean = runs;
    for (Run &run : clean)
        run.text = printable(run.text);
    return clean;
}

struct Cleaner {
    void operator()(IssuerMark &e) const { e.text = printable(e.text); }
    void operator()(DocumentNumber &e) const { e.text = printable(e.text); }
    void operator()(Title &e) const { e.runs = cleaned(e.runs); }
    void operator()(Addressee &e) const { e.text = printable(e.text); }
    void operator()(Heading &e) const { e.runs = cleaned(e.runs); }
    void operator()(Paragraph &e) const { e.runs = cleaned(e.runs); }
    void operator()(Picture &e) const { e.caption = printable(e.caption); }
    void operator()(Remark &e) const { e.text = printable(e.text); }
    void operator()(SignatureBlock &e) const { e.signer = printable(e.signer); }
    void operator()(AnnexList &e) const
    {
        for (QString &title : e.titles)
            title = printable(title);
    }
    void operator()(AnnexStart &e) const
    {
        e.title = printable(e.title);
        e.sheetTitle = printable(e.sheetTitle);
    }
    void operator()(Imprint &e) const
    {
        e.copyTo = printable(e.copyTo);
        e.printer = printable(e.printer);
    }
    void operator()(Table &e) const
    {
        e.caption = printable(e.caption);
        for (auto *rows : {&e.header, &e.rows})
            for (TableRow &row : *rows)
                for (TableCell &cell : row)
                    for (Run &run : cell.runs)
                        run.text = printable(run.text);
    }
};
} // namespace

QString printable(const QString &text)
{
    if (isClean(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    QString source = text;
    source.replace(u"\r\n"_s, u"\n"_s);
    for (const uint value : source.toUcs4()) {
        char32_t code = value == U'\r' ? U'\n' : static_cast<char32_t>(value);
        if (isBlank(code))
            code = U' ';
        if (isInvisible(code))
            continue;
        if (code >= 0x2e81 && code <= 0x2ef3 && radicalWords[code - 0x2e81] != U' ')
            code = radicalWords[code - 0x2e81];
        const QString one = QString::fromUcs4(&code, 1);
        if (code >= 0x2f00 && code <= 0x2fd5)
            clean += one.normalized(QString::NormalizationForm_KC);
        else if (isCompatibility(code))
            clean += one.normalized(QString::NormalizationForm_C);
        else
            clean += one;
    }
    return clean;
}

NoticeDocument printable(NoticeDocument document)
{
    NoticeDocument clean = std::move(document);
    clean.title = printable(clean.title);
    clean.issuer = printable(clean.issuer);
    for (Block &block : clean.blocks)
        std::visit(Cleaner{}, block);
    return clean;
}

} // namespace xw::notice
