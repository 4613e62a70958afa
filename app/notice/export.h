// Export: one composed notice as files in a folder, with a manifest that names the digest of each. All or
// nothing is written.
//
// manifest.json (UTF-8, keys sorted, one line feed at the end):
//   {"date": "2020-04-02", "files": [{"bytes": 16384, "name": "通报.docx", "sha256": "…64 hex…"}, …],
//   "fonts": ["…"],
//    "format": 1, "issuer": "…", "program": "xunwang 0.1.0", "province": "江西省",
//    "replaces": {"round": "2020Q1", "manifest": "…hex…", …}, "register": {"media": 1308, "version": "…hex…",
//    "websites": 538}, "round": "2020Q1", "signature": {"page": 3, "left": 301.5, "top": 402.1, "width":
//    180.0, "height": 57.9, "textBottom": 344.2}, "standard": {"id": "gbmh-2019-19", "version": 1},
//    "template": "jiangxi", "title": "…"}
// missing ("U+1F600" …) names characters that no font had, where there are any: the PDF has boxes for them.
// letterhead is the digest of the office's own Word file, where it carried 通报.docx.
// replaces is there in the manifest of a correction alone: the signed notice that it replaces.
// signature says where signer and date stand in the PDF (points from the page's top left corner, pages from
// 1), for the seal; textBottom is the lower edge of the text above them, left out where the page has none.
// Without a PDF it is left out whole. files stand in the order in which they were written: 通报.docx,
// 通报.pdf, 通报.html, then the annexes, then 通报.ofd.
#pragma once

#include "base/job.h"
#include "notice/compose.h"
#include "notice/page_layout.h"

#include <QByteArray>
#include <QJsonObject>

namespace xw::notice
{

enum class Format : quint8 {
    Docx,
    Pdf,
    Ofd,
    Xlsx,
    Html,
    Web ///< 网页.html, for the office's website (web_page.h)
};
/// "docx,pdf" → formats. Error (Usage): a word that is none of docx, pdf, ofd, xlsx, html, web, or nothing at
/// all.
[[nodiscard]] Result<std::vector<Format>> formatsFrom(const QString &list);
/// All but Web, which is no file of a notice: what an export writes and a signature covers.
[[nodiscard]] const std::vector<Format> &allFormats();

/// What the manifest says beside the files.
struct ExportInfo {
    QString round;
    QString province;
    QString standard;
    int standardVersion = 0;
    int websites = 0; ///< running
    int media = 0;
    QString registerVersion; ///< SHA-256 over the subjects that the notice counts, hex, 16 digits
    QString templateId;
    QJsonObject replaces;       ///< of a correction: what it replaces
    QStringList engines;        ///< that drew the sites which evidence was taken of
    QByteArray letterhead = {}; ///< a Word file (letterhead.h) that carries 通报.docx; empty: none
};
/// The kind of the documents, one a round, that name those engines, one a line.
inline const QString engineDocument = QStringLiteral("engine");
[[nodiscard]] QStringList enginesOf(const RoundState &state);
[[nodiscard]] ExportInfo exportInfo(const RoundState &state, const QString &templateId);

struct ExportFile {
    QString name;
    QByteArray bytes;
};
struct Rendered {
    std::vector<ExportFile> files;         ///< with manifest.json as the last
    std::vector<MissingCharacter> missing; ///< drawn as boxes in the PDF
    QStringList fonts;
    int signaturePage = -1; ///< as in PageLayout; -1: no PDF, or no signature block
    QRectF signatureRect;
    qreal textBottom = -1; ///< of the text above the signature on its page; -1: none
};

/// All files in memory. Same document, info, formats and fonts: same bytes. `job` counts files; null is
/// allowed. A character that is in no font is
/// named in `missing` and in the manifest. Error: Cancelled.
[[nodiscard]] Result<Rendered> renderNotice(const NoticeDocument &document, const ExportInfo &info,
                                            const std::vector<Format> &formats, const JobPtr &job = {});
/// What an export does with a file in its place that is not, byte for byte, what the last export wrote there:
/// a draft that somebody went on writing, a file of somebody else, a link.
enum class Changed : quint8 {
    Keep,   ///< nothing is written at all
    Replace ///< it is written over, as the person has said; what is not written over stays
};
/// Files in `folder` that writing would overwrite or take away though they are not what the manifest there
/// says.
[[nodiscard]] QStringList changedSinceExport(const Rendered &rendered, const QString &folder);
/// Puts them into `folder`, which is made where it is missing. Every file is complete on the disk before the
/// first takes its name; files of an earlier export that this one does not have are taken away. A link is
/// replaced, never followed. Error (Io): which file, and why; Conflict: the folder holds a signed notice, a
/// file that was changed since the last export, or one that is open in another program.
[[nodiscard]] Result<QStringList> writeRendered(const Rendered &rendered, const QString &folder,
                                                Changed changed = Changed::Keep);

/// Both steps.
[[nodiscard]] Result<QStringList> exportNotice(const NoticeDocument &document, const ExportInfo &info,
                                               const std::vector<Format> &formats, const QString &folder,
                                               const JobPtr &job = {}, Changed changed = Changed::Keep);

} // namespace xw::notice
