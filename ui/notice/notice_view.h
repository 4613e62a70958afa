// NoticeView: one composed notice with its pages and its proof, immutable once made: what the Notice page
// shows. NoticeComposer: makes them off the window's thread, from a copy of the round.
#pragma once

#include "base/error.h"
#include "notice/compose.h"
#include "notice/fact_rows.h"
#include "notice/page_layout.h"
#include "notice/proof_document.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::ui
{

struct NoticeView {
    notice::Composed composed;
    notice::PageLayout layout;
    notice::DocumentProof proof;
    std::vector<notice::FactRows>
        rows; ///< behind each of the proof's findings; empty where its words count none
};
using NoticeViewPtr = std::shared_ptr<const NoticeView>;

class NoticeComposer final : public QObject
{
    Q_OBJECT

public:
    explicit NoticeComposer(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    /// Composes soon; several requests in a row are one. Answers that a newer request has overtaken are
    /// dropped.
    void request();
    [[nodiscard]] bool isBusy() const { return m_running; }

signals:
    void composed(const xw::ui::NoticeViewPtr &view);
    void failed(const xw::Error &error);
    void busyChanged(bool busy);

private:
    void start();
    Workspace *m_workspace = nullptr;
    QTimer m_soon;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_again = false;
};

/// The blocks of a composed notice as one line each, for the outline.
struct OutlineRow {
    int block = -1;
    int level = 1; ///< 1 title and sections, 2 subsections, 0 an annex
    QString text;
    int rows = -1; ///< of an annex
};
[[nodiscard]] std::vector<OutlineRow> outline(const NoticeView &view);

} // namespace xw::ui
