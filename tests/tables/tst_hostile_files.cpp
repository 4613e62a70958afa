// Files that nobody should send: each is refused with what is wrong and where, in little time and memory.
#include "tables/table.h"

#include "files.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace xw;

class HostileFilesTest : public QObject
{
    Q_OBJECT

    static Result<tables::Table> read(const QString &name, const tables::ReadOptions &options = {})
    {
        return tables::readTable(testkit::data(u"tables/"_s + name), options);
    }

private slots:
    void eachIsRefusedForItsOwnReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        const auto add = [](const QString &file, ErrorCode code, const QString &message) {
            QTest::newRow(qPrintable(file)) << file << code << message;
        };
        add(u"x-truncated.xlsx"_s, ErrorCode::Format, u"The file is damaged or was cut off"_s);
        add(u"x-damaged.xlsx"_s, ErrorCode::Format, u"The file is damaged or was cut off"_s);
        add(u"x-bomb.xlsx"_s, ErrorCode::TooLarge, u"The file unpacks to far more than a table can hold"_s);
        add(u"x-bomb-small-claim.xlsx"_s, ErrorCode::Format, u"The file is damaged or was cut off"_s);
        add(u"x-huge-cell.xlsx"_s, ErrorCode::TooLarge,
            u"The file holds a text longer than any cell may be"_s);
        add(u"x-dtd.xlsx"_s, ErrorCode::Format,
            u"The file's XML declares a document type, which is refused"_s);
        add(u"x-entity.xlsx"_s, ErrorCode::Format, u"The file's XML uses an entity that is refused"_s);
        add(u"x-cut-xml.xlsx"_s, ErrorCode::Format, u"The file is damaged: its XML is broken"_s);
        add(u"x-utf16.xlsx"_s, ErrorCode::Unsupported, u"The file's XML is not UTF-8"_s);
        add(u"x-encrypted.xlsx"_s, ErrorCode::Unsupported, u"The file is protected by a password"_s);
        add(u"x-document.xlsx"_s, ErrorCode::Unsupported, u"The file is a Word document, not a workbook"_s);
        add(u"x-open-document.xlsx"_s, ErrorCode::Unsupported, u"The file is an OpenDocument file"_s);
        add(u"x-other-zip.xlsx"_s, ErrorCode::Unsupported, u"The file is a ZIP package, but no workbook"_s);
        add(u"x-binary.xlsx"_s, ErrorCode::Unsupported, u"The file is a binary workbook (.xlsb)"_s);
        add(u"x-not-excel.xls"_s, ErrorCode::Unsupported,
            u"The file is an old office file, but no workbook"_s);
    }
    void eachIsRefusedForItsOwnReason()
    {
        QFETCH(QString, file);
        QFETCH(ErrorCode, code);
        QFETCH(QString, message);
        QElapsedTimer timer;
        timer.start();
        const auto table = read(file);
        QVERIFY(!table);
        QCOMPARE(table.error().summary.english(), message);
        QCOMPARE(table.error().code, code);
        QVERIFY2(table.error().where.startsWith(file), qPrintable(table.error().where));
        QVERIFY(!table.error().line().contains(u'\n'));
        QVERIFY2(timer.elapsed() < 20'000, "refusing takes too long");
    }
    void unpackedBytesAreCountedAsTheyComeOut()
    {
        tables::ReadOptions options;
        XW_VERIFY_OK(read(u"x-whole.xlsx"_s, options));
        options.limits.unpackedBytes = 1000;
        const auto table = read(u"x-whole.xlsx"_s, options);
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::TooLarge);
    }
    void limitsOfRowsColumnsAndCellsHoldForWorkbooksToo()
    {
        const auto code = [](auto member, auto value) {
            tables::ReadOptions options;
            options.limits.*member = value;
            const auto table = read(u"06-office-dress.xlsx"_s, options);
            return table ? ErrorCode::Internal : table.error().code;
        };
        QCOMPARE(code(&tables::Limits::rows, 4), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::columns, 2), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::cellCharacters, 3), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::cells, qint64(6)), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::characters, qint64(12)), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::fileBytes, qint64(100)), ErrorCode::TooLarge);
        QCOMPARE(code(&tables::Limits::rows, 1000), ErrorCode::Internal);
    }
    void aCancelledJobStopsAWorkbook()
    {
        tables::ReadOptions options;
        options.job = std::make_shared<Job>();
        XW_VERIFY_OK(read(u"x-whole.xlsx"_s, options));
        QVERIFY(options.job->total() > 0);
        QCOMPARE(options.job->done(), options.job->total());
        options.job->cancel();
        QCOMPARE(read(u"x-whole.xlsx"_s, options).error().code, ErrorCode::Cancelled);
    }
    void otherKindsOfFilesAreNamed()
    {
        testkit::Files files;
        const auto message = [&](const QByteArray &bytes) {
            const auto table = files.read(bytes);
            return table ? QString() : table.error().summary.english();
        };
        QCOMPARE(message("%PDF-1.7\n"), u"The file is a PDF"_s);
        QCOMPARE(message("{\\rtf1 a}"), u"The file is a text document (RTF)"_s);
        QCOMPARE(
            message(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"),
            u"The file is an Excel 2003 XML workbook"_s);
    }
};

XW_TEST_MAIN(HostileFilesTest)
#include "tst_hostile_files.moc"
