#include "signing/pdf/pdf_signatures.h"

#include "base/qt_compat.h"
#include "signing/pdf/pdf_changes.h"
#include "signing/pdf/pdf_file.h"

#include <algorithm>

namespace xw::signing
{

namespace
{

QDateTime dateOf(const std::string &text)
{
    // Ours end in Z; others write an offset (+08'00').
    const QString date = QString::fromStdString(text);
    const auto local = QDateTime::fromString(date.mid(2, 14), QStringLiteral("yyyyMMddHHmmss"));
    QDateTime time = utcDateTime(local.date(), local.time());
    const QString zone = date.mid(16);
    if (zone.size() >= 3 && (zone.startsWith(QLatin1Char('+')) || zone.startsWith(QLatin1Char('-')))) {
        const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
        time = time.addSecs(zone.startsWith(QLatin1Char('+')) ? -seconds : seconds);
    }
    return time;
}

QString textOf(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

struct Ranges {
    qint64 gap = 0;   ///< where '<' stands
    qint64 after = 0; ///< behind '>'
    qint64 end = 0;
};

/// The byte range, if it begins at 0, leaves out nothing but the value, and lies in the file.
std::optional<Ranges> rangesOf(QPDFObjectHandle signature, const QByteArray &pdf)
{
    QPDFObjectHandle range = signature.getKey("/ByteRange");
    if (!range.isArray() || range.getArrayNItems() != 4)
        return std::nullopt;
    qint64 numbers[4];
    for (int i = 0; i < 4; ++i)
        numbers[i] = range.getArrayItem(i).isInteger() ? range.getArrayItem(i).getIntValue() : -1;
    const Ranges ranges{numbers[1], numbers[2], numbers[2] + numbers[3]};
    const bool inside = numbers[0] == 0 && ranges.gap > 0 && ranges.after > ranges.gap + 2 &&
                        numbers[3] > 0 && ranges.after < pdf.size() && ranges.end > ranges.after &&
                        ranges.end <= pdf.size();
    if (!inside || pdf.at(ranges.gap) != '<' || pdf.at(ranges.after - 1) != '>')
        return std::nullopt;
    return ranges;
}

/// The value, as its digits stand in the file: one spelling alone, nothing behind the value but zeros.
std::optional<QByteArray> valueIn(const QByteArray &digits)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const auto isUpper = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); };
    if (digits.size() % 2 != 0 || !(std::all_of(digits.begin(), digits.end(), isDigit) ||
                                    std::all_of(digits.begin(), digits.end(), isUpper)))
        return std::nullopt;
    QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() < 4 || quint8(bytes.at(1)) != 0x82) // SEQUENCE of 256 to 65,535 bytes
        return std::nullopt;
    const qsizetype size = 4 + (quint8(bytes.at(2)) << 8 | quint8(bytes.at(3)));
    if (size > bytes.size() || std::any_of(bytes.begin() + size, bytes.end(), [](char c) { return c != 0; }))
        return std::nullopt;
    bytes.truncate(size);
    return bytes;
}

PdfSignature readOne(QPDFObjectHandle signature, const QByteArray &pdf)
{
    PdfSignature read;
    read.name = textOf(signature.getKey("/Name"));
    read.reason = textOf(signature.getKey("/Reason"));
    if (signature.getKey("/M").isString())
        read.claimed = dateOf(signature.getKey("/M").getStringValue());
    QPDFObjectHandle references = signature.getKey("/Reference");
    if (references.isArray() && references.getArrayNItems() > 0) {
        QPDFObjectHandle permission = references.getArrayItem(0).getKey("/TransformParams").getKey("/P");
        read.permission = permission.isInteger() ? int(permission.getIntValue()) : 2;
    }
    const auto ranges = rangesOf(signature, pdf);
    const QByteArray digits =
        ranges ? pdf.mid(ranges->gap + 1, ranges->after - ranges->gap - 2) : QByteArray();
    const auto value = ranges ? valueIn(digits) : std::nullopt;
    read.hasCapitals = std::any_of(digits.begin(), digits.end(), [](char c) { return c >= 'A' && c <= 'F'; });
    if (!value) {
        read.fault = {QT_TRANSLATE_NOOP("xw", "The signature does not cover the file as it should"), {}};
        return read;
    }
    read.covered = ranges->end;
    read.wholeFile = ranges->end == pdf.size();
    read.cms =
        readDetached(*value, pdf.first(ranges->gap) + pdf.mid(ranges->after, ranges->end - ranges->after));
    return read;
}

/// Later bytes must all belong to later signatures, and the certification must allow those.
void judgeLater(std::vector<PdfSignature> &signatures, const QByteArray &pdf)
{
    for (size_t i = 0; i < signatures.size(); ++i) {
        PdfSignature &one = signatures[i];
        if (one.wholeFile || !one.fault.isEmpty())
            continue;
        const bool last = i + 1 == signatures.size();
        const auto changes = changesBeyondSignatures(pdf.first(one.covered), pdf);
        one.changes = changes ? *changes : QStringList{changes.error().detail};
        const int permission = signatures.front().permission;
        if (last)
            one.fault = {QT_TRANSLATE_NOOP("xw", "%1 bytes were added after the last signature"),
                         {QString::number(pdf.size() - one.covered)}};
        else if (permission == 1)
            one.fault = {
                QT_TRANSLATE_NOOP("xw", "The file was changed after a signature that allows no change"), {}};
        else if (!one.changes.isEmpty())
            one.fault = {QT_TRANSLATE_NOOP("xw", "More than a signature was added after this one: %1"),
                         {one.changes.join(QLatin1String(", "))}};
    }
}

} // namespace

Result<std::vector<PdfSignature>> readPdfSignatures(const QByteArray &pdf)
{
    const auto opened = openPdf(pdf);
    if (!opened)
        return tl::unexpected(opened.error());
    return guarded([&]() -> Result<std::vector<PdfSignature>> {
        std::vector<PdfSignature> found;
        QPDFObjectHandle form = (*opened)->getRoot().getKey("/AcroForm");
        if (form.isDictionary() && form.getKey("/Fields").isArray())
            for (QPDFObjectHandle &field : form.getKey("/Fields").getArrayAsVector())
                if (field.isDictionary() && field.getKey("/FT").isName() &&
                    field.getKey("/FT").getName() == "/Sig" && field.getKey("/V").isDictionary())
                    found.push_back(readOne(field.getKey("/V"), pdf));
        std::stable_sort(found.begin(), found.end(),
                         [](const PdfSignature &a, const PdfSignature &b) { return a.covered < b.covered; });
        judgeLater(found, pdf);
        return found;
    });
}

} // namespace xw::signing
