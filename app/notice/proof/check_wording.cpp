// A rate that rises from 97.61% to 98.94% rises by percentage points (个百分点); written with % it says
// something else.
#include "notice/proof/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

void checkWording(ProofContext &context)
{
    static const QRegularExpression change(
        u"(同比|环比|[较比](?:上|前|去年|今年|第)?[^,。;\\d]{0,6}(?:季度|月|年|期|次|周))[^,。;\\d]{0,6}(?:上升|下降|提高|提升|降低|增长|回落|增加|减少)(?:了)?(\\d+(?:\\.\\d+)?)%"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        for (auto it = change.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            const QString &line = context.lines.at(size_t(p));
            const auto at = match.capturedStart();
            const int from = int(lastWithin(line, u'。', at - 400, at)) + 1;
            const QString sentence = line.mid(from, match.capturedEnd() - from);
            if (!sentence.contains(u'率') && !sentence.contains(u"比例"_s))
                continue; // 留言量同比增长12%: a share of a count, rightly in %
            context.hold("wording", p, int(match.capturedStart()), int(match.capturedEnd()), {},
                         ProofResult::Doubt);
            context.add(
                ProofKind::Doubt, "wording", p, int(match.capturedStart()), int(match.capturedEnd()),
                {QT_TRANSLATE_NOOP("xw", "The difference of two rates is counted in percentage points"), {}},
                match.captured(2) + u"个百分点"_s);
        }
    }
}

} // namespace xw::notice
