// LedgerCells: a ledger of the open round as rows and columns of text: the columns of its definition, then
// what each row derives, then columns that a file brought beside them. It reads the round and changes
// nothing.
#pragma once

#include "models/ledgers/ledger_block.h"
#include "workspace/workspace.h"

#include <QDate>

namespace xw::models
{

class LedgerCells
{
public:
    /// Reads the ledger as the round holds it now; nullptr: nothing. `workspace` must outlive this.
    void open(const Workspace *workspace, std::shared_ptr<const LedgerDefinition> definition);
    /// The day by which an open row is late, for what rows derive.
    void setAsOf(QDate day) { m_asOf = day; }

    struct Step {
        bool anew = false; ///< another round is open, or rows went: open() again; nothing was taken over
        std::vector<int> changed; ///< places of rows that differ
        size_t before = 0;        ///< rows from this place on are new
    };
    /// Takes over what the round holds by now.
    Step follow();

    [[nodiscard]] const std::shared_ptr<const LedgerDefinition> &definition() const { return m_definition; }
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] const std::vector<LedgerRow> &rows() const { return m_rows; }
    [[nodiscard]] const LedgerRow &row(int place) const { return m_rows[size_t(place)]; }
    [[nodiscard]] int placeOf(const QString &key) const { return m_places.value(key, -1); } ///< -1: none
    [[nodiscard]] int inForce() const { return m_inForce; } ///< rows that are not withdrawn

    [[nodiscard]] int columnCount() const;
    /// The column of the definition; nullptr: derived, or brought by a file.
    [[nodiscard]] const LedgerColumn *columnAt(int column) const;
    [[nodiscard]] const LedgerFigure *
    figureAt(int column) const;                          ///< what rows derive; nullptr: another column
    [[nodiscard]] QString broughtName(int column) const; ///< of a column that a file brought; empty: another
    [[nodiscard]] QString heading(int column) const;     ///< as files have it
    /// What is typed into a cell, or stands in a file.
    [[nodiscard]] QString text(const LedgerRow &row, int column) const;
    /// The same with the name beside a code of the register.
    [[nodiscard]] QString shownText(const LedgerRow &row, int column) const;
    [[nodiscard]] QString searchText(const LedgerRow &row) const; ///< lower case, a cell a line
    /// A code that the register does not have.
    [[nodiscard]] bool isUnknownCode(const LedgerRow &row, int column) const;
    /// What may be chosen for a cell: words of the definition's groups, 是/否, what the column holds already,
    /// and names of the register where the column names units.
    [[nodiscard]] QStringList suggestions(int column) const;
    /// For planBlock; refers to this.
    [[nodiscard]] LedgerContent content() const;

private:
    void note(const LedgerRow &row, int place);
    [[nodiscard]] QString derived(const LedgerRow &row, int figure) const;

    const Workspace *m_workspace = nullptr;
    std::shared_ptr<const LedgerDefinition> m_definition;
    QDate m_asOf;
    RoundId m_round;
    std::vector<LedgerRow> m_rows;
    QHash<QString, int> m_places;
    QStringList m_brought; ///< members that are no column
    int m_inForce = 0;
};

/// Which rows of a ledger are shown: in force or withdrawn, holding every word in some cell.
class LedgerFilter
{
public:
    /// False: nothing changed.
    bool setText(const QString &text);
    void setWithdrawnShown(bool shown) { m_withdrawn = shown; }
    [[nodiscard]] bool isWithdrawnShown() const { return m_withdrawn; }
    [[nodiscard]] bool passes(const LedgerCells &cells, int place);
    [[nodiscard]] std::vector<int> passing(const LedgerCells &cells);
    void forget() { m_texts.clear(); } ///< another ledger
    void forget(const std::vector<int> &places,
                size_t size); ///< rows that changed, and how many there are now

private:
    bool m_withdrawn = false;
    QStringList m_words;
    std::vector<QString> m_texts; ///< made when first filtered
};

} // namespace xw::models
