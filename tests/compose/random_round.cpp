#include "random_round.h"

#include <random>

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

class Maker
{
public:
    Maker(const RandomRound &options, const QString &folder)
        : o(options), m_folder(folder), m_draw(options.seed)
    {
    }

    SampleFiles files()
    {
        const QStringList pool{u"东江市"_s, u"西岭市"_s, u"南浦市"_s, u"北塘市"_s, u"安平市"_s,
                               u"永宁市"_s, u"长乐市"_s, u"清河市"_s, u"平川市"_s, u"金山市"_s,
                               u"临泽市"_s, u"新阳市"_s, u"石门县"_s, u"云岭县"_s, u"白水县"_s};
        m_regions = pool.first(qMin(o.regions, int(pool.size())));
        websites();
        media();
        if (o.ledgerRows > 0)
            ledgers();
        return m_files;
    }

private:
    int below(int n) { return n <= 1 ? 0 : int(m_draw() % quint32(n)); }
    template <class List>
    auto pick(const List &list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }
    void add(const QString &kind, const QString &csv)
    {
        m_files.push_back({kind, writeCsv(m_folder, u"%1-%2.csv"_s.arg(o.seed).arg(m_files.size()), csv)});
    }

    void websites()
    {
        const QStringList departments{u"教育局"_s,       u"财政局"_s,     u"水利局"_s,
                                      u"文化和旅游局"_s, u"应急管理局"_s, u"市场监管局"_s};
        const QStringList problems{u"站点无法访问"_s, u"首页不更新"_s, u"栏目不更新"_s, u"互动回应差"_s,
                                   u"服务不实用"_s};
        QString list = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
        QString results = u"网站标识码,是否检查,突出问题,结论,得分\n"_s;
        QString history = u"网站标识码,季度,结论\n"_s;
        for (int i = 0; i < o.websites; ++i) {
            const QString code = u"36%1"_s.arg(i, 8, 10, QChar(u'0'));
            const QString city = pick(m_regions);
            const int draw = below(20);
            const bool province = i == 0 || draw < 2;
            const bool portal = i == 0 || draw == 2 || (i > 0 && i <= int(m_regions.size()));
            const QString region = province                     ? u"省直"_s
                                   : i <= int(m_regions.size()) ? m_regions.at(i - 1)
                                                                : city;
            const QString type = i == 0                       ? u"省级门户"_s
                                 : province                   ? u"省级部门"_s
                                 : i <= int(m_regions.size()) ? u"市级门户"_s
                                 : portal                     ? u"县级门户"_s
                                 : draw == 3                  ? u"县级以下"_s
                                                              : u"市级部门"_s;
            // A province's own office may have a city in its name.
            const QString name = i == 0 ? u"省人民政府门户网站"_s
                                 : province ? u"省工业和信息化厅%1无线电管理局第%2网站"_s.arg(city).arg(i)
                                 : portal && i > int(m_regions.size())
                                     ? u"%1第%2区人民政府门户网站"_s.arg(region).arg(i)
                                 : portal ? u"%1人民政府门户网站"_s.arg(region)
                                          : u"%1%2第%3网站"_s.arg(region, pick(departments)).arg(i);
            list += u"%1,%2,http://s%3.example/,%4,%5,%6,正常\n"_s.arg(
                code, name, QString::number(i), region, type,
                province ? u"省厅%1"_s.arg(i) : region + u"政府"_s);
            if (below(100) >= o.checked)
                continue;
            const bool fails = m_failed < o.failing && !(region == m_regions.last()) &&
                               !(region == m_regions.first()) && below(o.websites) < o.failing * 3;
            m_failed += fails;
            QString problem = fails ? pick(problems) : QString();
            if (fails && below(6) == 0)
                problem += u';' + pick(problems);
            const QString score = portal && !fails && i > 0 ? QString::number(90 + below(30)) : QString();
            results += u"%1,是,%2,%3,%4\n"_s.arg(code, problem, fails ? u"不合格"_s : u"合格"_s, score);
            if (fails && below(3) == 0)
                history += u"%1,%2,不合格\n%1,%3,不合格\n"_s.arg(code, o.key.previous().text(),
                                                                 o.key.previous().previous().text());
            (fails ? m_failing : m_sound) << code;
        }
        add(u"websites"_s, list);
        add(u"results"_s, results);
        add(u"history"_s, history);
    }

    void media()
    {
        const QStringList platforms{u"微信"_s, u"新浪微博"_s, u"APP"_s, u"抖音"_s};
        QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
        QString results = u"账号标识,是否检查,突出问题,结论\n"_s;
        int failed = 0;
        for (int i = 0; i < o.media; ++i) {
            const bool province = below(12) == 0;
            const QString region = province ? u"省直"_s : pick(m_regions);
            list += u"%1发布%2号,%3,A%4,%5,%6,%7,正常\n"_s.arg(province ? u"省直"_s : region.chopped(1))
                        .arg(i)
                        .arg(pick(platforms))
                        .arg(i)
                        .arg(region, province ? u"省厅%1"_s.arg(i) : region + u"政府"_s,
                             province   ? u"省直"_s
                             : below(2) ? u"市"_s
                                        : u"县"_s);
            if (below(100) >= o.checked)
                continue;
            const bool fails =
                failed < o.failing && region != m_regions.last() && below(qMax(1, o.media)) < o.failing * 3;
            failed += fails;
            results += u"A%1,是,%2,%3\n"_s.arg(i).arg(fails ? (below(2) ? u"内容不更新"_s : u"互动回应差"_s)
                                                            : QString(),
                                                      fails ? u"不合格"_s : u"合格"_s);
        }
        if (o.media == 0)
            return;
        add(u"media"_s, list);
        add(u"results"_s, results);
    }

    QString day(int fromEnd) const { return o.key.lastDay().addDays(-fromEnd).toString(Qt::ISODate); }

    void ledgers()
    {
        const QStringList channels{u"中国政府网"_s, u"国家政务服务平台"_s, u"我为政府网站找错"_s};
        QString messages = u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"_s;
        for (int i = 0; i < o.ledgerRows; ++i) {
            const int state = below(10);
            messages += u"T%1,%2,%3,%4,%5,%6\n"_s.arg(i).arg(pick(channels), pick(m_sound), day(40), day(30),
                                                             state == 0   ? day(20)
                                                             : state == 1 ? QString()
                                                                          : day(34));
        }
        add(u"messages"_s, messages);
        QString domains = u"网站标识码,所属地区,域名,是否规范\n"_s,
                reports = u"网站标识码,是否报送,是否公开,公开日期\n"_s;
        for (int i = 0; i < qMin(o.ledgerRows, int(m_sound.size())); ++i) {
            domains += u"%1,%2,s%3.example,%4\n"_s.arg(m_sound.at(i), pick(m_regions))
                           .arg(i)
                           .arg(below(4) ? u"是"_s : u"否"_s);
            const int sent = below(15);
            reports += u"%1,%2,%3,\n"_s.arg(m_sound.at(i), sent == 0 ? u"否"_s : u"是"_s,
                                            sent < 3 ? u"否"_s : u"是"_s);
        }
        add(u"domains"_s, domains);
        add(u"annual-reports"_s, reports);
        QString disclosure =
            u"部门,主动公开总数,政策解读材料,建议提案办理,重点领域信息,依申请已按时办结,依申请暂未办结\n"_s;
        QString suggestions = u"类别,受理单位,办结,未办结,办结平均时长\n"_s;
        QString consultations = u"单位,受理,办结,逾期\n"_s, submissions = u"单位,类别,采用条数\n"_s;
        for (int i = 0; i < qMax(8, o.ledgerRows / 4); ++i) {
            const int received = 5 + below(120);
            const int parts = below(9);
            disclosure += u"省厅%1,%2,%3,%4,%5,%6,\n"_s.arg(i)
                              .arg(30 + below(300))
                              .arg(parts)
                              .arg(below(4))
                              .arg(below(20))
                              .arg(below(5));
            suggestions += u"%1,单位%2,%3,%4,%5\n"_s.arg(i % 3 ? u"省直"_s : u"设区市"_s)
                               .arg(i)
                               .arg(1 + below(20))
                               .arg(below(3))
                               .arg(1 + below(9));
            consultations += u"省厅%1,%2,%3,%4\n"_s.arg(i)
                                 .arg(received)
                                 .arg(received - below(3))
                                 .arg(below(4) ? 0 : below(received / 4 + 1));
            submissions += u"%1,%2,%3\n"_s
                               .arg(i < int(m_regions.size()) ? m_regions.at(i) : u"省厅%1"_s.arg(i),
                                    i < int(m_regions.size()) ? u"设区市"_s : u"省直"_s)
                               .arg(below(700));
        }
        add(u"disclosure"_s, disclosure);
        add(u"suggestions"_s, suggestions);
        add(u"consultations"_s, consultations);
        add(u"submissions"_s, submissions);
        QString errors = u"对象,类别,上季度未整改,错,对\n"_s;
        for (int i = 0; i < qMin(o.ledgerRows, 20) && i < int(m_sound.size()); ++i)
            errors += u"%1,网站,%2,案列,案例\n"_s.arg(m_sound.at(i), below(3) ? u"否"_s : u"是"_s);
        add(u"text-errors"_s, errors);
        add(u"accountability"_s, u"类型,数量\n曝光,%1\n约谈问责,%2\n"_s.arg(1 + below(20)).arg(1 + below(9)));
    }

    const RandomRound &o;
    QString m_folder;
    std::mt19937 m_draw;
    QStringList m_regions, m_failing, m_sound;
    int m_failed = 0;
    SampleFiles m_files;
};

} // namespace

Result<SampleRound> randomRound(const RandomRound &options, const QString &folder)
{
    Result<SampleRound> sample =
        sampleRound(options.province, options.key, options.rates, Maker(options, folder).files());
    if (sample)
        sample->state->apply({PastTotal{options.key.previous(), SubjectKind::Website, {}, 300, 11, {}},
                              PastTotal{options.key.previous(), SubjectKind::MediaAccount, {}, 400, 30, {}},
                              PastTotal{options.key.yearAgo(), SubjectKind::Website, {}, 0, 0, u"97.61%"_s}});
    return sample;
}

} // namespace xw::testkit
