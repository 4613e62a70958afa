#include "probe/fetch/body_decoder.h"

#include <array>
#include <brotli/decode.h>
#include <zlib.h>

namespace xw::probe
{

namespace
{

constexpr size_t sliceSize = 16 * 1024;
using Out = std::function<BodyDecoder::Result(const char *, size_t)>;

} // namespace

class BodyDecoder::Stage
{
public:
    virtual ~Stage() = default;
    virtual Result feed(const char *data, size_t size, const Out &out) = 0;
    [[nodiscard]] bool isComplete() const { return ended || !begun; }

protected:
    bool begun = false;
    bool ended = false;
};

namespace
{

/// gzip and deflate; the latter is zlib's format by the standard and a bare stream from some servers.
class InflateStage final : public BodyDecoder::Stage
{
public:
    explicit InflateStage(bool gzip) : m_gzip(gzip) {}
    ~InflateStage() override
    {
        if (m_open)
            inflateEnd(&m_stream);
    }

    BodyDecoder::Result feed(const char *data, size_t size, const Out &out) override
    {
        if (size == 0 || ended)
            return BodyDecoder::Result::More; // what stands after the end is padding, as browsers see it
        if (!m_open && !open(static_cast<unsigned char>(*data)))
            return BodyDecoder::Result::Damaged;
        begun = true;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data));
        m_stream.avail_in = uInt(size);
        std::array<char, sliceSize> slice;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(slice.data());
            m_stream.avail_out = uInt(slice.size());
            const int state = inflate(&m_stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return BodyDecoder::Result::Damaged;
            if (const size_t made = slice.size() - m_stream.avail_out)
                if (const auto told = out(slice.data(), made); told != BodyDecoder::Result::More)
                    return told;
            ended = state == Z_STREAM_END;
            // A gzip file may be several, one after the other (RFC 1952).
            if (ended && m_gzip && m_stream.avail_in > 0 && *m_stream.next_in == 0x1f) {
                inflateReset(&m_stream);
                ended = false;
            }
        } while (!ended && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        return BodyDecoder::Result::More;
    }

private:
    bool open(unsigned char first)
    {
        const bool zlibHeader = (first & 0x0f) == 8 && (first >> 4) <= 7;
        const int window = m_gzip ? 15 + 16 : zlibHeader ? 15 : -15;
        m_open = inflateInit2(&m_stream, window) == Z_OK;
        return m_open;
    }

    z_stream m_stream{};
    bool m_gzip;
    bool m_open = false;
};

class BrotliStage final : public BodyDecoder::Stage
{
public:
    BrotliStage() : m_state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr)) {}
    ~BrotliStage() override { BrotliDecoderDestroyInstance(m_state); }

    BodyDecoder::Result feed(const char *data, size_t size, const Out &out) override
    {
        if (size == 0 || ended)
            return BodyDecoder::Result::More;
        begun = true;
        const auto *in = reinterpret_cast<const uint8_t *>(data);
        std::array<char, sliceSize> slice;
        for (;;) {
            auto *to = reinterpret_cast<uint8_t *>(slice.data());
            size_t room = slice.size();
            const auto state = BrotliDecoderDecompressStream(m_state, &size, &in, &room, &to, nullptr);
            if (state == BROTLI_DECODER_RESULT_ERROR)
                return BodyDecoder::Result::Damaged;
            if (const size_t made = slice.size() - room)
                if (const auto told = out(slice.data(), made); told != BodyDecoder::Result::More)
                    return told;
            ended = state == BROTLI_DECODER_RESULT_SUCCESS;
            if (state != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
                return BodyDecoder::Result::More;
        }
    }

private:
    BrotliDecoderState *m_state;
};

} // namespace

BodyDecoder::BodyDecoder(const QByteArray &encodings, Sink sink) : m_sink(std::move(sink))
{
    const auto names = encodings.toLower().split(',');
    for (auto it = names.rbegin(); it != names.rend(); ++it) {
        const QByteArray name = it->trimmed();
        if (name.isEmpty() || name == "identity" || name == "none" || name == "utf-8")
            continue; // the last two are what some servers write where they mean nothing
        if (name == "gzip" || name == "x-gzip" || name == "deflate")
            m_stages.push_back(std::make_unique<InflateStage>(name != "deflate"));
        else if (name == "br")
            m_stages.push_back(std::make_unique<BrotliStage>());
        else
            m_known = false;
    }
    m_known = m_known && m_stages.size() <= 3;
}

BodyDecoder::~BodyDecoder() = default;

BodyDecoder::Result BodyDecoder::feed(const char *data, size_t size)
{
    return m_known ? feed(0, data, size) : Result::Damaged;
}

BodyDecoder::Result BodyDecoder::feed(size_t stage, const char *data, size_t size)
{
    if (stage < m_stages.size())
        return m_stages[stage]->feed(
            data, size, [&](const char *part, size_t length) { return feed(stage + 1, part, length); });
    return m_sink(data, size) ? Result::More : Result::Stopped;
}

bool BodyDecoder::isComplete() const
{
    for (const auto &stage : m_stages)
        if (!stage->isComplete())
            return false;
    return true;
}

} // namespace xw::probe
