// PageCapture: evidence of what a page shows, as a picture of what is seen, a picture of all of it, or an
// archive.
#pragma once

#include "widgets/web_engine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPixmap>
#include <QPromise>

#include <functional>

class QWebEngineDownloadRequest;

namespace xw::web
{

class WebFrame;

/// The picture that is seen now.
[[nodiscard]] widgets::Captured visiblePng(const WebFrame &frame);

/// Takes the whole page piece by piece; deletes itself when done.
class FullPageCapture final : public QObject
{
    Q_OBJECT

public:
    explicit FullPageCapture(WebFrame *frame);
    ~FullPageCapture() override;
    [[nodiscard]] QFuture<widgets::Captured> start();

private:
    void measure();
    void begin(int pageHeight);
    void settle(int piece);
    /// Calls then once the view shows the mark (or no longer does), with what it shows in m_seen.
    void waitFor(bool marked, std::function<void()> then);
    void look(bool marked, std::function<void()> then);
    void take(int piece);
    void run(const QString &script);
    void finish(widgets::Captured result);

    WebFrame *m_frame;
    QPromise<widgets::Captured> m_promise;
    QImage *m_picture = nullptr;
    int m_height = 0; ///< of the page, in view pixels
    int m_piece = 0;  ///< height of one piece
    QPixmap m_seen;
    QElapsedTimer m_waited;
    int m_patience;       ///< ms
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
