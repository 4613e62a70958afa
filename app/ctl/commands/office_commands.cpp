// office: a workspace on a server for several people: set up, who may enter, moved in and out.
#include "ctl/commands.h"
#include "ctl/print/text_table.h"
#include "ctl/session/session.h"
#include "domain/store.h"
#include "monitor/pack_shelf.h"
#include "storage/office.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace xw::ctl
{

namespace
{

Result<QString> addressOf(const Session &session)
{
    if (!session.options().database.isEmpty())
        return session.options().database;
    return failure(ErrorCode::Usage, {QT_TRANSLATE_NOOP("xw", "An office lies on a server"), {}}, {},
                   {QT_TRANSLATE_NOOP("xw", "Name its database with -d postgresql://…"), {}});
}

/// The first line of a file, so that no password stands in a command line or the list of processes.
Result<QString> passwordIn(const Arguments &arguments)
{
    if (!arguments.has("password-file"))
        return QString();
    QFile file(arguments.value("password-file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       {QT_TRANSLATE_NOOP("xw", "The password cannot be read: %1"), {file.errorString()}},
                       QDir::toNativeSeparators(file.fileName()));
    QByteArray line = file.readLine(1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<OfficePerson> personIn(const Arguments &arguments, Duty duty)
{
    OfficePerson person{arguments.positional.value(0), arguments.value("name"), duty, {}, true};
    if (arguments.has("role")) {
        const auto said = dutyFrom(arguments.value("role"));
        if (!said)
            return failure(
                ErrorCode::Usage,
                {QT_TRANSLATE_NOOP("xw", "A role is inspector, reviewer, supervisor or auditor, not “%1”"),
                 {arguments.value("role")}});
        person.duty = *said;
    }
    const auto password = passwordIn(arguments);
    if (!password)
        return tl::unexpected(password.error());
    person.password = *password;
    return person;
}

QJsonObject jsonOf(const OfficePerson &person)
{
    return {{u"login"_s, person.login},
            {u"name"_s, person.name},
            {u"role"_s, wordOf(person.duty)},
            {u"here"_s, person.isHere}};
}

int enter(Session &session, const Arguments &arguments, Duty duty,
          Result<void> (*enterBy)(const QString &, const OfficePerson &))
{
    const auto address = addressOf(session);
    const auto person = personIn(arguments, duty);
    if (!address || !person)
        return session.fail(!address ? address.error() : person.error());
    if (const auto done = enterBy(*address, *person); !done)
        return session.fail(done.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 enters as %2 (%3)"),
                          {person->name, person->login, wordOf(person->duty)}}
                      .text());
    session.printJson(jsonOf(*person));
    return Done;
}

int create(Session &session, const Arguments &arguments)
{
    return enter(session, arguments, Duty::Supervisor, createOffice);
}

int addUser(Session &session, const Arguments &arguments)
{
    return enter(session, arguments, Duty::Inspector, addToOffice);
}

int removeUser(Session &session, const Arguments &arguments)
{
    const auto address = addressOf(session);
    if (!address)
        return session.fail(address.error());
    const QString login = arguments.positional.front();
    if (const auto done = removeFromOffice(*address, login); !done)
        return session.fail(done.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 enters no longer"), {login}}.text());
    session.printJson(QJsonObject{{u"login"_s, login}, {u"here"_s, false}});
    return Done;
}

int users(Session &session, const Arguments &)
{
    const auto address = addressOf(session);
    if (!address)
        return session.fail(address.error());
    const auto people = peopleOfOffice(*address);
    if (!people)
        return session.fail(people.error());
    TextTable table;
    QJsonArray json;
    for (const OfficePerson &person : *people) {
        table.addRow({person.isHere ? u"✓"_s : u"–"_s, person.login, person.name, wordOf(person.duty)});
        json.append(jsonOf(person));
    }
    session.print(table.text());
    session.printJson(json);
    return Done;
}

int importOffice(Session &session, const Arguments &arguments)
{
    const auto address = addressOf(session);
    if (!address)
        return session.fail(address.error());
    const QString file = arguments.positional.front();
    const auto rows = importIntoOffice(file, *address);
    if (!rows)
        return session.fail(rows.error());
    session.print(Message{
        QT_TRANSLATE_NOOP("xw", "%1 row(s) (is|are) in the office as they were in %2, with their history"),
        {QString::number(*rows), QDir::toNativeSeparators(file)}}
                      .text());
    // The place for packs comes with the office.
    const auto packs = monitor::PackShelf::beside(file).packs();
    const qsizetype left = packs ? qsizetype(packs->size()) : 0;
    if (left > 0)
        session.print(Message{
            QT_TRANSLATE_NOOP("xw", "%1 pack(s) of readings lie beside the file: once the office is made, "
                                    "xunwangctl office packs brings them"),
            {QString::number(
                left)}}.text());
    session.printJson(QJsonObject{{u"file"_s, file}, {u"rows"_s, *rows}, {u"packs_left"_s, left}});
    return Done;
}

/// The office's own store. Usage: no office was named.
Result<std::shared_ptr<Store>> officeStore(Session &session, Access access)
{
    if (const auto address = addressOf(session); !address)
        return tl::unexpected(address.error());
    return session.store(access);
}

int bringPacks(Session &session, const Arguments &arguments)
{
    const auto store = officeStore(session, Access::Write);
    if (!store)
        return session.fail(store.error());
    const QString file = arguments.positional.front();
    const auto came = monitor::PackShelf::of(**store).bringFrom(monitor::PackShelf::beside(file));
    if (!came)
        return session.fail(came.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 pack(s) of readings came into the office"),
                          {QString::number(*came)}}
                      .text());
    session.printJson(QJsonObject{{u"file"_s, file}, {u"packs"_s, *came}});
    return Done;
}

int exportOffice(Session &session, const Arguments &arguments)
{
    const auto store = officeStore(session, Access::Read);
    if (!store)
        return session.fail(store.error());
    const QString file = arguments.positional.front();
    const auto size = session.wait((*store)->backup(file));
    if (!size)
        return session.fail(size.error());
    const auto packs = monitor::PackShelf::beside(file).bringFrom(monitor::PackShelf::of(**store));
    if (!packs && packs.error().code != ErrorCode::Unsupported) // there are none
        return session.fail(packs.error());
    session.print(Message{QT_TRANSLATE_NOOP("xw", "The office is in %1: %2 bytes"),
                          {QDir::toNativeSeparators(file), QString::number(*size)}}
                      .text());
    if (packs.value_or(0) > 0)
        session.print(Message{QT_TRANSLATE_NOOP("xw", "%1 pack(s) of readings lie beside it"),
                              {QString::number(*packs)}}
                          .text());
    session.printJson(QJsonObject{{u"file"_s, file}, {u"bytes"_s, *size}, {u"packs"_s, packs.value_or(0)}});
    return Done;
}

} // namespace

std::vector<CommandSpec> officeCommands()
{
    const OptionSpec name{"name", "NAME",
                          QT_TRANSLATE_NOOP("xw", "as it stands beside the work and in the history"), true};
    const OptionSpec password{
        "password-file", "FILE",
        QT_TRANSLATE_NOOP(
            "xw", "its first line is the password; left out where the server knows people otherwise")};
    const OptionSpec role{"role", "inspector|reviewer|supervisor|auditor",
                          QT_TRANSLATE_NOOP("xw", "what he or she may do; inspector where it is left out")};
    return {
        {"office create",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "make an office of a workspace on a server (-d), with its first supervisor"),
         {name, password},
         create},
        {"office add-user",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "let somebody into the office, or give him another role or password"),
         {name, role, password},
         addUser},
        {"office remove-user",
         "LOGIN",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "let somebody in no longer; what he wrote stays"),
         {},
         removeUser},
        {"office users", "", 0, 0, QT_TRANSLATE_NOOP("xw", "who may enter, and who has left"), {}, users},
        {"office import",
         "FILE.xunwang",
         1,
         1,
         QT_TRANSLATE_NOOP("xw", "move a workspace file into an empty database, with its history"),
         {},
         importOffice},
        {"office packs",
         "FILE.xunwang",
         1,
         1,
         QT_TRANSLATE_NOOP("xw",
                           "bring the packs of readings that lie beside a workspace file into the office"),
         {},
         bringPacks},
        {"office export",
         "FILE.xunwang",
         1,
         1,
         QT_TRANSLATE_NOOP("xw",
                           "write the office into a new workspace file, with its history and its packs"),
         {},
         exportOffice}};
}

} // namespace xw::ctl
