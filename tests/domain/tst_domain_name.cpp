// Domain names by the rules of 国办函〔2018〕55号, on hosts as registers hold them.
#include "domain/register/domain_name.h"

#include "testkit/testkit.h"

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

SiteDomains site(WebsiteType type, const QString &url, const QString &portal = {})
{
    SiteDomains made;
    made.type = type;
    made.url = url;
    made.portalHost = portal;
    return made;
}

QString rules(const DomainReport &report)
{
    QStringList found;
    for (const DomainFinding &finding : report.findings)
        found << finding.rule + (finding.violation ? u"!"_s : u"?"_s);
    return found.join(u' ');
}

} // namespace

class DomainNameTest : public QObject
{
    Q_OBJECT
private slots:
    void aHostIsCutOutOfAnyAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("url") << u"http://www.Jiangxi.gov.cn/col/1.html?x=1"_s << u"www.jiangxi.gov.cn"_s;
        QTest::newRow("port") << u"https://www.jiangxi.gov.cn:8443/"_s << u"www.jiangxi.gov.cn"_s;
        QTest::newRow("bare") << u" www.jiangxi.gov.cn "_s << u"www.jiangxi.gov.cn"_s;
        QTest::newRow("dot") << u"www.jiangxi.gov.cn."_s << u"www.jiangxi.gov.cn"_s;
        QTest::newRow("path") << u"sub.bd.gov.cn/index"_s << u"sub.bd.gov.cn"_s;
        QTest::newRow("chinese") << u"http://江西省人民政府.政务/"_s << u"江西省人民政府.政务"_s;
        QTest::newRow("numbers") << u"http://10.1.2.3:80/a"_s << u"10.1.2.3"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("path only") << u"http:///index.html"_s << QString();
    }
    void aHostIsCutOutOfAnyAddress()
    {
        QFETCH(QString, address);
        QTEST(hostOf(address), "host");
    }

    void punycodeIsReadAsTheNameItStandsFor()
    {
        const QString chinese = u"江西.政务"_s;
        const QString ace = QString::fromLatin1(QUrl::toAce(chinese));
        QVERIFY(ace.startsWith(u"xn--"));
        QCOMPARE(hostOf(u"http://"_s + ace + u"/x"_s), chinese);
        QCOMPARE(formOf(hostOf(ace)), HostForm::Chinese);
    }

    void everyFormIsTold()
    {
        QCOMPARE(formOf(u"www.jiangxi.gov.cn"_s), HostForm::Portal);
        QCOMPARE(formOf(u"slj.bd.gov.cn"_s), HostForm::Department);
        QCOMPARE(formOf(u"www.slj.bd.gov.cn"_s), HostForm::WwwDepartment);
        QCOMPARE(formOf(u"bd.gov.cn"_s), HostForm::Bare);
        QCOMPARE(formOf(u"a.b.c.gov.cn"_s), HostForm::Deeper);
        QCOMPARE(formOf(u"www.a.b.c.gov.cn"_s), HostForm::Deeper);
        QCOMPARE(formOf(u"www.gov.cn"_s), HostForm::Central);
        QCOMPARE(formOf(u"江西.政务"_s), HostForm::Chinese);
        QCOMPARE(formOf(u"www.jiangxi.com"_s), HostForm::Foreign);
        QCOMPARE(formOf(u"www.jiangxi.gov.cn.com"_s), HostForm::Foreign);
        QCOMPARE(formOf(u"jiangxigov.cn"_s), HostForm::Foreign);
        QCOMPARE(formOf(u"www.-x.gov.cn"_s), HostForm::Foreign);
        QCOMPARE(formOf(u"www..gov.cn"_s), HostForm::Foreign);
        QCOMPARE(formOf(u"10.1.2.3"_s), HostForm::Foreign);
        QCOMPARE(formOf({}), HostForm::None);
        QCOMPARE(governmentLabel(u"www.slj.bd.gov.cn"_s), u"bd"_s);
        QCOMPARE(governmentLabel(u"www.jiangxi.gov.cn"_s), u"jiangxi"_s);
        QCOMPARE(governmentLabel(u"a.b.c.gov.cn"_s), QString());
    }

    void theMainDomainDecides_data()
    {
        QTest::addColumn<WebsiteType>("type");
        QTest::addColumn<QString>("url");
        QTest::addColumn<DomainVerdict>("verdict");
        QTest::addColumn<QString>("found");
        using enum WebsiteType;
        using enum DomainVerdict;
        const auto row = [](const char *name, WebsiteType type, const char16_t *url, DomainVerdict verdict,
                            const char *found) {
            QTest::newRow(name) << type << QString::fromUtf16(url) << verdict << QString::fromUtf8(found);
        };
        row("portal", CityPortal, u"http://www.bd.gov.cn/", Conforms, "");
        row("portal without www", CityPortal, u"http://bd.gov.cn/", Violates, "D3!");
        row("portal as department", CountyPortal, u"http://px.bd.gov.cn/", Violates, "D3!");
        row("portal elsewhere", CityPortal, u"http://www.bd.com.cn/", Violates, "D1!");
        row("portal of all", ProvincePortal, u"http://www.gov.cn/", Violates, "D2!");
        row("department", CityDepartment, u"http://slj.bd.gov.cn/", Conforms, "");
        row("department elsewhere", CityDepartment, u"http://slj.other.gov.cn/", Violates, "D4!");
        row("department as portal", CityDepartment, u"http://www.bdslj.gov.cn/", Violates, "D4!");
        row("department bare", CityDepartment, u"http://bdslj.gov.cn/", Violates, "D4!");
        row("department with www", CityDepartment, u"http://www.slj.bd.gov.cn/", Review, "D4?");
        row("department with www elsewhere", CityDepartment, u"http://www.slj.other.gov.cn/", Violates,
            "D4! D4?");
        row("too deep", CityDepartment, u"http://a.b.bd.gov.cn/", Review, "D4?");
        row("under a ministry", ProvinceDepartment, u"http://jx.chinatax.gov.cn/", Conforms, "D6?");
        row("county department", CountyDepartment, u"http://x.bd.gov.cn/", Conforms, "D12?");
        row("town", BelowCounty, u"http://www.town.gov.cn/", Conforms, "D12?");
        row("zone", CityOther, u"http://www.zone.gov.cn/", Conforms, "");
        row("zone bare", Other, u"http://zone.gov.cn/", Review, "D4?");
        row("no address", CityDepartment, u"", Review, "D1?");
        row("Chinese alone", CityPortal, u"http://保定.政务/", Review, "D9?");
    }
    void theMainDomainDecides()
    {
        QFETCH(WebsiteType, type);
        QFETCH(QString, url);
        QFETCH(DomainVerdict, verdict);
        QFETCH(QString, found);
        SiteDomains one = site(type, url, u"http://www.bd.gov.cn/"_s);
        one.superiorHosts = {u"www.chinatax.gov.cn"_s};
        const DomainReport report = judgeDomains(one);
        QCOMPARE(rules(report), found);
        QCOMPARE(report.verdict, verdict);
        for (const DomainFinding &finding : report.findings)
            QVERIFY(!finding.message.english().contains(u'%'));
    }

    void withoutAKnownPortalTheFormAloneCounts()
    {
        QCOMPARE(judgeDomains(site(WebsiteType::CityDepartment, u"slj.any.gov.cn"_s)).verdict,
                 DomainVerdict::Conforms);
    }

    void otherFindingsStandBesideTheVerdict()
    {
        SiteDomains one = site(WebsiteType::CityPortal, u"http://www.bd.gov.cn/"_s);
        one.otherHosts = {u"www.baoding.gov.cn"_s};
        one.chineseDomain = u"保定门户.政务"_s;
        one.organizer = u"保定市人民政府办公室"_s;
        one.checkedUrl = u"http://www.new.gov.cn/index"_s;
        const DomainReport report = judgeDomains(one);
        QCOMPARE(report.verdict, DomainVerdict::Conforms);
        QCOMPARE(rules(report), u"D7? D9! ? ?"_s);
        one.mainNamed = true;
        one.chineseDomain = u"保定市人民政府.政务"_s;
        one.checkedUrl = u"https://www.bd.gov.cn/index"_s;
        QCOMPARE(rules(judgeDomains(one)), QString());
        one.chineseDomain = u"保定市人民政府.中国"_s;
        QCOMPARE(rules(judgeDomains(one)), u"D1!"_s);
    }

    void theRateCountsWhatConforms()
    {
        using enum DomainVerdict;
        QCOMPARE(domainRate({Conforms, Violates, Review, Conforms}), (Rate{2, 4}));
        QVERIFY(domainRate({}).isNull());
    }
};

XW_TEST_MAIN(DomainNameTest)
#include "tst_domain_name.moc"
