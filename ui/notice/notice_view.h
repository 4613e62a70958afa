// NoticeView: one composed notice with its pages and its proof, immutable once made: what the Notice page
// shows. NoticeComposer: makes them off the window's thread, from a copy of the round.
#pragma once

#include "base/error.h"
#include "base/job.h"
#include "base/latest_job.h"
#include "notice/compose.h"
#include "notice/fact_rows.h"
#include "notice/page_layout.h"
#include "notice/proof_document.h"

#include <QObject>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

struct NoticeView {
    RoundId round; ///< whose it is
    notice::Composed composed;
    notice::PageLayout layout;
    notice::DocumentProof proof;
    std::vector<notice::FactRows>
        rows; ///< behind each of the proof's findings; empty where its words count none
};
using NoticeViewPtr = std::shared_ptr<const NoticeView>;

/// The block whose words stand at a point of a page (points, from its upper left corner), by its index in the
/// document; -1: none. `page` counts from 0.
[[nodiscard]] int blockAt(const notice::PageLayout &layout, int page, const QPointF &point);

class NoticeComposer final : public QObject
{
    Q_OBJECT

public:
    explicit NoticeComposer(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Composes soon; several requests in a row are one. Answers that a newer request has overtaken are
    /// dropped.
    void request();
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    /// Of what is being composed: facts and text, pages, proof, the rows behind it.
    [[nodiscard]] const Job &progress() const { return *m_progress; }

signals:
    void composed(const xw::ui::NoticeViewPtr &view);
    void failed(const xw::Error &error);
    void busyChanged(bool busy);

private:
    void start();
    Workspace *m_workspace = nullptr;
    LatestJob m_job;
    JobPtr m_progress = std::make_shared<Job>();
};

/// A composed notice as one line each, for the outline: its title, its sections (also those that do not stand
/// in it now), signature, annexes.
struct OutlineRow {
    int block = -1; ///< -1: it does not stand there
    int level = 1;  ///< 1 title and sections, 2 subsections, 0 an annex
    QString text;
    int rows = -1;   ///< of an annex
    QString section; ///< notice::SectionSummary::id; empty: of none
    QString state;   ///< a word beside it: written, left out, withdrawn
    QString tip;
    bool leftOut = false, written = false, faulty = false;
};
[[nodiscard]] std::vector<OutlineRow> outline(const NoticeView &view);

} // namespace xw::ui
