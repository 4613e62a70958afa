// Lists in: a blank one comes back with every column known, a column can be left out. And what the history
// says of a change.
#include "uikit/ui_kit.h"

#include "ui/import/blank_list.h"
#include "ui/import/mapping_bar.h"
#include "ui/inspect/history_view.h"
#include "workspace/wait.h"

#include <QAction>
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
