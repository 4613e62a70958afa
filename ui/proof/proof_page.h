// ProofPage (校核): notices that somebody sent, files or a folder of them: the text of each beside what does
// not add up in it, and a report to send back. Needs no workspace.
#pragma once

#include "ui/proof/proof_run.h"
#include "ui/shared/page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QSplitter;
class QTemporaryDir;
class QStackedLayout;
class QTableView;

namespace xw::widgets
{
class Card;
class EmptyState;
class ProgressStrip;
} // namespace xw::widgets

namespace xw::ui
{

class FindingsPanel;
struct PageContext;
class ProofFiles;
class ProofTextView;

class ProofPage final : public Page
{
    Q_OBJECT

public:
    explicit ProofPage(const PageContext &context, QWidget *parent = nullptr);
    ~ProofPage() override;
    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    /// Proves files, and what lies in folders.
    void takeFiles(const QStringList &paths) override;
    [[nodiscard]] const ProofFiles &files() const { return *m_files; }

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildFiles();
    void connectParts();
    void retranslate();
    void fitColumns();
    void askFiles();
    void askFolder();
    /// Files, or a text, that another program put on the clipboard.
    void paste();
    void showFile(int row);
    void chooseFinding(int index);
    void copyExpected(int index);
    void keep(int index);
    void refresh();
    void askReport(bool all, const QString &suffix);
    void writeReport(bool all, const QString &path);
    [[nodiscard]] QHash<QString, QString> keptOf(const notice::FileProof &proof) const;

    const PageContext &m_context;
    Workspace *m_workspace = nullptr;
    ProofRun m_run;
    ProofFiles *m_files;
    FileProofPtr m_shown;
    QStackedLayout *m_stack;
    widgets::EmptyState *m_empty;
    QPushButton *m_emptyFiles, *m_emptyFolder, *m_emptyPaste, *m_emptyBack;
    QPushButton *m_back, *m_chooseFiles, *m_chooseFolder, *m_paste, *m_report;
    QAction *m_actions[4];
    QSplitter *m_columns;
    widgets::Card *m_filesCard, *m_textCard;
    QLabel *m_total;
    QTableView *m_table;
    widgets::ProgressStrip *m_progress;
    ProofTextView *m_text;
    FindingsPanel *m_findings;
    bool m_writing = false;
    std::unique_ptr<QTemporaryDir> m_pasted; ///< where a pasted text is a file
};

} // namespace xw::ui
