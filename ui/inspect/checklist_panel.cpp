#include "ui/inspect/checklist_panel.h"

#include "models/labels.h"
#include "ui/inspect/checklist_content.h"
#include "ui/inspect/counts_view.h"
#include "ui/inspect/finding_editor.h"
#include "ui/inspect/history_view.h"
#include "ui/inspect/verdict_bar.h"
#include "widgets/checklist_view.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "workspace/others_present.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{
constexpr int historyPage = 3;
constexpr int countsPage = 4;

QFrame *line(QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setFixedHeight(1);
    widgets::setSheet(made, u"background: @line; border: 0;"_s);
    return made;
}
} // namespace

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : Card(parent), m_ticking(new Ticking(this)), m_others(new OthersPresent(this)),
      m_document(new Chip(QString(), Tone::Neutral, this)), m_scope(new ElidedLabel(this)),
      m_passWords(new QLabel(this)), m_sentBack(new QLabel(this)), m_listed(new ElidedLabel(this)),
      m_pass(new QToolButton(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_checklist(new ChecklistView(m_splitter)), m_editor(new FindingEditor(m_splitter)),
      m_history(new HistoryView), m_counts(new CountsView), m_verdict(new VerdictBar(this))
{
    setObjectName(u"checklistPanel"_s);
    m_document->setObjectName(u"standardChip"_s);
    m_scope->setObjectName(u"checklistScope"_s);
    widgets::setInk(m_scope, colours::soft);
    addToHead(m_document);
    addTool(m_scope);
    m_pass->setObjectName(u"passing"_s);
    m_pass->setCheckable(true);
    m_pass->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addTool(m_pass);
    connect(m_pass, &QToolButton::clicked, this, &ChecklistPanel::passingAsked);
    m_sentBack->setObjectName(u"sentBackWhy"_s);
    m_sentBack->setWordWrap(true);
    m_sentBack->setTextFormat(Qt::PlainText);
    m_sentBack->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentBack->setContentsMargins(10, 6, 10, 6);
    widgets::setSheet(m_sentBack, u"background: @badFill; color: @bad;"_s);
    m_sentBack->hide();
    m_listed->setObjectName(u"listedColumns"_s);
    m_listed->setTextFormat(Qt::PlainText);
    m_listed->setContentsMargins(10, 4, 10, 4);
    widgets::setSheet(m_listed, u"color: @soft;"_s);
    m_listed->hide();
    m_passWords->setObjectName(u"passWords"_s);
    m_passWords->setWordWrap(true);
    m_passWords->setContentsMargins(10, 6, 10, 6);
    widgets::setSheet(m_passWords, u"background: @accentFill; color: @accent;"_s);
    m_passWords->hide();
    whenSchemeChanges(this, [this] { showHistory(); });
    m_editor->addPage(m_history, u"tab-history"_s);
    m_editor->addPage(m_counts, u"tab-counts"_s);
    m_splitter->setObjectName(u"checklistSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_checklist);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({600, 170});
    body()->addWidget(m_passWords);
    body()->addWidget(m_sentBack);
    body()->addWidget(m_listed);
    body()->addWidget(m_splitter, 1);
    body()->addWidget(line(this));
    body()->addWidget(m_verdict);
    connectParts();
    retranslate();
    setWorkspace(nullptr);
}

void ChecklistPanel::connectParts()
{
    connect(m_checklist, &ChecklistView::toggleAsked, m_ticking, &Ticking::toggle);
    connect(m_checklist, &ChecklistView::numberChanged, m_ticking, &Ticking::setNumber);
    connect(m_checklist, &ChecklistView::currentChanged, this, [this](const QString &id) {
        if (m_passing && !id.isEmpty())
            m_passItem = id;
        showFinding();
        retranslate();
    });
    connect(m_ticking, &Ticking::pendingChanged, this, &ChecklistPanel::showStates);
    connect(m_others, &OthersPresent::changed, this, &ChecklistPanel::showScope);
    connect(m_ticking, &Ticking::errorOccurred, this, &ChecklistPanel::onFailure);
    connect(m_editor, &FindingEditor::noteEdited, m_ticking, &Ticking::setNote);
    connect(m_editor, &FindingEditor::urlsEdited, m_ticking, &Ticking::setUrls);
    connect(m_editor, &FindingEditor::correctionsEdited, m_ticking, &Ticking::setCorrections);
    connect(m_editor, &FindingEditor::openAddress, this, &ChecklistPanel::openAddress);
    connect(m_editor, &FindingEditor::addPageAddressAsked, this, &ChecklistPanel::addPageAddressAsked);
    connect(m_editor, &FindingEditor::left, m_checklist, &ChecklistView::takeKeyboard);
    connect(m_editor, &FindingEditor::pageChanged, this, &ChecklistPanel::showHistory);
    connect(m_history, &HistoryView::errorOccurred, this, &ChecklistPanel::errorOccurred);
}

void ChecklistPanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_ticking->setWorkspace(workspace);
    m_others->setWorkspace(workspace);
    m_failed = false;
    m_offered = {};
    if (workspace)
        connect(workspace, &Workspace::savingChanged, this, &ChecklistPanel::showSaving);
    setSubject({});
}

const Subject *ChecklistPanel::subject() const
{
    return m_workspace ? m_workspace->state().subject(m_subject) : nullptr;
}

void ChecklistPanel::setSubject(SubjectId id)
{
    commit();
    const bool sameKind = m_workspace && m_subject.isValid();
    const QString kept = m_passing ? m_passItem : QString();
    m_subject = id;
    m_ticking->setSubject(id);
    m_others->show(id);
    m_failed = false;
    refresh();
    m_checklist->setCurrent(kept);
    m_checklist->foldAll();
    if (sameKind && kept.isEmpty())
        m_checklist->verticalScrollBar()->setValue(0);
    showHistory();
}

/// Of the subject that is shown; while none is, the indicators that one can be chosen of.
void ChecklistPanel::showSections()
{
    const Subject *shown = subject();
    const Subject *offered = !shown && m_workspace ? m_workspace->state().subject(m_offered) : nullptr;
    QList<ChecklistSection> sections;
    if (shown) {
        sections = checklistSections(m_workspace->state(), *shown);
    } else if (offered) {
        Subject plain = *offered;
        plain.id = {}; // what was found at it is not to choose from
        sections = checklistSections(m_workspace->state(), plain);
    }
    m_checklist->setSections(sections);
    m_document->setText(sections.isEmpty() ? QString() : m_workspace->state().standard().document);
}

void ChecklistPanel::refresh()
{
    const Subject *shown = subject();
    showSections();
    const bool locked = !m_workspace || m_workspace->isLocked();
    m_checklist->setLocked(locked);
    showStates();
    m_verdict->setSubject(m_workspace ? &m_workspace->state() : nullptr, m_subject, locked);
    const Inspection &inspection = shown ? m_workspace->state().inspection(m_subject) : Inspection();
    m_sentBack->setVisible(inspection.review == ReviewState::SentBack);
    m_sentBack->setText(inspection.reviewNote.isEmpty() ? tr("Sent back, without a reason")
                                                        : tr("Sent back: %1").arg(inspection.reviewNote));
    showListed(inspection);
    showSaving();
    showHistory();
    retranslate();
}

void ChecklistPanel::showListed(const Inspection &inspection)
{
    QStringList said;
    for (const auto &[header, value] : inspection.extra)
        said << header + u' ' + value;
    m_listed->setVisible(!said.isEmpty());
    m_listed->setText(tr("From the list: %1").arg(said.join(u" · "_s)));
}

void ChecklistPanel::showStates()
{
    const Subject *shown = subject();
    if (!shown)
        return showFinding();
    const ChecklistStates states = checklistStates(m_workspace->state(), *shown, m_ticking->pending());
    for (auto it = states.items.begin(); it != states.items.end(); ++it)
        m_checklist->setState(it.key(), it.value());
    for (const QString &section : {u"veto"_s, u"deduction"_s, u"bonus"_s}) {
        const auto badge = states.sections.value(section);
        m_checklist->setSectionBadge(section, badge.text, badge.tone);
    }
    showFinding();
}

const Finding *ChecklistPanel::currentFinding() const
{
    return subject() ? findingOfItem(m_workspace->state(), m_subject, m_checklist->current()) : nullptr;
}

void ChecklistPanel::showFinding()
{
    const Finding *finding = currentFinding();
    QString title;
    if (finding && finding->indicator.isValid())
        title = nameOf(m_workspace->state().standard(), finding->indicator);
    else if (const QString item = m_checklist->current(); m_workspace && !item.isEmpty() && !finding)
        title = tr("%1 is not ticked").arg(nameOf(m_workspace->state().standard(), IndicatorId(item)));
    m_editor->setFinding(finding,
                         m_editor->fontMetrics().elidedText(title, Qt::ElideRight, qMax(120, width() - 30)),
                         !m_workspace || m_workspace->isLocked());
    m_counts->setItem(m_workspace ? &m_workspace->state().standard() : nullptr, m_checklist->current());
    emit findingChanged();
}

void ChecklistPanel::showHistory()
{
    if (m_editor->page() != historyPage)
        return;
    if (subject())
        m_history->showHistory(m_workspace, m_subject);
    else
        m_history->clearHistory();
}

void ChecklistPanel::showSaving()
{
    using Saving = VerdictBar::Saving;
    if (!m_workspace)
        m_verdict->setSaving(Saving::Nothing);
    else if (m_workspace->isSaving())
        m_verdict->setSaving(Saving::Underway);
    else if (m_failed)
        m_verdict->setSaving(Saving::Failed);
    else if (m_workspace->lastSaved().isValid() && !m_workspace->isLocked())
        m_verdict->setSaving(Saving::Saved, m_workspace->lastSaved().time());
    else
        m_verdict->setSaving(Saving::Nothing);
    if (m_workspace && m_workspace->isSaving())
        m_failed = false;
}

void ChecklistPanel::onFailure(const Error &error)
{
    m_failed = true;
    showStates();
    showSaving();
    emit errorOccurred(error);
}

void ChecklistPanel::commit()
{
    m_editor->commit();
}

QStringList ChecklistPanel::unsaved() const
{
    const Subject *shown = subject();
    const QString half = m_editor->half();
    return half.isEmpty() || !shown
               ? QStringList()
               : QStringList{
                     tr("%1: “%2”, wrong or right words without the other half").arg(shown->name, half)};
}

void ChecklistPanel::discardUnsaved()
{
    m_editor->dropHalf();
}

bool ChecklistPanel::addAddress(const QString &url)
{
    const Finding *finding = currentFinding();
    if (!finding || !finding->indicator.isValid() || url.isEmpty())
        return false;
    if (!finding->urls.contains(url))
        m_ticking->setUrls(finding->id, finding->urls + QStringList{url});
    return true;
}

void ChecklistPanel::setPassing(bool passing)
{
    m_passing = passing;
    m_pass->setChecked(passing);
    m_passItem = passing ? m_checklist->current() : QString();
    m_checklist->setSpaceTicks(passing);
    m_verdict->setPassing(passing);
    m_passWords->setVisible(passing);
    retranslate();
}

void ChecklistPanel::offer(SubjectId subject)
{
    m_offered = subject;
    refresh();
}

void ChecklistPanel::setKeyboard(bool here)
{
    m_keyboard = here;
    m_checklist->setKeysActive(here);
    retranslate();
}

void ChecklistPanel::showCounts(const QString &item)
{
    m_checklist->setCurrent(item);
    m_editor->showPage(countsPage);
}

void ChecklistPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString item = byKey ? m_checklist->current() : m_checklist->itemAt(event->globalPos());
    if (subject() && !item.isEmpty())
        emit menuAsked(item, event->globalPos());
}

void ChecklistPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Card::changeEvent(event);
}

/// What is judged goes before whose paper it is by: the document's number stands there where both have room.
void ChecklistPanel::fitHead()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int beside = widgets::charWidth(fontMetrics()) * 12; // margins and gaps
    const int wanted = QFontMetrics(bold).horizontalAdvance(title()) +
                       fontMetrics().horizontalAdvance(m_scope->text()) + m_pass->sizeHint().width() + beside;
    m_document->setVisible(!m_document->text().isEmpty() &&
                           wanted + m_document->sizeHint().width() <= width());
}

/// One place, so that nothing moves: who has the keyboard, then who else is here, then what is judged.
void ChecklistPanel::showScope()
{
    const Subject *shown = subject();
    const QStringList others = m_others->at(m_subject);
    m_scope->setText(!m_keyboard             ? tr("Keyboard: site · F3")
                     : !shown                ? QString()
                     : !others.isEmpty()     ? tr("Also here: %1").arg(others.join(tr(", ")))
                     : !shown->isWebsite()   ? tr("Media · vetoes")
                     : isPortal(shown->type) ? tr("Portal · all indicators")
                                             : tr("Vetoes alone"));
    widgets::setInk(m_scope, m_keyboard && others.isEmpty() ? colours::soft : colours::warn);
    m_scope->setToolTip(
        others.isEmpty()
            ? m_document->text()
            : tr("%1 has this open, too: what either ticks, both see at once").arg(others.join(tr(", "))));
    fitHead();
}

void ChecklistPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHead();
}

void ChecklistPanel::retranslate()
{
    setTitle(tr("Indicators"));
    m_pass->setText(tr("One over all"));
    m_pass->setToolTip(tr("One indicator over all sites: it stays chosen from site to site (Ctrl+I)"));
    m_pass->setAccessibleName(tr("One indicator over all sites"));
    showScope();
    m_editor->setPageTitle(historyPage, tr("History"));
    // Beside the four other tabs English has room for a sign alone.
    m_editor->setPageTitle(countsPage, QLocale().language() == QLocale::Chinese ? tr("Rule") : u"?"_s);
    const QString name = m_workspace && !m_passItem.isEmpty()
                             ? nameOf(m_workspace->state().standard(), IndicatorId(m_passItem))
                             : QString();
    m_passWords->setText(
        name.isEmpty() ? tr("One indicator over all sites: choose it below, with its digit or a click")
        : !subject()
            ? tr("One indicator over all sites: %1. Ctrl+↓ opens the first site").arg(name)
            : tr("One indicator over all sites: %1. Space ticks, Ctrl+↓ next site, Ctrl+I ends").arg(name));
}

} // namespace xw::ui
