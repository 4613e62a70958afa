// probe: what the network tells of sites, one line of JSON a subject.
#include "ctl/commands.h"
#include "ctl/print/probe_json.h"
#include "ctl/probe/evidence_keeper.h"
#include "ctl/probe/probe_runs.h"
#include "probe/site_domains.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

SiteDomains domainsOf(const ProbeOrder &order, const ProbeTarget &target)
{
    if (order.state && target.subject)
        return probe::siteDomainsOf(*order.state, *target.subject);
    SiteDomains domains;
    domains.url = QString::fromUtf8(target.url);
    return domains;
}

int domain(Session &session, const ProbeOrder &order, const Arguments &)
{
    return visitAll(
        order,
        [&order](const ProbeTarget &target) {
            probe::VisitRequest request = probe::availabilityRequest(target.url, order.deadlineMs);
            request.headersOnly = true;
            return request;
        },
        [&](const ProbeTarget &target, const probe::Visit &visit, const RecorderPtr &recorder) {
            SiteDomains domains = domainsOf(order, target);
            domains.checkedUrl = QString::fromUtf8(visit.finalUrl);
            const DomainReport report = judgeDomains(domains);
            QJsonObject line = domainJson(target.code, domains.url, report, probe::domainRulesNotChecked());
            if (recorder && !report.findings.empty())
                order.evidence->keep(line, target, *recorder);
            session.printJson(line);
            QStringList words;
            for (const DomainFinding &finding : report.findings)
                words << finding.rule + u' ' + finding.message.text();
            printProbeLine(session, target, words.isEmpty() ? u"ok"_s : words.join(u"; "_s));
        },
        session.clock());
}

int links(Session &session, const ProbeOrder &order, const Arguments &)
{
    return probeLinks(session, order);
}

int freshness(Session &session, const ProbeOrder &order, const Arguments &)
{
    return probeFreshness(session, order);
}

int identity(Session &session, const ProbeOrder &order, const Arguments &)
{
    return probeIdentity(session, order);
}

int serviceProbe(Session &session, const ProbeOrder &order, const Arguments &)
{
    return probeService(session, order);
}

int look(Session &session, const ProbeOrder &order, const Arguments &)
{
    return probeLook(session, order);
}

struct Kind {
    QStringView word;
    int (*run)(Session &, const ProbeOrder &, const Arguments &);
};
constexpr Kind probeKinds[] = {{u"availability", probeAvailability},
                               {u"freshness", freshness},
                               {u"identity", identity},
                               {u"links", links},
                               {u"domain", domain},
                               {u"text", probeText},
                               {u"service", serviceProbe},
                               {u"look", look},
                               {u"accounts", probeAccounts}};

int probeCommand(Session &session, const Arguments &arguments)
{
    const QString word = arguments.positional.at(0);
    for (const Kind &kind : probeKinds) {
        if (kind.word != word)
            continue;
        if (arguments.has("record") || word == u"look")
            if (const auto writable = session.workspace(Access::Write); !writable)
                return session.fail(writable.error());
        const auto order = probeOrder(session, arguments);
        if (!order)
            return session.fail(order.error());
        const int exitCode = kind.run(session, *order, arguments);
        if (order->evidence && order->evidence->failure())
            return session.fail(*order->evidence->failure());
        return exitCode;
    }
    QStringList known;
    for (const Kind &kind : probeKinds)
        known << kind.word.toString();
    return session.fail({ErrorCode::Usage,
                         {QT_TRANSLATE_NOOP("xw", "“%1” is no kind of probe"), {word}},
                         {QT_TRANSLATE_NOOP("xw", "Kinds: %1"), {known.join(u", "_s)}},
                         {},
                         {}});
}

} // namespace

void printProbeLine(const Session &session, const ProbeTarget &target, const QString &found)
{
    const QString name = target.subject ? target.code + u' ' + target.name : QString::fromUtf8(target.url);
    session.print(name + u"  "_s + found);
}

std::vector<CommandSpec> probeCommands()
{
    std::vector<OptionSpec> options = probeOptions();
    for (const OptionSpec &option : watchOptions())
        options.push_back(option);
    for (const OptionSpec &option : accountOptions())
        options.push_back(option);
    return {
        {"probe", "KIND [SUBJECT|ADDRESS]…", 1, -1,
         QT_TRANSLATE_NOOP(
             "xw", "look at sites over the network: availability, freshness, identity, links, domain, text, "
                   "service, accounts; look: all that the window reads, kept in the round"),
         options, probeCommand}};
}

} // namespace xw::ctl
