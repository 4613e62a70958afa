#include "notice/writers/word_text.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

void writeWordText(OfficeXml &xml, const Runs &runs, int halfPoints)
{
    const QString text = plainText(runs); // facts are not marked in Word: one run keeps the file small
    if (text.isEmpty())
        return;
    xml.open(u"w:r"_s);
    if (halfPoints > 0) {
        xml.open(u"w:rPr"_s);
        xml.val(u"w:sz"_s, halfPoints);
        xml.val(u"w:szCs"_s, halfPoints);
        xml.close();
    }
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            xml.empty(u"w:br"_s);
        const QString &line = lines.at(i);
        if (line.isEmpty())
            continue;
        if (line.front().isSpace() || line.back().isSpace())
            xml.textElement(u"w:t"_s, line, {{u"xml:space"_s, u"preserve"_s}});
        else
            xml.textElement(u"w:t"_s, line);
    }
    xml.close();
}

} // namespace xw::notice
