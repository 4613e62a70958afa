// Ledger (专项台账): what one definition file (resources/ledgers/*.json) says about counts that other systems
// keep. Lives here: the definition as plain values, and reading it. May not: any ledger's own name, counting
// (ledger_view.h).
#pragma once

#include "base/error.h"
#include "domain/rate.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace xw
{

/// What a column holds. Website and Subject cells hold a 标识码 or account id and print the subject's name.
enum class LedgerType : quint8 { Text, Integer, Decimal, Date, Boolean, Website, Subject, Region };

struct LedgerColumn {
    QString id;          ///< "received"
    QString name;        ///< 受理
    QString nameEnglish; ///< empty: the id
    QStringList aliases; ///< further headers that mean it
    LedgerType type = LedgerType::Text;
    bool required = false;
    bool missingIsZero = false; ///< an empty cell of a count means none; otherwise it means not known
    QString printsMissing;      ///< what an annex prints for an empty cell
};

/// One comparison. `other` names a column; else `literal` is compared, read by the column's type ("@asOf":
/// the day of counting; "#ID": a limit that the office can set).
struct LedgerCondition {
    enum class Op : quint8 { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Present, Missing };
    QString column;
    Op op = Op::Present;
    QString literal;
    QString other;
};
/// All of these must hold; each is a choice of which any one suffices.
using LedgerWhere = std::vector<std::vector<LedgerCondition>>;

/// A derived number: of the whole ledger, of a group, or of one row (there only Add and Rate; Lookup: what
/// the register says of the subject in a cell; WorkDays: how many working days after one day the other is).
struct LedgerFigure {
    enum class Kind : quint8 { Count, Sum, Distinct, Add, Rate, Lookup, WorkDays };
    QString id;
    QString name;
    QString nameEnglish; ///< empty: the name
    Kind kind = Kind::Count;
    QString column;    ///< Sum, Distinct, Lookup
    LedgerWhere where; ///< Count, Sum, Distinct
    QStringList terms; ///< Add: figures or columns; Rate: part, whole; Lookup: region, type, organizer;
                       ///< WorkDays: from, to
    std::optional<int> decimals; ///< of a rate; the round's where it is not given
};

/// Rows put together by one column. Declared values have a stable id for templates and exist even without
/// rows.
struct LedgerGroup {
    struct Value {
        QString id;
        QStringList words;
    };
    QString id;
    QString name;
    QString nameEnglish; ///< empty: the name
    QString by;
    LedgerWhere where;
    std::vector<Value> values;
    QString rate; ///< the figure by which the group's units are listed as "all at 100 %", "below N %" …
};

/// Where a rule draws its line, with the value that holds unless the office sets another: 60, 10%,
/// @year-01-31 (a day of the round's year).
struct LedgerLimit {
    QString id;
    QString name;
    QString value;
};

/// Names of those rows that a rule picks: "more than 60 and none overdue".
struct LedgerList {
    QString id;
    QString name;
    QString of;    ///< the column whose (distinct) values are listed
    QString order; ///< a column or row figure, '-' in front for descending; empty: as the rows come
    LedgerWhere where;
};

/// Rows themselves, for templates that tell them one by one (错 → 对).
struct LedgerRowSet {
    QString id;
    QStringList fields;
    LedgerWhere where;
};

struct LedgerHeaderCell {
    QString text;
    int columns = 1;
    int rows = 1;
};
struct LedgerPart {
    QString caption;
    LedgerWhere where;
};
/// How a ledger becomes an annex. Columns: "#" the number, a column, a row figure; with `group` set: "name"
/// and figures.
struct LedgerAnnex {
    QString title;
    QString group;
    LedgerWhere where;
    std::vector<LedgerPart> parts;
    std::vector<std::vector<LedgerHeaderCell>> header;
    QStringList columns;
    std::vector<int> widths;
    QStringList sort;
    QString total; ///< label of the last row; empty: none
};

/// The ledger's own statistical window, in months from the first month of the quarter; nullopt: the quarter
/// itself.
struct LedgerWindow {
    int fromMonth = 0;
    int months = 3;
};

struct LedgerDefinition {
    QString id;
    int version = 1;
    QString name;
    QString nameEnglish;
    QStringList key; ///< columns that tell one row from another; empty: rows are numbered
    std::optional<LedgerWindow> window;
    QString
        windowColumn; ///< the date that must lie in a window set by hand; empty: the window is only printed
    std::vector<LedgerColumn> columns;
    std::vector<LedgerLimit> limits;
    std::vector<LedgerFigure> rowFigures;
    std::vector<LedgerFigure> figures;
    std::vector<LedgerGroup> groups;
    std::vector<LedgerList> lists;
    std::vector<LedgerRowSet> rowSets;
    std::vector<LedgerAnnex> annexes;

    [[nodiscard]] const LedgerColumn *column(const QString &id) const;
    [[nodiscard]] const LedgerFigure *rowFigure(const QString &id) const;
    [[nodiscard]] const LedgerFigure *figure(const QString &id) const;
    [[nodiscard]] const LedgerLimit *limit(const QString &id) const;

    /// Reads a definition. `file` is for messages alone. Every fault names file, line, place and reason;
    /// unknown members, doubled ids and names of columns or figures that do not exist are faults
    /// (ErrorCode::Format).
    [[nodiscard]] static Result<LedgerDefinition> fromJson(const QByteArray &json, const QString &file);
};

/// A cell as it is stored in LedgerRow::values: number, "2023-07-15", true or text; null where the cell is
/// empty. Integers take thousands separators and full-width digits, dates 2023-07-15, 2023/7/15 and
/// 2023年7月15日, booleans 是/否. Error: the text is not of the column's type (says what was expected).
[[nodiscard]] Result<QJsonValue> parseLedgerCell(const LedgerColumn &column, const QString &text);

} // namespace xw
