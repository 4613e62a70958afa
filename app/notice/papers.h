// Papers (文书) beside the notice, one a site or one a responsible body: reports of what was found
// (单站检测报告), orders to mend it (整改通知单), lists of problems with a column for the answer (问题清单).
// Text by templates as the notice's (resources/templates/papers), through the same writers; a folder a
// region.
#pragma once

#include "base/job.h"
#include "notice/export.h"

#include <functional>

namespace xw::notice
{

enum class PaperKind : quint8 {
    Report,
    Order,
    List,
    Closing,  ///< 关停函: a letter a responsible body, for what is to be closed
    Pictures, ///< 截图台账: a Word file a region, every problem with its pictures
    Words,    ///< 错误表述清单: a workbook a region
    Links     ///< 链接问题清单: a workbook a region
};
/// Every one a workbook, whatever formats are asked for.
[[nodiscard]] bool isWorkbook(PaperKind kind);
/// "report,order,list,closing,pictures,words,links" → kinds. Usage: another word, or none.
[[nodiscard]] Result<std::vector<PaperKind>> paperKindsFrom(const QString &list);
[[nodiscard]] QString paperTitle(PaperKind kind); ///< 单站检测报告 整改通知单 问题清单

/// The bytes behind a digest, as Store::blob() gives them; asked from the thread that writes.
using PictureSource = std::function<Result<QByteArray>(const QByteArray &sha256)>;

struct PaperOrder {
    std::vector<PaperKind> kinds;
    std::vector<Format> formats{Format::Docx}; ///< of reports and orders: Docx, Pdf, Html; lists are XLSX
    QDate date;                                ///< on the papers
    QString body;                              ///< only of this responsible body; empty: of all
    QString number; ///< 发文字号 of the first order or letter; the last number in it counts on; empty: none
    bool failingOnly = false;               ///< reports: only of subjects with problems
    std::vector<RoundId> replaced;          ///< of a correction: rounds whose cases go on (replacedRounds)
    QHash<PaperKind, QByteArray> templates; ///< the office's own, in place of what is shipped
};

/// One paper before it is written.
struct Paper {
    PaperKind kind = PaperKind::Report;
    QString path;      ///< in the folder, without an ending: 01-南昌市/检测报告-3601000019-房管局
    SubjectId subject; ///< of a report
    QString body;      ///< of an order, a list or a letter; of what is one a region its name
    RegionId region;   ///< of what is one a region
    QString number;    ///< of an order or a letter, 赣网检〔2020〕12号; empty: none
    std::vector<CaseId> cases;
};
/// 赣网检〔2020〕12号 and 3 → 赣网检〔2020〕15号. Without a number in it: itself.
[[nodiscard]] QString countedOn(const QString &number, int steps);
/// What there is to write, in the order of its names. NotFound: nothing; orders and lists need cases of the
/// round that are not closed.
[[nodiscard]] Result<std::vector<Paper>> planPapers(const RoundState &state, const PaperOrder &order);
/// One paper as a document. `pictures` of faults are in it; one that cannot be read fails the paper.
[[nodiscard]] Result<NoticeDocument> composePaper(const Paper &paper, const RoundState &state,
                                                  const PaperOrder &order, const PictureSource &pictures);

struct PapersWritten {
    QStringList files;         ///< written, in the folder
    QStringList kept;          ///< not written over: somebody changed them since, or they are somebody else's
    int unchanged = 0;         ///< the same bytes lie there already
    std::vector<Paper> papers; ///< of which at least one file was written or lay there
};
/// Writes all of them; `job` counts papers, and what was written before a cancel stays. The folder's
/// papers.json names the digest of each file, so that the next time tells what a person changed. Io;
/// Cancelled.
[[nodiscard]] Result<PapersWritten> writePapers(const std::vector<Paper> &papers, const RoundState &state,
                                                const PaperOrder &order, const PictureSource &pictures,
                                                const QString &folder, const JobPtr &job = {},
                                                Changed changed = Changed::Keep);

} // namespace xw::notice
