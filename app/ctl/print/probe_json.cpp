#include "ctl/print/probe_json.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonValue textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromUtf8(text));
}

QJsonValue numberOrNull(int number)
{
    return number ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

/// With the offset of its place: 2020-03-30T10:32:00+08:00.
QString zonedTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonObject tlsJson(const probe::Visit &visit)
{
    return {{u"fault"_s, toWord(visit.tlsFault)}, {u"status_behind"_s, numberOrNull(visit.statusBehind)}};
}

/// What a browser saw takes the place of what a plain visit could not judge; that stays beside it.
void insertConfirmation(QJsonObject &line, const probe::Confirmation &confirmed)
{
    using Outcome = probe::Confirmation::Outcome;
    if (confirmed.outcome == Outcome::NotNeeded)
        return;
    if (confirmed.outcome == Outcome::NotConfirmed) {
        line.insert(u"confirmed"_s, QJsonValue(QJsonValue::Null));
        line.insert(u"unconfirmed"_s, confirmed.why);
        return;
    }
    const bool opens = confirmed.outcome == Outcome::Opens;
    line.insert(u"confirmed"_s, QJsonObject{{u"opens"_s, opens},
                                            {u"by"_s, confirmed.browser},
                                            {u"status"_s, numberOrNull(confirmed.status)},
                                            {u"final_url"_s, textOrNull(confirmed.finalUrl)},
                                            {u"title"_s, confirmed.title},
                                            {u"elapsed_ms"_s, confirmed.elapsedMs}});
    line.insert(u"ok"_s, opens);
    if (!opens || line.value(u"reason"_s) == u"ok"_s)
        return;
    line.insert(u"plain"_s,
                QJsonObject{{u"reason"_s, line.value(u"reason"_s)}, {u"status"_s, line.value(u"status"_s)}});
    line.insert(u"reason"_s, u"ok"_s);
    line.insert(u"status"_s, numberOrNull(confirmed.status));
    line.remove(u"phase"_s);
}

QJsonValue rateText(int part, int whole)
{
    return whole ? QJsonValue(Rate{part, whole}.text({})) : QJsonValue(QJsonValue::Null);
}

QString timeOf(qint64 seconds)
{
    return zonedTime(QDateTime::fromSecsSinceEpoch(seconds));
}

QJsonObject rulesJson(const probe::WatchRules &rules)
{
    QJsonArray controls;
    for (const QByteArray &control : rules.controls)
        controls.append(QString::fromUtf8(control));
    return {{u"from"_s, timeOf(rules.from)},
            {u"days"_s, rules.days},
            {u"visits_per_day"_s, rules.visitsPerDay},
            {u"deadline_ms"_s, rules.deadlineMs},
            {u"repeat_after_s"_s, rules.repeatAfterSeconds},
            {u"warning"_s, rateText(rules.warningHundredths, 10'000)},
            {u"veto"_s, rateText(rules.vetoHundredths, 10'000)},
            {u"controls"_s, controls}};
}

QJsonObject linkJson(const probe::FoundLink &link)
{
    QJsonObject json{{u"page"_s, QString::fromUtf8(link.page)},
                     {u"url"_s, link.url},
                     {u"text"_s, link.text},
                     {u"reason"_s, toWord(link.reason)},
                     {u"status"_s, numberOrNull(link.status)},
                     {u"in"_s, toWord(link.kind)},
                     {u"line"_s, qint64(link.place.line)},
                     {u"column"_s, qint64(link.place.column)}};
    if (link.verdict != probe::LinkVerdict::Broken)
        json.insert(isBroken(link.verdict) ? u"as"_s : u"doubt"_s, toWord(link.verdict));
    return json;
}

QString certaintyWord(Certainty certainty)
{
    static constexpr QStringView words = u"ABCD";
    return QString(words[qsizetype(certainty)]);
}

} // namespace

QJsonObject availabilityJson(const QString &code, const probe::Visit &visit, const probe::Availability &found,
                             const probe::Confirmation &confirmed)
{
    QJsonObject line{{u"code"_s, code},
                     {u"kind"_s, u"availability"_s},
                     {u"url"_s, QString::fromUtf8(visit.url)},
                     {u"ok"_s, found.ok},
                     {u"reason"_s, toWord(visit.reason)},
                     {u"status"_s, numberOrNull(visit.status)},
                     {u"elapsed_ms"_s, visit.elapsedMs},
                     {u"final_url"_s, textOrNull(visit.finalUrl)},
                     {u"at"_s, zonedTime(visit.at)},
                     {u"address"_s, textOrNull(visit.address)},
                     {u"ipv4"_s, visit.hasIpv4},
                     {u"ipv6"_s, visit.hasIpv6}};
    if (!visit.ok())
        line.insert(u"phase"_s, toWord(visit.phase));
    if (visit.tlsFault != probe::TlsFault::None)
        line.insert(u"tls"_s, tlsJson(visit));
    if (!visit.hops.empty()) {
        QJsonArray hops;
        for (const probe::Hop &hop : visit.hops)
            hops.append(QJsonObject{{u"url"_s, QString::fromUtf8(hop.url)}, {u"status"_s, hop.status}});
        line.insert(u"redirects"_s, hops);
    }
    if (visit.downgraded)
        line.insert(u"downgraded"_s, true);
    if (visit.waited)
        line.insert(u"waited"_s, true);
    if (found.doubt != probe::Doubt::None)
        line.insert(u"doubt"_s, toWord(found.doubt));
    if (!visit.detail.isEmpty())
        line.insert(u"detail"_s, visit.detail);
    insertConfirmation(line, confirmed);
    return line;
}

QJsonObject domainJson(const QString &code, const QString &url, const DomainReport &report,
                       const QStringList &notChecked)
{
    QJsonArray findings;
    for (const DomainFinding &finding : report.findings)
        findings.append(QJsonObject{{u"rule"_s, finding.rule},
                                    {u"certainty"_s, certaintyWord(finding.certainty)},
                                    {u"violation"_s, finding.violation},
                                    {u"message"_s, finding.message.text()}});
    const QJsonValue conforms = report.verdict == DomainVerdict::Review
                                    ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(report.verdict == DomainVerdict::Conforms);
    return {{u"code"_s, code},         {u"kind"_s, u"domain"_s},
            {u"url"_s, url},           {u"conforms"_s, conforms},
            {u"findings"_s, findings}, {u"not_checked"_s, QJsonArray::fromStringList(notChecked)}};
}

QJsonObject linksJson(const QString &code, const QString &url, const probe::LinkReport &report)
{
    QJsonArray broken, doubts, outside;
    for (const probe::FoundLink &link : report.found)
        (isBroken(link.verdict) ? broken : doubts).append(linkJson(link));
    for (const auto &[host, where] : report.outside)
        outside.append(QJsonObject{{u"host"_s, host},
                                   {u"links"_s, where.links},
                                   {u"page"_s, QString::fromUtf8(where.page)},
                                   {u"url"_s, where.url},
                                   {u"text"_s, where.text}});
    return {{u"code"_s, code},
            {u"kind"_s, u"links"_s},
            {u"url"_s, url},
            {u"home"_s, toWord(report.home)},
            {u"pages"_s, report.pages},
            {u"links"_s, report.links},
            {u"targets"_s, report.targets},
            {u"broken"_s, broken},
            {u"doubts"_s, doubts},
            {u"off_government"_s, outside},
            {u"disallowed"_s, report.disallowed},
            {u"cut"_s, report.cut},
            {u"cancelled"_s, report.cancelled}};
}

QJsonObject watchVisitJson(const QString &code, const QString &url, const probe::VisitRecord &visit)
{
    return {{u"code"_s, code},
            {u"kind"_s, u"availability"_s},
            {u"url"_s, url},
            {u"ok"_s, visit.meaning == probe::VisitMeaning::Opened},
            {u"meaning"_s, toWord(visit.meaning)},
            {u"reason"_s, toWord(visit.reason)},
            {u"status"_s, numberOrNull(visit.status)},
            {u"elapsed_ms"_s, visit.elapsedMs},
            {u"slot"_s, visit.slot},
            {u"repeated"_s, visit.repeated},
            {u"at"_s, timeOf(visit.at)}};
}

QJsonObject standingJson(const QString &code, const QString &url, const probe::WatchStanding &standing,
                         const std::vector<probe::VisitRun> &runs, const probe::WatchRules &rules)
{
    QJsonArray list;
    for (const probe::VisitRun &run : runs)
        list.append(QJsonObject{{u"from"_s, timeOf(run.firstAt)},
                                {u"to"_s, timeOf(run.lastAt)},
                                {u"first_slot"_s, run.firstSlot},
                                {u"last_slot"_s, run.lastSlot},
                                {u"meaning"_s, toWord(run.meaning)},
                                {u"reason"_s, toWord(run.reason)},
                                {u"status"_s, numberOrNull(run.status)},
                                {u"visits"_s, run.count},
                                {u"fastest_ms"_s, run.fastestMs},
                                {u"slowest_ms"_s, run.slowestMs}});
    return {{u"code"_s, code},
            {u"kind"_s, u"availability-standing"_s},
            {u"url"_s, url},
            {u"verdict"_s, toWord(standing.verdict)},
            {u"visits"_s, standing.visits},
            {u"failed"_s, standing.failed},
            {u"share"_s, rateText(standing.failed, standing.visits)},
            {u"void"_s, standing.voided},
            {u"doubtful"_s, standing.doubtful},
            {u"repeated"_s, standing.repeated},
            {u"complete"_s, standing.complete},
            {u"days_with_enough"_s, standing.daysWithEnough},
            {u"failures_until_veto"_s, standing.failuresUntilVeto},
            {u"rules"_s, rulesJson(rules)},
            {u"runs"_s, list}};
}

} // namespace xw::ctl
