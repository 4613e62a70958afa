#include "storage/office.h"

#include "storage/commit/copy_workspace.h"
#include "storage/postgres/postgres_link.h"
#include "storage/postgres/postgres_password.h"
#include "storage/postgres/quoted.h"
#include "storage/sql/sql_catalog.h"
#include "storage/sqlite/workspace_file.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw
{

using namespace storage;

namespace
{

constexpr std::pair<Duty, const char *> dutyWords[] = {{Duty::Inspector, "inspector"},
                                                       {Duty::Reviewer, "reviewer"},
                                                       {Duty::Supervisor, "supervisor"},
                                                       {Duty::Auditor, "auditor"}};

/// The role that all people of this office are members of: roles are the server's, so it bears the database's
/// name.
Result<QString> peopleRole(Connection &connection)
{
    return connection.texts(u"SELECT 'xunwang_people_' || current_database()"_s)
        .map([](const QStringList &names) { return names.value(0); });
}

Result<void> executeEach(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (Result<void> done = connection.execute(statement); !done)
            return done;
    return {};
}

Result<void> checkPerson(Connection &connection, const OfficePerson &person)
{
    static const QRegularExpression login(u"^[a-z_][a-z0-9_]{0,62}$"_s);
    if (!login.match(person.login).hasMatch() || person.login.startsWith("pg_"_L1) ||
        person.login.startsWith("xunwang_"_L1))
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "“%1” cannot be a name on the server"), {person.login}},
            connection.where(),
            {QT_TRANSLATE_NOOP("xw", "Use small Latin letters, digits and _, such as zhang_san"), {}});
    if (person.name.trimmed().isEmpty())
        return failure(ErrorCode::Usage,
                       {QT_TRANSLATE_NOOP("xw", "A person needs a name, which stands beside the work"), {}},
                       connection.where());
    const Result<qint64> others =
        connection.number(u"SELECT count(*) FROM xunwang_office.person WHERE name = %1 AND login <> %2"_s.arg(
            quotedText(person.name.trimmed()), quotedText(person.login)));
    if (!others)
        return tl::unexpected(others.error());
    if (*others > 0)
        return failure(
            ErrorCode::Usage,
            {QT_TRANSLATE_NOOP("xw", "Somebody else of this office is called %1"), {person.name}},
            connection.where(),
            {QT_TRANSLATE_NOOP("xw", "Add what tells the two apart: the history knows people by name"), {}});
    return {};
}

/// Within a transaction.
Result<void> letIn(Connection &connection, const OfficePerson &person)
{
    if (Result<void> checked = checkPerson(connection, person); !checked)
        return checked;
    const Result<QString> role = peopleRole(connection);
    const Result<qint64> known = connection.number(
        u"SELECT count(*) FROM pg_roles WHERE rolname = %1"_s.arg(quotedText(person.login)));
    if (!role || !known)
        return tl::unexpected(!role ? role.error() : known.error());
    const QString login = quotedName(person.login);
    QStringList statements;
    statements << (*known > 0 ? u"ALTER ROLE %1 LOGIN"_s : u"CREATE ROLE %1 LOGIN"_s).arg(login);
    if (!person.password.isEmpty()) {
        const Result<QString> verifier = passwordVerifier(connection, person.login, person.password);
        if (!verifier)
            return tl::unexpected(verifier.error());
        statements << u"ALTER ROLE %1 PASSWORD %2"_s.arg(login, quotedText(*verifier));
    }
    statements << u"GRANT %1 TO %2"_s.arg(quotedName(*role), login)
               << u"INSERT INTO xunwang_office.person (login, name, duty) VALUES (%1, %2, %3) ON CONFLICT "
                  u"(login) DO "
                  "UPDATE SET name = excluded.name, duty = excluded.duty, is_here = true"_s.arg(
                      quotedText(person.login), quotedText(person.name.trimmed()),
                      quotedText(wordOf(person.duty)));
    return executeEach(connection, statements);
}

/// On the owner's connection, in one transaction.
template <class Work>
auto asOwner(const QString &address, Work work) -> decltype(work(std::declval<Connection &>()))
{
    const Result<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    PostgresLink link(*parsed);
    if (const Result<void> opened = link.open(OpenMode::Existing); !opened)
        return tl::unexpected(opened.error());
    Connection &connection = link.connection();
    return connection.transaction(connection.dialect().beginWriting(), [&] { return work(connection); });
}

Result<void> needsOffice(Connection &connection)
{
    const Result<bool> there = isOffice(connection);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return failure(ErrorCode::NotFound, {QT_TRANSLATE_NOOP("xw", "This workspace is no office yet"), {}},
                       connection.where(),
                       {QT_TRANSLATE_NOOP("xw", "Make it one with xunwangctl office create"), {}});
    return {};
}

/// Offices that an older program set up have them not, or as they were.
Result<void> takeLaterRules(Connection &connection)
{
    const Result<QString> role = peopleRole(connection);
    if (!role)
        return tl::unexpected(role.error());
    QStringList statements = SqlCatalog::script(u":/sql/office_assignment.sql"_s);
    for (QString statement : SqlCatalog::script(u":/sql/office_readings.sql"_s))
        statements << statement.replace(u"%1"_s, quotedName(*role));
    return executeEach(connection, statements);
}

Result<void> setUp(Connection &connection, const OfficePerson &supervisor)
{
    const Result<bool> there = isOffice(connection);
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return failure(ErrorCode::Conflict,
                       {QT_TRANSLATE_NOOP("xw", "This workspace is an office already"), {}},
                       connection.where(),
                       {QT_TRANSLATE_NOOP("xw", "Let people in with xunwangctl office add-user"), {}});
    const Result<QString> role = peopleRole(connection);
    const Result<QStringList> owner = connection.texts(u"SELECT session_user, current_database()"_s);
    const Result<QStringList> database = connection.texts(u"SELECT current_database()"_s);
    const Result<qint64> known = connection.number(
        u"SELECT count(*) FROM pg_roles WHERE rolname = 'xunwang_people_' || current_database()"_s);
    if (!role || !owner || !database || !known)
        return tl::unexpected(!role ? role.error() : !owner ? owner.error() : known.error());
    QStringList statements;
    if (*known == 0)
        statements << u"CREATE ROLE %1 NOLOGIN"_s.arg(quotedName(*role));
    statements << u"REVOKE ALL ON DATABASE %1 FROM PUBLIC"_s.arg(quotedName(database->value(0)))
               << u"GRANT CONNECT ON DATABASE %1 TO %2"_s.arg(quotedName(database->value(0)),
                                                              quotedName(*role));
    for (QString statement : SqlCatalog::script(u":/sql/office.sql"_s))
        statements << statement.replace(u"%1"_s, quotedName(*role));
    statements << u"INSERT INTO xunwang_office.person (login, name, duty) VALUES (%1, %1, 'owner')"_s.arg(
        quotedText(owner->value(0)));
    if (Result<void> done = executeEach(connection, statements); !done)
        return done;
    if (Result<void> done = takeLaterRules(connection); !done)
        return done;
    return letIn(connection, supervisor);
}

} // namespace

QString wordOf(Duty duty)
{
    for (const auto &[known, word] : dutyWords)
        if (known == duty)
            return QString::fromLatin1(word);
    return {};
}

std::optional<Duty> dutyFrom(const QString &word)
{
    for (const auto &[duty, known] : dutyWords)
        if (word == QLatin1String(known))
            return duty;
    return std::nullopt;
}

Result<qint64> importIntoOffice(const QString &file, const QString &address)
{
    const Result<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    const Result<WorkspaceFile> opened = openWorkspaceFile(file, OpenMode::ReadOnly, {});
    if (!opened)
        return tl::unexpected(opened.error());
    PostgresLink link(*parsed);
    Result<void> ready = link.open(OpenMode::Existing);
    if (!ready && ready.error().code == ErrorCode::NotFound) {
        link.close();
        ready = link.open(OpenMode::Create);
    }
    return ready.and_then([&] { return copyWorkspace(*opened->connection, link.connection()); });
}

Result<void> createOffice(const QString &address, const OfficePerson &supervisor)
{
    return asOwner(address, [&](Connection &connection) { return setUp(connection, supervisor); });
}

Result<void> addToOffice(const QString &address, const OfficePerson &person)
{
    return asOwner(address, [&](Connection &connection) {
        return needsOffice(connection).and_then([&] { return takeLaterRules(connection); }).and_then([&] {
            return letIn(connection, person);
        });
    });
}

Result<void> removeFromOffice(const QString &address, const QString &login)
{
    return asOwner(address, [&](Connection &connection) -> Result<void> {
        if (Result<void> office = needsOffice(connection); !office)
            return office;
        const Result<QStringList> duty = connection.texts(
            u"SELECT duty FROM xunwang_office.person WHERE is_here AND login = %1"_s.arg(quotedText(login)));
        const Result<qint64> others = connection.number(
            u"SELECT count(*) FROM xunwang_office.person WHERE is_here AND duty = 'supervisor' AND login <> %1"_s
                .arg(quotedText(login)));
        const Result<QString> role = peopleRole(connection);
        if (!duty || !others || !role)
            return tl::unexpected(!duty ? duty.error() : !others ? others.error() : role.error());
        if (duty->isEmpty() || duty->first() == u"owner")
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "Nobody of this office enters as %1"), {login}},
                           connection.where(),
                           {QT_TRANSLATE_NOOP("xw", "See who does with xunwangctl office users"), {}});
        if (duty->first() == u"supervisor" && *others == 0)
            return failure(ErrorCode::Conflict,
                           {QT_TRANSLATE_NOOP("xw", "%1 is the office's only supervisor"), {login}},
                           connection.where(), {QT_TRANSLATE_NOOP("xw", "Let another one in first"), {}});
        return executeEach(
            connection,
            {u"REVOKE %1 FROM %2"_s.arg(quotedName(*role), quotedName(login)),
             u"UPDATE xunwang_office.person SET is_here = false WHERE login = %1"_s.arg(quotedText(login)),
             u"DELETE FROM xunwang_office.assignment WHERE login = %1"_s.arg(quotedText(login))});
    });
}

Result<std::vector<OfficePerson>> peopleOfOffice(const QString &address)
{
    return asOwner(address, [&](Connection &connection) -> Result<std::vector<OfficePerson>> {
        if (const Result<void> office = needsOffice(connection); !office)
            return tl::unexpected(office.error());
        const Result<QStringList> rows =
            connection.texts(u"SELECT login || E'\\t' || name || E'\\t' || duty || E'\\t' || is_here FROM "
                             "xunwang_office.person WHERE duty <> 'owner' ORDER BY name"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<OfficePerson> people;
        for (const QString &row : *rows) {
            const QStringList parts = row.split(u'\t');
            people.push_back({parts.value(0),
                              parts.value(1),
                              dutyFrom(parts.value(2)).value_or(Duty::Auditor),
                              {},
                              parts.value(3) == u"true"});
        }
        return people;
    });
}

} // namespace xw
