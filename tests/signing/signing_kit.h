// What the tests of signing share: identities made once a run, an exported notice, a picture of a seal.
#pragma once

#include "signing/identity.h"
#include "signing/manifest.h"
#include "signing/test_identity.h"
#include "signing/trust/trust.h"

#include <QTemporaryDir>

namespace xw::testkit
{

inline const char *const testPassword = "correct horse 电池";

[[nodiscard]] signing::Secret secret(const QByteArray &text = testPassword);
[[nodiscard]] QByteArray contentOfFile(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

/// A test identity in a folder of its own. Keys of 2048 bits: quick to make.
struct MadeIdentity {
    QTemporaryDir folder;
    signing::TestIdentityFiles files;
    std::unique_ptr<signing::Identity> identity;
    [[nodiscard]] signing::TrustAnchors anchors() const;
};
[[nodiscard]] std::unique_ptr<MadeIdentity> makeIdentity(signing::TestIdentityOptions options = {});

/// 通报.pdf of the sample notice with its place for a seal, rendered once a run.
[[nodiscard]] const QByteArray &noticePdf();
[[nodiscard]] signing::SignaturePlacement noticePlace();
/// Puts a whole export of the sample notice into `folder`.
void exportSample(const QString &folder);

/// A round seal with a star, red on `ground`.
[[nodiscard]] QImage sealPicture(const QColor &ground, int side = 600,
                                 const QColor &ink = QColor(200, 20, 20));
[[nodiscard]] signing::SealStencil seal();

} // namespace xw::testkit
