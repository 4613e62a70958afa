// What `probe` does, a function a kind; each prints a line a subject and returns the exit code.
#pragma once

#include "ctl/probe/probe_order.h"

namespace xw::ctl
{

/// For people: code, name, and what was found.
void printProbeLine(const Session &session, const ProbeTarget &target, const QString &found);

/// Plain visits, and what they cannot judge once more in a browser.
[[nodiscard]] int probeAvailability(Session &session, const ProbeOrder &order, const Arguments &arguments);
[[nodiscard]] int probeLinks(Session &session, const ProbeOrder &order);

[[nodiscard]] int probeText(Session &session, const ProbeOrder &order, const Arguments &arguments);
[[nodiscard]] int probeIdentity(Session &session, const ProbeOrder &order);
[[nodiscard]] int probeFreshness(Session &session, const ProbeOrder &order);

/// Consultation, replies, guides, policies and their readings, doubtful links and numbers of persons.
[[nodiscard]] int probeService(Session &session, const ProbeOrder &order);
/// Media accounts: what their public pages tell, and --phone-list of those that have none.
[[nodiscard]] int probeAccounts(Session &session, const ProbeOrder &order, const Arguments &arguments);
[[nodiscard]] std::vector<OptionSpec> accountOptions();

/// Everything that the Monitor page reads of a site, kept in the round as there.
[[nodiscard]] int probeLook(Session &session, const ProbeOrder &order);

/// --watch: visits by a schedule until the week is over or somebody ends it; it goes on where it was at the
/// next start.
[[nodiscard]] int watchSites(Session &session, const ProbeOrder &order, const Arguments &arguments);
/// --standing: how the sites stand by what a watch has seen.
[[nodiscard]] int printStandings(Session &session, const ProbeOrder &order, const Arguments &arguments);
[[nodiscard]] std::vector<OptionSpec> watchOptions();

} // namespace xw::ctl
