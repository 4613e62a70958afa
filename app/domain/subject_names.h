// SubjectNames: how texts and lists name subjects, so that those which share a name are told apart.
#pragma once

#include "domain/round_state.h"

#include <QHash>
#include <optional>

namespace xw
{

/// Accounts that share a name with another of the register are told apart by their platform
/// (东湖发布（微信）), and where that is shared too by their region as well (东湖发布（微信，甲林市）);
/// websites by their region. Those that are alike in all of it are told apart by who runs them, or by their
/// codes.
class SubjectNames
{
public:
    /// `kind`: only such subjects are asked for; without it any.
    explicit SubjectNames(const RoundState &state, std::optional<SubjectKind> kind = {});
    [[nodiscard]] QString of(const Subject &subject) const;

private:
    [[nodiscard]] QString placed(const Subject &subject) const;

    QHash<QString, int> m_named;            ///< how many of a kind have a name
    QHash<QString, int> m_accounts;         ///< a name and a platform
    QHash<QString, int> m_placed;           ///< a shared name, a platform and a region
    QHash<QString, int> m_run;              ///< the same, and who runs it
    QHash<RegionId, QString> m_regionNames; ///< of regions
};

} // namespace xw
