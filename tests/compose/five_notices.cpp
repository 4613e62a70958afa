#include "five_notices.h"

using namespace Qt::StringLiterals;

namespace xw::testkit
{

namespace
{

using notice::Contact;
using notice::Deadline;
using notice::OwnParagraph;

/// One unit of a register that is made from its figures alone; each failing site with its problem.
struct Unit {
    QString region;
    int running, checked;
    std::vector<std::pair<QString, QString>> failing = {};
    QString type = u"市级部门"_s;
};

SampleFiles websites(const QString &folder, const QString &prefix, const std::vector<Unit> &units)
{
    QString sites = u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态\n"_s;
    QString results = u"网站标识码,是否检查,结论,突出问题\n"_s;
    int n = 0;
    for (const Unit &unit : units)
        for (int i = 0; i < unit.running; ++i) {
            const QString code = prefix + u"%1"_s.arg(++n, 4, 10, QChar(u'0'));
            const bool fails = i < int(unit.failing.size());
            sites += u"%1,%2,http://s%3.example,%4,%5,单位%3,正常\n"_s.arg(
                code, fails ? unit.failing[size_t(i)].first : u"站%1号"_s.arg(n), QString::number(n),
                unit.region, unit.type);
            if (i < unit.checked)
                results += code +
                           (fails ? u",是,不合格,"_s + unit.failing[size_t(i)].second : u",是,合格,"_s) +
                           u'\n';
        }
    return {{u"websites"_s, writeCsv(folder, prefix + u"w.csv"_s, sites)},
            {u"results"_s, writeCsv(folder, prefix + u"r.csv"_s, results)}};
}

/// Messages of one channel, `late` of them done after their day.
QString messages(int total, int late, const QString &day, const QString &inTime, const QString &tooLate)
{
    QString csv = u"编号,渠道,收到日期,应办结日期,办结日期\n"_s;
    for (int i = 1; i <= total; ++i)
        csv += u"T%1,我为政府网站找错,%2,%3,%4\n"_s.arg(i).arg(day, inTime, i <= late ? tooLate : inTime);
    return csv;
}

Result<FiveNotice> made(const QString &published, QDate date, Result<SampleRound> sample)
{
    if (!sample)
        return tl::unexpected(sample.error());
    FiveNotice notice;
    notice.published = published;
    notice.date = date;
    notice.sample = *std::move(sample);
    return notice;
}

Result<FiveNotice> henanNotice(const QString &folder)
{
    SampleFiles more{
        {u"portal"_s,
         writeCsv(
             folder, u"p.csv"_s,
             u"项目,数量\n政务信息,19070\n政府文件,77\n政策解读,109\n政府公报,8\n公告公示,15\n专题专栏,4\n"
             "政策图解,35\n新闻发布会,59\n"_s)}};
    QString submissions = u"单位,类别,采用条数\n"_s;
    for (const QString &city :
         {u"开封市"_s, u"郑州市"_s, u"驻马店市"_s, u"焦作市"_s, u"平顶山市"_s, u"鹤壁市"_s, u"漯河市"_s})
        submissions += city + u",省辖市,600\n"_s;
    submissions += u"洛阳市,省辖市,510\n"_s;
    for (const QString &office :
         {u"省农业农村厅"_s, u"省教育厅"_s, u"省人力资源社会保障厅"_s, u"省林业局"_s, u"省自然资源厅"_s})
        submissions += office + u",省直,80\n"_s;
    for (const QString &office : {u"省扶贫办"_s, u"省药监局"_s, u"省医保局"_s, u"省广电局"_s, u"省司法厅"_s})
        submissions += office + u",省直,9\n"_s;
    more.push_back({u"submissions"_s, writeCsv(folder, u"s.csv"_s, submissions)});
    QString consultations = u"单位,受理,办结,逾期\n"_s;
    for (const QString &office :
         {u"省市场监管局"_s, u"省人力资源社会保障厅"_s, u"省财政厅"_s, u"省卫生健康委"_s})
        consultations += office + u",232,232,0\n"_s;
    for (const QString &office :
         {u"省住房城乡建设厅"_s, u"省司法厅"_s, u"省教育厅"_s, u"省药监局"_s, u"省交通运输厅"_s})
        consultations += office + u",48,48,6\n"_s;
    more.push_back({u"consultations"_s, writeCsv(folder, u"c.csv"_s, consultations)});
    Result<FiveNotice> notice = made(u"henan-2020Q1.txt"_s, QDate(2020, 4, 15), henanWith(more));
    if (!notice)
        return notice;
    notice->settings.issuer = u"河南省人民政府办公厅政务公开办公室"_s;
    notice->settings.number = u"豫政办公开〔2020〕8号"_s;
    notice->settings.deadlines = {{u"网站域名清理"_s, QDate(2020, 6, 30)},
                                  {u"省政府部门网站迁移上线"_s, QDate(2020, 6, 30)}};
    notice->settings.texts[u"problems"_s] = {
        {{},
         u"按照《国务院办公厅关于做好政府网站年度报表发布工作的通知》（国办函〔2018〕12号），全省17个省辖市及"
         u"济源示范区门户网站的年度报表集中发布率为100%，"
         "郑州市、开封市、三门峡市没有在1月31日前集中发布。"_s}};
    notice->mistakes = {{u"98.8%"_s, u"98.9%"_s}};
    return notice;
}

Result<FiveNotice> hunanNotice(const QString &folder)
{
    const std::pair<int, QString> found[] = {
        {10, u"空白栏目数量超过（含）5个"_s},
        {3, u"未提供网上有效咨询建言渠道"_s},
        {1, u"未提供办事服务功能"_s},
        {10, u"应更新但长期未更新的栏目数量超过（含）10个"_s},
        {2, u"监测时间点前2周内的动态要闻类栏目和前6个月内的通知公告类栏目累计超过（含）5个未更新"_s}};
    QStringList problems;
    for (const auto &[count, words] : found)
        for (int i = 0; i < count; ++i)
            problems << words;
    const std::vector<std::pair<QString, int>> cities{
        {u"长沙市"_s, 3}, {u"衡阳市"_s, 2}, {u"株洲市"_s, 1},   {u"湘潭市"_s, 0}, {u"邵阳市"_s, 3},
        {u"岳阳市"_s, 1}, {u"常德市"_s, 1}, {u"张家界市"_s, 2}, {u"益阳市"_s, 8}, {u"郴州市"_s, 0},
        {u"永州市"_s, 1}, {u"怀化市"_s, 1}, {u"娄底市"_s, 0},   {u"湘西州"_s, 3}};
    std::vector<Unit> units{{u"省直"_s, 40, 40, {}, u"省级部门"_s}};
    for (const auto &[city, failing] : cities) {
        Unit unit{city, 42, 42};
        for (int i = 1; i <= failing; ++i)
            unit.failing.push_back({city + u"网%1"_s.arg(QChar(u'甲' + i)), problems.takeFirst()});
        units.push_back(unit);
    }
    SampleFiles files = websites(folder, u"430000"_s, units);
    const std::pair<int, QString> wrong[] = {{11, u"监测时间点前2周内无更新"_s},
                                             {4, u"未提供有效互动功能"_s},
                                             {3, u"在应用平台无法下载"_s},
                                             {2, u"为“僵尸APP”"_s}};
    QStringList faults;
    for (const auto &[count, words] : wrong)
        for (int i = 0; i < count; ++i)
            faults << words;
    QString media = u"账号名称,平台类型,账号标识,所属地区\n"_s,
            results = u"账号标识,是否检查,结论,突出问题\n"_s;
    for (int i = 1; i <= 2992; ++i) {
        // 祁阳政务服务 is there twice, on two platforms: two accounts.
        const bool twin = i == 1 || i == 12 || i == 16;
        media += u"%1,%2,H%3,%4\n"_s.arg(i == 1 || i == 16 ? u"祁阳政务服务"_s : u"号%1"_s.arg(i),
                                         twin && i != 1 ? u"APP"_s : u"微信"_s, QString::number(i),
                                         i <= 20 ? u"永州市"_s : u"长沙市"_s);
        if (i <= 447)
            results += u"H%1,是,%2\n"_s.arg(QString::number(i),
                                            i <= 20 ? u"不合格,"_s + faults.at(i - 1) : u"合格,"_s);
    }
    files.push_back({u"media"_s, writeCsv(folder, u"hm.csv"_s, media)});
    files.push_back({u"results"_s, writeCsv(folder, u"hr.csv"_s, results)});
    files.push_back({u"messages"_s,
                     writeCsv(folder, u"hn.csv"_s, messages(412, 0, u"2019-08-01"_s, u"2019-08-06"_s, {}))});
    QString migration = u"单位,状态\n"_s;
    for (int i = 1; i <= 31; ++i)
        migration += u"省直单位%1,已上线\n"_s.arg(i);
    for (const QString &city : {u"湘潭市"_s, u"常德市"_s, u"永州市"_s, u"怀化市"_s, u"娄底市"_s})
        migration += city + u",实施阶段\n"_s;
    files.push_back({u"migration"_s, writeCsv(folder, u"hg.csv"_s, migration)});
    Result<FiveNotice> notice =
        made(u"hunan-2019Q3.txt"_s, QDate(2019, 10, 4), sampleRound(u"湖南省"_s, {2019, 3}, {}, files));
    if (!notice)
        return notice;
    notice::NoticeSettings &settings = notice->settings;
    settings.periods[u"messages"_s] = {{2019, 7, 1}, {2019, 9, 12}, true};
    settings.deadlines = {{u"全省政府网站集约化试点任务"_s, QDate(2019, 11, 30)}};
    settings.contacts = {{{}, u"马文"_s, u"0731-88880000"_s, u"jcgz@example.cn"_s}};
    settings.window = u"2019年7月1日至9月20日"_s;
    settings.texts[u"portal"_s] = {
        {{}, u"湘潭市印发5期集约化建设简报，推动试点工作。"_s},
        {{},
         u"8月30日，省政府门户网站推出“答卷”专栏，有关市州按照湘政务函〔2019〕17号的要求报送材料，长沙市、株洲市、岳阳市、常德市、张家界市、益阳市、郴州市、湘西自治州完成较好。"_s}};
    settings.texts[u"requirements"_s] = {{{}, u"集约化试点按照湘政办函〔2019〕14号推进。"_s}};
    notice->notFigures = {u"21"_s}; // 雁峰宣布21 is a name
    return notice;
}

Result<FiveNotice> sichuanNotice(const QString &folder)
{
    const auto down = [](const QString &name) { return std::pair(name, u"站点无法访问"_s); };
    std::vector<Unit> units{
        {u"省直"_s, 69, 29, {down(u"省直甲网"_s), down(u"省直乙网"_s), down(u"省直丙网"_s)}, u"省级部门"_s}};
    for (int i = 0; i < 21; ++i) {
        const QString city =
            i == 0 ? u"成都市"_s : u"第%1%2"_s.arg(QChar(u'甲' + i)).arg(i < 18 ? u"市"_s : u"州"_s);
        Unit departments{city, i < 3 ? 39 : 38, i < 2 ? 18 : 17};
        if (i == 4)
            departments.failing = {down(u"戊一网"_s), down(u"戊二网"_s)};
        if (i == 8)
            departments.failing = {down(u"壬一网"_s), down(u"壬二网"_s)};
        units.push_back({city, 1, 1, {}, u"市级门户"_s});
        units.push_back(departments);
        units.push_back({city, i < 16 ? 9 : 8, i < 2 ? 10 : 8, {}, u"县级门户"_s});
    }
    units.push_back({u"成都市"_s, 1, 0, {}, u"县级部门"_s});
    SampleFiles files = websites(folder, u"510000"_s, units);
    files.push_back(
        {u"messages"_s,
         writeCsv(folder, u"m.csv"_s, messages(998, 11, u"2018-11-01"_s, u"2018-11-06"_s, u"2018-11-09"_s))});
    files.push_back(
        {u"accountability"_s, writeCsv(folder, u"a.csv"_s, u"类型,数量\n曝光,16\n约谈问责,4\n"_s)});
    files.push_back(
        {u"text-errors"_s,
         writeCsv(folder, u"t.csv"_s,
                  u"对象,类别,错,对\n站1号,网站,案列,案例\n站2号,网站,拔给,拨给\n站3号,网站,海拨,海拔\n"_s)});
    Result<FiveNotice> notice =
        made(u"sichuan-2018Q4.txt"_s, QDate(2018, 12, 19), sampleRound(u"四川省"_s, {2018, 4}, {}, files));
    if (!notice)
        return notice;
    notice::NoticeSettings &settings = notice->settings;
    settings.previousSampling = u"51.67%"_s;
    settings.number = u"川办函〔2018〕101号"_s;
    settings.deadlines = {{u"不规范域名的清理"_s, QDate(2019, 2, 28)},
                          {u"年度报表的公开发布"_s, QDate(2019, 1, 25)}};
    settings.texts[u"problems"_s] = {
        {{},
         u"10月底已完成省直部门二级域名的分配和解析。截至12月11日，仍有17个省级部门网站没有在首页悬挂域名变更公告。"_s}};
    settings.texts[u"requirements"_s] = {
        {{},
         u"年度报表按照《国务院办公厅关于做好政府网站年度报表发布工作的通知》（国办函〔2018〕12号）编制。"_s}};
    notice->mistakes = {{u"53.9%"_s, u"53.8%"_s}};
    return notice;
}

Result<FiveNotice> qinghaiNotice()
{
    Result<FiveNotice> notice = made(u"qinghai-2023Q3.txt"_s, QDate(2023, 9, 26), qinghai());
    if (!notice)
        return notice;
    notice->settings.issuer = u"青海省人民政府办公厅"_s;
    notice->settings.reportTo = u"省政府信息与政务公开办公室"_s;
    notice->settings.dispositions = {{u"6325009001"_s, u"责令10月20日前完成关停注销"_s},
                                     {u"6301009001"_s, u"立即整改"_s},
                                     {u"6327009001"_s, u"立即整改"_s},
                                     {u"6327009002"_s, u"立即整改"_s},
                                     {u"6327009003"_s, u"立即整改"_s}};
    notice->settings.contacts = {{u"网站问题"_s, u"李青"_s, u"13900000001"_s, u"gk@example.cn"_s},
                                 {u"政务新媒体及文字表述问题"_s, u"马海"_s, u"13900000002"_s, {}}};
    notice->notFigures = {u"12345"_s,
                          u"24"_s}; // a hotline; a round-the-clock duty that is no figure of the quarter
    return notice;
}

Result<FiveNotice> jiangxiNotice()
{
    Result<FiveNotice> notice = made(u"jiangxi-2020Q1.txt"_s, QDate(2020, 4, 2), jiangxi());
    if (!notice)
        return notice;
    // What the published notice compares with: 97.61 % a year ago, 88.09 % of the media a quarter ago.
    notice->sample.state->apply({PastTotal{{2019, 1}, SubjectKind::Website, {}, 0, 0, u"97.61%"_s},
                                 PastTotal{{2019, 4}, SubjectKind::MediaAccount, {}, 0, 0, u"88.09%"_s}});
    notice::NoticeSettings &settings = notice->settings;
    settings.number = u"赣府厅字〔2020〕12号"_s;
    settings.published = QDate(2020, 4, 9);
    settings.contacts = {{{}, u"陈赣"_s, u"0791-88880001"_s, u"gxzwgk@example.cn"_s},
                         {{}, u"刘江"_s, u"0791-88880002"_s, {}}};
    settings.texts[u"problems"_s] = {
        {{}, u"超过60%的门户网站没有解读重要政策文件，一些简单咨询的回复时间超过3日。"_s}};
    settings.texts[u"experience"_s] = {{{}, u"省市场监督管理局在网站首页推送“12315”平台入口。"_s}};
    settings.examples = {u"文旅吉安"_s, u"上饶人社"_s, u"信州发改"_s, u"信州住建"_s, u"铅山环保"_s};
    notice->mistakes = {
        {u"84.27%"_s, u"83.99%"_s}, {u"3.82%"_s, u"4.10个百分点"_s}, {u"1.33%"_s, u"1.33个百分点"_s}};
    return notice;
}

} // namespace

Result<FiveNotice> fiveNotice(const QString &id, const QString &folder)
{
    return id == u"henan"     ? henanNotice(folder)
           : id == u"hunan"   ? hunanNotice(folder)
           : id == u"sichuan" ? sichuanNotice(folder)
           : id == u"qinghai" ? qinghaiNotice()
                              : jiangxiNotice();
}

} // namespace xw::testkit
