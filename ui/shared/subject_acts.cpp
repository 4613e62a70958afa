#include "ui/shared/subject_acts.h"

#include "base/when_done.h"
#include "domain/ledger_mentions.h"
#include "models/labels.h"
#include "ui/review/send_back.h"
#include "ui/shared/come_back.h"
#include "ui/shared/web_link.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"
#include "workspace/assignment.h"
#include "workspace/import_ledger.h"
#include "workspace/review_rule.h"
#include "workspace/run_states.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// So many tabs can be looked at; more would be a burden on sites and screen alike.
constexpr qsizetype mostTabs = 10;

bool isReviewable(const RoundState &state, SubjectId id)
{
    return state.verdict(id) != Verdict::Unchecked;
}

constexpr qsizetype longestEntry = 80; ///< characters: a menu is no wider than the screen

/// Each row of a ledger that names the subject, as an entry that copies it whole.
/// What a row says besides whose it is: that is known here.
void addMentions(QMenu &menu, const std::vector<LedgerMention> &mentions, const QString &subject)
{
    for (const LedgerMention &mention : mentions) {
        QStringList told;
        for (const auto &[column, value] : mention.values)
            if (value != subject)
                told << column + u'：' + value;
        const QString whole = mention.name + u"　"_s + told.join(u"；"_s);
        QString shown = whole.size() > longestEntry ? whole.first(longestEntry).trimmed() + u'…' : whole;
        QAction *entry = menu.addAction(shown.replace(u'&', u"&&"_s), &menu,
                                        [whole] { QGuiApplication::clipboard()->setText(whole); });
        entry->setObjectName(u"actLedgerRow"_s);
        entry->setToolTip(whole);
    }
}
} // namespace

SubjectActs::SubjectActs(widgets::Dialogs &dialogs, QWidget *window)
    : QObject(window), m_dialogs(dialogs), m_window(window)
{
}

/// "Confirm", "Confirm (12)"
QString SubjectActs::counted(const QString &text, qsizetype acts, qsizetype chosen)
{
    return chosen > 1 ? u"%1 (%2)"_s.arg(text, QLocale().toString(acts)) : text;
}

void SubjectActs::fill(QMenu &menu, const QList<SubjectId> &subjects, const QString &title)
{
    if (!m_workspace || subjects.isEmpty())
        return;
    if (subjects.size() > 1) {
        const SubjectFilter filter{title, subjects, m_workspace->state().subject(subjects[0])->kind};
        menu.addAction(widgets::icon(u"inspect"_s),
                       counted(tr("List in Inspect"), subjects.size(), subjects.size()), this,
                       [this, filter] { emit showSubjects(filter); })
            ->setObjectName(u"actList"_s);
    }
    const qsizetype withAddress = std::ranges::count_if(
        subjects, [this](SubjectId id) { return webLink(m_workspace->state().subject(id)->url).isValid(); });
    QAction *browser = menu.addAction(
        widgets::icon(u"open-external"_s),
        counted(tr("Open in the system browser"), qMin(mostTabs, withAddress), subjects.size()), this,
        [this, subjects] { openInBrowser(subjects); });
    browser->setObjectName(u"rowBrowser"_s);
    browser->setEnabled(withAddress > 0);
    menu.addSeparator();
    addMark(menu, subjects);
    addStates(menu, subjects);
    addAssignment(menu, subjects);
    addReviews(menu, subjects);
    menu.addSeparator();
    addLedgers(menu, subjects);
    addCopies(menu, subjects);
}

/// Of one subject: its rows in the ledgers.
void SubjectActs::addLedgers(QMenu &menu, const QList<SubjectId> &subjects)
{
    if (subjects.size() > 1)
        return;
    const RoundState &state = m_workspace->state();
    const Subject &subject = *state.subject(subjects[0]);
    const std::vector<LedgerMention> mentions = ledgerMentions(state, *ledgerLibrary(), subject);
    if (mentions.empty())
        return;
    QMenu *ledgers =
        menu.addMenu(u"%1 (%2)"_s.arg(tr("In the ledgers"), QLocale().toString(qulonglong(mentions.size()))));
    ledgers->setObjectName(u"actLedgers"_s);
    ledgers->setToolTipsVisible(true);
    addMentions(*ledgers, mentions, subject.name);
    menu.addSeparator();
}

void SubjectActs::carryOut(const std::function<QFuture<Result<void>>()> &act)
{
    const auto newest = [this] {
        quint64 number = 0;
        for (const UndoEntry &step : m_workspace->undoEntries())
            number = std::max(number, step.number);
        return number;
    };
    const quint64 before = newest();
    whenDone(act(), this, [this, newest, before](const Result<void> &result) {
        if (!m_workspace)
            return;
        if (!result)
            emit errorOccurred(result.error());
        else if (newest() > before)
            emit notify(tr("%1. Ctrl+Z takes it back.").arg(m_workspace->undoText()));
    });
}

void SubjectActs::addMark(QMenu &menu, const QList<SubjectId> &subjects)
{
    const QSet<SubjectId> marked = comeBackOf(m_workspace->state());
    QList<SubjectId> which = subjects;
    which.removeIf([&marked](SubjectId id) { return marked.contains(id); });
    const bool off = which.isEmpty();
    if (off)
        which = subjects;
    QAction *mark = menu.addAction(
        counted(off ? tr("Take the mark off") : tr("Mark to come back to"), which.size(), subjects.size()),
        this, [this, which, off] {
            if (m_workspace)
                carryOut([&] { return setComeBack(*m_workspace, which, !off); });
        });
    mark->setObjectName(u"actMark"_s);
    mark->setEnabled(!m_workspace->isLocked());
}

/// Of several: one is changed in its own dialog, with all that is said of it.
void SubjectActs::addStates(QMenu &menu, const QList<SubjectId> &subjects)
{
    if (subjects.size() < 2)
        return;
    QMenu *to = menu.addMenu(tr("Set the state to"));
    to->setObjectName(u"actState"_s);
    to->setEnabled(!m_workspace->isLocked());
    for (const RunState state :
         {RunState::Running, RunState::ClosingRequested, RunState::Closed, RunState::Adjusting}) {
        const QList<SubjectId> which = withOtherState(m_workspace->state(), subjects, state);
        QAction *entry = to->addAction(counted(models::label(state), which.size(), subjects.size()), this,
                                       [this, which, state] { askState(which, state); });
        entry->setData(int(state));
        entry->setEnabled(!which.isEmpty());
    }
}

/// Who is counted changes with it: that is asked, with the number.
void SubjectActs::askState(const QList<SubjectId> &subjects, RunState state)
{
    widgets::ConfirmQuestion question;
    question.title = tr("State");
    question.accept = tr("Set the state");
    question.destructive = state == RunState::Closed;
    question.text =
        tr("Set the state of %Ln to %1?", nullptr, int(subjects.size())).arg(models::label(state));
    question.detail = state == RunState::Closed
                          ? tr("They count no longer from this round on, unless they were inspected in it. "
                               "Ctrl+Z takes it back.")
                          : tr("Ctrl+Z takes it back.");
    m_dialogs.confirm(m_window, question, [this, subjects, state](bool accepted) {
        if (accepted && m_workspace)
            carryOut([&] { return setRunStates(*m_workspace, subjects, state); });
    });
}

/// Offered once somebody has something: names come from the dialog of assignment.
void SubjectActs::addAssignment(QMenu &menu, const QList<SubjectId> &subjects)
{
    const Assignment now = Assignment::of(m_workspace->state());
    if (now.isEmpty())
        return;
    QMenu *to = menu.addMenu(counted(tr("Assign to"), subjects.size(), subjects.size()));
    to->setObjectName(u"actAssign"_s);
    to->setEnabled(!m_workspace->isLocked());
    const auto add = [this, to, subjects](const QString &text, const QString &person) {
        to->addAction(text, this, [this, subjects, person] {
            if (!m_workspace)
                return;
            const RoundState &state = m_workspace->state();
            Assignment assignment = Assignment::of(state);
            for (const SubjectId subject : subjects)
                assignment.give(subject, person);
            UndoEntry step;
            step.about = UndoEntry::About::Settings;
            step.text = {QT_TRANSLATE_NOOP("xw", "Assign %1 subject(s)"), {QString::number(subjects.size())}};
            carryOut([&] { return m_workspace->saveDocument(assignment.documentOf(state), step); });
        });
    };
    for (const QString &person : now.persons())
        add(person, person);
    to->addSeparator();
    add(tr("Nobody in particular"), {});
}

void SubjectActs::addReviews(QMenu &menu, const QList<SubjectId> &subjects)
{
    const RoundState &state = m_workspace->state();
    const auto those = [&](auto wanted) {
        QList<SubjectId> found;
        for (const SubjectId id : subjects)
            if (isReviewable(state, id) && wanted(state.inspection(id).review))
                found << id;
        return found;
    };
    const auto add = [&](const QString &text, const QString &name, const QList<SubjectId> &which,
                         std::function<void()> act) {
        QAction *action = menu.addAction(counted(text, which.size(), subjects.size()), this, std::move(act));
        action->setObjectName(name);
        action->setEnabled(!which.isEmpty() && !m_workspace->isLocked());
    };
    const auto toSubmit =
        those([](ReviewState now) { return now == ReviewState::None || now == ReviewState::SentBack; });
    const auto mine = [&](const QList<SubjectId> &which) {
        return reviewableBy(state, which, m_workspace->author());
    };
    const auto toConfirm = mine(those([](ReviewState now) { return now != ReviewState::Confirmed; }));
    const auto toReturn = mine(those([](ReviewState now) { return now != ReviewState::SentBack; }));
    add(tr("Submit for review"), u"actSubmit"_s, toSubmit,
        [this, toSubmit] { review(toSubmit, ReviewState::Pending); });
    add(tr("Confirm"), u"actConfirm"_s, toConfirm,
        [this, toConfirm] { review(toConfirm, ReviewState::Confirmed); });
    add(tr("Send back…"), u"actSendBack"_s, toReturn, [this, toReturn] { askSendBack(toReturn); });
}

void SubjectActs::addCopies(QMenu &menu, const QList<SubjectId> &subjects)
{
    const auto copy = [this, subjects](auto textOf) {
        QStringList lines;
        for (const SubjectId id : subjects)
            if (const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr)
                lines << textOf(*subject);
        lines.removeAll(QString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        emit notify(tr("Copied: %Ln line(s)", nullptr, int(lines.size())));
    };
    const auto add = [&](const QString &text, const QString &name, auto textOf) {
        const qsizetype some = std::ranges::count_if(
            subjects, [&](SubjectId id) { return !textOf(*m_workspace->state().subject(id)).isEmpty(); });
        QAction *action =
            menu.addAction(counted(text, some, subjects.size()), this, [copy, textOf] { copy(textOf); });
        action->setObjectName(name);
        action->setEnabled(some > 0);
        return action;
    };
    add(tr("Copy code"), u"rowCopyCode"_s, [](const Subject &subject) {
        return subject.code;
    })->setIcon(widgets::icon(u"copy"_s));
    add(tr("Copy address"), u"rowCopyAddress"_s, [](const Subject &subject) { return subject.url; });
}

void SubjectActs::review(const QList<SubjectId> &subjects, ReviewState state, const QString &note)
{
    if (!m_workspace || subjects.isEmpty())
        return;
    if (subjects.size() == 1)
        carryOut([&] { return m_workspace->setReview(subjects[0], state, note); });
    else
        carryOut([&] { return m_workspace->setReviews({subjects.begin(), subjects.end()}, state, note); });
}

void SubjectActs::askSendBack(const QList<SubjectId> &subjects)
{
    m_dialogs.askText(m_window, sendBackQuestion(), [this, subjects](const std::optional<QString> &note) {
        if (note)
            review(subjects, ReviewState::SentBack, note->trimmed());
    });
}

void SubjectActs::openInBrowser(const QList<SubjectId> &subjects) const
{
    qsizetype opened = 0;
    for (const SubjectId id : subjects) {
        const Subject *subject = m_workspace ? m_workspace->state().subject(id) : nullptr;
        if (const QUrl url = subject ? webLink(subject->url) : QUrl(); url.isValid() && opened++ < mostTabs)
            QDesktopServices::openUrl(url);
    }
}

} // namespace xw::ui
