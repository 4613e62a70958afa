// Ticking: what a hand on the checklist means, as commands of the workspace. Keeps what was asked for until
// it is saved, and forgets it when it is not: the checklist then shows what holds.
#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

namespace xw::ui
{

class Ticking final : public QObject
{
    Q_OBJECT

public:
    explicit Ticking(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace);
    void setSubject(SubjectId subject);
    [[nodiscard]] SubjectId subject() const { return m_subject; }

    /// Ticks or withdraws. An indicator's tick is taken away with those of its conditions that hold; a
    /// counted condition that is ticked by hand holds without a number.
    void toggle(const QString &item, bool checked);
    /// A counted condition: 0 withdraws it. Points of a deduction or bonus: 0 means the standard's own.
    void setNumber(const QString &item, int number);
    void setNote(FindingId finding, const QString &note);
    void setUrls(FindingId finding, const QStringList &urls);
    void setCorrections(FindingId finding, const QList<QPair<QString, QString>> &corrections);

    /// Items of this subject that are on their way, with what was asked for.
    [[nodiscard]] const QHash<QString, bool> &pending() const { return m_pending; }

signals:
    void pendingChanged();
    void errorOccurred(const xw::Error &error);

private:
    void tick(TickCommand command, const QString &item, bool wanted);
    /// `items`: the boxes that go with it.
    void withdraw(FindingId finding, const QStringList &items);
    void withdrawAll(const IndicatorId &id);
    void edit(FindingId finding, TickCommand change);
    void begin(const QStringList &items, bool wanted);
    void end(SubjectId subject, const QStringList &items, const std::optional<Error> &error);
    void goOn(const QString &item);

    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    QHash<QString, bool> m_pending;
    QHash<QString, int> m_running;   ///< how many commands of an item are on their way
    QHash<QString, bool> m_nextTick; ///< asked for while another was on its way: done when that has ended
    QHash<QString, int> m_nextNumber;
};

} // namespace xw::ui
