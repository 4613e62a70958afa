#include "sample_round.h"

#include "tables/table.h"
#include "testkit/fake_clock.h"
#include "testkit/testkit.h"
#include "workspace/import.h"
#include "workspace/loading.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

Result<SampleRound> sampleRound(const QString &province, RoundKey key, RateFormat rates,
                                const SampleFiles &files, const QString &standardId)
{
    const Result<Standard> standard = shippedStandard(StandardId(standardId));
    if (!standard)
        return tl::unexpected(standard.error());
    Round round;
    round.id = RoundId(1);
    round.key = key;
    round.standard = standard->id;
    round.rates = rates;
    round.province = province;
    RegisterSnapshot registers;
    registers.rounds.push_back(round);
    SampleRound sample{std::make_unique<RoundState>(registers, round, *standard, RoundSnapshot{}), {}};
    const FakeClock clock;
    for (const auto &[id, path] : files) {
        const ImportKind *kind = importKind(id);
        if (!kind)
            return failure(ErrorCode::NotFound, {"no such kind of file", {}}, id);
        tables::ReadOptions options;
        options.knownHeaders = knownHeaders(*kind);
        const Result<tables::Table> table = tables::readTable(path, options);
        if (!table)
            return tl::unexpected(table.error());
        Result<ImportPlan> plan =
            planImport(*kind, *table, mapColumns(*kind, table->headers), *sample.state, clock, u"test"_s);
        if (!plan)
            return tl::unexpected(plan.error());
        for (const tables::Problem &problem : plan->problems)
            if (problem.rejects)
                sample.problems += path + u": "_s + problem.message.english();
        sample.state->apply(plan->writes);
    }
    return sample;
}

namespace
{
QString file(const QString &folder, const QString &name)
{
    return data(u"samples/"_s + folder + u'/' + name + u".csv"_s);
}
} // namespace

Result<SampleRound> jiangxi()
{
    const QString folder = u"jiangxi-2020Q1"_s;
    return sampleRound(u"江西省"_s, {2020, 1}, {},
                       {{u"websites"_s, file(folder, u"网站"_s)},
                        {u"media"_s, file(folder, u"新媒体"_s)},
                        {u"results"_s, file(folder, u"检查结果-网站"_s)},
                        {u"results"_s, file(folder, u"检查结果-新媒体"_s)},
                        {u"disclosure"_s, file(folder, u"信息公开"_s)},
                        {u"suggestions"_s, file(folder, u"网民建言"_s)}});
}

Result<SampleRound> qinghai()
{
    const QString folder = u"qinghai-2023Q3"_s;
    return sampleRound(u"青海省"_s, {2023, 3}, {},
                       {{u"websites"_s, file(folder, u"网站"_s)},
                        {u"media"_s, file(folder, u"新媒体"_s)},
                        {u"results"_s, file(folder, u"检查结果-网站"_s)},
                        {u"results"_s, file(folder, u"检查结果-新媒体"_s)},
                        {u"history"_s, file(folder, u"往季结论"_s)},
                        {u"text-errors"_s, file(folder, u"文字表述错误"_s)},
                        {u"messages"_s, file(folder, u"留言"_s)}});
}

Result<SampleRound> xizang()
{
    const QString folder = u"xizang-2022Q3"_s;
    return sampleRound(u"西藏自治区"_s, {2022, 3}, {},
                       {{u"websites"_s, file(folder, u"网站"_s)},
                        {u"media"_s, file(folder, u"新媒体"_s)},
                        {u"results"_s, file(folder, u"检查结果-网站"_s)},
                        {u"results"_s, file(folder, u"检查结果-新媒体"_s)}});
}

Result<SampleRound> guizhou()
{
    const QString folder = u"guizhou-2025Q2-media"_s;
    return sampleRound(
        u"贵州省"_s, {2025, 2}, {},
        {{u"media"_s, file(folder, u"新媒体"_s)}, {u"results"_s, file(folder, u"检查结果-新媒体"_s)}});
}

Result<SampleRound> jiangsu()
{
    const QString folder = u"jiangsu-2017Q3"_s;
    return sampleRound(
        u"江苏省"_s, {2017, 3}, {},
        {{u"websites"_s, file(folder, u"网站"_s)}, {u"results"_s, file(folder, u"检查结果-网站"_s)}},
        u"gbf-2015-15"_s);
}

Result<SampleRound> henan()
{
    return henanWith({});
}

Result<SampleRound> henanWith(const SampleFiles &more)
{
    const QString folder = u"henan-2020Q1"_s;
    SampleFiles files{
        {u"websites"_s, file(folder, u"网站"_s)},         {u"media"_s, file(folder, u"新媒体"_s)},
        {u"results"_s, file(folder, u"检查结果-网站"_s)}, {u"results"_s, file(folder, u"检查结果-新媒体"_s)},
        {u"domains"_s, file(folder, u"域名"_s)},          {u"annual-reports"_s, file(folder, u"年度报表"_s)}};
    files.insert(files.end(), more.begin(), more.end());
    return sampleRound(u"河南省"_s, {2020, 1}, {1, Rounding::HalfUp}, files);
}

QString writeCsv(const QString &folder, const QString &name, const QString &text)
{
    const QString path = folder + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return {};
    return path;
}

const LedgerLibrary &shippedLedgers()
{
    static const LedgerLibrary library = LedgerLibrary::load({u":/ledgers"_s});
    return library;
}

Result<notice::Composed> composeSample(const RoundState &state, notice::NoticeSettings settings, QDate today)
{
    const notice::TemplateSource templates = notice::TemplateSource::shipped();
    return notice::compose({state, templates, shippedLedgers(), std::move(settings), {}, today, {}});
}

} // namespace xw::testkit
