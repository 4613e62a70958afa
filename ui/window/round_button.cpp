#include "ui/window/round_button.h"

#include "models/words.h"
#include "ui/shared/futures.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

RoundKey nextRound(RoundKey key)
{
    return key.quarter() == 4 ? RoundKey(key.year() + 1, 1) : RoundKey(key.year(), key.quarter() + 1);
}

RoundButton::RoundButton(widgets::Dialogs &dialogs, QWidget *parent) : QToolButton(parent), m_dialogs(dialogs)
{
    setObjectName(u"roundButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"roundMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &RoundButton::fillMenu);
}

void RoundButton::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.roundChanged)
                refresh();
        });
    refresh();
}

void RoundButton::refresh()
{
    if (!m_workspace)
        return;
    const Round &round = m_workspace->state().round();
    setText(round.province + u" · "_s + models::roundWord(round.key));
    setAccessibleName(tr("Round: %1").arg(text()));
}

void RoundButton::fillMenu()
{
    m_menu->clear();
    if (!m_workspace)
        return;
    const Round current = m_workspace->state().round();
    std::vector<Round> rounds = m_workspace->rounds();
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.key > b.key; });
    auto *group = new QActionGroup(m_menu);
    for (const Round &round : rounds) {
        QAction *action =
            m_menu->addAction(models::roundWord(round.key) + u" · "_s + models::word(round.phase));
        action->setObjectName(u"round-"_s + round.key.text());
        action->setCheckable(true);
        action->setChecked(round.id == current.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = round.id] {
            if (id != m_workspace->state().round().id)
                reportFailure(this, m_workspace->switchRound(id));
        });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("The round's sample…"), this, &RoundButton::samplingAsked)
        ->setObjectName(u"roundSample"_s);
    QAction *next = m_menu->addAction(tr("Open next round…"), this, &RoundButton::askForNextRound);
    next->setObjectName(u"openNextRound"_s);
    if (current.phase == RoundPhase::Signed)
        return;
    const bool open = current.phase == RoundPhase::Open;
    QAction *move = m_menu->addAction(
        open ? tr("Put this round under review") : tr("Back to inspecting"), this, [this, open] {
            reportFailure(this, m_workspace->setPhase(open ? RoundPhase::UnderReview : RoundPhase::Open));
        });
    move->setObjectName(u"moveRoundPhase"_s);
}

void RoundButton::askForNextRound()
{
    RoundKey newest = m_workspace->state().round().key;
    QStringList taken;
    for (const Round &round : m_workspace->rounds()) {
        newest = std::max(newest, round.key);
        taken << round.key.text();
    }
    widgets::TextQuestion question;
    question.title = tr("Open a round");
    question.label =
        tr("Which quarter? Year, Q and 1 to 4. The register and its settings are taken over; every subject "
           "starts unchecked.");
    question.initial = nextRound(newest).text();
    question.accept = tr("Open round");
    question.fault = [taken](const QString &text) -> QString {
        const std::optional<RoundKey> key = RoundKey::parse(text.trimmed());
        if (!key)
            return tr("Write it like 2020Q2.");
        return taken.contains(key->text()) ? tr("This round is there already.") : QString();
    };
    m_dialogs.askText(window(), question, [this](const std::optional<QString> &answer) {
        const std::optional<RoundKey> key = answer ? RoundKey::parse(answer->trimmed()) : std::nullopt;
        if (key && m_workspace)
            reportFailure(this, m_workspace->openRound(*key));
    });
}

void RoundButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace xw::ui
