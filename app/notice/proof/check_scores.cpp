// Scores: base points, what was added and what was taken off, and the total; weighted totals; means of scores
// that are listed.
#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// 92.5分, with the words in front of it; values in thousandths.
struct Score {
    enum class Kind : quint8 { Item, Base, Added, Taken, Total, Mean, Full };
    qint64 value = 0;
    int decimals = 0;
    int start = 0, end = 0;
    QString label;
    Kind kind = Kind::Item;
    int weight = -1; ///< in hundredths of a percent; -1: none is told
};

qint64 inThousandths(const QString &whole, const QString &fraction)
{
    return (whole + (fraction + u"000"_s).left(3)).toLongLong();
}

Score::Kind scoreKindOf(const QString &label)
{
    static const QRegularExpression full(u"满分|以上|超过|低于|高于|不足|每|第|达到|及格线|相差|不低于$"_s);
    static const QRegularExpression mean(u"平均|均分|均值"_s);
    static const QRegularExpression total(
        u"(?:总分|总得分|总成绩|综合得分|综合评分|综合成绩|最终得分|最后得分|最终成绩|实际得分|实得|合计|总计|共计|共得)(?:为|是|达|得)?$|^得分(?:为)?$"_s);
    static const QRegularExpression base(u"(?:基础|基本|基准|起始)(?:得?分|指标)?[^,]{0,6}$"_s);
    static const QRegularExpression added(u"(?:加分|奖励|加|附加分)[^,]{0,6}$"_s);
    static const QRegularExpression taken(u"(?:扣分|扣减|扣除|减分|扣|减)(?:项|为|了|得|共)*$|倒扣"_s);
    if (full.match(label).hasMatch())
        return Score::Kind::Full;
    if (mean.match(label).hasMatch())
        return Score::Kind::Mean;
    if (total.match(label).hasMatch())
        return Score::Kind::Total;
    if (taken.match(label).hasMatch())
        return Score::Kind::Taken;
    if (added.match(label).hasMatch())
        return Score::Kind::Added;
    if (base.match(label).hasMatch())
        return Score::Kind::Base;
    return Score::Kind::Item;
}

/// The scores of one sentence.
std::vector<Score> scoresIn(const QString &line, int from, int to)
{
    static const QRegularExpression score(
        u"(?<![\\d.])(\\d{1,4})(?:\\.(\\d{1,3}))?分(?!类|别|之|析|钟|公司|局|管|工|布|解|为|中心|解|数|值|项)"_s);
    static const QRegularExpression weight(u"(?:权重|占比|占|按)(?:为|总分)?(\\d{1,3})(?:\\.(\\d))?%"_s);
    std::vector<Score> scores;
    const QString sentence = line.mid(from, to - from);
    int previous = 0;
    for (auto it = score.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        if (scores.size() >= 60)
            return {}; // a table in words
        Score one;
        one.start = int(match.capturedStart());
        one.end = int(match.capturedEnd());
        one.decimals = int(match.capturedLength(2));
        one.value = inThousandths(match.captured(1), match.captured(2));
        int at = one.start;
        while (at > previous && one.start - at < 30 &&
               !QStringView(u",;:()、+-").contains(sentence.at(at - 1)))
            --at;
        one.label = sentence.mid(at, one.start - at);
        one.kind = scoreKindOf(one.label);
        previous = one.end;
        scores.push_back(one);
    }
    for (size_t i = 0; i < scores.size(); ++i) {
        const int stop = i + 1 < scores.size() ? scores[i + 1].start : int(sentence.size());
        const int back = i > 0 ? scores[i - 1].end : 0;
        // 占60% right behind the score, in a bracket or not, or in its own words in front.
        const QString behind = sentence.mid(scores[i].end, std::min(14, stop - scores[i].end));
        const QString before = sentence.mid(std::max(back, scores[i].start - 24),
                                            scores[i].start - std::max(back, scores[i].start - 24));
        // Behind a score only its own: 得76分;季度抽查占30% is the next one's.
        static const QRegularExpression own(u"^[\\s,(]{0,2}(?:权重|占比|占|按)"_s);
        auto match = own.match(behind).hasMatch() ? weight.match(behind) : QRegularExpressionMatch();
        if (!match.hasMatch())
            match = weight.match(before);
        if (match.hasMatch())
            scores[i].weight =
                match.captured(1).toInt() * 100 + (match.captured(2) + u'0').left(1).toInt() * 10;
    }
    for (Score &one : scores) {
        one.start += from;
        one.end += from;
    }
    return scores;
}

QString printedScore(qint64 thousandths, int decimals)
{
    QString text = QString::number(thousandths / 1000);
    const QString fraction = u"%1"_s.arg(thousandths % 1000, 3, 10, QLatin1Char('0'));
    int shown = decimals;
    while (shown < 3 && !fraction.mid(shown).remove(u'0').isEmpty())
        ++shown;
    return shown == 0 ? text : text + u'.' + fraction.left(shown);
}

class Scores
{
public:
    explicit Scores(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            const QString &line = m_context.lines.at(size_t(m_p));
            if (!line.contains(u'分'))
                continue;
            const auto &starts = m_context.readings[size_t(m_p)].sentenceStarts;
            for (size_t s = 0; s < starts.size(); ++s) {
                const int to = s + 1 < starts.size() ? starts[s + 1] : int(line.size());
                checkSentence(scoresIn(line, starts[s], to));
            }
        }
    }

private:
    void checkSentence(const std::vector<Score> &scores)
    {
        checkDifferences(scores);
        // Each total closes a statement of its own: 甲局基础分…,总分…;乙局基础分…
        std::vector<const Score *> open;
        for (const Score &score : scores) {
            if (score.kind == Score::Kind::Full)
                continue;
            if (score.kind == Score::Kind::Total || score.kind == Score::Kind::Mean) {
                settle(open, score);
                open.clear();
            } else {
                open.push_back(&score);
            }
        }
    }

    /// 平均分85.1分,比上季度的84.2分提高0.9分 · 最高97.5分,最低72.5分,相差25分
    void checkDifferences(const std::vector<Score> &scores)
    {
        static const QRegularExpression moved(
            u"^(?:,)?(?:提高|上升|提升|增加|增长|上涨|高|多)(?:了|出)?$|^(?:,)?(?:下降|降低|减少|回落|低|少)了?$"_s);
        static const QRegularExpression apart(u"(?:相差|分差|差距|高低差|极差)(?:为|达|了)?$"_s);
        static const QRegularExpression against(u"(?:比|较|高于|低于|与)[^,;]{0,16}$"_s);
        const QString &line = m_context.lines.at(size_t(m_p));
        for (size_t i = 2; i < scores.size(); ++i) {
            const Score &a = scores[i - 2], &b = scores[i - 1], &d = scores[i];
            const QString words = line.mid(b.end, d.start - b.end);
            const bool differs =
                apart.match(d.label).hasMatch() && d.start - b.end <= 24 &&
                (scores.size() == 3 || (a.label.contains(u"最高"_s) && b.label.contains(u"最低"_s)));
            if (!differs && !(moved.match(words).hasMatch() && against.match(b.label).hasMatch()))
                continue;
            const qint64 right = std::llabs(a.value - b.value);
            const int start = a.start - int(a.label.size());
            const bool sound = right == d.value;
            m_context.holdNumbers("score", m_p, start, d.end, heldFrom({&a, &b}, d),
                                  sound ? ProofResult::Sound : ProofResult::Contradiction);
            if (!sound)
                m_context.add(ProofKind::Contradiction, "score", m_p, start, d.end,
                              {QT_TRANSLATE_NOOP("xw", "%1 and %2 points are %3 apart, not %4"),
                               {printedScore(a.value, a.decimals), printedScore(b.value, b.decimals),
                                printedScore(right, std::max(a.decimals, b.decimals)),
                                printedScore(d.value, d.decimals)}},
                              printedScore(right, std::max(a.decimals, b.decimals)));
        }
    }

    void settle(const std::vector<const Score *> &parts, const Score &total)
    {
        if (parts.size() < 2)
            return;
        const bool weighted =
            std::all_of(parts.begin(), parts.end(), [](const Score *s) { return s->weight >= 0; });
        const auto has = [&](Score::Kind kind) {
            return std::any_of(parts.begin(), parts.end(), [&](const Score *s) { return s->kind == kind; });
        };
        if (weighted && total.kind == Score::Kind::Total)
            return settleWeighted(parts, total);
        if (total.kind == Score::Kind::Mean)
            return settleMean(parts, total);
        if (has(Score::Kind::Base) && (has(Score::Kind::Added) || has(Score::Kind::Taken)))
            settleSigned(parts, total);
    }

    void settleSigned(const std::vector<const Score *> &parts, const Score &total)
    {
        qint64 sum = 0;
        for (const Score *part : parts)
            sum += part->kind == Score::Kind::Taken ? -part->value : part->value;
        tell(parts, total, sum, sum == total.value, true);
    }

    void settleWeighted(const std::vector<const Score *> &parts, const Score &total)
    {
        qint64 sum = 0, weights = 0;
        for (const Score *part : parts) {
            sum += part->value * part->weight;
            weights += part->weight;
        }
        if (weights != 10000)
            return;
        const qint64 exact = (sum + 5000) / 10000;
        tell(parts, total, rounded(exact, total.decimals), near(exact, total), true);
    }

    /// 甲90分、乙92分、丙94分,平均92分: only where nothing but items is listed.
    void settleMean(const std::vector<const Score *> &parts, const Score &total)
    {
        static const QRegularExpression place(u"[市县区州局委办]|网站|单位|部门"_s);
        if (!std::all_of(parts.begin(), parts.end(),
                         [&](const Score *s) {
                             return s->kind == Score::Kind::Item && s->weight < 0 &&
                                    (s->label.contains(place) || s->label.isEmpty());
                         }) ||
            parts.size() < 3)
            return;
        qint64 sum = 0, least = parts.front()->value, most = least;
        for (const Score *part : parts) {
            sum += part->value;
            least = std::min(least, part->value);
            most = std::max(most, part->value);
        }
        const qint64 mean = (sum * 2 / qint64(parts.size()) + 1) / 2;
        // The mean may be that of more than those who are named; no mean lies outside all of them only where
        // these are all.
        if (near(mean, total))
            tell(parts, total, rounded(mean, total.decimals), true, false);
    }

    static qint64 rounded(qint64 thousandths, int decimals)
    {
        qint64 unit = 1000;
        for (int d = 0; d < decimals; ++d)
            unit /= 10;
        return (thousandths + unit / 2) / unit * unit;
    }

    static bool near(qint64 exact, const Score &said)
    {
        qint64 unit = 1000;
        for (int d = 0; d < said.decimals; ++d)
            unit /= 10;
        return std::llabs(exact - said.value) <= unit;
    }

    void tell(const std::vector<const Score *> &parts, const Score &total, qint64 right, bool sound,
              bool sure)
    {
        const int start = parts.front()->start - int(parts.front()->label.size());
        m_context.holdNumbers("score", m_p, start, total.end, heldFrom(parts, total),
                              sound ? ProofResult::Sound : ProofResult::Contradiction);
        if (sound || !sure)
            return;
        m_context.add(ProofKind::Contradiction, "score", m_p, start, total.end,
                      {QT_TRANSLATE_NOOP("xw", "These points make %1, the total is given as %2"),
                       {printedScore(right, total.decimals), printedScore(total.value, total.decimals)}},
                      printedScore(right, total.decimals));
    }

    static std::vector<ProofHeld> heldFrom(const std::vector<const Score *> &parts, const Score &total)
    {
        std::vector<ProofHeld> held;
        for (const Score *part : parts)
            held.push_back({part->label.right(12) + printedScore(part->value, part->decimals) + u'分',
                            printedScore(part->value, part->decimals), part->start, part->end - part->start});
        held.push_back({total.label.right(12) + printedScore(total.value, total.decimals) + u'分',
                        printedScore(total.value, total.decimals), total.start, total.end - total.start});
        return held;
    }

    ProofContext &m_context;
    int m_p = 0;
};

} // namespace

void checkScores(ProofContext &context)
{
    Scores(context).check();
}

} // namespace xw::notice
