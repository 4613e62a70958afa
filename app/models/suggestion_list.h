// SuggestionList: what the machine found on one site, as a list: what waits first, then what was ticked, then
// what was dismissed. Texts of the site are shown so that no sign in them can do anything.
#pragma once

#include "domain/suggestion.h"

#include <QAbstractListModel>

namespace xw::models
{

class SuggestionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int(Suggestion::State)
        DoubtRole,                    ///< bool: the machine cannot judge it
        KeyRole,                      ///< SiteFinding::key()
    };

    using QAbstractListModel::QAbstractListModel;
    /// Rows that say what they said stay: the chosen one is not lost.
    void setSuggestions(std::vector<Suggestion> suggestions, const Standard *standard);
    [[nodiscard]] const Suggestion *at(int row) const; ///< nullptr: no such row
    [[nodiscard]] int open() const;                    ///< how many wait

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Suggestion suggestion;
        QString indicator; ///< its label; empty: none
    };
    [[nodiscard]] QString tip(const Row &row) const;
    std::vector<Row> m_rows;
};

/// A finding in a line, harmless on a screen.
[[nodiscard]] QString shownFinding(const SiteFinding &finding);
/// All of a site's in a line: "3 dead links · 2 blank columns".
[[nodiscard]] QString shownFindings(const std::vector<Suggestion> &suggestions, int most = 4);

} // namespace xw::models
