#include "ui/review/review_queue.h"

#include "base/when_done.h"
#include "domain/printed_words.h"
#include "models/labels.h"
#include "ui/inspect/evidence_panel.h"
#include "ui/review/send_back.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/chip.h"
#include "widgets/dialogs.h"
#include "workspace/review_rule.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int subjectRole = Qt::UserRole;
/// A queue for working through: the rest comes up as these are done.
constexpr int mostQueued = 3000;

QString htmlLine(const QString &text, const QString &style = {})
{
    return u"<p style='margin: 2px 0; %1'>%2</p>"_s.arg(style, text.toHtmlEscaped());
}
} // namespace

ReviewQueue::ReviewQueue(Workspace &workspace, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_messages(new widgets::MessageBar(this)),
      m_pending(new widgets::PillButton(QString(), this)), m_back(new widgets::PillButton(QString(), this)),
      m_list(new QListWidget(this)), m_rest(new QLabel(this)), m_findings(new QTextBrowser(this)),
      m_evidence(new EvidencePanel(context, this)), m_open(new QPushButton(tr("Open in Inspect"), this)),
      m_return(new QPushButton(tr("Send back…"), this)), m_confirm(new widgets::PrimaryButton(this)),
      m_draw(new QPushButton(tr("Submit by the rule…"), this))
{
    setObjectName(u"reviewQueue"_s);
    setWindowTitle(tr("Review"));
    for (const UndoEntry &step : m_workspace.undoEntries())
        m_before = std::max(m_before, step.number);
    build();
    connect(&m_workspace, &Workspace::changed, this, [this](const Change &change) {
        if (!change.subjects.empty() || change.registerChanged || change.roundChanged)
            refresh();
    });
    choose(ReviewState::Pending);
    resize(1000, 640);
}

void ReviewQueue::build()
{
    m_pending->setObjectName(u"queuePending"_s);
    m_back->setObjectName(u"queueSentBack"_s);
    m_pending->setText(tr("Awaits review"));
    m_back->setText(tr("Sent back"));
    auto *pills = new QHBoxLayout;
    pills->addWidget(m_pending);
    pills->addWidget(m_back);
    pills->addStretch(1);
    m_draw->setObjectName(u"queueDraw"_s);
    pills->addWidget(m_draw);
    connect(m_draw, &QPushButton::clicked, this, &ReviewQueue::askDraw);
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("What waits, in the order of the register"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_rest->setObjectName(u"queueRest"_s);
    m_rest->setWordWrap(true);
    m_findings->setObjectName(u"queueFindings"_s);
    m_findings->setOpenLinks(false);
    m_findings->setAccessibleName(tr("Findings"));
    auto *right = new QSplitter(Qt::Vertical, this);
    right->addWidget(m_findings);
    right->addWidget(m_evidence);
    right->setSizes({360, 200});
    right->setChildrenCollapsible(false);
    auto *across = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(this);
    auto *listed = new QVBoxLayout(left);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->addWidget(m_list, 1);
    listed->addWidget(m_rest);
    across->addWidget(left);
    across->addWidget(right);
    across->setSizes({330, 650});
    across->setChildrenCollapsible(false);
    m_evidence->setWorkspace(&m_workspace);
    m_evidence->setForReading();
    m_open->setObjectName(u"queueOpen"_s);
    m_return->setObjectName(u"queueReturn"_s);
    m_confirm->setObjectName(u"queueConfirm"_s);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"queueClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_return);
    foot->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(pills);
    column->addWidget(across, 1);
    column->addLayout(foot);
    connect(m_pending, &QAbstractButton::clicked, this, [this] { choose(ReviewState::Pending); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { choose(ReviewState::SentBack); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewQueue::showCurrent);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ReviewQueue::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_open->click(); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const SubjectId subject = current();
        accept();
        emit openSubject(subject);
    });
    connect(m_return, &QPushButton::clicked, this, &ReviewQueue::askSendBack);
    connect(m_confirm, &QPushButton::clicked, this, [this] { decide(ReviewState::Confirmed); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_evidence, &EvidencePanel::errorOccurred, this,
            [this](const Error &error) { showError(*m_messages, error); });
    auto *confirm = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(confirm, &QShortcut::activated, m_confirm, &QPushButton::click);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    auto *undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this);
    connect(undo, &QShortcut::activated, this, &ReviewQueue::takeBack);
}

void ReviewQueue::choose(ReviewState part)
{
    m_part = part;
    refresh();
}

void ReviewQueue::refresh()
{
    const RoundState &state = m_workspace.state();
    const int row = m_list->currentRow();
    const SubjectId before = current();
    const QList<SubjectId> chosenBefore = chosen();
    const QSet<SubjectId> stay(chosenBefore.begin(), chosenBefore.end());
    int pending = 0, back = 0;
    const QSignalBlocker quiet(m_list); // shown once, below
    m_list->clear();
    for (const Subject &subject : state.subjects()) {
        const bool waits = state.belongsTo(subject.id, Population::AwaitingReview);
        const bool returned = state.belongsTo(subject.id, Population::SentBack);
        pending += waits;
        back += returned;
        if (m_list->count() >= mostQueued || !(m_part == ReviewState::Pending ? waits : returned))
            continue;
        auto *item = new QListWidgetItem(
            u"%1 · %2"_s.arg(subject.name, models::label(state.verdict(subject.id))), m_list);
        item->setData(subjectRole, subject.id.value());
        item->setToolTip(subject.name);
        if (subject.id == before)
            m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
        item->setSelected(stay.contains(subject.id)); // somebody else's work does not undo a choice
    }
    const int waiting = m_part == ReviewState::Pending ? pending : back;
    m_rest->setText(tr("The first %1 of %2 are listed; the rest come up as these are done.")
                        .arg(QLocale().toString(m_list->count()), QLocale().toString(waiting)));
    m_rest->setVisible(waiting > m_list->count());
    m_pending->setCount(pending);
    m_back->setCount(back);
    m_pending->setChecked(m_part == ReviewState::Pending);
    m_back->setChecked(m_part == ReviewState::SentBack);
    // What was decided leaves; the one that comes into its place is the next.
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    showCurrent();
}

SubjectId ReviewQueue::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? SubjectId(item->data(subjectRole).toInt()) : SubjectId();
}

QList<SubjectId> ReviewQueue::chosen() const
{
    QList<SubjectId> subjects;
    for (const QListWidgetItem *item : m_list->selectedItems())
        subjects << SubjectId(item->data(subjectRole).toInt());
    if (subjects.isEmpty() && current().isValid())
        subjects << current();
    return subjects;
}

QList<SubjectId> ReviewQueue::mine() const
{
    return reviewableBy(m_workspace.state(), chosen(), m_workspace.author());
}

QString ReviewQueue::findingsOf(SubjectId id) const
{
    const RoundState &state = m_workspace.state();
    const Subject *subject = state.subject(id);
    if (!subject)
        return htmlLine(m_part == ReviewState::Pending ? tr("Nothing waits for a review.")
                                                       : tr("Nothing is sent back."));
    const Inspection &inspection = state.inspection(id);
    const Region *region = state.region(subject->region);
    QString html = htmlLine(subject->name, u"font-weight: 600; font-size: large"_s);
    html += htmlLine(QStringList{subject->code, region ? region->name : QString(),
                                 models::kindLabel(*subject), models::label(state.verdict(id))}
                         .join(u" · "_s));
    if (inspection.review == ReviewState::SentBack)
        html += htmlLine(tr("Sent back: %1").arg(inspection.reviewNote),
                         u"color: "_s + widgets::colours::bad.name());
    html += htmlLine(
        tr("%1, %2").arg(inspection.author, QLocale().toString(inspection.at, QLocale::ShortFormat)));
    bool any = false;
    for (const Finding &finding : state.findings(id)) {
        if (!finding.inForce())
            continue;
        any = true;
        const Indicator *indicator = state.standard().indicator(finding.indicator);
        QString head =
            indicator ? models::label(indicator->name, indicator->nameEnglish) : tr("Not classified");
        if (finding.count > 0)
            head += u" × %1"_s.arg(finding.count);
        html += htmlLine(head, u"font-weight: 600; margin-top: 8px"_s);
        if (!finding.note.isEmpty())
            html += htmlLine(finding.note);
        for (const QString &url : finding.urls)
            html += htmlLine(url, u"color: "_s + widgets::colours::accent.name());
        for (const auto &[wrong, right] : finding.corrections)
            html += htmlLine(u"%1 → %2"_s.arg(wrong, right));
    }
    return any ? html : html + htmlLine(tr("No finding."), u"margin-top: 8px"_s);
}

void ReviewQueue::showCurrent()
{
    const SubjectId subject = current();
    m_findings->setHtml(findingsOf(subject));
    m_evidence->setSubject(subject);
    const bool mayDecide = subject.isValid() && !m_workspace.isLocked();
    const qsizetype all = chosen().size();
    const qsizetype count =
        all > 1 ? mine().size() : all; // why one alone cannot be decided is said by the act
    m_draw->setEnabled(!m_workspace.isLocked());
    m_open->setEnabled(subject.isValid());
    m_return->setEnabled(mayDecide && m_part == ReviewState::Pending && count > 0);
    m_confirm->setEnabled(mayDecide && count > 0);
    m_confirm->setText(all > 1 ? tr("Confirm %Ln", nullptr, int(count)) : tr("Confirm"));
}

void ReviewQueue::decide(ReviewState state, const QString &note)
{
    const QList<SubjectId> subjects = chosen();
    if (subjects.isEmpty())
        return;
    auto done = subjects.size() == 1
                    ? m_workspace.setReview(subjects.constFirst(), state, note)
                    : m_workspace.setReviews({subjects.begin(), subjects.end()}, state, note);
    whenDone(done, this, [this](const Result<void> &kept) {
        if (!kept)
            showError(*m_messages, kept.error());
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

/// What was decided here, newest first; nothing else, since nothing else is in sight.
void ReviewQueue::takeBack()
{
    const std::vector<UndoEntry> steps = m_workspace.undoEntries();
    const auto last = std::ranges::max_element(steps, {}, [this](const UndoEntry &step) {
        return step.about == UndoEntry::About::Review && step.number > m_before ? step.number : 0;
    });
    if (last == steps.end() || last->about != UndoEntry::About::Review || last->number <= m_before)
        return m_messages->show(widgets::MessageBar::Kind::Info,
                                {tr("Nothing was decided here that could be taken back."), {}, {}, {}});
    whenDone(m_workspace.undo(last->number), this,
             [this, words = last->text.text(), subject = last->subject](const Result<void> &done) {
                 if (!done)
                     return showError(*m_messages, done.error());
                 m_messages->show(widgets::MessageBar::Kind::Done, {tr("Undone: %1").arg(words), {}, {}, {}});
                 for (int row = 0; row < m_list->count(); ++row)
                     if (m_list->item(row)->data(subjectRole).toInt() == subject.value())
                         m_list->setCurrentRow(row);
             });
}

void ReviewQueue::askDraw()
{
    const auto rule = reviewRuleOf(m_workspace.state());
    if (!rule)
        return showError(*m_messages, rule.error());
    const DrawnReviews drawn = drawReviews(m_workspace.state(), *rule);
    std::vector<SubjectId> all = drawn.failed;
    all.insert(all.end(), drawn.passed.begin(), drawn.passed.end());
    if (all.empty())
        return m_messages->show(widgets::MessageBar::Kind::Info,
                                {tr("All that the rule asks for was submitted already."), {}, {}, {}});
    widgets::ConfirmQuestion question;
    question.title = tr("Submit for review");
    question.text = tr("Submit %1 that failed and %2 that passed?")
                        .arg(QLocale().toString(qulonglong(drawn.failed.size())),
                             QLocale().toString(qulonglong(drawn.passed.size())));
    question.detail = tr("Everything that failed, and %1 % of what passed, drawn with the seed %2.")
                          .arg(hundredthsText(rule->passHundredths), QString::number(rule->seed));
    question.accept = tr("Submit");
    m_context.dialogs.confirm(this, question, [this, all = std::move(all)](bool accepted) {
        if (accepted)
            whenDone(m_workspace.setReviews(all, ReviewState::Pending), this,
                     [this](const Result<void> &done) {
                         if (!done)
                             showError(*m_messages, done.error());
                     });
    });
}

void ReviewQueue::askSendBack()
{
    m_context.dialogs.askText(this, sendBackQuestion(), [this](const std::optional<QString> &note) {
        if (note)
            decide(ReviewState::SentBack, note->trimmed());
    });
}

} // namespace xw::ui
