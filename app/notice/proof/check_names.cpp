// N个 against the names that are listed with it: A、B、C等10家 lists at most 10; A、B、C共3个 and
// A、B、C3个市 list exactly 3.
#include "notice/proof/checks.h"
#include "notice/proof/name_lists.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

void checkNames(ProofContext &context)
{
    static const QRegularExpression nameEnd(
        u"(市|县|区|州|盟|旗|兵团|厅|局|委|办|网|网站|政府|报|微信|微博|单位|中心)$"_s);
    for (int p = 0; p < int(context.lines.size()) && !context.inAnnex(p); ++p) {
        for (const NameList &list : nameListsIn(context.lines.at(size_t(p)))) {
            const bool looksLikeNames =
                nameEnd.match(list.names.last()).hasMatch() && nameEnd.match(list.names.first()).hasMatch();
            const bool open = list.form == NameList::Form::Some;
            if (open ? list.names.size() <= list.claimed : list.names.size() == list.claimed) {
                context.report.checked += list.form != NameList::Form::Bare || looksLikeNames;
                continue;
            }
            if (list.form == NameList::Form::Bare && (!looksLikeNames || list.claimed > 60))
                continue;
            ++context.report.checked;
            context.add(ProofKind::Contradiction, "names", p, list.start, list.end,
                        {QT_TRANSLATE_NOOP("xw", "%1 names are listed, %2 are claimed"),
                         {QString::number(list.names.size()), QString::number(list.claimed)}},
                        open ? QString() : QString::number(list.names.size()));
        }
    }
}

} // namespace xw::notice
