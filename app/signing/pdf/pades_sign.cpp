#include "signing/pades.h"

#include "signing/cms.h"
#include "signing/pdf/pdf_file.h"
#include "signing/pdf/pdf_update.h"

namespace xw::signing
{

namespace
{

constexpr qsizetype room = 16384; // bytes of CMS; with chain and time stamp some 6,500 are used
const QByteArray rangePlace = "/ByteRange [0 0000000000 0000000000 0000000000]";
const QByteArray redInk = "0.855 0.145 0.114 rg"; // 印泥 red, within sRGB

QByteArray number(qreal value)
{
    return QByteArray::number(value, 'f', 3);
}

/// A text string: UTF-16BE with its mark, hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray dateString(const QDateTime &at)
{
    return "(D:" + at.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
}

struct Place {
    QByteArray rect = "[0 0 0 0]";
    QByteArray box = "[0 0 0 0]";
    QByteArray content; ///< what the appearance draws
    QByteArray images;  ///< its XObject resources
};

/// Puts the seals' images into the update and says where they stand, in the page's own coordinates (origin
/// below).
Result<Place> placed(PdfUpdate &update, const PadesOptions &options, qreal left, qreal top)
{
    Place place;
    if (options.seals.empty())
        return place;
    if (!options.place.isValid())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "The export does not say where the seal belongs"), {}}, {},
                       {QT_TRANSLATE_NOOP("xw", "Export the notice again, with its signature block"), {}});
    const auto squares = placeSeals(options.place, int(options.seals.size()), options.sealOffset);
    if (!squares)
        return tl::unexpected(squares.error());
    QRectF whole;
    for (const QRectF &square : *squares)
        whole |= square;
    for (size_t i = 0; i < squares->size(); ++i) {
        const SealStencil &seal = options.seals[i];
        const QRectF &square = (*squares)[i];
        const int image = update.reserve();
        // A mask lets the text under it show through without transparency, which PDF/A-1 forbids.
        update.put(image,
                   PdfUpdate::stream(
                       "/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [1 0] "
                       "/Width " +
                           QByteArray::number(seal.width) + " /Height " + QByteArray::number(seal.height) +
                           " /Filter /FlateDecode",
                       qCompress(seal.bits, 9).mid(4)));
        const QByteArray name = "/Seal" + QByteArray::number(qulonglong(i) + 1);
        place.images += name + ' ' + PdfUpdate::reference(image) + ' ';
        place.content += "q " + redInk + ' ' + number(square.width()) + " 0 0 " + number(square.height()) +
                         ' ' + number(square.left() - whole.left()) + ' ' +
                         number(whole.bottom() - square.bottom()) + " cm " + name + " Do Q\n";
    }
    place.rect = '[' + number(left + whole.left()) + ' ' + number(top - whole.bottom()) + ' ' +
                 number(left + whole.right()) + ' ' + number(top - whole.top()) + ']';
    place.box = "[0 0 " + number(whole.width()) + ' ' + number(whole.height()) + ']';
    return place;
}

QByteArray signatureBody(const PadesOptions &options, bool certifies)
{
    QByteArray body = "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached " + rangePlace +
                      " /Contents <" + QByteArray(room * 2, '0') + "> /M " + dateString(options.at) +
                      " /Name " + textString(options.name);
    if (!options.reason.isEmpty())
        body += " /Reason " + textString(options.reason);
    if (certifies)
        body += " /Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type "
                "/TransformParams /P " +
                QByteArray(options.othersFollow ? "2" : "1") + " /V /1.2 >> >>]";
    return body + " /Prop_Build << /App << /Name /Xunwang >> >> >>";
}

/// The permission that an earlier certification left; 0: there is none.
int permissionOf(QPDFObjectHandle catalog)
{
    QPDFObjectHandle references = catalog.getKey("/Perms").isDictionary()
                                      ? catalog.getKey("/Perms").getKey("/DocMDP").getKey("/Reference")
                                      : QPDFObjectHandle::newNull();
    if (!references.isArray() || references.getArrayNItems() < 1)
        return 0;
    QPDFObjectHandle permission = references.getArrayItem(0).getKey("/TransformParams").getKey("/P");
    return permission.isInteger() ? int(permission.getIntValue()) : 2;
}

/// The base with everything but the signature's value. The places for range and value are zeros.
Result<QByteArray> prepared(const QByteArray &pdf, const PadesOptions &options)
{
    const auto trailer = readTrailer(pdf);
    if (!trailer)
        return tl::unexpected(trailer.error());
    const auto opened = openPdf(pdf);
    if (!opened)
        return tl::unexpected(opened.error());
    return guarded([&]() -> Result<QByteArray> {
        PdfUpdate update(*trailer);
        QPDFObjectHandle catalog = (*opened)->getRoot();
        const auto pages = (*opened)->getAllPages();
        const int earlier = permissionOf(catalog);
        QPDFObjectHandle form = catalog.getKey("/AcroForm");
        const bool signedBefore = form.isDictionary() && form.getKey("/Fields").isArray() &&
                                  form.getKey("/Fields").getArrayNItems() > 0;
        if (earlier == 1)
            return failure(
                ErrorCode::Conflict,
                {QT_TRANSLATE_NOOP("xw", "The notice is certified and allows no further signature"), {}}, {},
                {QT_TRANSLATE_NOOP("xw", "Sign the first time with room for others to follow"), {}});
        const int index = options.place.isValid() && !options.seals.empty() ? options.place.page : 0;
        if (index >= int(pages.size()))
            return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "The PDF has no page %1 for the seal"),
                                              {QString::number(index + 1)}});
        QPDFObjectHandle page = pages[size_t(index)];
        auto box = page.getKey("/MediaBox").getArrayAsVector();
        const auto seals = placed(update, options, box.at(0).getNumericValue(), box.at(3).getNumericValue());
        if (!seals)
            return tl::unexpected(seals.error());

        const int signature = update.reserve();
        const int widget = update.reserve();
        const int appearance = update.reserve();
        const int order =
            signedBefore ? catalog.getKey("/AcroForm").getKey("/Fields").getArrayNItems() + 1 : 1;
        update.put(signature, signatureBody(options, !signedBefore));
        update.put(appearance,
                   PdfUpdate::stream("/Type /XObject /Subtype /Form /FormType 1 /BBox " + seals->box +
                                         " /Resources << /XObject << " + seals->images + ">> >>",
                                     seals->content));
        const QByteArray pageReference = QByteArray::fromStdString(page.unparse());
        update.put(widget, "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature" +
                               QByteArray::number(order) + ") /F 132 /Rect " + seals->rect + " /P " +
                               pageReference + " /V " + PdfUpdate::reference(signature) + " /AP << /N " +
                               PdfUpdate::reference(appearance) + " >> >>");

        const auto withWidget = [&](QPDFObjectHandle array) {
            // By text: the reference names an object that this copy of the file does not know yet.
            std::string items = "[ ";
            for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
                items += array.getArrayItem(i).unparse() + " ";
            return QByteArray::fromStdString(items) + PdfUpdate::reference(widget) + " ]";
        };
        const auto dictionary = [](QPDFObjectHandle object,
                                   const std::map<std::string, QByteArray> &changed) {
            QByteArray body = "<< ";
            for (const std::string &key : object.isDictionary() ? object.getKeys() : std::set<std::string>())
                if (!changed.contains(key))
                    body += QByteArray::fromStdString(key) + ' ' +
                            QByteArray::fromStdString(object.getKey(key).unparse()) + ' ';
            for (const auto &[key, value] : changed)
                body += QByteArray::fromStdString(key) + ' ' + value + ' ';
            return body + ">>";
        };
        update.put(page.getObjectID(), dictionary(page, {{"/Annots", withWidget(page.getKey("/Annots"))}}));
        QPDFObjectHandle oldForm = catalog.getKey("/AcroForm");
        const QByteArray fields =
            withWidget(oldForm.isDictionary() ? oldForm.getKey("/Fields") : QPDFObjectHandle::newNull());
        const bool ownForm = oldForm.isIndirect() && oldForm.isDictionary();
        const int formObject = ownForm ? oldForm.getObjectID() : update.reserve();
        update.put(formObject, dictionary(oldForm, {{"/Fields", fields}, {"/SigFlags", "3"}}));
        std::map<std::string, QByteArray> changed{{"/AcroForm", PdfUpdate::reference(formObject)}};
        if (!signedBefore)
            changed["/Perms"] = "<< /DocMDP " + PdfUpdate::reference(signature) + " >>";
        if (!signedBefore || !ownForm)
            update.put(catalog.getObjectID(), dictionary(catalog, changed));
        return update.appendedTo(pdf);
    });
}

} // namespace

Result<QByteArray> signPdf(const QByteArray &pdf, const Signer &signer, const PadesOptions &options)
{
    auto file = prepared(pdf, options);
    if (!file)
        return file;
    const qsizetype range = file->indexOf(rangePlace, pdf.size());
    const QByteArray opening = "/Contents <";
    const qsizetype value = file->indexOf(opening, range) + opening.size() - 1; // at '<'
    const qsizetype after = value + 2 + room * 2;                               // behind '>'
    QByteArray written = "/ByteRange [0 " + QByteArray::number(value) + ' ' + QByteArray::number(after) +
                         ' ' + QByteArray::number(file->size() - after) + ']';
    file->replace(range, rangePlace.size(), written.leftJustified(rangePlace.size(), ' '));
    const QByteArray covered = file->first(value) + file->mid(after);
    const auto cms = signDetached(covered, signer, {std::nullopt, options.timestamp});
    if (!cms)
        return cms;
    if (cms->size() > room)
        return failure(ErrorCode::TooLarge,
                       {QT_TRANSLATE_NOOP("xw", "The signature is larger than its place in the PDF"), {}});
    file->replace(value + 1, cms->size() * 2, cms->toHex());
    return file;
}

} // namespace xw::signing
