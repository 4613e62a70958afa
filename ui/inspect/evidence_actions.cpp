// What can be done with a piece of evidence: look at it, take it out as a file, withdraw it.
#include "base/when_done.h"
#include "base/whole_file.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/inspect/evidence_words.h"
#include "ui/inspect/mark_dialog.h"
#include "ui/inspect/pack_viewer.h"
#include "widgets/dialogs.h"
#include "widgets/evidence_strip.h"
#include "widgets/image_viewer.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

void EvidencePanel::withBytes(const Evidence &evidence, std::function<void(const QByteArray &)> then)
{
    whenDone(m_workspace->blob(evidence.sha256), this,
             [this, then = std::move(then)](const Result<QByteArray> &bytes) {
                 if (bytes)
                     then(*bytes);
                 else
                     emit errorOccurred(bytes.error());
             });
}

void EvidencePanel::open(qint64 id)
{
    if (const Evidence *chosen = evidence(id))
        withBytes(*chosen, [this, copy = *chosen](const QByteArray &bytes) { openViewer(copy, bytes); });
}

void EvidencePanel::openPack(const Evidence &chosen, const QByteArray &bytes)
{
    auto *viewer = new PackViewer(this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->setWindowTitle(evidenceCaption(chosen));
    connect(viewer, &PackViewer::exportAsked, this, [this, id = chosen.id.value()] { exportFile(id); });
    viewer->prefer(checkProvedBy(chosen));
    viewer->open();
    viewer->showPack(bytes, chosen.sha256);
}

QString EvidencePanel::checkProvedBy(const Evidence &pack) const
{
    // The reading that was accepted with it names its check at the end of its file name.
    for (const Evidence &each : m_workspace->state().evidence(m_subject))
        if (each.kind == u"reading" && each.finding == pack.finding && each.capturedAt == pack.capturedAt)
            return each.fileName.section(u'-', 3).section(u'.', 0, 0);
    return {};
}

void EvidencePanel::openViewer(const Evidence &chosen, const QByteArray &bytes)
{
    if (chosen.fileName.endsWith(u".wacz"_s, Qt::CaseInsensitive))
        return openPack(chosen, bytes);
    auto *viewer = new widgets::ImageViewer(this);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->setWindowTitle(evidenceCaption(chosen));
    const bool picture = chosen.mimeType.startsWith(u"image/");
    viewer->setPicture(picture ? QImage::fromData(bytes) : QImage(),
                       tr("%1 (%2). Export it and open it with another program.")
                           .arg(chosen.fileName, QLocale().formattedDataSize(chosen.size)));
    viewer->setFacts(evidenceFacts(chosen, m_workspace ? boundTo(chosen) : QString()));
    connect(viewer, &widgets::ImageViewer::exportAsked, this,
            [this, id = chosen.id.value()] { exportFile(id); });
    if (picture && m_workspace && !m_workspace->isLocked())
        viewer->offerMarks();
    connect(viewer, &widgets::ImageViewer::markAsked, this, [this, viewer, chosen, bytes] {
        viewer->close();
        openMarks(chosen, QImage::fromData(bytes));
    });
    viewer->open();
}

void EvidencePanel::openMarks(const Evidence &chosen, const QImage &picture)
{
    if (picture.isNull())
        return;
    auto *dialog = new MarkDialog(picture, m_context.dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MarkDialog::kept, this,
            [this, chosen](const QByteArray &png) { emit marked(chosen, png); });
    dialog->open();
}

void EvidencePanel::exportFile(qint64 id)
{
    const Evidence *chosen = evidence(id);
    if (!chosen)
        return;
    widgets::FileQuestion question;
    question.title = tr("Export evidence");
    question.filter = tr("All files (*)");
    question.suggestion = QDir(m_context.settings.value(u"folders/evidence"_s, QDir::homePath()).toString())
                              .filePath(chosen->fileName);
    m_context.dialogs.saveFile(this, question, [this, id](const std::optional<QString> &path) {
        const Evidence *still = path ? evidence(id) : nullptr;
        if (!still)
            return;
        m_context.settings.setValue(u"folders/evidence"_s, QFileInfo(*path).path());
        withBytes(*still, [this, target = *path](const QByteArray &bytes) {
            whenDone(QtConcurrent::run(writeWhole, target, bytes,
                                       Message{QT_TRANSLATE_NOOP("xw", "The file cannot be written"), {}}),
                     this, [this, target](const Result<void> &written) {
                         if (written)
                             emit notify(tr("Exported to %1").arg(QDir::toNativeSeparators(target)));
                         else
                             emit errorOccurred(written.error());
                     });
        });
    });
}

void EvidencePanel::withdraw(qint64 id)
{
    const Evidence *chosen = evidence(id);
    if (!chosen || m_workspace->isLocked())
        return;
    widgets::ConfirmQuestion question;
    question.title = tr("Withdraw evidence");
    question.text = tr("Withdraw %1?").arg(evidenceCaption(*chosen));
    question.detail = tr("It no longer counts, and stays in the history of the subject.");
    question.accept = tr("Withdraw");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, id](bool accepted) {
        if (!accepted || !m_workspace)
            return;
        whenDone(m_workspace->withdrawEvidence(EvidenceId(id)), this, [this](const Result<void> &done) {
            if (!done)
                emit errorOccurred(done.error());
        });
    });
}

} // namespace xw::ui
