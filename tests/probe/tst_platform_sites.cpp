// What is read of sites in the styles of today's platforms, held against what is true of them: precision and
// recall a style, printed, with floors over all.
#include "probe/platform_sites.h"

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw::probe;
using xw::testkit::PlatformSite;
using xw::testkit::PlatformSites;

namespace
{

struct Tally {
    int right = 0, found = 0, wanted = 0;
    void operator+=(const Tally &other)
    {
        right += other.right;
        found += other.found;
        wanted += other.wanted;
    }
    [[nodiscard]] bool reaches(int percent) const
    {
        return right * 100 >= percent * found && right * 100 >= percent * wanted;
    }
    [[nodiscard]] QString text() const
    {
        return u"%1/%2 %3/%4"_s.arg(right).arg(found).arg(right).arg(wanted);
    }
};

constexpr int sitesOfAStyle = 3;

} // namespace

class PlatformSitesTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsAndDaysOfPlatformsAreRead()
    {
        const quint32 seed = qEnvironmentVariableIsSet("XW_SEED")
                                 ? qEnvironmentVariable("XW_SEED").toUInt()
                                 : QRandomGenerator::global()->generate() % 100000;
        Tally columns, newest, home, stale;
        int sites = 0, pages = 0;
        QStringList wrong;
        qInfo("seed %u; right of found, right of wanted", seed);
        for (const QString &style : PlatformSites::styles()) {
            Tally theseColumns, theseNewest, thisHome, theseStale;
            for (quint32 k = 0; k < sitesOfAStyle; ++k, ++sites) {
                const PlatformSite site = PlatformSites(style, seed + k).site();
                pages += int(site.pages.size());
                const auto miss = [&](const QString &what) {
                    wrong << u"%1, seed %2: "_s.arg(style).arg(seed + k) + what;
                };
                if (qEnvironmentVariable("XW_DUMP") == style && k == 0)
                    for (const FetchedPage &one : site.pages)
                        qInfo("%s\n%s", qPrintable(one.address), one.bytes.constData());
                const Freshness read = freshnessOf(site.pages, site.asOf);
                QHash<QString, Column> byAddress;
                for (const Column &column : read.columns)
                    byAddress.insert(column.address, column);
                theseColumns.found += int(read.columns.size());
                for (const auto &expected : site.columns) {
                    ++theseColumns.wanted;
                    const bool isThere = byAddress.contains(expected.address);
                    const Column found = byAddress.take(expected.address);
                    const bool isRight =
                        isThere && found.name == expected.name && found.isBlank == expected.isBlank;
                    theseColumns.right += isRight;
                    if (!isRight)
                        miss(u"column %1 %2%3 read as \"%4\"%5"_s.arg(
                            expected.name, expected.address, expected.isBlank ? u" blank"_s : QString(),
                            found.name, found.isBlank ? u" blank"_s : QString()));
                    theseNewest.found += !found.newest.isEmpty();
                    theseNewest.wanted += expected.newest.isValid();
                    const bool isNewest =
                        expected.newest.isValid() && found.newest == expected.newest.toString(Qt::ISODate);
                    theseNewest.right += isNewest;
                    if (!isNewest && isThere && (expected.newest.isValid() || !found.newest.isEmpty()))
                        miss(u"%1: newest %2 read as %3"_s.arg(
                            expected.name, expected.newest.toString(Qt::ISODate), found.newest));
                    const int days = columnClassOf(expected.name) == ColumnClass::News    ? 14
                                     : columnClassOf(expected.name) == ColumnClass::Other ? 365
                                                                                          : 183;
                    const bool isStale =
                        expected.newest.isValid() && expected.newest.daysTo(site.asOf) > days + 2;
                    theseStale.wanted += isStale;
                    theseStale.found += found.isStale;
                    theseStale.right += isStale && found.isStale;
                }
                for (const Column &column : byAddress)
                    miss(u"no such column: "_s + column.name + u' ' + column.address);
                ++thisHome.wanted;
                ++thisHome.found;
                thisHome.right += read.homeNewest == site.homeNewest.toString(Qt::ISODate);
                if (read.homeNewest != site.homeNewest.toString(Qt::ISODate))
                    miss(u"home %1 read as %2"_s.arg(site.homeNewest.toString(Qt::ISODate), read.homeNewest));
            }
            qInfo("%-22s columns %-12s newest %-12s stale %-12s home %s", qPrintable(style),
                  qPrintable(theseColumns.text()), qPrintable(theseNewest.text()),
                  qPrintable(theseStale.text()), qPrintable(thisHome.text()));
            columns += theseColumns;
            newest += theseNewest;
            home += thisHome;
            stale += theseStale;
        }
        qInfo("%d sites, %d pages: columns %s newest %s stale %s home %s", sites, pages,
              qPrintable(columns.text()), qPrintable(newest.text()), qPrintable(stale.text()),
              qPrintable(home.text()));
        for (const QString &line : wrong.mid(0, qEnvironmentVariableIsSet("XW_SEED") ? 400 : 40))
            qInfo("%s", qPrintable(line));
        QVERIFY(pages >= 300);
        QVERIFY(columns.reaches(95));
        QVERIFY(newest.reaches(97));
        QVERIFY(stale.reaches(97));
        QVERIFY(home.reaches(95));
    }
};

XW_TEST_MAIN(PlatformSitesTest)
#include "tst_platform_sites.moc"
