// A PDF as this room needs it: read strictly, never repaired. For the .cpp files of this room alone.
#pragma once

#include "base/error.h"

#include <memory>
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace xw::signing
{

/// Parses `bytes` (which must outlive it) without any recovery. Format: not a PDF, or damaged.
[[nodiscard]] Result<std::shared_ptr<QPDF>> openPdf(const QByteArray &bytes);

/// Runs `work`, which uses libqpdf, and turns what it throws into an Error (Format).
template <class Work>
auto guarded(const Work &work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::exception &thrown) {
        return failure(ErrorCode::Format, {QT_TRANSLATE_NOOP("xw", "The PDF is damaged"), {}}, {}, {},
                       QString::fromUtf8(thrown.what()));
    }
}

} // namespace xw::signing
