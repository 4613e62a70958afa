// InspectPage: where people live: the list left, the site in the middle, the checklist right, evidence and
// rates below. Puts the parts together and gives them their keys; what a part does is said in its own file.
#pragma once

#include "domain/finding.h"
#include "ui/shared/page.h"
#include "ui/shared/page_context.h"
#include "widgets/web_plugin.h"

#include <QPointer>

class QPushButton;
class QShortcut;
class QSplitter;
class QStackedLayout;

namespace xw
{
struct Change;
}

namespace xw::widgets
{
class EmptyState;
}

namespace xw::ui
{

class BesideBrowser;
class Capturing;
class ChecklistPanel;
class EvidencePanel;
class FoundStrip;
class KeyboardOwner;
class ListPanel;
class WebPanel;

class InspectPage final : public Page
{
    Q_OBJECT

public:
    InspectPage(const PageContext &context, QWidget *parent = nullptr,
                widgets::WebEngineLoader loader = widgets::loadWebEngine);
    ~InspectPage() override;

    void setWorkspace(xw::Workspace *workspace) override;
    [[nodiscard]] QString hint() const override;
    void goToSubject(xw::SubjectId subject) override;
    void listSubjects(const xw::ui::SubjectFilter &filter) override;
    void takeKeyboard() override;
    [[nodiscard]] QStringList unsaved() override;
    void discardUnsaved() override;
    [[nodiscard]] bool shows(const xw::UndoEntry &step) const override;
    void showStep(const xw::UndoEntry &step) override;
    [[nodiscard]] QJsonObject place() const override;
    void goTo(const QJsonObject &place) override;

    [[nodiscard]] SubjectId subject() const { return m_subject; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(widgets::WebEngineLoader loader);
    void connectParts();
    void connectVerdict();
    void addKeys();
    void addSiteKeys();
    /// `does`: what the locator calls it; null: it is not offered there.
    QShortcut *key(const QKeySequence &keys, std::function<void()> then, const char *does = nullptr);
    void tickKeyboard();
    void showKeyboard();
    void tellEngine(const widgets::WebEngineInfo &info);

    void open(SubjectId subject);
    void next();
    void passAndNext();
    void recordAndNext();
    void setRoom(bool wide);
    /// The checklist into a slim window beside the system's browser, or back.
    void setBeside(bool beside);
    void showBeside();
    void previous();
    void review(ReviewState state);
    void setPassing(bool passing);
    void offerIndicators();
    void addPageAddress();
    void attach();
    void attachClipboard();
    void openChecklistMenu(const QString &item, const QPoint &place);
    void openSiteMenu(const QPoint &place);
    void takeChange(const Change &change);
    void showWays();
    void showEmptiness();
    void retranslate();

    const PageContext &m_context;
    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    RoundId m_round;
    QStackedLayout *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QPushButton *m_import = nullptr;
    QSplitter *m_across = nullptr;
    QSplitter *m_down = nullptr;
    ListPanel *m_list = nullptr;
    WebPanel *m_web = nullptr;
    FoundStrip *m_found = nullptr;
    EvidencePanel *m_evidence = nullptr;
    ChecklistPanel *m_checklist = nullptr;
    BesideBrowser *m_beside = nullptr; ///< holds the checklist while it is shown
    Capturing *m_capturing = nullptr;
    KeyboardOwner *m_keyboard = nullptr;
    QList<QShortcut *> m_digits; ///< the site's while it has the keyboard
    QShortcut *m_escape = nullptr;
};

} // namespace xw::ui
