// PreparedIndex: a SubjectIndex that is made beside the window's thread before somebody types, so that the
// first keystroke does not wait for it and nothing else does either.
#pragma once

#include "models/register/subject_index.h"

#include <QFuture>
#include <QTimer>
#include <memory>

namespace xw
{
class Workspace;
}

namespace xw::models
{

class PreparedIndex
{
public:
    /// As for SubjectIndex.
    explicit PreparedIndex(std::optional<SubjectKind> kind = {});

    /// The register of this workspace (nullptr: of none) is another one than before: its index is made when
    /// it has stayed as it is for a moment.
    void setWorkspace(const Workspace *workspace);
    /// Waits for it where it is not made yet.
    [[nodiscard]] const SubjectIndex &get();

private:
    void begin();

    std::optional<SubjectKind> m_kind;
    const Workspace *m_workspace = nullptr;
    QTimer m_idle;
    QFuture<std::shared_ptr<const SubjectIndex>> m_making;
    std::shared_ptr<const SubjectIndex> m_made;
};

} // namespace xw::models
