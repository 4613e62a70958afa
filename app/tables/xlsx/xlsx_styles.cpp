#include "tables/xlsx/xlsx_styles.h"

#include "tables/xlsx/xml_scanner.h"
#include "tables/xlsx/xml_text.h"

#include <QHash>

namespace xw::tables
{

namespace
{
constexpr qsizetype kLongestToken = 1 << 20; // bytes
constexpr size_t kMostStyles = 100'000;      // Excel itself stops at 65,490
} // namespace

const NumberFormat &XlsxStyles::formatOf(int style) const
{
    static const NumberFormat plain;
    return size_t(style) < formats.size() ? formats[size_t(style)] : plain;
}

Result<XlsxStyles> readStyles(office::ByteSource &source)
{
    XlsxStyles styles;
    QHash<int, NumberFormat> custom;
    bool inCellStyles = false;
    XmlScanner xml(source, kLongestToken);
    for (;;) {
        switch (xml.next()) {
        case XmlScanner::Token::Failed:
            return tl::unexpected(xml.error());
        case XmlScanner::Token::Finished:
            return styles;
        case XmlScanner::Token::End:
            if (xml.name() == "cellXfs")
                inCellStyles = false;
            break;
        case XmlScanner::Token::Start:
            if (xml.name() == "cellXfs") {
                inCellStyles = true;
            } else if (xml.name() == "numFmt" && size_t(custom.size()) < kMostStyles) {
                const std::optional<int> id = decimal(xml.attribute("numFmtId").value_or(""));
                const std::optional<QString> code = xmlText(xml.attribute("formatCode").value_or(""));
                if (id && code)
                    custom.insert(*id, NumberFormat::parse(*code));
            } else if (xml.name() == "xf" && inCellStyles && styles.formats.size() < kMostStyles) {
                const int id = decimal(xml.attribute("numFmtId").value_or("")).value_or(0);
                const auto own = custom.constFind(id);
                styles.formats.push_back(own == custom.cend() ? NumberFormat::builtin(id) : *own);
            }
            break;
        default:
            break;
        }
    }
}

} // namespace xw::tables
