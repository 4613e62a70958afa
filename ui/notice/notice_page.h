// NoticePage: the page as it will print, beside its structure and the list of everything in it that does not
// add up. Edits and settings are documents of the workspace; the page composes anew when the data, an edit or
// a setting changed.
#pragma once

#include "notice/notice_edits.h"
#include "notice/notice_settings.h"
#include "ui/notice/notice_view.h"
#include "ui/shared/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace xw::widgets
{
class Card;
class EmptyState;
class PagePreview;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class BlockEditor;
class NoticeTools;
class ElementsPanel;
class NoticeExportBar;
class NoticeOutlining;
class NoticeSigning;
class OutlinePanel;
class PasswordKeeper;
struct PageContext;
class ProofPanel;
class TypedProof;

class NoticePage final : public Page
{
    Q_OBJECT

public:
    /// `keeper`: the system's keyring, for the password of an identity; null: there is none.
    explicit NoticePage(const PageContext &context, QWidget *parent = nullptr,
                        PasswordKeeper *keeper = nullptr);
    ~NoticePage() override;
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    void takeKeyboard() override;
    [[nodiscard]] QStringList unsaved() override;
    void discardUnsaved() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    void showStep(const xw::UndoEntry &step) override;
    /// What is on the screen; nullptr until the first composition is there.
    [[nodiscard]] const NoticeViewPtr &view() const { return m_view; }

signals:
    /// After an export: where the files are.
    void exported(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildMiddle();
    QWidget *buildRight();
    void connectParts();
    void retranslate();
    void requestCompose();
    void take(const NoticeViewPtr &view);
    void refreshPanels();
    void refreshHighlights();
    void showPosition(int page);
    void showBlock(int block);
    void editAt(int page, const QPointF &point);
    void showMenu(int page, const QPointF &point, const QPoint &at);
    void editBlock(int block);
    /// Goes on once what is typed into the paragraph in hand is applied or given up.
    void leaveBlock(std::function<void()> then);
    /// The proof of what is typed, and its findings below the field.
    void proveTyped();
    void showTypedFindings(std::vector<notice::ProofFinding> findings);
    /// In the paragraphs and in the office's own sections, as one step.
    void replaceAll(const QString &words, const QString &with);
    void saveEdits(notice::NoticeEdits edits);
    void changeBlock(const QString &key,
                     const std::function<void(notice::NoticeEdits &, const notice::Runs &)> &change);
    void takeExpected(int finding);
    void showRows(int index);
    void keepWithReason(int finding);
    [[nodiscard]] bool isLocked() const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    NoticeComposer m_composer;
    NoticeViewPtr m_view;
    bool m_stale = true;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_empty;
    QSplitter *m_columns;
    OutlinePanel *m_outline;
    NoticeOutlining *m_outlining;
    widgets::Card *m_middle;
    widgets::PagePreview *m_preview;
    NoticeTools *m_tools;
    QLabel *m_position;
    QLabel *m_busy;
    QPushButton *m_edit;
    NoticeExportBar *m_export;
    NoticeSigning *m_signing;
    widgets::ProgressStrip *m_progress;
    BlockEditor *m_editor;
    TypedProof *m_typed;
    ProofPanel *m_proof;
    ElementsPanel *m_elements;
    int m_block = -1;
    int m_finding = -1;
};

} // namespace xw::ui
