#include "tables/sheet/table_file.h"

#include "tables/said.h"
#include "tables/sheet/sniff.h"

#include <QFileInfo>

namespace xw::tables
{

namespace
{
constexpr qint64 kHead = 4096; // bytes

tl::unexpected<Error> notATable(Message summary, const QString &where, Message advice = said::saveAsXlsx())
{
    return failure(ErrorCode::Unsupported, std::move(summary), where, std::move(advice));
}

// Asked before it is opened: a pipe that nobody writes to would be waited for. It could be read only once,
// and a table is looked at more than once.
Result<void> checkKind(const QFileInfo &info)
{
    if (info.isFile())
        return {};
    if (info.isDir())
        return failure(ErrorCode::Unsupported,
                       {QT_TRANSLATE_NOOP("xw", "%1 is a folder, not a file"), {info.fileName()}},
                       info.filePath(),
                       {QT_TRANSLATE_NOOP("xw", "Choose the file or sheet that holds the list"), {}});
    return failure(ErrorCode::Unsupported,
                   {QT_TRANSLATE_NOOP("xw", "%1 is a pipe or a device, which cannot be read as a table"),
                    {info.fileName()}},
                   info.filePath(),
                   {QT_TRANSLATE_NOOP("xw", "Write what comes out of it to a file, and read that"), {}});
}

Result<TableFile::Format> formatOf(QFile &file, const QString &name)
{
    switch (sniff(file.peek(kHead))) {
    case FileKind::Empty:
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The file is empty"), {}}, name);
    case FileKind::Zip:
        return TableFile::Format::Xlsx;
    case FileKind::Ole2:
        return TableFile::Format::Xls;
    case FileKind::Html:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a web page, whatever its name says"), {}},
                         name);
    case FileKind::SpreadsheetXml:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is an Excel 2003 XML workbook"), {}}, name);
    case FileKind::Xml:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is XML, no table"), {}}, name);
    case FileKind::Json:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is JSON, no table"), {}}, name);
    case FileKind::Sylk:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a table in the old SYLK format"), {}}, name);
    case FileKind::Pdf:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a PDF"), {}}, name);
    case FileKind::Rtf:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a text document (RTF)"), {}}, name);
    case FileKind::WebArchive:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a web page in a single file (MHT)"), {}},
                         name);
    case FileKind::Picture:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a picture, whatever its name says"), {}}, name,
                         {QT_TRANSLATE_NOOP("xw", "Ask for the table that the picture was made of"), {}});
    case FileKind::Archive:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a packed archive"), {}}, name,
                         {QT_TRANSLATE_NOOP("xw", "Unpack it and read the files in it"), {}});
    case FileKind::Database:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a database, no table"), {}}, name,
                         {QT_TRANSLATE_NOOP("xw", "Choose the file or sheet that holds the list"), {}});
    case FileKind::Program:
        return notATable({QT_TRANSLATE_NOOP("xw", "The file is a program, no table"), {}}, name,
                         {QT_TRANSLATE_NOOP("xw", "Do not open it, unless you know who made it"), {}});
    case FileKind::Text:
        break;
    }
    return TableFile::Format::Csv;
}
} // namespace

Result<QByteArray> wholeFile(QFile &file, const QString &name)
{
    QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot read %1"), {name}}, file.fileName(),
                       {QT_TRANSLATE_NOOP("xw", "Copy it to this computer and try again"), {}},
                       file.errorString());
    return bytes;
}

Result<TableFile> openTableFile(const QString &path, const Limits &limits)
{
    TableFile opened{QFileInfo(path).fileName(), {}, std::make_unique<QFile>(path)};
    QFile &file = *opened.device;
    if (!file.exists())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no file %1"), {opened.name}},
                       path);
    if (const Result<void> readable = checkKind(QFileInfo(path)); !readable)
        return tl::unexpected(readable.error());
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "Cannot open %1"), {opened.name}}, path,
            {QT_TRANSLATE_NOOP("xw", "Check that you may read it and that no other program holds it"), {}},
            file.errorString());
    if (file.size() > limits.fileBytes)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The file is larger than %1 MB"),
                        {QString::number(limits.fileBytes >> 20)}},
                       opened.name, said::splitIt());
    const Result<TableFile::Format> format = formatOf(file, opened.name);
    if (!format)
        return tl::unexpected(format.error());
    opened.format = *format;
    return opened;
}

} // namespace xw::tables
