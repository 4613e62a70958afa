// The parts that Word files and workbooks share: properties, relations.
#pragma once

#include "notice/compose/document.h"
#include "notice/writers/office_xml.h"

namespace xw::notice
{

/// Addresses that name kinds of parts.
namespace office
{
inline const QString packageNs = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
inline const QString relations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
} // namespace office

struct Relation {
    QString id, type, target;
};
[[nodiscard]] Result<QByteArray> officeRelations(const std::vector<Relation> &relations);
/// _rels/.rels; `main`: word/document.xml or xl/workbook.xml.
[[nodiscard]] Result<QByteArray> packageRelations(const QString &main);
/// Title, author, and the notice's date as the only time in the file, so that its bytes repeat.
[[nodiscard]] Result<QByteArray> coreProperties(const QString &title, const QString &author, QDate date);
[[nodiscard]] Result<QByteArray> appProperties();
/// `parts`: name and the last words of its type, after "application/vnd.openxmlformats-officedocument.".
/// `pictures`: PNG and JPEG files may lie in the package.
[[nodiscard]] Result<QByteArray> contentTypes(const std::vector<std::pair<QString, QString>> &parts,
                                              bool pictures = false);

} // namespace xw::notice
