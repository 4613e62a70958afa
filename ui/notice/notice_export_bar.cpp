#include "ui/notice/notice_export_bar.h"

#include "base/when_done.h"
#include "notice/export.h"
#include "notice/notice_check.h"
#include "notice/page_layout.h"
#include "notice/web_page.h"
#include "ui/shared/of_workspace.h"
#include "ui/shared/page_context.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/progress_strip.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
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
    return {ErrorCode::Unsupported,
            told(missing.front()),
            {QT_TRANSLATE_NOOP(
                 "xw", "Install a font that has it and export again; %1 character(s) (is|are) missing"),
             {QString::number(missing.size())}},
            QDir::toNativeSeparators(folder),
            all.join(u'\n')};
}
} // namespace

NoticeExportBar::NoticeExportBar(const PageContext &context, widgets::ProgressStrip *progress,
                                 QWidget *parent)
    : QWidget(parent), m_dialogs(context.dialogs), m_settings(context.settings), m_progress(progress)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_word = new QPushButton(this);
    m_word->setObjectName(u"noticeWord"_s);
    m_pdf = new QPushButton(this);
    m_pdf->setObjectName(u"noticePdf"_s);
    m_more = new QPushButton(this);
    m_more->setObjectName(u"noticeMore"_s);
    auto *menu = new QMenu(m_more);
    m_excel = menu->addAction(QString(), this, [this] { askExport({u"xlsx"_s}); });
    m_excel->setObjectName(u"noticeExcel"_s);
    m_ofd = menu->addAction(QString(), this, [this] { askExport({u"ofd"_s}); });
    m_ofd->setObjectName(u"noticeOfd"_s);
    m_web = menu->addAction(QString(), this, &NoticeExportBar::copyWebPage);
    m_web->setObjectName(u"noticeWebPage"_s);
    m_more->setMenu(menu);
    m_all = new widgets::PrimaryButton(this);
    m_all->setObjectName(u"noticeExport"_s);
    for (QPushButton *button : {m_word, m_pdf, m_more, m_all})
        row->addWidget(button);
    connect(m_word, &QPushButton::clicked, this, [this] { askExport({u"docx"_s}); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { askExport({u"pdf"_s}); });
    connect(m_all, &QPushButton::clicked, this, &NoticeExportBar::exportAll);
    connect(m_progress, &widgets::ProgressStrip::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    m_progress->hide();
    retranslate();
    refresh();
}

void NoticeExportBar::setView(Workspace *workspace, const NoticeViewPtr &view)
{
    m_workspace = workspace;
    m_view = view;
    refresh();
}

void NoticeExportBar::refresh()
{
    for (QPushButton *button : {m_word, m_pdf, m_more, m_all})
        button->setEnabled(m_view != nullptr && !m_job);
}

void NoticeExportBar::exportAll()
{
    askExport({u"docx"_s, u"pdf"_s, u"ofd"_s, u"xlsx"_s, u"html"_s});
}

void NoticeExportBar::retranslate()
{
    m_word->setText(tr("Word"));
    m_pdf->setText(tr("PDF"));
    m_excel->setText(tr("Excel annexes…"));
    m_more->setText(tr("More"));
    m_ofd->setText(tr("OFD…"));
    m_web->setText(tr("Copy as web page"));
    m_all->setText(tr("Export all…"));
}

void NoticeExportBar::askExport(const QStringList &formats)
{
    if (!m_view || m_job)
        return;
    widgets::FileQuestion question;
    question.title = tr("Folder for the notice");
    const QString own = ofWorkspace(u"notice/folder"_s, *m_workspace);
    question.suggestion = m_settings.value(own, m_settings.value(u"notice/folder"_s)).toString();
    m_dialogs.openFolder(this, question, [this, formats](const std::optional<QString> &folder) {
        if (!folder || !m_view || m_job)
            return;
        for (const QString &key : {u"notice/folder"_s, ofWorkspace(u"notice/folder"_s, *m_workspace)})
            m_settings.setValue(key, *folder);
        // The folder of an office holds many notices: each round gets its own.
        exportTo(QDir(*folder).filePath(m_workspace->state().round().key.text()), formats);
    });
}

void NoticeExportBar::copyWebPage()
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

void NoticeExportBar::exportTo(const QString &folder, const QStringList &formats)
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
    refresh();
    whenDone(QtConcurrent::run([view = m_view,
                                info = exportInfo(m_workspace->state(), m_view->composed.templateId),
                                formats = *chosen, folder, job = m_job] {
                 Written done;
                 const auto rendered = renderNotice(view->composed.document, info, formats, job);
                 done.files = rendered ? writeRendered(*rendered, folder) : tl::unexpected(rendered.error());
                 if (rendered)
                     done.missing = rendered->missing;
                 return done;
             }),
             this, [this, folder, ticks](const Written &done) {
                 const Result<QStringList> &written = done.files;
                 ticks->deleteLater();
                 m_job.reset();
                 m_progress->stop();
                 m_progress->hide();
                 refresh();
                 if (!written) {
                     if (written.error().code != ErrorCode::Cancelled)
                         emit errorOccurred(written.error());
                     return;
                 }
                 QString words = tr("%Ln files are in %1", nullptr, int(written->size()))
                                     .arg(QDir::toNativeSeparators(folder));
                 // What no notice should say is told with the files, an empty round most of all.
                 if (m_view)
                     for (const NoticeFlaw &flaw : checkNotice(m_view->composed))
                         words += u'\n' + told(flaw).text();
                 if (m_view)
                     if (const auto open = std::ranges::count(m_view->proof.report.findings,
                                                              ProofKind::Contradiction, &ProofFinding::kind))
                         words += u'\n' + tr("%Ln contradiction(s) remain", nullptr, int(open));
                 emit notify(words);
                 emit exported(folder);
                 if (!done.missing.empty())
                     emit errorOccurred(boxesIn(done.missing, folder));
             });
}

} // namespace xw::ui
