#include "notice/writers.h"

#include "notice/layout/printable.h"
#include "notice/layout/wording.h"
#include "notice/writers/annexes.h"
#include "notice/writers/sheet_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// Where the annex that starts at `from` ends.
size_t annexEnd(const NoticeDocument &document, size_t from)
{
    size_t to = from + 1;
    while (to < document.blocks.size() && !std::holds_alternative<AnnexStart>(document.blocks[to]) &&
           !std::holds_alternative<Imprint>(document.blocks[to]))
        ++to;
    return to;
}

void setProperties(lxw_workbook *book, const NoticeDocument &document, const AnnexStart &annex)
{
    QByteArray title = annex.title.toUtf8();
    QByteArray author = document.issuer.toUtf8();
    const QDate date = document.date.isValid() ? document.date : QDate(1980, 1, 1);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = author.data();
    // Without a time of its own the library would write the present one, and the bytes would not repeat.
    properties.created = static_cast<time_t>(date.startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}
} // namespace

Result<QByteArray> writeAnnexXlsx(const NoticeDocument &document, int index)
{
    const auto starts = annexStarts(document);
    if (index < 0 || index >= static_cast<int>(starts.size()))
        return failure(ErrorCode::NotFound,
                       {QT_TRANSLATE_NOOP("xw", "There is no annex %1"), {QString::number(index + 1)}});
    const size_t from = starts[static_cast<size_t>(index)];
    NoticeDocument part{document.title, document.issuer, document.date, {}};
    part.blocks.assign(document.blocks.begin() + static_cast<qsizetype>(from),
                       document.blocks.begin() + static_cast<qsizetype>(annexEnd(document, from)));
    const NoticeDocument clean = printable(part);
    const auto &annex = std::get<AnnexStart>(clean.blocks.front());

    // The library writes to a path only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"annex.xlsx"_s);
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    lxw_workbook *book =
        folder.isValid() ? workbook_new_opt(QFile::encodeName(path).constData(), &options) : nullptr;
    if (!book)
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workbook could not be written"), {}},
                       folder.path(),
                       {QT_TRANSLATE_NOOP("xw", "Make room in the folder for temporary files"), {}});
    setProperties(book, clean, annex);
    lxw_worksheet *sheet = workbook_add_worksheet(book, annexMark(annex).toUtf8().constData());
    const auto done = SheetWriter(book, sheet, annexIsLandscape(clean, 0)).write(clean);
    const lxw_error closed = workbook_close(book);
    if (!done)
        return tl::unexpected(done.error());
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The workbook could not be written"), {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Make room in the folder for temporary files"), {}},
                       QString::fromUtf8(lxw_strerror(closed)));
    return file.readAll();
}

} // namespace xw::notice
