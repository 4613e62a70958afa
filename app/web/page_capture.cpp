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
constexpr int answerMs = 15000;    ///< a page that does not answer by then is said not to
constexpr int frameMs = 15000;     ///< a page that shows no mark by then is taken as it is
constexpr QRgb markColour = 0xff5b0fd6;

/// Where a page shows the mark, the colours of its screen may be a little off.
bool isMarked(const QImage &seen)
{
    const QColor there = seen.pixelColor(1, 1);
    const QColor mark(markColour);
    return qAbs(there.red() - mark.red()) + qAbs(there.green() - mark.green()) +
               qAbs(there.blue() - mark.blue()) <
           48;
}

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

FullPageCapture::FullPageCapture(WebFrame *frame) : QObject(frame), m_frame(frame), m_patience(frameMs) {}

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
    QTimer::singleShot(answerMs, this, [this] {
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

// What a page is told is drawn some frames later, on a busy machine many; a picture before that is white, or
// of the piece before. So each piece is scrolled to with a mark in its corner, and taken when the mark was
// seen and is gone again.
void FullPageCapture::settle(int piece)
{
    const double top = qMin(piece * m_piece, m_height - m_piece) / m_scale;
    run(u"window.scrollTo({left: 0, top: %1, behavior: 'instant'});"
        "window.cornerMark = document.createElement('div');"
        "cornerMark.style.cssText = 'all: initial !important; position: fixed !important;"
        "left: 0 !important; top: 0 !important; width: 8px !important; height: 8px !important;"
        "z-index: 2147483647 !important; background: %2 !important';"
        "document.documentElement.appendChild(cornerMark)"_s.arg(top)
            .arg(QColor(markColour).name()));
    waitFor(true, [this, piece] {
        QTimer::singleShot(settleMs, this, [this, piece] {
            run(u"window.cornerMark.remove()"_s);
            waitFor(false, [this, piece] { take(piece); });
        });
    });
}

void FullPageCapture::waitFor(bool marked, std::function<void()> then)
{
    m_waited.start();
    QTimer::singleShot(lookMs, this,
                       [this, marked, then = std::move(then)] { look(marked, std::move(then)); });
}

void FullPageCapture::look(bool marked, std::function<void()> then)
{
    const qint64 begun = m_waited.elapsed();
    m_seen = m_frame->view()->grab();
    const bool asAwaited = isMarked(m_seen.toImage()) == marked;
    // A page that moves what is fixed shows no mark in its corner: its other pieces need not wait as long.
    if (!asAwaited && m_waited.hasExpired(m_patience))
        m_patience = settleMs;
    if (asAwaited || m_waited.hasExpired(m_patience))
        then();
    else // looking takes the time that drawing needs
        QTimer::singleShot(lookMs + m_waited.elapsed() - begun, this,
                           [this, marked, then = std::move(then)] { look(marked, std::move(then)); });
}

void FullPageCapture::take(int piece)
{
    const int top = qMin(piece * m_piece, m_height - m_piece);
    QPainter(m_picture).drawPixmap(0, top, m_seen);
    m_seen = {};
    if (top + m_piece < m_height)
        settle(piece + 1);
    else
        finish(png(*m_picture));
}

void FullPageCapture::run(const QString &script)
{
    m_frame->view()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

void FullPageCapture::finish(Captured result)
{
    if (m_promise.future().isFinished())
        return;
    m_frame->unstretch();
    run(u"window.scrollTo({left: 0, top: %1, behavior: 'instant'})"_s.arg(m_scrolledTo));
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace xw::web
