// What a committed tick costs in memory, at 1,000 and at 135,000 subjects: the two must be the same.
#include "domain/draw.h"
#include "domain/round_state.h"
#include "domain/shipped_standard.h"

#include <QTextStream>
#include <algorithm>
#include <ctime>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

constexpr int regionCount = 28;
constexpr int ticks = 20000;

Subject subject(int id)
{
    Subject made;
    made.id = SubjectId(id);
    made.kind = id % 9 == 0 ? SubjectKind::Website : SubjectKind::MediaAccount;
    made.code = made.isWebsite() ? u"36%1"_s.arg(id, 8, 10, QChar(u'0')) : u"M%1"_s.arg(id);
    made.name = u"测试对象%1"_s.arg(id);
    made.region = RegionId(1 + id % regionCount);
    made.type =
        made.isWebsite() ? static_cast<WebsiteType>(1 + id % (websiteTypeCount - 1)) : WebsiteType::Unknown;
    made.platform =
        made.isWebsite() ? Platform::Unknown : static_cast<Platform>(1 + id % (platformCount - 1));
    return made;
}

RegisterSnapshot registers(int subjects)
{
    RegisterSnapshot made;
    for (int i = 1; i <= regionCount; ++i)
        made.regions.push_back({RegionId(i), u"地区%1"_s.arg(i), i});
    for (int i = 1; i <= subjects; ++i)
        made.subjects.push_back(subject(i));
    return made;
}

Finding finding(int subject, bool website)
{
    Finding made;
    made.id = FindingId(subject);
    made.subject = SubjectId(subject);
    made.round = RoundId(1);
    made.indicator = IndicatorId(website ? u"W4.2"_s : u"M2.1"_s);
    made.count = 12;
    return made;
}

// Every subject inspected, every tenth with a finding: the work of a round near its end.
RoundSnapshot work(int subjects)
{
    RoundSnapshot made;
    for (int i = 1; i <= subjects; ++i) {
        Inspection inspection;
        inspection.subject = SubjectId(i);
        inspection.round = RoundId(1);
        inspection.inspected = true;
        made.inspections.push_back(inspection);
        if (i % 10 == 0)
            made.findings.push_back(finding(i, i % 9 == 0));
    }
    return made;
}

// Processor time: another program on the machine does not count.
class Timer
{
public:
    void start() { m_start = std::clock(); }
    [[nodiscard]] double milliseconds() const
    {
        return static_cast<double>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

struct Figures {
    double construct = 0;  // ms
    double tick = 0;       // µs, the median of runs
    double firstLook = 0;  // ms: who is first to look for a word has the words made
    double look = 0;       // µs
    double registerIn = 0; // ms, the whole register as one transaction
};

Figures measured(const Standard &standard, int subjects)
{
    Figures figures;
    Round round;
    round.id = RoundId(1);
    round.key = RoundKey(2020, 1);
    RegisterSnapshot known = registers(subjects);
    RoundSnapshot done = work(subjects);
    Timer timer;
    timer.start();
    RoundState state(std::move(known), round, standard, std::move(done));
    figures.construct = timer.milliseconds();

    // Ticks fall on a thousand subjects spread over the register, so that both sizes meet the same cache.
    std::vector<double> runs;
    testkit::Draw draw(7);
    const int step = subjects / 1000;
    for (int run = 0; run < 9; ++run) {
        timer.start();
        for (int i = 0; i < ticks / 9; ++i) {
            const int id = 1 + draw.below(1000) * step;
            Finding one = finding(id, id % 9 == 0);
            if (i % 2)
                one.withdrawnBy = u"王"_s;
            state.apply({one});
        }
        runs.push_back(timer.milliseconds() * 1000 / (ticks / 9));
    }
    std::sort(runs.begin(), runs.end());
    figures.tick = runs[runs.size() / 2];

    timer.start();
    if (!state.find(subject(1).code))
        qFatal("a subject was not found by its code");
    figures.firstLook = timer.milliseconds();
    timer.start();
    int found = 0;
    for (int i = 0; i < 1000; ++i)
        found += state.find(subject(1 + i * step).code) != nullptr;
    figures.look = timer.milliseconds();
    if (found != 1000)
        qFatal("a subject was not found by its code");

    std::vector<Write> writes;
    for (int i = 1; i <= subjects; ++i) {
        Subject one = subject(i);
        one.name += u'新';
        writes.emplace_back(std::move(one));
    }
    timer.start();
    const size_t moved = state.apply(writes).size();
    figures.registerIn = timer.milliseconds();
    if (moved != static_cast<size_t>(subjects))
        qFatal("a register write was lost");
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const auto standard = testkit::shippedStandard();
    if (!standard) {
        out << standard.error().line() << "\n";
        return 3;
    }
    (void)measured(*standard, 1000); // warm
    const Figures small = measured(*standard, 1000);
    const Figures large = measured(*standard, 135000);
    const auto line = [&](const char *what, const char *unit, double a, double b) {
        out << QString::fromUtf8(what).leftJustified(34) << QString::number(a, 'f', 3).rightJustified(10)
            << " " << QString::number(b, 'f', 3).rightJustified(10) << " " << unit << "   ratio "
            << QString::number(b / a, 'f', 2) << "\n";
    };
    out << QString(34, u' ') << "     1,000    135,000\n";
    line("counters after a tick", "us", small.tick, large.tick);
    line("find by code, the first time", "ms", small.firstLook, large.firstLook);
    line("find by code", "us", small.look, large.look);
    line("construct from a loaded round", "ms", small.construct, large.construct);
    line("register of that size applied", "ms", small.registerIn, large.registerIn);
    return 0;
}
