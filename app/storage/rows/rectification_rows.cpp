// The rows of rectification: cases, what happened to them, answers put aside.
#include "storage/rows/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace xw::storage
{

namespace
{

/// An empty list is an empty text, as everywhere.
void addFiles(const QList<CaseFile> &files, RowBuffer &into)
{
    QJsonArray all;
    for (const CaseFile &file : files)
        all.append(QJsonObject{{u"name"_s, file.name},
                               {u"type"_s, file.mimeType},
                               {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())},
                               {u"size"_s, file.size}});
    into.addUtf8(all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<CaseFile> filesFromJson(QByteArrayView json)
{
    QList<CaseFile> files;
    if (json.isEmpty())
        return files;
    const QJsonArray all = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &one : all)
        files.append({one[u"name"].toString(), one[u"type"].toString(),
                      QByteArray::fromHex(one[u"sha256"].toString().toLatin1()), one[u"size"].toInteger()});
    return files;
}

} // namespace

void encode(const RectificationCase &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addText(row.code);
    into.addNumber(row.round.value());
    into.addNumber(row.subject.value());
    into.addReference(row.finding);
    into.addText(row.indicator.value());
    into.addText(row.problem);
    into.addText(row.body);
    into.addNumber(int(row.disposition));
    into.addDay(row.due);
    into.addNumber(int(row.state));
    into.addText(row.author);
    into.addInstant(row.at);
}

template <>
RectificationCase decode<RectificationCase>(const Statement &row)
{
    return {CaseId(row.number(0)),
            row.text(1),
            RoundId(row.integer(2)),
            SubjectId(row.integer(3)),
            FindingId(row.number(4)),
            IndicatorId(row.text(5)),
            row.text(6),
            row.text(7),
            Disposition(row.integer(8)),
            row.day(9),
            CaseState(row.integer(10)),
            row.text(11),
            row.instant(12)};
}

void encode(const CaseEvent &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addNumber(row.subject.value());
    into.addNumber(int(row.kind));
    into.addText(row.text);
    into.addText(row.source);
    addFiles(row.files, into);
    into.addText(row.author);
    into.addInstant(row.at);
}

template <>
CaseEvent decode<CaseEvent>(const Statement &row)
{
    return {CaseEventId(row.number(0)),
            CaseId(row.number(1)),
            CaseEventKind(row.integer(2)),
            row.text(3),
            row.text(4),
            filesFromJson(row.utf8(5)),
            row.text(6),
            row.instant(7)};
}

void encode(const ReturnedAnswer &row, RowBuffer &into)
{
    into.addNumber(row.id.value());
    into.addText(row.file);
    into.addText(row.place);
    into.addText(row.code);
    into.addText(row.reason);
    into.addText(row.row);
    into.addText(row.text);
    addFiles(row.files, into);
    into.addReference(row.settled);
    into.addText(row.settledBy);
    into.addInstant(row.settledAt);
    into.addText(row.author);
    into.addInstant(row.at);
}

template <>
ReturnedAnswer decode<ReturnedAnswer>(const Statement &row)
{
    return {ReturnedId(row.number(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            filesFromJson(row.utf8(7)),
            CaseId(row.number(8)),
            row.text(9),
            row.instant(10),
            row.text(11),
            row.instant(12)};
}

} // namespace xw::storage
