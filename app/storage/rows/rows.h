// How each row of the port is laid out in its table: encode() adds the columns in the order of <table>.put
// (key first, without entry and digest), the readers take them in the same order. The only place that knows
// both.
#pragma once

#include "domain/store.h"
#include "storage/rows/pairs.h"
#include "storage/sql/statement.h"

namespace xw::storage
{

/// A table of rows that are replaced by key and digested.
struct Table {
    const char *name;
    int keyColumns;
    int laterColumns =
        0; ///< the last ones before entry: added by a migration, no part of a digest while they are null
    bool filledLater = false; ///< a migration filled them in rows that keep the older digest
};

/// Which table keeps what; a Blob is not digested, its name is its digest.
template <class Row>
inline constexpr Table tableOf{};
template <>
inline constexpr Table tableOf<Region>{"region", 1};
template <>
inline constexpr Table tableOf<Subject>{"subject", 1, 1};
template <>
inline constexpr Table tableOf<Round>{"round", 1, 1};
template <>
inline constexpr Table tableOf<Finding>{"finding", 1};
template <>
inline constexpr Table tableOf<Inspection>{"inspection", 2, 1};
template <>
inline constexpr Table tableOf<Evidence>{"evidence", 1};
template <>
inline constexpr Table tableOf<PastTotal>{"past_total", 3};
template <>
inline constexpr Table tableOf<PastVerdict>{"past_verdict", 2};
template <>
inline constexpr Table tableOf<SampleMember>{"sample_member", 2};
template <>
inline constexpr Table tableOf<LedgerRow>{"ledger_row", 3};
template <>
inline constexpr Table tableOf<Document>{"document", 2, 1, true};
template <>
inline constexpr Table tableOf<Succession>{"succession", 2};
template <>
inline constexpr Table tableOf<Review>{"review", 1};
template <>
inline constexpr Table tableOf<RectificationCase>{"rectification", 1};
template <>
inline constexpr Table tableOf<CaseEvent>{"rectification_event", 1};
template <>
inline constexpr Table tableOf<ReturnedAnswer>{"returned_answer", 1};

inline constexpr Table sealedTables[] = {
    tableOf<Region>,       tableOf<Subject>,           tableOf<Round>,     tableOf<Finding>,
    tableOf<Inspection>,   tableOf<Evidence>,          tableOf<PastTotal>, tableOf<PastVerdict>,
    tableOf<SampleMember>, tableOf<LedgerRow>,         tableOf<Document>,  tableOf<Succession>,
    tableOf<Review>,       tableOf<RectificationCase>, tableOf<CaseEvent>, tableOf<ReturnedAnswer>};

void encode(const Region &row, RowBuffer &into);
void encode(const Round &row, RowBuffer &into);
void encode(const Finding &row, RowBuffer &into);
void encode(const Inspection &row, RowBuffer &into);
void encode(const Evidence &row, RowBuffer &into);
void encode(const PastTotal &row, RowBuffer &into);
void encode(const PastVerdict &row, RowBuffer &into);
void encode(const SampleMember &row, RowBuffer &into);
void encode(const LedgerRow &row, RowBuffer &into);
void encode(const Document &row, RowBuffer &into);
void encode(const Succession &row, RowBuffer &into);
void encode(const RectificationCase &row, RowBuffer &into);
void encode(const CaseEvent &row, RowBuffer &into);
void encode(const ReturnedAnswer &row, RowBuffer &into);
void encode(const Review &row, RowBuffer &into);

/// Reads the row that the statement stands on.
template <class Row>
[[nodiscard]] Row decode(const Statement &row);
template <>
[[nodiscard]] Region decode<Region>(const Statement &row);
template <>
[[nodiscard]] Round decode<Round>(const Statement &row);
template <>
[[nodiscard]] Finding decode<Finding>(const Statement &row);
template <>
[[nodiscard]] Inspection decode<Inspection>(const Statement &row);
template <>
[[nodiscard]] Evidence decode<Evidence>(const Statement &row);
template <>
[[nodiscard]] PastTotal decode<PastTotal>(const Statement &row);
template <>
[[nodiscard]] PastVerdict decode<PastVerdict>(const Statement &row);
template <>
[[nodiscard]] SampleMember decode<SampleMember>(const Statement &row);
template <>
[[nodiscard]] LedgerRow decode<LedgerRow>(const Statement &row);
template <>
[[nodiscard]] Document decode<Document>(const Statement &row);
template <>
[[nodiscard]] Succession decode<Succession>(const Statement &row);
template <>
[[nodiscard]] RectificationCase decode<RectificationCase>(const Statement &row);
template <>
[[nodiscard]] CaseEvent decode<CaseEvent>(const Statement &row);
template <>
[[nodiscard]] ReturnedAnswer decode<ReturnedAnswer>(const Statement &row);
template <>
[[nodiscard]] Review decode<Review>(const Statement &row);

/// Writes subjects, of which there are many: what is the same as in the row before is encoded once.
class SubjectWriter
{
public:
    void encode(const Subject &row, RowBuffer &into);

private:
    PairsWriter m_extra;
};

/// Reads subjects, of which there are many: what is the same as in the row before is shared.
class SubjectReader
{
public:
    [[nodiscard]] Subject operator()(const Statement &row);

private:
    class Day
    {
    public:
        [[nodiscard]] QDate read(const Statement &row, int column);

    private:
        int m_stored = 0; ///< as for a day that nobody knows
        QDate m_day;
    };

    PairsReader m_extra;
    QByteArray m_organizerAsItCame;
    QString m_organizer;
    Day m_firstSeen;
    Day m_lastSeen;
};

} // namespace xw::storage
