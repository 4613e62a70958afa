#include "signing/countersign.h"

#include "base/regular_file.h"
#include "base/whole_file.h"
#include "signing/manifest.h"
#include "signing/pades.h"
#include "signing/pdf/pdf_signatures.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace xw::signing
{

Result<QString> countersign(const QString &path, const Signer &signer, const CountersignOptions &options)
{
    const QString pdf = QFileInfo(path).isDir() ? QDir(path).filePath(noticePdfName) : path;
    const auto read = readRegularFile(pdf, mostNoticeFileBytes);
    if (!read)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no signed PDF"), {}}, pdf, {},
                       read.error().summary.english());
    const QByteArray &before = *read;
    const auto signatures = readPdfSignatures(before);
    if (!signatures)
        return tl::unexpected(signatures.error());
    const bool hold = std::all_of(signatures->begin(), signatures->end(),
                                  [](const PdfSignature &one) { return one.holds(); });
    if (signatures->empty() || !hold)
        return failure(ErrorCode::Conflict,
                       signatures->empty()
                           ? Message{QT_TRANSLATE_NOOP("xw", "Nobody has signed this PDF yet"), {}}
                           : Message{QT_TRANSLATE_NOOP("xw", "A signature of this PDF does not hold"), {}},
                       pdf);
    const std::vector<QByteArray> &chain = signer.chain();
    if (!chain.empty() && std::ranges::any_of(*signatures, [&chain](const PdfSignature &one) {
            return one.cms.signer == chain.front();
        }))
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "This certificate has signed the notice already"), {}}, pdf,
                       {QT_TRANSLATE_NOOP("xw", "Choose the identity of the office that signs after"), {}});
    PadesOptions pades;
    pades.name = options.name;
    pades.at = options.at;
    pades.timestamp = options.timestamp;
    const auto after = signPdf(before, signer, pades);
    if (!after)
        return tl::unexpected(after.error());
    return writeWhole(pdf, *after, {QT_TRANSLATE_NOOP("xw", "The signed notice could not be written"), {}})
        .map([&] { return pdf; });
}

} // namespace xw::signing
