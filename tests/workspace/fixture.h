// Fixture: a workspace in memory for tests of the use cases, and files as a few lines of CSV.
#pragma once

#include "held_store.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"
#include "workspace/import.h"
#include "workspace/wait.h"

namespace xw::testkit
{

struct Fixture {
    std::shared_ptr<HeldStore> store = std::make_shared<HeldStore>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<Workspace> workspace;

    /// A workspace of 江西省 2020Q1; the register holds what `websites` and `media` (CSV) say.
    explicit Fixture(const char16_t *websites = nullptr, const char16_t *media = nullptr)
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

    void reopen(std::optional<RoundKey> round = {})
    {
        workspace.reset();
        auto opened = Workspace::open(store, clock, QStringLiteral("王敏"), round);
        if (opened)
            workspace = *std::move(opened);
        else
            qFatal("%s", qPrintable(opened.error().line()));
    }

    [[nodiscard]] const RoundState &state() const { return workspace->state(); }
    [[nodiscard]] SubjectId id(const QString &word) const
    {
        const Subject *subject = state().find(word);
        return subject ? subject->id : SubjectId();
    }
    template <class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        return waitFor(*workspace, std::move(future));
    }
    Result<Finding> tick(const QString &subject, const char *indicator, std::optional<int> count = {})
    {
        return wait(
            workspace->tick({id(subject), IndicatorId(QString::fromLatin1(indicator)), count, {}, {}, {}}));
    }

    /// A file as the tables room would have read it: the first line is the header.
    static tables::Table table(const QString &csv)
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
    Result<ImportPlan> plan(const char *kind, const QString &csv,
                            const QHash<QString, QString> &byHand = {}) const
    {
        const ImportKind &importKind = *xw::importKind(QString::fromLatin1(kind));
        const tables::Table file = table(csv);
        return planImport(importKind, file, mapColumns(importKind, file.headers, byHand), state(), *clock,
                          workspace->author());
    }
    /// Plans and applies; the plan without its writes, for its counts and problems.
    ImportPlan import(const char *kind, const QString &csv)
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
    ImportPlan import(const char *kind, const char16_t *csv) { return import(kind, QString::fromUtf16(csv)); }
    [[nodiscard]] qsizetype auditEntries() const
    {
        return qsizetype(store->history({}, 10000).result()->size());
    }
};

/// "added/updated/unchanged/rejected"
inline QString counts(const ImportPlan &plan)
{
    return QStringLiteral("%1/%2/%3/%4")
        .arg(plan.added)
        .arg(plan.updated)
        .arg(plan.unchanged)
        .arg(plan.rejected);
}

/// The problems as lines "row column: message", rejections with an exclamation mark.
inline QStringList problems(const ImportPlan &plan)
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
