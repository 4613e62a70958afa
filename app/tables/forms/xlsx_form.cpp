// A workbook as a form: all its sheets, and pictures over cells (drawings) or in them (WPS: DISPIMG).
#include "tables/forms/form_parts.h"
#include "tables/xlsx/xlsx_sheet.h"
#include "tables/xlsx/xlsx_workbook.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::tables
{

namespace
{

class XlsxForm
{
public:
    XlsxForm(office::ZipPackage &package, const QString &where) : m_package(package), m_where(where) {}

    Result<OfficeForm> read()
    {
        Result<XlsxWorkbook> workbook = readWorkbook(m_package, m_where);
        if (!workbook)
            return tl::unexpected(std::move(workbook.error()));
        if (const auto book = readBook(*workbook); !book)
            return tl::unexpected(book.error());
        OfficeForm form;
        for (qsizetype i = 0; i < workbook->members.size(); ++i) {
            const QString member = workbook->members.at(i);
            Result<FormSheet> sheet = readOne(member);
            if (!sheet)
                return tl::unexpected(std::move(sheet.error()));
            sheet->name = workbook->sheets[size_t(i)].name;
            if (const auto pictures = readPictures(member, *sheet); !pictures)
                return tl::unexpected(pictures.error());
            form.sheets.push_back(*std::move(sheet));
        }
        return form;
    }

private:
    Result<void> readBook(const XlsxWorkbook &workbook)
    {
        m_book.epoch = workbook.from1904 ? NumberFormat::Epoch::Of1904 : NumberFormat::Epoch::Of1900;
        if (m_package.has(workbook.styles)) {
            auto source = m_package.openMember(workbook.styles);
            auto styles = source ? readStyles(**source) : Result<XlsxStyles>(tl::unexpected(source.error()));
            if (!styles)
                return tl::unexpected(styles.error());
            m_book.styles = *std::move(styles);
        }
        if (m_package.has(workbook.strings)) {
            auto source = m_package.openMember(workbook.strings);
            auto strings = source ? readStrings(**source, Limits())
                                  : Result<XlsxStrings>(tl::unexpected(source.error()));
            if (!strings)
                return tl::unexpected(strings.error());
            m_book.strings = *std::move(strings);
        }
        return {};
    }

    Result<FormSheet> readOne(const QString &member)
    {
        auto source = m_package.openMember(member);
        if (!source)
            return tl::unexpected(std::move(source.error()));
        Result<Grid> grid = readSheet(**source, m_book, Limits(), std::numeric_limits<int>::max());
        if (!grid)
            return tl::unexpected(std::move(grid.error()));
        FormSheet sheet;
        for (const Merge &merge : grid->merges)
            sheet.merges.push_back({merge.firstRow, merge.lastRow, merge.firstColumn, merge.lastColumn});
        sheet.rows = std::move(grid->rows);
        return sheet;
    }

    Result<void> readPictures(const QString &member, FormSheet &sheet)
    {
        const auto relations = relationsOf(m_package, member);
        if (!relations)
            return tl::unexpected(relations.error());
        for (const QString &target : *relations)
            if (target.contains(u"/drawings/"_s) && target.endsWith(u".xml"_s) && m_package.has(target))
                if (const auto done = readDrawing(target, sheet); !done)
                    return done;
        return readCellImages(sheet);
    }

    /// xdr:from of each anchor says the cell of its upper left corner; a:blip names the picture.
    Result<void> readDrawing(const QString &part, FormSheet &sheet)
    {
        const Result<QByteArray> bytes = memberBytes(m_package, part);
        const auto relations = relationsOf(m_package, part);
        if (!bytes || !relations)
            return tl::unexpected(bytes ? relations.error() : bytes.error());
        QXmlStreamReader xml(*bytes);
        int row = 0, column = 0;
        bool inFrom = false;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
            if (xml.isEndElement() && xml.name() == u"from")
                inFrom = false;
            if (!xml.isStartElement())
                continue;
            if (xml.name().endsWith(u"Anchor"_s))
                row = column = 0; // one that names no cell lies in none, and not where the one before lies
            else if (xml.name() == u"from")
                inFrom = true;
            else if (inFrom && xml.name() == u"row")
                row = xml.readElementText().toInt() + 1;
            else if (inFrom && xml.name() == u"col")
                column = xml.readElementText().toInt();
            else if (xml.name() == u"blip")
                if (const auto taken = take(relations->value(embedded(xml)), row, column, sheet); !taken)
                    return taken;
        }
        return {};
    }

    static QString embedded(const QXmlStreamReader &xml)
    {
        for (const QXmlStreamAttribute &one : xml.attributes())
            if (one.name() == u"embed")
                return one.value().toString();
        return {};
    }

    Result<void> take(const QString &member, int row, int column, FormSheet &sheet)
    {
        if (member.isEmpty() || !m_package.has(member))
            return {};
        if (++m_pictures > mostFormPictures)
            return failure(ErrorCode::TooLarge,
                           {QT_TRANSLATE_NOOP("xw", "The form holds more than %1 pictures"),
                            {QString::number(mostFormPictures)}},
                           m_where);
        const Result<QByteArray> bytes = memberBytes(m_package, member);
        if (!bytes)
            return tl::unexpected(bytes.error());
        sheet.pictures.push_back({row, column, member.section(u'/', -1), *bytes});
        return {};
    }

    /// WPS keeps a picture that lies in a cell as =DISPIMG("ID_…",1), and the picture in xl/cellimages.xml.
    Result<void> readCellImages(FormSheet &sheet)
    {
        static const QRegularExpression call(u"DISPIMG\\(\\s*\"([^\"]+)\""_s);
        for (Row &row : sheet.rows) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const QRegularExpressionMatch match = call.match(row.cells[column]);
                if (!match.hasMatch())
                    continue;
                if (const auto read = cellImages(); !read)
                    return tl::unexpected(read.error());
                const QString image = m_cellImages.value(match.captured(1));
                if (const auto taken = take(image, row.number, int(column), sheet); !taken)
                    return taken;
                if (m_package.has(image))
                    row.cells[column].clear();
            }
        }
        return {};
    }

    Result<void> cellImages()
    {
        const QString part = u"xl/cellimages.xml"_s;
        if (std::exchange(m_cellImagesRead, true) || !m_package.has(part))
            return {};
        const Result<QByteArray> bytes = memberBytes(m_package, part);
        const auto relations = relationsOf(m_package, part);
        if (!bytes || !relations)
            return tl::unexpected(bytes ? relations.error() : bytes.error());
        QXmlStreamReader xml(*bytes);
        QString id;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"cNvPr")
                id = xml.attributes().value(u"name"_s).toString();
            else if (xml.name() == u"blip")
                m_cellImages.insert(id, relations->value(embedded(xml)));
        }
        return {};
    }

    office::ZipPackage &m_package;
    QString m_where;
    XlsxBook m_book;
    QHash<QString, QString> m_cellImages; ///< id → member
    bool m_cellImagesRead = false;
    qsizetype m_pictures = 0;
};

} // namespace

Result<OfficeForm> readXlsxForm(office::ZipPackage &package, const QString &where)
{
    return XlsxForm(package, where).read();
}

} // namespace xw::tables
