// SubjectCompleter: proposes subjects of the register under a field, by anything that is known of them; what
// it leaves in the field is their code (of an account without one, what finds it).
#pragma once

#include "domain/ids.h"

#include <QCompleter>

class QLineEdit;

namespace xw
{
class Workspace;
}
namespace xw::models
{
class SubjectMatches;
}

namespace xw::ui
{

class SubjectCompleter final : public QCompleter
{
    Q_OBJECT

public:
    /// `workspace` must outlive the field.
    SubjectCompleter(const Workspace &workspace, QLineEdit *field);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    const Workspace &m_workspace;
    models::SubjectMatches *m_matches;
};

/// The word by which RoundState::find() finds a subject.
[[nodiscard]] QString wordOf(const Workspace &workspace, SubjectId subject);

} // namespace xw::ui
