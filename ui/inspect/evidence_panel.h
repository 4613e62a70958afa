// EvidencePanel: what was captured of the subject, below its site: thumbnails, to be opened, exported and
// withdrawn; beside them the rates that move with each tick.
#pragma once

#include "ui/shared/page.h"
#include "ui/shared/page_context.h"
#include "widgets/card.h"
#include "workspace/workspace.h"

#include <QCache>
#include <QImage>
#include <QPointer>

class QLabel;

namespace xw::widgets
{
class EvidenceStrip;
}

namespace xw::ui
{

class RateView;

class EvidencePanel final : public widgets::Card
{
    Q_OBJECT

public:
    EvidencePanel(const PageContext &context, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setSubject(SubjectId subject);
    /// Reads the state again: after a change.
    void refresh();
    void focusStrip();
    /// Shows what was taken, where nothing can be: no word of keys.
    void setForReading();
    void select(EvidenceId evidence);
    /// In a low window the panel is its head line as long as there is no evidence: the site has the room. Not
    /// where evidence is only read.
    void setLow(bool low);

signals:
    void heightAsked(int height); ///< it was folded, or has something to show again
    void errorOccurred(const xw::Error &error);
    void notify(const QString &text);
    /// A copy with marks, to be kept as a further piece.
    void marked(const xw::Evidence &original, const QByteArray &png);
    void showSubjects(const xw::ui::SubjectFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const Evidence *evidence(qint64 id) const;
    [[nodiscard]] QString boundTo(const Evidence &evidence) const;
    void bringPicture(const Evidence &evidence);
    void fold(bool folded);
    void open(qint64 id);
    void openMarks(const Evidence &evidence, const QImage &picture);
    void openViewer(const Evidence &evidence, const QByteArray &bytes);
    void openPack(const Evidence &evidence, const QByteArray &bytes);
    [[nodiscard]] QString checkProvedBy(const Evidence &pack) const;
    void exportFile(qint64 id);
    void withdraw(qint64 id);
    void withBytes(const Evidence &evidence, std::function<void(const QByteArray &)> then);

    const PageContext &m_context;
    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    bool m_forReading = false;
    bool m_low = false;
    bool m_folded = false;
    int m_openHeight = 150; ///< before it was folded
    QLabel *m_count;
    QWidget *m_pieces; ///< what folds away
    QLabel *m_nothing;
    widgets::EvidenceStrip *m_strip;
    RateView *m_rates;
    QCache<QByteArray, QImage> m_pictures; ///< by digest, scaled down
};

} // namespace xw::ui
