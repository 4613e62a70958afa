// Verification: a signed notice held against its signatures, on any machine, without the workspace that it
// came from.
#pragma once

#include "signing/cms.h"
#include "signing/trust/trust.h"

#include <QJsonObject>

namespace xw::signing
{

enum class FileState {
    Intact,
    Changed,
    Missing,
    Extra,    ///< in the folder, named by nobody: not part of what was signed
    AddedTo,  ///< a PDF that grew after it was signed
    Unsigned, ///< nothing vouches for it
};

/// One signature, of the manifest or in the PDF.
struct SignatureVerdict {
    enum class Role {
        Manifest,
        First,         ///< of a PDF: who made the notice
        Countersigner, ///< signed a PDF after the first
    };
    QString file;
    Role role = Role::Manifest;
    bool holds = false; ///< the bytes are what was signed
    Message fault;
    TrustReport trust;
    std::optional<QDateTime> claimed; ///< when, as the signer says
    std::optional<QDateTime> stamped; ///< when, as a time stamp authority says
    TrustReport stampTrust;           ///< of the authority, where stamped
    int permission = 0;               ///< DocMDP
    [[nodiscard]] bool isGood() const { return holds && trust.state == Trust::Trusted; }
};

struct FileVerdict {
    QString name;
    FileState state = FileState::Unsigned;
    Message note; ///< what is wrong
};

struct VerifyReport {
    QString folder;
    QString round, title;
    QString replaces; ///< of a correction: the round whose notice it replaces
    std::vector<FileVerdict> files;
    std::vector<SignatureVerdict> signatures;
    /// What does not fit together though each part may hold by itself: a manifest that names nothing, or one
    /// that somebody else signed than the PDF.
    std::vector<Message> contradictions;
    std::vector<Message> remarks; ///< worth knowing, decides nothing
    /// Every file intact, every signature holds and leads to a trusted root, no contradiction. Extra files do
    /// not hurt, they are told.
    [[nodiscard]] bool holds() const;
    /// It would hold, were the root that a signer leads to believed: nothing was changed, and nothing speaks
    /// against the certificates.
    [[nodiscard]] bool lacksTrustAlone() const;
    [[nodiscard]] bool isTest() const;
};

/// `path`: the folder of a signed notice, or any file of it: then that file alone is judged (by its own
/// signature, by the manifest beside it, and by whether the notice's PDF has the manifest's signer). Regular
/// files alone are read; links, folders and the rest are named. `now`: for certificates where no time stamp
/// says when. NotFound, Io.
[[nodiscard]] Result<VerifyReport> verifyNotice(const QString &path, const TrustAnchors &anchors,
                                                const QDateTime &now);

[[nodiscard]] const char *wordFor(FileState state);             ///< "intact", "changed" … as --json has it
[[nodiscard]] const char *wordFor(SignatureVerdict::Role role); ///< "manifest", "notice", "countersigner"
[[nodiscard]] const char *wordFor(Trust trust);                 ///< "trusted", "unknown-root" …
[[nodiscard]] QString describe(FileState state); ///< for people, in the language of the program
/// One JSON object, as `notice verify --json` prints it.
[[nodiscard]] QJsonObject toJson(const VerifyReport &report);
/// Lines for people: signatures, then files.
[[nodiscard]] QStringList toLines(const VerifyReport &report);

} // namespace xw::signing
