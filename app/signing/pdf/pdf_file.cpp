#include "signing/pdf/pdf_file.h"

namespace xw::signing
{

Result<std::shared_ptr<QPDF>> openPdf(const QByteArray &bytes)
{
    return guarded([&]() -> Result<std::shared_ptr<QPDF>> {
        auto pdf = std::make_shared<QPDF>();
        pdf->setSuppressWarnings(true);
        pdf->setAttemptRecovery(false);
        pdf->processMemoryFile("notice.pdf", bytes.constData(), size_t(bytes.size()));
        return pdf;
    });
}

} // namespace xw::signing
