// The proof on a larger set: notices of random rounds by our templates, clean (false alarms) and each with
// one mistake planted (recall by kind), and the five of tests/data/notices. Run it by hand:
// build/bench/bench_proof [ROUNDS], or XW_ROUNDS=300 for 2,000 notices
#include "compose/planted_mistakes.h"
#include "compose/random_round.h"
#include "notice/proof_document.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

constexpr double charactersAPage = 28 * 22;

struct Sum {
    int planted = 0, found = 0;
};

qsizetype lengthOf(const notice::ProofText &text)
{
    qsizetype n = 0;
    for (const QString &paragraph : text.paragraphs)
        n += paragraph.size();
    for (const notice::ProofTable &table : text.tables)
        for (const QStringList &row : table.rows)
            n += row.join(QString()).size();
    return n;
}

void tell(const char *what, const notice::ProofReport &report)
{
    for (const notice::ProofFinding &finding : report.findings)
        std::printf("  %s: %s: %s (%s)\n", what, qPrintable(finding.rule), qPrintable(finding.quote.left(80)),
                    qPrintable(finding.message.english()));
}

notice::Composed composed(const RoundState &state, const QString &id)
{
    notice::NoticeSettings settings;
    settings.templateId = id;
    auto made = composeSample(state, settings, state.round().key.lastDay().addDays(15));
    if (!made)
        qFatal("%s", qPrintable(made.error().line()));
    return *std::move(made);
}

} // namespace

int main(int argc, char **argv)
{
    const int told = argc > 1 ? std::atoi(argv[1]) : qEnvironmentVariableIntValue("XW_ROUNDS");
    const int rounds = told > 0 ? told : 12;
    const QTemporaryDir folder;
    const auto library = notice::basisLibrary();
    if (!library)
        qFatal("%s", qPrintable(library.error().line()));
    std::map<QString, Sum> sums;
    double characters = 0;
    int notices = 0, checked = 0, alarms = 0, doubts = 0;
    qint64 nanoseconds = 0;
    for (int seed = 1; seed <= rounds; ++seed) {
        RandomRound options;
        options.seed = quint32(seed);
        options.regions = 5 + seed % 9;
        options.websites = 60 + 97 * (seed % 7);
        options.media = seed % 5 == 0 ? 0 : 80 + 131 * (seed % 6);
        options.failing = seed % 11 == 0 ? 0 : 2 + 5 * (seed % 8);
        options.checked = seed % 3 == 0 ? 60 : 100;
        options.rates = {seed % 4 == 0 ? 1 : 2, Rounding::HalfUp};
        const auto sample = randomRound(options, folder.path());
        if (!sample || !sample->problems.isEmpty())
            qFatal("%s", qPrintable(sample ? sample->problems.join(u'\n') : sample.error().line()));
        for (const QString &id : notice::TemplateSource::shipped().ids()) {
            const notice::Composed made = composed(*sample->state, id);
            const notice::ProofText text = notice::proofTextFrom(made.document);
            QElapsedTimer timer;
            timer.start();
            const notice::ProofReport clean = notice::proofNotice(text, *library);
            nanoseconds += timer.nsecsElapsed();
            ++notices;
            characters += double(lengthOf(text));
            checked += clean.checked;
            alarms += clean.count(notice::ProofKind::Contradiction);
            doubts += clean.count(notice::ProofKind::Doubt);
            tell(qPrintable(u"FALSE %1 seed %2"_s.arg(id).arg(seed)), clean);
            std::mt19937 draw(static_cast<quint32>(seed));
            for (const PlantedKind &kind : plantedKinds()) {
                notice::ProofText wrong = text;
                if (!kind.plant(wrong, made, draw))
                    continue;
                const notice::ProofReport report = notice::proofNotice(wrong, *library);
                Sum &sum = sums[QString::fromUtf8(kind.name)];
                ++sum.planted;
                const auto found = [&] {
                    const int doubtful = kind.doubt ? report.count(notice::ProofKind::Doubt) -
                                                          clean.count(notice::ProofKind::Doubt)
                                                    : 0;
                    return report.count(notice::ProofKind::Contradiction) + doubtful >
                           clean.count(notice::ProofKind::Contradiction);
                }();
                sum.found += found;
                if (!found)
                    for (size_t p = 0; p < wrong.paragraphs.size(); ++p)
                        if (wrong.paragraphs[p] != text.paragraphs[p])
                            std::printf("  MISSED %s (%s, seed %d): %s\n", kind.name, qPrintable(id), seed,
                                        qPrintable(wrong.paragraphs[p].left(300)));
            }
        }
    }
    const double pages = characters / charactersAPage;
    std::printf("\n%d notices, %.0f characters, about %.0f pages, %d statements recomputed, %.2f ms a page\n",
                notices, characters, pages, checked, double(nanoseconds) / 1e6 / pages);
    std::printf("false contradictions: %d (%.4f a page); doubts: %d (%.4f a page)\n\n", alarms,
                alarms / pages, doubts, doubts / pages);
    int planted = 0, found = 0;
    for (const PlantedKind &kind : plantedKinds()) {
        const Sum sum = sums[QString::fromUtf8(kind.name)];
        planted += sum.planted;
        found += sum.found;
        std::printf("%-46s %4d of %4d  %5.1f %%\n", kind.name, sum.found, sum.planted,
                    sum.planted ? 100.0 * sum.found / sum.planted : 0.0);
    }
    std::printf("%-46s %4d of %4d  %5.1f %%\n\n", "all kinds", found, planted,
                planted ? 100.0 * found / planted : 0.0);
    for (const QString &name : {u"henan-2020Q1"_s, u"hunan-2019Q3"_s, u"sichuan-2018Q4"_s,
                                u"qinghai-2023Q3"_s, u"jiangxi-2020Q1"_s}) {
        const auto text = notice::readProofText(data(u"notices/%1.txt"_s.arg(name)));
        if (!text)
            qFatal("%s", qPrintable(text.error().line()));
        const notice::ProofReport report = notice::proofNotice(*text, *library);
        std::printf("%-16s %4d statements, %d contradictions, %d doubts\n", qPrintable(name), report.checked,
                    report.count(notice::ProofKind::Contradiction), report.count(notice::ProofKind::Doubt));
    }
    return 0;
}
