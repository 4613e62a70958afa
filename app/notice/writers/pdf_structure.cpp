#include "notice/writers/pdf_structure.h"

#include <qpdf/QPDF.hh>

namespace xw::notice
{

namespace
{

QPDFObjectHandle named(const QByteArray &text)
{
    return QPDFObjectHandle::newName('/' + text.toStdString());
}

/// The kind of a block's text. Titles of notice and annexes are the first level, headings lie under them.
QByteArray tagOf(const Block &block)
{
    if (std::holds_alternative<Title>(block) || std::holds_alternative<AnnexStart>(block))
        return "H1";
    if (const auto *heading = std::get_if<Heading>(&block))
        return "H" + QByteArray::number(qBound(2, heading->level + 1, 6));
    return "P";
}

int rowKey(const CellPlace &cell)
{
    return cell.head ? -1 - cell.row : cell.row;
}

} // namespace

PdfStructure::PdfStructure(QPDF &pdf, const NoticeDocument &document)
    : m_pdf(pdf), m_document(document), m_root(pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()))
{
    Element whole;
    whole.tag = "Document";
    whole.object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    whole.object.replaceKey("/S", named(whole.tag));
    whole.object.replaceKey("/P", m_root);
    m_elements.push_back(std::move(whole));
}

size_t PdfStructure::element(const QByteArray &tag, size_t parent)
{
    Element made;
    made.tag = tag;
    made.object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    made.object.replaceKey("/S", named(tag));
    made.object.replaceKey("/P", m_elements[parent].object);
    m_elements[parent].kids.push_back(made.object);
    m_elements.push_back(std::move(made));
    return m_elements.size() - 1;
}

/// The document, or the part of the annex that the block lies in.
size_t PdfStructure::parentOf(int block)
{
    for (int i = block; i >= 0; --i) {
        const Block &one = m_document.blocks[size_t(i)];
        if (std::holds_alternative<Imprint>(one))
            return 0;
        if (!std::holds_alternative<AnnexStart>(one))
            continue;
        const auto known = m_annexes.find(i);
        if (known != m_annexes.end())
            return known->second;
        const size_t part = element("Sect", 0);
        m_annexes.emplace(i, part);
        return part;
    }
    return 0;
}

size_t PdfStructure::blockElement(int block)
{
    const auto known = m_blocks.find(block);
    if (known != m_blocks.end())
        return known->second;
    const size_t parent = parentOf(block);
    const size_t made = element(tagOf(m_document.blocks[size_t(block)]), parent);
    m_blocks.emplace(block, made);
    return made;
}

void PdfStructure::buildRows(const std::vector<TableRow> &rows, bool head, int block, size_t table)
{
    for (size_t r = 0; r < rows.size(); ++r) {
        const size_t row = element("TR", table);
        std::vector<size_t> cells(rows[r].size(), 0);
        for (size_t c = 0; c < rows[r].size(); ++c) {
            const TableCell &cell = rows[r][c];
            if (cell.covered)
                continue;
            cells[c] = element(head ? "TH" : "TD", row);
            if (cell.rowSpan <= 1 && cell.columnSpan <= 1 && !head)
                continue;
            auto attributes = QPDFObjectHandle::newDictionary();
            attributes.replaceKey("/O", named("Table"));
            if (cell.rowSpan > 1)
                attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(cell.rowSpan));
            if (cell.columnSpan > 1)
                attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(cell.columnSpan));
            if (head)
                attributes.replaceKey("/Scope", named("Column"));
            m_elements[cells[c]].object.replaceKey("/A", attributes);
        }
        m_cells.emplace(std::pair{block, rowKey({int(r), 0, head, false})}, std::move(cells));
    }
}

void PdfStructure::buildTable(int block, size_t table)
{
    const auto &data = std::get<Table>(m_document.blocks[size_t(block)]);
    buildRows(data.header, true, block, table);
    buildRows(data.rows, false, block, table);
}

size_t PdfStructure::cellElement(int block, const CellPlace &cell)
{
    if (m_tables.find(block) == m_tables.end()) {
        const size_t table = element("Table", parentOf(block));
        m_tables.emplace(block, table);
        buildTable(block, table);
    }
    const auto row = m_cells.find({block, rowKey(cell)});
    const size_t found = row == m_cells.end() || size_t(cell.column) >= row->second.size()
                             ? 0
                             : row->second[size_t(cell.column)];
    return found != 0 ? found : m_tables[block];
}

void PdfStructure::startPage(QPDFObjectHandle page)
{
    m_pages.push_back(page);
    m_contents.emplace_back();
}

PdfMark PdfStructure::markFor(int block, const CellPlace &cell)
{
    const bool inTable = cell.row >= 0 && std::holds_alternative<Table>(m_document.blocks[size_t(block)]);
    const size_t which = inTable ? cellElement(block, cell) : blockElement(block);
    const int page = int(m_pages.size()) - 1;
    std::vector<size_t> &contents = m_contents.back();
    Element &one = m_elements[which];
    if (!contents.empty() && contents.back() == which)
        return {one.tag, one.mcid};
    const int mcid = int(contents.size());
    contents.push_back(which);
    if (one.page < 0)
        one.object.replaceKey("/Pg", m_pages.back());
    if (one.page < 0 || one.object.getKey("/Pg").getObjGen() == m_pages.back().getObjGen()) {
        one.kids.push_back(QPDFObjectHandle::newInteger(mcid));
    } else { // goes on on another page
        auto reference = QPDFObjectHandle::newDictionary();
        reference.replaceKey("/Type", named("MCR"));
        reference.replaceKey("/Pg", m_pages.back());
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(mcid));
        one.kids.push_back(reference);
    }
    one.page = page;
    one.mcid = mcid;
    return {one.tag, mcid};
}

void PdfStructure::addLink(QPDFObjectHandle annotation, int block, QPDFObjectHandle page)
{
    const size_t link = element("Link", blockElement(block));
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", named("OBJR"));
    reference.replaceKey("/Obj", annotation);
    reference.replaceKey("/Pg", page);
    m_elements[link].kids.push_back(reference);
    annotation.replaceKey("/StructParent",
                          QPDFObjectHandle::newInteger(int(m_pages.size() + m_links.size())));
    m_links.emplace_back(annotation, link);
}

void PdfStructure::finish()
{
    for (Element &one : m_elements) {
        if (one.kids.size() == 1)
            one.object.replaceKey("/K", one.kids.front());
        else if (!one.kids.empty())
            one.object.replaceKey("/K", QPDFObjectHandle::newArray(one.kids));
    }
    auto numbers = QPDFObjectHandle::newArray();
    int next = 0;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        std::vector<QPDFObjectHandle> parents;
        parents.reserve(m_contents[page].size());
        for (const size_t which : m_contents[page])
            parents.push_back(m_elements[which].object);
        m_pages[page].replaceKey("/StructParents", QPDFObjectHandle::newInteger(next));
        m_pages[page].replaceKey("/Tabs", named("S"));
        numbers.appendItem(QPDFObjectHandle::newInteger(next++));
        numbers.appendItem(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(parents)));
    }
    for (const auto &[annotation, link] : m_links) {
        numbers.appendItem(QPDFObjectHandle::newInteger(next++));
        numbers.appendItem(m_elements[link].object);
    }
    auto parents = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    parents.replaceKey("/Nums", numbers);
    m_root.replaceKey("/Type", named("StructTreeRoot"));
    m_root.replaceKey("/K", m_elements.front().object);
    m_root.replaceKey("/ParentTree", parents);
    m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(next));
    auto catalogue = m_pdf.getRoot();
    catalogue.replaceKey("/StructTreeRoot", m_root);
    auto marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    catalogue.replaceKey("/MarkInfo", marked);
}

} // namespace xw::notice
