#include "ui/inspect/verdict_bar.h"

#include "domain/printed_words.h"
#include "models/labels.h"
#include "ui/inspect/checklist_content.h"
#include "ui/shared/tones.h"
#include "widgets/buttons.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
void colour(QLabel *label, const QColor &ink)
{
    widgets::setInk(label, ink);
}
} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent), m_verdict(new QLabel(this)), m_score(new widgets::ElidedLabel(this)),
      m_saved(new QLabel(this)), m_previous(new QPushButton(this)), m_next(new QPushButton(this)),
      m_pass(new widgets::PrimaryButton(this)), m_review(new QToolButton(this))
{
    setObjectName(u"verdictBar"_s);
    m_verdict->setObjectName(u"verdict"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.75);
    large.setWeight(QFont::Bold);
    m_verdict->setFont(large);
    m_score->setObjectName(u"score"_s);
    m_saved->setObjectName(u"saved"_s);
    colour(m_score, widgets::colours::soft);
    m_previous->setObjectName(u"previous"_s);
    m_next->setObjectName(u"next"_s);
    m_pass->setObjectName(u"pass"_s);
    m_review->setObjectName(u"review"_s);
    m_review->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(m_review);
    m_submit = menu->addAction(QString(), this, [this] { emit reviewAsked(ReviewState::Pending); });
    m_confirm = menu->addAction(QString(), this, [this] { emit reviewAsked(ReviewState::Confirmed); });
    m_sendBack = menu->addAction(QString(), this, [this] { emit reviewAsked(ReviewState::SentBack); });
    m_takeBack = menu->addAction(QString(), this, [this] { emit reviewAsked(ReviewState::None); });
    menu->addSeparator();
    m_notInspected = menu->addAction(QString(), this, &VerdictBar::notInspectedAsked);
    m_noService = menu->addAction(QString());
    m_noService->setObjectName(u"noService"_s);
    m_noService->setCheckable(true);
    connect(m_noService, &QAction::triggered, this, &VerdictBar::noServiceAsked);
    m_review->setMenu(menu);
    // What is submitted already has other ways to go: a button that is on never does nothing.
    connect(m_review, &QToolButton::clicked, this, [this] {
        if (m_submit->isEnabled())
            m_submit->trigger();
        else
            m_review->showMenu();
    });
    connect(m_previous, &QPushButton::clicked, this, &VerdictBar::previousAsked);
    connect(m_next, &QPushButton::clicked, this, &VerdictBar::nextAsked);
    connect(m_pass, &QPushButton::clicked, this, &VerdictBar::passAsked);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(7);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(10);
    upper->addWidget(m_verdict);
    upper->addWidget(m_score, 1, Qt::AlignBottom);
    upper->addWidget(m_saved, 0, Qt::AlignVCenter);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(6);
    lower->addWidget(m_previous);
    lower->addWidget(m_next);
    lower->addStretch(1);
    lower->addWidget(m_review);
    layout->addLayout(upper);
    layout->addLayout(lower);
    layout->addWidget(m_pass);
    retranslate();
}

void VerdictBar::setSubject(const RoundState *state, SubjectId subject, bool locked)
{
    m_state = state;
    m_subject = subject;
    m_locked = locked;
    showVerdict();
}

void VerdictBar::showVerdict()
{
    const bool some = m_state && m_state->subject(m_subject);
    m_review->setEnabled(some && !m_locked);
    m_next->setEnabled(some);
    m_pass->setEnabled(some && !m_locked);
    m_pass->setVisible(!m_passing);
    namePass();
    m_verdict->setText(some ? models::label(m_state->verdict(m_subject)) : u"—"_s);
    m_score->clear();
    m_verdict->setToolTip({});
    if (!some) {
        colour(m_verdict, widgets::colours::muted);
        return;
    }
    const Judgement &judgement = m_state->judgement(m_subject);
    const Inspection &inspection = m_state->inspection(m_subject);
    const widgets::Tone tone = toneOf(judgement.verdict);
    colour(m_verdict,
           judgement.verdict == Verdict::Unchecked ? widgets::colours::muted : widgets::toneInk(tone));
    QStringList words;
    if (judgement.score)
        words << tr("%1 points").arg(hundredthsText(*judgement.score));
    const Subject &subject = *m_state->subject(m_subject);
    if (subject.noService)
        words << tr("no services to the public");
    m_noService->setChecked(subject.noService);
    m_noService->setVisible(subject.isWebsite());
    if (inspection.review != ReviewState::None)
        words << models::label(inspection.review);
    m_score->setText(words.join(u" · "_s));
    m_score->setToolTip(inspection.reviewNote);
    m_submit->setEnabled(inspection.review != ReviewState::Pending);
    m_confirm->setEnabled(inspection.review == ReviewState::Pending);
    m_sendBack->setEnabled(inspection.review == ReviewState::Pending ||
                           inspection.review == ReviewState::Confirmed);
    m_takeBack->setEnabled(inspection.review != ReviewState::None);
    m_notInspected->setEnabled(inspection.inspected);
    m_verdict->setAccessibleName(tr("Verdict: %1").arg(m_verdict->text()));
}

void VerdictBar::setSaving(Saving saving, QTime at)
{
    m_saving = saving;
    m_savedAt = at;
    showSaving();
}

void VerdictBar::showSaving()
{
    switch (m_saving) {
    case Saving::Nothing:
        m_saved->setText(m_locked ? tr("Read-only") : QString());
        colour(m_saved, widgets::colours::muted);
        break;
    case Saving::Underway:
        m_saved->setText(tr("Saving…"));
        colour(m_saved, widgets::colours::warn);
        break;
    case Saving::Saved:
        m_saved->setText(tr("Saved %1 ✓").arg(m_savedAt.toString(u"HH:mm:ss"_s)));
        colour(m_saved, widgets::colours::muted);
        break;
    case Saving::Failed:
        m_saved->setText(tr("Not saved"));
        colour(m_saved, widgets::colours::bad);
        break;
    }
}

void VerdictBar::setPassing(bool passing)
{
    m_passing = passing;
    retranslate();
}

void VerdictBar::setWays(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next && m_state);
}

/// What the button records: without anything ticked, that nothing is wrong.
void VerdictBar::namePass()
{
    const bool judged = m_state && m_state->subject(m_subject) && m_state->inspection(m_subject).inspected;
    const bool clean = !m_state || !m_state->subject(m_subject) || m_state->problemText(m_subject).isEmpty();
    m_pass->setText(judged  ? tr("Checked already, next")
                    : clean ? tr("Qualified, next")
                            : tr("Checked, next"));
    m_pass->setToolTip(tr("Records it as inspected and opens the next one (Ctrl+Enter)"));
    m_pass->setAccessibleName(m_pass->text());
}

void VerdictBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void VerdictBar::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Looks at the one before (Ctrl+↑); nothing is recorded"));
    m_next->setText(tr("Next", "the next subject"));
    m_next->setToolTip(tr("Looks at the next one (Ctrl+↓); nothing is recorded"));
    m_previous->setAccessibleName(tr("Previous subject"));
    m_next->setAccessibleName(tr("Next subject"));
    m_review->setText(tr("Submit", "for review"));
    m_review->setToolTip(tr("Submit for review (Ctrl+Shift+R)"));
    m_review->setAccessibleName(tr("Submit for review"));
    m_review->setAccessibleDescription(m_review->toolTip());
    m_submit->setText(tr("Submit for review"));
    m_confirm->setText(tr("Confirm"));
    m_sendBack->setText(tr("Send back…"));
    m_takeBack->setText(tr("Take back from review"));
    m_notInspected->setText(tr("Mark as not inspected"));
    m_noService->setText(tr("Offers no services to the public"));
    m_noService->setToolTip(
        tr("Its service indicators are not checked, and its score is scaled up to the full mark"));
    showVerdict();
    showSaving();
}

} // namespace xw::ui
