// What cannot be more than another: the checked than those that exist, a part behind 其中 than its whole. And
// all but those named: 全市12个县区,除甲县、乙县外,其余10个…
#include "notice/proof/checks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

bool countsSubjects(const Quantity &q)
{
    return q.isAddable() && q.scale == 1 && q.decimals == 0 && QStringView(u"个家户").contains(q.unit) &&
           q.thing != Thing::Else;
}

class Exceeding
{
public:
    explicit Exceeding(ProofContext &context) : m_context(context) {}

    void check()
    {
        for (m_p = 0; m_p < m_context.bodyEnd(); ++m_p) {
            const auto &list = m_context.readings[size_t(m_p)].quantities;
            for (size_t i = 1; i < list.size(); ++i) {
                checked(list, i);
                among(list, i);
            }
            allBut();
        }
    }

private:
    const QString &line() const { return m_context.lines.at(size_t(m_p)); }

    void tell(const Quantity &whole, const Quantity &part)
    {
        const int start = std::min(whole.start, part.start) -
                          int(whole.start < part.start ? whole.label.size() : part.label.size());
        const int end = std::max(whole.end, part.end);
        m_context.hold("exceeds", m_p, std::max(0, start), end, {&whole, &part}, ProofResult::Contradiction);
        m_context.add(ProofKind::Contradiction, "parts", m_p, std::max(0, start), end,
                      {QT_TRANSLATE_NOOP("xw", "%1 cannot be more than the %2 that there are"),
                       {printed(part.value, 0), printed(whole.value, 0)}});
    }

    /// 正常运行的120家网站,抽查了132家. Several rounds of one period can add up to more.
    void checked(const std::vector<Quantity> &list, size_t i)
    {
        const Quantity &part = list[i], &whole = list[i - 1];
        static const QRegularExpression several(u"累计|次|轮|批|其他|另|还|分别|月均|每"_s);
        static const QRegularExpression exists(u"运行|现有|备案|登记|在册|开设|共有|总数"_s);
        static const QRegularExpression looked(u"抽查|检查|抽检|监测"_s);
        if (whole.part != Part::Whole || part.part != Part::Sample || whole.sentence != part.sentence ||
            whole.bracket != part.bracket || !countsSubjects(whole) || !countsSubjects(part) ||
            !sameUnit(whole, part) || whole.thing != part.thing || part.value <= whole.value)
            return;
        const QString words = line().mid(whole.end, std::min(40, part.start - whole.end)) + part.tail;
        if (!exists.match(whole.label + whole.tail).hasMatch() || !looked.match(words).hasMatch() ||
            looked.match(whole.label + whole.tail).hasMatch() ||
            several.match(words + whole.label).hasMatch())
            return;
        static const QRegularExpression named(u"网站|账号|新媒体"_s);
        // A kind that only one of them names may be another kind: 120家门户,抽查账号132个.
        if (named.match(part.label + part.tail).hasMatch() && thingIn(part.label + part.tail) != whole.thing)
            return;
        tell(whole, part);
    }

    /// 120个网站,其中132个…
    void among(const std::vector<Quantity> &list, size_t i)
    {
        const Quantity &part = list[i], &whole = list[i - 1];
        if (!whole.isAddable() || !part.isAddable() || whole.sentence != part.sentence ||
            whole.bracket != part.bracket || whole.scale != part.scale || whole.decimals != part.decimals ||
            whole.unit != part.unit || part.value <= whole.value || part.thing != whole.thing)
            return;
        const QString words = line().mid(whole.end, std::min(60, part.start - whole.end));
        const qsizetype marker = words.indexOf(u"其中"_s);
        // Only where the whole is what 其中 stands right behind, and nothing else was told in between.
        if (marker < 0 || marker > 16 || words.left(marker).count(u',') > 1 || words.contains(u'。') ||
            part.start - whole.end >= 60)
            return;
        // 共900条,比上期多100条,其中…: a change is no whole; nor is what a list told last.
        if (i >= 2 && list[i - 2].sentence == whole.sentence && list[i - 2].isCount() &&
            list[i - 2].value >= part.value)
            return;
        tell(whole, part);
    }

    /// 全市12个县区,除甲县、乙县外,其余10个县区均…
    void allBut()
    {
        static const QRegularExpression statement(
            u"(\\d{1,3})个([市州县区盟旗乡镇街道办事处部门单位(、)]{1,12}?)[^。\\d]{0,30}?除(?:了)?([^。,;:\\d]{2,120}?)(?:以外|之外|外)[,]?(?:其余|其他|剩余|余下)(?:的)?(\\d{1,3})个"_s);
        for (auto it = statement.globalMatch(line()); it.hasNext();) {
            const auto match = it.next();
            const QString named = match.captured(3);
            if (named.contains(u'等') || named.contains(u"部分"_s))
                continue;
            const QStringList names = named.split(u'、', Qt::SkipEmptyParts);
            static const QRegularExpression joint(u"(?<=[市县区州盟旗乡镇局委办])[和及与]"_s);
            qsizetype most = names.size();
            for (const QString &name : names)
                most += name.count(joint);
            const qint64 whole = match.captured(1).toLongLong(), rest = match.captured(4).toLongLong();
            const bool fits = whole - rest == most;
            const int start = int(match.capturedStart()), end = int(match.capturedEnd());
            m_context.holdNumbers("names", m_p, start, end,
                                  {{match.captured(1) + u'个', match.captured(1), int(match.capturedStart(1)),
                                    int(match.capturedLength(1)) + 1},
                                   {match.captured(4) + u'个', match.captured(4), int(match.capturedStart(4)),
                                    int(match.capturedLength(4)) + 1}},
                                  fits ? ProofResult::Sound : ProofResult::Contradiction);
            if (!fits)
                m_context.add(ProofKind::Contradiction, "names", m_p, start, end,
                              {QT_TRANSLATE_NOOP("xw", "%1 without the %2 that are named are %3, not %4"),
                               {match.captured(1), QString::number(most), QString::number(whole - most),
                                match.captured(4)}},
                              QString::number(whole - most));
        }
    }

    ProofContext &m_context;
    int m_p = 0;
};

} // namespace

void checkExceeding(ProofContext &context)
{
    Exceeding(context).check();
}

} // namespace xw::notice
