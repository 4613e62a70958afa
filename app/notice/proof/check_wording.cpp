// A rate that rises from 97.61% to 98.94% rises by percentage points (个百分点); written with % it says something else.
#include "notice/proof/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice {

void checkWording(ProofContext &context)
{
    static const QRegularExpression change(
        u"(率|比例)[^,。;]{0,16}[,，][^,。;]{0,6}(同比|环比|较上季度|比上季度|比[一二三四]季度)[^,。;\\d]{0,6}"
        "(上升|下降|提高|降低|增长|回落)(?:了)?(\\d+(?:\\.\\d+)?)%"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        for (auto it = change.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            ++context.report.checked;
            context.add(ProofKind::Doubt, "wording", p, int(match.capturedStart(2)), int(match.capturedEnd()),
                        {QT_TRANSLATE_NOOP("xw", "The difference of two rates is counted in percentage points"), {}},
                        match.captured(4) + u"个百分点"_s);
        }
    }
}

} // namespace xw::notice
