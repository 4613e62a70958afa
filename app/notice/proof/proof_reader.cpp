// Reads a notice from DOCX, HTML or text into ProofText. Files from outside: sizes are capped, entities and
// scripts ignored.
#include "notice/proof/proof_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamReader>
#include <gumbo.h>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr qint64 maxFile = 64LL << 20;
constexpr qint64 maxXml = 256LL << 20;

tl::unexpected<Error> unreadable(const QString &path, QString detail)
{
    return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "This notice cannot be read"), {}}, path,
                   {QT_TRANSLATE_NOOP("xw", "Save it again as DOCX, HTML or text"), {}}, std::move(detail));
}

/// Collects paragraphs and tables in reading order and knows in which annex it is.
class Collector
{
public:
    void paragraph(QString words)
    {
        words = words.trimmed();
        if (words.isEmpty())
            return;
        static const QRegularExpression head(u"^附件\\s*(\\d{0,2})$"_s);
        const auto match = head.match(normalised(words));
        if (match.hasMatch()) {
            m_annex = std::max(1, match.captured(1).toInt());
            m_title.clear();
            if (m_text.annexStart < 0)
                m_text.annexStart = int(m_text.paragraphs.size());
        } else if (m_annex > 0 && m_title.isEmpty()) {
            m_title = words;
        }
        m_text.paragraphs.push_back(std::move(words));
    }
    void table(QStringList header, std::vector<QStringList> rows)
    {
        if (rows.empty())
            return;
        for (QStringList &row : rows)
            for (QString &cell : row)
                cell = normalised(cell).trimmed();
        m_text.tables.push_back({m_annex, m_title, std::move(header), std::move(rows), true});
    }
    ProofText take() { return std::move(m_text); }

private:
    ProofText m_text;
    int m_annex = 0;
    QString m_title;
};

struct DocxRow {
    QStringList cells;
    bool header = false;
};

Result<ProofText> fromDocx(const QString &path)
{
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(u"word/document.xml"_s))
        return unreadable(path, u"no word/document.xml"_s);
    QuaZipFile part(&zip);
    if (!part.open(QIODevice::ReadOnly))
        return unreadable(path, part.errorString());
    const QByteArray bytes = part.read(maxXml);
    if (!part.atEnd())
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "This notice is too large to be read"), {}}, path);
    QXmlStreamReader xml(bytes);
    Collector collector;
    int tables = 0;
    QString words;
    std::vector<DocxRow> rows;
    QString cell;
    int span = 1;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return unreadable(path, u"a DTD"_s);
        case QXmlStreamReader::StartElement: {
            const auto name = xml.name();
            if (name == "tbl"_L1) {
                if (tables++ == 0)
                    rows.clear();
            } else if (name == "tr"_L1 && tables == 1) {
                rows.push_back({});
            } else if (name == "tblHeader"_L1 && tables == 1 && !rows.empty()) {
                rows.back().header = true;
            } else if (name == "tc"_L1 && tables == 1) {
                cell.clear();
                span = 1;
            } else if (name == "gridSpan"_L1 && tables == 1) {
                for (const QXmlStreamAttribute &a : xml.attributes())
                    if (a.name() == "val"_L1)
                        span = std::clamp(a.value().toInt(), 1, 64);
            } else if (name == "p"_L1) {
                words.clear();
            } else if (name == "t"_L1) {
                words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (name == "tab"_L1 || name == "br"_L1) {
                words += u' ';
            }
            break;
        }
        case QXmlStreamReader::EndElement: {
            const auto name = xml.name();
            if (name == "p"_L1) {
                if (tables == 0)
                    collector.paragraph(words);
                else
                    cell += words;
                words.clear();
            } else if (name == "tc"_L1 && tables == 1 && !rows.empty()) {
                rows.back().cells << cell;
                for (int i = 1; i < span; ++i)
                    rows.back().cells << QString();
            } else if (name == "tbl"_L1 && --tables == 0) {
                QStringList header;
                std::vector<QStringList> body;
                for (DocxRow &row : rows) {
                    if (row.header)
                        header += row.cells;
                    else
                        body.push_back(std::move(row.cells));
                }
                collector.table(std::move(header), std::move(body));
            }
            break;
        }
        default:
            break;
        }
    }
    if (xml.hasError())
        return unreadable(path, xml.errorString());
    return collector.take();
}

QString textOf(const GumboNode *node, int depth = 0)
{
    if (depth > 400)
        return {};
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        return QString::fromUtf8(node->v.text.text);
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag == GUMBO_TAG_SCRIPT ||
        node->v.element.tag == GUMBO_TAG_STYLE)
        return {};
    QString text;
    for (unsigned i = 0; i < node->v.element.children.length; ++i)
        text += textOf(static_cast<const GumboNode *>(node->v.element.children.data[i]), depth + 1);
    return text.simplified();
}

void rowsOf(const GumboNode *node, QStringList &header, std::vector<QStringList> &rows, bool inHead,
            int depth)
{
    if (node->type != GUMBO_NODE_ELEMENT || depth > 400)
        return;
    const GumboVector &children = node->v.element.children;
    if (node->v.element.tag == GUMBO_TAG_TR) {
        QStringList cells;
        bool head = inHead;
        for (unsigned i = 0; i < children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            head = head || child->v.element.tag == GUMBO_TAG_TH;
            cells << textOf(child);
            if (const GumboAttribute *span = gumbo_get_attribute(&child->v.element.attributes, "colspan"))
                for (int k = 1; k < std::clamp(QByteArray(span->value).toInt(), 1, 64); ++k)
                    cells << QString();
        }
        if (head)
            header += cells;
        else
            rows.push_back(std::move(cells));
        return;
    }
    for (unsigned i = 0; i < children.length; ++i)
        rowsOf(static_cast<const GumboNode *>(children.data[i]), header, rows,
               inHead || node->v.element.tag == GUMBO_TAG_THEAD, depth + 1);
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_TD:
        return true;
    default:
        return false;
    }
}

void walk(const GumboNode *node, Collector &collector, QString &line, int depth)
{
    if (depth > 400)
        return;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
        line += QString::fromUtf8(node->v.text.text).simplified();
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const GumboElement &element = node->v.element;
    if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE || element.tag == GUMBO_TAG_HEAD)
        return;
    const bool block = isBlock(element.tag) || element.tag == GUMBO_TAG_TABLE || element.tag == GUMBO_TAG_BR;
    if (block) {
        collector.paragraph(line);
        line.clear();
    }
    if (element.tag == GUMBO_TAG_TABLE) {
        QStringList header;
        std::vector<QStringList> rows;
        rowsOf(node, header, rows, false, depth);
        collector.table(std::move(header), std::move(rows));
        return;
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        walk(static_cast<const GumboNode *>(element.children.data[i]), collector, line, depth + 1);
    if (block) {
        collector.paragraph(line);
        line.clear();
    }
}

QString decoded(const QByteArray &bytes)
{
    if (const auto bom = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*bom).decode(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder gb("GB18030");
    return gb.isValid() ? QString(gb.decode(bytes)) : text;
}

} // namespace

Result<ProofText> readProofText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The notice cannot be opened"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Check that the file is there and may be read"), {}},
                       file.errorString());
    if (file.size() > maxFile)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "This notice is too large to be read"), {}}, path);
    const QByteArray bytes = file.readAll();
    Result<ProofText> text;
    if (bytes.startsWith("PK\x03\x04")) {
        text = fromDocx(path);
    } else if (bytes.startsWith("%PDF") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP(
                            "xw", "A notice is proved from DOCX, HTML or text, not from this kind of file"),
                        {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Save it as one of these"), {}});
    } else {
        const QString all = decoded(bytes);
        if (all.left(2000).contains(QRegularExpression(u"<(!doctype html|html|body|p|div)\\b"_s,
                                                       QRegularExpression::CaseInsensitiveOption))) {
            const QByteArray utf8 = all.toUtf8();
            GumboOutput *output =
                gumbo_parse_with_options(&kGumboDefaultOptions, utf8.constData(), size_t(utf8.size()));
            Collector collector;
            QString line;
            walk(output->root, collector, line, 0);
            collector.paragraph(line);
            gumbo_destroy_output(&kGumboDefaultOptions, output);
            text = collector.take();
        } else {
            text = proofTextFromPlain(all);
        }
    }
    if (text)
        text->file = QFileInfo(path).fileName();
    return text;
}

} // namespace xw::notice
