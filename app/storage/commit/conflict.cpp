#include "storage/commit/conflict.h"
#include "domain/round_label.h"

namespace xw::storage
{

namespace
{

Message conflictOf(const Subject &row)
{
    if (!row.code.isEmpty())
        return {QT_TRANSLATE_NOOP("xw", "The code %1 (%2) belongs to another subject already"),
                {row.code, row.name}};
    return {QT_TRANSLATE_NOOP("xw", "The account %1 (%2) is in the register already"),
            {row.name, toChinese(row.platform)}};
}

Message conflictOf(const Region &row)
{
    return {QT_TRANSLATE_NOOP("xw", "The region %1 is in the register already"), {row.name}};
}

Message conflictOf(const Round &row)
{
    return {QT_TRANSLATE_NOOP("xw", "The round %1 exists already"), {roundLabel(row)}};
}

Message conflictOf(const Finding &row)
{
    return {QT_TRANSLATE_NOOP("xw", "Somebody else recorded a finding (%1) at the same time"),
            {row.indicator.value()}};
}

Message conflictOf(const RectificationCase &row)
{
    return {QT_TRANSLATE_NOOP("xw", "The code %1 belongs to another case already"), {row.code}};
}

template <class Row>
Message conflictOf(const Row &)
{
    return {};
}

} // namespace

Error explained(Error error, const Write &write)
{
    if (error.code != ErrorCode::Conflict)
        return error;
    Message named = std::visit([](const auto &row) { return conflictOf(row); }, write);
    if (!named.isEmpty())
        error.summary = std::move(named);
    return error;
}

Error roundIsSigned(const QString &where)
{
    return {ErrorCode::Locked,
            {QT_TRANSLATE_NOOP("xw", "The round is signed: its data can no longer change"), {}},
            {QT_TRANSLATE_NOOP("xw", "Work in an open round, or issue a correction"), {}},
            where,
            {}};
}

Error historyMoved(const QString &where)
{
    return {ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "Something was recorded in the workspace since this was prepared"), {}},
            {QT_TRANSLATE_NOOP("xw", "Look at it again, then repeat this"), {}},
            where,
            {}};
}

Error writtenBefore(const QString &where)
{
    return {ErrorCode::Conflict,
            {QT_TRANSLATE_NOOP("xw", "This was written before: only its answer was lost"), {}},
            {QT_TRANSLATE_NOOP("xw", "Look at it again, then repeat this"), {}},
            where,
            {}};
}

} // namespace xw::storage
