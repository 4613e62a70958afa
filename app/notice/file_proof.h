// The proof of files that somebody sent: one, or all that lie in a folder; and what is sent back.
#pragma once

#include "base/job.h"
#include "notice/compose/document.h"
#include "notice/proof_reader.h"

#include <QHash>
#include <optional>

namespace xw::notice
{

/// One file, opened and proved; or why it was not.
struct FileProof {
    QString path;
    OpenedNotice notice;
    ProofReport report;         ///< quotes as the file writes them
    std::optional<Error> error; ///< it could not be read, or nothing in it could be recomputed

    /// The text as it was written, for a person to read beside the findings.
    [[nodiscard]] const ProofText &shownText() const;
};

/// Opens and proves a file. Never "without contradiction" where nothing was read: see `error`. `job` may be
/// null; cancelled, its error says so.
[[nodiscard]] FileProof proveFile(const QString &path, const std::vector<BasisDocument> &library,
                                  const JobPtr &job = {});

/// The notices among files and folders, by what their names end in: files that are named are all taken, of
/// folders those of a kind that can be opened, with their sub-folders; sorted, each once. Links are not
/// followed. At most `proofFileLimit`.
[[nodiscard]] QStringList noticeFilesIn(const QStringList &paths);
constexpr int proofFileLimit = 5000;
/// Whether the end of a name says a kind that openNotice() can open.
[[nodiscard]] bool mayBeNotice(const QString &path);

/// What is sent back to who wrote the notices: of each what does not add up, what it was held against, what
/// is right, what was kept and why, and what was not read. Written by the writers of any notice. `kept`:
/// reasons by findingKey(), one map a file; may be shorter than `files`. In the program's language.
[[nodiscard]] NoticeDocument proofReportDocument(const std::vector<const FileProof *> &files,
                                                 const std::vector<QHash<QString, QString>> &kept,
                                                 QDate date);
/// Writes such a report as DOCX or PDF, by what the name ends in. Usage: it ends in neither. Io: it cannot be
/// written.
[[nodiscard]] Result<void> writeProofReport(const NoticeDocument &report, const QString &path);

} // namespace xw::notice
