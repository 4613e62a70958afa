// SubjectMatches: the subjects that a few typed words find, for the search field above the pages. Best first,
// a handful.
#pragma once

#include "models/register/subject_index.h"

#include <QAbstractListModel>

namespace xw
{
class Workspace;
}

namespace xw::models
{

class SubjectMatches final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SubjectRole = Qt::UserRole + 1, DetailRole, VerdictRole };
    static constexpr int limit = 40;

    using QAbstractListModel::QAbstractListModel;
    /// nullptr: none is open.
    void setWorkspace(const Workspace *workspace);
    /// The register changed: the search text is made again when it is next asked for.
    void invalidate();
    void search(const QString &query);
    [[nodiscard]] SubjectId subjectAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Workspace *m_workspace = nullptr;
    SubjectIndex m_index;
    bool m_stale = true;
    std::vector<int> m_all;
    std::vector<int> m_found;
};

} // namespace xw::models
