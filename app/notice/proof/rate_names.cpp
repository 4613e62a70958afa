#include "notice/proof/rate_names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace xw::notice
{

RateName rateNameOf(const QString &line, const Quantity &percent)
{
    static const QRegularExpression limit(
        u"(?:超过|不足|低于|高于|不少于|至少|近|约|大于|小于|逾|超|按照|分别为?|分别达到?|均值为?|按)$"_s);
    static const QRegularExpression limitBehind(
        u"^(?:以上|以下|以内|左右|的比例|比例|的抽查|的检查|和|、|至|到)"_s);
    static const QRegularExpression change(
        u"(?:提高|提升|上升|下降|增长|降低|回落|增加|减少|精简|增幅|降幅|减幅|升幅|跌)(?:了|达|为)?$"_s);
    static const QRegularExpression share(
        u"占(?:比(?:例|重)?|[^,占]{0,24}(?:的|总数|总量|总件数|总和|数|量))?(?:比例|比重)?(?:的|为|达|达到|约)?$"_s);
    static const QRegularExpression rate(
        u"([\\p{Han}]{0,8}?)(率|比例)(?:均|都|也)?(?:仅|只)?(?:为|达到|达|是|有)?$"_s);
    static const QRegularExpression handled(
        u"((?:按时|按期|及时|限时)?(?:办结|结案|办理|答复|回复|处理|整改|反馈|办复)|"
        "接通|采[用发纳编]{0,2}(?:发布)?|满意|公开发布|集中发布|公开|发布|报送|规范|完成|参评|受理|签收|评价|回访)$"_s);
    static const QRegularExpression checked(u"(抽查|检查|抽检|普查|监测|抽样|复查|)$"_s);
    RateName name;
    name.start = percent.start;
    while (name.start > 0 && percent.start - name.start < 24 &&
           !QStringView(u",。;:()、").contains(line.at(name.start - 1)))
        --name.start;
    const QString &label = percent.label;
    const QString tail = line.mid(percent.end, 4).trimmed();
    // 约占5.1%, and of what is not told to the last digit either.
    static const QRegularExpression about(u"(?:约|近|超过?)占[^,占]{0,24}$"_s);
    if (about.match(label).hasMatch() || limit.match(label).hasMatch() || limitBehind.match(tail).hasMatch())
        return name;
    if (change.match(label).hasMatch()) {
        name.family = RateName::Family::Change;
        name.subject = label;
        return name;
    }
    if (const auto match = share.match(label); match.hasMatch()) {
        name.family = RateName::Family::Share;
        name.stem = match.captured();
        name.subject = label.left(match.capturedStart());
        return name;
    }
    // The shortest stem that leads to 率: its words are read from the end.
    const auto match = rate.match(label);
    if (!match.hasMatch())
        return name;
    const QString words = label.left(match.capturedStart(2));
    const auto take = [&](RateName::Family family, qsizetype length) {
        name.family = family;
        name.stem = words.right(length);
        name.subject = words.chopped(length);
        return name;
    };
    if (words.endsWith(u"不合格"_s))
        return take(RateName::Family::Fail, 3);
    if (words.endsWith(u"不满意"_s))
        return take(RateName::Family::Handle, 3);
    if (words.endsWith(u"合格"_s) || words.endsWith(u"及格"_s) || words.endsWith(u"达标"_s))
        return take(RateName::Family::Pass, 2);
    if (const auto verb = handled.match(words); verb.hasMatch() && match.captured(2) == u"率")
        return take(RateName::Family::Handle, verb.capturedLength());
    // 签收及时率: of those that were signed for, and in time.
    if (words.endsWith(u"及时"_s))
        if (const auto verb = handled.match(words.chopped(2)); verb.hasMatch()) {
            name.family = RateName::Family::Handle;
            name.stem = verb.captured();
            name.subject = words.chopped(2 + verb.capturedLength());
            return name;
        }
    const auto check = checked.match(words);
    if (check.capturedLength() > 0 || (match.captured(2) == u"比例" && words.isEmpty()))
        return take(RateName::Family::Check, check.capturedLength());
    // Any other verb (迁移率, 评议率): held only against a count that says the same verb.
    static const QRegularExpression own(u"(\\p{Han}{2})$"_s);
    static const QRegularExpression noVerb(
        u"(?:增长|下降|上升|提高|平均|总体|整体|同比|环比|比|[效频概税利汇费速])$"_s);
    if (match.captured(2) == u"率" && own.match(words).hasMatch() && !noVerb.match(words).hasMatch())
        return take(RateName::Family::Handle, 2);
    name.family = RateName::Family::None;
    name.stem = words;
    return name;
}

bool speaksOfWhole(const QString &subject)
{
    static const QRegularExpression general(u"总体|整体|综合|平均|随机|抽查|检查|普查|监测|全[省市县区州国旗]"
                                            u"|各级各类|各类|政府系统|政府|政务|门户|网站|"
                                            "新媒体|账号|此次|本次|本季度?|[一二三四]季度|第|的|其|经|后"_s);
    return QString(subject).remove(general).trimmed().isEmpty();
}

} // namespace xw::notice
