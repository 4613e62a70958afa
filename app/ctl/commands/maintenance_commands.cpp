// doctor and backup: keeping a workspace whole.
#include "base/regular_file.h"
#include "base/whole_file.h"
#include "closing/against.h"
#include "closing/history_seal.h"
#include "closing/sign_round.h"
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/store.h"
#include "signing/manifest.h"
#include "workspace/hand_backups.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
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

constexpr qint64 mostSealBytes = 4096;

/// The history held against its seal. A seal that is gone says no more than a wrong one: whoever wrote the
/// history anew took it away. Nothing: there is none yet, and one is to be made.
Result<std::optional<closing::Comparison>> heldAgainstSeal(const QString &file, bool isMade,
                                                           const signing::Secret &key,
                                                           const std::vector<AuditEntry> &history)
{
    const auto seal = readRegularFile(file, mostSealBytes);
    if (!seal && seal.error().code == ErrorCode::NotFound) {
        if (isMade)
            return std::nullopt;
        closing::Comparison none;
        none.why = {
            QT_TRANSLATE_NOOP("xw", "There is no seal: none was made yet (--seal), or it was taken away"),
            {}};
        return none;
    }
    if (!seal)
        return tl::unexpected(seal.error());
    auto answer = closing::compareWithSeal(*seal, key, history);
    if (!answer) {
        answer.error().where = file;
        return tl::unexpected(answer.error());
    }
    return *answer;
}

/// What --key asks for: the seal judged and, where --seal says so and nothing speaks against it, made anew.
Result<std::optional<closing::Comparison>> sealed(const Arguments &arguments, const QString &workspace,
                                                  bool whole, const Result<std::vector<AuditEntry>> &history)
{
    const auto key = closing::readSealKey(arguments.value("key"));
    if (!key)
        return tl::unexpected(key.error());
    if (!history)
        return tl::unexpected(history.error());
    const QString file =
        arguments.has("seal-file") ? arguments.value("seal-file") : closing::sealBeside(workspace);
    auto answer = heldAgainstSeal(file, arguments.has("seal"), *key, *history);
    if (!answer || !arguments.has("seal") || !whole || history->empty() || (*answer && !(*answer)->same))
        return answer;
    const auto newest =
        std::max_element(history->begin(), history->end(),
                         [](const AuditEntry &a, const AuditEntry &b) { return a.sequence < b.sequence; });
    if (const auto written = writeWhole(file, closing::sealOf(*newest, *key),
                                        {QT_TRANSLATE_NOOP("xw", "Cannot write the seal"), {}});
        !written)
        return tl::unexpected(written.error());
    if (!*answer) {
        closing::Comparison first;
        first.same = true;
        first.sequence = newest->sequence;
        first.head = newest->hash.toHex();
        first.why = {QT_TRANSLATE_NOOP("xw", "The history is sealed for the first time, at entry %1"),
                     {QString::number(newest->sequence)}};
        return first;
    }
    return answer;
}

/// Prints it, and returns it for --json.
QJsonObject told(Session &session, const closing::Comparison &comparison)
{
    session.print((comparison.same ? u"✓ "_s : u"✗ "_s) + comparison.why.text());
    return {{u"same"_s, comparison.same},
            {u"sequence"_s, comparison.sequence},
            {u"head"_s, QString::fromLatin1(comparison.head)},
            {u"message"_s, comparison.why.text()}};
}

int doctor(Session &session, const Arguments &arguments)
{
    if (!arguments.has("key") && (arguments.has("seal") || arguments.has("seal-file")))
        return session.fail(
            {ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "A seal needs a key: --key FILE"), {}}, {}, {}, {}});
    const auto store = session.store(Access::Read);
    if (!store)
        return session.fail(store.error());
    const auto findings = session.wait((*store)->doctor());
    if (!findings)
        return session.fail(findings.error());
    const bool isCompared = arguments.has("against");
    const bool isWanted = isCompared || arguments.has("key");
    const auto history = session.wait((*store)->history({}, isWanted ? closing::wholeHistory : 1));
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
    std::optional<closing::Comparison> seal;
    if (arguments.has("key")) {
        const auto answer = sealed(arguments, (*store)->location(), whole, history);
        if (!answer)
            return session.fail(answer.error());
        seal = *answer;
    }
    TextTable table;
    QJsonArray checks;
    for (const DoctorFinding &finding : *findings) {
        table.addRow({finding.ok ? u"✓"_s : u"✗"_s, finding.check, finding.message});
        checks.append(
            QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.ok}, {u"message"_s, finding.message}});
    }
    session.print(table.text());
    const bool isFine = whole && (!against || against->same) && (!seal || seal->same);
    QJsonObject answer{{u"ok"_s, isFine}, {u"workspace"_s, (*store)->location()}, {u"checks"_s, checks}};
    if (history && !history->empty()) { // a damaged one has none that could be read
        const AuditEntry &newest = history->front();
        const QString head = QString::fromLatin1(newest.hash.toHex());
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "History: entry %1, head %2"),
            {QString::number(newest.sequence),
             head}}.text());
        answer.insert(u"audit"_s, QJsonObject{{u"sequence"_s, newest.sequence}, {u"head"_s, head}});
    }
    session.print(
        whole ? Message{QT_TRANSLATE_NOOP("xw", "The workspace is whole"), {}}.text()
              : Message{QT_TRANSLATE_NOOP(
                            "xw", "The workspace is damaged: keep this file, and go on with a backup"),
                        {}}
                    .text());
    if (against)
        answer.insert(u"against"_s, told(session, *against));
    if (seal)
        answer.insert(u"seal"_s, told(session, *seal));
    session.printJson(answer);
    return isFine ? Done : AnswerIsNo;
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
    noteHandBackup(*settingsOfWindow(), {(*store)->location(), QDateTime::currentDateTime(), target});
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1: %2 bytes"), {target, QString::number(*bytes)}}.text());
    session.printJson({{u"backup"_s, target}, {u"bytes"_s, *bytes}});
    return Done;
}

} // namespace

std::vector<CommandSpec> maintenanceCommands()
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
             "from its beginning: --against finds the first and the last, and so does --key"),
         {{"key", "FILE",
           QT_TRANSLATE_NOOP("xw",
                             "hold the history against its seal, by the key in the first line of this file "
                             "(16 characters at least). Keep the key where the workspace is not")},
          {"seal", "",
           QT_TRANSLATE_NOOP("xw",
                             "with --key: where nothing speaks against it, seal the history as it is now")},
          {"seal-file", "FILE",
           QT_TRANSLATE_NOOP(
               "xw", "with --key: the seal, in the place of the one beside the workspace "
                     "(WORKSPACE.seal). One that is kept elsewhere finds an older copy put back, too")},
          {"against", "FILE",
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
