#include "workspace/history/audit_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

void put(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

/// Columns that nothing reads, by their headings.
void put(QJsonObject &object, const QString &name, const QList<QPair<QString, QString>> &columns)
{
    QJsonObject json;
    for (const auto &[header, value] : columns)
        json.insert(header, value);
    if (!json.isEmpty())
        object.insert(name, json);
}

QString stamp(const QDateTime &at)
{
    return at.isValid() ? at.toString(Qt::ISODateWithMs) : QString();
}

} // namespace

QString phaseWord(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Open:
        return u"open"_s;
    case RoundPhase::UnderReview:
        return u"review"_s;
    case RoundPhase::Signed:
        return u"signed"_s;
    }
    return {};
}

QJsonObject auditJson(const Finding &finding)
{
    QJsonObject json{{u"finding"_s, finding.id.value()}};
    put(json, u"indicator"_s, finding.indicator.value());
    if (finding.count != 0)
        json.insert(u"count"_s, finding.count);
    put(json, u"note"_s, finding.note);
    if (!finding.urls.isEmpty())
        json.insert(u"urls"_s, QJsonArray::fromStringList(finding.urls));
    QJsonArray corrections;
    for (const auto &[wrong, right] : finding.corrections)
        corrections.append(QJsonArray{wrong, right});
    if (!corrections.isEmpty())
        json.insert(u"corrections"_s, corrections);
    put(json, u"author"_s, finding.author);
    put(json, u"at"_s, stamp(finding.at));
    put(json, u"withdrawnBy"_s, finding.withdrawnBy);
    put(json, u"withdrawnAt"_s, stamp(finding.withdrawnAt));
    return json;
}

QJsonObject auditJson(const Inspection &inspection)
{
    QJsonObject json{{u"inspected"_s, inspection.inspected}};
    if (inspection.stated)
        json.insert(u"stated"_s, toChinese(*inspection.stated));
    if (inspection.statedScore)
        json.insert(u"statedScoreHundredths"_s, *inspection.statedScore);
    put(json, u"review"_s, toChinese(inspection.review));
    put(json, u"reviewNote"_s, inspection.reviewNote);
    put(json, u"author"_s, inspection.author);
    put(json, u"at"_s, stamp(inspection.at));
    put(json, u"extra"_s, inspection.extra);
    return json;
}

QJsonObject auditJson(const Review &review)
{
    QJsonObject json{{u"decision"_s, review.id.value()}};
    if (review.finding.isValid())
        json.insert(u"finding"_s, review.finding.value());
    put(json, u"review"_s, toChinese(review.decision));
    put(json, u"reviewNote"_s, review.note);
    put(json, u"author"_s, review.author);
    put(json, u"at"_s, stamp(review.at));
    put(json, u"withdrawnBy"_s, review.withdrawnBy);
    put(json, u"withdrawnAt"_s, stamp(review.withdrawnAt));
    return json;
}

QJsonObject auditJson(const Evidence &evidence)
{
    QJsonObject json{{u"evidence"_s, evidence.id.value()}, {u"size"_s, evidence.size}};
    if (evidence.finding.isValid())
        json.insert(u"finding"_s, evidence.finding.value());
    put(json, u"kind"_s, evidence.kind);
    put(json, u"file"_s, evidence.fileName);
    put(json, u"url"_s, evidence.url);
    put(json, u"sha256"_s, QString::fromLatin1(evidence.sha256.toHex()));
    put(json, u"author"_s, evidence.author);
    put(json, u"capturedAt"_s, stamp(evidence.capturedAt));
    put(json, u"withdrawnBy"_s, evidence.withdrawnBy);
    put(json, u"withdrawnAt"_s, stamp(evidence.withdrawnAt));
    return json;
}

QJsonObject auditJson(const Round &round)
{
    QJsonObject json{{u"round"_s, round.key.text()},
                     {u"phase"_s, phaseWord(round.phase)},
                     {u"standard"_s, round.standard.value() + u'@' + QString::number(round.standardVersion)},
                     {u"decimals"_s, round.rates.decimals},
                     {u"rounding"_s, round.rates.rounding == Rounding::HalfUp ? u"half-up"_s : u"truncate"_s},
                     {u"thresholdHundredths"_s, round.thresholdHundredths},
                     {u"province"_s, round.province},
                     {u"issuer"_s, round.issuer}};
    if (const QJsonObject scope = round.scope.toJson(); !scope.isEmpty())
        json.insert(u"scope"_s, scope);
    return json;
}

QJsonObject auditJson(const Subject &subject)
{
    QJsonObject json{{u"id"_s, subject.id.value()}, {u"region"_s, subject.region.value()}};
    put(json, u"code"_s, subject.code);
    put(json, u"name"_s, subject.name);
    put(json, u"url"_s, subject.url);
    put(json, u"type"_s, toChinese(subject.type));
    put(json, u"platform"_s, toChinese(subject.platform));
    put(json, u"level"_s, toChinese(subject.level));
    put(json, u"organizer"_s, subject.organizer);
    put(json, u"state"_s, toChinese(subject.state));
    if (subject.noService)
        json.insert(u"noService"_s, true);
    put(json, u"extra"_s, subject.extra);
    return json;
}

void keepDifferences(QJsonObject &before, QJsonObject &after)
{
    const QStringList names = before.keys();
    for (const QString &name : names)
        if (after.contains(name) && after.value(name) == before.value(name)) {
            before.remove(name);
            after.remove(name);
        }
}

} // namespace xw
