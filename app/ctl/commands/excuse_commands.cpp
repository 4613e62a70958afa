// excuse …: columns of a site that rightly did not change, so that no round counts them.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/column_excuse.h"
#include "workspace/suggestions.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

/// Changes what is kept of the column ADDRESS of SUBJECT, and says so. `said`: of the site and the column.
template <class Change>
int changeColumn(Session &session, const Arguments &arguments, const char *said, Change change)
{
    const auto workspace = session.workspace(Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto subject = subjectNamed((*workspace)->state(), arguments.positional.at(0));
    if (!subject)
        return session.fail(subject.error());
    const QString name = (*subject)->name, address = arguments.positional.at(1);
    if (const auto done = session.wait(change(**workspace, (*subject)->id, address)); !done)
        return session.fail(done.error());
    session.print(Message{said, {name, address}}.text());
    session.printJson(QJsonObject{{u"name"_s, name}, {u"address"_s, address}});
    return Done;
}

int addExcuse(Session &session, const Arguments &arguments)
{
    return changeColumn(session, arguments, QT_TRANSLATE_NOOP("xw", "%1: %2 is not counted any more"),
                        [&arguments](Workspace &workspace, SubjectId subject, const QString &address) {
                            return excuseColumn(workspace, subject, {address, arguments.value("name"), {}},
                                                arguments.value("reason"));
                        });
}

int withdrawExcuse(Session &session, const Arguments &arguments)
{
    return changeColumn(session, arguments, QT_TRANSLATE_NOOP("xw", "%1: %2 is counted again"),
                        [](Workspace &workspace, SubjectId subject, const QString &address) {
                            return countColumnsAgain(workspace, subject, {address});
                        });
}

int listExcuses(Session &session, const Arguments &)
{
    const auto workspace = session.workspace(Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    const RoundState &state = (*workspace)->state();
    TextTable table;
    QJsonArray all;
    QList<SubjectId> sites = excuseContents(state).keys();
    std::sort(sites.begin(), sites.end());
    for (const SubjectId id : std::as_const(sites)) {
        const Subject *subject = state.subject(id);
        for (const ColumnExcuse &excuse : columnExcuses(state, id)) {
            if (!subject)
                continue;
            const QString until = excuse.holds() ? QString() : excuse.withdrawnAt.toString(Qt::ISODate);
            table.addRow(
                {subject->code, subject->name, excuse.name, excuse.address, excuse.reason, excuse.by, until});
            QJsonObject json{{u"code"_s, subject->code},
                             {u"name"_s, subject->name},
                             {u"column"_s, excuse.name},
                             {u"address"_s, excuse.address},
                             {u"reason"_s, excuse.reason},
                             {u"by"_s, excuse.by},
                             {u"at"_s, excuse.at.toString(Qt::ISODate)},
                             {u"holds"_s, excuse.holds()}};
            if (!excuse.holds()) {
                json.insert(u"withdrawn_by"_s, excuse.withdrawnBy);
                json.insert(u"withdrawn_at"_s, until);
            }
            all.append(json);
        }
    }
    session.print(table.text());
    session.printJson(all);
    return Done;
}

} // namespace

std::vector<CommandSpec> excuseCommands()
{
    return {{"excuse add",
             "SUBJECT ADDRESS",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "a column that rightly did not change: later rounds do not count it"),
             {{"reason", "TEXT", QT_TRANSLATE_NOOP("xw", "why; needed")},
              {"name", "TEXT", QT_TRANSLATE_NOOP("xw", "what the column is called")}},
             addExcuse},
            {"excuse withdraw",
             "SUBJECT ADDRESS",
             2,
             2,
             QT_TRANSLATE_NOOP("xw", "the column is counted again; who excused it stays on record"),
             {},
             withdrawExcuse},
            {"excuse list",
             "",
             0,
             0,
             QT_TRANSLATE_NOOP("xw", "excused columns of all sites, withdrawn ones too"),
             {},
             listExcuses}};
}

} // namespace xw::ctl
