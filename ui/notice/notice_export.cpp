// The part of NoticePage that writes files: asks for a folder, renders on the thread pool with progress and
// cancel, says where they are.
#include "ui/notice/notice_page.h"

#include "notice/export.h"
#include "notice/notice_check.h"
#include "notice/page_layout.h"
#include "notice/web_page.h"
#include "ui/notice/proof_panel.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"
#include "widgets/progress_strip.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace notice;

namespace
{
struct Written {
    Result<QStringList> files;
    std::vector<MissingCharacter> missing;
};

/// The files are there; what no font had is told before anybody signs them.
Error boxesIn(const std::vector<MissingCharacter> &missing, const QString &folder)
{
    QStringList all;
    for (const MissingCharacter &one : missing)
        all << told(one).text();
    return {
        ErrorCode::Unsupported,
        told(missing.front()),
        {QT_TRANSLATE_NOOP("xw", "Install a font that has it and export again; %1 characters are missing"),
         {QString::number(missing.size())}},
        QDir::toNativeSeparators(folder),
        all.join(u'\n')};
}
} // namespace

void NoticePage::askExport(const QStringList &formats)
{
    if (!m_view || m_job)
        return;
    widgets::FileQuestion question;
    question.title = tr("Folder for the notice");
    question.suggestion = m_context.settings.value(u"notice/folder"_s).toString();
    m_context.dialogs.openFolder(this, question, [this, formats](const std::optional<QString> &folder) {
        if (!folder || !m_view || m_job)
            return;
        m_context.settings.setValue(u"notice/folder"_s, *folder);
        // The folder of an office holds many notices: each round gets its own.
        exportTo(QDir(*folder).filePath(m_workspace->state().round().key.text()), formats);
    });
}

void NoticePage::copyWebPage()
{
    if (!m_view)
        return;
    const QString html = webPage(m_view->composed.document);
    auto *both = new QMimeData;
    both->setHtml(html);
    both->setText(html); // an editor that shows the source takes this
    QGuiApplication::clipboard()->setMimeData(both);
    emit notify(
        tr("The notice is on the clipboard as a web page; its annexes' files come with Excel annexes"));
}

void NoticePage::exportTo(const QString &folder, const QStringList &formats)
{
    const auto chosen = formatsFrom(formats.join(u','));
    if (!chosen)
        return void(emit errorOccurred(chosen.error()));
    m_job = std::make_shared<Job>();
    m_progress->start(tr("Exporting the notice"), widgets::ProgressStrip::Unit::Items);
    m_progress->show();
    auto *ticks = new QTimer(this);
    connect(ticks, &QTimer::timeout, this, [this] {
        if (m_job)
            m_progress->setProgress(m_job->done(), m_job->total());
    });
    ticks->start(100);
    refreshPanels();
    QtConcurrent::run([view = m_view, info = exportInfo(m_workspace->state(), m_view->composed.templateId),
                       formats = *chosen, folder, job = m_job] {
        Written done;
        const auto rendered = renderNotice(view->composed.document, info, formats, job);
        done.files = rendered ? writeRendered(*rendered, folder) : tl::unexpected(rendered.error());
        if (rendered)
            done.missing = rendered->missing;
        return done;
    }).then(this, [this, folder, ticks](const Written &done) {
        const Result<QStringList> &written = done.files;
        ticks->deleteLater();
        m_job.reset();
        m_progress->stop();
        m_progress->hide();
        refreshPanels();
        if (!written) {
            if (written.error().code != ErrorCode::Cancelled)
                emit errorOccurred(written.error());
            return;
        }
        QString words =
            tr("%n files are in %1", nullptr, int(written->size())).arg(QDir::toNativeSeparators(folder));
        // What no notice should say is told with the files, an empty round most of all.
        if (m_view)
            for (const NoticeFlaw &flaw : checkNotice(m_view->composed))
                words += u'\n' + told(flaw).text();
        emit notify(words);
        if (!done.missing.empty())
            emit errorOccurred(boxesIn(done.missing, folder));
        emit exported(folder);
    });
}

} // namespace xw::ui
