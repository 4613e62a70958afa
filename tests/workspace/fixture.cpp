#include "fixture.h"

namespace xw::testkit
{

Fixture::Fixture(const char16_t *websites, const char16_t *media)
{
    InitOptions options;
    options.province = QStringLiteral("江西省");
    options.round = RoundKey(2020, 1);
    [[maybe_unused]] const auto made = Workspace::create(*store, *clock, QStringLiteral("王敏"), options);
    reopen();
    if (websites)
        import("websites", websites);
    if (media)
        import("media", media);
}

Fixture::~Fixture() = default;

void Fixture::reopen(std::optional<RoundKey> round)
{
    workspace.reset();
    auto opened = Workspace::open(store, clock, QStringLiteral("王敏"), round);
    if (opened)
        workspace = *std::move(opened);
    else
        qFatal("%s", qPrintable(opened.error().line()));
}

SubjectId Fixture::id(const QString &word) const
{
    const Subject *subject = state().find(word);
    return subject ? subject->id : SubjectId();
}

Result<Finding> Fixture::tick(const QString &subject, const char *indicator, std::optional<int> count)
{
    return wait(
        workspace->tick({id(subject), IndicatorId(QString::fromLatin1(indicator)), count, {}, {}, {}}));
}

tables::Table Fixture::table(const QString &csv)
{
    tables::Table table;
    const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
    table.file = QStringLiteral("list.csv");
    table.headers = lines.value(0).split(u',');
    table.headerRow = 1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(u',');
        tables::Row row{int(i) + 1, {cells.begin(), cells.end()}};
        row.cells.resize(size_t(table.headers.size()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<ImportPlan> Fixture::plan(const char *kind, const QString &csv,
                                 const QHash<QString, QString> &byHand) const
{
    const ImportKind &importKind = *xw::importKind(QString::fromLatin1(kind));
    const tables::Table file = table(csv);
    return planImport(importKind, file, mapColumns(importKind, file.headers, byHand), state(), *clock,
                      workspace->author());
}

ImportPlan Fixture::import(const char *kind, const QString &csv)
{
    auto planned = plan(kind, csv);
    if (!planned)
        qFatal("%s", qPrintable(planned.error().line()));
    ImportPlan told = *planned;
    told.writes.clear();
    if (auto applied = wait(applyImport(*workspace, *std::move(planned), QStringLiteral("list.csv")));
        !applied)
        qFatal("%s", qPrintable(applied.error().line()));
    return told;
}

ImportPlan Fixture::import(const char *kind, const char16_t *csv)
{
    return import(kind, QString::fromUtf16(csv));
}

qsizetype Fixture::auditEntries() const
{
    return qsizetype(store->history({}, 10000).result()->size());
}

QString counts(const ImportPlan &plan)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(plan.added)
        .arg(plan.updated)
        .arg(plan.unchanged)
        .arg(plan.rejected);
}

QStringList problems(const ImportPlan &plan)
{
    QStringList lines;
    for (const tables::Problem &problem : plan.problems)
        lines << QStringLiteral("%1 %2%3 %4")
                     .arg(problem.row)
                     .arg(problem.column, problem.rejects ? QStringLiteral("!") : QString(),
                          problem.message.english());
    return lines;
}

} // namespace xw::testkit
