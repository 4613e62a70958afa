// A Word file as a form: each table is a sheet; paragraphs outside tables are rows of one cell of a sheet of
// their own, with the pictures that were pasted there.
#include "tables/forms/form_parts.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{

class DocxForm
{
public:
    explicit DocxForm(office::ZipPackage &package, QString where)
        : m_package(package), m_where(std::move(where))
    {
    }

    Result<OfficeForm> read()
    {
        const QString part = u"word/document.xml"_s;
        const Result<QByteArray> bytes = memberBytes(m_package, part);
        auto relations = relationsOf(m_package, part);
        if (!bytes || !relations)
            return tl::unexpected(bytes ? relations.error() : bytes.error());
        m_relations = *std::move(relations);
        m_text.name = u"正文"_s;
        m_text.isText = true;
        QXmlStreamReader xml(*bytes);
        while (!xml.atEnd() && m_fault.has_value()) {
            switch (xml.readNext()) {
            case QXmlStreamReader::DTD:
                return damaged(u"a DTD"_s);
            case QXmlStreamReader::StartElement:
                start(xml);
                break;
            case QXmlStreamReader::EndElement:
                end(xml.name());
                break;
            case QXmlStreamReader::Characters:
                if (m_inText)
                    words() += xml.text();
                break;
            default:
                break;
            }
        }
        if (!m_fault)
            return tl::unexpected(m_fault.error());
        if (xml.hasError())
            return damaged(xml.errorString());
        if (!m_text.rows.empty() || !m_text.pictures.empty())
            m_form.sheets.push_back(std::move(m_text));
        return std::move(m_form);
    }

private:
    Result<OfficeForm> damaged(const QString &detail) const
    {
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The Word file is damaged"), {}}, m_where,
                       {}, detail);
    }
    [[nodiscard]] bool inTable() const { return m_depth > 0; }
    /// A table within a cell belongs to the cell's words.
    [[nodiscard]] QString &words() { return inTable() ? m_cell : m_paragraph; }

    void start(QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == u"del" || name == u"moveFrom" || name == u"Fallback" || name == u"instrText") {
            xml.skipCurrentElement(); // what was deleted, moved away, or is the second form of one shape
        } else if (name == u"tbl") {
            if (++m_depth == 1) {
                m_form.sheets.push_back({u"表%1"_s.arg(m_form.sheets.size() + 1), {}, {}, {}, false});
                m_row = 0;
                m_open.clear();
            }
        } else if (m_depth == 1 && name == u"tr") {
            ++m_row;
            m_column = 0;
            m_cells.clear();
        } else if (m_depth == 1 && name == u"tc") {
            m_cell.clear();
            m_span = 1;
            m_goesOn = m_begins = false;
        } else if (m_depth == 1 && name == u"gridSpan") {
            m_span = qBound(1, valueOf(xml).toInt(), 512);
        } else if (m_depth == 1 && name == u"vMerge") {
            m_begins = valueOf(xml) == u"restart"_s;
            m_goesOn = !m_begins;
        } else if (name == u"t") {
            m_inText = true;
        } else if (name == u"tab") {
            words() += u' ';
        } else if (name == u"br" || name == u"cr") {
            words() += u'\n';
        } else if (name == u"blip" || name == u"imagedata") {
            takePicture(xml);
        }
    }

    void end(QStringView name)
    {
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p") {
            if (inTable()) {
                m_cell += u'\n';
            } else {
                ++m_paragraphs;
                if (!m_paragraph.trimmed().isEmpty())
                    m_text.rows.push_back({m_paragraphs, {m_paragraph.trimmed()}});
                m_paragraph.clear();
            }
        } else if (name == u"tbl") {
            --m_depth;
        } else if (m_depth == 1 && name == u"tc") {
            endCell();
        } else if (m_depth == 1 && name == u"tr") {
            m_form.sheets.back().rows.push_back({m_row, std::move(m_cells)});
        }
    }

    void endCell()
    {
        FormSheet &sheet = m_form.sheets.back();
        if (m_begins) {
            m_open.insert(m_column, sheet.merges.size());
            sheet.merges.push_back({m_row, m_row, m_column, m_column + m_span - 1});
        } else if (m_goesOn && m_open.contains(m_column)) {
            sheet.merges[m_open.value(m_column)].lastRow = m_row;
        } else if (m_span > 1) {
            sheet.merges.push_back({m_row, m_row, m_column, m_column + m_span - 1});
        }
        m_cells.push_back(m_cell.trimmed());
        m_cells.resize(m_cells.size() + size_t(m_span - 1));
        m_column += m_span;
    }

    void takePicture(const QXmlStreamReader &xml)
    {
        QString id;
        for (const QXmlStreamAttribute &one : xml.attributes())
            if (one.name() == u"embed" || (one.name() == u"id" && xml.name() == u"imagedata"))
                id = one.value().toString();
        const QString member = m_relations.value(id);
        if (member.isEmpty() || !m_package.has(member))
            return;
        if (++m_pictures > mostFormPictures) {
            m_fault = failure(ErrorCode::TooLarge,
                              {QT_TRANSLATE_NOOP("xw", "The form holds more than %1 pictures"),
                               {QString::number(mostFormPictures)}},
                              m_where);
            return;
        }
        const Result<QByteArray> bytes = memberBytes(m_package, member);
        if (!bytes)
            m_fault = tl::unexpected(bytes.error());
        else if (inTable())
            m_form.sheets.back().pictures.push_back({m_row, m_column, member.section(u'/', -1), *bytes});
        else
            m_text.pictures.push_back({m_paragraphs + 1, 0, member.section(u'/', -1), *bytes});
    }

    static QString valueOf(const QXmlStreamReader &xml)
    {
        for (const QXmlStreamAttribute &one : xml.attributes())
            if (one.name() == u"val")
                return one.value().toString();
        return {};
    }

    office::ZipPackage &m_package;
    QString m_where;
    QHash<QString, QString> m_relations;
    OfficeForm m_form;
    FormSheet m_text;
    Result<void> m_fault;
    int m_depth = 0; ///< tables within each other
    int m_row = 0, m_column = 0, m_span = 1, m_paragraphs = 0;
    bool m_inText = false, m_begins = false, m_goesOn = false;
    QString m_cell, m_paragraph;
    std::vector<QString> m_cells;
    QHash<int, size_t> m_open; ///< column → its merge that may go on
    qsizetype m_pictures = 0;
};

} // namespace

Result<OfficeForm> readDocxForm(office::ZipPackage &package, const QString &where)
{
    return DocxForm(package, where).read();
}

} // namespace xw::tables
