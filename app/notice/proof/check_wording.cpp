// A rate that rises from 97.61% to 98.94% rises by percentage points (个百分点); written with % it says
// something else.
#include "notice/proof/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

int hundredthsOf(const QString &percent)
{
    const QString fraction = percent.section(u'.', 1);
    return percent.section(u'.', 0, 0).toInt() * 100 + QString(fraction + u"00"_s).left(2).toInt();
}

/// 由97.61%提高到98.94%,提高1.33个百分点: the difference is that of the two, up to what rounding can move.
void checkDifferences(ProofContext &context)
{
    static const QRegularExpression told(u"(?:由|从)[^,。;\\d]{0,10}(\\d+(?:\\.\\d+)?)%[^。;\\d]{0,12}(?:到|"
                                         u"至|为)(\\d+(?:\\.\\d+)?)%[^。;\\d]{0,12}?"
                                         "(\\d+(?:\\.\\d+)?)个百分点"_s);
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p)
        for (auto it = told.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            context.hold("rate", p, int(match.capturedStart()), int(match.capturedEnd()));
            const int difference =
                std::abs(hundredthsOf(match.captured(2)) - hundredthsOf(match.captured(1)));
            const int slack =
                match.captured(1).contains(u'.') && match.captured(2).section(u'.', 1).size() == 2 ? 1 : 10;
            if (std::abs(difference - hundredthsOf(match.captured(3))) > slack)
                context.add(
                    ProofKind::Contradiction, "rate", p, int(match.capturedStart()), int(match.capturedEnd()),
                    {QT_TRANSLATE_NOOP("xw", "From %1% to %2% are not %3 percentage points"),
                     {match.captured(1), match.captured(2), match.captured(3)}},
                    u"%1.%2个百分点"_s.arg(difference / 100).arg(difference % 100, 2, 10, QLatin1Char('0')));
        }
}

} // namespace

void checkWording(ProofContext &context)
{
    checkDifferences(context);
    static const QRegularExpression change(
        u"(同比|环比|[较比](?:上|前|去年|今年|第)?[^,。;\\d]{0,6}(?:季度|月|年|期|次|周))[^,。;\\d]{0,6}(?:上升|下降|提高|提升|降低|增长|回落|增加|减少)(?:了)?(\\d+(?:\\.\\d+)?)%"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        for (auto it = change.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            const QString sentence = context.lines.at(size_t(p)).left(match.capturedEnd()).section(u'。', -1);
            if (!sentence.contains(u'率') && !sentence.contains(u"比例"_s))
                continue; // 留言量同比增长12%: a share of a count, rightly in %
            ++context.report.checked;
            context.add(
                ProofKind::Doubt, "wording", p, int(match.capturedStart()), int(match.capturedEnd()),
                {QT_TRANSLATE_NOOP("xw", "The difference of two rates is counted in percentage points"), {}},
                match.captured(2) + u"个百分点"_s);
        }
    }
}

} // namespace xw::notice
