// LedgerView: a ledger's rows of one round, counted by its definition. Pure: rows and register in, numbers
// out.
#pragma once

#include "domain/ledger.h"
#include "domain/subject_names.h"
#include "domain/work_days.h"

#include <QHash>
#include <memory>

namespace xw
{

/// A number with up to three decimals, exactly.
struct LedgerDecimal {
    qint64 thousandths = 0;
    [[nodiscard]] QString text() const; ///< no trailing zeros
    friend auto operator<=>(const LedgerDecimal &, const LedgerDecimal &) = default;
};
/// A cell: nothing, a count, a measure, a day, yes/no, text, or a row's rate.
using LedgerCell = std::variant<std::monostate, qint64, LedgerDecimal, QDate, bool, QString, Rate>;

/// A counted figure: an integer or a rate.
struct LedgerNumber {
    QString id;
    std::variant<qint64, Rate> value;
    RateFormat format; ///< of a rate
    [[nodiscard]] QString text() const;
};

struct LedgerUnit {
    QString id; ///< of a declared value; else the name
    QString name;
    std::vector<LedgerNumber> numbers;
    int rows = 0;
    [[nodiscard]] const LedgerNumber *number(const QString &id) const;
};

/// One row: cells in the order of columns, then of row figures.
struct LedgerLine {
    QString key;
    std::vector<LedgerCell> cells;
};

/// From when to when the ledger counts, and whether rows outside were left out.
struct LedgerPeriod {
    QDate from;
    QDate to;
    bool filters = false;
    friend bool operator==(const LedgerPeriod &, const LedgerPeriod &) = default;
};

class LedgerView
{
public:
    /// Counts `rows` by `definition`; withdrawn ones count nowhere. `asOf`: the day by which an open message
    /// is late. `period`: set by hand; rows whose window column lies outside it are left out. Without it the
    /// definition's own window is told but nothing left out. `limits`: what the office set, by their ids.
    LedgerView(const LedgerDefinition &definition, const std::vector<LedgerRow> &rows,
               const RoundState &state, QDate asOf, std::optional<LedgerPeriod> period = {},
               QHash<QString, QString> limits = {});

    [[nodiscard]] const LedgerDefinition &definition() const { return *m_definition; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] const LedgerPeriod &period() const { return m_period; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::vector<LedgerLine> &lines() const { return m_lines; }
    [[nodiscard]] const LedgerUnit &whole() const { return m_whole; }
    [[nodiscard]] std::vector<LedgerUnit> units(const LedgerGroup &group) const;
    /// Counts those lines that a rule picks, as one unit.
    [[nodiscard]] LedgerUnit count(const std::vector<const LedgerLine *> &lines) const;
    [[nodiscard]] QStringList names(const LedgerList &list) const;
    /// A limit as it is compared: 60, 10%, 2020-01-31.
    [[nodiscard]] QString limit(const QString &id) const;
    [[nodiscard]] std::vector<const LedgerLine *> pick(const LedgerWhere &where,
                                                       const QStringList &sort = {}) const;

    /// The sums of these lines as one line: counts and their row figures; everything else stays empty.
    [[nodiscard]] LedgerLine total(const std::vector<const LedgerLine *> &lines) const;

    /// The place of a column or row figure in LedgerLine::cells; -1: none.
    [[nodiscard]] int place(const QString &id) const;
    /// As people read it: subjects by name, dates as 2023-07-15, 是/否; what the column prints where it is
    /// empty.
    [[nodiscard]] QString printed(const LedgerLine &line, int place) const;
    /// From now on subjects are printed as `called` tells them apart.
    void nameBy(std::shared_ptr<const SubjectNames> called) { m_called = std::move(called); }

private:
    /// A cell's value for counting: an empty cell of a column where that means none is 0.
    [[nodiscard]] LedgerCell valueAt(const LedgerLine &line, int place) const;
    [[nodiscard]] LedgerCell rowNumber(const LedgerFigure &figure, const LedgerLine &line) const;
    /// What the register says of the subject in the line.
    [[nodiscard]] LedgerCell lookedUp(const LedgerFigure &figure, const LedgerLine &line) const;
    /// Working days from one day of the line to another; nothing where one is missing, or where nobody said
    /// which days of their years are off.
    [[nodiscard]] LedgerCell workDaysIn(const LedgerFigure &figure, const LedgerLine &line) const;
    /// The one word that all lines have there; `usual` where they have several.
    [[nodiscard]] QString saidAlike(const std::vector<const LedgerLine *> &lines, int place,
                                    const QString &usual) const;
    [[nodiscard]] LedgerCell literal(const LedgerCondition &condition) const;
    [[nodiscard]] bool holds(const LedgerWhere &where, const LedgerLine &line) const;
    [[nodiscard]] bool holds(const LedgerCondition &condition, const LedgerLine &line) const;
    [[nodiscard]] bool before(const LedgerLine &a, const LedgerLine &b, const QStringList &sort) const;

    const LedgerDefinition *m_definition;
    const RoundState *m_state;
    std::shared_ptr<const SubjectNames> m_called; ///< nullptr: by their bare names
    QDate m_asOf;
    RateFormat m_format;
    WorkDays m_workDays; ///< filled where a figure asks
    LedgerPeriod m_period;
    QHash<QString, QString> m_limits;
    int m_leftOut = 0;
    std::vector<LedgerLine> m_lines;
    LedgerUnit m_whole;
};

} // namespace xw
