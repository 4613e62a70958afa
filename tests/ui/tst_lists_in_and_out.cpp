// Lists in: a blank one comes back with every column known, a column can be left out. And what the history
// says of a change.
#include "uikit/ui_kit.h"

#include "ui/import/blank_list.h"
#include "ui/import/mapping_bar.h"
#include "ui/inspect/history_view.h"
#include "ui/shared/file_export.h"
#include "workspace/wait.h"

#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ListsInAndOutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }

    /// A register of a nation goes into a workbook: what that takes beyond the list itself stays within some
    /// hundred bytes a cell. XW_ROWS sets the length (200000 is the largest register known).
    void aLongListTakesMemoryInProportion()
    {
        const auto peak = [] { // kilobytes; what the system does not tell is 0
            QFile status(u"/proc/self/status"_s);
            if (!status.open(QIODevice::ReadOnly))
                return qint64(0);
            const QByteArray text = status.readAll();
            const auto at = text.indexOf("VmHWM:");
            return at < 0 ? 0 : text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toLongLong();
        };
        const int rows = std::max(20000, qEnvironmentVariableIntValue("XW_ROWS"));
        constexpr int columns = 8;
        notice::ListTable table;
        table.title = u"政府网站"_s;
        for (int column = 0; column < columns; ++column)
            table.headers << u"列%1"_s.arg(column);
        for (int row = 0; row < rows; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column)
                cells << u"某市某局%1"_s.arg(row * columns + column);
            table.rows.push_back(cells);
        }
        const ui::FileContent content = ui::tableContent(std::move(table), QDate(2026, 11, 29));
        const qint64 before = peak();
        QElapsedTimer time;
        time.start();
        const auto file = content(u"xlsx"_s, std::make_shared<Job>());
        XW_VERIFY_OK(file);
        const qint64 bytes = (peak() - before) * 1024 / (qint64(rows) * columns);
        qInfo("%d rows: %lld ms, %lld bytes a cell beyond the list, %lld MB in all, file %lld kB", rows,
              time.elapsed(), bytes, peak() / 1024, qint64(file->size() / 1024));
        QVERIFY2(bytes < 600, qPrintable(QString::number(bytes)));
    }

    void everyBlankListComesBackWithItsColumnsKnown()
    {
        const QTemporaryDir folder;
        for (const ImportKind &kind : importKinds()) {
            const QString path = folder.filePath(kind.id + u".csv"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QByteArray filled = ui::blankList(kind);
            filled += QByteArray(int(kind.columns.size()) - 1, ',') + "\r\n";
            file.write(filled);
            file.close();
            tables::ReadOptions options;
            options.knownHeaders = knownHeaders(kind);
            const auto table = tables::readTable(path, options);
            XW_VERIFY_OK(table);
            const ColumnMapping mapping = mapColumns(kind, table->headers);
            QVERIFY2(mapping.unknownHeaders.isEmpty() && mapping.missingRequired.isEmpty(),
                     qPrintable(kind.id + u": "_s + mapping.unknownHeaders.join(u'、')));
        }
    }

    void aColumnCanBeLeftOutAndTakenInAgain()
    {
        Office office;
        tables::Table table;
        table.headers = {u"网站标识码"_s, u"网站名称"_s, u"内部电话"_s};
        ui::MappingBar bar;
        bar.setTable(*importKind(u"websites"_s), table, office.workspace->state());
        QVERIFY(bar.mapping().unknownHeaders.contains(u"内部电话"_s));
        const auto entry = [&bar](const QString &header, const QString &name) {
            auto *chip = bar.findChild<QToolButton *>(u"map-"_s + header);
            return chip->findChild<QAction *>(name);
        };
        entry(u"内部电话"_s, u"columnIgnored"_s)->trigger();
        QTRY_VERIFY(!bar.mapping().unknownHeaders.contains(u"内部电话"_s));
        QTest::qWait(1);
        entry(u"网站名称"_s, u"columnIgnored"_s)->trigger();
        QTRY_VERIFY(bar.mapping().missingRequired.contains(u"网站名称"_s));
        QTest::qWait(1);
        entry(u"网站名称"_s, u"column-name"_s)->trigger();
        QTRY_VERIFY(!bar.mapping().missingRequired.contains(u"网站名称"_s));
        QVERIFY(!bar.mapping().unknownHeaders.contains(u"内部电话"_s));
    }

    void theHistorySaysWhatAChangeChanged()
    {
        Office office;
        office.import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        Workspace &workspace = *office.workspace;
        const SubjectId site = workspace.state().find(u"3611280006"_s)->id;
        XW_VERIFY_OK(waitFor(workspace, workspace.tick({site, IndicatorId(u"W4.3"_s), 5, u"five"_s})));
        XW_VERIFY_OK(waitFor(workspace, workspace.tick({site, IndicatorId(u"W4.3"_s), 6, u"six of them"_s})));
        ui::HistoryView view;
        view.showHistory(&workspace, site);
        QTRY_VERIFY(!view.toPlainText().isEmpty());
        const QString said = view.toPlainText();
        QVERIFY2(said.contains(u"“5” → “6”"_s) && said.contains(u"“five” → “six of them”"_s),
                 qPrintable(said));
    }
};

XW_UI_TEST_MAIN(ListsInAndOutTest)
#include "tst_lists_in_and_out.moc"
