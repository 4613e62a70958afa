#include "ui/window/session.h"
#include "base/when_done.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTimer>

namespace xw::ui
{

Session::Session(WorkspaceSource &source, QObject *parent)
    : QObject(parent), m_source(source), m_watch(new QTimer(this))
{
    m_watch->setInterval(1000);
    connect(m_watch, &QTimer::timeout, this, &Session::settle);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            settle();
    });
}

Session::~Session() = default;

void Session::open(const QString &location)
{
    // The file that is open for writing holds its own lock: opening it again could only fail.
    if (m_busy || (m_workspace && !m_workspace->store().isReadOnly() &&
                   QFileInfo(m_workspace->location()) == QFileInfo(location)))
        return;
    m_source.open(location, this, await(location));
}

void Session::openReadOnly(const QString &location)
{
    if (!m_busy)
        m_source.openReadOnly(location, this, await(location));
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

void Session::openOffice(const OfficePlace &place, const signing::Secret &password)
{
    if (!m_busy)
        m_source.openOffice(place, password, this, await(place.label()));
}

void Session::close()
{
    if (m_busy || !m_workspace)
        return;
    emit closing();
    m_watch->stop();
    m_workspace.reset();
    emit closed();
}

WorkspaceSource::Ready Session::await(const QString &location)
{
    m_busy = true;
    emit busyChanged(true, location);
    return [this, location](Workspace::Opened result) {
        m_busy = false;
        emit busyChanged(false, location);
        if (!result) {
            emit failed(result.error(), location);
            return;
        }
        emit closing();
        m_workspace = std::move(*result);
        m_settling = false;
        m_lost = false;
        m_watch->start();
        emit opened(m_workspace.get());
    };
}

void Session::settle()
{
    if (!m_workspace || m_settling)
        return;
    m_settling = true;
    whenDone(m_workspace->store().settle(), this,
             [this, asked = m_workspace.get()](const Result<void> &there) {
                 if (asked != m_workspace.get())
                     return; // the answer of one that was put away
                 m_settling = false;
                 if (std::exchange(m_lost, !there) == m_lost)
                     return;
                 if (m_lost)
                     emit placeLost(there.error());
                 else
                     emit placeFound();
             });
}

} // namespace xw::ui
