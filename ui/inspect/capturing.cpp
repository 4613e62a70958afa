#include "ui/inspect/capturing.h"

#include "base/when_done.h"
#include "notice/export.h"
#include "ui/inspect/failed_page.h"
#include "ui/inspect/web_panel.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeDatabase>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr qint64 largestFile = 100LL << 20;

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {QT_TRANSLATE_NOOP("xw", "The file cannot be read"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Choose another file"), {}}, file.errorString());
    if (file.size() > largestFile)
        return failure(ErrorCode::TooLarge, {QT_TRANSLATE_NOOP("xw", "The file is larger than 100 MB"), {}},
                       path, {QT_TRANSLATE_NOOP("xw", "Keep it elsewhere and note where"), {}});
    return file.readAll();
}
} // namespace

Capturing::Capturing(WebPanel *web, QObject *parent) : QObject(parent), m_web(web) {}

CapturedEvidence Capturing::labelled(const QString &kind, const QString &suffix,
                                     const QString &mimeType) const
{
    const Subject *subject = m_workspace->state().subject(m_subject);
    const QString code =
        subject && !subject->code.isEmpty() ? subject->code : QString::number(m_subject.value());
    const QString stamp = m_workspace->clock().now().toString(u"yyyyMMdd-HHmmss"_s);
    CapturedEvidence evidence;
    evidence.subject = m_subject;
    evidence.finding = m_finding;
    evidence.kind = kind;
    evidence.fileName = u"%1-%2-%3.%4"_s.arg(code, stamp, kind, suffix);
    evidence.mimeType = mimeType;
    evidence.url = m_web->address();
    return evidence;
}

void Capturing::capture(Kind kind)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    CapturedEvidence evidence =
        kind == Kind::Archive    ? labelled(u"mhtml"_s, u"mhtml"_s, u"multipart/related"_s)
        : kind == Kind::FullPage ? labelled(u"full-page"_s, u"png"_s, u"image/png"_s)
                                 : labelled(u"screenshot"_s, u"png"_s, u"image/png"_s);
    if (m_web->showsFailure()) {
        // What it is, not what it looks like: whoever reads it later must know whose fault it was.
        const bool site = m_web->failure()->blame() == LineProbe::Blame::Site;
        evidence = labelled(site ? u"failed-visit"_s : u"own-line"_s, u"png"_s, u"image/png"_s);
    }
    if (m_web->showsCard() || m_web->showsFailure()) {
        evidence.bytes = m_web->cardPng();
        store(std::move(evidence));
        return;
    }
    const auto what = kind == Kind::Archive    ? widgets::WebCapture::Archive
                      : kind == Kind::FullPage ? widgets::WebCapture::FullPage
                                               : widgets::WebCapture::Visible;
    whenDone(m_web->pane()->capture(what), this,
             [this, evidence = std::move(evidence)](const widgets::Captured &bytes) mutable {
                 if (!bytes) {
                     emit errorOccurred(
                         {ErrorCode::Unsupported,
                          {QT_TRANSLATE_NOOP("xw", "No evidence was taken: %1"), {bytes.error()}},
                          {QT_TRANSLATE_NOOP("xw", "Open the page again, or attach a file"), {}},
                          evidence.url,
                          {}});
                     return;
                 }
                 evidence.bytes = *bytes;
                 recordEngine();
                 store(std::move(evidence));
             });
}

void Capturing::recordEngine()
{
    if (!m_workspace || m_engine.isEmpty())
        return;
    const QStringList known = notice::enginesOf(m_workspace->state());
    if (known.contains(m_engine))
        return;
    whenDone(m_workspace->saveDocument({notice::engineDocument, m_workspace->state().round().key.text(),
                                        (known + QStringList{m_engine}).join(u'\n').toUtf8()}),
             this, [this](const Result<void> &kept) {
                 if (!kept)
                     emit errorOccurred(kept.error());
             });
}

void Capturing::attach(const QString &path)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    CapturedEvidence evidence = labelled(u"file"_s, {}, QMimeDatabase().mimeTypeForFile(path).name());
    evidence.fileName = QFileInfo(path).fileName();
    whenDone(QtConcurrent::run(readFile, path), this,
             [this, evidence = std::move(evidence)](const Result<QByteArray> &bytes) mutable {
                 if (!bytes) {
                     emit errorOccurred(bytes.error());
                     return;
                 }
                 evidence.bytes = *bytes;
                 store(std::move(evidence));
             });
}

void Capturing::keepPicture(const QImage &picture)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    CapturedEvidence evidence = labelled(u"clipboard"_s, u"png"_s, u"image/png"_s);
    QBuffer buffer(&evidence.bytes);
    buffer.open(QIODevice::WriteOnly);
    if (picture.save(&buffer, "PNG"))
        store(std::move(evidence));
}

void Capturing::keepMarked(const Evidence &original, const QByteArray &png)
{
    if (!m_workspace || png.isEmpty())
        return;
    CapturedEvidence evidence;
    evidence.subject = original.subject;
    evidence.finding = original.finding;
    evidence.kind = u"marked"_s;
    evidence.mimeType = u"image/png"_s;
    evidence.url = original.url;
    // Whose copy it is stands in its name: the first digits of the original's digest.
    evidence.fileName = u"%1-marked-%2.png"_s.arg(QFileInfo(original.fileName).completeBaseName(),
                                                  QString::fromLatin1(original.sha256.toHex().left(12)));
    evidence.bytes = png;
    store(std::move(evidence));
}

void Capturing::recordCertificate(const widgets::CertificateFault &fault)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    CapturedEvidence evidence = labelled(u"file"_s, u"txt"_s, u"text/plain"_s);
    evidence.fileName.replace(u"-file."_s, u"-certificate."_s);
    evidence.url = fault.url.toString();
    evidence.bytes = tr("%1 looked at %2 although its certificate does not hold.\n%3\n%4\n")
                         .arg(m_workspace->author(), fault.url.toString(), fault.text,
                              m_workspace->clock().now().toString(Qt::ISODate))
                         .toUtf8();
    store(std::move(evidence));
}

void Capturing::store(CapturedEvidence evidence)
{
    if (!m_workspace)
        return;
    whenDone(m_workspace->addEvidence(std::move(evidence)), this, [this](const Result<Evidence> &kept) {
        if (kept)
            emit stored(*kept);
        else
            emit errorOccurred(kept.error());
    });
}

} // namespace xw::ui
