// PdfUpdate: objects appended to a PDF, with their cross-reference section. What was there stays as it is,
// byte for byte.
#pragma once

#include "base/error.h"

#include <map>

namespace xw::signing
{

/// Where the file keeps its parts, out of its last trailer.
struct PdfTrailer {
    qint64 startXref = 0;
    int size = 0;       ///< the next free object number
    QByteArray root;    ///< "12 0 R"
    QByteArray info;    ///< empty: none
    QByteArray firstId; ///< hexadecimal with its brackets; empty: none
};

class PdfUpdate
{
public:
    explicit PdfUpdate(PdfTrailer trailer) : m_trailer(std::move(trailer)), m_next(m_trailer.size) {}

    /// A number for a new object.
    [[nodiscard]] int reserve() { return m_next++; }
    /// The body of a new object, or the new body of an old one (generation 0).
    void put(int object, QByteArray body) { m_objects[object] = std::move(body); }
    [[nodiscard]] static QByteArray stream(const QByteArray &dictionary, const QByteArray &data);
    [[nodiscard]] static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

    /// `base` and behind it the update.
    [[nodiscard]] QByteArray appendedTo(const QByteArray &base) const;

private:
    PdfTrailer m_trailer;
    int m_next;
    std::map<int, QByteArray> m_objects;
};

/// Reads the last trailer. Unsupported: a cross-reference stream, or objects in streams; Format.
[[nodiscard]] Result<PdfTrailer> readTrailer(const QByteArray &pdf);

} // namespace xw::signing
