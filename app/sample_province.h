// SampleProvince: fills a new workspace with the sample province that ships with the program, as a person
// would: by importing files.
#pragma once

#include "workspace/workspace.h"

#include <functional>

namespace xw
{

/// Province and round of the sample, as its files say.
[[nodiscard]] Result<InitOptions> sampleProvinceOptions();

class SampleProvince final : public QObject
{
    Q_OBJECT

public:
    using Ready = std::function<void(Workspace::Opened filled)>;

    /// `workspace`: new and empty, on this thread.
    SampleProvince(std::unique_ptr<Workspace> workspace, Ready ready, QObject *parent);
    /// Imports the sample's files, calls `ready` once, and deletes itself. A file that fails fails the whole.
    void fill();

private:
    void finish(Workspace::Opened filled);
    std::unique_ptr<Workspace> m_workspace;
    Ready m_ready;
    qsizetype m_next = 0;
};

} // namespace xw
