// The one way through the XML of a document's part, for the readers that make a TextFlow of it.
#pragma once

#include <QXmlStreamReader>

namespace xw::notice
{

/// Tells `walk` of every element and text. No DTD, and no element deeper than `deepest`. Walk has
/// - bool start(): the element that opens; false: it is skipped whole, and no end is told of it
/// - void end(): the element that closes
/// - void words(QStringView): text between them
/// Empty, or what is wrong with the XML.
template <class Walk>
[[nodiscard]] QString walkXml(QXmlStreamReader &xml, Walk &walk, int deepest = 2000)
{
    using namespace Qt::StringLiterals;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return u"a DTD"_s;
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return u"nested more than %1 deep"_s.arg(deepest);
            if (!walk.start()) {
                xml.skipCurrentElement();
                --depth;
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            walk.end();
            break;
        case QXmlStreamReader::Characters:
            walk.words(xml.text());
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace xw::notice
