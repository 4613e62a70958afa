// Notices as files that tests make themselves: a folder, packages out of XML, and what openNotice() reads.
#pragma once

#include "notice/proof_reader.h"
#include "office/zip_parts.h"
#include "testkit/testkit.h"

#include <QTemporaryDir>

namespace xw::notice
{

class NoticeFiles
{
public:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for a test file");
        return path;
    }
    [[nodiscard]] QString package(const QString &name,
                                  const std::vector<std::pair<QString, QString>> &parts) const
    {
        std::vector<xw::office::MadePart> made;
        for (const auto &[part, content] : parts)
            made.emplace_back(part, content.toUtf8());
        return write(name, xw::office::zipParts(made).value());
    }
    /// A Word file: `body` is the content of w:body; `parts` come beside it.
    [[nodiscard]] QString docx(const QString &body, std::vector<std::pair<QString, QString>> parts = {}) const
    {
        parts.emplace_back(QStringLiteral("word/document.xml"),
                           word(QStringLiteral("document"),
                                QStringLiteral("<w:body>") + body + QStringLiteral("</w:body>")));
        return package(QStringLiteral("n.docx"), parts);
    }
    [[nodiscard]] static QString word(const QString &root, const QString &content)
    {
        return QStringLiteral(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 "
                   "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                   "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                   "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
                   "xmlns:v=\"urn:schemas-microsoft-com:vml\">%2</w:%1>")
            .arg(root, content);
    }
    [[nodiscard]] static QString run(const QString &text)
    {
        return QStringLiteral("<w:r><w:t>%1</w:t></w:r>").arg(text);
    }
    [[nodiscard]] static QString p(const QString &text)
    {
        return QStringLiteral("<w:p>%1</w:p>").arg(run(text));
    }
    [[nodiscard]] static QString wordTable(const std::vector<QStringList> &rows, int marked = 0)
    {
        QString table;
        for (size_t r = 0; r < rows.size(); ++r) {
            table += QStringLiteral("<w:tr>");
            if (int(r) < marked)
                table += QStringLiteral("<w:trPr><w:tblHeader/></w:trPr>");
            for (const QString &cell : rows[r])
                table += QStringLiteral("<w:tc>%1</w:tc>").arg(p(cell));
            table += QStringLiteral("</w:tr>");
        }
        return QStringLiteral("<w:tbl>%1</w:tbl>").arg(table);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Paragraphs joined by /, or ! and what is wrong.
inline QString paragraphsOf(const QString &path)
{
    const auto notice = openNotice(path);
    if (!notice)
        return QStringLiteral("! ") + notice.error().line();
    QStringList words;
    for (const QString &paragraph : notice->text.read.paragraphs)
        words << paragraph;
    return words.join(u'/');
}

/// Each table as head>row;row with cells joined by commas, tables by /.
inline QString tablesOf(const QString &path)
{
    const auto notice = openNotice(path);
    if (!notice)
        return QStringLiteral("! ") + notice.error().line();
    QStringList tables;
    for (const ProofTable &table : notice->text.read.tables) {
        QStringList rows;
        for (const QStringList &row : table.rows)
            rows << row.join(u',');
        tables << table.header.join(u',') + u'>' + rows.join(u';');
    }
    return tables.join(u'/');
}

} // namespace xw::notice
