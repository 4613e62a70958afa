// Registers, ledgers and results in the forms that offices send: for each file what goes in is exactly what
// is true, or the program said what it did not take. XW_OFFICE_FILES: how many files of each kind;
// XW_OFFICE_SEED.
#include "fixture.h"
#include "office_files.h"
#include "workspace/import/result_columns.h"

#include <QElapsedTimer>

#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

namespace
{

const QStringList officeCities{u"黄石市"_s, u"荆州市"_s, u"随州市"_s};

QString officeCode(int i)
{
    return u"42000003%1"_s.arg(i, 2, 10, QChar(u'0'));
}

/// What became of one file.
struct Read {
    std::optional<tables::Table> table;
    std::optional<ImportPlan> plan;
    QByteArray which;
};

class Office
{
public:
    Office(const char *kind, const RoundState &state)
        : m_kind(*importKind(QString::fromLatin1(kind))), m_state(state)
    {
    }

    Read read(const OfficeList &list, OfficeHand &hand, int seed)
    {
        Read made;
        const OfficeBytes file = officeBytes(list, hand);
        made.which = "seed " + QByteArray::number(seed) + ", " + file.how.toUtf8() + "\n" +
                     list.headers.join(u'|').toUtf8() + "\n";
        for (const QStringList &row : list.rows)
            made.which += row.join(u'|').toUtf8() + "\n";
        const QString path = m_folder.filePath(u"a."_s + file.suffix);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes) != file.bytes.size())
            qFatal("no file");
        out.close();
        tables::ReadOptions options{{}, knownHeaders(m_kind), {}, {}};
        options.everySheet = file.isSplit;
        auto table = tables::readTable(path, options);
        if (!table) {
            made.which += table.error().line().toUtf8();
            return made;
        }
        ColumnMapping mapping = mapColumns(m_kind, table->headers);
        if (m_kind.id == u"results")
            mapResultValues(mapping, table->headers, table->rows, m_state.standard());
        auto plan = planImport(m_kind, *table, mapping, m_state, m_clock, u"x"_s);
        made.table = *std::move(table);
        if (plan)
            made.plan = *std::move(plan);
        else
            made.which += plan.error().line().toUtf8();
        return made;
    }

private:
    const ImportKind &m_kind;
    const RoundState &m_state;
    FakeClock m_clock;
    QTemporaryDir m_folder;
};

/// Tries files until the time or the number is over.
template <class Try>
void tryFiles(int milliseconds, Try one)
{
    const int files = qEnvironmentVariableIntValue("XW_OFFICE_FILES");
    const int first = qEnvironmentVariableIsSet("XW_OFFICE_SEED")
                          ? qEnvironmentVariableIntValue("XW_OFFICE_SEED")
                          : 20200601;
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    for (; files > 0 ? done < files : timer.elapsed() < milliseconds; ++done) {
        one(first + done);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d files from seed %d", done, first);
}

} // namespace

class ImportOfficeListsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRegisterGoesInAsItIs()
    {
        Fixture f;
        Office office("websites", f.state());
        int refused = 0, files = 0;
        tryFiles(2500, [&](int seed) {
            ++files;
            OfficeHand hand{quint32(seed)};
            QHash<QString, QStringList> truth; // code → name, region, address, organizer, expiry
            const OfficeList list = websites(hand, truth);
            const Read read = office.read(list, hand, seed);
            if (!read.plan)
                return void(++refused);
            RoundState after = f.state();
            after.apply(read.plan->writes);
            int missing = 0;
            for (auto it = truth.begin(); it != truth.end(); ++it) {
                const Subject *site = after.find(it.key());
                if (!site) {
                    ++missing;
                    continue;
                }
                const Region *region = after.region(site->region);
                const QStringList found{site->name, region ? region->name : QString(), site->url,
                                        site->organizer, fieldValue(*site, u"ICP备案到期日"_s)};
                QVERIFY2(found == it.value(), (found.join(u'|').toUtf8() + " for " +
                                               it.value().join(u'|').toUtf8() + " in " + read.which)
                                                  .constData());
            }
            QVERIFY2(missing <= read.plan->rejected, ("missing without a word in " + read.which).constData());
            QVERIFY2(after.subjects().size() + size_t(missing) == size_t(truth.size()),
                     ("more sites than there are in " + read.which).constData());
        });
        QVERIFY2(refused * 5 < files, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(files)));
    }

    void aLedgerAddsUpToWhatItsRowsSay()
    {
        Fixture f;
        Office office("disclosure", f.state());
        int refused = 0, files = 0;
        tryFiles(2500, [&](int seed) {
            ++files;
            OfficeHand hand{quint32(seed)};
            qint64 sum = 0;
            int units = 0;
            OfficeList list;
            list.headers = {hand.pick({u"部门"_s, u"单位"_s}), hand.pick({u"主动公开总数"_s, u"主动公开"_s}),
                            u"政策解读材料"_s, u"依申请已按时办结"_s, u"依申请暂未办结"_s};
            for (int i = 0; i < 14; ++i) {
                const int active = hand.below(9000);
                list.rows << QStringList{u"单位%1"_s.arg(i), hand.number(active), hand.number(hand.below(90)),
                                         hand.chance(20) ? QString() : hand.number(hand.below(30)),
                                         hand.nothing()};
                sum += active;
                ++units;
                if (hand.chance(8))
                    list.rows << hand.totalRow(list.headers.size());
                if (hand.chance(5))
                    list.rows << QStringList(list.headers.size(), QString());
            }
            if (hand.chance(40)) {
                QStringList total = hand.totalRow(list.headers.size());
                total[1] = QString::number(sum);
                list.rows << total;
            }
            const Read read = office.read(list, hand, seed);
            if (!read.plan)
                return void(++refused);
            qint64 found = 0;
            int rows = 0;
            for (const Write &write : read.plan->writes)
                if (const auto *row = std::get_if<LedgerRow>(&write)) {
                    found += row->values.value(u"active").toInteger();
                    ++rows;
                }
            const bool isRight = found == sum && rows == units;
            QVERIFY2(isRight || read.plan->rejected >= units - rows,
                     (QByteArray::number(found) + " for " + QByteArray::number(sum) + " in " + read.which)
                         .constData());
            QVERIFY2(rows <= units, read.which.constData());
            QVERIFY2(isRight || read.plan->rejected > 0, read.which.constData());
        });
        QVERIFY2(refused * 5 < files, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(files)));
    }

    void resultsOfAnyFormNeverPassWhatNobodyPassed()
    {
        QString csv = u"网站标识码,网站名称,所属地区,网站类型\n"_s;
        for (int i = 0; i < 20; ++i)
            csv += officeCode(i) + u",站%1,黄石市,县级部门\n"_s.arg(i);
        Fixture f;
        f.import("websites", csv);
        Office office("results", f.state());
        int refused = 0, files = 0;
        tryFiles(3000, [&](int seed) {
            ++files;
            OfficeHand hand{quint32(seed)};
            QHash<QString, Verdict> truth;
            const OfficeList list = results(hand, truth);
            const Read read = office.read(list, hand, seed);
            if (!read.plan)
                return void(++refused);
            RoundState after = f.state();
            after.apply(read.plan->writes);
            int open = 0;
            for (auto it = truth.begin(); it != truth.end(); ++it) {
                const Verdict verdict = after.verdict(after.find(it.key())->id);
                QVERIFY2(verdict == it.value() || verdict == Verdict::Unchecked,
                         (it.key().toUtf8() + " in " + read.which).constData());
                open += verdict != it.value();
            }
            QVERIFY2(open <= read.plan->unsettled + read.plan->rejected, read.which.constData());
        });
        QVERIFY2(refused * 5 < files, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(files)));
    }

    void pastRoundsGoInAsTheyWerePublished()
    {
        Fixture f;
        f.import("websites", u"网站标识码,网站名称,所属地区\n"_s + officeCode(0) + u",甲,黄石市\n"_s +
                                 officeCode(1) + u",乙,荆州市\n"_s + officeCode(2) + u",丙,随州市\n"_s);
        Office office("rounds", f.state());
        int refused = 0, files = 0;
        tryFiles(2000, [&](int seed) {
            ++files;
            OfficeHand hand{quint32(seed)};
            std::map<QString, PastTotal> truth;
            const OfficeList list = pastTotals(hand, truth);
            const Read read = office.read(list, hand, seed);
            if (!read.plan)
                return void(++refused);
            size_t right = 0;
            for (const Write &write : read.plan->writes) {
                const auto *total = std::get_if<PastTotal>(&write);
                if (!total)
                    continue;
                const auto known = truth.find(keyOf(*total));
                QVERIFY2(known != truth.end(), ("a total that nobody stated in " + read.which).constData());
                QVERIFY2(*total == known->second,
                         (total->printedRate.toUtf8() + " for " + known->second.printedRate.toUtf8() + ", " +
                          QByteArray::number(total->checked) + " in " + read.which)
                             .constData());
                ++right;
            }
            QVERIFY2(truth.size() - right <= size_t(read.plan->rejected), read.which.constData());
        });
        QVERIFY2(refused * 5 < files, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(files)));
    }

    void pastVerdictsNeverTurn()
    {
        Fixture f;
        QString csv = u"网站标识码,网站名称,所属地区\n"_s;
        for (int i = 0; i < 12; ++i)
            csv += officeCode(i) + u",站%1,黄石市\n"_s.arg(i);
        f.import("websites", csv);
        Office office("history", f.state());
        int refused = 0, files = 0;
        tryFiles(2000, [&](int seed) {
            ++files;
            OfficeHand hand{quint32(seed)};
            QHash<QString, Verdict> truth; // code and round
            const OfficeList list = pastVerdicts(hand, truth);
            const Read read = office.read(list, hand, seed);
            if (!read.plan)
                return void(++refused);
            qsizetype right = 0;
            for (const Write &write : read.plan->writes)
                if (const auto *past = std::get_if<PastVerdict>(&write)) {
                    const QString key = f.state().subject(past->subject)->code + past->round.text();
                    QVERIFY2(truth.contains(key) && truth.value(key) == past->verdict,
                             (key.toUtf8() + " in " + read.which).constData());
                    ++right;
                }
            QVERIFY2(truth.size() - right <= read.plan->rejected, read.which.constData());
        });
        QVERIFY2(refused * 5 < files, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(files)));
    }

private:
    static QString keyOf(const PastTotal &total)
    {
        return total.round.text() + toId(total.kind) + total.region;
    }
    static QString toId(SubjectKind kind) { return kind == SubjectKind::Website ? u"w"_s : u"m"_s; }

    static OfficeList pastTotals(OfficeHand &hand, std::map<QString, PastTotal> &truth)
    {
        OfficeList list;
        list.headers = {hand.pick({u"季度"_s, u"检查季度"_s, u"轮次"_s}),
                        hand.pick({u"对象"_s, u"检查对象"_s}),
                        hand.pick({u"地区"_s, u"所属地区"_s}),
                        hand.pick({u"检查数"_s, u"抽查数"_s}),
                        hand.pick({u"不合格数"_s, u"不合格"_s}),
                        hand.pick({u"公布合格率"_s, u"合格率"_s})};
        list.percents = 5;
        for (int i = 0; i < 12; ++i) {
            const bool isWhole = i % 4 == 3;
            const int year = 2018 + i / 8, quarter = 1 + i / 2 % 4, checked = 20 + hand.below(3000);
            const int unqualified = hand.below(checked / 2), rate = hand.below(10'001);
            const bool isPrinted = hand.chance(70);
            PastTotal total{RoundKey(year, quarter),
                            i % 2 ? SubjectKind::MediaAccount : SubjectKind::Website,
                            isWhole ? QString() : officeCities.at(i % 3),
                            checked,
                            unqualified,
                            isPrinted ? hand.rate(rate) : QString()};
            if (!truth.emplace(keyOf(total), total).second)
                continue;
            list.rows << QStringList{
                hand.quarter(year, quarter),
                i % 2 ? hand.pick({u"media"_s, u"政务新媒体"_s}) : hand.pick({u"websites"_s, u"政府网站"_s}),
                isWhole ? hand.pick({u"全省"_s, u"江西省"_s, u"全 省"_s, u"全省合计"_s, QString()})
                        : total.region,
                hand.number(checked),
                hand.number(unqualified),
                isPrinted ? total.printedRate : hand.nothing()};
        }
        return list;
    }

    static OfficeList pastVerdicts(OfficeHand &hand, QHash<QString, Verdict> &truth)
    {
        OfficeList list;
        list.headers = {hand.pick({u"网站标识码"_s, u"标识码"_s}),
                        hand.pick({u"季度"_s, u"检查季度"_s, u"检查批次"_s}),
                        hand.pick({u"结论"_s, u"检查结果"_s, u"是否合格"_s, u"评定结果"_s, u"是否达标"_s})};
        const bool asks = list.headers.last().startsWith(u"是否"_s);
        for (int i = 0; i < 24; ++i) {
            const int year = 2018 + i / 12, quarter = 1 + hand.below(4);
            const bool isGood = hand.chance(70);
            const QString code = officeCode(i % 12);
            const QString key = code + RoundKey(year, quarter).text();
            if (truth.contains(key))
                continue;
            truth.insert(key, isGood ? Verdict::Qualified : Verdict::Unqualified);
            list.rows << QStringList{code, hand.quarter(year, quarter),
                                     asks     ? (isGood ? u"是"_s : u"否"_s)
                                     : isGood ? hand.pick({u"合格"_s, u"达标"_s, u" 合格"_s})
                                              : hand.pick({u"不合格"_s, u"不达标"_s})};
            if (hand.chance(5))
                list.rows << hand.totalRow(list.headers.size());
        }
        return list;
    }

    static QString fieldValue(const Subject &subject, const QString &heading)
    {
        for (const auto &[name, value] : subject.extra)
            if (name == heading)
                return value;
        return {};
    }

    static OfficeList websites(OfficeHand &hand, QHash<QString, QStringList> &truth)
    {
        OfficeList list;
        list.headers = {
            hand.pick({u"网站标识码"_s, u"标识码"_s}),     hand.pick({u"网站名称"_s, u"政府网站名称"_s}),
            hand.pick({u"所属地区"_s, u"市州"_s}),         hand.pick({u"首页网址"_s, u"网址"_s}),
            hand.pick({u"主办单位"_s, u"主办单位名称"_s}), hand.pick({u"ICP备案到期日"_s, u"ICP有效期"_s})};
        for (int i = 0; i < 18; ++i) {
            const QString city = officeCities.at(i * 3 / 18);
            const QString organizer = hand.chance(20) ? QString() : u"%1某局"_s.arg(city.left(2));
            const bool hasDay = hand.chance(60);
            const QString written = hasDay ? hand.day(2026, 1 + i % 12, 1 + i) : hand.nothing();
            const QString day = hasDay ? QDate(2026, 1 + i % 12, 1 + i).toString(Qt::ISODate) : QString();
            const QString name = hand.chance(15) ? u"站“%1”,新"_s.arg(i) : u"站%1网"_s.arg(i);
            QString shown = city;
            if (hand.chance(10))
                shown = city.left(1) + u' ' + city.mid(1);
            else if (hand.chance(10))
                shown = city + QChar(0x00A0);
            list.rows << QStringList{officeCode(i),
                                     name,
                                     shown,
                                     u"http://s%1.gov.cn"_s.arg(i),
                                     organizer.isEmpty() ? hand.nothing() : organizer,
                                     written};
            list.sheetOfRow << city;
            truth.insert(officeCode(i), {name, city, u"http://s%1.gov.cn"_s.arg(i), organizer, day});
        }
        return list;
    }

    static OfficeList results(OfficeHand &hand, QHash<QString, Verdict> &truth)
    {
        OfficeList list;
        list.headers = {u"网站标识码"_s, u"网站名称"_s, u"是否检查"_s,
                        hand.pick({u"突出问题"_s, u"存在的问题"_s, u"不合格原因"_s}),
                        hand.pick({u"结论"_s, u"检查结果"_s, u"是否达标"_s})};
        const QString good = list.headers.last().startsWith(u"是否") ? u"是"_s : u"合格"_s;
        const QString bad = list.headers.last().startsWith(u"是否") ? u"否"_s : u"不合格"_s;
        for (int i = 0; i < 20; ++i) {
            const bool isChecked = i == 0 || hand.chance(85);
            const bool isBad = i != 0 && isChecked && hand.chance(30);
            const bool isOpen = i != 0 && isChecked && !isBad && hand.chance(15); // nobody wrote what it is
            const QString fault =
                hand.pick({u"首页不更新"_s, u"栏目不更新"_s, u"W2"_s, u"官网无法打开"_s, u"管理混乱"_s});
            list.rows << QStringList{officeCode(i), u"站%1"_s.arg(i), isChecked ? u"是"_s : u"否"_s,
                                     isBad ? fault : hand.nothing(),
                                     isBad                  ? bad
                                     : isChecked && !isOpen ? good
                                                            : hand.nothing()};
            list.sheetOfRow << officeCities.at(i * 3 / 20);
            truth.insert(officeCode(i), isBad                  ? Verdict::Unqualified
                                        : isChecked && !isOpen ? Verdict::Qualified
                                                               : Verdict::Unchecked);
            if (hand.chance(5)) {
                list.rows << hand.totalRow(list.headers.size());
                list.sheetOfRow << officeCities.at(i * 3 / 20);
            }
        }
        return list;
    }
};

XW_TEST_MAIN(ImportOfficeListsTest)
#include "tst_import_office_lists.moc"
