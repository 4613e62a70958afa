// Fixture: a workspace in memory for tests of the use cases, and files as a few lines of CSV. Its work stands
// in fixture.cpp, since every test would else compile the copies and the end of all kinds of rows anew.
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
    explicit Fixture(const char16_t *websites = nullptr, const char16_t *media = nullptr);
    ~Fixture();

    void reopen(std::optional<RoundKey> round = {});

    [[nodiscard]] const RoundState &state() const { return workspace->state(); }
    [[nodiscard]] SubjectId id(const QString &word) const;
    template <class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        return waitFor(*workspace, std::move(future));
    }
    Result<Finding> tick(const QString &subject, const char *indicator, std::optional<int> count = {});

    /// A file as the tables room would have read it: the first line is the header.
    static tables::Table table(const QString &csv);
    Result<ImportPlan> plan(const char *kind, const QString &csv,
                            const QHash<QString, QString> &byHand = {}) const;
    /// Plans and applies; the plan without its writes, for its counts and problems.
    ImportPlan import(const char *kind, const QString &csv);
    ImportPlan import(const char *kind, const char16_t *csv);
    [[nodiscard]] qsizetype auditEntries() const;
};

/// "added/updated/unchanged/rejected"
[[nodiscard]] QString counts(const ImportPlan &plan);

/// The problems as lines "row column: message", rejections with an exclamation mark.
[[nodiscard]] QStringList problems(const ImportPlan &plan);

} // namespace xw::testkit
