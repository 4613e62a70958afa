#include "notice/writers/office_xml.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

OfficeXml::OfficeXml(const QString &root, std::initializer_list<Attribute> namespaces) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(u"1.0"_s, true);
    open(root, namespaces);
}

OfficeXml::OfficeXml(const QString &root)
    : OfficeXml(root,
                {{u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
                 {u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}})
{
}

void OfficeXml::open(const QString &name, std::initializer_list<Attribute> attributes)
{
    m_writer.writeStartElement(name);
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(attribute.first, attribute.second);
}

void OfficeXml::empty(const QString &name, std::initializer_list<Attribute> attributes)
{
    m_writer.writeEmptyElement(name);
    for (const Attribute &attribute : attributes)
        m_writer.writeAttribute(attribute.first, attribute.second);
}

void OfficeXml::val(const QString &name, const QString &value)
{
    m_writer.writeEmptyElement(name);
    m_writer.writeAttribute(u"w:val"_s, value);
}

void OfficeXml::textElement(const QString &name, const QString &text,
                            std::initializer_list<Attribute> attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(text);
    close();
}

Result<QByteArray> OfficeXml::finish()
{
    m_writer.writeEndDocument();
    if (m_writer.hasError())
        return failure(
            ErrorCode::Format,
            {QT_TRANSLATE_NOOP("xw", "The text holds a character that an office file cannot hold"), {}});
    return m_bytes;
}

} // namespace xw::notice
