#include "notice/reading/ofd_text.h"

#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int kMostPages = 3000;
constexpr int kDeepestOfdElement = 500;

QString ofdValue(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value().toString();
    return {};
}

/// A piece of text where it stands on its page, in millimetres.
struct Piece {
    double x = 0, y = 0, width = 0, size = 0;
    QString text;
};

/// What the elements `element` of a part say, by `take`. False: the XML is damaged.
template <class Take>
bool eachElement(const QByteArray &bytes, QLatin1String element, Take take)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token == QXmlStreamReader::StartElement && ++depth > kDeepestOfdElement)
            return false;
        if (token == QXmlStreamReader::StartElement && xml.name() == element) {
            take(xml);
            if (xml.tokenType() == QXmlStreamReader::EndElement)
                --depth;
        }
    }
    return !xml.hasError();
}

/// The text of an element without children; an element within ends it.
QString plainElementText(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd() && xml.readNext() == QXmlStreamReader::Characters)
        text += xml.text();
    return text;
}

std::vector<Piece> piecesOf(const QByteArray &bytes, bool &sound)
{
    std::vector<Piece> pieces;
    QXmlStreamReader xml(bytes);
    Piece object;
    int depth = 0;
    while (!xml.atEnd() && depth <= kDeepestOfdElement) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TextObject"_L1) {
            const QStringList box = ofdValue(xml, "Boundary"_L1).split(u' ', Qt::SkipEmptyParts);
            object = {box.value(0).toDouble(),
                      box.value(1).toDouble(),
                      box.value(2).toDouble(),
                      ofdValue(xml, "Size"_L1).toDouble(),
                      {}};
        } else if (xml.name() == "TextCode"_L1) {
            Piece piece = object;
            piece.x += ofdValue(xml, "X"_L1).toDouble();
            piece.y += ofdValue(xml, "Y"_L1).toDouble();
            piece.text = plainElementText(xml);
            if (xml.tokenType() == QXmlStreamReader::EndElement)
                --depth;
            // Several runs in one object share its box: then a run is as wide as its characters.
            const double natural = piece.size * double(piece.text.size());
            if (piece.width <= 0 || piece.width > 1.5 * natural)
                piece.width = natural;
            if (!piece.text.isEmpty() && std::isfinite(piece.x) && std::isfinite(piece.y))
                pieces.push_back(std::move(piece));
        }
    }
    sound = xml.atEnd() && !xml.hasError();
    return pieces;
}

QString linesOfPage(const std::vector<Piece> &pieces)
{
    double left = 1e9;
    for (const Piece &piece : pieces)
        left = std::min(left, piece.x);
    QString page, line;
    double baseline = 0, right = 0;
    for (const Piece &piece : pieces) {
        const double size = piece.size > 0 ? piece.size : 4;
        const bool sameLine =
            !line.isEmpty() && std::abs(piece.y - baseline) < size * 0.5 && piece.x > right - size;
        if (!sameLine && !line.isEmpty()) {
            page += line + u'\n';
            line.clear();
        }
        if (line.isEmpty() && piece.x > left + size * 1.2)
            line = u"\u3000\u3000"_s;
        else if (sameLine && piece.x > right + size * 1.2)
            line += u"  "_s;
        line += piece.text;
        baseline = piece.y;
        right = piece.x + piece.width;
    }
    return page + line + u"\n\f"_s;
}

} // namespace

Result<QString> ofdLines(PackageParts &parts, TextCollector &collector)
{
    const QString root = u"OFD.xml"_s;
    const Result<QByteArray> package = parts.part(root);
    if (!package)
        return tl::unexpected(package.error());
    QStringList documents;
    if (!eachElement(*package, "DocRoot"_L1, [&](QXmlStreamReader &xml) {
            documents << partBeside(root, plainElementText(xml).trimmed());
        }))
        return damagedPart(parts.where(), root, u"XML"_s);
    QString lines;
    int read = 0;
    for (const QString &document : documents) {
        const Result<QByteArray> bytes = parts.part(document);
        if (!bytes)
            return tl::unexpected(bytes.error());
        QStringList pages;
        if (!eachElement(*bytes, "Page"_L1, [&](QXmlStreamReader &xml) {
                if (const QString base = ofdValue(xml, "BaseLoc"_L1); !base.isEmpty())
                    pages << partBeside(document, base);
            }))
            return damagedPart(parts.where(), document, u"XML"_s);
        for (const QString &page : pages) {
            if (++read > kMostPages) {
                collector.note({QT_TRANSLATE_NOOP("xw", "Only the first %1 pages were read"),
                                {QString::number(kMostPages)}});
                return lines;
            }
            const Result<QByteArray> content = parts.part(page);
            if (!content)
                return tl::unexpected(content.error());
            bool sound = true;
            const std::vector<Piece> pieces = piecesOf(*content, sound);
            if (!sound)
                return damagedPart(parts.where(), page, u"XML"_s);
            if (!pieces.empty())
                lines += linesOfPage(pieces);
        }
    }
    return lines;
}

} // namespace xw::notice
