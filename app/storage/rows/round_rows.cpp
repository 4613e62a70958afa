// The rows around rounds: the rounds themselves, what earlier ones found, samples, ledgers and documents.
#include "storage/rows/rows.h"

#include <QJsonDocument>

namespace xw::storage
{

namespace
{

RoundKey keyFrom(const QString &text)
{
    return RoundKey::parse(text).value_or(RoundKey());
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void encode(const Round &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addText(row.key.text());
    into.addNumber(int(row.phase));
    into.addText(row.standard.value());
    into.addNumber(row.standardVersion);
    into.addNumber(row.rates.decimals);
    into.addNumber(int(row.rates.rounding));
    into.addNumber(row.thresholdHundredths);
    into.addText(row.province);
    into.addText(row.issuer);
    if (const QJsonObject scope = row.scope.toJson(); !scope.isEmpty())
        into.addText(compactJson(scope));
    else
        into.addUnsaid(); // rows from before this column keep the seal that they have
}

template <>
Round decode<Round>(const Statement &row)
{
    return {RoundId(row.integer(0)),
            keyFrom(row.text(1)),
            RoundPhase(row.integer(2)),
            StandardId(row.text(3)),
            row.integer(4),
            {row.integer(5), Rounding(row.integer(6))},
            row.integer(7),
            row.text(8),
            row.text(9),
            RoundScope::fromJson(QJsonDocument::fromJson(row.bytes(10)).object())};
}

void encode(const PastTotal &row, RowBuffer &into)
{
    into.addText(row.round.text());
    into.addNumber(int(row.kind));
    into.addText(row.region);
    into.addNumber(row.checked);
    into.addNumber(row.unqualified);
    into.addText(row.printedRate);
}

template <>
PastTotal decode<PastTotal>(const Statement &row)
{
    return {keyFrom(row.text(0)), SubjectKind(row.integer(1)), row.text(2), row.integer(3), row.integer(4),
            row.text(5)};
}

void encode(const PastVerdict &row, RowBuffer &into)
{
    into.addNumber(row.subject.value());
    into.addText(row.round.text());
    into.addNumber(int(row.verdict));
}

template <>
PastVerdict decode<PastVerdict>(const Statement &row)
{
    return {SubjectId(row.integer(0)), keyFrom(row.text(1)), Verdict(row.integer(2))};
}

void encode(const Succession &row, RowBuffer &into)
{
    into.addNumber(row.former.value());
    into.addNumber(row.successor.value());
    into.addNumber(int(row.kind));
    into.addText(row.since.text());
    into.addNumber(row.withdrawn ? 1 : 0);
}

template <>
Succession decode<Succession>(const Statement &row)
{
    return {SubjectId(row.integer(0)), SubjectId(row.integer(1)), SuccessionKind(row.integer(2)),
            keyFrom(row.text(3)), row.integer(4) != 0};
}

void encode(const SampleMember &row, RowBuffer &into)
{
    into.addNumber(row.round.value());
    into.addNumber(row.subject.value());
}

template <>
SampleMember decode<SampleMember>(const Statement &row)
{
    return {RoundId(row.integer(0)), SubjectId(row.integer(1))};
}

void encode(const LedgerRow &row, RowBuffer &into)
{
    into.addText(row.ledger);
    into.addNumber(row.round.value());
    into.addText(row.key);
    into.addText(compactJson(row.values));
}

template <>
LedgerRow decode<LedgerRow>(const Statement &row)
{
    return {row.text(0), RoundId(row.integer(1)), row.text(2),
            QJsonDocument::fromJson(row.bytes(3)).object()};
}

void encode(const Document &row, RowBuffer &into)
{
    into.addText(row.kind);
    into.addText(row.name);
    into.addBytes(row.content);
    if (row.round.isValid())
        into.addReference(row.round);
    else
        into.addUnsaid(); // as of a round's scope
}

template <>
Document decode<Document>(const Statement &row)
{
    return {row.text(0), row.text(1), row.bytes(2), RoundId(row.integer(3))};
}

} // namespace xw::storage
