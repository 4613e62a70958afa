// OfficeXml: one XML part of a Word or spreadsheet file. Lives here: elements and attributes. What they mean
// is the callers' part.
#pragma once

#include "base/error.h"

#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace xw::notice
{

class OfficeXml
{
public:
    using Attribute = std::pair<QString, QString>;

    /// Starts the part with its root element, which declares `namespaces` (prefix, address).
    OfficeXml(const QString &root, std::initializer_list<Attribute> namespaces);
    /// Starts a w:… part of Word with its namespaces.
    explicit OfficeXml(const QString &root);

    void open(const QString &name, std::initializer_list<Attribute> attributes = {});
    void close() { m_writer.writeEndElement(); }
    void empty(const QString &name, std::initializer_list<Attribute> attributes = {});
    /// <name w:val="value"/>, the usual form in Word.
    void val(const QString &name, const QString &value);
    void val(const QString &name, int value) { val(name, QString::number(value)); }
    void text(const QString &text) { m_writer.writeCharacters(text); }
    void textElement(const QString &name, const QString &text,
                     std::initializer_list<Attribute> attributes = {});
    /// The bytes. Error: a character that XML cannot hold was written (Qt drops it and remembers).
    [[nodiscard]] Result<QByteArray> finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// Points to twentieths of a point, as Word counts.
[[nodiscard]] inline int twips(qreal points)
{
    return qRound(points * 20);
}

} // namespace xw::notice
