// What is read of generated sites, held against what is true of them: precision and recall a check, printed,
// with floors.
#include "probe/freshness.h"
#include "probe/freshness/link_lists.h"
#include "probe/identity.h"
#include "probe/site_generator.h"
#include "probe/words.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;
using xw::testkit::GeneratedSite;
using xw::testkit::SiteGenerator;

namespace
{

struct Score {
    int right = 0, found = 0, wanted = 0;
    [[nodiscard]] bool reaches(int percent) const
    {
        return right * 100 >= percent * found && right * 100 >= percent * wanted;
    }
    [[nodiscard]] QString text() const
    {
        return u"%1 right of %2 found, %3 to find: precision %4 %, recall %5 %"_s.arg(right)
            .arg(found)
            .arg(wanted)
            .arg(found ? right * 1000 / found / 10.0 : 100)
            .arg(wanted ? right * 1000 / wanted / 10.0 : 100);
    }
};

constexpr int kSites = 24;

} // namespace

class SiteReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void daysColumnsAndIdentityOfGeneratedSitesAreRead()
    {
        const quint32 seed = qEnvironmentVariableIsSet("XW_SEED")
                                 ? qEnvironmentVariable("XW_SEED").toUInt()
                                 : QRandomGenerator::global()->generate() % 100000;
        Score days, columns, newest, identity;
        int pages = 0;
        QStringList wrong;
        for (int k = 0; k < kSites; ++k) {
            const GeneratedSite site = SiteGenerator(seed + quint32(k)).site();
            pages += int(site.pages.size());
            const auto miss = [&](const QString &what) {
                wrong << u"seed %1: "_s.arg(seed + quint32(k)) + what;
            };
            QSet<QString> listed;
            for (const FetchedPage &fetched : site.pages) {
                const HtmlPage page(decodePage(fetched.bytes, fetched.contentType), fetched.address);
                for (const LinkList &list : listsOf(page, linksOf(page), site.asOf))
                    for (const ListEntry &entry : list.entries) {
                        const bool isKnown = site.days.contains(entry.address);
                        listed.insert(entry.address);
                        days.found += entry.date.has_value();
                        days.wanted += isKnown;
                        const bool isRight =
                            isKnown && entry.date && entry.date->day == site.days[entry.address];
                        days.right += isRight;
                        if (isKnown && !isRight)
                            miss(entry.address + u" read as "_s +
                                 (entry.date ? entry.date->text() : u"none"_s));
                    }
            }
            for (auto day = site.days.begin(); day != site.days.end(); ++day)
                if (!listed.contains(day.key())) {
                    ++days.wanted;
                    miss(day.key() + u" not listed"_s);
                }
            const Freshness read = freshnessOf(site.pages, site.asOf);
            QHash<QString, Column> byName;
            for (const Column &column : read.columns)
                byName.insert(column.name, column);
            columns.found += int(read.columns.size());
            for (const auto &expected : site.columns) {
                ++columns.wanted;
                const Column found = byName.value(expected.name);
                const bool isRight = found.address == expected.address && found.isBlank == expected.isBlank;
                columns.right += isRight;
                if (!isRight)
                    miss(u"column "_s + expected.name + u" read as \""_s + found.name + u"\" "_s +
                         found.address + (found.isBlank ? u" blank"_s : QString()));
                if (expected.newest.isValid()) {
                    ++newest.wanted;
                    newest.found += !found.newest.isEmpty();
                    newest.right += found.newest == expected.newest.toString(Qt::ISODate);
                }
            }
            for (const Column &column : read.columns)
                if (std::none_of(site.columns.begin(), site.columns.end(),
                                 [&](const auto &c) { return c.name == column.name; }))
                    miss(u"no such column: "_s + column.name);
            const Identity who = identityOf(site.pages);
            const QList<QPair<QString, QString>> fields{
                {who.siteCode, site.code},
                {who.icp, site.icp},
                {who.police, site.police},
                {who.organizer, site.organizer},
                {who.contact, site.contact},
                {who.hasConac ? u"conac"_s : QString(), site.hasConac ? u"conac"_s : QString()},
                {who.hasJiucuo ? u"jiucuo"_s : QString(), site.hasJiucuo ? u"jiucuo"_s : QString()}};
            for (const auto &[found, expected] : fields) {
                identity.found += !found.isEmpty();
                identity.wanted += !expected.isEmpty();
                identity.right += !found.isEmpty() && found == expected;
                if (found != expected)
                    miss(u"identity \""_s + expected + u"\" read as \""_s + found + u'"');
            }
        }
        qInfo("%d sites, %d pages, seed %u", kSites, pages, seed);
        qInfo("days:     %s", qPrintable(days.text()));
        qInfo("columns:  %s", qPrintable(columns.text()));
        qInfo("newest:   %s", qPrintable(newest.text()));
        qInfo("identity: %s", qPrintable(identity.text()));
        for (const QString &line : wrong.mid(0, 30))
            qInfo("%s", qPrintable(line));
        QVERIFY(pages >= 100);
        QVERIFY(days.reaches(97));
        QVERIFY(columns.reaches(95));
        QVERIFY(newest.reaches(97));
        QVERIFY(identity.reaches(99));
    }

    void theHeadOfATableIsNoNameOfAColumn()
    {
        QString rows;
        for (int k = 1; k < 5; ++k)
            rows +=
                u"<tr><td>%1</td><td><a href=/t/%1.html>关于公布第%1批名单的补充通知</a></td><td>2020-05-1%1</td></tr>"_s
                    .arg(k);
        const QString first = u"<div><h3>通知公告</h3><a href=/tz/>更多</a></div>"_s;
        for (const QString &head : {u"<thead><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></thead>"_s,
                                    u"<tr><td>序号</td><td>信息名称</td><td>时间</td></tr>"_s, QString()}) {
            const QString html =
                u"<html><meta charset=utf-8><body>"_s + first + u"<table>"_s + head + rows + u"</table>"_s;
            const Freshness read = freshnessOf(
                {{u"http://www.example.gov.cn/"_s, html.toUtf8(), "text/html"}}, QDate(2020, 5, 20));
            QCOMPARE(read.columns.size(), 1u);
            QCOMPARE(read.columns.front().name, u"通知公告"_s);
            QCOMPARE(read.columns.front().newest, u"2020-05-14"_s);
        }
    }

    void aTrailThatBeginsWithHomeLeadsToTheColumnsOwnPage()
    {
        const auto page = [](const QString &path, const QString &body) {
            return FetchedPage{
                u"http://www.example.gov.cn"_s + path,
                (u"<html><meta charset=utf-8><title>通知公告_某县</title><body>"_s + body).toUtf8(),
                "text/html"};
        };
        QString rows;
        for (int k = 0; k < 4; ++k)
            rows +=
                u"<li><a href=/t/%1.html>关于公布第%1批名单的补充通知</a><i>2020-05-1%1</i></li>"_s.arg(k);
        const QString home =
            u"<a href=/tz/>通知公告</a><div><span class=on>通知公告</span></div><ul>"_s + rows;
        for (const QString &trail :
             {u"<div><a href=/>首页</a>/<span>通知公告</span></div>"_s,
              u"<div>当前位置：首页&gt;通知公告</div>"_s,
              u"<div><a href=/>网站首页</a> &raquo; <a href=/tz/>通知公告</a></div>"_s}) {
            const Freshness read =
                freshnessOf({page(u"/"_s, home), page(u"/tz/"_s, trail + u"<ul>"_s + rows + u"</ul>"_s)},
                            QDate(2020, 5, 20));
            QCOMPARE(read.columns.size(), 1u);
            QCOMPARE(read.columns.front().address, u"http://www.example.gov.cn/tz/"_s);
            QVERIFY(read.columns.front().isOnHome);
            // Excused by a person it is not counted, however old.
            const Freshness old = freshnessOf({page(u"/"_s, home), page(u"/tz/"_s, trail + u"<ul>"_s + rows)},
                                              QDate(2021, 5, 20));
            QCOMPARE(old.staleNewsNotice, 1);
            const Freshness excused =
                freshnessOf({page(u"/"_s, home), page(u"/tz/"_s, trail + u"<ul>"_s + rows)},
                            QDate(2021, 5, 20), {u"http://www.example.gov.cn/tz/"_s});
            QCOMPARE(excused.staleNewsNotice, 0);
            QVERIFY(excused.columns.front().isExcused);
        }
    }

    void mutatedPagesAreReadWithoutACrash()
    {
        const quint32 seed = QRandomGenerator::global()->generate() % 100000;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        WordList words;
        XW_VERIFY_OK(words.add("案列\t案例\n", u"list"_s));
        for (int k = 0; k < 60; ++k) {
            GeneratedSite site = SiteGenerator(random.generate()).site();
            site.pages.resize(2);
            for (FetchedPage &page : site.pages) {
                for (int m = 0; m < 20; ++m) {
                    const qsizetype at = random.bounded(qsizetype(page.bytes.size()));
                    switch (random.bounded(5)) {
                    case 0:
                        page.bytes[at] = char(random.bounded(256));
                        break;
                    case 1:
                        page.bytes.remove(at, random.bounded(200));
                        break;
                    case 2:
                        page.bytes.insert(at,
                                          page.bytes.mid(random.bounded(qsizetype(page.bytes.size())), 300));
                        break;
                    case 3:
                        page.bytes.insert(
                            at, QByteArray::fromRawData("<\"'>&#x</!--", 12).left(1 + random.bounded(11)));
                        break;
                    default:
                        page.bytes.truncate(std::max<qsizetype>(1, page.bytes.size() - random.bounded(50)));
                        break;
                    }
                }
                page.contentType =
                    QByteArray("text/html; charset=").append(random.bounded(2) ? "gbk" : "\xff;x=\"");
            }
            (void)toJson(freshnessOf(site.pages, site.asOf));
            (void)toJson(identityOf(site.pages));
            (void)wrongWordsOf(site.pages, words);
        }
    }
};

XW_TEST_MAIN(SiteReadingTest)
#include "tst_site_reading.moc"
