#include "sample_province.h"

#include "workspace/import.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

constexpr auto folder = ":/samples/province/"_L1;

struct SampleFile {
    QString kind;
    QString name;
};

QList<SampleFile> sampleFiles()
{
    return {{u"websites"_s, u"网站.csv"_s},         {u"media"_s, u"新媒体.csv"_s},
            {u"rounds"_s, u"往季汇总.csv"_s},       {u"history"_s, u"往季结论.csv"_s},
            {u"results"_s, u"检查结果-网站.csv"_s}, {u"results"_s, u"检查结果-新媒体.csv"_s}};
}

/// The file is small and lies in the program: reading and planning it costs less than a change of threads.
Result<ImportPlan> planFile(const SampleFile &file, const Workspace &workspace)
{
    const ImportKind *kind = importKind(file.kind);
    tables::ReadOptions options;
    options.knownHeaders = knownHeaders(*kind);
    const Result<tables::Table> table = tables::readTable(folder + file.name, options);
    if (!table)
        return tl::unexpected(table.error());
    return planImport(*kind, *table, mapColumns(*kind, table->headers), workspace.state(), workspace.clock(),
                      workspace.author());
}

} // namespace

Result<InitOptions> sampleProvinceOptions()
{
    QFile file(folder + "sample.env"_L1);
    InitOptions options;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("PROVINCE="_L1))
                options.province = line.section(u'=', 1).trimmed();
            if (line.startsWith("ROUND="_L1))
                options.round = RoundKey::parse(line.section(u'=', 1).trimmed()).value_or(RoundKey());
        }
    }
    if (options.province.isEmpty() || !options.round.isValid())
        return failure(ErrorCode::Internal, {QT_TRANSLATE_NOOP("xw", "The sample province is damaged"), {}},
                       file.fileName(), {QT_TRANSLATE_NOOP("xw", "Install the program again"), {}});
    return options;
}

SampleProvince::SampleProvince(std::unique_ptr<Workspace> workspace, Ready ready, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_ready(std::move(ready))
{
}

void SampleProvince::fill()
{
    const QList<SampleFile> files = sampleFiles();
    if (m_next == files.size()) {
        finish(std::move(m_workspace));
        return;
    }
    const SampleFile &file = files.at(m_next++);
    Result<ImportPlan> plan = planFile(file, *m_workspace);
    if (!plan) {
        finish(tl::unexpected(plan.error()));
        return;
    }
    applyImport(*m_workspace, *std::move(plan), file.name).then(this, [this](const Result<void> &done) {
        if (done)
            fill();
        else
            finish(tl::unexpected(done.error()));
    });
}

void SampleProvince::finish(Workspace::Opened filled)
{
    deleteLater();
    m_ready(std::move(filled));
}

} // namespace xw
