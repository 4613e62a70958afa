// A table in parts is the table in one piece.
#include "tables/table_stream.h"

#include "files.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using testkit::asText;
using testkit::problemsAsText;

class TableStreamTest : public QObject
{
    Q_OBJECT

    testkit::Files m_files;
    const tables::ReadOptions m_known{{}, {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s}, {}, {}};

    std::unique_ptr<tables::TableStream> m_stream; ///< the last one: what it gave may lie in its memory

    /// All parts put together; `mustBeWhole` where the stream says so.
    Result<tables::Table> streamed(const QString &path, bool *mustBeWhole = nullptr, int *parts = nullptr)
    {
        auto stream = tables::TableStream::open(path, m_known);
        if (!stream)
            return tl::unexpected(stream.error());
        m_stream = *std::move(stream);
        tables::Table table = m_stream->head();
        tables::TablePart part;
        for (;;) {
            const auto more = m_stream->next(part);
            if (!more) {
                if (mustBeWhole)
                    *mustBeWhole = m_stream->mustBeReadWhole();
                return tl::unexpected(more.error());
            }
            if (!*more)
                break;
            if (parts)
                ++*parts;
            table.rows.insert(table.rows.end(), part.rows.begin(), part.rows.end());
            table.problems.insert(table.problems.end(), part.problems.begin(), part.problems.end());
        }
        std::stable_sort(table.problems.begin(), table.problems.end(),
                         [](const auto &a, const auto &b) { return a.row < b.row; });
        return table;
    }

    static QByteArray list(int rows, const QByteArray &end = {})
    {
        QByteArray csv = "\xE5\x85\xA8\xE7\x9C\x81\n" + u"网站标识码,网站名称,所属地区\n"_s.toUtf8();
        for (int i = 0; i < rows; ++i)
            csv += QByteArray::number(3600000000 + i) + ",\xE7\xAB\x99" + QByteArray::number(i) +
                   ",\xE5\xB8\x82\n";
        return csv + end;
    }

private slots:
    void partsTogetherAreTheWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const int rows : {0, 1, 11, 12, 13, 4093, 4094, 4095, 4106, 4107, 9000})
            QTest::addRow("%d rows", rows) << list(rows);
        QTest::newRow("a total and notes at the end")
            << list(6000, u"合计,6000,\n\n注：以上为全部,,\n填表人：甲,,\n"_s.toUtf8());
        QTest::newRow("bad cells far below") << list(
            7000, u"3600009999,#N/A,市\n3600009998,甲,市,多了,两格\n\"3600009997\",\"乙\n丙\",\n"_s.toUtf8());
        // The file is decoded half a megabyte at a time.
        QTest::newRow("several pieces") << list(60000);
        QTest::newRow("several pieces with a mark, ended by CR LF")
            << QByteArray("\xEF\xBB\xBF") + list(60000).replace('\n', "\r\n");
        QTest::newRow("a quoted cell over several pieces")
            << list(20000, "\"3600009999\",\"" + QByteArray("\xE7\x94\xB2\n").repeated(200000) + "\",x\n" +
                               list(20000).mid(list(0).size()));
        QTest::newRow("doubled marks in every row")
            << list(0) + QByteArray("3600000001,\"a \"\"b\"\" c\",\"\"\n").repeated(40000);
        QTest::newRow("a character that was lost before")
            << list(60000) + "3600009999,\xEF\xBF\xBD,x\n" + list(60000).mid(list(0).size());
        QTest::newRow("GB18030 in several pieces")
            << list(0).replace(u"网站标识码,网站名称,所属地区\n"_s.toUtf8(),
                               "\xcd\xf8\xd5\xbe\xb1\xea\xca\xb6\xc2\xeb,a,b\n") +
                   QByteArray("3600000001,\xcd\xf8\xd5\xbe,c\n").repeated(60000);
        QTest::newRow("no line end at all") << QByteArray("3600000001,a,").repeated(60);
        QTest::newRow("a total in the middle stays")
            << list(5000, u"合计,1,\n"_s.toUtf8() + list(40).mid(40));
    }
    void partsTogetherAreTheWhole()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_files.write(bytes);
        const auto whole = tables::readTable(path, m_known);
        int parts = 0;
        const auto table = streamed(path, nullptr, &parts);
        QCOMPARE(table.has_value(), whole.has_value());
        if (!whole)
            return;
        QCOMPARE(table->headers, whole->headers);
        QCOMPARE(table->headerRow, whole->headerRow);
        QCOMPARE(table->encoding, whole->encoding);
        QCOMPARE(table->rows.size(), whole->rows.size());
        QCOMPARE(asText(*table), asText(*whole));
        QCOMPARE(problemsAsText(*table), problemsAsText(*whole));
        QVERIFY(table->rows.size() < 4200 || parts > 1);
    }

    void textInAColumnThatTheBeginningDoesNotHaveAsksForTheWhole()
    {
        QByteArray csv = u"网站标识码,网站名称,\n"_s.toUtf8();
        for (int i = 0; i < 6000; ++i)
            csv += QByteArray::number(3600000000 + i) + ",a," + (i == 5500 ? "late" : "") + "\n";
        bool mustBeWhole = false;
        const auto table = streamed(m_files.write(csv), &mustBeWhole);
        QVERIFY(!table);
        QVERIFY(mustBeWhole);
        const auto whole = tables::readTable(m_files.write(csv), m_known);
        XW_VERIFY_OK(whole);
        QCOMPARE(whole->rows.at(5500).cells.at(2), u"late"_s);
    }

    void whatIsNotUtf8FarBelowAsksForTheWhole_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a damaged character") << QByteArray("3600009999,\xE7\x94,x\n");
        QTest::newRow("a zero") << QByteArray("3600009999,a\0b,x\n", 17);
        QTest::newRow("an endless line") << "3600009999," + QByteArray(900000, 'x') + ",y\n";
    }
    void whatIsNotUtf8FarBelowAsksForTheWhole()
    {
        QFETCH(QByteArray, line);
        bool mustBeWhole = false;
        const auto table =
            streamed(m_files.write(list(60000) + line + list(60000).mid(list(0).size())), &mustBeWhole);
        QVERIFY(!table);
        QVERIFY(mustBeWhole);
    }

    void aFileThatShrinksOrGrowsMeanwhileIsRefused()
    {
        for (const qint64 change : {-600000, 600000}) {
            const QByteArray bytes = list(100000);
            const QString path = m_files.write(bytes);
            auto stream = tables::TableStream::open(path, m_known);
            XW_VERIFY_OK(stream);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(change < 0 ? file.resize(bytes.size() + change)
                               : file.seek(bytes.size()) && file.write(bytes.last(change)) == change);
            file.close();
            tables::TablePart part;
            Result<bool> more = true;
            while (more && *more)
                more = (*stream)->next(part);
            QVERIFY(!more && !(*stream)->mustBeReadWhole());
            QCOMPARE(more.error().code, ErrorCode::Io);
        }
    }

    void anEndlessRecordIsReadInTimeThatGrowsAsItDoes()
    {
        const auto read = [&](const QByteArray &body) {
            tables::ReadOptions options = m_known;
            options.limits.pieceBytes = 4096;
            const QString path = m_files.write(list(6000) + body);
            auto stream = tables::TableStream::open(path, options);
            tables::TablePart part;
            Result<bool> more = true;
            while (more && *more)
                more = (*stream)->next(part);
            return more;
        };
        // Scanned anew for every piece it would take minutes.
        auto many = read(QByteArray("\"\n\",").repeated(1000000));
        QVERIFY(!many);
        QCOMPARE(many.error().code, ErrorCode::TooLarge);
        auto open = read("\"" + QByteArray("abc\n").repeated(2000000));
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::TooLarge);
        // More marks than a cell may have characters, but half of them when they are read.
        XW_VERIFY_OK(read("3600009999,\"" + QByteArray("\"\"\n").repeated(450000) + "\",x\n"));
    }

    void anOpenQuotationMarkFarBelowIsNamed()
    {
        bool mustBeWhole = true;
        const auto table = streamed(m_files.write(list(6000, "\"3600001\n")), &mustBeWhole);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::Format);
        QVERIFY(table.error().line().contains(u"6003"_s));
        QVERIFY(!mustBeWhole);
    }

    void aWorkbookComesInPartsToo()
    {
        const QString existing = testkit::data(u"tables/05-merged.xlsx"_s);
        const auto table = streamed(existing);
        const auto whole = tables::readTable(existing, m_known);
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), asText(*whole));
    }

    void whatWasFoundCanBeOverruledByHand()
    {
        const QString path = m_files.write(u"序号;内容\n网站标识码;网站名称\n3600000001;甲,乙\n"_s.toUtf8());
        tables::ReadOptions options = m_known;
        options.headerRow = 1;
        auto table = tables::readTable(path, options);
        XW_VERIFY_OK(table);
        QCOMPARE(table->headers, (QStringList{u"序号"_s, u"内容"_s}));
        QCOMPARE(table->rows.size(), size_t(2));
        options.headerRow = 2;
        options.separator = u',';
        table = tables::readTable(path, options);
        XW_VERIFY_OK(table);
        QCOMPARE(table->headers, (QStringList{u"网站标识码;网站名称"_s}));
        options.headerRow = 99;
        QCOMPARE(tables::readTable(path, options).error().code, ErrorCode::Format);
        options = m_known;
        options.encoding = u"GB18030"_s;
        const QString gb = m_files.write("\xcd\xf8\xd5\xbe\xb1\xea\xca\xb6\xc2\xeb,a\n1,2\n");
        table = tables::readTable(gb, options);
        XW_VERIFY_OK(table);
        QCOMPARE(table->encoding, u"GB18030"_s);
        QCOMPARE(table->headers.first(), u"网站标识码"_s);
        options.encoding = u"EBCDIC-XYZ"_s;
        QCOMPARE(tables::readTable(gb, options).error().code, ErrorCode::Unsupported);
    }
};

XW_TEST_MAIN(TableStreamTest)
#include "tst_table_stream.moc"
