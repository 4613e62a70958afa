// PageCapture: evidence of what a page shows, as a picture of what is seen, a picture of all of it, or an
// archive.
#pragma once

#include "widgets/web_engine.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QPromise>

#include <functional>

class QWebEngineDownloadRequest;
class QWebEnginePage;

namespace xw::web
{

class WebFrame;

/// A picture of a page, taken once what was asked for was drawn. One view is captured by one at a time; a
/// capture deletes itself when done. Errors are sentences for people.
class PageCapture : public QObject
{
    Q_OBJECT

public:
    PageCapture(WebFrame *frame, int patienceMs);
    ~PageCapture() override;
    /// Begins when the one before is done.
    [[nodiscard]] QFuture<widgets::Captured> start(const QFuture<widgets::Captured> &before);

protected:
    virtual void begin() = 0;
    /// The page goes elsewhere, or is gone.
    virtual void leave();
    virtual void finish(widgets::Captured result);
    /// Calls then with the view as it is once it shows what the script did, and settle milliseconds after.
    void take(const QString &script, int settle, std::function<void(const QPixmap &)> then);
    void run(const QString &script);
    [[nodiscard]] WebFrame *frame() const { return m_frame; }
    [[nodiscard]] bool isDone() const { return m_promise.future().isFinished(); }

private:
    void waitFor(bool marked, std::function<void(const QPixmap &)> then);
    void look(bool marked, std::function<void(const QPixmap &)> then);

    WebFrame *m_frame;
    QPointer<QWebEnginePage> m_page;
    QPromise<widgets::Captured> m_promise;
    QElapsedTimer m_waited;
    int m_patience; ///< ms
};

/// The picture that is seen now; where the page is left before its frame came, what stood there when asked.
class VisibleCapture final : public PageCapture
{
    Q_OBJECT

public:
    explicit VisibleCapture(WebFrame *frame);

protected:
    void begin() override;
    void leave() override;

private:
    QPixmap m_first;
};

/// The whole page, piece by piece.
class FullPageCapture final : public PageCapture
{
    Q_OBJECT

public:
    explicit FullPageCapture(WebFrame *frame);

protected:
    void begin() override;
    void finish(widgets::Captured result) override;

private:
    void measured(int pageHeight);
    void takePiece(int piece);

    QImage m_picture;
    int m_height = 0;     ///< of the page, in view pixels
    int m_piece = 0;      ///< height of one piece
    double m_scale = 1.0; ///< view pixels for a page's pixel (zoom)
    double m_scrolledTo = 0.0;
};

/// Writes the page as MHTML into a temporary file and reads it back.
class ArchiveCapture final : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveCapture(WebFrame *frame);
    [[nodiscard]] QFuture<widgets::Captured> start();
    /// True where a download is the archive that is being written; anything else is a site's.
    [[nodiscard]] static bool isOurs(const QWebEngineDownloadRequest *download);

private:
    void take(QWebEngineDownloadRequest *download);
    void finish(widgets::Captured result);
    WebFrame *m_frame;
    QPromise<widgets::Captured> m_promise;
    QString m_path;
};

} // namespace xw::web
