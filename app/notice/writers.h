// The writers: NoticeDocument → bytes of one format. Same document, same fonts, same bytes.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "notice/compose/document.h"
#include "notice/page_layout.h"

#include <QByteArray>

namespace xw::notice
{

/// WordprocessingML (GB/T 9704-2012 styles, real numbering). Official font names, nothing embedded.
[[nodiscard]] Result<QByteArray> writeDocx(const NoticeDocument &document);
/// PDF/A-1b from a finished layout; text layer, font tags, dates and /ID made repeatable.
[[nodiscard]] Result<QByteArray> writePdf(const NoticeDocument &document, const PageLayout &layout);
/// The same of a document that is laid out for it alone: lists and samples.
[[nodiscard]] Result<QByteArray> writePdf(const NoticeDocument &document);
/// OFD (GB/T 33190-2016) from a finished layout: the same pages as the PDF, its fonts embedded as subsets,
/// with outline, bookmarks and links to the annexes. It carries no seal: the place for one stays free.
[[nodiscard]] Result<QByteArray> writeOfd(const NoticeDocument &document, const PageLayout &layout);
/// One self-contained page, UTF-8.
[[nodiscard]] Result<QByteArray> writeHtml(const NoticeDocument &document);
/// One annex as a workbook. `index`: position of its AnnexStart among the annexes, from 0. `job`, where
/// given, is told how far it is, in rows; Cancelled.
[[nodiscard]] Result<QByteArray> writeAnnexXlsx(NoticeDocument document, int index, const JobPtr &job = {});
[[nodiscard]] int annexCount(const NoticeDocument &document);
/// Words as part of a file's name: what no file system takes is left out, long ones are cut.
[[nodiscard]] QString fileWords(const QString &words);
/// 附件1-全省政府网站运行和检查情况.xlsx; characters that no file system takes are left out.
[[nodiscard]] QString annexFileName(const NoticeDocument &document, int index);

} // namespace xw::notice
