// PdfStructure: the structure tree of a notice, element by element as its text comes up on the pages.
// Lives here: elements, their kinds and what lies under what. Streams are pdf_marks' part.
#pragma once

#include "notice/compose/document.h"
#include "notice/page_layout.h"
#include "notice/writers/pdf_marks.h"

#include <map>
#define POINTERHOLDER_TRANSITION 4 // qpdf 11: shared_ptr only
#include <qpdf/QPDFObjectHandle.hh>

namespace xw::notice
{

class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, const NoticeDocument &document);

    void startPage(QPDFObjectHandle page);
    /// For the next run of the page: the element that it belongs to, made where it is new.
    [[nodiscard]] PdfMark markFor(int block, const CellPlace &cell);
    /// An annotation that stands over text of this block.
    void addLink(QPDFObjectHandle annotation, int block, QPDFObjectHandle page);
    /// Puts the tree into the file's catalogue.
    void finish();

private:
    /// An element whose children are gathered until the end.
    struct Element {
        QPDFObjectHandle object;
        QByteArray tag;
        std::vector<QPDFObjectHandle> kids;
        int page = -1; ///< of the last content, with its number
        int mcid = -1;
    };
    [[nodiscard]] size_t element(const QByteArray &tag, size_t parent);
    [[nodiscard]] size_t blockElement(int block);
    [[nodiscard]] size_t cellElement(int block, const CellPlace &cell);
    void buildTable(int block, size_t table);
    void buildRows(const std::vector<TableRow> &rows, bool head, int block, size_t table);
    [[nodiscard]] size_t parentOf(int block);

    QPDF &m_pdf;
    const NoticeDocument &m_document;
    QPDFObjectHandle m_root;
    std::vector<Element> m_elements; ///< 0: the document
    std::map<int, size_t> m_blocks;  ///< block → its element (the table's caption, where there is one)
    std::map<int, size_t> m_tables;
    std::map<int, size_t> m_annexes; ///< block of the start → its part
    std::map<std::pair<int, int>, std::vector<size_t>>
        m_cells; ///< block and row (heads negative) → by column
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<std::vector<size_t>> m_contents; ///< by page: the element of each numbered content
    std::vector<std::pair<QPDFObjectHandle, size_t>> m_links;
};

} // namespace xw::notice
