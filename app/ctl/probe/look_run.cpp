// probe look: what the Monitor page reads of sites, from a server without a window; `sheet` and the window
// show it afterwards.
#include "ctl/probe/evidence_keeper.h"
#include "ctl/probe/probe_runs.h"
#include "monitor/look_sites.h"
#include "monitor/pack_shelf.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

QJsonObject lookJson(const Subject &site, const SiteReading &reading)
{
    QJsonObject line = toMeasurement(reading).values;
    line.remove(u"v"_s);
    line.insert(u"code"_s, site.code);
    line.insert(u"name"_s, site.name);
    line.insert(u"kind"_s, u"look"_s);
    line.insert(u"url"_s, site.url);
    line.insert(u"at"_s, reading.at.toString(Qt::ISODate));
    return line;
}

} // namespace

int probeLook(Session &session, const ProbeOrder &order)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    QList<SubjectId> sites;
    for (const ProbeTarget &target : order.targets)
        if (target.subject)
            sites << target.subject->id;
    if (const auto keeps = monitor::PackShelf::of((*workspace)->store()).keeps();
        !keeps && keeps.error().code == ErrorCode::Unsupported)
        session.warn(keeps.error().line());
    const Interrupt interrupt;
    std::optional<Error> failed;
    monitor::lookAtSites(
        **workspace, sites, [] { return Interrupt::asked(); },
        [&](const SiteReading &reading) {
            const auto kept = session.wait((*workspace)->store().append({toMeasurement(reading)}));
            if (!kept) {
                failed = kept.error();
                return false;
            }
            const Subject &site = *state.subject(reading.subject);
            session.printJson(lookJson(site, reading));
            QStringList words;
            for (const SiteFinding &finding : reading.findings)
                words << textOf(finding);
            session.print(site.code + u' ' + site.name + u"  "_s +
                          (words.isEmpty() ? Message{QT_TRANSLATE_NOOP("xw", "nothing found"), {}}.text()
                                           : words.join(u"; "_s)));
            return true;
        });
    if (failed)
        return session.fail(*failed);
    return Interrupt::asked() ? CouldNot : Done;
}

} // namespace xw::ctl
