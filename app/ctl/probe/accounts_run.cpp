// probe accounts: media accounts with public pages are visited, and the newest day on them read; of the
// others, and where a page tells nothing, a person with a phone is asked.
#include "base/whole_file.h"
#include "ctl/probe/evidence_keeper.h"
#include "ctl/probe/probe_runs.h"
#include "domain/account_silence.h"
#include "notice/phone_list.h"
#include "probe/account_page.h"
#include "probe/availability.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

struct AccountFound {
    bool isVisited = false;
    probe::Visit visit;
    std::optional<QDate> onPage, inRegister;
};

/// A page that tells nothing is no page: many platforms show their posts to their own apps alone.
bool needsPhone(const AccountFound &found)
{
    return !found.onPage;
}

QJsonObject accountJson(const ProbeTarget &target, const AccountFound &found, const QDate &asOf)
{
    const std::optional<QDate> newest = found.onPage ? found.onPage : found.inRegister;
    const QJsonValue none(QJsonValue::Null);
    QJsonObject line{{u"code"_s, target.code},
                     {u"name"_s, target.name},
                     {u"kind"_s, u"accounts"_s},
                     {u"url"_s, QString::fromUtf8(target.url)},
                     {u"platform"_s, target.subject ? QJsonValue(toChinese(target.subject->platform)) : none},
                     {u"visited"_s, found.isVisited},
                     {u"ok"_s, found.isVisited ? QJsonValue(found.visit.ok()) : none},
                     {u"reason"_s, found.isVisited ? QJsonValue(toWord(found.visit.reason)) : none},
                     {u"status"_s, found.visit.status > 0 ? QJsonValue(found.visit.status) : none},
                     {u"newest"_s, newest ? QJsonValue(newest->toString(Qt::ISODate)) : none},
                     {u"newest_from"_s, found.onPage       ? QJsonValue(u"page"_s)
                                        : found.inRegister ? QJsonValue(u"register"_s)
                                                           : none},
                     {u"silent_days"_s, newest ? QJsonValue(newest->daysTo(asOf)) : none},
                     {u"stale"_s, newest ? QJsonValue(newest->daysTo(asOf) > silentDaysOfVeto) : none},
                     {u"by_phone"_s, needsPhone(found)}};
    if (needsPhone(found) && target.subject)
        line.insert(u"scan"_s, notice::phoneText(*target.subject));
    return line;
}

void tellAccount(const Session &session, const ProbeTarget &target, const AccountFound &found,
                 const QDate &asOf)
{
    const QJsonObject line = accountJson(target, found, asOf);
    session.printJson(line);
    QStringList words;
    if (found.isVisited)
        words << toWord(found.visit.reason);
    if (line.value(u"newest"_s).isString())
        words << line.value(u"newest"_s).toString() + u' ' +
                     Message{QT_TRANSLATE_NOOP("xw", "silent for %1 day(s)"),
                             {QString::number(line.value(u"silent_days"_s).toInteger())}}
                         .text();
    if (needsPhone(found))
        words << Message{QT_TRANSLATE_NOOP("xw", "to be looked at by phone"), {}}.text();
    printProbeLine(session, target, words.join(u"; "_s));
}

Result<void> writePhoneList(const QString &path, const std::vector<SubjectId> &accounts,
                            const RoundState &state, const QDate &day)
{
    const auto document = notice::phoneList(accounts, state, day);
    if (!document)
        return tl::unexpected(document.error());
    const auto bytes = notice::phoneListFile(*document, QFileInfo(path).suffix().toLower());
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeWhole(path, *bytes, {QT_TRANSLATE_NOOP("xw", "The list could not be written"), {}});
}

} // namespace

int probeAccounts(Session &session, const ProbeOrder &order, const Arguments &arguments)
{
    const QDate asOf = session.clock()->today();
    std::vector<SubjectId> byPhone;
    ProbeOrder pages = order;
    pages.targets.clear();
    const auto end = [&](const ProbeTarget &target, AccountFound found) {
        if (target.subject)
            found.inRegister = lastPostOf(*target.subject);
        if (needsPhone(found) && target.subject)
            byPhone.push_back(target.subject->id);
        tellAccount(session, target, found, asOf);
    };
    for (const ProbeTarget &target : order.targets) {
        if (target.url.startsWith("http"))
            pages.targets.push_back(target);
        else
            end(target, {});
    }
    const int visited = visitAll(
        pages,
        [&order](const ProbeTarget &target) {
            return probe::availabilityRequest(target.url, order.deadlineMs);
        },
        [&](const ProbeTarget &target, const probe::Visit &visit, const RecorderPtr &) {
            AccountFound found{true, visit, {}, {}};
            if (visit.ok())
                found.onPage = probe::newestDayOn(
                    {QString::fromUtf8(visit.finalUrl), visit.body, visit.header("content-type")}, asOf);
            end(target, std::move(found));
        },
        session.clock());
    const QString list = arguments.value("phone-list");
    if (visited != Done || list.isEmpty() || byPhone.empty() || !order.state)
        return visited;
    std::sort(byPhone.begin(), byPhone.end());
    if (const auto written = writePhoneList(list, byPhone, *order.state, asOf); !written)
        return session.fail(written.error());
    session.print(list);
    return Done;
}

std::vector<OptionSpec> accountOptions()
{
    return {{"phone-list", "FILE",
             QT_TRANSLATE_NOOP(
                 "xw", "accounts: those that only a phone can see, with QR codes: .pdf, .docx or .html")}};
}

} // namespace xw::ctl
