// What lies in a package of an office program (DOCX, XLSX, OFD), read by the product's own guard and by Qt:
// for tests that ask what was written. That other programs read it too is asked of these (tests/checks).
#pragma once

#include <QString>
#include <QStringList>

namespace xw::testkit
{

/// The bytes of one member; empty where there is no such package or no such member.
[[nodiscard]] QByteArray packagePart(const QByteArray &package, const QString &name);
/// The same of a file.
[[nodiscard]] QByteArray packagePartOf(const QString &path, const QString &name);
/// The members, sorted; empty where it is no package.
[[nodiscard]] QStringList packageNames(const QByteArray &package);
[[nodiscard]] QStringList packageNamesOf(const QString &path);

/// What a Word file holds.
struct WordText {
    QStringList paragraphs; ///< outside of tables, in their order: the style's id (Normal where none is
                            ///< named), a bar, the text
    QStringList cells;      ///< the paragraphs in tables
    int tables = 0;         ///< outside of other tables
    int sections = 0;
    /// The texts of all paragraphs and then of all cells, one a line.
    [[nodiscard]] QString words() const;
};
[[nodiscard]] WordText wordText(const QByteArray &docx);
[[nodiscard]] WordText wordTextOf(const QString &path);

} // namespace xw::testkit
