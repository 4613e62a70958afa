// ChecklistPanel: the right of Inspect: the standard as a checklist, what belongs to the finding in hand, the
// verdict and the way on. Shows the round and hands every change to Ticking.
#pragma once

#include "domain/finding.h"
#include "ui/inspect/ticking.h"
#include "widgets/card.h"

class QLabel;
class QSplitter;
class QToolButton;

namespace xw::widgets
{
class ChecklistView;
class Chip;
class ElidedLabel;
} // namespace xw::widgets

namespace xw
{
class OthersPresent;
}

namespace xw::ui
{

class CountsView;
class FindingEditor;
class HistoryView;
class VerdictBar;

class ChecklistPanel final : public widgets::Card
{
    Q_OBJECT

public:
    explicit ChecklistPanel(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setSubject(SubjectId subject);
    /// Reads the state again: after a change of this subject.
    void refresh();
    /// Asks for what was typed and not asked for yet.
    void commit();
    /// Half a pair of wrong and right words, of which subject.
    [[nodiscard]] QStringList unsaved() const;
    void discardUnsaved();

    [[nodiscard]] widgets::ChecklistView *checklist() const { return m_checklist; }
    [[nodiscard]] FindingEditor *editor() const { return m_editor; }
    [[nodiscard]] VerdictBar *verdict() const { return m_verdict; }
    /// The finding that the current item is about; nullptr: it is not ticked.
    [[nodiscard]] const Finding *currentFinding() const;
    /// Adds an address to the current finding. False: nothing is ticked there.
    bool addAddress(const QString &url);

    /// One indicator over many sites: the checklist stays on it, Space ticks it.
    void setPassing(bool passing);
    /// Whose indicators are shown to choose from while no subject is; invalid: nobody's.
    void offer(SubjectId subject);
    /// Whether digits tick now.
    void setKeyboard(bool here);
    [[nodiscard]] bool isPassing() const { return m_passing; }
    /// Shows what exactly counts for an item.
    void showCounts(const QString &item);

signals:
    void findingChanged(); ///< currentFinding() is another
    void errorOccurred(const xw::Error &error);
    void openAddress(const QUrl &url);
    void addPageAddressAsked();
    void passingAsked(bool passing);
    /// A menu for an item of the checklist is asked for, at a point of the screen.
    void menuAsked(const QString &item, const QPoint &place);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitHead();
    void showScope();
    void connectParts();
    void showStates();
    void showFinding();
    void showHistory();
    void showSaving();
    void onFailure(const Error &error);
    void retranslate();
    void showSections();
    void showListed(const Inspection &inspection);
    [[nodiscard]] const Subject *subject() const;

    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    bool m_passing = false;
    bool m_failed = false;
    bool m_keyboard = true;
    QString m_passItem;  ///< kept from subject to subject while passing
    SubjectId m_offered; ///< see offer()
    Ticking *m_ticking;
    OthersPresent *m_others; ///< who else has the subject open
    widgets::Chip *m_document;
    widgets::ElidedLabel *m_scope;
    QLabel *m_passWords;
    QLabel *m_sentBack;
    widgets::ElidedLabel *m_listed; ///< what a results list said in columns that nothing reads
    QToolButton *m_pass;
    QSplitter *m_splitter;
    widgets::ChecklistView *m_checklist;
    FindingEditor *m_editor;
    HistoryView *m_history;
    CountsView *m_counts;
    VerdictBar *m_verdict;
};

} // namespace xw::ui
