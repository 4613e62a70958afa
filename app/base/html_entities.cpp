#include "base/html_entities.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr qsizetype kLongestEntity = 10; // signs of its name

/// Those that pages of offices use; every other one is left as it stands.
const QHash<QStringView, char32_t> &entitySigns()
{
    static const QHash<QStringView, char32_t> signs{
        {u"nbsp", 0xA0},     {u"lt", '<'},       {u"gt", '>'},        {u"amp", '&'}, // clang-format off
        {u"quot", '"'},      {u"apos", '\''},     {u"ldquo", 0x201C},  {u"rdquo", 0x201D},
        {u"lsquo", 0x2018},  {u"rsquo", 0x2019},  {u"sbquo", 0x201A},  {u"bdquo", 0x201E},
        {u"laquo", 0xAB},    {u"raquo", 0xBB},    {u"lsaquo", 0x2039}, {u"rsaquo", 0x203A},
        {u"mdash", 0x2014},  {u"ndash", 0x2013},  {u"hellip", 0x2026}, {u"middot", 0xB7},
        {u"bull", 0x2022},   {u"emsp", 0x2003},   {u"ensp", 0x2002},   {u"thinsp", 0x2009},
        {u"times", 0xD7},    {u"divide", 0xF7},   {u"plusmn", 0xB1},   {u"minus", 0x2212},
        {u"permil", 0x2030}, {u"deg", 0xB0},      {u"copy", 0xA9},     {u"reg", 0xAE},
        {u"trade", 0x2122},  {u"sect", 0xA7},     {u"para", 0xB6},     {u"yen", 0xA5},
        {u"le", 0x2264},     {u"ge", 0x2265},     {u"ne", 0x2260},     {u"rarr", 0x2192},
        {u"larr", 0x2190},   {u"uarr", 0x2191},   {u"darr", 0x2193},   {u"shy", 0xAD},
        {u"zwnj", 0x200C},   {u"zwj", 0x200D},    {u"frac12", 0xBD},   {u"sup2", 0xB2},
        {u"sup3", 0xB3},     {u"percnt", '%'},    {u"lpar", '('},      {u"rpar", ')'},
        {u"comma", ','},     {u"period", '.'},    {u"colon", ':'},     {u"semi", ';'},
        {u"num", '#'},       {u"NewLine", '\n'},  {u"Tab", '\t'},      {u"sol", '/'},
        {u"hyphen", 0x2010}, {u"infin", 0x221E},  {u"alpha", 0x3B1},   {u"beta", 0x3B2},
        {u"mu", 0x3BC},      {u"micro", 0xB5},    {u"radic", 0x221A},  {u"asymp", 0x2248},
        {u"loz", 0x25CA},    {u"equals", '='},    {u"quest", '?'},     {u"excl", '!'},
        {u"lowbar", '_'},    {u"NBSP", 0xA0},     {u"LT", '<'},        {u"GT", '>'},
        {u"AMP", '&'},       {u"QUOT", '"'},      {u"COPY", 0xA9},     {u"lsqb", '['},
        {u"rsqb", ']'},      {u"bsol", '\\'},     {u"commat", '@'},    {u"plus", '+'}}; // clang-format on
    return signs;
}

// What Windows called 0x80 to 0x9F, which numbers of old pages mean.
char32_t fromWindows(uint code)
{
    static constexpr char16_t signs[] = u"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
    return code >= 0x80 && code <= 0x9F ? signs[code - 0x80] : char32_t(code);
}

/// The sign of &name; or &#123; or &#x7B;. 0: none.
char32_t signOf(QStringView entity)
{
    if (!entity.startsWith(u'#'))
        return entitySigns().value(entity, 0);
    const bool isHex = entity.size() > 2 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code = entity.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSign = isNumber && code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isSign ? fromWindows(code) : 0;
}

bool isEntitySign(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            out += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && end - i <= kLongestEntity &&
               (isEntitySign(text[end]) || (text[end] == u'#' && end == i + 1)))
            ++end;
        const char32_t found = end > i + 1 ? signOf(text.sliced(i + 1, end - i - 1)) : 0;
        const bool isClosed = end < text.size() && text[end] == u';';
        // &copy=1 in an address is a name of its query, no sign.
        if (found == 0 || (!isClosed && end < text.size() && text[end] == u'=')) {
            out += text[i];
            continue;
        }
        out += QStringView(QChar::fromUcs4(found));
        i = isClosed ? end : end - 1;
    }
    return out;
}

} // namespace xw
