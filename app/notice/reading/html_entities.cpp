#include "notice/reading/html_text.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qsizetype kLongestEntity = 10;

/// Those that pages of offices use; every other one is left as it stands.
const QHash<QString, char32_t> &entityNames()
{
    static const QHash<QString, char32_t> names{
        {u"nbsp"_s, 0xA0},     {u"lt"_s, '<'},       {u"gt"_s, '>'},        {u"amp"_s, '&'},
        {u"quot"_s, '"'},      {u"apos"_s, '\''},    {u"ldquo"_s, 0x201C},  {u"rdquo"_s, 0x201D},
        {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019}, {u"sbquo"_s, 0x201A},  {u"bdquo"_s, 0x201E},
        {u"laquo"_s, 0xAB},    {u"raquo"_s, 0xBB},   {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203A},
        {u"mdash"_s, 0x2014},  {u"ndash"_s, 0x2013}, {u"hellip"_s, 0x2026}, {u"middot"_s, 0xB7},
        {u"bull"_s, 0x2022},   {u"emsp"_s, 0x2003},  {u"ensp"_s, 0x2002},   {u"thinsp"_s, 0x2009},
        {u"times"_s, 0xD7},    {u"divide"_s, 0xF7},  {u"plusmn"_s, 0xB1},   {u"minus"_s, 0x2212},
        {u"permil"_s, 0x2030}, {u"deg"_s, 0xB0},     {u"copy"_s, 0xA9},     {u"reg"_s, 0xAE},
        {u"trade"_s, 0x2122},  {u"sect"_s, 0xA7},    {u"para"_s, 0xB6},     {u"yen"_s, 0xA5},
        {u"le"_s, 0x2264},     {u"ge"_s, 0x2265},    {u"ne"_s, 0x2260},     {u"rarr"_s, 0x2192},
        {u"larr"_s, 0x2190},   {u"uarr"_s, 0x2191},  {u"darr"_s, 0x2193},   {u"shy"_s, 0xAD},
        {u"zwnj"_s, 0x200C},   {u"zwj"_s, 0x200D},   {u"frac12"_s, 0xBD},   {u"sup2"_s, 0xB2},
        {u"percnt"_s, '%'},    {u"lpar"_s, '('},     {u"rpar"_s, ')'},      {u"comma"_s, ','},
        {u"period"_s, '.'},    {u"colon"_s, ':'},    {u"semi"_s, ';'},      {u"num"_s, '#'},
        {u"NewLine"_s, '\n'},  {u"Tab"_s, '\t'},     {u"sol"_s, '/'},       {u"hyphen"_s, 0x2010}};
    return names;
}

/// The character of &name; or &#123; or &#x7B;. 0: none.
char32_t characterOf(QStringView entity)
{
    if (!entity.startsWith(u'#'))
        return entityNames().value(entity.toString(), 0);
    const bool isHex = entity.size() > 2 && (entity[1] == u'x' || entity[1] == u'X');
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? char32_t(code) : 0;
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
               (text[end].isLetterOrNumber() || (text[end] == u'#' && end == i + 1)))
            ++end;
        const char32_t found = characterOf(text.mid(i + 1, end - i - 1));
        if (found == 0) {
            out += text[i];
            continue;
        }
        out += QStringView(QChar::fromUcs4(found));
        i = end < text.size() && text[end] == u';' ? end : end - 1;
    }
    return out;
}

} // namespace xw::notice
