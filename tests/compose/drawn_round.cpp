#include "drawn_round.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

struct DrawnArea {
    const char16_t *province, *ending, *own;
};
constexpr DrawnArea drawnAreas[] = {
    {u"云岭省", u"市", u"省直"},
    {u"云岭省", u"州", u"省直单位"},
    {u"北原自治区", u"盟", u"区直"},
    {u"云海市", u"区", u"市直"},
    {u"安平市", u"县", u"市直单位"},
    {u"黔江自治州", u"县", u"州直"},
    {u"石门县", u"镇", u"县直"},
    {u"临泽市", u"街道", u"市直"},
    {u"云海市平川区", u"街道", u"区直"},
    {u"东川地区", u"县", u"地直"},
    {u"北原盟", u"旗", u"盟直"},
    {u"临江新区", u"街道", u""},
    {u"东方生产建设兵团", u"师", u"兵团直属"},
    {u"水运部", u"局", u"机关"},
    {u"云岭省教育厅", u"学院", u""},
};

const QStringList &stems()
{
    static const QStringList list{u"东江"_s, u"西岭"_s, u"南浦"_s, u"北塘"_s, u"永宁"_s, u"长乐"_s,
                                  u"清河"_s, u"金山"_s, u"新阳"_s, u"石泉"_s, u"白水"_s, u"三十里堡"_s};
    return list;
}

} // namespace

DrawnRound::DrawnRound(quint32 seed, const QString &folder) : m_draw(seed), m_seed(seed), m_folder(folder)
{
    drawArea();
    const int what = below(6); // accounts alone, websites alone, or both
    if (what != 0)
        drawWebsites();
    if (what != 1)
        drawMedia();
    if (once(2))
        drawPast();
    if (once(2) && !m_codes.isEmpty())
        drawLedgers();
}

void DrawnRound::add(const QString &kind, const QString &csv)
{
    m_files.push_back({kind, writeCsv(m_folder, u"%1-%2.csv"_s.arg(m_seed).arg(m_files.size()), csv)});
}

void DrawnRound::drawArea()
{
    const DrawnArea &area = drawnAreas[below(int(std::size(drawnAreas)))];
    m_province = QString::fromUtf16(area.province);
    m_own = QString::fromUtf16(area.own);
    const int count = once(5) ? 1 : 1 + below(int(stems().size()));
    for (int i = 0; i < count; ++i)
        m_regions += stems().at(i) + QString::fromUtf16(area.ending);
    if (!m_own.isEmpty() && once(2))
        m_regions += m_own;
    const QStringList keys{u"2024Q1"_s, u"2023Q3"_s, u"2024M05"_s, u"2022H1"_s, u"2021"_s};
    m_key = *RoundKey::parse(oneOf(keys));
}

void DrawnRound::drawWebsites()
{
    const QStringList types{u"市级门户"_s, u"市级部门"_s, u"县级门户"_s,
                            u"县级部门"_s, u"其他"_s,     u"省级部门"_s};
    const QStringList oddNames{u"%1人民政府网"_s, u"%1政务公开网"_s, u"%1住建局（人防办）网站"_s,
                               u"12345热线网"_s,  u"“智慧%1”网"_s,   u"政务公开网"_s,
                               u"%1招商网(新)"_s};
    const QStringList faults{u"首页不更新"_s,
                             u"栏目不更新"_s,
                             u"网站打不开"_s,
                             u"互动回应差（留言超3个月未答复）"_s,
                             u"空白栏目6个"_s,
                             u"首页2周未更新；有12个栏目长期不更新"_s,
                             u"办事指南要素缺失、无法访问"_s,
                             u"单项否决"_s,
                             u"页面打开缓慢，附件无法下载"_s,
                             u"得分低于60分"_s,
                             QString()};
    const QStringList minor{u"底部缺少标识码"_s, u"错别字3处"_s, u"解读关联"_s, u"链接失效"_s,
                            u"存在错别字"_s};
    const int count = once(4) ? 1 + below(3) : 2 + below(40);
    const int failing = oneOf({u"0"_s, u"0"_s, u"6"_s, u"20"_s, u"50"_s, u"100"_s}).toInt();
    const int checked = oneOf({u"100"_s, u"100"_s, u"60"_s, u"25"_s}).toInt();
    const bool scores = once(2), minors = once(2), notes = once(3);
    const int kinds = 1 + below(int(types.size()));
    QString list = oneOf({u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s,
                          u"标识码,站点名称,网址,所在地区,网站类别,主办部门,状态\n"_s});
    QString results = u"网站标识码,是否检查,突出问题,结论,得分,"_s + (notes ? u"备注\n"_s : u"说明\n"_s);
    const QString yes = once(2) ? u"合格"_s : u"达标"_s, no = yes == u"合格" ? u"不合格"_s : u"不达标"_s;
    for (int i = 0; i < count; ++i) {
        const QString code = u"3601%1"_s.arg(i, 6, 10, QChar(u'0'));
        const QString where = region();
        const QString name =
            once(3) ? QString(oneOf(oddNames)).replace(u"%1"_s, where) : where + u"第%1网站"_s.arg(i);
        m_codes += code;
        const bool isClosed = once(30);
        list += u"%1,%2,http://s%3.example/,%4,%5,%4单位%3,%6\n"_s.arg(code, name)
                    .arg(i)
                    .arg(where, types.at(below(kinds)), isClosed ? u"已关停"_s : u"正常"_s);
        m_rows.push_back({SubjectKind::Website, where, name, isClosed, {}});
        if (below(100) >= checked)
            continue;
        const bool fails = below(100) < failing;
        m_rows.back().passes = !fails;
        const QString fault = fails ? oneOf(faults) : minors && once(3) ? oneOf(minor) : QString();
        const QString score = scores && !fails && !once(5) ? QString::number(70 + below(50)) : QString();
        results += u"%1,是,\"%2\",%3,%4,%5\n"_s.arg(code, fault, fails ? no : yes, score,
                                                    !fails || once(2) ? QString()
                                                    : notes           ? u"已约谈"_s
                                                                      : u"3月以来无新内容"_s);
    }
    add(u"websites"_s, list);
    add(u"results"_s, results);
}

void DrawnRound::drawMedia()
{
    const QStringList platforms{u"微信"_s,     u"公众号"_s, u"新浪微博"_s,   u"抖音短视频"_s, u"APP"_s,
                                u"今日头条"_s, u"视频号"_s, u"微信小程序"_s, u"快手号"_s,     u"其他"_s};
    const QStringList faults{u"内容不更新"_s,
                             u"连续14天未更新"_s,
                             u"无互动功能，超过2周不更新"_s,
                             u"僵尸账号"_s,
                             u"互动回应差"_s,
                             u"内容不更新、互动回应差"_s,
                             u"账号主体不符"_s,
                             QString()};
    m_accounts = once(4) ? 1 + below(3) : 2 + below(50);
    const int kinds = 1 + below(int(platforms.size()));
    const int failing = oneOf({u"0"_s, u"5"_s, u"20"_s, u"100"_s}).toInt();
    const int checked = oneOf({u"100"_s, u"50"_s}).toInt();
    const bool sameNames = once(3);
    QString list = u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态\n"_s;
    QString results = u"账号标识,是否检查,突出问题,结论\n"_s;
    for (int i = 0; i < m_accounts; ++i) {
        const QString where = region();
        const QString name = sameNames && once(2) ? u"政务发布"_s : u"%1之声%2"_s.arg(where).arg(i);
        m_rows.push_back({SubjectKind::MediaAccount, where, name, false, {}});
        list += name + u",%1,A%2,%3,%3单位,%4,正常\n"_s.arg(platforms.at(below(kinds)))
                           .arg(i)
                           .arg(where, oneOf({QString(), u"市"_s, u"县"_s}));
        if (below(100) >= checked)
            continue;
        const bool fails = below(100) < failing;
        m_rows.back().passes = !fails;
        results += u"A%1,是,\"%2\",%3\n"_s.arg(i).arg(fails ? oneOf(faults) : QString(),
                                                      fails ? u"不合格"_s : u"合格"_s);
    }
    add(u"media"_s, list);
    add(u"results"_s, results);
}

void DrawnRound::drawPast()
{
    QString rounds = u"季度,对象,地区,检查数,不合格数\n"_s;
    for (const RoundKey &key : {m_key.previous(), m_key.yearAgo()}) {
        const int sites = 1 + below(60), accounts = 1 + below(60);
        rounds += u"%1,网站,,%2,%3\n%1,新媒体,,%4,%5\n"_s.arg(key.text())
                      .arg(sites)
                      .arg(below(sites / 3 + 2) % (sites + 1))
                      .arg(accounts)
                      .arg(below(accounts / 3 + 2) % (accounts + 1));
        if (m_key.previous() == m_key.yearAgo())
            break;
    }
    add(u"rounds"_s, rounds);
    QString history = u"网站标识码,季度,结论\n"_s;
    for (const QString &code : std::as_const(m_codes)) {
        RoundKey key = m_key;
        for (int back = below(4); back > 0; --back) {
            key = key.previous();
            history += u"%1,%2,%3\n"_s.arg(code, key.text(), once(4) ? u"不合格"_s : u"合格"_s);
        }
    }
    if (!m_codes.isEmpty())
        add(u"history"_s, history);
}

void DrawnRound::drawLedgers()
{
    const auto day = [&](int before) { return m_key.lastDay().addDays(-before).toString(Qt::ISODate); };
    const auto maybe = [&](const QString &word) { return once(4) ? QString() : word; };
    const auto code = [&] { return oneOf(m_codes); };
    if (once(2)) {
        QString csv = u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期\n"_s;
        const QStringList channels{u"我为政府网站找错"_s, u"中国政府网"_s, u"领导信箱"_s};
        const int kinds = 1 + below(3);
        for (int i = 0, n = 1 + below(12); i < n; ++i)
            csv +=
                u"T%1,%2,%3,%4,%5,%6\n"_s.arg(i).arg(channels.at(below(kinds)), maybe(code()), maybe(day(40)),
                                                     maybe(day(30)), maybe(day(20 + below(20))));
        add(u"messages"_s, csv);
    }
    QString domains = u"网站标识码,所属地区,域名,是否规范\n"_s,
            reports = u"网站标识码,是否报送,是否公开,公开日期\n"_s,
            letters = u"网站标识码,栏目,发信日期,应答复日期,答复日期,是否有效答复\n"_s;
    const int regular = below(5), sent = below(5);
    for (int i = 0; i < qMin(int(m_codes.size()), 1 + below(10)); ++i) {
        const QString &one = m_codes.at(i);
        domains += u"%1,%2,d.example,%3\n"_s.arg(one, region(), below(4) < regular ? u"是"_s : u"否"_s);
        reports += u"%1,%2,%2,%3\n"_s.arg(one, below(4) < sent ? u"是"_s : u"否"_s, maybe(day(50)));
        letters += u"%1,信箱,%2,%3,%4,%5\n"_s.arg(one, day(20), maybe(day(10)), maybe(day(5 + below(15))),
                                                  maybe(once(2) ? u"是"_s : u"否"_s));
    }
    if (once(2))
        add(u"domains"_s, domains);
    if (once(2))
        add(u"annual-reports"_s, reports);
    if (once(2))
        add(u"test-letters"_s, letters);
    QString asked = u"单位,受理,办结,逾期\n"_s, shown = u"部门,主动公开总数,依申请已按时办结\n"_s,
            columns = u"专栏,单位,报送条数,完成情况\n"_s, moved = u"单位,状态\n"_s,
            sentIn = u"单位,类别,采用条数\n"_s;
    for (int i = 0, n = 1 + below(5); i < n; ++i) {
        const int received = once(3) ? 0 : below(90);
        const int done = below(received + 1);
        asked += u"部门%1,%2,%3,%4\n"_s.arg(i).arg(received).arg(done).arg(below(done / 4 + 1));
        shown +=
            u"部门%1,%2,%3\n"_s.arg(i).arg(once(3) ? 0 : below(90)).arg(maybe(QString::number(below(3))));
        columns += u"答卷,部门%1,%2,%3\n"_s.arg(i).arg(maybe(QString::number(below(40))),
                                                       maybe(once(2) ? u"较好"_s : u"滞后"_s));
        moved += u"部门%1,%2\n"_s.arg(i).arg(oneOf({u"已上线"_s, u"建设中"_s, u"未启动"_s, u"洽谈"_s}));
        sentIn += u"部门%1,%2,%3\n"_s.arg(i).arg(once(2) ? m_own : u"设区市"_s).arg(once(3) ? 0 : below(600));
    }
    for (const auto &[kind, csv] : {std::pair(u"consultations"_s, asked), std::pair(u"disclosure"_s, shown),
                                    std::pair(u"topic-columns"_s, columns), std::pair(u"migration"_s, moved)})
        if (once(2))
            add(kind, csv);
    if (once(2) && !m_own.isEmpty())
        add(u"submissions"_s, sentIn);
    if (once(3)) {
        QString proposed = u"类别,受理单位,办结,未办结,办结平均时长\n"_s;
        for (int i = 0, n = 1 + below(5); i < n; ++i)
            proposed += u"%1,部门%2,%3,%4,%5\n"_s.arg(once(2) ? u"省直"_s : u"设区市"_s)
                            .arg(i)
                            .arg(once(2) ? 0 : below(20))
                            .arg(below(3))
                            .arg(maybe(QString::number(1 + below(9))));
        add(u"suggestions"_s, proposed);
    }
    if (once(2))
        add(u"text-errors"_s,
            u"对象,类别,上季度未整改,错,对\n%1,网站,%2,布署,部署\n某发布,新媒体,,帐号,账号\n"_s.arg(
                code(), oneOf({u"是"_s, u"否"_s, QString()})));
    if (once(2))
        add(u"accountability"_s, u"类型,数量\n曝光,%1\n约谈,%2\n"_s.arg(below(3)).arg(below(3)));
}

Result<SampleRound> DrawnRound::sample()
{
    return sampleRound(m_province, m_key, {once(3) ? 1 : 2, Rounding::HalfUp}, m_files);
}

notice::NoticeSettings DrawnRound::settings()
{
    notice::NoticeSettings settings;
    if (once(3))
        settings.bands = {{10000, 0, u"优秀"_s}, {8000, 10000, u"良好"_s}, {6000, 8000, u"合格"_s}};
    if (once(3))
        settings.limits = {{u"boards.red"_s, QString::number(1 + below(4))},
                           {u"boards.black"_s, QString::number(1 + below(4))}};
    if (once(3))
        settings.limits[u"vetoes.warn"_s] = u"50%"_s;
    if (once(3))
        settings.headings = {{u"更新不及时"_s, u"栏目不更新"_s},
                             {u"更新不及时"_s, u"内容不更新"_s},
                             {u"互动不力"_s, u"互动回应差"_s}};
    if (once(3) && !m_codes.isEmpty())
        settings.dispositions = {{m_codes.front(), u"立即整改"_s}, {m_codes.back(), u"责令限期关停"_s}};
    if (once(3))
        settings.commended = {u"甲单位"_s, u"乙单位"_s};
    if (once(3))
        settings.contacts = {{u"网站问题"_s, u"张某"_s, u"010-0000"_s, {}}, {{}, {}, {}, u"a@b.example"_s}};
    if (once(3))
        settings.asOfMonth = 1 + below(3);
    if (once(3))
        settings.previousMean = u"99.5"_s;
    return settings;
}

} // namespace xw::testkit
