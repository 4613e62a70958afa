// A pack opened in the window without a network: what was found, the page as the site sent it, the place
// marked; and a pack that was changed says so.
#include "uikit/ui_kit.h"

#include "domain/site_reading.h"
#include "evidence/pack.h"
#include "ui/inspect/pack_viewer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

probe::Exchange answered(const QByteArray &url, const QString &html)
{
    probe::Exchange made;
    made.asked = made.url = url;
    made.at = QDateTime({2020, 3, 30}, {10, 32, 0});
    made.request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    made.head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    made.body = html.toUtf8();
    made.status = 200;
    return made;
}

QByteArray packOf(const std::vector<SiteFinding> &findings)
{
    evidence::SiteRecorder recorder(std::make_shared<evidence::ClockOffset>());
    recorder.take(answered("http://www.site.test/",
                           u"<html><body><h1>某县人民政府</h1><p>典型案列选登</p>"
                           "<a href=/gone.html><img src=x.png></a><script>x()</script></body></html>"_s));
    recorder.take(answered("http://www.site.test/b.html", u"<html><body><p>第二页</p></body></html>"_s));
    evidence::PackFacts facts;
    facts.code = u"3611000001"_s;
    facts.name = u"某县人民政府"_s;
    facts.kind = u"reading"_s;
    facts.url = "http://www.site.test/";
    facts.at = QDateTime({2020, 3, 30}, {10, 32, 0});
    QJsonArray all;
    for (const SiteFinding &finding : findings)
        all.append(toJson(finding));
    facts.verdict = {{u"findings"_s, all}};
    facts.tie = {u"2020Q1"_s, 42, QByteArray(32, 'x')};
    return evidence::makePack(facts, recorder.kept({})).value_or(QByteArray());
}

std::vector<SiteFinding> wordAndLink()
{
    SiteFinding word, link;
    word.check = SiteCheck::WrongWord;
    word.words = QStringList{u"案列"_s, u"案例"_s};
    word.places = {{u"http://www.site.test/"_s, u"案列"_s, u"典型案列选登"_s}};
    link.check = SiteCheck::DeadLinks;
    link.count = 1;
    link.places = {{u"http://www.site.test/"_s, {}, u"404 http://www.site.test/gone.html"_s}};
    return {word, link};
}

} // namespace

class PackViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void theFaultIsMarkedInThePageThatTheSiteSent()
    {
        const QByteArray pack = packOf(wordAndLink());
        ui::PackViewer viewer;
        viewer.show();
        viewer.prefer(u"dead-links"_s);
        viewer.showPack(pack, QCryptographicHash::hash(pack, QCryptographicHash::Sha256));
        auto *tree = part<QTreeWidget>(viewer, u"packTree"_s);
        auto *page = part<QTextBrowser>(viewer, u"packPage"_s);
        QTRY_COMPARE(tree->topLevelItemCount(), 3); // two findings, and the pages
        // The preferred one is chosen; a link of a picture is marked by where it leads.
        QCOMPARE(tree->currentItem(), tree->topLevelItem(1));
        QVERIFY(page->toPlainText().contains(u"某县人民政府"_s));
        QVERIFY(!page->toHtml().contains(u"script"_s));
        tree->setCurrentItem(tree->topLevelItem(0));
        QTRY_COMPARE(page->extraSelections().size(), 1);
        QCOMPARE(page->extraSelections().front().cursor.selectedText(), u"案列"_s);
        const QString proof = part<QLabel>(viewer, u"packProof"_s)->text();
        QVERIFY2(proof.contains(u"SHA-256 "_s) && proof.contains(u"2020Q1"_s), qPrintable(proof));
        shoot(viewer, u"pack-viewer"_s);
    }

    void aPackThatIsNotTheRoundsOrWasChangedSaysSo()
    {
        const QByteArray pack = packOf(wordAndLink());
        ui::PackViewer other;
        other.showPack(pack, QByteArray(32, 'x'));
        auto *said = part<QLabel>(other, u"packProof"_s);
        QTRY_VERIFY(said->text().contains(u"SHA-256"_s) && said->text().contains(u"differs"_s));
        QByteArray changed = pack;
        changed[changed.size() / 3] = char(changed[changed.size() / 3] ^ 1);
        ui::PackViewer broken;
        broken.showPack(changed, QCryptographicHash::hash(changed, QCryptographicHash::Sha256));
        auto *faults = part<QLabel>(broken, u"packProof"_s);
        QTRY_VERIFY(!faults->text().contains(u"…"_s));
        QVERIFY2(!faults->text().contains(u"The pack holds"_s), qPrintable(faults->text()));
    }
};

XW_UI_TEST_MAIN(PackViewerTest)
#include "tst_pack_viewer.moc"
