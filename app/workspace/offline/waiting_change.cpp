#include "workspace/waiting_change.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr const char *kindWords[] = {"tick", "withdraw", "inspected"};

QJsonArray pairsOf(const QList<QPair<QString, QString>> &corrections)
{
    QJsonArray pairs;
    for (const auto &[wrong, right] : corrections)
        pairs.append(QJsonArray{wrong, right});
    return pairs;
}

} // namespace

QString WaitingChange::row() const
{
    if (kind == Kind::Inspected)
        return u"%1/%2/inspected"_s.arg(round.value()).arg(what.subject.value());
    return u"%1/%2/%3"_s.arg(round.value())
        .arg(what.subject.value())
        .arg(what.indicator.isValid() ? what.indicator.value() : QString::number(finding.value()));
}

const Finding *WaitingChange::findingIn(const RoundState &state) const
{
    if (what.indicator.isValid())
        return state.findingInForce(what.subject, what.indicator);
    const Finding *known = state.finding(finding);
    return known && known->inForce() ? known : nullptr;
}

QJsonObject WaitingChange::seenIn(const RoundState &state) const
{
    if (kind == Kind::Inspected)
        return {{u"inspected"_s, state.inspection(what.subject).inspected}};
    const Finding *there = findingIn(state);
    if (!there)
        return {};
    return {{u"count"_s, there->count},
            {u"note"_s, there->note},
            {u"urls"_s, QJsonArray::fromStringList(there->urls)},
            {u"corrections"_s, pairsOf(there->corrections)},
            {u"author"_s, there->author},
            {u"at"_s, there->at.toMSecsSinceEpoch()}};
}

QJsonObject WaitingChange::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"kind"_s, QString::fromLatin1(kindWords[int(kind)])},
                     {u"round"_s, round.value()},
                     {u"subject"_s, what.subject.value()},
                     {u"at"_s, at.toMSecsSinceEpoch()},
                     {u"seen"_s, seen}};
    if (kind == Kind::Inspected)
        json.insert(u"inspected"_s, inspected);
    if (what.indicator.isValid())
        json.insert(u"indicator"_s, what.indicator.value());
    if (finding.isValid())
        json.insert(u"finding"_s, finding.value());
    if (what.count)
        json.insert(u"count"_s, *what.count);
    if (what.note)
        json.insert(u"note"_s, *what.note);
    if (what.urls)
        json.insert(u"urls"_s, QJsonArray::fromStringList(*what.urls));
    if (what.corrections)
        json.insert(u"corrections"_s, pairsOf(*what.corrections));
    return json;
}

std::optional<WaitingChange> WaitingChange::fromJson(const QJsonObject &json)
{
    WaitingChange change;
    change.id = json.value("id"_L1).toString();
    const QString kind = json.value("kind"_L1).toString();
    const auto *const word =
        std::find_if(std::begin(kindWords), std::end(kindWords),
                     [&kind](const char *known) { return kind == QLatin1String(known); });
    if (change.id.isEmpty() || word == std::end(kindWords))
        return std::nullopt;
    change.kind = Kind(word - std::begin(kindWords));
    change.round = RoundId(json.value("round"_L1).toInt());
    change.what.subject = SubjectId(json.value("subject"_L1).toInt());
    if (json.contains("indicator"_L1))
        change.what.indicator = IndicatorId(json.value("indicator"_L1).toString());
    change.finding = FindingId(json.value("finding"_L1).toInteger());
    change.inspected = json.value("inspected"_L1).toBool(true);
    change.at = QDateTime::fromMSecsSinceEpoch(json.value("at"_L1).toInteger());
    change.seen = json.value("seen"_L1).toObject();
    if (json.contains("count"_L1))
        change.what.count = json.value("count"_L1).toInt();
    if (json.contains("note"_L1))
        change.what.note = json.value("note"_L1).toString();
    if (json.contains("urls"_L1)) {
        change.what.urls.emplace();
        for (const QJsonValue &url : json.value("urls"_L1).toArray())
            change.what.urls->append(url.toString());
    }
    if (json.contains("corrections"_L1)) {
        change.what.corrections.emplace();
        for (const QJsonValue &pair : json.value("corrections"_L1).toArray())
            change.what.corrections->append({pair[0].toString(), pair[1].toString()});
    }
    return change;
}

} // namespace xw
