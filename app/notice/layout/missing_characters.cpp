#include "notice/layout/missing_characters.h"

#include <QChar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

QString packageFor(char32_t code)
{
    if (code == 0xfffd || QChar::category(code) == QChar::Other_PrivateUse)
        return {};
    switch (QChar::script(code)) {
    case QChar::Script_Han:
        return u"fonts-hanazono"_s;
    case QChar::Script_Common:
    case QChar::Script_Inherited:
        return u"fonts-symbola"_s; // emoji and symbols, as outlines that can be printed
    default:
        // Ideographs that Unicode took in after this Qt was made are of no script that it knows.
        return code >= 0x20000 && code <= 0x3ffff ? u"fonts-hanazono"_s : u"fonts-noto-core"_s;
    }
}

void noteMissing(std::vector<MissingCharacter> &missing, char32_t code, const QString &text,
                 const QString &where)
{
    constexpr size_t mostNoted = 100;
    constexpr qsizetype mostQuoted = 40;
    const bool known = std::any_of(missing.begin(), missing.end(),
                                   [code](const MissingCharacter &one) { return one.code == code; });
    if (!known && missing.size() < mostNoted)
        missing.push_back(
            {code, where + u"“%1”"_s.arg(text.size() > mostQuoted ? text.left(mostQuoted) + u'…' : text),
             packageFor(code)});
}

Message told(const MissingCharacter &one)
{
    const QString named =
        u"“%1” (U+%2)"_s.arg(QString::fromUcs4(&one.code, 1), QString::number(uint(one.code), 16).toUpper());
    return one.package.isEmpty()
               ? Message{QT_TRANSLATE_NOOP("xw",
                                           "No font can have the character %1; a box stands for it: %2"),
                         {named, one.where}}
               : Message{QT_TRANSLATE_NOOP(
                             "xw", "No font here has the character %1; a box stands for it in the PDF: %2. "
                                   "The package %3 brings one"),
                         {named, one.where, one.package}};
}

} // namespace xw::notice
