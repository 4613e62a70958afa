// ArchiveCapture: Chromium can write MHTML to a file alone, as a download of its own.
#include "web/page_capture.h"
#include "web/web_frame.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>

using namespace Qt::StringLiterals;

namespace xw::web
{

using widgets::Captured;

namespace
{
constexpr int patienceMs = 20000;
constexpr qint64 mostBytes = 200LL << 20;
} // namespace

ArchiveCapture::ArchiveCapture(WebFrame *frame) : QObject(frame), m_frame(frame) {}

bool ArchiveCapture::isOurs(const QWebEngineDownloadRequest *download)
{
    return download->isSavePageDownload();
}

QFuture<Captured> ArchiveCapture::start()
{
    m_promise.start();
    const auto future = m_promise.future();
    QTemporaryDir folder;
    if (!folder.isValid()) {
        finish(tl::unexpected(tr("There is no room for a temporary file.")));
        return future;
    }
    folder.setAutoRemove(false); // finish() removes it: Chromium writes for a while yet
    m_path = folder.filePath(u"page.mhtml"_s);
    QWebEnginePage *page = m_frame->view()->page();
    connect(page->profile(), &QWebEngineProfile::downloadRequested, this, &ArchiveCapture::take);
    connect(page, &QObject::destroyed, this,
            [this] { finish(tl::unexpected(tr("The page was closed before it was captured."))); });
    QTimer::singleShot(patienceMs, this, [this] { finish(tl::unexpected(tr("The page does not answer."))); });
    page->save(m_path, QWebEngineDownloadRequest::MimeHtmlSaveFormat);
    return future;
}

void ArchiveCapture::take(QWebEngineDownloadRequest *download)
{
    if (!isOurs(download))
        return;
    connect(download, &QWebEngineDownloadRequest::isFinishedChanged, this, [this, download] {
        QFile file(m_path);
        if (download->state() != QWebEngineDownloadRequest::DownloadCompleted ||
            !file.open(QIODevice::ReadOnly))
            finish(tl::unexpected(
                tr("The page could not be archived: %1").arg(download->interruptReasonString())));
        else if (file.size() > mostBytes)
            finish(tl::unexpected(tr("The page is too large to be archived.")));
        else
            finish(file.readAll());
    });
    download->accept();
}

void ArchiveCapture::finish(Captured result)
{
    if (m_promise.future().isFinished())
        return;
    if (!m_path.isEmpty())
        QDir(QFileInfo(m_path).path()).removeRecursively();
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

} // namespace xw::web
