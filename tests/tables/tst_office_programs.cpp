// Second opinions: workbooks that LibreOffice made of a sample list are read as the list itself, and
// libfreexl reads the same cells.
#include "tables/table.h"

#include "files.h"
#include "testkit/testkit.h"

#include <freexl.h>

using namespace Qt::StringLiterals;
using namespace xw;
using testkit::asText;

class OfficeProgramsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QString m_list = testkit::data(u"samples/jiangxi-2020Q1/网站.csv"_s);
    tables::ReadOptions m_options;

    /// The sample list as LibreOffice saves it, every column as text.
    QString converted(const QString &format)
    {
        const QString copy = m_folder.filePath(u"list.csv"_s);
        QFile::copy(m_list, copy);
        const QString columns = u"1/2/2/2/3/2/4/2/5/2/6/2/7/2"_s;
        const auto ran =
            testkit::run(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                        u"--headless"_s, u"--infilter=CSV:44,34,76,1,"_s + columns,
                                        u"--convert-to"_s, format, u"--outdir"_s, m_folder.path(), copy});
        const QString made = m_folder.filePath(u"list."_s + format);
        if (!QFile::exists(made))
            qWarning("LibreOffice made nothing: %s", ran.err.constData());
        return made;
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        m_options.knownHeaders = {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s};
    }
    void aWorkbookOfLibreOfficeIsTheListItself_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("xls") << u"xls"_s; // its texts fill many CONTINUE records
    }
    void aWorkbookOfLibreOfficeIsTheListItself()
    {
        QFETCH(QString, format);
        const auto list = tables::readTable(m_list, m_options);
        XW_VERIFY_OK(list);
        const auto table = tables::readTable(converted(format), m_options);
        XW_VERIFY_OK(table);
        QCOMPARE(table->format, format.toUpper());
        QCOMPARE(table->headers, list->headers);
        QCOMPARE(testkit::problemsAsText(*table), QString());
        QCOMPARE(table->rows.size(), size_t(538));
        QCOMPARE(asText(*table), asText(*list));
    }
    void freexlReadsTheSameTexts()
    {
        QString path = m_folder.filePath(u"list.xls"_s);
        if (!QFile::exists(path))
            path = converted(u"xls"_s);
        const auto table = tables::readTable(path, m_options);
        XW_VERIFY_OK(table);
        const void *handle = nullptr;
        QCOMPARE(freexl_open(QFile::encodeName(path).constData(), &handle), FREEXL_OK);
        QCOMPARE(freexl_select_active_worksheet(handle, 0), FREEXL_OK);
        for (const tables::Row &row : table->rows) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                FreeXL_CellValue value;
                QCOMPARE(freexl_get_cell_value(handle, unsigned(row.number - 1), ushort(column), &value),
                         FREEXL_OK);
                const bool isText = value.type == FREEXL_CELL_TEXT || value.type == FREEXL_CELL_SST_TEXT;
                QCOMPARE(row.cells[column],
                         isText ? QString::fromUtf8(value.value.text_value).trimmed() : QString());
            }
        }
        freexl_close(handle);
    }
};

XW_TEST_MAIN(OfficeProgramsTest)
#include "tst_office_programs.moc"
