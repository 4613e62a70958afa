// doctor and backup: keeping a workspace whole.
#include "base/regular_file.h"
#include "closing/against.h"
#include "closing/sign_round.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "signing/manifest.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// The history held against a manifest; `path` may be its folder.
Result<closing::Comparison> compared(const QString &path, const std::vector<AuditEntry> &history)
{
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(signing::manifestName) : path;
    const auto manifest = readRegularFile(file, signing::mostManifestBytes);
    if (!manifest)
        return tl::unexpected(manifest.error());
    auto answer = closing::compareWithManifest(*manifest, history);
    if (!answer)
        answer.error().where = file;
    return answer;
}

int doctor(Session &session, const Arguments &arguments)
{
    const auto store = session.store(Access::Read);
    if (!store)
        return session.fail(store.error());
    const auto findings = session.wait((*store)->doctor());
    if (!findings)
        return session.fail(findings.error());
    const bool isCompared = arguments.has("against");
    const auto history = session.wait((*store)->history({}, isCompared ? closing::wholeHistory : 1));
    std::optional<closing::Comparison> against;
    if (isCompared) {
        const auto answer = history ? compared(arguments.value("against"), *history)
                                    : Result<closing::Comparison>(tl::unexpected(history.error()));
        if (!answer)
            return session.fail(answer.error());
        against = *answer;
    }
    const bool whole = std::all_of(findings->begin(), findings->end(),
                                   [](const DoctorFinding &finding) { return finding.ok; });
    TextTable table;
    QJsonArray checks;
    for (const DoctorFinding &finding : *findings) {
        table.addRow({finding.ok ? u"✓"_s : u"✗"_s, finding.check, finding.message});
        checks.append(
            QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.ok}, {u"message"_s, finding.message}});
    }
    session.print(table.text());
    QJsonObject told{{u"ok"_s, whole && (!against || against->same)},
                     {u"workspace"_s, (*store)->location()},
                     {u"checks"_s, checks}};
    if (history && !history->empty()) { // a damaged one has none that could be read
        const AuditEntry &newest = history->front();
        const QString head = QString::fromLatin1(newest.hash.toHex());
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "History: entry %1, head %2"),
            {QString::number(newest.sequence),
             head}}.text());
        told.insert(u"audit"_s, QJsonObject{{u"sequence"_s, newest.sequence}, {u"head"_s, head}});
    }
    session.print(
        whole ? Message{QT_TRANSLATE_NOOP("xw", "The workspace is whole"), {}}.text()
              : Message{QT_TRANSLATE_NOOP(
                            "xw", "The workspace is damaged: keep this file, and go on with a backup"),
                        {}}
                    .text());
    if (against) {
        session.print((against->same ? u"✓ "_s : u"✗ "_s) + against->why.text());
        told.insert(u"against"_s, QJsonObject{{u"same"_s, against->same},
                                              {u"sequence"_s, against->sequence},
                                              {u"head"_s, QString::fromLatin1(against->head)},
                                              {u"message"_s, against->why.text()}});
    }
    session.printJson(told);
    return whole && (!against || against->same) ? Done : AnswerIsNo;
}

int backup(Session &session, const Arguments &arguments)
{
    const auto store = session.store(Access::Read);
    if (!store)
        return session.fail(store.error());
    const QString target = arguments.positional.at(0);
    const auto bytes = session.wait((*store)->backup(target));
    if (!bytes)
        return session.fail(bytes.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1: %2 bytes"), {target, QString::number(*bytes)}}.text());
    session.printJson({{u"backup"_s, target}, {u"bytes"_s, *bytes}});
    return Done;
}

} // namespace

std::vector<CommandSpec> keepCommands()
{
    return {
        {"doctor",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP(
             "xw",
             "check a workspace whole: schema, references, evidence, history. It cannot "
             "find an older copy put back, a change before the signing, or a history that was written anew "
             "from its beginning: --against finds the first and the last"),
         {{"against", "FILE",
           QT_TRANSLATE_NOOP(
               "xw", "manifest.json of a signed notice, or its folder: say whether this is the "
                     "workspace that was signed. Verify the notice first: an unverified manifest proves "
                     "nothing")}},
         doctor},
        {"backup",
         "FILE",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "copy the workspace while it is in use"),
         {},
         backup}};
}

} // namespace xw::ctl
