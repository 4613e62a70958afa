#include "shaped_round.h"

#include <random>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

QStringList cities(int count, const QString &suffix = u"市"_s)
{
    const QStringList names{u"东江"_s, u"西岭"_s, u"南浦"_s, u"北塘"_s, u"安平"_s, u"永宁"_s, u"长乐"_s,
                            u"清河"_s, u"平川"_s, u"金山"_s, u"临泽"_s, u"新阳"_s, u"石门"_s};
    QStringList regions;
    for (int i = 0; i < count; ++i)
        regions += names.at(i) + suffix;
    return regions;
}

class ShapeMaker
{
public:
    ShapeMaker(const Shape &shape, quint32 seed, const QString &folder)
        : s(shape), m_folder(folder), m_draw(seed), m_seed(seed)
    {
    }

    SampleFiles files()
    {
        m_regions = s.regions;
        if (!s.own.isEmpty())
            m_regions.prepend(s.own);
        websites();
        media();
        if (s.ledgers && s.websites > 0)
            ledgers();
        return m_files;
    }

private:
    int below(int n) { return n <= 1 ? 0 : int(m_draw() % quint32(n)); }
    void add(const QString &kind, const QString &csv)
    {
        m_files.push_back({kind, writeCsv(m_folder, u"%1-%2.csv"_s.arg(m_seed).arg(m_files.size()), csv)});
    }
    QString region() { return m_regions.at(below(int(m_regions.size()))); }

    void websites()
    {
        if (s.websites == 0)
            return;
        const QStringList vetoes{u"站点无法访问"_s, u"首页不更新"_s, u"栏目不更新"_s,
                                 u"空白栏目数量超过5个"_s, u"栏目不更新;首页不更新"_s};
        const QStringList own{u"网页打开慢，附件无法下载。"_s, u"单项否决"_s, u"图片失效12处"_s,
                              u"图片失效7处"_s};
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,突出问题,结论,得分\n"_s;
        QString history = u"网站标识码,季度,结论\n"_s;
        for (int i = 0; i < s.websites; ++i) {
            const QString code = u"3601%1"_s.arg(i, 6, 10, QChar(u'0'));
            const QString where = region();
            const QString type = where == s.own ? u"省级部门"_s : s.types.at(below(int(s.types.size())));
            list += u"%1,%2第%3网站,http://s%3.example/,%2,%4,%2办公室%3,正常\n"_s.arg(code, where)
                        .arg(i)
                        .arg(type);
            if (below(100) >= s.checked)
                continue;
            const bool fails = below(100) < s.failing;
            const bool words = s.freeWords && below(2) == 0;
            const QString problem = fails ? (words ? own.at(below(4)) : vetoes.at(below(5)))
                                    : s.general && below(4) == 0 ? u"首页底部未列明联系方式"_s
                                                                 : QString();
            const QString score =
                s.scores && !fails && below(5) > 0 ? QString::number(85 + below(40)) : QString();
            results += u"%1,是,%2,%3,%4\n"_s.arg(code, problem, fails ? u"不合格"_s : u"合格"_s, score);
            for (int back = 1; s.history && back <= below(4); ++back) {
                RoundKey key = s.key;
                for (int n = 0; n < back; ++n)
                    key = key.previous();
                history += u"%1,%2,%3\n"_s.arg(code, key.text(), fails ? u"不合格"_s : u"合格"_s);
            }
        }
        add(u"websites"_s, list);
        add(u"results"_s, results);
        if (s.history)
            add(u"history"_s, history);
    }

    void media()
    {
        if (s.media == 0)
            return;
        const QStringList platforms{u"微信"_s, u"新浪微博"_s, u"抖音"_s};
        QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
        QString results = u"账号标识,是否检查,突出问题,结论\n"_s;
        for (int i = 0; i < s.media; ++i) {
            const QString where = region();
            list +=
                u"%1发布%2号,%3,A%2,%1,%1办公室%2,,正常\n"_s.arg(where).arg(i).arg(platforms.at(below(3)));
            if (below(100) >= s.checked)
                continue;
            const bool fails = below(100) < s.failing;
            const QString problem = !fails                         ? QString()
                                    : s.freeWords && below(2) == 0 ? u"账号主体不符"_s
                                    : s.freeWords && below(3) == 0 ? QString()
                                    : below(2)                     ? u"内容不更新"_s
                                                                   : u"互动回应差"_s;
            results += u"A%1,是,%2,%3\n"_s.arg(i).arg(problem, fails ? u"不合格"_s : u"合格"_s);
        }
        add(u"media"_s, list);
        add(u"results"_s, results);
    }

    void ledgers()
    {
        QString messages = u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"_s;
        const auto day = [&](int before) { return s.key.lastDay().addDays(-before).toString(Qt::ISODate); };
        for (int i = 0; i < 10; ++i)
            messages += u"T%1,我为政府网站找错,3601%2,%3,%4,%5\n"_s.arg(i)
                            .arg(below(s.websites), 6, 10, QChar(u'0'))
                            .arg(day(40), day(30), below(3) ? day(34) : day(20));
        add(u"messages"_s, messages);
        add(u"text-errors"_s, u"对象,类别,上季度未整改,错,对\n3601000000,网站,否,案列,案例\n"_s);
        bySite(day(20), day(10));
        byUnit();
    }

    void bySite(const QString &sent, const QString &due)
    {
        QString domains = u"网站标识码,所属地区,域名,是否规范\n"_s;
        QString reports = u"网站标识码,是否报送,是否公开\n"_s;
        QString letters = u"网站标识码,栏目,发信日期,应答复日期,答复日期\n"_s;
        for (int i = 0; i < qMin(s.websites, 12); ++i) {
            const QString code = u"3601%1"_s.arg(i, 6, 10, QChar(u'0'));
            domains +=
                u"%1,%2,d%3.example,%4\n"_s.arg(code, region()).arg(i).arg(below(3) ? u"是"_s : u"否"_s);
            reports += code + (below(4) ? u",是,是\n"_s : u",否,否\n"_s);
            letters += u"%1,信箱,%2,%3,%4\n"_s.arg(code, sent, due, below(3) ? due : QString());
        }
        add(u"domains"_s, domains);
        add(u"annual-reports"_s, reports);
        add(u"test-letters"_s, letters);
    }

    void byUnit()
    {
        QString disclosure = u"部门,主动公开总数,依申请已按时办结\n"_s;
        QString consultations = u"单位,受理,办结,逾期\n"_s;
        QString columns = u"专栏,单位,报送条数,完成情况\n"_s;
        for (int i = 0; i < 1 + below(4); ++i) {
            disclosure += u"部门%1,%2,%3\n"_s.arg(i).arg(below(90)).arg(below(3));
            consultations += u"部门%1,%2,%2,%3\n"_s.arg(i).arg(10 + below(90)).arg(below(10));
            columns += u"答卷,%1部门%2,%3,%4\n"_s.arg(region()).arg(i).arg(below(40)).arg(
                below(2) ? u"较好"_s : u"滞后"_s);
        }
        add(u"disclosure"_s, disclosure);
        add(u"consultations"_s, consultations);
        add(u"topic-columns"_s, columns);
        add(u"accountability"_s, u"类型,数量\n曝光,%1\n约谈,%2\n"_s.arg(below(3)).arg(below(3)));
    }

    const Shape &s;
    QString m_folder;
    std::mt19937 m_draw;
    quint32 m_seed;
    QStringList m_regions;
    SampleFiles m_files;
};

Shape shape(const QString &name, const QString &province, const QString &all, const QStringList &regions,
            const QString &own = {})
{
    Shape s;
    s.name = name;
    s.province = province;
    s.all = all;
    s.regions = regions;
    s.own = own;
    return s;
}

std::vector<Shape> allShapes()
{
    std::vector<Shape> list;
    const auto add = [&list](Shape s, const auto &change) {
        change(s);
        list.push_back(std::move(s));
    };
    const auto asIs = [](Shape &) {};
    const auto noMedia = [](Shape &s) { s.media = 0; };
    const auto noSites = [](Shape &s) { s.websites = 0; };
    const auto words = [](Shape &s) { s.freeWords = s.general = s.ledgers = true; };
    const auto sampled = [](Shape &s) {
        s.checked = 40;
        s.history = s.scores = true;
    };
    const QString province = u"临江省"_s;
    add(shape(u"province"_s, province, u"全省"_s, cities(9), u"省直"_s), asIs);
    add(shape(u"province, sampled"_s, province, u"全省"_s, cities(9) + cities(2, u"州"_s), u"省直"_s),
        sampled);
    add(shape(u"province, words of its own"_s, province, u"全省"_s, cities(6), u"省级部门"_s), words);
    add(shape(u"province, websites only, before 2019"_s, province, u"全省"_s, cities(6), u"省直"_s),
        [](Shape &s) {
            s.media = 0;
            s.key = {2017, 3};
            s.freeWords = s.history = true;
        });
    add(shape(u"province, accounts only, as a whole"_s, province, u"全省"_s, {u"全省"_s}), noSites);
    add(shape(u"province, nothing fails"_s, province, u"全省"_s, cities(8), u"省直"_s), [](Shape &s) {
        s.failing = 0;
        s.scores = s.history = true;
    });
    add(shape(u"province, few fail"_s, province, u"全省"_s, cities(12), u"省直"_s), [](Shape &s) {
        s.failing = 3;
        s.websites = s.media = 90;
    });
    add(shape(u"province, everything fails"_s, province, u"全省"_s, cities(4)), [](Shape &s) {
        s.failing = 100;
        s.freeWords = s.history = true;
    });
    add(shape(u"province, nothing checked"_s, province, u"全省"_s, cities(4), u"省直"_s),
        [](Shape &s) { s.checked = 0; });
    add(shape(u"province, empty"_s, province, u"全省"_s, {}), [](Shape &s) { s.websites = s.media = 0; });
    add(shape(u"province, one website"_s, province, u"全省"_s, cities(1)), [](Shape &s) {
        s.websites = 1;
        s.media = 0;
    });
    add(shape(u"autonomous region"_s, u"临江自治区"_s, u"全区"_s, cities(5) + QStringList{u"东川地区"_s},
              u"区直"_s),
        sampled);
    add(shape(u"autonomous region of leagues"_s, u"北原自治区"_s, u"全区"_s, cities(4) + cities(3, u"盟"_s),
              u"区直"_s),
        words);
    add(shape(u"municipality"_s, u"云海市"_s, u"全市"_s, cities(8, u"区"_s) + cities(2, u"县"_s), u"市直"_s),
        words);
    add(shape(u"city"_s, u"安平市"_s, u"全市"_s, cities(3, u"县"_s) + cities(1) + cities(2, u"区"_s),
              u"市直"_s),
        sampled);
    add(shape(u"city of districts, websites only"_s, u"安平市"_s, u"全市"_s, cities(4, u"区"_s)), noMedia);
    add(shape(u"prefecture"_s, u"黔江苗族自治州"_s, u"全州"_s, cities(5, u"县"_s) + cities(1), u"州直"_s),
        words);
    add(shape(u"league"_s, u"北原盟"_s, u"全盟"_s, cities(5, u"旗"_s), u"盟直"_s), asIs);
    add(shape(u"prefectural area"_s, u"东川地区"_s, u"全地区"_s, cities(5, u"县"_s)), noSites);
    add(shape(u"county"_s, u"石门县"_s, u"全县"_s,
              cities(5, u"镇"_s) + cities(2, u"乡"_s) + cities(2, u"街道"_s)),
        [](Shape &s) {
            s.types = {u"县级门户"_s, u"县级以下"_s};
        });
    add(shape(u"district"_s, u"云海市临江区"_s, u"全区"_s, cities(6, u"街道"_s), u"区直"_s), noSites);
    add(shape(u"city of names within names"_s, u"安平市"_s, u"全市"_s,
              {u"安平市东江县"_s, u"东江县"_s, u"安平市市辖区"_s, u"安平"_s, u"安平高新区"_s}, u"安平市直"_s),
        [](Shape &s) { s.history = s.scores = s.general = true; });
    add(shape(u"prefecture, departments alone"_s, u"黔江苗族自治州"_s, u"全州"_s, {}, u"州直"_s),
        [](Shape &s) {
            s.types = {u"市级部门"_s};
            s.scores = s.history = s.freeWords = true;
            s.media = 3;
        });
    add(shape(u"banner"_s, u"临泽旗"_s, u"全旗"_s, cities(4, u"苏木"_s)), noMedia);
    add(shape(u"zone"_s, u"临江新区"_s, u"全区"_s, {u"综合办公室"_s, u"经济发展局"_s}), asIs);
    add(shape(u"corps"_s, u"东方生产建设兵团"_s, u"全兵团"_s, cities(6, u"师"_s), u"兵团直属"_s), words);
    add(shape(u"ministry"_s, u"水运部"_s, u"全系统"_s,
              {u"海事局"_s, u"航道局"_s, u"规划研究院"_s, u"机关"_s}),
        noMedia);
    add(shape(u"commission"_s, u"国家河湖委员会"_s, u"全系统"_s, {u"机关"_s}), noSites);
    return list;
}

} // namespace

const std::vector<Shape> &shapes()
{
    static const std::vector<Shape> list = allShapes();
    return list;
}

Result<SampleRound> shapedRound(const Shape &shape, quint32 seed, const QString &folder)
{
    return sampleRound(shape.province, shape.key, {}, ShapeMaker(shape, seed, folder).files());
}

} // namespace xw::testkit
