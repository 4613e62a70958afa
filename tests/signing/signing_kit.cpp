#include "signing_kit.h"

#include "notice/export.h"
#include "notice/sample_notice.h"
#include "testkit/testkit.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace xw::signing;

namespace xw::testkit
{

namespace
{

const notice::Rendered &rendered()
{
    static const notice::Rendered once = [] {
        notice::ExportInfo info;
        info.round = u"2020Q1"_s;
        info.province = u"江西省"_s;
        info.standard = u"gbmh-2019-19"_s;
        info.standardVersion = 1;
        auto made = notice::renderNotice(sampleNotice({.mediaRows = 20}), info, notice::allFormats());
        if (!made)
            qFatal("%s", qPrintable(made.error().line()));
        return *std::move(made);
    }();
    return once;
}

} // namespace

Secret secret(const QByteArray &text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret(std::move(copy));
}

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

TrustAnchors MadeIdentity::anchors() const
{
    return {readCertificateFile(files.authority).value_or(std::vector<QByteArray>()), {}};
}

std::unique_ptr<MadeIdentity> makeIdentity(TestIdentityOptions options)
{
    auto made = std::make_unique<MadeIdentity>();
    options.bits = 2048;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto files = makeTestIdentity(made->folder.filePath(u"test.p12"_s), secret(), now, options);
    if (!files)
        qFatal("%s", qPrintable(files.error().line()));
    made->files = *files;
    if (auto identity = Identity::load(files->identity, secret(), now))
        made->identity = *std::move(identity);
    return made;
}

const QByteArray &noticePdf()
{
    static const QByteArray pdf = [] {
        for (const auto &file : rendered().files)
            if (file.name == noticePdfName)
                return file.bytes;
        qFatal("the export has no PDF");
    }();
    return pdf;
}

SignaturePlacement noticePlace()
{
    return {rendered().signaturePage, rendered().signatureRect, rendered().textBottom};
}

void exportSample(const QString &folder)
{
    if (const auto written = notice::writeRendered(rendered(), folder); !written)
        qFatal("%s", qPrintable(written.error().line()));
}

QImage sealPicture(const QColor &ground, int side, const QColor &ink)
{
    QImage picture(side, side, QImage::Format_ARGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, side * 0.03));
    painter.drawEllipse(QRectF(side * 0.08, side * 0.08, side * 0.84, side * 0.84));
    QPainterPath star;
    for (int i = 0; i < 5; ++i) {
        const double angle = M_PI * (-0.5 + 0.8 * i);
        const QPointF point(side * (0.5 + 0.15 * std::cos(angle)), side * (0.5 + 0.15 * std::sin(angle)));
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    star.setFillRule(Qt::WindingFill);
    painter.fillPath(star, ink);
    return picture;
}

SealStencil seal()
{
    auto made = sealFrom(sealPicture(Qt::white));
    if (!made)
        qFatal("%s", qPrintable(made.error().line()));
    return *std::move(made);
}

} // namespace xw::testkit
