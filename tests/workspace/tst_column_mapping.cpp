// How headers find their columns, and what kind of file a table is.
#include "fixture.h"

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void byHandWinsOverByName()
    {
        const ImportKind &kind = *importKind(u"websites"_s);
        const QStringList headers{u"网站标识码"_s, u"网站名称"_s, u"主办单位"_s, u"主管单位"_s};
        const auto byName = mapColumns(kind, headers);
        QCOMPARE(byName.columnOfHeader.value(u"主办单位"_s), u"organizer"_s);
        QCOMPARE(byName.unknownHeaders, QStringList{u"主管单位"_s});
        const auto byHand = mapColumns(kind, headers, {{u"主管单位"_s, u"organizer"_s}});
        QCOMPARE(byHand.columnOfHeader.value(u"主管单位"_s), u"organizer"_s);
        QCOMPARE(byHand.unknownHeaders, QStringList{u"主办单位"_s});
        QCOMPARE(
            mapColumns(kind, headers, {{u"主管单位"_s, u"主办单位"_s}}).columnOfHeader.value(u"主管单位"_s),
            u"organizer"_s);
    }

    void twoHeadersOfOneColumnGiveItToTheFirst()
    {
        const auto mapping =
            mapColumns(*importKind(u"websites"_s), {u"网站标识码"_s, u"标识码"_s, u"网站名称"_s});
        QCOMPARE(mapping.columnOfHeader.value(u"网站标识码"_s), u"code"_s);
        QCOMPARE(mapping.unknownHeaders, QStringList{u"标识码"_s});
    }

    void headingsThatOfficesPutTogetherFromPartsAreKnown()
    {
        const auto websites = mapColumns(*importKind(u"websites"_s),
                                         {u"站点标识码"_s, u"站点全称"_s, u"站点性质"_s, u"主管主办单位"_s});
        QCOMPARE(websites.columnOfHeader.value(u"站点全称"_s), u"name"_s);
        QCOMPARE(websites.columnOfHeader.value(u"站点性质"_s), u"type"_s);
        QCOMPARE(websites.columnOfHeader.value(u"主管主办单位"_s), u"organizer"_s);
        QVERIFY(websites.missingRequired.isEmpty());
        const auto media = mapColumns(*importKind(u"media"_s), {u"平台"_s, u"账号昵称"_s, u"运营单位"_s});
        QCOMPARE(media.columnOfHeader.value(u"账号昵称"_s), u"name"_s);
        QCOMPARE(media.columnOfHeader.value(u"运营单位"_s), u"organizer"_s);
    }

    void whoAnswersForASiteIsTheOrganizerWhereNobodyElseIsNamed()
    {
        for (const QString &heading : {u"归口单位"_s, u"归口管理单位"_s, u"归口管理部门"_s})
            for (const QString &kind : {u"websites"_s, u"media"_s})
                QCOMPARE(mapColumns(*importKind(kind), {u"地区"_s, u"名称"_s, heading})
                             .columnOfHeader.value(heading),
                         u"organizer"_s);
        const auto both = mapColumns(*importKind(u"websites"_s), {u"归口单位"_s, u"主办单位"_s});
        QCOMPARE(both.columnOfHeader.value(u"主办单位"_s), u"organizer"_s);
    }

    void theReasonColumnOfARejectsFileIsNoColumn()
    {
        const auto mapping =
            mapColumns(*importKind(u"websites"_s), {u"网站标识码"_s, u"网站名称"_s, rejectReasonHeader()});
        QVERIFY(mapping.unknownHeaders.isEmpty());
        QCOMPARE(mapping.columnOfHeader.size(), 2);
    }

    void theKindOfAFileIsGuessedFromItsHeaders_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("kind");
        QTest::newRow("websites") << u"网站标识码,网站名称,首页网址,所属地区,网站类型,主办单位,运行状态"_s
                                  << u"websites"_s;
        QTest::newRow("media") << u"账号名称,平台类型,账号标识,所属地区,主办单位,层级,运行状态"_s
                               << u"media"_s;
        QTest::newRow("website results") << u"网站标识码,是否检查,结论,突出问题,得分"_s << u"results"_s;
        QTest::newRow("with names") << u"网站标识码,网站名称,是否检查,结论,突出问题,得分"_s << u"results"_s;
        QTest::newRow("media results")
            << u"账号标识,账号名称,平台类型,所属地区,是否检查,结论,突出问题"_s << u"results"_s;
        QTest::newRow("history") << u"网站标识码,季度,结论"_s << u"history"_s;
        QTest::newRow("rounds") << u"季度,对象,地区,检查数,不合格数,公布合格率"_s << u"rounds"_s;
        QTest::newRow("messages") << u"编号,渠道,网站标识码,收到日期,应办结日期,办结日期"_s << u"messages"_s;
        QTest::newRow("domains") << u"网站标识码,所属地区,域名,是否规范"_s << u"domains"_s;
        QTest::newRow("nothing") << u"甲,乙,丙"_s << QString();
    }
    void theKindOfAFileIsGuessedFromItsHeaders()
    {
        QFETCH(QString, headers);
        QFETCH(QString, kind);
        const ImportKind *guessed = guessKind(headers.split(u','));
        QCOMPARE(guessed ? guessed->id : QString(), kind);
    }

    void rejectedRowsComeBackAsAFileThatImportsOnceMended()
    {
        Fixture f;
        const tables::Table table = Fixture::table(
            u"网站标识码,网站名称,备注\n3.6E+09,甲,一\n3600000002,乙,二\n360000003,丙,=1+1\n"_s);
        const ImportKind &kind = *importKind(u"websites"_s);
        const auto plan =
            planImport(kind, table, mapColumns(kind, table.headers), f.state(), *f.clock, u"x"_s);
        const QString csv = QString::fromUtf8(rejectsCsv(table.headers, *plan)).remove(QChar(0xfeff));
        const QStringList lines = csv.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).trimmed(), u"网站标识码,网站名称,备注,"_s + rejectReasonHeader());
        QVERIFY(lines.at(1).startsWith(u"3.6E+09,甲,一,"_s));
        QVERIFY(lines.at(1).contains(u"spreadsheet"_s));

        QTemporaryDir folder;
        QFile file(folder.filePath(u"mended.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString mended = csv;
        file.write(
            mended.replace(u"3.6E+09"_s, u"3600000001"_s).replace(u"360000003"_s, u"3600000003"_s).toUtf8());
        file.close();
        const auto back = tables::readTable(file.fileName(), {{}, knownHeaders(kind), {}, {}});
        XW_VERIFY_OK(back);
        const auto again =
            planImport(kind, *back, mapColumns(kind, back->headers), f.state(), *f.clock, u"x"_s);
        QCOMPARE(counts(*again), u"2/0/0/0"_s);
        XW_VERIFY_OK(f.wait(applyImport(*f.workspace, *again, file.fileName())));
        QCOMPARE(f.state().find(u"3600000003"_s)->extra.value(0).second,
                 u"=1+1"_s); // text came back as it was
    }
};

XW_TEST_MAIN(ColumnMappingTest)
#include "tst_column_mapping.moc"
