#include "notice/reading/docx_text.h"

#include "notice/reading/text_flow.h"
#include "notice/reading/xml_walk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

QStringView docxValue(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = docxValue(xml, "val"_L1).toString();
    return value != u"0" && value != u"false" && value != u"off";
}

using DocxNotes = QHash<QString, QStringList>; // paragraphs by kind and id

/// One part of WordprocessingML, element by element.
class DocxWalk
{
public:
    /// `found` (may be null) gets the notes, where the part is one of notes.
    DocxWalk(const QByteArray &bytes, TextCollector &collector, const DocxNotes &notes,
             DocxNotes *found = nullptr)
        : m_xml(bytes), m_flow(collector), m_collector(collector), m_notes(notes), m_found(found)
    {
    }
    /// Empty, or what is wrong with the XML.
    [[nodiscard]] QString run();

    // For walkXml().
    bool start();
    void end();
    void words(QStringView text);

private:
    bool isSkipped(QStringView name);
    bool startTable(QStringView name);
    void startParagraph();
    void endParagraph();

    struct Open {
        bool runsOn = false;
        QStringList notes;
    };
    QXmlStreamReader m_xml;
    TextFlow m_flow;
    TextCollector &m_collector;
    const DocxNotes &m_notes;
    DocxNotes *m_found;
    QString m_note; // kind and id of the note that is open
    std::vector<Open> m_open;
    std::vector<bool> m_hidden;      // one an open run
    std::vector<bool> m_choiceTaken; // one an open mc:AlternateContent
    int m_inText = 0, m_inParagraphProperties = 0, m_inRowProperties = 0;
};

QString DocxWalk::run()
{
    const QString fault = walkXml(m_xml, *this);
    m_flow.finish();
    return fault;
}

void DocxWalk::words(QStringView text)
{
    if (m_inText > 0 && m_flow.inParagraph() && (m_hidden.empty() || !m_hidden.back()))
        m_flow.words(text);
}

/// What is not part of the text: skipped whole.
bool DocxWalk::isSkipped(QStringView name)
{
    const bool gone = name == "del"_L1 || name == "moveFrom"_L1;
    if (gone && m_inParagraphProperties > 0 && !m_open.empty())
        m_open.back().runsOn = true; // the mark of the paragraph
    if (gone && m_inRowProperties > 0)
        m_flow.dropRow();
    const bool isNote = m_found && (name == "footnote"_L1 || name == "endnote"_L1);
    if (isNote)
        m_note = name.first(1).toString() + docxValue(m_xml, "id"_L1).toString();
    bool skip = gone || (isNote && docxValue(m_xml, "type"_L1).contains("eparat"_L1)) ||
                name == "Fallback"_L1 || name == "rt"_L1 || name == "instrText"_L1 || name == "delText"_L1 ||
                name.endsWith("Change"_L1);
    if (name == "Fallback"_L1 && !m_choiceTaken.empty())
        skip = m_choiceTaken.back();
    if (name == "Choice"_L1 && !m_choiceTaken.empty()) {
        skip = m_choiceTaken.back();
        m_choiceTaken.back() = true;
    }
    return skip;
}

bool DocxWalk::startTable(QStringView name)
{
    if (name == "tbl"_L1)
        m_flow.beginTable();
    else if (name == "tr"_L1)
        m_flow.beginRow();
    else if (name == "tc"_L1)
        m_flow.beginCell();
    else if (name == "tblHeader"_L1 && isOn(m_xml))
        m_flow.markRow();
    else if (name == "gridSpan"_L1)
        m_flow.widenCell(docxValue(m_xml, "val"_L1).toInt());
    else if (name == "trPr"_L1)
        ++m_inRowProperties;
    else
        return false;
    return true;
}

bool DocxWalk::start()
{
    const QStringView name = m_xml.name();
    if (isSkipped(name))
        return false;
    if (startTable(name))
        return true;
    if (name == "p"_L1) {
        startParagraph();
    } else if (name == "pPr"_L1) {
        ++m_inParagraphProperties;
    } else if (name == "r"_L1) {
        m_hidden.push_back(false);
    } else if (name == "vanish"_L1 && m_inParagraphProperties == 0 && !m_hidden.empty()) {
        m_hidden.back() = isOn(m_xml);
    } else if (name == "t"_L1) {
        ++m_inText;
    } else if ((name == "tab"_L1 && m_inParagraphProperties == 0) || name == "br"_L1 || name == "cr"_L1) {
        if (m_flow.inParagraph())
            m_flow.words(u" ");
    } else if (name == "noBreakHyphen"_L1) {
        if (m_flow.inParagraph())
            m_flow.words(u"-");
    } else if (name == "AlternateContent"_L1) {
        m_choiceTaken.push_back(false);
    } else if ((name == "footnoteReference"_L1 || name == "endnoteReference"_L1) && !m_open.empty()) {
        m_open.back().notes += m_notes.value(name.first(1).toString() + docxValue(m_xml, "id"_L1).toString());
    }
    return true;
}

void DocxWalk::startParagraph()
{
    m_flow.beginParagraph();
    m_open.emplace_back();
}

void DocxWalk::endParagraph()
{
    if (m_open.empty())
        return;
    const Open open = std::move(m_open.back());
    m_open.pop_back();
    m_flow.endParagraph(open.runsOn);
    for (const QString &note : open.notes) {
        m_flow.beginParagraph();
        m_flow.words(note);
        m_flow.endParagraph();
    }
}

void DocxWalk::end()
{
    const QStringView name = m_xml.name();
    if (name == "p"_L1)
        endParagraph();
    else if (name == "t"_L1)
        m_inText = std::max(0, m_inText - 1);
    else if (name == "pPr"_L1)
        --m_inParagraphProperties;
    else if (name == "trPr"_L1)
        --m_inRowProperties;
    else if (name == "r"_L1 && !m_hidden.empty())
        m_hidden.pop_back();
    else if (name == "AlternateContent"_L1 && !m_choiceTaken.empty())
        m_choiceTaken.pop_back();
    else if (name == "tc"_L1)
        m_flow.endCell();
    else if (name == "tr"_L1)
        m_flow.endRow();
    else if (name == "tbl"_L1)
        m_flow.endTable();
    else if (m_found && (name == "footnote"_L1 || name == "endnote"_L1))
        for (const QString &words : m_collector.take().paragraphs)
            (*m_found)[m_note] << words;
}

/// The notes of a part (footnotes, endnotes) by the first letter of their kind and their id.
void readNotes(PackageParts &parts, const QString &part, DocxNotes &notes, TextCollector &collector)
{
    if (!parts.has(part))
        return;
    const Result<QByteArray> bytes = parts.part(part);
    TextCollector own;
    const DocxNotes none;
    if (!bytes || !DocxWalk(*bytes, own, none, &notes).run().isEmpty())
        collector.note({QT_TRANSLATE_NOOP("xw", "Notes of the document are damaged and were not read"), {}});
}

} // namespace

QString docxMainPart(PackageParts &parts)
{
    const QString rels = u"_rels/.rels"_s;
    if (parts.has(rels))
        if (const Result<QByteArray> bytes = parts.part(rels)) {
            QXmlStreamReader xml(*bytes);
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1 &&
                    docxValue(xml, "Type"_L1).endsWith("/officeDocument"_L1)) {
                    const QString part = partBeside({}, docxValue(xml, "Target"_L1).toString());
                    if (parts.has(part) && !part.startsWith(u"xl/"_s) && !part.startsWith(u"ppt/"_s))
                        return part;
                }
        }
    const QString usual = u"word/document.xml"_s;
    return parts.has(usual) ? usual : QString();
}

Result<void> readDocx(PackageParts &parts, const QString &mainPart, TextCollector &collector)
{
    DocxNotes notes;
    readNotes(parts, partBeside(mainPart, u"footnotes.xml"_s), notes, collector);
    readNotes(parts, partBeside(mainPart, u"endnotes.xml"_s), notes, collector);
    const Result<QByteArray> bytes = parts.part(mainPart);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const QString fault = DocxWalk(*bytes, collector, notes).run(); !fault.isEmpty())
        return damagedPart(parts.where(), mainPart, fault);
    return {};
}

} // namespace xw::notice
