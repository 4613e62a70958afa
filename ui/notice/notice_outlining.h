// NoticeOutlining: what a person does in the outline of the notice: writes a section, adds, moves, leaves
// out, withdraws, takes over the last round's. Each is one change of the round's settings, with its name for
// undo.
#pragma once

#include "notice/outline_edits.h"
#include "ui/notice/notice_view.h"

#include <QObject>
#include <functional>

namespace xw::ui
{

class OutlinePanel;
struct PageContext;
class SectionWriter;

class NoticeOutlining final : public QObject
{
    Q_OBJECT

public:
    /// Panel and writer outlive it.
    NoticeOutlining(const PageContext &context, OutlinePanel *panel, SectionWriter *writer, QWidget *page);
    void setWorkspace(Workspace *workspace);
    /// nullptr: nothing is composed. `locked`: the round is signed.
    void setView(const NoticeViewPtr &view, bool locked);
    /// Opens the writer where the block holds the office's own words. False: it does not.
    bool writeBlock(int block);
    [[nodiscard]] bool isChanged() const;
    void finish();
    /// Goes on once what is typed into a section is applied or given up.
    void leaveWriter(std::function<void()> then);
    void retranslate();

signals:
    void errorOccurred(const xw::Error &error);
    void notify(const QString &text);
    void unsavedChanged();

private:
    using Change = std::function<Result<notice::OutlineChange>(notice::NoticeSettings)>;
    /// Stores what `change` makes of the settings.
    void change(const Change &change);
    void write(const QString &section);
    void apply(const QString &section, const QString &heading, const QString &words);
    void add(const QString &after, int level);
    void reuse();

    const PageContext &m_context;
    OutlinePanel *m_panel;
    SectionWriter *m_writer;
    QWidget *m_page;
    Workspace *m_workspace = nullptr;
    NoticeViewPtr m_view;
    bool m_locked = true;
    QString m_toWrite; ///< a section that was added: to be written once it is composed
};

} // namespace xw::ui
