#include "ui/inspect/visit_clock.h"

#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace xw::ui
{

int recordedOn(const RoundState &state, const QString &person, QDate day)
{
    const auto theirs = [&](const QString &author, const QDateTime &at) {
        return author == person && at.toLocalTime().date() == day;
    };
    return int(std::ranges::count_if(state.subjects(), [&](const Subject &subject) {
        const Inspection &inspection = state.inspection(subject.id);
        if (inspection.inspected && theirs(inspection.author, inspection.at))
            return true;
        return std::ranges::any_of(state.findings(subject.id), [&](const Finding &finding) {
            return finding.inForce() && theirs(finding.author, finding.at);
        });
    }));
}

VisitClock::VisitClock(QWidget *parent) : ElidedLabel(parent)
{
    setObjectName(u"visitClock"_s);
    widgets::setInk(this, widgets::colours::muted);
    m_minutes.setInterval(10s);
    m_soon.setInterval(400ms);
    m_soon.setSingleShot(true);
    connect(&m_minutes, &QTimer::timeout, this, &VisitClock::showWords);
    connect(&m_soon, &QTimer::timeout, this, &VisitClock::count);
}

void VisitClock::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_subject = {};
    m_minutes.stop();
    if (workspace) {
        connect(workspace, &Workspace::changed, this, [this] { m_soon.start(); });
        connect(workspace, &Workspace::authorChanged, this, &VisitClock::count);
    }
    count();
}

void VisitClock::setSubject(SubjectId subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_since.start();
    m_minutes.start();
    showWords();
}

void VisitClock::count()
{
    m_today = m_workspace
                  ? recordedOn(m_workspace->state(), m_workspace->author(), m_workspace->clock().today())
                  : 0;
    showWords();
}

void VisitClock::showWords()
{
    QStringList words, whole;
    if (const qint64 minutes = m_subject.isValid() ? m_since.elapsed() / 60'000 : 0; minutes > 0) {
        words << tr("%1 min").arg(minutes);
        whole << tr("%Ln minute(s) on this one", nullptr, int(minutes));
    }
    if (m_today > 0) {
        words << tr("%L1 today").arg(m_today);
        whole << tr("%Ln recorded by you today", nullptr, m_today);
    }
    setText(words.join(u" · "_s));
    setToolTip(whole.join(u'\n'));
    setAccessibleName(whole.join(u", "_s));
}

void VisitClock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    ElidedLabel::changeEvent(event);
}

} // namespace xw::ui
