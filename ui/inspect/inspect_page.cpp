#include "ui/inspect/inspect_page.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/inspect/beside_browser.h"
#include "ui/inspect/capturing.h"
#include "ui/inspect/checklist_panel.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/inspect/found_strip.h"
#include "ui/inspect/keyboard_owner.h"
#include "ui/inspect/list_panel.h"
#include "ui/inspect/verdict_bar.h"
#include "ui/inspect/web_panel.h"
#include "ui/inspect/web_toolbar.h"
#include "ui/review/send_back.h"
#include "ui/shared/futures.h"
#include "widgets/buttons.h"
#include "widgets/checklist_view.h"
#include "widgets/dialogs.h"
#include "widgets/empty_state.h"
#include "widgets/engine_age.h"
#include "widgets/text_size.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int lowPage = 640; ///< of a laptop: the site needs every line
}

InspectPage::InspectPage(const PageContext &context, QWidget *parent, widgets::WebEngineLoader loader)
    : Page(parent), m_context(context)
{
    setObjectName(u"inspectPage"_s);
    build(std::move(loader));
    connectParts();
    connectVerdict();
    addKeys();
    addSiteKeys();
    retranslate();
    setWorkspace(nullptr);
}

InspectPage::~InspectPage()
{
    m_checklist->commit();
    if (!m_beside->isVisible()) // the sizes of before are kept then
        m_context.settings.setValue(u"inspect/across"_s, m_across->saveState());
    m_context.settings.setValue(u"inspect/down"_s, m_down->saveState());
}

void InspectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_evidence->setLow(height() < lowPage);
}

void InspectPage::build(widgets::WebEngineLoader loader)
{
    m_stack = new QStackedLayout(this);
    m_empty = new widgets::EmptyState(u"inspect"_s, this);
    m_empty->setObjectName(u"inspectEmpty"_s);
    m_import = new widgets::PrimaryButton(this);
    m_import->setObjectName(u"inspectImport"_s);
    m_empty->addButton(m_import);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_down = new QSplitter(Qt::Vertical, m_across);
    m_list = new ListPanel(m_context, m_across);
    m_web = new WebPanel(std::move(loader), m_down);
    m_found = new FoundStrip(m_context, m_web);
    m_web->setStrip(m_found);
    m_evidence = new EvidencePanel(m_context, m_down);
    m_checklist = new ChecklistPanel(m_across);
    m_beside = new BesideBrowser(this);
    m_capturing = new Capturing(m_web, this);
    m_keyboard = new KeyboardOwner(
        [pane = QPointer(m_web->pane())](const QWidget *widget) { return pane && pane->isSites(widget); },
        m_checklist, this);
    for (QSplitter *splitter : {m_across, m_down}) {
        splitter->setHandleWidth(8);
        splitter->setChildrenCollapsible(false);
    }
    m_down->addWidget(m_web);
    m_down->addWidget(m_evidence);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({700, 150});
    m_across->addWidget(m_list);
    m_across->addWidget(m_down);
    m_across->addWidget(m_checklist);
    m_across->setStretchFactor(1, 1);
    const double text = widgets::textSize() / 100.0;
    m_across->setSizes({int(286 * text), 700, int(366 * text)});
    m_list->setMinimumWidth(180);
    m_web->setMinimumSize(360, 200);
    m_checklist->setMinimumWidth(300);
    m_across->restoreState(m_context.settings.value(u"inspect/across"_s).toByteArray());
    m_down->restoreState(m_context.settings.value(u"inspect/down"_s).toByteArray());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_across);
}

void InspectPage::connectParts()
{
    connect(m_import, &QPushButton::clicked, this, [this] { emit importFile({}); });
    connect(m_list, &ListPanel::chosen, this, &InspectPage::open);
    connect(&m_list->list(), &QAbstractItemModel::modelReset, this, &InspectPage::offerIndicators);
    connect(m_list, &ListPanel::notify, this, &Page::notify);
    connect(m_list, &ListPanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_web, &WebPanel::notify, this, &Page::notify);
    connect(m_found, &FoundStrip::notify, this, &Page::notify);
    connect(m_found, &FoundStrip::errorOccurred, this, &Page::errorOccurred);
    connect(m_found, &FoundStrip::placeAsked, m_web, &WebPanel::openPlace);
    connect(m_web->pane(), &widgets::WebPane::engineBrought, this, &InspectPage::tellEngine);
    connect(m_keyboard, &KeyboardOwner::changed, this, &InspectPage::showKeyboard);
    // What had the keyboard goes away, and Qt gives it to whatever stands beside it.
    connect(m_web->pane()->site(), &widgets::SiteState::rendererCrashed, m_keyboard, &KeyboardOwner::drop);
    connect(m_web->pane()->site(), &widgets::SiteState::heldBack, m_keyboard, &KeyboardOwner::drop);
    connect(m_web, &WebPanel::siteFailed, m_keyboard, &KeyboardOwner::drop);
    connect(m_web->pane(), &widgets::WebPane::certificateAccepted, m_capturing,
            &Capturing::recordCertificate);
    connect(m_checklist, &ChecklistPanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_checklist, &ChecklistPanel::passingAsked, this, &InspectPage::setPassing);
    connect(m_web, &WebPanel::roomAsked, this, &InspectPage::setRoom);
    connect(m_web->pane(), &widgets::WebPane::besideAsked, this, [this] { setBeside(true); });
    connect(m_beside, &BesideBrowser::closed, this, [this] { setBeside(false); });
    connect(m_beside, &BesideBrowser::browserAsked, m_web->pane(), &widgets::WebPane::openInSystemBrowser);
    connect(m_checklist, &ChecklistPanel::addPageAddressAsked, this, &InspectPage::addPageAddress);
    connect(m_checklist, &ChecklistPanel::openAddress, m_web->pane(), &widgets::WebPane::load);
    connect(m_checklist, &ChecklistPanel::findingChanged, this, [this] {
        const Finding *finding = m_checklist->currentFinding();
        m_capturing->setFinding(finding ? finding->id : FindingId());
    });
    connect(m_checklist, &ChecklistPanel::menuAsked, this, &InspectPage::openChecklistMenu);
    connect(m_web, &WebPanel::menuAsked, this, &InspectPage::openSiteMenu);
    connect(m_evidence, &EvidencePanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_evidence, &EvidencePanel::notify, this, &Page::notify);
    connect(m_evidence, &EvidencePanel::heightAsked, this, [this](int height) {
        m_down->setSizes({qMax(1, m_down->height() - height), height});
    });
    connect(m_evidence, &EvidencePanel::showSubjects, this, &Page::showSubjects);
    connect(m_evidence, &EvidencePanel::marked, m_capturing, &Capturing::keepMarked);
    connect(m_capturing, &Capturing::errorOccurred, this, &Page::errorOccurred);
    connect(m_capturing, &Capturing::stored, this, [this](const Evidence &evidence) {
        emit notify(tr("Evidence stored: %1").arg(evidence.fileName));
        m_evidence->select(evidence.id);
    });
    WebToolbar *toolbar = m_web->toolbar();
    connect(toolbar, &WebToolbar::visibleAsked, m_capturing,
            [this] { m_capturing->capture(Capturing::Kind::Visible); });
    connect(toolbar, &WebToolbar::fullPageAsked, m_capturing,
            [this] { m_capturing->capture(Capturing::Kind::FullPage); });
    connect(toolbar, &WebToolbar::archiveAsked, m_capturing,
            [this] { m_capturing->capture(Capturing::Kind::Archive); });
    connect(toolbar, &WebToolbar::attachAsked, this, &InspectPage::attach);
    connect(toolbar, &WebToolbar::pasteAsked, this, &InspectPage::attachClipboard);
}

void InspectPage::connectVerdict()
{
    VerdictBar *verdict = m_checklist->verdict();
    connect(verdict, &VerdictBar::nextAsked, this, &InspectPage::next);
    connect(verdict, &VerdictBar::passAsked, this, &InspectPage::passAndNext);
    connect(verdict, &VerdictBar::previousAsked, this, &InspectPage::previous);
    connect(verdict, &VerdictBar::reviewAsked, this, &InspectPage::review);
    connect(verdict, &VerdictBar::notInspectedAsked, this, [this] {
        if (m_workspace)
            reportFailure(this, m_workspace->setInspected(m_subject, false));
    });
    connect(verdict, &VerdictBar::noServiceAsked, this, [this](bool noService) {
        if (m_workspace)
            reportFailure(this, m_workspace->setNoService(m_subject, noService));
    });
}

void InspectPage::setWorkspace(Workspace *workspace)
{
    m_checklist->commit();
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_subject = {};
    m_round = workspace ? workspace->state().round().id : RoundId();
    m_list->setWorkspace(workspace);
    m_evidence->setWorkspace(workspace);
    m_checklist->setWorkspace(workspace);
    m_capturing->setWorkspace(workspace);
    m_capturing->setSubject({});
    m_web->setClock(workspace ? &workspace->clock() : nullptr);
    m_web->setSubject(nullptr, nullptr);
    m_found->setSubject(workspace, {});
    if (workspace)
        connect(workspace, &Workspace::changed, this, &InspectPage::takeChange);
    offerIndicators();
    showEmptiness();
    showWays();
    emit hintChanged();
}

void InspectPage::open(SubjectId id)
{
    const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr;
    if (!subject)
        return;
    m_checklist->commit();
    m_subject = id;
    m_list->setCurrent(id);
    m_capturing->setSubject(id);
    m_checklist->setSubject(id);
    m_evidence->setSubject(id);
    m_web->setSubject(&m_workspace->state(), subject);
    m_web->setLocked(m_workspace->isLocked());
    m_found->setSubject(m_workspace, id);
    if (m_beside->isVisible())
        showBeside();
    showWays();
    tickKeyboard();
    emit hintChanged();
}

void InspectPage::next()
{
    if (!m_workspace)
        return;
    if (const SubjectId following = m_list->list().beside(m_subject, +1); following.isValid())
        open(following);
    else if (m_subject.isValid())
        emit notify(tr("That was the last one of the list"));
}

/// A verdict is given by somebody who could look: where the site did not open it is asked about.
void InspectPage::passAndNext()
{
    if (!m_workspace || !m_subject.isValid() || m_checklist->isPassing() || m_workspace->isLocked())
        return;
    m_checklist->commit();
    const RoundState &state = m_workspace->state();
    const bool seen = m_web->visit() == WebPanel::Visit::Opened || m_web->visit() == WebPanel::Visit::None;
    if (seen || state.inspection(m_subject).inspected || !state.problemText(m_subject).isEmpty())
        return recordAndNext();
    widgets::ConfirmQuestion question;
    question.title = tr("Not seen");
    question.text = m_web->visit() == WebPanel::Visit::Failed
                        ? tr("“%1” did not open. Record it as qualified all the same?")
                              .arg(state.subject(m_subject)->name)
                        : tr("“%1” is still opening. Record it as qualified all the same?")
                              .arg(state.subject(m_subject)->name);
    question.detail =
        tr("Nothing is ticked. What cannot be opened is a finding of its own: tick it, or go on "
           "with “Next”, which records nothing.");
    question.accept = tr("Record as qualified");
    question.destructive = true;
    m_context.dialogs.confirm(this, question, [this, asked = m_subject](bool accepted) {
        if (accepted && asked == m_subject && m_workspace)
            recordAndNext();
    });
}

void InspectPage::recordAndNext()
{
    const SubjectId recorded = m_subject;
    const SubjectId following = m_list->list().beside(recorded, +1);
    const QString name = m_workspace->state().subject(recorded)->name;
    const bool last = !following.isValid();
    const bool already =
        m_workspace->state().inspection(recorded).inspected; // then there is no step to take back
    whenDone(m_workspace->setInspected(recorded, true), this,
             [this, recorded, name, last, already](const Result<void> &done) {
                 if (!done)
                     return void(emit errorOccurred(done.error()));
                 const QString words =
                     (already ? tr("Recorded before: %1 %2") : tr("Recorded: %1 %2 · Ctrl+Z takes it back"))
                         .arg(name, models::label(m_workspace->state().verdict(recorded)));
                 emit notify(last ? words + u" · "_s + tr("that was the last one of the list") : words);
             });
    if (!last)
        open(following);
}

void InspectPage::takeKeyboard()
{
    if (m_stack->currentWidget() == m_empty)
        m_import->setFocus(Qt::OtherFocusReason);
    else if (m_subject.isValid())
        tickKeyboard();
    else
        m_list->focusList(); // Ctrl+↓ opens the first site
}

QStringList InspectPage::unsaved()
{
    m_checklist->commit();
    return m_checklist->unsaved();
}

void InspectPage::discardUnsaved()
{
    m_checklist->discardUnsaved();
}

bool InspectPage::shows(const UndoEntry &step) const
{
    using About = UndoEntry::About;
    return step.about == About::Finding || step.about == About::Inspection || step.about == About::Review ||
           step.about == About::Evidence;
}

void InspectPage::showStep(const UndoEntry &step)
{
    if (step.subject.isValid() && step.subject != m_subject)
        open(step.subject);
}

QJsonObject InspectPage::place() const
{
    if (!m_workspace)
        return {};
    return {{u"list"_s, m_list->place()}, {u"subject"_s, m_subject.value()}};
}

void InspectPage::goTo(const QJsonObject &place)
{
    m_list->setPlace(place[u"list"].toObject());
    open(SubjectId(place[u"subject"].toInt()));
    showWays();
}

void InspectPage::setRoom(bool wide)
{
    m_list->setVisible(!wide);
    m_evidence->setVisible(!wide);
    m_web->setRoom(wide);
}

void InspectPage::previous()
{
    if (const SubjectId before = m_list->list().beside(m_subject, -1); before.isValid())
        open(before);
}

void InspectPage::review(ReviewState state)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    m_checklist->commit();
    if (state != ReviewState::SentBack) {
        reportFailure(this, m_workspace->setReview(m_subject, state));
        return;
    }
    m_context.dialogs.askText(
        this, sendBackQuestion(), [this, subject = m_subject](const std::optional<QString> &note) {
            if (note && m_workspace)
                reportFailure(this, m_workspace->setReview(subject, ReviewState::SentBack, note->trimmed()));
        });
}

void InspectPage::addPageAddress()
{
    if (!m_checklist->addAddress(m_web->address()))
        emit notify(tr("Tick an indicator first: the address is kept with it"));
}

void InspectPage::attach()
{
    if (!m_workspace || !m_subject.isValid())
        return;
    widgets::FileQuestion question;
    question.title = tr("Attach a file as evidence");
    question.filter = tr("All files (*)");
    question.suggestion = m_context.settings.value(u"folders/evidence"_s).toString();
    m_context.dialogs.openFiles(this, question, [this](const QStringList &paths) {
        for (const QString &path : paths)
            m_capturing->attach(path);
    });
}

void InspectPage::setPassing(bool passing)
{
    m_checklist->setPassing(passing);
    offerIndicators();
    emit hintChanged();
}

/// One indicator is chosen before a site is opened, too: of those of the first in the list.
void InspectPage::offerIndicators()
{
    if (m_subject.isValid() || !m_workspace)
        return;
    SubjectId first;
    if (m_checklist->isPassing()) {
        first = m_list->list().beside({}, +1);
        if (const auto &all = m_workspace->state().subjects(); !first.isValid() && !all.empty())
            first = all.front().id; // the filter hides every one
    }
    m_checklist->offer(first);
    showWays();
}

void InspectPage::tellEngine(const widgets::WebEngineInfo &info)
{
    m_capturing->setEngine(info.fixes.isEmpty() || info.fixes == info.version
                               ? info.name + u' ' + info.version
                               : u"%1 %2, fixes up to %3"_s.arg(info.name, info.version, info.fixes));
    constexpr int oldMonths = 6; // fixes come every few weeks
    // Which engine that is, About says.
    if (const int months = widgets::monthsOld(info, QDate::currentDate()); months >= oldMonths)
        emit notify(tr("The engine is %Ln month(s) old: open only what is inspected", nullptr, months));
}

void InspectPage::goToSubject(SubjectId subject)
{
    open(subject);
}

void InspectPage::listSubjects(const SubjectFilter &filter)
{
    m_list->setOnly(filter);
    showWays();
    emit hintChanged();
}

void InspectPage::takeChange(const Change &change)
{
    const bool all = change.registerChanged || change.roundChanged;
    if (all)
        showEmptiness();
    if (m_workspace->state().round().id != m_round) {
        // What another page asked to be listed was of the other round.
        m_round = m_workspace->state().round().id;
        m_list->forgetOnly();
    }
    if (all || std::find(change.subjects.begin(), change.subjects.end(), m_subject) != change.subjects.end())
        m_checklist->refresh();
    m_evidence->refresh(); // the rates may have moved through another subject
    m_web->setLocked(m_workspace->isLocked());
    showWays();
}

void InspectPage::showWays()
{
    const auto &list = m_list->list();
    m_checklist->verdict()->setWays(m_subject.isValid() && list.beside(m_subject, -1).isValid(),
                                    list.beside(m_subject, +1).isValid());
}

void InspectPage::showEmptiness()
{
    const bool some = m_workspace && !m_workspace->state().subjects().empty();
    m_stack->setCurrentWidget(some ? static_cast<QWidget *>(m_across) : m_empty);
    m_import->setVisible(m_workspace != nullptr);
    m_empty->setText(m_workspace ? tr("The register is empty") : tr("No workspace is open"),
                     m_workspace
                         ? tr("Import the list of websites or accounts, then inspect them here one by one.")
                         : tr("Open a workspace, or make a new one."));
}

void InspectPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void InspectPage::retranslate()
{
    m_import->setText(tr("Import a list…"));
    showEmptiness();
    emit hintChanged();
}

} // namespace xw::ui
