#include "web/page_capture.h"

#include "web/web_frame.h"

#include <QBuffer>
#include <QPainter>
#include <QTimer>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace xw::web
{

using widgets::Captured;

namespace
{
constexpr int tallestPage = 30000; ///< device pixels; QPainter draws up to 32,767
constexpr int tallestPiece = 6000; ///< device pixels; well below the texture size of old graphics
constexpr int settleMs = 350;      ///< for pictures that load when seen
constexpr int lookMs = 50;         ///< between two looks whether the frame was drawn
constexpr int frameMs = 5000;      ///< a page that draws none, or does not answer, is taken as it is

Captured png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return tl::unexpected(FullPageCapture::tr("The page could not be drawn."));
    return bytes;
}
} // namespace

Captured visiblePng(const WebFrame &frame)
{
    return png(frame.view()->grab().toImage());
}

FullPageCapture::FullPageCapture(WebFrame *frame) : QObject(frame), m_frame(frame) {}

FullPageCapture::~FullPageCapture()
{
    delete m_picture;
    if (!m_promise.future().isFinished()) {
        m_promise.addResult(Captured(tl::unexpected(tr("The page was closed before it was captured."))));
        m_promise.finish();
    }
}

QFuture<Captured> FullPageCapture::start()
{
    m_promise.start();
    measure();
    return m_promise.future();
}

void FullPageCapture::measure()
{
    const QString script = u"[Math.max(document.documentElement.scrollHeight,"
                           "document.body ? document.body.scrollHeight : 0), window.scrollY]"_s;
    QTimer::singleShot(5000, this, [this] {
        if (m_height == 0)
            finish(tl::unexpected(tr("The page does not answer.")));
    });
    m_frame->view()->page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [self = QPointer(this)](const QVariant &answer) {
            if (!self || self->m_promise.future().isFinished())
                return;
            const QVariantList numbers = answer.toList();
            self->m_scale = self->m_frame->view()->zoomFactor();
            self->m_scrolledTo = numbers.value(1).toDouble();
            self->begin(qRound(numbers.value(0).toDouble() * self->m_scale));
        });
}

void FullPageCapture::begin(int pageHeight)
{
    const double dpr = m_frame->devicePixelRatioF();
    m_height = qBound(m_frame->view()->height(), pageHeight, int(tallestPage / dpr));
    m_piece = qMin(m_height, int(tallestPiece / dpr));
    const QSize size(m_frame->view()->width(), m_height);
    m_picture = new QImage(size * dpr, QImage::Format_RGB32);
    m_picture->setDevicePixelRatio(dpr);
    m_picture->fill(Qt::white);
    m_frame->stretch(m_piece);
    settle(0);
}

void FullPageCapture::settle(int piece)
{
    const double top = qMin(piece * m_piece, m_height - m_piece) / m_scale;
    m_frame->view()->page()->runJavaScript(
        u"window.drawnPiece = -1; window.scrollTo({left: 0, top: %1, behavior: 'instant'});"
        "requestAnimationFrame(() => requestAnimationFrame(() => window.drawnPiece = %2)); 0"_s.arg(top)
            .arg(piece),
        QWebEngineScript::ApplicationWorld);
    m_awaited = piece;
    QTimer::singleShot(frameMs, this, [this, piece] { drawn(piece); });
    look(piece);
}

// On a busy machine the first frame of so tall a page takes its time: a picture before it is white.
void FullPageCapture::look(int piece)
{
    if (m_awaited != piece)
        return;
    m_frame->view()->page()->runJavaScript(u"window.drawnPiece"_s, QWebEngineScript::ApplicationWorld,
                                           [self = QPointer(this), piece](const QVariant &frame) {
                                               if (!self)
                                                   return;
                                               if (frame.isValid() && frame.toInt() == piece)
                                                   self->drawn(piece);
                                               else
                                                   QTimer::singleShot(lookMs, self,
                                                                      [self, piece] { self->look(piece); });
                                           });
}

void FullPageCapture::drawn(int piece)
{
    if (m_awaited != piece)
        return;
    m_awaited = -1;
    QTimer::singleShot(settleMs, this, [this, piece] { take(piece); });
}

void FullPageCapture::take(int piece)
{
    const int top = qMin(piece * m_piece, m_height - m_piece);
    QPainter(m_picture).drawPixmap(0, top, m_frame->view()->grab());
    if (top + m_piece < m_height)
        settle(piece + 1);
    else
        finish(png(*m_picture));
}

void FullPageCapture::finish(Captured result)
{
    if (m_promise.future().isFinished())
        return;
    m_frame->unstretch();
    m_frame->view()->page()->runJavaScript(
        u"window.scrollTo({left: 0, top: %1, behavior: 'instant'})"_s.arg(m_scrolledTo),
        QWebEngineScript::ApplicationWorld);
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace xw::web
