// The page on which notices of others are proved: a folder as a table, the text beside its findings, the ways
// out of one, a report, and no workspace.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/file_proof.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/proof/findings_panel.h"
#include "ui/proof/proof_files.h"
#include "ui/proof/proof_page.h"
#include "ui/proof/proof_text_view.h"
#include "ui/shared/page_context.h"
#include "ui/window/pages.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ProofPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;

    QString write(const QString &name, const QString &text)
    {
        QDir().mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write(text.toUtf8());
        return file.fileName();
    }

    void writeNotices()
    {
        write(u"in/东山市第二季度通报.txt"_s,
              u"关于第二季度全市政府网站与政务新媒体检查情况的通报\n各县（市、区）人民政府，市政府各部门：\n"
              "第二季度，市政府办公室对全市政府网站进行了检查，现将有关情况通报如下。\n一、总体情况\n"
              "全市运行政府网站125家，本次抽查80家，抽查比例为64.00%。发现不合格网站4家，总体合格率为94.00%。"
              "发现的24个问题中，栏目更新不及时11个，链接不可用8个，错别字6个。\n"
              "二、存在问题\n东山县教育局网站、西山县水务局网站、南山县林业局网站共4家网站内容长期不更新。"
              "留言办理情况：共收到留言160条，已办结152条，办结率95.00%，另有专栏17个。\n"
              "三、工作要求\n请各单位于本月底前完成整改。\n"_s);
        write(u"in/西山市热线月报.txt"_s,
              u"2023年9月热线运行情况\n2023年9月，共受理诉求3000件，日均100件，较上月的2500件增长20%。\n"_s);
        write(u"in/deeper/empty.txt"_s, {});
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        writeNotices();
    }

    void aFolderBecomesATableAndAFindingShowsItsNumbers()
    {
        ui::ProofPage page(*m_context);
        page.resize(1270, 690);
        page.setWorkspace(nullptr);
        page.show();
        shoot(page, u"proof-empty-en"_s);
        m_dialogs.nextPath(m_folder.filePath(u"in"_s));
        QTest::mouseClick(part<QPushButton>(page, u"proofChooseFolder"_s), Qt::LeftButton);
        QTRY_COMPARE(page.files().rowCount(), 3);
        QTRY_COMPARE(page.files().proved().size(), size_t(3));
        auto *table = part<QTableView>(page, u"proofFiles"_s);
        int notice = -1, failed = 0;
        for (int row = 0; row < 3; ++row) {
            const auto proof = page.files().proofAt(row);
            failed += proof->error.has_value();
            if (proof->path.contains(u"通报"_s))
                notice = row;
        }
        QCOMPARE(failed, 1);
        table->selectRow(notice);
        const auto proof = page.files().proofAt(notice);
        QCOMPARE(proof->report.count(notice::ProofKind::Contradiction), 3);
        QVERIFY(!proof->report.unread.isEmpty());
        auto *text = part<ui::ProofTextView>(page, u"proofText"_s);
        QVERIFY(text->toPlainText().contains(u"总体合格率为94.00%"_s));
        // The words of a finding are marked, and so are the numbers that it was held against.
        QStringList marked;
        for (const QTextEdit::ExtraSelection &one : text->extraSelections())
            marked << one.cursor.selectedText();
        QVERIFY2(marked.contains(u"总体合格率为94.00%"_s), qPrintable(marked.join(u'\n')));
        QVERIFY2(marked.contains(u"80家"_s), qPrintable(marked.join(u'\n')));
        shoot(page, u"proof-en"_s);
        speak(u"zh_CN"_s);
        QCoreApplication::processEvents();
        shoot(page, u"proof-zh"_s);
    }

    void namesOfFilesAreReadOnALaptop()
    {
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            speak(language);
            ui::ProofPage page(*m_context);
            page.resize(1247, 640);
            page.show();
            page.takeFiles({m_folder.filePath(u"in"_s)});
            QTRY_COMPARE(page.files().proved().size(), size_t(3));
            auto *table = part<QTableView>(page, u"proofFiles"_s);
            const int letters = table->fontMetrics().horizontalAdvance(u"东山市第二季度通报"_s);
            QVERIFY2(table->columnWidth(ui::ProofFiles::Name) >= letters,
                     qPrintable(QString::number(table->columnWidth(ui::ProofFiles::Name))));
        }
        speak(u"en"_s);
    }

    void aTextOnTheClipboardIsProved()
    {
        ui::ProofPage page(*m_context);
        page.resize(1270, 690);
        page.show();
        page.activateWindow();
        QGuiApplication::clipboard()->clear();
        QSignalSpy told(&page, &ui::Page::notify);
        QTest::mouseClick(part<QPushButton>(page, u"proofPasteFirst"_s), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QGuiApplication::clipboard()->setText(u"全市共抽查网站80家，合格76家，合格率94.00%。"_s);
        QTest::mouseClick(part<QPushButton>(page, u"proofPasteFirst"_s), Qt::LeftButton);
        QTRY_COMPARE(page.files().proved().size(), size_t(1));
        QCOMPARE(page.files().proofAt(0)->report.count(notice::ProofKind::Contradiction), 1);
        // By its key, in the place of the one before; and files that a file manager copied.
        QGuiApplication::clipboard()->setText(u"全市共抽查网站80家，合格76家，合格率95.00%。"_s);
        part<QTextEdit>(page, u"proofText"_s)->setFocus();
        QTest::keySequence(part<QTextEdit>(page, u"proofText"_s), QKeySequence::Paste);
        QTRY_VERIFY(page.files().proofAt(0) &&
                    page.files().proofAt(0)->report.count(notice::ProofKind::Contradiction) == 0);
        auto *files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(m_folder.filePath(u"in"_s))});
        QGuiApplication::clipboard()->setMimeData(files);
        QTest::mouseClick(part<QPushButton>(page, u"proofPaste"_s), Qt::LeftButton);
        QTRY_COMPARE(page.files().proved().size(), size_t(3));
    }

    void aTableOfTheNoticeItselfIsNoAnnexAndHasItsHead()
    {
        QFile file(m_folder.filePath(u"table.html"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<meta charset=utf-8><p>全市共抽查网站300家，合格率为96.00%，合格288家。</p><table>"
                   "<tr><th>地区<th>抽查<th>不合格<tr><td>甲市<td>100<td>3<tr><td>乙市<td>120<td>7"
                   "<tr><td>丙市<td>80<td>1<tr><td>合计<td>300<td>12</table>");
        file.close();
        ui::ProofPage page(*m_context);
        page.resize(1270, 690);
        page.show();
        page.takeFiles({file.fileName()});
        QTRY_COMPARE(page.files().proved().size(), size_t(1));
        QString said;
        for (const notice::ProofFinding &finding : page.files().proofAt(0)->report.findings)
            said += finding.message.text() + u'\n';
        QVERIFY2(said.contains(u"Table in the text: the column adds up to 11, its total says 12"_s),
                 qPrintable(said));
        QVERIFY(!said.contains(u"Annex 0"_s));
        const QString shown = part<QTextEdit>(page, u"proofText"_s)->toPlainText();
        QVERIFY2(shown.contains(u"地区｜抽查｜不合格\n甲市｜100｜3"_s), qPrintable(shown));
        QVERIFY2(!shown.contains(u"\n\n\n"_s), qPrintable(shown));
    }

    void theRightValueIsCopiedAndAReasonIsKeptForTheNextTime()
    {
        const QStringList paths{m_folder.filePath(u"in/东山市第二季度通报.txt"_s)};
        {
            ui::ProofPage page(*m_context);
            page.resize(1270, 690);
            page.show();
            page.takeFiles(paths);
            QTRY_COMPARE(page.files().proved().size(), size_t(1));
            QTest::mouseClick(part<QPushButton>(page, u"findingCopy0"_s), Qt::LeftButton);
            QCOMPARE(QGuiApplication::clipboard()->text(), u"95.00%"_s);
            m_dialogs.nextText(u"counted by hand"_s);
            QTest::mouseClick(part<QPushButton>(page, u"findingKeep0"_s), Qt::LeftButton);
            QTRY_COMPARE(part<QPushButton>(page, u"findingKeep0"_s)->text(), u"Reason…"_s);
        }
        ui::ProofPage again(*m_context);
        again.show();
        again.takeFiles(paths);
        QTRY_COMPARE(again.files().proved().size(), size_t(1));
        QCOMPARE(part<QPushButton>(again, u"findingKeep0"_s)->text(), u"Reason…"_s);
    }

    void aReportIsADocumentOfWhatWasFound()
    {
        ui::ProofPage page(*m_context);
        page.resize(1270, 690);
        page.show();
        page.takeFiles({m_folder.filePath(u"in"_s)});
        QTRY_COMPARE(page.files().proved().size(), size_t(3));
        QTRY_VERIFY(part<QPushButton>(page, u"proofReport"_s)->isEnabled());
        const QString out = m_folder.filePath(u"report.docx"_s);
        m_dialogs.nextPath(out);
        QSignalSpy told(&page, &ui::Page::notify);
        part<QPushButton>(page, u"proofReport"_s)->menu()->actions().at(2)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 20000);
        const auto opened = notice::openNotice(out);
        XW_VERIFY_OK(opened);
        const QString said =
            opened->text.read.paragraphs.empty()
                ? QString()
                : QStringList(opened->text.read.paragraphs.begin(), opened->text.read.paragraphs.end())
                      .join(u'\n');
        QString cells;
        for (const notice::ProofTable &table : opened->text.read.tables)
            for (const QStringList &row : table.rows)
                cells += row.join(u'|') + u'\n';
        QVERIFY2((said + cells).contains(u"95.00%"_s), qPrintable(said + cells));
    }

    void itIsReachedWithoutAWorkspaceAndLeftAgain()
    {
        MemorySource source;
        ui::Language language(*m_settings);
        language.useOnce(u"en"_s);
        ui::MainWindow window(source, *m_context, language, ui::standardPages(*m_context));
        window.resize(1366, 768);
        window.show();
        QTest::mouseClick(part<QPushButton>(window, u"startProof"_s), Qt::LeftButton);
        auto *page = part<ui::ProofPage>(window, u"proofPage"_s);
        QVERIFY(page->isVisible());
        window.proofFiles({m_folder.filePath(u"in"_s)});
        QTRY_COMPARE(page->files().proved().size(), size_t(3));
        language.useOnce(u"zh_CN"_s);
        QCoreApplication::processEvents();
        shoot(window, u"proof-window-zh"_s);
        QTest::mouseClick(part<QPushButton>(window, u"proofBack"_s), Qt::LeftButton);
        QVERIFY(part<QPushButton>(window, u"startProof"_s)->isVisible());
        language.useOnce(u"en"_s);
    }
};

XW_UI_TEST_MAIN(ProofPageTest)
#include "tst_proof_page.moc"
