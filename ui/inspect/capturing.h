// Capturing: from what is seen to evidence in the workspace: captured, named, bound to the finding in hand,
// stored. What was begun for one subject ends there, wherever the person has gone meanwhile.
#pragma once

#include "widgets/web_engine.h"
#include "workspace/workspace.h"

#include <QPointer>

class QImage;

namespace xw::widgets
{
struct CertificateFault;
}

namespace xw::ui
{

class WebPanel;

class Capturing final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Visible, FullPage, Archive };

    explicit Capturing(WebPanel *web, QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    void setSubject(SubjectId subject) { m_subject = subject; }
    /// Invalid: of the subject as a whole.
    void setFinding(FindingId finding) { m_finding = finding; }
    /// What draws the sites: kept once a round, and said in the manifest of its notice.
    void setEngine(const QString &engine) { m_engine = engine; }

    void capture(Kind kind);
    /// A picture from elsewhere (the clipboard), as evidence of the subject.
    void keepPicture(const QImage &picture);
    /// A copy of a piece of evidence with marks on it; the original stays as it is.
    void keepMarked(const Evidence &original, const QByteArray &png);
    /// At most 100 MB.
    void attach(const QString &path);
    /// That somebody looked at a site whose certificate does not hold, and when.
    void recordCertificate(const widgets::CertificateFault &fault);

signals:
    void stored(const xw::Evidence &evidence);
    void errorOccurred(const xw::Error &error);

private:
    void store(CapturedEvidence evidence);
    void recordEngine();
    [[nodiscard]] CapturedEvidence labelled(const QString &kind, const QString &suffix,
                                            const QString &mimeType) const;

    WebPanel *m_web;
    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    FindingId m_finding;
    QString m_engine;
};

} // namespace xw::ui
