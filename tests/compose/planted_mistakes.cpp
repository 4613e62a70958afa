#include "planted_mistakes.h"

#include "domain/printed_words.h"

#include "notice/proof/checks.h"
#include "notice/proof/listed_subjects.h"
#include "notice/proof/region_lists.h"

#include <QRegularExpression>
#include <functional>

using namespace Qt::StringLiterals;
using namespace xw::notice;

namespace xw::testkit
{

namespace
{

using Draw = std::mt19937;

int below(Draw &draw, size_t n)
{
    return n < 2 ? 0 : int(draw() % quint32(n));
}
int bodyEnd(const ProofText &text)
{
    return text.annexStart < 0 ? int(text.paragraphs.size()) : text.annexStart;
}

/// Replaces one of the matches in the body, drawn at random; `with` gives the new words, or nothing where it
/// will not do.
bool replaceOne(ProofText &text, Draw &draw, const QString &pattern,
                const std::function<QString(const QRegularExpressionMatch &)> &with)
{
    const QRegularExpression expression(pattern);
    struct Place {
        int paragraph;
        qsizetype at, length;
        QString words;
    };
    std::vector<Place> places;
    for (int p = 0; p < bodyEnd(text); ++p)
        for (auto it = expression.globalMatch(text.paragraphs[size_t(p)]); it.hasNext();) {
            const auto match = it.next();
            if (const QString words = with(match); !words.isEmpty() && words != match.captured())
                places.push_back({p, match.capturedStart(), match.capturedLength(), words});
        }
    if (places.empty())
        return false;
    const Place &place = places[size_t(below(draw, places.size()))];
    text.paragraphs[size_t(place.paragraph)].replace(place.at, place.length, place.words);
    return true;
}

QString plus(const QString &number, int more)
{
    return QString::number(number.toLongLong() + more);
}

bool rate(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"合格率(?:为)?(\\d{2}\\.\\d{1,2})%"_s, [&](const auto &match) {
        const QString old = match.captured(1);
        const int hundredths = int(old.toDouble() * 100 + 0.5);
        const int other = hundredths - 30 - below(draw, 90);
        return match.captured().replace(
            old, u"%1.%2"_s.arg(other / 100).arg(other % 100, 2, 10, QLatin1Char('0')));
    });
}
bool failures(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"(?:突出问题的|突出问题的网站|，不合格)(\\d+)[个家]，"_s,
                      [](const auto &match) {
                          return match.captured().replace(match.captured(1), plus(match.captured(1), 2));
                      });
}
bool part(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"其中[^。]{0,40}?(?:部门网站|设区市|合格)(\\d+)[个家](?=、|，)"_s,
                      [](const auto &match) {
                          return match.captured().left(match.capturedStart(1) - match.capturedStart()) +
                                 plus(match.captured(1), 1) +
                                 match.captured().mid(match.capturedEnd(1) - match.capturedStart());
                      });
}
bool truncated(ProofText &text, const Composed &composed, Draw &)
{
    // One rate cut off where another one of the notice was rounded up.
    std::vector<std::pair<QString, QString>> rates;
    for (const Block &block : composed.document.blocks)
        if (const Runs *runs = runsOf(block))
            for (const Run &run : *runs)
                if (const auto fact = run.fact.isEmpty() ? std::nullopt : composed.facts.find(run.fact))
                    if (const auto *value = std::get_if<RateValue>(&fact->value);
                        value && !value->rate.isNull() && run.fact.endsWith(u".rate"_s)) {
                        const QString cut =
                            printedRate(value->rate, {value->format.decimals, Rounding::Truncate});
                        if (cut != run.text && !rates.empty() && rates.front().first != run.text)
                            return replaceOne(
                                text, *std::make_unique<Draw>(1),
                                u"率(?:为)?"_s + QRegularExpression::escape(run.text),
                                [&](const auto &match) { return match.captured().replace(run.text, cut); });
                        if (cut != run.text)
                            rates.emplace_back(run.text, cut);
                    }
    return false;
}
bool fewerThanNamed(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"([^，。；：（）]*、[^，。；：（）]*?)等(\\d+)([个家])"_s,
                      [](const auto &match) {
                          return match.captured(1) + u'等' + QString::number(match.captured(1).count(u'、')) +
                                 match.captured(3);
                      });
}
bool notAsManyAsNamed(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"([^，。；：（）]*、[^，。；：（）]*?)共(\\d+)([个家])"_s,
                      [](const auto &match) {
                          return match.captured(1) + u'共' + plus(match.captured(2), 1) + match.captured(3);
                      });
}
bool rowLost(ProofText &text, const Composed &, Draw &draw)
{
    std::vector<ProofTable *> lists;
    for (ProofTable &table : text.tables)
        if ((listsFailures(table, false) || listsFailures(table, true)) && table.rows.size() > 2)
            lists.push_back(&table);
    if (lists.empty())
        return false;
    ProofTable &table = *lists[size_t(below(draw, lists.size()))];
    table.rows.erase(table.rows.begin() + below(draw, table.rows.size()));
    return true;
}
bool cell(ProofText &text, const Composed &, Draw &draw)
{
    std::vector<QString *> cells;
    static const QRegularExpression digits(u"^[1-9]\\d*$"_s);
    for (ProofTable &table : text.tables)
        if (table.rows.size() > 3 && isTotalRow(table.rows.back()))
            for (size_t r = 0; r + 1 < table.rows.size(); ++r)
                for (qsizetype c = 2; c < table.rows[r].size(); ++c)
                    if (digits.match(table.rows[r].at(c)).hasMatch() &&
                        digits.match(table.rows.back().value(c)).hasMatch()) // else it misses nothing
                        cells.push_back(&table.rows[r][c]);
    if (cells.empty())
        return false;
    QString &chosen = *cells[size_t(below(draw, cells.size()))];
    chosen = plus(chosen, 3);
    return true;
}
bool cutCell(ProofText &text, const Composed &, Draw &draw)
{
    for (ProofTable &table : text.tables)
        if (listsFailures(table, false) || listsFailures(table, true)) {
            QStringList &row = table.rows[size_t(below(draw, table.rows.size()))];
            row[3] += u"(未及时更新"_s;
            return true;
        }
    return false;
}
bool title(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"《国务院办公厅[^》]*政务新媒体[^》]*》"_s, [](const auto &match) {
        return match.captured().replace(u"政务新媒体"_s, u"新媒体"_s);
    });
}
bool number(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"》（国[^（）]*〔20\\d\\d〕(\\d+)号）"_s, [](const auto &match) {
        return match.captured().replace(match.captured(1) + u'号', plus(match.captured(1), 1) + u'号');
    });
}
bool deadline(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"请于(20\\d\\d)年\\d+月\\d+日前(?:书面)?报"_s, [](const auto &match) {
        return match.captured().replace(match.captured(1), plus(match.captured(1), -1));
    });
}
bool reference(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"（附件\\d+）"_s, [](const auto &) { return u"（附件19）"_s; });
}
bool swappedReference(ProofText &text, const Composed &, Draw &draw)
{
    int websites = 0, media = 0;
    for (const ProofTable &table : text.tables) {
        websites = listsFailures(table, false) ? table.annex : websites;
        media = listsFailures(table, true) ? table.annex : media;
    }
    const ListedSubjects a(text, false), b(text, true);
    if (websites == 0 || media == 0 || a.rows().size() == b.rows().size())
        return false;
    return replaceOne(text, draw, u"（附件%1）"_s.arg(websites),
                      [media](const auto &) { return u"（附件%1）"_s.arg(media); });
}
bool annexOrder(ProofText &text, const Composed &, Draw &)
{
    for (size_t p = 0; p + 1 < text.paragraphs.size(); ++p)
        if (text.paragraphs[p].startsWith(u"附件：1."_s) && text.paragraphs[p + 1].startsWith(u"2."_s)) {
            const QString first = text.paragraphs[p].mid(5), second = text.paragraphs[p + 1].mid(2);
            text.paragraphs[p] = u"附件：1."_s + second;
            text.paragraphs[p + 1] = u"2."_s + first;
            return true;
        }
    return false;
}
bool whole(ProofText &text, const Composed &composed, Draw &draw)
{
    if (composed.facts.find(u"websites.unqualified"_s)->printed == u"0")
        return false;
    return replaceOne(text, draw, u"总体合格率(?:为)?\\d+(?:\\.\\d+)?%"_s, [](const auto &match) {
        return match.captured().left(match.captured().indexOf(QRegularExpression(u"\\d"_s))) + u"100%"_s;
    });
}
bool points(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"(?:同比|环比|比上季度)(?:上升|下降|提高)\\d+\\.\\d+个百分点"_s,
                      [](const auto &match) { return match.captured().replace(u"个百分点"_s, u"%"_s); });
}
bool region(ProofText &text, const Composed &, Draw &)
{
    for (int p = 0; p < bodyEnd(text); ++p)
        for (const WholeRegions &list : wholeRegionsIn(normalised(text.paragraphs[size_t(p)]))) {
            const ListedSubjects failing(text, list.media);
            for (const ListedSubject &row : failing.rows())
                if (row.region.endsWith(u'市') && !list.regions.contains(row.region)) {
                    QString &line = text.paragraphs[size_t(p)];
                    line.insert(line.indexOf(list.regions.front(), list.start), row.region + u'、');
                    // A number of regions, where one is printed, is mended with it: the region alone is
                    // wrong.
                    const QRegularExpression count(u"共%1个"_s.arg(list.regions.size()));
                    line.replace(count, u"共%1个"_s.arg(list.regions.size() + 1));
                    return true;
                }
        }
    return false;
}
bool name(ProofText &text, const Composed &, Draw &draw)
{
    const ListedSubjects listed(text, false);
    return replaceOne(
        text, draw,
        u"([^，。；：（）、]*、[^，。；：（）]*、)([^，。；：（）、]+?)((?:等|共)\\d+[个家]网站)"_s,
        [&](const auto &match) {
            return listed.find(match.captured(2))
                       ? match.captured(1) + u"无名镇水务站网站"_s + match.captured(3)
                       : QString();
        });
}
bool problem(ProofText &text, const Composed &, Draw &)
{
    for (ProofTable &table : text.tables)
        for (QStringList &row : table.rows)
            if (listsFailures(table, false) && row.value(3) == u"互动回应差") {
                for (int p = 0; p < bodyEnd(text); ++p)
                    if (text.paragraphs[size_t(p)].contains(row.value(2)) &&
                        !text.paragraphs[size_t(p)].contains(u"连续"_s)) {
                        row[3] = u"站点无法访问"_s;
                        return true;
                    }
            }
    return false;
}
bool channels(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"各渠道共收到留言(\\d+)件"_s, [](const auto &match) {
        return match.captured().replace(match.captured(1), plus(match.captured(1), 1));
    });
}
bool implied(ProofText &text, const Composed &composed, Draw &draw)
{
    const auto checked = composed.facts.find(u"websites.checked"_s),
               failed = composed.facts.find(u"websites.unqualified"_s);
    const qint64 all = std::get<qint64>(checked->value), bad = std::get<qint64>(failed->value);
    if (bad == 0 || all > 4000)
        return false;
    const int decimals = 2;
    const QString other =
        percentText(printedHundredths(all - bad - 2, all, decimals, Rounding::HalfUp), decimals);
    return replaceOne(text, draw, u"不合格\\d+[个家]，总体合格率\\d+\\.\\d{2}%"_s,
                      [&](const auto &) { return u"总体合格率"_s + other; });
}
bool onTime(ProofText &text, const Composed &, Draw &draw)
{
    return replaceOne(text, draw, u"按时办结\\d+条，按时办结率[\\d.]+%(?=，[^。]*超期)"_s,
                      [](const auto &) { return u"按时办结率100%"_s; });
}
bool regionSum(ProofText &text, const Composed &, Draw &draw)
{
    // One region's count and rate, both changed alike: only the sum shows it.
    return replaceOne(
        text, draw, u"共(\\d+)个政务新媒体中(\\d+)个不合格，合格率([\\d.]+)%"_s, [](const auto &match) {
            const qint64 all = match.captured(1).toLongLong(), bad = match.captured(2).toLongLong() + 1;
            return bad >= all ? QString()
                              : u"共%1个政务新媒体中%2个不合格，合格率%3"_s.arg(all).arg(bad).arg(
                                    percentText(printedHundredths(all - bad, all, 2, Rounding::HalfUp), 2));
        });
}

} // namespace

const std::vector<PlantedKind> &plantedKinds()
{
    static const std::vector<PlantedKind> kinds{
        {"a rate that its counts do not give", false, rate},
        {"a count that its rate does not fit", false, failures},
        {"a part that misses the whole", false, part},
        {"one rate cut off where rates are rounded", true, truncated},
        {"100% although something failed", false, whole},
        {"a rate whose only count is another", false, implied},
        {"100% on time beside what is late", false, onTime},
        {"more names than 等N claims", false, fewerThanNamed},
        {"another number than that of the names", false, notAsManyAsNamed},
        {"a name that is not in its annex", false, name},
        {"a name whose annex row says otherwise", false, problem},
        {"a region with failures among the whole ones", false, region},
        {"failures by region that miss the whole", false, regionSum},
        {"channels that miss the whole", false, channels},
        {"a row lost from an annex", false, rowLost},
        {"a cell that misses its sum", false, cell},
        {"a cell that was cut", false, cutCell},
        {"a reference to no annex", false, reference},
        {"a reference to another annex", false, swappedReference},
        {"annexes listed in another order", false, annexOrder},
        {"a title that is not the document's", false, title},
        {"a number that is not the document's", false, number},
        {"a deadline before the letter", false, deadline},
        {"% instead of percentage points", true, points},
    };
    return kinds;
}

} // namespace xw::testkit
