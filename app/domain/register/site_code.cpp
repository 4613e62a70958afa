#include "domain/site_code.h"

#include "base/half_width.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

// What spreadsheets and keyboards put around or into a code without changing it.
QString undressed(QString text)
{
    for (QChar &c : text)
        c = halfWidth(c);
    text.remove(QChar(0x200b)).remove(QChar(0xfeff));
    text = text.trimmed();
    if (text.startsWith(u"=\""_s) && text.endsWith(u'"') && text.size() > 2)
        text = text.sliced(2, text.size() - 3).trimmed();
    if (text.startsWith(u'\'') || text.startsWith(QChar(0x2019)))
        text = text.sliced(1).trimmed();
    return text.toLower();
}

// Nearly every code of a register is this already: no pattern, no copy.
bool isTenDigits(const QString &text)
{
    return text.size() == 10 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<SiteCode> SiteCode::parse(const QString &text)
{
    if (isTenDigits(text))
        return SiteCode(text);
    static const QRegularExpression good(u"^(?:[0-9]{6}|bm[0-9]{4})[0-9]{4}$"_s);
    static const QRegularExpression scientific(u"^[+-]?[0-9]+(?:\\.[0-9]+)?e[+-]?[0-9]+$"_s);
    static const QRegularExpression digits(u"^(?:bm)?[0-9]+$"_s);
    const QString code = undressed(text);
    if (good.match(code).hasMatch())
        return SiteCode(code);
    if (code.isEmpty())
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The site code is missing"), {}});
    if (scientific.match(code).hasMatch())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "A spreadsheet turned the site code into the number %1"), {text}}, {},
            {QT_TRANSLATE_NOOP("xw", "Its digits are lost: format the column as text and enter it anew"),
             {}});
    const QString length = QString::number(code.size());
    if (digits.match(code).hasMatch() && code.size() < 10)
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The site code %1 has %2 characters instead of 10"), {text, length}}, {},
            {QT_TRANSLATE_NOOP("xw", "Leading zeros or other digits were lost: compare it with the source"),
             {}});
    if (digits.match(code).hasMatch() && code.size() > 10)
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The site code %1 has %2 characters instead of 10"), {text, length}}, {},
            {QT_TRANSLATE_NOOP("xw", "Compare it with the source"), {}});
    return failure(
        ErrorCode::Format,
        {QT_TRANSLATE_NOOP("xw", "%1 is no site code: ten digits, or bm and eight digits"), {text}});
}

Result<SiteCode> SiteCode::parseTyped(const QString &text)
{
    return parse(text).map_error([](Error error) {
        if (!error.advice.isEmpty())
            error.advice = {
                QT_TRANSLATE_NOOP("xw",
                                  "Type it whole as the source has it: ten digits, or bm and eight digits"),
                {}};
        return error;
    });
}

} // namespace xw
