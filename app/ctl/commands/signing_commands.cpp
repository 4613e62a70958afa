// identity make-test, notice sign, notice countersign, notice verify.
#include "closing/sign_round.h"
#include "ctl/commands.h"
#include "ctl/session/identity_option.h"
#include "ctl/session/session.h"
#include "signing/countersign.h"
#include "signing/test_identity.h"
#include "signing/timestamp_http.h"
#include "signing/verify.h"
#include "workspace/import_ledger.h"
#include "workspace/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

int makeTest(Session &session, const Arguments &arguments)
{
    const auto secret = identityPassword(arguments);
    if (!secret)
        return session.fail(secret.error());
    const auto made =
        signing::makeTestIdentity(arguments.positional.first(), *secret, session.clock()->now());
    if (!made)
        return session.fail(made.error());
    session.print(made->identity + u'\n' + made->authority);
    session.print(
        Message{QT_TRANSLATE_NOOP("xw", "A TEST identity: what it signs is marked as a test"), {}}.text());
    session.printJson(
        {{u"identity"_s, made->identity}, {u"ca"_s, made->authority}, {u"test_identity"_s, true}});
    return Done;
}

/// An empty one where no authority was named.
Result<signing::TimestampFetch> timestampFrom(const Arguments &arguments)
{
    if (!arguments.has("tsa"))
        return signing::TimestampFetch();
    return signing::timestampOverHttp(QUrl(arguments.value("tsa")));
}

Result<closing::SignRequest> requestFrom(const Session &session, const Arguments &arguments)
{
    closing::SignRequest request;
    request.folder = QDir(arguments.positional.first()).path();
    for (const QString &reason : arguments.values("waive")) {
        // "review=…" lets go of one kind, a reason alone of every other
        if (const auto kind = closing::kindFrom(reason.section(u'=', 0, 0)); kind && reason.contains(u'='))
            request.waivers[*kind] = reason.section(u'=', 1);
        else
            request.waiver = reason;
    }
    request.othersFollow = arguments.has("others-follow");
    for (const QString &path : arguments.values("seal")) {
        auto seal = signing::readSeal(path);
        if (!seal)
            return tl::unexpected(seal.error());
        request.seals.push_back(*std::move(seal));
    }
    auto fetch = timestampFrom(arguments);
    if (!fetch)
        return tl::unexpected(fetch.error());
    request.timestamp = *std::move(fetch);
    auto identity = identityOption(session, arguments);
    if (!identity)
        return tl::unexpected(identity.error());
    request.signerName = (*identity)->certificate().name;
    if (const Message gap = (*identity)->chainGap(); !gap.isEmpty())
        session.warn(gap.text());
    request.signer = *std::move(identity);
    return request;
}

int sign(Session &session, const Arguments &arguments)
{
    const auto request = requestFrom(session, arguments);
    if (!request)
        return session.fail(request.error());
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto ledgers = ledgerLibrary();
    const auto done = closing::signRound(**workspace, *ledgers, *request);
    if (!done) {
        const int couldNot = session.fail(done.error());
        // The answer is no: something is open, or the round is signed already.
        return done.error().code == ErrorCode::Conflict || done.error().code == ErrorCode::Locked ? AnswerIsNo
                                                                                                  : couldNot;
    }
    QJsonArray waived;
    for (const closing::OpenItem &item : done->waived) {
        waived.append(QJsonObject{{u"kind"_s, closing::kindWord(item.kind)}, {u"count"_s, item.count}});
        session.print(Message{QT_TRANSLATE_NOOP("xw", "Waived: %1"), {item.text.text()}}.text());
    }
    const QString round = done->round.key.text();
    session.print(Message{QT_TRANSLATE_NOOP("xw", "The notice is signed and the round %1 is closed: %2"),
                          {round, request->folder}}
                      .text());
    session.printJson({{u"signed"_s, true},
                       {u"round"_s, round},
                       {u"folder"_s, request->folder},
                       {u"signer"_s, request->signerName},
                       {u"files"_s, QJsonArray{signing::noticePdfName, signing::manifestName,
                                               signing::manifestSignatureName}},
                       {u"waived"_s, waived}});
    return Done;
}

/// Another office signs after the first: no workspace, no round.
int countersign(Session &session, const Arguments &arguments)
{
    auto fetch = timestampFrom(arguments);
    if (!fetch)
        return session.fail(fetch.error());
    const auto identity = identityOption(session, arguments);
    if (!identity)
        return session.fail(identity.error());
    const QString name = (*identity)->certificate().name;
    const auto done = signing::countersign(arguments.positional.first(), **identity,
                                           {name, session.clock()->now(), *std::move(fetch)});
    if (!done) {
        const int couldNot = session.fail(done.error());
        return done.error().code == ErrorCode::Conflict ? AnswerIsNo : couldNot;
    }
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 is signed by %2 too"), {*done, name}}.text());
    session.printJson({{u"signed"_s, true}, {u"file"_s, *done}, {u"signer"_s, name}});
    return Done;
}

int verify(Session &session, const Arguments &arguments)
{
    const auto anchors = anchorsOption(arguments);
    if (!anchors)
        return session.fail(anchors.error());
    bool holds = true;
    QJsonArray reports;
    for (const QString &path : arguments.positional) {
        const auto report = signing::verifyNotice(path, *anchors, session.clock()->now());
        if (!report)
            return session.fail(report.error());
        holds = holds && report->holds();
        reports.append(signing::toJson(*report));
        session.print(signing::toLines(*report).join(u'\n'));
        if (anchors->roots.empty() && !anchors->systemRoots)
            session.print(Message{
                QT_TRANSLATE_NOOP("xw", "No root was chosen: name the one that vouches for the office "
                                        "with --ca FILE"),
                {}}.text());
    }
    session.printJson(reports.size() == 1 ? reports.first().toObject()
                                          : QJsonObject{{u"holds"_s, holds}, {u"notices"_s, reports}});
    return holds ? Done : AnswerIsNo;
}

} // namespace

std::vector<CommandSpec> signingCommands()
{
    const OptionSpec passwordFile{
        "password-file", "F",
        QT_TRANSLATE_NOOP("xw", "file whose first line is the password; asked for where left out")};
    return {
        {"identity make-test",
         "OUT.p12",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "make a test identity, with its own authority beside it as OUT.ca.crt"),
         {passwordFile},
         makeTest},
        {"notice sign",
         "DIR",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "seal and sign an exported notice; this closes the round"),
         {{"p12", "F", QT_TRANSLATE_NOOP("xw", "the identity (PKCS#12)"), true},
          passwordFile,
          {"seal", "PNG", QT_TRANSLATE_NOOP("xw", "picture of the seal; again for each further office"),
           false, true},
          {"tsa", "URL", QT_TRANSLATE_NOOP("xw", "time stamp authority (RFC 3161)")},
          {"waive", "[KIND=]REASON",
           QT_TRANSLATE_NOOP(
               "xw",
               "sign although something is open; the reason is stored. KIND: unchecked, "
               "unsettled, review, contradiction, kept, boxes or stale; all where it is left out. What was "
               "kept on the Notice page brings its reason along"),
           false, true},
          {"others-follow", "", QT_TRANSLATE_NOOP("xw", "let another office sign the PDF after this one")}},
         sign},
        {"notice countersign",
         "PATH",
         1,
         1,
         QT_TRANSLATE_NOOP("xw",
                           "sign a notice's PDF after another office, where that one let others follow"),
         {{"p12", "F", QT_TRANSLATE_NOOP("xw", "the identity (PKCS#12)"), true},
          passwordFile,
          {"tsa", "URL", QT_TRANSLATE_NOOP("xw", "time stamp authority (RFC 3161)")}},
         countersign},
        {"notice verify",
         "PATH…",
         1,
         -1,
         QT_TRANSLATE_NOOP("xw", "say what holds of a signed notice: its folder, or any file of it"),
         {{"ca", "FILE", QT_TRANSLATE_NOOP("xw", "roots to trust, PEM or DER"), false, true},
          {"system-roots", "",
           QT_TRANSLATE_NOOP("xw", "where no --ca is given: trust the system's public roots, which vouch for "
                                   "servers and mail, not for offices; the answer says so")},
          {"crl", "FILE", QT_TRANSLATE_NOOP("xw", "list of revoked certificates"), false, true}},
         verify},
    };
}

} // namespace xw::ctl
