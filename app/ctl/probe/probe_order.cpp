#include "ctl/probe/probe_order.h"

#include "ctl/probe/evidence_keeper.h"
#include "domain/web_address.h"
#include "probe/confirm.h"

#include <QFile>
#include <QFileInfo>
#include <csignal>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

volatile std::sig_atomic_t interrupted = 0;

void interruptAsked(int)
{
    interrupted = 1;
}

bool isAddress(const QString &word)
{
    return word.startsWith(u"http://"_s, Qt::CaseInsensitive) ||
           word.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

ProbeTarget targetOf(const Subject &subject)
{
    // What a typist's slip did to an address is mended as everywhere else; a bare host is http.
    QString url = webAddress(subject.url).url;
    if (!url.isEmpty() && !url.contains(u"://"_s))
        url.prepend(u"http://"_s);
    return {subject.code, subject.name, url.toUtf8(), &subject};
}

Result<void> takeTargets(ProbeOrder &order, Session &session, const Arguments &arguments)
{
    const QStringList words = arguments.positional.mid(1);
    const bool all = arguments.has("all");
    if (words.isEmpty() != all)
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "Name what is to be probed, or say --all"), {}});
    const bool onlyAddresses = !all && std::all_of(words.begin(), words.end(), isAddress);
    if (!onlyAddresses) {
        const auto workspace = session.workspace(Access::Read);
        if (!workspace)
            return tl::unexpected(workspace.error());
        order.state = &(*workspace)->state();
    }
    if (all)
        for (const Subject &subject : order.state->subjects())
            if (subject.isWebsite() != (arguments.positional.first() == u"accounts") && subject.isRunning())
                order.targets.push_back(targetOf(subject));
    for (const QString &word : words) {
        if (isAddress(word)) {
            order.targets.push_back({{}, {}, word.toUtf8(), nullptr});
            continue;
        }
        const auto subject = subjectNamed(*order.state, word);
        if (!subject)
            return tl::unexpected(subject.error());
        order.targets.push_back(targetOf(**subject));
    }
    return {};
}

Result<void> takeNumber(int &into, const Arguments &arguments, const char *name, int least, int scale = 1)
{
    const auto number = arguments.number(name, least);
    if (!number)
        return tl::unexpected(number.error());
    if (*number)
        into = **number * scale;
    return {};
}

} // namespace

Result<ProbeOrder> probeOrder(Session &session, const Arguments &arguments)
{
    ProbeOrder order;
    for (const auto &taken : {takeNumber(order.deadlineMs, arguments, "timeout", 1, 1000),
                              takeNumber(order.limitPages, arguments, "limit-pages", 1),
                              takeNumber(order.depth, arguments, "depth", 1),
                              takeNumber(order.limits.total, arguments, "concurrency", 1),
                              takeNumber(order.limits.perHost, arguments, "per-host", 1),
                              takeNumber(order.limits.perAddress, arguments, "per-address", 1)})
        if (!taken)
            return tl::unexpected(taken.error());
    if (arguments.has("rest")) {
        int rest = 0;
        if (const auto taken = takeNumber(rest, arguments, "rest", 0, 1000); !taken)
            return tl::unexpected(taken.error());
        order.limits.restLeastMs = order.limits.restMostMs = rest;
    }
    order.limits.allowPrivate = arguments.has("allow-private");
    if (const QString file = arguments.value("ca"); !file.isEmpty()) {
        if (!QFile::exists(file))
            return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no such file"), {}}, file);
        order.limits.caFile = QFile::encodeName(file);
    }
    order.browser = arguments.has("browser") ? arguments.value("browser") : probe::installedBrowser();
    if (order.browser == u"none"_s)
        order.browser.clear();
    if (!order.browser.isEmpty() && !QFileInfo(order.browser).isExecutable())
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "There is no such program"), {}},
                       order.browser);
    if (const auto taken = takeTargets(order, session, arguments); !taken)
        return tl::unexpected(taken.error());
    if (arguments.has("evidence")) {
        auto keeper = EvidenceKeeper::make(session, arguments.value("evidence"), order.state);
        if (!keeper)
            return tl::unexpected(keeper.error());
        order.evidence = *std::move(keeper);
    }
    return order;
}

std::vector<OptionSpec> probeOptions()
{
    return {
        {"all", "", QT_TRANSLATE_NOOP("xw", "every running website of the register")},
        {"timeout", "SECONDS", QT_TRANSLATE_NOOP("xw", "for one whole page; else 15")},
        {"concurrency", "N", QT_TRANSLATE_NOOP("xw", "visits at a time; else 512")},
        {"per-host", "N", QT_TRANSLATE_NOOP("xw", "of them to one host; else 4")},
        {"per-address", "N",
         QT_TRANSLATE_NOOP("xw", "of them to one address that many hosts share; else 16")},
        {"rest", "SECONDS",
         QT_TRANSLATE_NOOP("xw", "between two pages of a host; else 5 times its last answer, 3 to 30")},
        {"limit-pages", "N", QT_TRANSLATE_NOOP("xw", "pages to read of a site; else 500")},
        {"depth", "N", QT_TRANSLATE_NOOP("xw", "clicks from the home page; else any")},
        {"words", "FILE",
         QT_TRANSLATE_NOOP("xw", "text: the office's own list of wrong words, beside the shipped one"), false,
         true},
        {"allow-private", "", QT_TRANSLATE_NOOP("xw", "visits may go to this machine and to inner networks")},
        {"evidence", "FOLDER",
         QT_TRANSLATE_NOOP("xw", "keep a pack (WACZ) of what each site at fault sent; see evidence verify")},
        {"browser", "PROGRAM",
         QT_TRANSLATE_NOOP("xw", "availability: the chromium that confirms what a plain visit cannot judge; "
                                 "else the installed one; none: nothing is confirmed")},
        {"ca", "FILE", QT_TRANSLATE_NOOP("xw", "authorities to trust (PEM), in the place of the system's")},
    };
}

Interrupt::Interrupt()
{
    std::signal(SIGINT, interruptAsked);
    std::signal(SIGTERM, interruptAsked);
}

bool Interrupt::asked()
{
    return interrupted != 0;
}

int visitAll(const ProbeOrder &order, const std::function<probe::VisitRequest(const ProbeTarget &)> &request,
             const std::function<void(const ProbeTarget &, const probe::Visit &,
                                      const std::shared_ptr<evidence::SiteRecorder> &)> &take,
             const std::shared_ptr<const Clock> &clock)
{
    const Interrupt interrupt;
    Answers<std::pair<size_t, probe::Visit>> answers;
    probe::Fetcher fetcher(order.limits, clock);
    std::vector<RecorderPtr> recorders(order.targets.size());
    for (size_t i = 0; i < order.targets.size(); ++i) {
        probe::VisitRequest wanted = request(order.targets[i]);
        if (order.evidence)
            wanted.recorder = recorders[i] = order.evidence->recorder();
        fetcher.fetch(std::move(wanted), [&answers, i](probe::Visit visit) {
            answers.put({i, std::move(visit)});
        });
    }
    bool cancelled = false;
    for (size_t left = order.targets.size(); left > 0;) {
        if (Interrupt::asked() && !cancelled) {
            cancelled = true;
            fetcher.cancel();
        }
        if (const auto answer = answers.next()) {
            take(order.targets[answer->first], answer->second,
                 std::exchange(recorders[answer->first], nullptr));
            --left;
        }
    }
    return cancelled ? CouldNot : Done;
}

} // namespace xw::ctl
