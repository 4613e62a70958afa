#include "workspace/others_present.h"

#include "workspace/workspace.h"

#include <QTimer>

namespace xw
{

namespace
{
constexpr int showAfterMs = 400;
}

OthersPresent::OthersPresent(QObject *parent) : QObject(parent), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(showAfterMs);
    connect(m_pause, &QTimer::timeout, this, &OthersPresent::tell);
}

OthersPresent::~OthersPresent()
{
    setWorkspace(nullptr);
}

void OthersPresent::setWorkspace(Workspace *workspace)
{
    m_pause->stop();
    if (m_follower) {
        m_follower->end();
        if (m_workspace) {
            m_workspace->store().followPresence({});
            m_workspace->store().showHere({}, {});
        }
    }
    m_follower.reset();
    m_others.clear();
    m_subject = {};
    m_workspace = workspace;
    if (!workspace)
        return;
    m_follower = std::make_shared<Listener<OthersPresent>>(this);
    workspace->store().followPresence([follower = m_follower](std::vector<Presence> others) {
        follower->tell(
            [others = std::move(others)](OthersPresent &here) mutable { here.take(std::move(others)); });
    });
}

void OthersPresent::take(std::vector<Presence> others)
{
    m_others = std::move(others);
    emit changed();
}

void OthersPresent::show(SubjectId subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_pause->start();
}

void OthersPresent::tell()
{
    if (m_workspace)
        m_workspace->store().showHere(m_workspace->state().round().id, m_subject);
}

QStringList OthersPresent::at(SubjectId subject) const
{
    QStringList names;
    if (!m_workspace || !subject.isValid())
        return names;
    const RoundId round = m_workspace->state().round().id;
    for (const Presence &other : m_others)
        if (other.subject == subject && other.round == round && !names.contains(other.person))
            names << other.person;
    return names;
}

} // namespace xw
