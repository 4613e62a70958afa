// doctor and backup: keeping a workspace whole.
#include "ctl/commands.h"
#include "ctl/session.h"
#include "ctl/text_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

int doctor(Session &session, const Arguments &)
{
    const auto store = session.store(Access::Read);
    if (!store)
        return session.fail(store.error());
    const auto findings = session.wait((*store)->doctor());
    if (!findings)
        return session.fail(findings.error());
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
    session.print(
        whole ? Message{QT_TRANSLATE_NOOP("xw", "The workspace is whole"), {}}.text()
              : Message{QT_TRANSLATE_NOOP(
                            "xw", "The workspace is damaged: keep this file, and go on with a backup"),
                        {}}
                    .text());
    session.printJson({{u"ok"_s, whole}, {u"workspace"_s, (*store)->location()}, {u"checks"_s, checks}});
    return whole ? Done : AnswerIsNo;
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
    return {{"doctor",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "check a workspace whole: schema, references, evidence, history"),
             {},
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
