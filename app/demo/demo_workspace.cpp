#include "demo/demo_workspace.h"

#include "domain/store.h"
#include "workspace/import.h"
#include "workspace/wait.h"

using namespace Qt::StringLiterals;

namespace xw::demo
{

namespace
{

struct SampleFile {
    const char16_t *kind;
    const char16_t *name;
};

// In this order: results and history need the register.
constexpr SampleFile files[] = {{u"websites", u"网站.csv"},         {u"media", u"新媒体.csv"},
                                {u"rounds", u"往季汇总.csv"},       {u"history", u"往季结论.csv"},
                                {u"results", u"检查结果-网站.csv"}, {u"results", u"检查结果-新媒体.csv"}};

Result<void> importFile(Workspace &workspace, const SampleFile &file)
{
    const ImportKind *kind = importKind(QString::fromUtf16(file.kind));
    const QString path = u":/samples/province/"_s + QString::fromUtf16(file.name);
    tables::ReadOptions options;
    options.knownHeaders = knownHeaders(*kind);
    const Result<tables::Table> table = tables::readTable(path, options);
    if (!table)
        return tl::unexpected(table.error());
    Result<ImportPlan> plan = planImport(*kind, *table, mapColumns(*kind, table->headers), workspace.state(),
                                         workspace.clock(), workspace.author());
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->rejected > 0)
        return failure(ErrorCode::Format,
                       {QT_TRANSLATE_NOOP("xw", "A file of the sample province is damaged"), {}}, path,
                       {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}},
                       plan->problems.empty() ? QString() : plan->problems.front().message.english());
    return waitFor(workspace, applyImport(workspace, std::move(*plan), QString::fromUtf16(file.name)));
}

} // namespace

Result<void> createDemoProvince(const std::shared_ptr<Store> &store,
                                const std::shared_ptr<const Clock> &clock, const QString &author)
{
    InitOptions options;
    options.province = u"澄江省"_s;
    options.round = RoundKey(2026, 4);
    if (const Result<void> created = Workspace::create(*store, *clock, author, options); !created)
        return created;
    // The window's loop must not go on with its commands beside this thread.
    const Workspace::Opened workspace = Workspace::open(store, clock, author, {}, LivesOn::Caller);
    if (!workspace)
        return tl::unexpected(workspace.error());
    for (const SampleFile &file : files)
        if (const Result<void> imported = importFile(**workspace, file); !imported)
            return imported;
    return {};
}

} // namespace xw::demo
