// Papers with pictures from the round to files: 300 reports of sites with a screenshot each, as Word and as
// PDF. Beside it, its floor: the same pictures read and written again, each with a plain Word file of one
// line through the same writer; what papers cost above that is composing. Progress is watched while they are
// written, and how soon a cancel ends them. Run it by hand: build/bench/bench_papers
#include "compose/sample_round.h"
#include "notice/papers.h"
#include "notice/writers.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr int papersWanted = 300;

template <class T>
T good(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().line()));
    return *std::move(result);
}

/// As large as a page on the screen: some 100 KB.
QByteArray pageShot(int number)
{
    QImage image({1280, 900}, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < 900; ++i)
        painter.fillRect((i * 97 + number * 13) % 1280, i * 31 % 900, 60, 5,
                         QColor::fromHsv((i * 7 + number) % 360, 120, 200));
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

struct PicturedRound {
    std::unique_ptr<RoundState> state;
    QHash<QByteArray, QByteArray> blobs;

    PicturedRound() : state(std::move(good(jiangxi()).state))
    {
        std::vector<Write> writes;
        int number = 0;
        for (const Subject &subject : state->subjects()) {
            if (number == papersWanted)
                break;
            if (!subject.isWebsite() || !state->belongsTo(subject.id, Population::Checked) ||
                !state->problemText(subject.id).isEmpty())
                continue;
            ++number;
            Finding finding;
            finding.id = FindingId(state->nextFindingId().value() + number);
            finding.subject = subject.id;
            finding.round = state->round().id;
            finding.indicator = IndicatorId(u"W4.1"_s);
            finding.count = 7;
            finding.note = u"第%1号问题：通知公告栏目不更新"_s.arg(number);
            finding.urls = {u"http://s%1.gov.cn/tzgg/"_s.arg(number)};
            finding.author = u"张三"_s;
            finding.at = QDateTime({2020, 3, 20}, {10, 30});
            writes.emplace_back(finding);
            const QByteArray picture = pageShot(number);
            Evidence evidence;
            evidence.id = EvidenceId(state->nextEvidenceId().value() + number);
            evidence.subject = subject.id;
            evidence.round = state->round().id;
            evidence.finding = finding.id;
            evidence.mimeType = u"image/png"_s;
            evidence.sha256 = QCryptographicHash::hash(picture, QCryptographicHash::Sha256);
            blobs.insert(evidence.sha256, picture);
            writes.emplace_back(evidence);
        }
        state->apply(writes);
    }
    [[nodiscard]] notice::PictureSource pictures() const
    {
        return [this](const QByteArray &digest) -> Result<QByteArray> { return blobs.value(digest); };
    }
};

/// As many files with the same pictures and one line each.
double floorOf(const PicturedRound &round, const QString &folder)
{
    QElapsedTimer clock;
    clock.start();
    int number = 0;
    for (const QByteArray &picture : round.blobs) {
        QBuffer buffer;
        buffer.setData(picture);
        notice::NoticeDocument document;
        document.title = u"样"_s;
        document.date = QDate(2020, 4, 2);
        document.blocks = {notice::Paragraph{{{u"一行"_s, {}}}},
                           notice::Picture{picture, {}, QSize(1280, 900)}};
        QFile file(u"%1/%2.docx"_s.arg(folder).arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(good(notice::writeDocx(document))) < 0)
            qFatal("cannot write");
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const PicturedRound round;
    notice::PaperOrder order;
    order.kinds = {notice::PaperKind::Report};
    order.date = QDate(2020, 4, 2);
    order.failingOnly = true;
    auto papers = good(notice::planPapers(*round.state, order));
    papers.resize(std::min(papers.size(), size_t(papersWanted)));
    std::printf("%zu papers, %lld pictures\n", papers.size(), qint64(round.blobs.size()));
    for (const notice::Format format : {notice::Format::Docx, notice::Format::Pdf}) {
        order.formats = {format};
        double best = 0, floor = 0, processor = 0;
        int steps = 0;
        for (int i = 0; i < 3; ++i) {
            const QTemporaryDir out, plain;
            const auto job = std::make_shared<Job>();
            std::atomic_bool ended = false;
            std::thread watch([&] {
                for (qint64 seen = 0; !ended; std::this_thread::sleep_for(std::chrono::milliseconds(20)))
                    if (const qint64 now = job->done(); now != seen) {
                        seen = now;
                        ++steps;
                    }
            });
            QElapsedTimer clock;
            clock.start();
            const std::clock_t before = std::clock();
            (void)good(notice::writePapers(papers, *round.state, order, round.pictures(), out.path(), job));
            const double took = double(clock.nsecsElapsed()) / 1e6;
            ended = true;
            if (const double spent = double(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
                i == 0 || spent < processor)
                processor = spent;
            watch.join();
            if (const double lowest = floorOf(round, plain.path()); i == 0 || lowest < floor)
                floor = lowest;
            if (i == 0 || took < best)
                best = took;
        }
        const QTemporaryDir out;
        const auto job = std::make_shared<Job>();
        QElapsedTimer since;
        std::thread stop([&] {
            while (job->done() < qint64(papers.size()) / 3)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            since.start();
            job->cancel();
        });
        const auto cancelled =
            notice::writePapers(papers, *round.state, order, round.pictures(), out.path(), job);
        const double late = double(since.nsecsElapsed()) / 1e6;
        stop.join();
        std::printf("%s: %.0f ms (%.1f ms each; processor %.0f ms), %.1f times its floor of %.0f ms; "
                    "progress moved %d times in three "
                    "runs; a cancel %s after %.0f ms, %lld papers written\n",
                    format == notice::Format::Pdf ? "PDF" : "Word", best, best / double(papers.size()),
                    processor, best / floor, floor, steps,
                    !cancelled && cancelled.error().code == ErrorCode::Cancelled ? "took hold"
                                                                                 : "DID NOT HOLD",
                    late, job->done());
    }
    return 0;
}
