// BodyDecoder: Content-Encoding taken off in slices, so that a bomb costs a slice and not what it unpacks to.
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <vector>

namespace xw::probe
{

class BodyDecoder
{
public:
    enum class Result : quint8 { More, Stopped, Damaged };
    /// A decoded slice of at most 16 KiB; false: enough.
    using Sink = std::function<bool(const char *data, size_t size)>;

    /// `encodings` as the header lists them. An unknown one, or more than three, is damage at the first byte.
    BodyDecoder(const QByteArray &encodings, Sink sink);
    ~BodyDecoder();

    [[nodiscard]] Result feed(const char *data, size_t size);
    /// Was the last byte of an encoded body the end of its encoding? True for a body that is not encoded, or
    /// has no bytes at all.
    [[nodiscard]] bool isComplete() const;

    /// One encoding.
    class Stage;

private:
    [[nodiscard]] Result feed(size_t stage, const char *data, size_t size);

    std::vector<std::unique_ptr<Stage>> m_stages; ///< in the order in which they are taken off
    Sink m_sink;
    bool m_known = true;
};

} // namespace xw::probe
