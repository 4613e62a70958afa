// OthersPresent: who else has which subject open, where several people work on one server. Says what is open
// here, too.
#pragma once

#include "base/listener.h"
#include "domain/presence.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QTimer;

namespace xw
{

class Workspace;

class OthersPresent final : public QObject
{
    Q_OBJECT

public:
    explicit OthersPresent(QObject *parent = nullptr);
    ~OthersPresent() override;
    /// nullptr: none is open, and nobody is told anything. One of these a workspace.
    void setWorkspace(Workspace *workspace);
    /// Others are told a moment later: who walks down a list opens nothing.
    void show(SubjectId subject);
    /// Who else has it open in the round that is open here, each once, by name.
    [[nodiscard]] QStringList at(SubjectId subject) const;

signals:
    void changed();

private:
    void tell();
    void take(std::vector<Presence> others);

    QPointer<Workspace> m_workspace;
    SubjectId m_subject;
    QTimer *m_pause;
    std::vector<Presence> m_others;
    std::shared_ptr<Listener<OthersPresent>> m_follower;
};

} // namespace xw
