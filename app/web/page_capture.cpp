#include "web/page_capture.h"

#include "base/when_done.h"
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
// A page that shows no mark by then is taken as it is: the whole of it, and what somebody sees and waits for.
constexpr int wholeMs = 15000;
constexpr int visibleMs = 5000;
constexpr QRgb markColour = 0xff5b0fd6;

/// Where a page shows the mark, the colours of its screen may be a little off.
bool isMarked(const QPixmap &view)
{
    const QColor there = view.toImage().pixelColor(1, 1);
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
        return tl::unexpected(PageCapture::tr("The page could not be drawn."));
    return bytes;
}
} // namespace

PageCapture::PageCapture(WebFrame *frame, int patienceMs)
    : QObject(frame), m_frame(frame), m_page(frame->view()->page()), m_patience(patienceMs)
{
    connect(m_page, &QWebEnginePage::loadStarted, this, &PageCapture::leave);
    connect(m_page, &QObject::destroyed, this, &PageCapture::leave);
    m_promise.start();
}

PageCapture::~PageCapture()
{
    if (!isDone()) {
        m_promise.addResult(Captured(tl::unexpected(tr("The page was closed before it was captured."))));
        m_promise.finish();
    }
}

QFuture<Captured> PageCapture::start(const QFuture<Captured> &before)
{
    whenDone(before, this, [this](const QFuture<Captured> &) {
        if (!isDone())
            begin();
    });
    return m_promise.future();
}

void PageCapture::leave()
{
    finish(tl::unexpected(tr("The page was left before it was captured.")));
}

void PageCapture::finish(Captured result)
{
    if (isDone())
        return;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void PageCapture::run(const QString &script)
{
    if (m_page)
        m_page->runJavaScript(script, QWebEngineScript::ApplicationWorld);
}

// What a page is told is drawn some frames later, on a busy machine many; a picture before that is white, or
// of what stood there before. So a mark is put into the corner together with it, and the picture taken when
// the mark was seen and is gone again.
void PageCapture::take(const QString &script, int settle, std::function<void(const QPixmap &)> then)
{
    run(script + u"window.cornerMark = document.createElement('div');"
                 "cornerMark.style.cssText = 'all: initial !important; position: fixed !important;"
                 "left: 0 !important; top: 0 !important; width: 8px !important; height: 8px !important;"
                 "z-index: 2147483647 !important; background: %1 !important';"
                 "document.documentElement.appendChild(cornerMark)"_s.arg(QColor(markColour).name()));
    waitFor(true, [this, settle, then = std::move(then)](const QPixmap &) {
        QTimer::singleShot(settle, this, [this, then] {
            run(u"window.cornerMark.remove()"_s);
            waitFor(false, then);
        });
    });
}

void PageCapture::waitFor(bool marked, std::function<void(const QPixmap &)> then)
{
    m_waited.start();
    QTimer::singleShot(lookMs, this,
                       [this, marked, then = std::move(then)] { look(marked, std::move(then)); });
}

void PageCapture::look(bool marked, std::function<void(const QPixmap &)> then)
{
    if (isDone())
        return;
    const qint64 begun = m_waited.elapsed();
    const QPixmap seen = m_frame->view()->grab();
    const bool asAwaited = isMarked(seen) == marked;
    // A page that moves what is fixed shows no mark in its corner: its other pieces need not wait as long.
    if (!asAwaited && m_waited.hasExpired(m_patience))
        m_patience = settleMs;
    if (asAwaited || m_waited.hasExpired(m_patience))
        then(seen);
    else // looking takes the time that drawing needs
        QTimer::singleShot(lookMs + m_waited.elapsed() - begun, this,
                           [this, marked, then = std::move(then)] { look(marked, std::move(then)); });
}

VisibleCapture::VisibleCapture(WebFrame *frame)
    : PageCapture(frame, visibleMs), m_first(frame->isStretched() ? QPixmap() : frame->view()->grab())
{
}

void VisibleCapture::begin()
{
    take({}, 0, [this](const QPixmap &seen) { finish(png(seen.toImage())); });
}

void VisibleCapture::leave()
{
    if (m_first.isNull())
        PageCapture::leave();
    else
        finish(png(m_first.toImage()));
}

FullPageCapture::FullPageCapture(WebFrame *frame) : PageCapture(frame, wholeMs) {}

void FullPageCapture::begin()
{
    const QString script = u"[Math.max(document.documentElement.scrollHeight,"
                           "document.body ? document.body.scrollHeight : 0), window.scrollY]"_s;
    QTimer::singleShot(answerMs, this, [this] {
        if (m_height == 0)
            finish(tl::unexpected(tr("The page does not answer.")));
    });
    frame()->view()->page()->runJavaScript(
        script, QWebEngineScript::ApplicationWorld, [self = QPointer(this)](const QVariant &answer) {
            if (!self || self->isDone())
                return;
            const QVariantList numbers = answer.toList();
            self->m_scale = self->frame()->view()->zoomFactor();
            self->m_scrolledTo = numbers.value(1).toDouble();
            self->measured(qRound(numbers.value(0).toDouble() * self->m_scale));
        });
}

void FullPageCapture::measured(int pageHeight)
{
    const double dpr = frame()->devicePixelRatioF();
    m_height = qBound(frame()->view()->height(), pageHeight, int(tallestPage / dpr));
    m_piece = qMin(m_height, int(tallestPiece / dpr));
    const QSize size(frame()->view()->width(), m_height);
    m_picture = QImage(size * dpr, QImage::Format_RGB32);
    m_picture.setDevicePixelRatio(dpr);
    m_picture.fill(Qt::white);
    frame()->stretch(m_piece);
    takePiece(0);
}

void FullPageCapture::takePiece(int piece)
{
    const int top = qMin(piece * m_piece, m_height - m_piece);
    const QString scroll = u"window.scrollTo({left: 0, top: %1, behavior: 'instant'});"_s.arg(top / m_scale);
    take(scroll, settleMs, [this, piece, top](const QPixmap &seen) {
        QPainter(&m_picture).drawPixmap(0, top, seen);
        if (top + m_piece < m_height)
            takePiece(piece + 1);
        else
            finish(png(m_picture));
    });
}

void FullPageCapture::finish(Captured result)
{
    if (isDone())
        return;
    frame()->unstretch();
    if (m_height > 0)
        run(u"window.scrollTo({left: 0, top: %1, behavior: 'instant'})"_s.arg(m_scrolledTo));
    PageCapture::finish(std::move(result));
}

} // namespace xw::web
