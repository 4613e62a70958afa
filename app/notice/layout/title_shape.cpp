// All ways of breaking a title into the fewest lines (or one more) are weighed: how well each break fits the
// sense, and how near the lines come to a trapezium or rhombus. Titles are short, so trying them all is
// quick.
#include "notice/layout/title_shape.h"

#include "notice/layout/char_class.h"
#include "notice/layout/nominal.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal never = std::numeric_limits<qreal>::infinity();
constexpr int longestTitle = 120; // characters; longer ones are broken like a paragraph

// Words of notice titles that are not parted. Longest first, so that 政府门户网站 is one word and not two.
constexpr std::array wholeWords{
    u"政府门户网站", u"国务院办公厅", u"政务公开工作", u"人民政府", u"政务新媒体", u"政府网站", u"门户网站",
    u"第一季度",     u"第二季度",     u"第三季度",     u"第四季度", u"上半年",     u"下半年",   u"一季度",
    u"二季度",       u"三季度",       u"四季度",       u"政府系统", u"信息公开",   u"办公厅",   u"办公室",
    u"委员会",       u"自治区",       u"自治州",       u"各部门",   u"领导小组",   u"突出问题", u"标识码",
    u"有关",         u"情况",         u"通报",         u"关于",     u"全省",       u"全市",     u"全区",
    u"全州",         u"检查",         u"抽查",         u"监测",     u"考核",       u"评估",     u"运行",
    u"管理",         u"工作",         u"名单",         u"通知",     u"报告",       u"网站",     u"办理",
    u"整改",         u"复查",         u"年度",         u"季度",     u"得分",       u"较高",     u"发现",
    u"存在",         u"省直",         u"政府",         u"建设",     u"普查",       u"结果",     u"合格",
    u"常态化",       u"监管",         u"文字表述",     u"网民留言", u"咨询",       u"超期",     u"清单",
    u"错误",         u"不合格",       u"信息报送",     u"年度报表", u"域名",       u"发布",     u"公开",
    u"全系统",       u"全兵团",       u"全县",         u"全盟",     u"全旗",       u"栏目",     u"更新",
    u"平台",         u"集约化",       u"进展",         u"行政公署", u"管理委员会", u"开发区",   u"专项",
    u"督查",         u"通报表扬",     u"月份",         u"自治县",   u"自治旗",     u"办事处",   u"街道"};

/// The issuer's name at the head of a title is parted behind the word of an area (省, 市, 县 …) alone: a name
/// is not broken.
void keepNames(const QString &title, std::vector<qreal> &penalty)
{
    static const QRegularExpression name(
        u"^(.{2,24}?)(?=人民政府|办公厅|办公室|行政公署|管理委员会|政务|关于)"_s);
    const qsizetype end = name.match(title).capturedLength(1);
    for (qsizetype i = 1; i < end; ++i)
        if (!QStringView(u"省市州县区旗盟").contains(title.at(i - 1)) || i < 3)
            penalty[static_cast<size_t>(i)] = never;
}

/// For each position: the penalty of ending a line there. 0 is a joint of the sentence, `never` the inside of
/// a word.
std::vector<qreal> penalties(const QString &title)
{
    const qsizetype size = title.size();
    std::vector<qreal> penalty(static_cast<size_t>(size) + 1, 5);
    for (qsizetype i = 0; i < size;) {
        qsizetype step = 1;
        for (const char16_t *word : wholeWords) {
            const QStringView view(word);
            if (QStringView(title).mid(i).startsWith(view)) {
                step = view.size();
                break;
            }
        }
        auto &before = penalty[static_cast<size_t>(i)];
        auto &after = penalty[static_cast<size_t>(i + step)];
        if (step > 1) {
            before = qMin(before, 2.0);
            after = 2;
            for (qsizetype k = i + 1; k < i + step; ++k)
                penalty[static_cast<size_t>(k)] = never;
        }
        i += step;
    }
    keepNames(title, penalty);
    for (qsizetype i = 1; i < size; ++i) {
        const QStringView rest = QStringView(title).mid(i);
        const QChar left = title.at(i - 1);
        const QChar right = title.at(i);
        auto &here = penalty[static_cast<size_t>(i)];
        if (here == never)
            continue;
        if (right.isLowSurrogate() || !mayBreakBetween(left.unicode(), right.unicode()) || right == u'的')
            here = never;
        else if (QStringView(u"省市州县区旗盟").contains(left) && rest.startsWith(u"政府") &&
                 (i < 2 || title.at(i - 2) != u'全'))
            here = never; // 省政府 is one word, 全省 another
        else if (rest.startsWith(u"关于") || (QStringView(title).left(i).endsWith(u"关于")))
            here = rest.startsWith(u"关于") ? 0 : 1;
        else if (right == u'与' || right == u'和' || right == u'及' || right == u'《' || left == u'》' ||
                 left == u' ')
            here = 1;
        else if (left == u'与' || left == u'和' || left == u'及')
            here = 8;
        else if (left == u'年' && (right == u'第' || right == u'上' || right == u'下'))
            here = 7;
        else if (left == u'的')
            here = 1;
    }
    return penalty;
}

/// How far the line widths are from a good shape: hourglasses are refused, short last lines and plain blocks
/// cost.
qreal shapeCost(const std::vector<qreal> &widths)
{
    if (widths.size() < 2)
        return 0;
    const qreal longest = *std::max_element(widths.begin(), widths.end());
    const qreal shortest = *std::min_element(widths.begin(), widths.end());
    int turns = 0; // from falling to rising
    for (size_t i = 1; i + 1 < widths.size(); ++i)
        if (widths[i] < widths[i - 1] - 0.5 && widths[i + 1] > widths[i] + 0.5)
            ++turns;
    qreal cost = 20.0 * turns;
    if (longest - shortest < 0.9)
        cost += 2; // a block, neither trapezium nor rhombus
    const qreal ratio = shortest / longest;
    cost += ratio < 0.8 ? (0.8 - ratio) * 25 : 0;
    return cost;
}

/// The best set of breaks into exactly `lines` lines.
class Search
{
public:
    Search(const QString &title, qreal room) : m_title(title), m_room(room), m_penalty(penalties(title)) {}

    void run(int lines) { step(0, lines, lines > m_fewest && m_fewest > 0 ? 6 : 0); }
    void setFewest(int lines) { m_fewest = lines; }
    [[nodiscard]] const std::vector<qsizetype> &best() const { return m_best; }
    [[nodiscard]] bool found() const { return m_bestCost < never; }

private:
    void step(qsizetype begin, int linesLeft, qreal cost)
    {
        if (cost >= m_bestCost)
            return;
        if (linesLeft == 1) {
            const qreal width = nominalWidth(QStringView(m_title).mid(begin));
            if (width > m_room)
                return;
            m_widths.push_back(width);
            if (const qreal total = cost + shapeCost(m_widths); total < m_bestCost) {
                m_bestCost = total;
                m_best = m_breaks;
            }
            m_widths.pop_back();
            return;
        }
        for (qsizetype end = begin + 1; end < m_title.size(); ++end) {
            const qreal width = nominalWidth(QStringView(m_title).mid(begin, end - begin));
            if (width > m_room)
                return;
            const qreal penalty = m_penalty[static_cast<size_t>(end)];
            if (penalty == never)
                continue;
            m_breaks.push_back(end);
            m_widths.push_back(width);
            step(end, linesLeft - 1, cost + penalty);
            m_breaks.pop_back();
            m_widths.pop_back();
        }
    }

    const QString &m_title;
    qreal m_room;
    int m_fewest = 0;
    std::vector<qreal> m_penalty;
    std::vector<qsizetype> m_breaks, m_best;
    std::vector<qreal> m_widths;
    qreal m_bestCost = never;
};
} // namespace

Runs shapedTitle(const Runs &title, qreal room)
{
    const QString text = plainText(title);
    if (text.contains(u'\n') || text.size() > longestTitle || nominalWidth(text) <= room)
        return title;
    Search search(text, room);
    const int fewest = static_cast<int>(std::ceil(nominalWidth(text) / room));
    for (int lines = fewest; lines <= fewest + 2; ++lines) {
        search.run(lines);
        if (search.found() && lines > fewest)
            break;
        search.setFewest(fewest);
    }
    Runs shaped;
    qsizetype start = 0;
    for (const Run &run : title) {
        Run copy = run;
        for (auto it = search.best().rbegin(); it != search.best().rend(); ++it)
            if (*it >= start && *it < start + run.text.size())
                copy.text.insert(*it - start, u'\n');
        start += run.text.size();
        shaped.push_back(copy);
    }
    return shaped;
}

} // namespace xw::notice
