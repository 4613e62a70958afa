// The proof beside the page: a number changed by hand is found, and its rows can be looked at.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/notice_edits.h"
#include "notice/plain_text.h"
#include "ui/notice/notice_page.h"
#include "ui/shared/page_context.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class NoticeProofTest : public QObject
{
    Q_OBJECT

private slots:
    void theRowsBehindAContradictionAreListed()
    {
        speak(u"en"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        const std::unique_ptr<Office> office = jiangxi();
        Workspace &workspace = *office->workspace;

        // 378 websites were checked: the text says ten more.
        const auto composed =
            notice::composeStored(workspace.state(), *ledgerLibrary(), workspace.clock().today());
        QVERIFY(composed);
        notice::NoticeEdits edits;
        for (qsizetype i = 0; i < composed->keys.size() && edits.isEmpty(); ++i)
            if (const notice::Runs *runs = notice::runsOf(composed->document.blocks.at(size_t(i)));
                runs && notice::plainText(*runs).contains(u"378"_s))
                edits.setText(composed->keys.at(i), *runs,
                              notice::plainText(*runs).replace(u"378"_s, u"388"_s));
        QVERIFY(!edits.isEmpty());
        QVERIFY(waitFor(workspace, workspace.saveDocument(notice::editsDocument(workspace.state(), edits))));

        ui::NoticePage page(context);
        page.resize(1400, 860);
        page.setWorkspace(&workspace);
        page.show();
        QPushButton *rows = nullptr;
        const auto find = [&] {
            const QList<QPushButton *> found =
                page.findChildren<QPushButton *>(QRegularExpression(u"^proofRows"_s));
            rows = found.isEmpty() ? nullptr : found.first();
            return rows != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), 20000);
        shoot(page, u"notice-proof-en"_s);
        QSignalSpy shown(&page, &ui::Page::showSubjects);
        QTest::mouseClick(rows, Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        const auto filter = shown.first().first().value<ui::SubjectFilter>();
        QVERIFY(!filter.title.isEmpty());
        QVERIFY(!filter.subjects.isEmpty());
        for (const SubjectId id : filter.subjects)
            QCOMPARE(workspace.state().subject(id)->kind, filter.kind);
    }
};

XW_UI_TEST_MAIN(NoticeProofTest)
#include "tst_notice_proof.moc"
