// N个 against the names that are listed with it: A、B、C等10家 lists at most 10; A、B、C共3个 and
// A、B、C3个市 list exactly 3. And no name stands twice in a list.
#include "notice/proof/checks.h"
#include "notice/proof/name_lists.h"

#include <QRegularExpression>
#include <QSet>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

/// A name that stands twice, where one number counts the list; empty: none.
QString namedTwice(const NameList &list)
{
    QSet<QString> seen;
    for (const QString &name : list.names) {
        if (seen.contains(name))
            return name;
        seen.insert(name);
    }
    return {};
}

/// Whether a list without 等 or 共 is one of names that the number counts: 、 also stands between other
/// things.
bool areCounted(const NameList &list)
{
    static const QRegularExpression nameEnd(
        u"(?:市|县|区|州|盟|旗|兵团|厅|局|委|办|网|网站|政府|报|微信|微博|单位|中心|镇|乡|街道|公司|集团|医院|学校|”)$"_s);
    static const QRegularExpression places(
        u"^(?:省辖市|设区市|地市|市|县|区|州|盟|旗|省|镇|乡|街道|部门|单位|地区|地方)"_s);
    const bool names =
        nameEnd.match(list.names.last()).hasMatch() && nameEnd.match(list.names.first()).hasMatch();
    const qint64 off =
        std::min(std::llabs(list.claimed - qint64(list.names.size())), std::llabs(list.claimed - list.most));
    return list.claimed <= 60 && off <= std::max<qint64>(2, list.claimed / 4) &&
           (names || places.match(list.about).hasMatch());
}

} // namespace

void checkNames(ProofContext &context)
{
    for (int p = 0; p < context.bodyEnd(); ++p) {
        for (const NameList &list : nameListsIn(context.lines.at(size_t(p)))) {
            const bool open = list.form == NameList::Form::Some;
            const auto names = qint64(list.names.size());
            const bool fits =
                open ? names <= list.claimed : list.claimed >= names && list.claimed <= list.most;
            const bool counted = list.form != NameList::Form::Bare || areCounted(list);
            if (fits) {
                if (counted && list.sure)
                    context.hold("names", p, list.start, list.end);
                if (const QString twice = namedTwice(list); !twice.isEmpty() && list.sure)
                    context.add(ProofKind::Doubt, "names", p, list.start, list.end,
                                {QT_TRANSLATE_NOOP("xw", "%1 is named twice"), {twice}});
                continue;
            }
            if (!counted || !list.sure)
                continue;
            context.hold("names", p, list.start, list.end, {}, ProofResult::Contradiction);
            context.add(ProofKind::Contradiction, "names", p, list.start, list.end,
                        {QT_TRANSLATE_NOOP("xw", "%1 names are listed, %2 are claimed"),
                         {QString::number(names), QString::number(list.claimed)}},
                        open ? QString() : QString::number(names));
        }
    }
}

} // namespace xw::notice
