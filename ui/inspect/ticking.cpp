#include "ui/inspect/ticking.h"

#include "base/when_done.h"
#include "ui/inspect/checklist_content.h"

namespace xw::ui
{

Ticking::Ticking(QObject *parent) : QObject(parent) {}

void Ticking::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    setSubject({});
}

void Ticking::setSubject(SubjectId subject)
{
    m_subject = subject;
    m_pending.clear();
    m_running.clear();
    m_nextTick.clear();
    m_nextNumber.clear();
}

void Ticking::begin(const QStringList &items, bool wanted)
{
    for (const QString &item : items) {
        m_pending.insert(item, wanted);
        ++m_running[item];
    }
    emit pendingChanged();
}

void Ticking::end(SubjectId subject, const QStringList &items, const std::optional<Error> &error)
{
    if (subject == m_subject) {
        for (const QString &item : items)
            if (m_running.contains(item) && --m_running[item] == 0) {
                m_running.remove(item);
                m_pending.remove(item);
                goOn(item);
            }
        emit pendingChanged();
    }
    if (error)
        emit errorOccurred(*error);
}

void Ticking::goOn(const QString &item)
{
    if (m_nextNumber.contains(item))
        setNumber(item, m_nextNumber.take(item));
    if (m_nextTick.contains(item))
        toggle(item, m_nextTick.take(item));
}

void Ticking::tick(TickCommand command, const QString &item, bool wanted)
{
    command.subject = m_subject;
    begin({item}, wanted);
    whenDone(m_workspace->tick(std::move(command)), this,
             [this, item, subject = m_subject](Result<Finding> done) {
                 end(subject, {item}, done ? std::nullopt : std::optional(done.error()));
             });
}

void Ticking::withdraw(FindingId finding, const QStringList &items)
{
    begin(items, false);
    whenDone(m_workspace->withdraw(finding), this, [this, items, subject = m_subject](Result<void> done) {
        end(subject, items, done ? std::nullopt : std::optional(done.error()));
    });
}

void Ticking::withdrawAll(const IndicatorId &id)
{
    const RoundState &state = m_workspace->state();
    if (const Finding *own = state.findingInForce(m_subject, id))
        withdraw(own->id, {id.value()});
    const Indicator *indicator = state.standard().indicator(id);
    if (!indicator || indicator->id != id)
        return;
    for (const Condition &condition : indicator->conditions)
        if (const Finding *inner = state.findingInForce(m_subject, condition.id);
            inner && holds(state.standard(), *inner))
            withdraw(inner->id, {condition.id.value(), id.value()});
}

void Ticking::toggle(const QString &item, bool checked)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    if (m_running.contains(item)) {
        m_nextTick.insert(item, checked);
        m_pending.insert(item, checked);
        emit pendingChanged();
        return;
    }
    const RoundState &state = m_workspace->state();
    const IndicatorId id(item);
    if (const FindingId unclassified = unclassifiedId(item); unclassified.isValid()) {
        if (!checked)
            withdraw(unclassified, {item});
    } else if (!checked) {
        withdrawAll(id);
    } else {
        TickCommand command;
        command.indicator = id;
        // A count below the limit does not hold; whoever ticks it all the same says that the limit is passed.
        if (const Finding *counted = state.findingInForce(m_subject, id);
            counted && state.standard().condition(id) && !holds(state.standard(), *counted))
            command.count = 0;
        tick(std::move(command), item, true);
    }
}

void Ticking::setNumber(const QString &item, int number)
{
    if (!m_workspace || !m_subject.isValid())
        return;
    if (m_running.contains(item)) {
        m_nextNumber.insert(item, number);
        return;
    }
    const RoundState &state = m_workspace->state();
    const IndicatorId id(item);
    const Finding *finding = state.findingInForce(m_subject, id);
    const Condition *condition = state.standard().condition(id);
    if (number == 0 && condition && finding) {
        withdraw(finding->id, {item});
        return;
    }
    if (number == 0 && !finding)
        return;
    TickCommand command;
    command.indicator = id;
    command.count = number;
    tick(std::move(command), item, !condition || number >= condition->threshold.value_or(1));
}

void Ticking::edit(FindingId id, TickCommand change)
{
    const Finding *finding = m_workspace ? m_workspace->state().finding(id) : nullptr;
    if (!finding || !finding->inForce() || !finding->indicator.isValid())
        return;
    change.subject = finding->subject;
    change.indicator = finding->indicator;
    whenDone(m_workspace->tick(std::move(change)), this, [this](Result<Finding> done) {
        if (!done)
            emit errorOccurred(done.error());
    });
}

void Ticking::setNote(FindingId finding, const QString &note)
{
    TickCommand change;
    change.note = note;
    edit(finding, std::move(change));
}

void Ticking::setUrls(FindingId finding, const QStringList &urls)
{
    TickCommand change;
    change.urls = urls;
    edit(finding, std::move(change));
}

void Ticking::setCorrections(FindingId finding, const QList<QPair<QString, QString>> &corrections)
{
    TickCommand change;
    change.corrections = corrections;
    edit(finding, std::move(change));
}

} // namespace xw::ui
