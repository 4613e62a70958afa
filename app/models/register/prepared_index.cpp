#include "models/register/prepared_index.h"

#include "workspace/workspace.h"

#include <QtConcurrentRun>

namespace xw::models
{

namespace
{
constexpr int idleMs = 250; // after the page was painted, before anyone has typed
}

PreparedIndex::PreparedIndex(std::optional<SubjectKind> kind)
    : m_kind(kind), m_made(std::make_shared<SubjectIndex>())
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    QObject::connect(&m_idle, &QTimer::timeout, &m_idle, [this] { begin(); });
}

void PreparedIndex::setWorkspace(const Workspace *workspace)
{
    m_workspace = workspace;
    m_making = {};
    m_made = std::make_shared<SubjectIndex>();
    if (workspace)
        m_idle.start();
    else
        m_idle.stop();
}

void PreparedIndex::begin()
{
    m_idle.stop();
    if (m_workspace && !m_making.isValid())
        m_making = QtConcurrent::run([state = m_workspace->state(), kind = m_kind] {
            return std::make_shared<const SubjectIndex>(state, kind);
        });
}

const SubjectIndex &PreparedIndex::get()
{
    begin();
    if (m_making.isValid())
        m_made = m_making.result();
    return *m_made;
}

} // namespace xw::models
