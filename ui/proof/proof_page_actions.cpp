// The part of ProofPage that asks the person and carries out the ways out of a finding.
#include "base/when_done.h"
#include "ui/proof/proof_page.h"

#include "notice/kept_findings.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/proof_files.h"
#include "ui/shared/page_context.h"
#include "widgets/dialogs.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using notice::FileProof;
using notice::ProofFinding;

namespace
{

/// Where the reason of a finding is kept: by the name of its file and by what it says, so that it ends when
/// either changes.
QString settingOf(const FileProof &proof, const ProofFinding &finding)
{
    const QString words = QFileInfo(proof.path).fileName() + u'\n' + notice::findingKey(finding);
    return u"proof/kept/"_s +
           QString::fromLatin1(
               QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

QHash<QString, QString> ProofPage::keptOf(const FileProof &proof) const
{
    QHash<QString, QString> kept;
    for (const ProofFinding &finding : proof.report.findings)
        if (const QString reason = m_context.settings.value(settingOf(proof, finding)).toString();
            !reason.isEmpty())
            kept.insert(notice::findingKey(finding), reason);
    return kept;
}

void ProofPage::askFiles()
{
    widgets::FileQuestion question;
    question.title = tr("Notices to proofread");
    question.filter =
        tr("Notices (*.docx *.docm *.doc *.wps *.odt *.ofd *.pdf *.rtf *.html *.htm *.mht *.mhtml "
           "*.txt)") +
        u";;"_s + tr("All files (*)");
    question.suggestion = m_context.settings.value(u"proof/folder"_s).toString();
    m_context.dialogs.openFiles(this, question, [this](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        m_context.settings.setValue(u"proof/folder"_s, QFileInfo(paths.first()).path());
        takeFiles(paths);
    });
}

void ProofPage::askFolder()
{
    widgets::FileQuestion question;
    question.title = tr("Folder of notices to proofread");
    question.suggestion = m_context.settings.value(u"proof/folder"_s).toString();
    m_context.dialogs.openFolder(this, question, [this](const std::optional<QString> &folder) {
        if (!folder)
            return;
        m_context.settings.setValue(u"proof/folder"_s, *folder);
        takeFiles({*folder});
    });
}

void ProofPage::paste()
{
    const QMimeData *held = QGuiApplication::clipboard()->mimeData();
    QStringList files;
    for (const QUrl &url : held ? held->urls() : QList<QUrl>())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (!files.isEmpty())
        return takeFiles(files);
    const QString text = held ? held->text() : QString();
    if (text.trimmed().isEmpty())
        return void(emit notify(tr("There is no text on the clipboard")));
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Pasted text") + u".txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return void(
            emit errorOccurred({ErrorCode::Io,
                                {QT_TRANSLATE_NOOP("xw", "The text cannot be read from the clipboard"), {}},
                                {},
                                file.fileName(),
                                file.errorString()}));
    file.close();
    takeFiles({file.fileName()});
}

void ProofPage::copyExpected(int index)
{
    if (!m_shown || index < 0 || index >= int(m_shown->report.findings.size()))
        return;
    const QString right = m_shown->report.findings[size_t(index)].expected;
    QGuiApplication::clipboard()->setText(right);
    emit notify(tr("%1 is on the clipboard").arg(right));
}

void ProofPage::keep(int index)
{
    if (!m_shown || index < 0 || index >= int(m_shown->report.findings.size()))
        return;
    const ProofFinding &finding = m_shown->report.findings[size_t(index)];
    const QString setting = settingOf(*m_shown, finding);
    widgets::TextQuestion question;
    question.title = tr("Keep what the text says");
    question.label = tr("Why “%1” is right (empty: it is a finding again)").arg(finding.quote.left(40));
    question.initial = m_context.settings.value(setting).toString();
    question.accept = tr("Keep");
    question.manyLines = true;
    m_context.dialogs.askText(this, question,
                              [this, setting, shown = m_shown](const std::optional<QString> &reason) {
                                  if (!reason)
                                      return;
                                  if (reason->trimmed().isEmpty())
                                      m_context.settings.remove(setting);
                                  else
                                      m_context.settings.setValue(setting, reason->trimmed());
                                  if (shown == m_shown)
                                      m_findings->setProof(m_shown, keptOf(*m_shown));
                              });
}

void ProofPage::askReport(bool all, const QString &suffix)
{
    const FileProofPtr first = all ? m_files->proofAt(0) : m_shown;
    if (!first || m_writing)
        return;
    const QFileInfo place(first->path);
    // Beside the file; a pasted text has no place of its own.
    const QString beside = m_pasted && place.path() == m_pasted->path()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : place.path();
    widgets::FileQuestion question;
    question.title = tr("Report to send back");
    question.filter = suffix == u"pdf"_s ? tr("PDF (*.pdf)") : tr("Word (*.docx)");
    question.suffix = suffix;
    question.suggestion =
        QDir(m_context.settings.value(u"proof/reports"_s, beside).toString())
            .filePath((all ? tr("Report of a proof") : tr("%1 - report").arg(place.completeBaseName())) +
                      u'.' + suffix);
    m_context.dialogs.saveFile(this, question, [this, all](const std::optional<QString> &path) {
        if (path)
            writeReport(all, *path);
    });
}

void ProofPage::writeReport(bool all, const QString &path)
{
    std::vector<FileProofPtr> files = all ? m_files->proved() : std::vector<FileProofPtr>{m_shown};
    if (files.empty() || !files.front() || m_writing)
        return;
    m_context.settings.setValue(u"proof/reports"_s, QFileInfo(path).path());
    std::vector<QHash<QString, QString>> kept;
    for (const FileProofPtr &file : files)
        kept.push_back(keptOf(*file));
    m_writing = true;
    refresh();
    whenDone(QtConcurrent::run([files = std::move(files), kept = std::move(kept), path,
                                today = QDate::currentDate()]() -> Result<void> {
                 std::vector<const FileProof *> plain;
                 for (const FileProofPtr &file : files)
                     plain.push_back(file.get());
                 return notice::writeProofReport(notice::proofReportDocument(plain, kept, today), path);
             }),
             this, [this, path](const Result<void> &written) {
                 m_writing = false;
                 refresh();
                 if (written)
                     emit notify(tr("The report is %1").arg(QDir::toNativeSeparators(path)));
                 else
                     emit errorOccurred(written.error());
             });
}

} // namespace xw::ui
