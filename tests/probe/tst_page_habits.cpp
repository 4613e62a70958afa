// Each habit of makers by itself and combined: what was read, held against what is true; every miss is named.
#include "probe/doubts/page_doubts.h"
#include "probe/freshness.h"
#include "probe/freshness/link_lists.h"
#include "probe/identity.h"
#include "probe/page_habits.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;
using namespace xw::testkit;

namespace
{

const QDate kVisit(2021, 3, 4);

FetchedPage pageWith(const QString &body, const QString &head = {}, const QString &path = u"/"_s)
{
    return {u"http://www.example.gov.cn"_s + path,
            (u"<!DOCTYPE html><html><head><meta charset=\"utf-8\">"_s + head + u"</head><body>"_s + body +
             u"</body></html>"_s)
                .toUtf8(),
            "text/html; charset=utf-8"};
}

} // namespace

class PageHabitsTest : public QObject
{
    Q_OBJECT

private slots:
    void daysAreReadInEveryFormAtEveryPlace()
    {
        int right = 0, found = 0, wanted = 0;
        QMap<QString, QStringList> misses;
        for (const DayHabit &day : dayHabits())
            for (const ItemHabit &item : itemHabits()) {
                QString body = QString::fromUtf8(item.begin);
                QHash<QString, QDate> truth;
                for (int k = 0; k < 5; ++k) {
                    const QDate on = kVisit.addDays(-4 - k * 29);
                    const QString address = u"/zw/info_%1.html"_s.arg(701 + k);
                    truth.insert(u"http://www.example.gov.cn"_s + address, on);
                    body += QString::fromUtf8(item.item)
                                .replace(u"%A"_s, address)
                                .replace(u"%T"_s, u"关于进一步做好安全生产第%1次检查的通知"_s.arg(k + 1))
                                .replace(u"%D"_s, day.write(on))
                                .replace(u"%N"_s, QString::number(k + 1));
                }
                const FetchedPage fetched = pageWith(body + QString::fromUtf8(item.end));
                const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
                QHash<QString, QDate> read;
                for (const LinkList &list : listsOf(page, linksOf(page), kVisit))
                    for (const ListEntry &entry : list.entries)
                        if (entry.date && !entry.date->isMonth)
                            read.insert(entry.address, entry.date->day);
                int missed = 0;
                QString wrong;
                for (auto it = truth.begin(); it != truth.end(); ++it) {
                    ++wanted;
                    found += read.contains(it.key());
                    right += read.value(it.key()) == it.value();
                    missed += read.value(it.key()) != it.value();
                    if (read.contains(it.key()) && read.value(it.key()) != it.value())
                        wrong = u" as "_s + read.value(it.key()).toString(Qt::ISODate) + u" not "_s +
                                it.value().toString(Qt::ISODate);
                }
                if (missed > 0)
                    misses[QString::fromLatin1(day.name)]
                        << QString::fromLatin1(item.name) + u" (%1)"_s.arg(missed) + wrong;
            }
        for (auto it = misses.begin(); it != misses.end(); ++it)
            qInfo("%s: %s", qPrintable(it.key()), qPrintable(it.value().join(u"; "_s)));
        qInfo("days: %d right of %d found, %d to find", right, found, wanted);
        QVERIFY(right * 100 >= 99 * found);
        QVERIFY(right * 100 >= 99 * wanted);
    }

    void boxesOfColumnsAreReadAsTheyAreBuilt()
    {
        struct Box {
            const char *name;
            const char *html; ///< %N name, %S name with blanks, %A address, %L list
        };
        const std::vector<Box> boxes{
            {"head and more", "<div class=box><div class=hd><span>%N</span><a class=more "
                              "href='%A'>更多&gt;&gt;</a></div>%L</div>"},
            {"more with an icon", "<div class=box><div class=hd><h3>%N</h3><a href='%A' title='更多'><i "
                                  "class=icon></i></a></div>%L</div>"},
            {"more as a picture", "<div class=box><div class=hd><b>%N</b><a href='%A'><img src=more.gif "
                                  "alt='更多'></a></div>%L</div>"},
            {"blanks in the name", "<div class=box><h2>%S</h2><a href='%A'>更多</a>%L</div>"},
            {"English beside", "<div class=box><h2>%N<em>Information</em></h2><a href='%A'>more</a>%L</div>"},
            {"English in the name", "<div class=box><h2>%N NEWS</h2><a href='%A'>more</a>%L</div>"},
            {"brackets", "<div class=box><p>【%N】</p><a href='%A'>更多</a>%L</div>"},
            {"legend", "<fieldset><legend><a href='%A'>%N</a></legend>%L</fieldset>"},
            {"caption", "<div><table><caption><a href='%A'>%N</a></caption></table>%L</div>"},
            {"picture with a title", "<div><a href='%A'><img src=t.png title='%N'></a>%L</div>"},
            {"more below", "<div><h3>%N</h3>%L<div class=ft><a href='%A'>查看更多 &raquo;</a></div></div>"},
            {"dots for more", "<div><h3>%N</h3><a href='%A'>...</a>%L</div>"},
            {"plus for more", "<div><h3>%N</h3><a href='%A'>+</a>%L</div>"},
            {"old table", "<TABLE><TR><TD><FONT COLOR=red><B>%N</B></FONT></TD><TD><A "
                          "HREF='%A'>&gt;&gt;更多</A></TD></TR><TR><TD COLSPAN=2>%L</TD></TR></TABLE>"},
            {"letter by letter", "<div class=box><div class=v>%V</div><a href='%A'>更多</a>%L</div>"},
            {"menu beside", "<div class=box><div class=hd><a href='%A'>%N</a><ul><li><a "
                            "href='%Asub/'>乡镇</a></li></ul></div>%L</div>"},
        };
        const QStringList names{u"通知公告"_s, u"政务要闻"_s, u"政策文件"_s};
        const QStringList kinds{u"notice"_s, u"news"_s, u"policy"_s};
        int right = 0, found = 0, wanted = 0;
        for (const Box &box : boxes) {
            QString body;
            for (int n = 0; n < 3; ++n) {
                QString list = u"<ul>"_s;
                for (int k = 0; k < 4; ++k)
                    list +=
                        u"<li><a href='/art/%1%2.html'>关于进一步做好安全生产第%2次检查的情况</a><span>%3</span></li>"_s
                            .arg(n + 1)
                            .arg(k)
                            .arg(kVisit.addDays(-3 - n - k).toString(Qt::ISODate));
                QString spaced, letters;
                for (const QChar c : names[n]) {
                    spaced += (spaced.isEmpty() ? QString() : u"　"_s) + c;
                    letters += (letters.isEmpty() ? QString() : u"<br>"_s) + c;
                }
                body += QString::fromUtf8(box.html)
                            .replace(u"%N"_s, names[n])
                            .replace(u"%S"_s, spaced)
                            .replace(u"%V"_s, letters)
                            .replace(u"%A"_s, u"/col%1/"_s.arg(n))
                            .replace(u"%L"_s, list + u"</ul>"_s);
            }
            const Freshness read = freshnessOf({pageWith(body)}, kVisit);
            found += int(read.columns.size());
            QStringList said;
            for (int n = 0; n < 3; ++n) {
                ++wanted;
                bool isRight = false;
                for (const Column &column : read.columns)
                    isRight = isRight || (column.name == names[n] && toWord(column.kind) == kinds[n] &&
                                          column.address == u"http://www.example.gov.cn/col%1/"_s.arg(n) &&
                                          column.newest == kVisit.addDays(-3 - n).toString(Qt::ISODate));
                right += isRight;
                if (!isRight)
                    said << names[n];
            }
            if (!said.isEmpty()) {
                QStringList as;
                for (const Column &column : read.columns)
                    as << column.name + u' ' + column.address + u' ' + toWord(column.kind) + u' ' +
                              column.newest;
                qInfo("%s: not %s; read %s", box.name, qPrintable(said.join(u", "_s)),
                      qPrintable(as.join(u"; "_s)));
            }
        }
        qInfo("columns: %d right of %d found, %d to find", right, found, wanted);
        QVERIFY(right * 100 >= 99 * found);
        QVERIFY(right * 100 >= 99 * wanted);
    }

    void classesOfColumnsFollowTheirNames_data()
    {
        QTest::addColumn<QString>("kind");
        const auto rows = [](const char *kind, const QStringList &names) {
            for (const QString &name : names)
                QTest::newRow(name.toUtf8().constData()) << QString::fromLatin1(kind);
        };
        rows("news",
             {u"工作动态"_s, u"政务动态"_s, u"部门信息动态"_s, u"今日要闻"_s,   u"本地新闻"_s, u"新闻中心"_s,
              u"图片新闻"_s, u"时政要闻"_s, u"领导活动"_s,     u"政务活动"_s,   u"乡镇动态"_s, u"市县动态"_s,
              u"县区动态"_s, u"基层动态"_s, u"水利要闻"_s,     u"国务院要闻"_s, u"工作快讯"_s, u"每日要情"_s,
              u"动态信息"_s, u"交通新闻"_s, u"头条新闻"_s,     u"要 闻"_s,      u"热点新闻"_s});
        rows("notice", {u"通知公告"_s, u"公示公告"_s, u"公告栏"_s, u"通告"_s, u"通知"_s, u"公示"_s,
                        u"政务公告"_s, u"公告公示"_s, u"最新公告"_s, u"公告通知"_s, u"通 知 公 告"_s});
        rows("policy", {u"政策文件"_s, u"规范性文件"_s, u"政策法规"_s, u"政府文件"_s, u"县政府办文件"_s,
                        u"市政府规章"_s, u"法规文件"_s, u"行政规范性文件"_s, u"部门文件"_s, u"政府规章"_s,
                        u"文件库"_s, u"政策"_s, u"最新文件"_s, u"政策库"_s, u"本级政策"_s, u"地方性法规"_s,
                        u"上级文件"_s, u"其他文件"_s, u"重要政策"_s});
        rows("other", {u"政策解读"_s,   u"招标公告"_s, u"采购公告"_s,     u"人事信息"_s,   u"人事任免"_s,
                       u"财政预决算"_s, u"应急管理"_s, u"办事指南"_s,     u"新闻发布会"_s, u"在线访谈"_s,
                       u"招考公告"_s,   u"征地公告"_s, u"统计公报"_s,     u"政府公报"_s,   u"规划计划"_s,
                       u"建议提案"_s,   u"统计信息"_s, u"行政许可公示"_s, u"双公示"_s,     u"拟任职公示"_s,
                       u"文件解读"_s,   u"政策图解"_s, u"政策问答"_s});
    }
    void classesOfColumnsFollowTheirNames()
    {
        QFETCH(QString, kind);
        QCOMPARE(toWord(columnClassOf(QString::fromUtf8(QTest::currentDataTag()))), kind);
    }

    void marksOfIdentityAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *field, const QString &body, const QString &expected) {
            static int n = 0;
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1String(field)).arg(++n)))
                << body << QLatin1String(field) + u'=' + expected;
        };
        row("code", u"网站标识码：3611280006"_s, u"3611280006"_s);
        row("code", u"网站标识码 <strong>3611280006</strong>"_s, u"3611280006"_s);
        row("code", u"<td>网站标识码</td><td>3611280006</td>"_s, u"3611280006"_s);
        row("code", u"<p>政府网站标识码</p><p>3611280006</p>"_s, u"3611280006"_s);
        row("code", u"标识码：bm07000001"_s, u"bm07000001"_s);
        row("code", u"网站标识码：BM07000001"_s, u"bm07000001"_s);
        row("code", u"网站标识码：３６１１２８０００６"_s, u"3611280006"_s);
        row("code", u"网站标识码&#65306;&nbsp;3611280006"_s, u"3611280006"_s);
        row("code", u"网站标识：3611280006"_s, u"3611280006"_s);
        row("code", u"标识编码：3611280006"_s, u"3611280006"_s);
        row("code", u"网站标识码（3611280006）"_s, u"3611280006"_s);
        row("code", u"网站标识码[3611280006]"_s, u"3611280006"_s);
        row("code", u"网站标识码为3611280006"_s, u"3611280006"_s);
        row("code", u"<!-- 网站标识码：3611280006 -->"_s, QString());
        row("code", u"统一社会信用代码标识：913611280006123456"_s, QString());
        row("icp", u"赣ICP备05004294号-1"_s, u"赣ICP备05004294号-1"_s);
        row("icp", u"备案号：<a href='https://beian.miit.gov.cn/'>赣icp备05004294号</a>"_s,
            u"赣ICP备05004294号"_s);
        row("icp", u"赣ＩＣＰ备０５００４２９４号"_s, u"赣ICP备05004294号"_s);
        row("icp", u"ICP备案编号：赣ICP备05004294"_s, u"赣ICP备05004294号"_s);
        row("icp", u"ICP备案：赣05004294号-2"_s, u"赣ICP备05004294号-2"_s);
        row("icp", u"赣ICP备<span>05004294</span>号"_s, u"赣ICP备05004294号"_s);
        row("icp", u"赣ICP备2020012345号—3"_s, u"赣ICP备2020012345号-3"_s);
        row("icp", u"赣ICP证05004294号"_s, u"赣ICP备05004294号"_s);
        row("icp", u"赣 ICP 备 05004294 号 - 1"_s, u"赣ICP备05004294号-1"_s);
        row("icp", u"<a href='http://beian.miit.gov.cn'><img src=icp.png alt='赣ICP备05004294号'></a>"_s,
            u"赣ICP备05004294号"_s);
        row("police", u"赣公网安备36010002000086号"_s, u"赣公网安备36010002000086号"_s);
        row("police", u"赣公网安备 36010002000086号"_s, u"赣公网安备36010002000086号"_s);
        row("police", u"公安机关备案号：36010002000086"_s, u"公网安备36010002000086号"_s);
        row("police", u"赣公网安备３６０１０００２００００８６号"_s, u"赣公网安备36010002000086号"_s);
        row("police",
            u"<a href='http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=36010002000086'><img src=ga.png></a>"_s,
            u"公网安备36010002000086号"_s);
        row("police", u"赣公网安备第36010002000086号"_s, u"赣公网安备36010002000086号"_s);
        row("police", u"公网安备：赣36010002000086号"_s, u"赣公网安备36010002000086号"_s);
        row("organizer", u"主办单位：白石县人民政府"_s, u"白石县人民政府"_s);
        row("organizer", u"<span>主办</span>：<b>白石县人民政府</b>"_s, u"白石县人民政府"_s);
        row("organizer", u"主办：白石县人民政府 承办：白石县大数据局"_s, u"白石县人民政府"_s);
        row("organizer", u"白石县人民政府主办　白石县大数据局承办"_s, u"白石县人民政府"_s);
        row("organizer", u"<p>主办单位</p><p>白石县人民政府</p>"_s, u"白石县人民政府"_s);
        row("organizer", u"主　办：白石县人民政府办公室"_s, u"白石县人民政府办公室"_s);
        row("organizer", u"主办单位 | 白石县人民政府 | 承办单位 | 大数据局"_s, u"白石县人民政府"_s);
        row("organizer", u"本网站由白石县人民政府主办"_s, u"白石县人民政府"_s);
        row("organizer", u"主管主办：白石县人民政府"_s, u"白石县人民政府"_s);
        row("organizer", u"【主办】白石县人民政府"_s, u"白石县人民政府"_s);
        row("organizer", u"主办/承办：白石县人民政府"_s, u"白石县人民政府"_s);
        row("organizer", u"<p>活动由县文化馆主办，吸引了众多群众</p><p>主办单位：白石县人民政府</p>"_s,
            u"白石县人民政府"_s);
        row("contact", u"联系电话：0793-1234567"_s, u"0793-1234567"_s);
        row("contact", u"联系电话：（0793）1234567"_s, u"(0793)1234567"_s);
        row("contact", u"电　话：0793—1234567"_s, u"0793-1234567"_s);
        row("contact", u"联系方式：0793 1234567"_s, u"0793 1234567"_s);
        row("contact", u"邮箱：abc@example.gov.cn"_s, u"abc@example.gov.cn"_s);
        row("contact", u"联系我们：<a href='mailto:abc@example.gov.cn'>发邮件</a>"_s,
            u"abc@example.gov.cn"_s);
        row("contact", u"网站管理：0793-1234567转8001"_s, u"0793-1234567"_s);
        row("contact", u"Tel: +86-793-1234567"_s, u"+86-793-1234567"_s);
        row("contact", u"服务热线：12345"_s, u"12345"_s);
        row("contact", u"热线：400-123-4567"_s, u"400-123-4567"_s);
        row("conac",
            u"<script>document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/15/000/0000/40610000/CA150000000406100001.js' type='text/javascript'%3E%3C/script%3E\"));</script>"_s,
            u"yes"_s);
        row("conac",
            u"<a href=\"//bszs.conac.cn/sitename?method=show&id=0123456789ABCDEF0123456789ABCDEF\"><img vspace=0 src=//dcs.conac.cn/image/red.png></a>"_s,
            u"yes"_s);
        row("conac", u"<a href='/x'><img src='/images/dzjg.png' alt='党政机关'></a>"_s, u"yes"_s);
        row("conac", u"<img src='/images/red.png' title='党政机关网站标识'>"_s, u"yes"_s);
        row("conac",
            u"<!-- <script src='http://dcs.conac.cn/js/15/000/0000/40610000/CA150000000406100001.js'></script> -->"_s,
            QString());
        row("conac", u"<a href=/a.html>我县党政机关厉行节约</a>"_s, QString());
        row("conac", u"<script>/* dcs.conac.cn/js/15/000/0000/40610000/CA150000000406100001.js */</script>"_s,
            QString());
        row("jiucuo",
            u"<script id=\"_jiucuo_\" sitecode='3611280006' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script>"_s,
            u"yes"_s);
        row("jiucuo",
            u"<a href='http://121.43.68.40/exposure/jiucuo.html?site_code=3611280006'><img src=jc.png></a>"_s,
            u"yes"_s);
        row("jiucuo",
            u"<a href='javascript:;' onclick=\"window.open('https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=3611280006')\">找错</a>"_s,
            u"yes"_s);
        row("jiucuo", u"<a href='/jc/'><img src='/images/jc.png' alt='我为政府网站找错'></a>"_s, u"yes"_s);
        row("jiucuo", u"<a href='/zc/'>政府网站找错</a>"_s, u"yes"_s);
        row("jiucuo", u"<a href=/a.html>我县开展政府网站找错留言办理情况检查</a>"_s, QString());
        row("jiucuo",
            u"<!-- <script id=\"_jiucuo_\" src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script> -->"_s,
            QString());
    }
    void marksOfIdentityAreReadAsTheyAreWritten()
    {
        QFETCH(QString, body);
        QFETCH(QString, expected);
        const Identity who = identityOf(
            {pageWith(u"<div><a href=/a.html>县政府召开常务会议研究部署工作</a></div><div class=foot>"_s +
                      body + u"</div>"_s)});
        const QString field = expected.section(u'=', 0, 0), value = expected.section(u'=', 1);
        const QString yes = u"yes"_s;
        const QString found = field == u"code"        ? who.siteCode
                              : field == u"icp"       ? who.icp
                              : field == u"police"    ? who.police
                              : field == u"organizer" ? who.organizer
                              : field == u"contact"   ? who.contact
                              : field == u"conac"     ? (who.hasConac ? yes : QString())
                                                      : (who.hasJiucuo ? yes : QString());
        QCOMPARE(found, value);
    }

    void hiddenLinksAreFoundHoweverTheyAreHidden_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("isHidden");
        const QString link = u"<a href=http://shop.example.com/>某某商城优惠</a>"_s;
        const QStringList means{u"text-indent:-9999px"_s,
                                u"text-indent:-99em"_s,
                                u"text-indent:-1000%;overflow:hidden"_s,
                                u"position:absolute;clip:rect(0 0 0 0)"_s,
                                u"position:absolute;clip:rect(1px,1px,1px,1px)"_s,
                                u"clip-path:inset(100%)"_s,
                                u"clip-path:inset(50%)"_s,
                                u"clip-path:circle(0)"_s,
                                u"opacity:0"_s,
                                u"opacity:.01"_s,
                                u"opacity:0%"_s,
                                u"filter:alpha(opacity=0)"_s,
                                u"position:absolute;z-index:-999"_s,
                                u"font-size:0"_s,
                                u"font-size:0.1px"_s,
                                u"font:0/0 a"_s,
                                u"font-size:1px"_s,
                                u"height:0;overflow:hidden"_s,
                                u"max-height:0px;overflow-y:hidden"_s,
                                u"width:1px;height:1px;overflow:hidden"_s,
                                u"line-height:0;height:0;overflow:hidden"_s,
                                u"color:#fff;background:#ffffff"_s,
                                u"color:white;background-color:#FFF"_s,
                                u"color:rgb(255,255,255);background:#fff"_s,
                                u"color:transparent"_s,
                                u"color:rgba(0,0,0,0)"_s,
                                u"display:none"_s,
                                u"DISPLAY : NONE !important"_s,
                                u"visibility:hidden"_s,
                                u"visibility:collapse"_s,
                                u"position:absolute;left:-5000px"_s,
                                u"position:fixed;top:-300em"_s,
                                u"margin-left:-9999px"_s,
                                u"margin:-9999px 0 0 0"_s,
                                u"margin-top:-2000px"_s,
                                u"transform:translateX(-9999px)"_s,
                                u"transform:translate(-200%,-200%);position:absolute"_s,
                                u"transform:scale(0)"_s,
                                u"position:absolute;left:200%"_s,
                                u"position:absolute;left:9999px"_s,
                                u"position:absolute;right:-9999px"_s,
                                u"position:absolute;inset:-9999px auto auto 0"_s,
                                u"content-visibility:hidden"_s,
                                u"left:expression(1-900);position:absolute"_s,
                                u"letter-spacing:-2em;font-size:0.0em"_s};
        int n = 0;
        const auto row = [&](const char *by, const QString &head, const QString &body, bool isHidden) {
            QTest::newRow(qPrintable(u"%1 %2 "_s.arg(++n).arg(QLatin1String(by))))
                << head << body << isHidden;
        };
        for (const QString &style : means) {
            row(qPrintable(style), {}, u"<div style=\""_s + style + u"\">"_s + link + u"</div>"_s, true);
            row(qPrintable(u"class "_s + style), u"<style>/* x */ .nav,.zz, p{"_s + style + u"}</style>"_s,
                u"<div class=\"a zz\">"_s + link + u"</div>"_s, true);
        }
        row("id", u"<style>#k{position:absolute;left:-9000px}</style>"_s,
            u"<div id=k>"_s + link + u"</div>"_s, true);
        row("descendant", u"<style>.foot ul li{display:none}</style>"_s,
            u"<div class=foot><ul><li>"_s + link + u"</li></ul></div>"_s, true);
        row("child", u"<style>.foot > div.x a{font-size:0}</style>"_s,
            u"<div class=foot><div class=x>"_s + link + u"</div></div>"_s, true);
        row("in a media rule", u"<style>@media screen{.k{left:-9000px;position:absolute}}</style>"_s,
            u"<div class=k>"_s + link + u"</div>"_s, true);
        row("style in the body", {}, u"<style>.k{display:none}</style><div class=k>"_s + link + u"</div>"_s,
            true);
        row("link itself", {}, u"<a style='display:none' href=http://shop.example.com/>某某商城优惠</a>"_s,
            true);
        row("marquee", {}, u"<marquee height=0 width=0>"_s + link + u"</marquee>"_s, true);
        row("marquee by style", {},
            u"<marquee style='height:1px;width:3px' scrollamount=9999>"_s + link + u"</marquee>"_s, true);
        row("hidden attribute", {}, u"<div hidden>"_s + link + u"</div>"_s, true);
        row("by a script that writes", {},
            u"<script>document.write('<div style=\"position:absolute;left:-2000px\">');</script>"_s + link +
                u"<script>document.write('</div>');</script>"_s,
            true);
        row("by a script that hides", {},
            u"<div id=zx>"_s + link +
                u"</div><script>document.getElementById('zx').style.display='none';</script>"_s,
            true);
        row("colour of the body", u"<style>body{background:#fff}.k a{color:#fff}</style>"_s,
            u"<div class=k>"_s + link + u"</div>"_s, true);
        row("font colour on a cell", {},
            u"<table><tr><td bgcolor=#FFFFFF><font color=white>"_s +
                link.chopped(4).replace(u">某"_s, u"><font color=white>某"_s) +
                u"</font></a></font></td></tr></table>"_s,
            true);
        row("noscript", {}, u"<noscript>"_s + link + u"</noscript>"_s, false);
        row("nothing in the link", {}, u"<a href=http://shop.example.com/></a>"_s, false);
        row("a later rule shows it", u"<style>.k{display:none}.k{display:block}</style>"_s,
            u"<div class=k>"_s + link + u"</div>"_s, false);
        row("the inline style shows it", u"<style>.k{display:none}</style>"_s,
            u"<div class=k style='display:block'>"_s + link + u"</div>"_s, false);
        row("for print alone",
            u"<style media=print>.k{display:none}</style><style>@media print{.k{display:none}}</style>"_s,
            u"<div class=k>"_s + link + u"</div>"_s, false);
        row("for small screens alone", u"<style>@media (max-width:768px){.k{display:none}}</style>"_s,
            u"<div class=k>"_s + link + u"</div>"_s, false);
        row("white on blue", {},
            u"<div style='background:#00f'><a style='color:#fff' href=http://shop.example.com/>某某商城优惠</a></div>"_s,
            false);
        row("white on a picture",
            u"<style>body{background:#fff}.h{background:url(blue.jpg)}.h a{color:#fff}</style>"_s,
            u"<div class=h>"_s + link + u"</div>"_s, false);
        row("a picture over its white", {},
            u"<div style='color:#fff;background:#fff url(a.png)'>"_s + link + u"</div>"_s, false);
        row("centred by a margin", {},
            u"<div style='position:absolute;left:50%;margin-left:-500px;top:50%;margin-top:-300px'>"_s +
                link + u"</div>"_s,
            false);
        row("a float that can be closed", {},
            u"<div id=fl><a href=javascript:shut()>关闭</a>"_s + link +
                u"</div><script>function shut(){document.getElementById('fl').style.display='none';}</script>"_s,
            false);
        row("small margin", {}, u"<div style='margin:-20px 0 0 -30px'>"_s + link + u"</div>"_s, false);
        row("logo", u"<style>.logo{text-indent:-9999px;background:url(l.png)}</style>"_s,
            u"<h1 class=logo><a href=/>白石县人民政府</a></h1>"_s, false);
        row("partner's logo",
            u"<style>.lg{text-indent:-9999px;background:url(wx.png);width:90px;height:30px;display:block}</style>"_s,
            u"<a class=lg href=http://weibo.com/u/123>新浪微博</a>"_s, false);
        row("skip link", u"<style>.skip{position:absolute;left:-9999px}.skip:focus{left:0}</style>"_s,
            u"<a class=skip href='#main'>跳到正文</a>"_s, false);
        row("menu of the site", u"<style>.m ul{display:none}.m:hover ul{display:block}</style>"_s,
            u"<div class=m><ul><li><a href=/a/>政策文件</a></li></ul></div>"_s, false);
        row("menu with a link away", u"<style>.m ul{display:none}.m:hover ul{display:block}</style>"_s,
            u"<div class=m>友情链接<ul><li><a href=http://www.people.com.cn/>人民网</a></li></ul></div>"_s,
            false);
        row("slider",
            u"<style>.s{overflow:hidden;width:600px;height:300px;position:relative}.s .i{position:absolute;left:600px}</style>"_s,
            u"<div class=s><div class=i><a href=http://www.xinhuanet.com/a>新华网专题报道</a></div></div>"_s,
            false);
        row("tabs of partners", u"<style>.t2{display:none}</style>"_s,
            u"<ul class=tab><li onclick=\"show('t1')\">媒体链接</li><li onclick=\"show('t2')\">企业链接</li></ul><div id=t2 class=t2><a href=http://www.people.com.cn/>人民网</a><a href=http://www.cctv.com/>央视网</a></div>"_s,
            false);
        row("footer in the dark", {},
            u"<div style='background-color:#333;color:#fff'><a href=http://www.people.com.cn/ style='color:#fff'>人民网</a></div>"_s,
            false);
        row("window that opens", {},
            u"<div id=pop class=popup style='display:none'><a href=javascript:close()>关闭</a><a href=http://weixin.qq.com/r/x>关注微信公众号</a></div><script>$('#btn').click(function(){$('#pop').show();});</script>"_s,
            false);
    }
    void hiddenLinksAreFoundHoweverTheyAreHidden()
    {
        QFETCH(QString, head);
        QFETCH(QString, body);
        QFETCH(bool, isHidden);
        const auto found =
            doubtfulLinksOf(pageWith(u"<p>县政府召开常务会议。</p>"_s + body + u"<p>版权所有</p>"_s, head));
        QCOMPARE(!found.empty(), isHidden);
    }
};

XW_TEST_MAIN(PageHabitsTest)
#include "tst_page_habits.moc"
