#include "ui/session.h"

#include <QFileInfo>

namespace xw::ui
{

Session::Session(WorkspaceSource &source, QObject *parent) : QObject(parent), m_source(source) {}

Session::~Session() = default;

void Session::open(const QString &location)
{
    // The file that is open already holds its own lock: opening it again could only fail.
    if (m_busy || (m_workspace && QFileInfo(m_workspace->location()) == QFileInfo(location)))
        return;
    m_source.open(location, this, await(location));
}

void Session::create(const QString &location, const InitOptions &options)
{
    if (!m_busy)
        m_source.create(location, options, this, await(location));
}

void Session::openSample()
{
    if (!m_busy)
        m_source.openSample(this, await({}));
}

WorkspaceSource::Ready Session::await(const QString &location)
{
    m_busy = true;
    emit busyChanged(true, location);
    return [this, location](Workspace::Opened result) {
        m_busy = false;
        emit busyChanged(false, location);
        if (!result) {
            emit failed(result.error());
            return;
        }
        emit closing();
        m_workspace = std::move(*result);
        emit opened(m_workspace.get());
    };
}

} // namespace xw::ui
