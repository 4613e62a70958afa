#include "ui/window/top_bar.h"

#include "models/labels.h"
#include "ui/window/round_button.h"
#include "ui/window/subject_search.h"
#include "widgets/chip.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

namespace
{

Tone toneOf(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Open:
        return Tone::Good;
    case RoundPhase::UnderReview:
        return Tone::Warn;
    case RoundPhase::Signed:
        return Tone::Accent;
    }
    return Tone::Neutral;
}

void colour(QLabel *label, const QColor &ink)
{
    widgets::setInk(label, ink);
}
} // namespace

TopBar::TopBar(Dialogs &dialogs, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"topBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 7);
    layout->setSpacing(12);
    m_brand = new QLabel(this);
    QFont brand = font();
    brand.setPointSizeF(brand.pointSizeF() * 1.18);
    brand.setWeight(QFont::Bold);
    m_brand->setFont(brand);
    colour(m_brand, colours::accent);
    m_round = new RoundButton(dialogs, this);
    m_phase = new Chip(QString(), Tone::Good, this);
    m_phase->setObjectName(u"phaseChip"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"roundProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(60);
    m_progress->setMaximumWidth(170);
    m_progress->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_checked = new QLabel(this);
    m_checked->setObjectName(u"checkedWords"_s);
    colour(m_checked, colours::muted);
    m_search = new SubjectSearch(this);
    m_author = new QToolButton(this);
    m_author->setObjectName(u"author"_s);
    m_author->setAutoRaise(true);
    m_author->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_author, &QToolButton::clicked, this, &TopBar::authorAsked);
    layout->addWidget(m_brand);
    layout->addWidget(m_round);
    layout->addWidget(m_phase);
    layout->addWidget(m_progress);
    layout->addWidget(m_checked);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(m_author);
    connect(m_search, &SubjectSearch::chosen, this, &TopBar::openSubject);
    connect(m_round, &RoundButton::samplingAsked, this, &TopBar::samplingAsked);
    connect(m_round, &RoundButton::correctionAsked, this, &TopBar::correctionAsked);
    connect(m_round, &RoundButton::errorOccurred, this, &TopBar::errorOccurred);
    connect(m_round, &RoundButton::opened, this, &TopBar::roundOpened);
    refresh();
}

void TopBar::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_round->setWorkspace(workspace);
    m_search->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::changed, this, &TopBar::refresh);
        connect(workspace, &Workspace::authorChanged, this, &TopBar::refresh);
    }
    refresh();
}

void TopBar::setGuard(std::function<void(std::function<void()>)> guard)
{
    m_round->setGuard(std::move(guard));
}

void TopBar::refresh()
{
    m_brand->setText(tr("Xunwang"));
    const bool open = m_workspace != nullptr;
    for (QWidget *widget : {static_cast<QWidget *>(m_round), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_checked), static_cast<QWidget *>(m_author)})
        widget->setVisible(open);
    if (!open) {
        m_phase->setText({});
        return;
    }
    const RoundState &state = m_workspace->state();
    const Round &round = state.round();
    QString phase = models::label(round.phase);
    // Before the round begins there is nothing to count down.
    const qint64 length = round.firstDay().daysTo(round.lastDay());
    if (const qint64 days = m_workspace->clock().today().daysTo(
            round.scope.until.isValid() ? round.scope.until : round.lastDay());
        round.phase == RoundPhase::Open && days >= 0 && days <= length)
        phase += u" · "_s + tr("%Ln day(s) left", nullptr, int(days));
    m_phase->setText(phase);
    m_phase->setTone(toneOf(round.phase));

    const Counts websites = state.tally().total(SubjectKind::Website);
    const Counts media = state.tally().total(SubjectKind::MediaAccount);
    const int checked = websites.checked + media.checked;
    const int planned = websites.sampled + media.sampled;
    const QLocale locale;
    m_progress->setRange(0, qMax(1, planned));
    m_progress->setValue(checked);
    m_checked->setText(tr("Checked %1 / %2").arg(locale.toString(checked), locale.toString(planned)));
    m_progress->setAccessibleName(m_checked->text());
    m_progress->setToolTip(tr("Websites %1 / %2, media %3 / %4")
                               .arg(locale.toString(websites.checked), locale.toString(websites.sampled),
                                    locale.toString(media.checked), locale.toString(media.sampled)));
    m_author->setText(fontMetrics().elidedText(m_workspace->author(), Qt::ElideRight, 140));
    m_author->setToolTip(
        tr("%1 stands beside what is changed. Press to change the name").arg(m_workspace->author()));
    m_author->setAccessibleName(tr("Your name: %1").arg(m_workspace->author()));
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours::surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours::border);
}

} // namespace xw::ui
