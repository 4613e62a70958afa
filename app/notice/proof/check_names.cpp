// 等N个 and N个 against the names in front of it: A、B、C等10家 lists at most 10; A、B、C3个市 lists exactly 3.
#include "notice/proof/checks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice {

void checkNames(ProofContext &context)
{
    static const QRegularExpression listed(
        u"([^,。;:()]*、[^,。;:()]*?)(等)?(?:单位的|地区的|部门的)?(\\d{1,4})(个|家)(?!月|季|百分点|工作日)"_s);
    static const QRegularExpression nameEnd(
        u"(市|县|区|州|盟|旗|兵团|厅|局|委|办|网|网站|政府|报|微信|微博|单位|中心)$"_s);
    for (int p = 0; p < int(context.lines.size()); ++p) {
        if (context.inAnnex(p))
            break;
        for (auto it = listed.globalMatch(context.lines.at(size_t(p))); it.hasNext();) {
            const auto match = it.next();
            const QStringList names = match.captured(1).split(u'、', Qt::SkipEmptyParts);
            const bool open = !match.captured(2).isEmpty();
            const qint64 claimed = match.captured(3).toLongLong();
            if (names.size() < 2 || names.join(QString()).contains(QRegularExpression(u"\\d"_s)))
                continue; // 25个…、6个…: these are counts, not names
            const QString last = names.last().trimmed();
            const bool looksLikeNames = nameEnd.match(last).hasMatch() && nameEnd.match(names.first()).hasMatch();
            if (open ? names.size() <= claimed : names.size() == claimed) {
                context.report.checked += open || looksLikeNames;
                continue;
            }
            if (!open && (!looksLikeNames || claimed > 60))
                continue;
            ++context.report.checked;
            context.add(ProofKind::Contradiction, "names", p, int(match.capturedStart()), int(match.capturedEnd()),
                        {QT_TRANSLATE_NOOP("xw", "%1 names are listed, %2 are claimed"),
                         {QString::number(names.size()), QString::number(claimed)}},
                        open ? QString() : QString::number(names.size()));
        }
    }
}

} // namespace xw::notice
