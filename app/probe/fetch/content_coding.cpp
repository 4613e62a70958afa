#include "probe/content_coding.h"

#include "probe/fetch/body_decoder.h"

namespace xw::probe
{

std::optional<QByteArray> decodedBody(const QByteArray &bytes, const QByteArray &encodings, qint64 most)
{
    QByteArray body;
    BodyDecoder decoder(encodings, [&body, most](const char *data, size_t size) {
        body.append(data, qsizetype(std::min(qint64(size), most - body.size())));
        return body.size() < most;
    });
    if (decoder.feed(bytes.constData(), size_t(bytes.size())) == BodyDecoder::Result::Damaged)
        return std::nullopt;
    return body;
}

} // namespace xw::probe
