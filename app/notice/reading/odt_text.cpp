#include "notice/reading/odt_text.h"

#include "notice/reading/text_flow.h"
#include "notice/reading/xml_walk.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

constexpr int kMostRepeated = 64; // cells or spaces that an attribute multiplies

int odtNumber(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes())
        if (attribute.name() == name)
            return std::clamp(attribute.value().toInt(), 1, kMostRepeated);
    return 1;
}

bool isSkippedInOdt(QStringView name)
{
    static const QSet<QString> skipped{u"tracked-changes"_s,  u"annotation"_s,     u"annotation-end"_s,
                                       u"note-citation"_s,    u"ruby-text"_s,      u"hidden-text"_s,
                                       u"hidden-paragraph"_s, u"styles"_s,         u"automatic-styles"_s,
                                       u"font-face-decls"_s,  u"scripts"_s,        u"desc"_s,
                                       u"master-styles"_s,    u"event-listeners"_s};
    return skipped.contains(name.toString());
}

class OdtWalk
{
public:
    OdtWalk(const QByteArray &bytes, TextCollector &collector) : m_xml(bytes), m_flow(collector) {}
    [[nodiscard]] QString run();

    // For walkXml().
    bool start();
    void end();
    void words(QStringView text);

private:
    QXmlStreamReader m_xml;
    TextFlow m_flow;
    int m_inHead = 0;
};

QString OdtWalk::run()
{
    const QString fault = walkXml(m_xml, *this);
    m_flow.finish();
    return fault;
}

void OdtWalk::words(QStringView text)
{
    if (m_flow.inParagraph())
        m_flow.words(text);
}

bool OdtWalk::start()
{
    const QStringView name = m_xml.name();
    if (isSkippedInOdt(name))
        return false;
    if (name == "p"_L1 || name == "h"_L1) {
        m_flow.beginParagraph();
    } else if (name == "table"_L1) {
        m_flow.beginTable();
    } else if (name == "table-header-rows"_L1) {
        ++m_inHead;
    } else if (name == "table-row"_L1) {
        m_flow.beginRow(m_inHead > 0);
    } else if (name == "table-cell"_L1) {
        m_flow.beginCell(odtNumber(m_xml, "number-columns-repeated"_L1));
    } else if (name == "covered-table-cell"_L1) {
        m_flow.beginCell(odtNumber(m_xml, "number-columns-repeated"_L1));
    } else if (!m_flow.inParagraph()) {
        return true;
    } else if (name == "s"_L1) {
        m_flow.words(QString(odtNumber(m_xml, "c"_L1), u' '));
    } else if (name == "tab"_L1 || name == "line-break"_L1) {
        m_flow.words(u" ");
    }
    return true;
}

void OdtWalk::end()
{
    const QStringView name = m_xml.name();
    if (name == "p"_L1 || name == "h"_L1)
        m_flow.endParagraph();
    else if (name == "table"_L1)
        m_flow.endTable();
    else if (name == "table-header-rows"_L1)
        --m_inHead;
    else if (name == "table-row"_L1)
        m_flow.endRow();
    else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
        m_flow.endCell();
}

} // namespace

Result<void> readOdt(PackageParts &parts, TextCollector &collector)
{
    const QString manifest = u"META-INF/manifest.xml"_s, content = u"content.xml"_s;
    if (parts.has(manifest))
        if (const Result<QByteArray> bytes = parts.part(manifest);
            bytes && bytes->contains("encryption-data"))
            return failure(
                ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is protected by a password"), {}},
                parts.where(),
                {QT_TRANSLATE_NOOP("xw", "Open it in an office program and save it without a password"), {}});
    const Result<QByteArray> bytes = parts.part(content);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const QString fault = OdtWalk(*bytes, collector).run(); !fault.isEmpty())
        return damagedPart(parts.where(), content, fault);
    return {};
}

} // namespace xw::notice
