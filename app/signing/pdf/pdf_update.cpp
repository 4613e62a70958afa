#include "signing/pdf/pdf_update.h"

#include "signing/pdf/pdf_file.h"

#include <QCryptographicHash>

namespace xw::signing
{

QByteArray PdfUpdate::stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data +
           "\nendstream";
}

QByteArray PdfUpdate::appendedTo(const QByteArray &base) const
{
    QByteArray file = base;
    if (!file.endsWith('\n'))
        file += '\n';
    std::map<int, qsizetype> offsets;
    for (const auto &[number, body] : m_objects) {
        offsets[number] = file.size();
        file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const qsizetype xref = file.size();
    file += "xref\n";
    for (auto it = offsets.begin(); it != offsets.end();) {
        // One subsection for each run of numbers, each entry of exactly twenty bytes (ISO 32000-1, 7.5.4).
        auto end = it;
        int count = 0;
        for (; end != offsets.end() && end->first == it->first + count; ++end)
            ++count;
        file += QByteArray::number(it->first) + ' ' + QByteArray::number(count) + '\n';
        for (; it != end; ++it)
            file += QByteArray::number(it->second).rightJustified(10, '0') + " 00000 n \n";
    }
    file += "trailer\n<< /Size " + QByteArray::number(m_next) + " /Root " + m_trailer.root;
    if (!m_trailer.info.isEmpty())
        file += " /Info " + m_trailer.info;
    if (!m_trailer.firstId.isEmpty())
        file += " /ID [" + m_trailer.firstId + " <" +
                QCryptographicHash::hash(file, QCryptographicHash::Sha256).first(16).toHex() + ">]";
    file += " /Prev " + QByteArray::number(m_trailer.startXref) + " >>\nstartxref\n" +
            QByteArray::number(xref) + "\n%%EOF\n";
    return file;
}

Result<PdfTrailer> readTrailer(const QByteArray &pdf)
{
    const auto opened = openPdf(pdf);
    if (!opened)
        return tl::unexpected(opened.error());
    return guarded([&]() -> Result<PdfTrailer> {
        PdfTrailer trailer;
        const qsizetype at = pdf.lastIndexOf("startxref");
        trailer.startXref = pdf.mid(at + 9, 32).simplified().split(' ').value(0).toLongLong();
        if (at < 0 || trailer.startXref <= 0 || pdf.mid(trailer.startXref, 4) != "xref")
            return failure(
                ErrorCode::Unsupported,
                {QT_TRANSLATE_NOOP("xw", "This PDF keeps its objects in a way that cannot be signed here"),
                 {}},
                {}, {QT_TRANSLATE_NOOP("xw", "Export the notice again and sign that"), {}});
        QPDFObjectHandle dictionary = (*opened)->getTrailer();
        const auto referenceOf = [&](const char *key) {
            return dictionary.hasKey(key) ? QByteArray::fromStdString(dictionary.getKey(key).unparse())
                                          : QByteArray();
        };
        trailer.size = int(dictionary.getKey("/Size").getIntValue());
        trailer.root = referenceOf("/Root");
        trailer.info = referenceOf("/Info");
        if (QPDFObjectHandle id = dictionary.getKey("/ID"); id.isArray() && id.getArrayNItems() == 2)
            trailer.firstId =
                '<' + QByteArray::fromStdString(id.getArrayItem(0).getStringValue()).toHex() + '>';
        return trailer;
    });
}

} // namespace xw::signing
