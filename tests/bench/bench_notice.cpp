// A notice with nine annexes from the round's data to files: compose, proof, export in all formats, at 1,000
// and 10,000 rows. Wall time, and processor time since a busy machine makes the other longer. Run it by hand:
// build/bench/bench_notice
#include "compose/random_round.h"
#include "notice/export.h"
#include "notice/proof_document.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

struct Times {
    double compose = 0, proof = 0, render = 0, write = 0, processor = 0;
    int rows = 0, annexes = 0, files = 0;
    [[nodiscard]] double all() const { return compose + proof + render + write; }
};

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *std::move(result);
}

Times once(const RoundState &state, const std::vector<notice::BasisDocument> &library, const QString &out)
{
    Times times;
    QElapsedTimer timer;
    const std::clock_t processor = std::clock();
    const auto lap = [&timer](double &into) {
        into = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
    };
    timer.start();
    notice::NoticeSettings settings;
    settings.templateId = u"henan"_s;
    const notice::Composed composed = good(composeSample(state, settings, QDate(2020, 4, 15)));
    lap(times.compose);
    const notice::DocumentProof proof = notice::proofDocument(composed.document, composed.facts, library);
    lap(times.proof);
    if (!proof.report.findings.empty())
        qFatal("the proof found something: %s", qPrintable(proof.report.findings.front().message.english()));
    const notice::Rendered rendered = good(
        notice::renderNotice(composed.document, notice::exportInfo(state, u"henan"_s), notice::allFormats()));
    lap(times.render);
    times.files = int(good(notice::writeRendered(rendered, out)).size());
    lap(times.write);
    times.processor = double(std::clock() - processor) * 1e3 / CLOCKS_PER_SEC;
    times.annexes = int(composed.annexes.size());
    for (const notice::AnnexSummary &annex : composed.annexes)
        times.rows += annex.rows;
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    const auto library = good(notice::basisLibrary());
    std::printf("%7s %8s %6s %9s %8s %8s %8s %9s %13s\n", "rows", "annexes", "files", "compose", "proof",
                "render", "write", "all ms", "processor ms");
    Times before;
    for (const int thousands : {1, 10}) {
        RandomRound options;
        options.seed = 7;
        options.province = u"河南省"_s;
        options.rates.decimals = 1;
        options.websites = 1200 * thousands;
        options.media = 1500 * thousands;
        options.failing = 340 * thousands;
        options.ledgerRows = 500 * thousands;
        const SampleRound sample = good(randomRound(options, folder.path()));
        Times best;
        for (int i = 0; i < 5; ++i)
            if (const Times times = once(*sample.state, library, folder.filePath(u"out"_s));
                i == 0 || times.all() < best.all())
                best = times;
        std::printf("%7d %8d %6d %9.1f %8.1f %8.1f %8.1f %9.1f %13.1f", best.rows, best.annexes, best.files,
                    best.compose, best.proof, best.render, best.write, best.all(), best.processor);
        if (before.rows > 0)
            std::printf("   %.1f times the time, %.1f the processor's, for %.1f times the rows",
                        best.all() / before.all(), best.processor / before.processor,
                        double(best.rows) / before.rows);
        std::printf("\n");
        before = best;
    }
    return 0;
}
