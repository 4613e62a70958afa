#include "ui/window/round_button.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "notice/next_round.h"
#include "ui/shared/futures.h"
#include "widgets/dialogs.h"
#include "workspace/workspace.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
struct AskedRound {
    RoundKey key;
    QString title;
};

/// "2020Q2"; "2020S1 适老化专项检查": what follows a key is the title.
std::optional<AskedRound> askedRound(const QString &text)
{
    const QString plain = text.simplified();
    if (const auto key = RoundKey::parse(plain))
        return AskedRound{*key, {}};
    const qsizetype blank = plain.indexOf(u' ');
    const auto key = blank < 0 ? std::nullopt : RoundKey::parse(plain.left(blank));
    return key ? std::optional(AskedRound{*key, plain.sliced(blank + 1)}) : std::nullopt;
}
} // namespace

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
    setText(round.province + u" · "_s + models::roundLabel(round));
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
            m_menu->addAction(models::roundLabel(round) + u" · "_s + models::label(round.phase));
        action->setObjectName(u"round-"_s + round.key.text());
        action->setCheckable(true);
        action->setChecked(round.id == current.id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = round.id] {
            if (id != m_workspace->state().round().id)
                show(id);
        });
    }
    m_menu->addSeparator();
    const bool isSigned = current.phase == RoundPhase::Signed;
    QAction *sample = m_menu->addAction(tr("The round's sample…"), this, &RoundButton::samplingAsked);
    sample->setObjectName(u"roundSample"_s);
    sample->setEnabled(!m_workspace->isLocked());
    QAction *next = m_menu->addAction(tr("Open next round…"), this, &RoundButton::askForNextRound);
    next->setObjectName(u"openNextRound"_s);
    next->setEnabled(!m_workspace->store().isReadOnly());
    if (isSigned) {
        QAction *correct =
            m_menu->addAction(tr("Correct the signed round…"), this, &RoundButton::correctionAsked);
        correct->setObjectName(u"roundCorrect"_s);
        correct->setEnabled(!m_workspace->store().isReadOnly() &&
                            std::ranges::none_of(rounds, [&current](const Round &each) {
                                return each.key == current.key.nextVersion();
                            }));
        return;
    }
    const bool open = current.phase == RoundPhase::Open;
    QAction *move = m_menu->addAction(
        open ? tr("Put this round under review") : tr("Back to inspecting"), this, [this, open] {
            reportFailure(this, m_workspace->setPhase(open ? RoundPhase::UnderReview : RoundPhase::Open));
        });
    move->setObjectName(u"moveRoundPhase"_s);
}

void RoundButton::askForNextRound()
{
    RoundKey newest = m_workspace->state().round().key; // of its kind
    QStringList taken;
    for (const Round &round : m_workspace->rounds()) {
        if (round.key.kind() == newest.kind())
            newest = std::max(newest, round.key);
        taken << round.key.text();
    }
    widgets::TextQuestion question;
    question.title = tr("Open a round");
    question.label = tr(
        "Which round? A quarter 2020Q2, a month 2020M05, a half-year 2020H1, a year 2020, or a special check "
        "with its title: 2020S1 适老化专项检查. The register and its settings are taken over; every subject "
        "starts unchecked.");
    if (const Round &current = m_workspace->state().round(); current.phase != RoundPhase::Signed)
        question.label +=
            u"\n\n"_s + tr("%1 is not signed yet: it stays open, and this menu leads back to it.")
                            .arg(models::roundLabel(current));
    // In words where they are read back as the same round.
    const QString words = models::roundLabel(newest.next());
    const std::optional<AskedRound> read = askedRound(words);
    question.initial = read && read->key == newest.next() ? words : newest.next().text();
    question.accept = tr("Open round");
    question.fault = [taken](const QString &text) -> QString {
        const std::optional<AskedRound> asked = askedRound(text);
        if (!asked)
            return tr("Write it like 2020Q2, 2020M05, 2020H1, 2020 or 2020S1.");
        if (!asked->title.isEmpty() && asked->key.kind() != RoundKind::Special)
            return tr("Only a special check has a title.");
        return taken.contains(asked->key.text()) ? tr("This round is there already.") : QString();
    };
    m_dialogs.askText(window(), question, [this](const std::optional<QString> &answer) {
        const std::optional<AskedRound> asked = answer ? askedRound(*answer) : std::nullopt;
        if (!asked || !m_workspace)
            return;
        RoundScope scope = m_workspace->state().round().scope.ofNext();
        scope.title = asked->title;
        m_guard([this, key = asked->key, scope] { openRound(key, scope); });
    });
}

void RoundButton::show(RoundId round)
{
    m_guard([this, round] {
        if (m_workspace)
            reportFailure(this, m_workspace->switchRound(round));
    });
}

void RoundButton::openRound(RoundKey key, const RoundScope &scope)
{
    if (!m_workspace)
        return;
    whenDone(m_workspace->openRound(key, scope), this, [this](const Result<Round> &made) {
        if (!made)
            return void(emit errorOccurred(made.error()));
        const auto carried = notice::carriedSettings(m_workspace->state(), *made);
        reportFailure(this, m_workspace->switchRound(made->id));
        if (!carried)
            return void(emit errorOccurred(carried.error()));
        if (*carried) // commands are carried out one after the other
            reportFailure(this, m_workspace->apply(u"carry over"_s, {}, {**carried}));
        emit opened(
            tr("%1 is open and shown now; nothing in it is checked yet.").arg(models::roundLabel(*made)),
            tr("Import the current list where it changed, take the round's sample, then inspect."));
    });
}

void RoundButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QToolButton::changeEvent(event);
}

} // namespace xw::ui
