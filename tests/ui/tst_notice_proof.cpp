// The proof beside the page: a number changed by hand is found, and its rows can be looked at.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/compose.h"
#include "notice/notice_edits.h"
#include "notice/notice_template.h"
#include "notice/plain_text.h"
#include "ui/notice/notice_page.h"
#include "ui/notice/outline_panel.h"
#include "ui/notice/run_places.h"
#include "ui/notice/typed_proof.h"
#include "ui/shared/page_context.h"
#include "workspace/import_ledger.h"
#include "workspace/wait.h"

#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
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

    static QStringList contradictions(const Workspace &workspace, const QString &templateId)
    {
        const auto composed = notice::composeStored(workspace.state(), *ledgerLibrary(),
                                                    workspace.clock().today(), {}, templateId);
        const auto library = notice::basisDocuments();
        if (!composed || !library)
            qFatal("no notice");
        QStringList said;
        for (const notice::ProofFinding &finding :
             notice::proofDocument(composed->document, composed->facts, *library).report.findings)
            if (finding.kind == notice::ProofKind::Contradiction)
                said << finding.quote;
        return said;
    }

private slots:
    void aSiteOfWhichNobodySaidWhereItIsIsNoContradiction()
    {
        const std::unique_ptr<Office> office = jiangxi();
        QHash<QString, QStringList> before;
        for (const QString &id : notice::TemplateSource::of(office->workspace->state()).ids())
            before.insert(id, contradictions(*office->workspace, id));
        QVERIFY(before.size() > 4);
        Subject site;
        site.code = u"3609990001"_s;
        site.name = u"新网站"_s;
        XW_VERIFY_OK(waitFor(*office->workspace, office->workspace->putSubject(site)));
        Subject account;
        account.kind = SubjectKind::MediaAccount;
        account.platform = Platform::WeChat;
        account.name = u"新账号"_s;
        XW_VERIFY_OK(waitFor(*office->workspace, office->workspace->putSubject(account)));
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const QStringList now = contradictions(*office->workspace, it.key());
            QVERIFY2(now == it.value(), qPrintable(it.key() + u": "_s + now.join(u"; "_s)));
        }
    }

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
        // On a laptop, too, the first finding is seen whole, with its buttons.
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            speak(language);
            page.resize(1190, 600);
            laidOut();
            auto *card = page.findChild<QFrame *>(u"proofFinding0"_s);
            QVERIFY(card);
            for (const QPushButton *button : card->findChildren<QPushButton *>())
                QVERIFY2(button->visibleRegion().boundingRect().size() == button->size(),
                         qPrintable(language + button->text()));
        }
        find();
        QSignalSpy shown(&page, &ui::Page::showSubjects);
        QTest::mouseClick(rows, Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        const auto filter = shown.first().first().value<ui::SubjectFilter>();
        QVERIFY(!filter.title.isEmpty());
        QVERIFY(!filter.subjects.isEmpty());
        for (const SubjectId id : filter.subjects)
            QCOMPARE(workspace.state().subject(id)->kind, filter.kind);
    }
    void aFindingIsFramedWhereItIsSaid()
    {
        const QString said = u"合格率为95.10%，其中门户合格率为88.88%。"_s;
        notice::NoticeDocument document;
        document.blocks.push_back(notice::Paragraph{{{u"合格率为"_s, {}},
                                                     {u"95.10%"_s, u"rate"_s},
                                                     {u"，其中门户合格率为"_s, {}},
                                                     {u"88.88%"_s, {}},
                                                     {u"。"_s, {}}}});
        notice::PageLayout layout;
        layout.pages.resize(2);
        const auto put = [&](size_t page, const QString &text, const QString &fact = {}) {
            notice::PlacedRun run;
            run.text = text;
            run.fact = fact;
            run.block = 0;
            layout.pages[page].runs.push_back(run);
        };
        put(0, u"合格"_s);
        put(0, u"率为"_s);
        put(0, u"95.10%"_s, u"rate"_s);
        put(0, u"，其中门户"_s);
        put(1, u"合格"_s); // the next page
        put(1, u"率为"_s);
        put(1, u"88.88%"_s);
        put(1, u"。"_s);
        const auto places = ui::runPlaces(layout, document);
        QCOMPARE(places[0], (std::vector<int>{0, 2, 4, 10}));
        notice::ProofFinding finding;
        finding.quote = u"合格率为88.88%"_s;
        finding.start = int(said.lastIndexOf(finding.quote));
        finding.length = int(finding.quote.size());
        QList<bool> framed;
        for (size_t page = 0; page < 2; ++page)
            for (size_t r = 0; r < places[page].size(); ++r)
                framed << ui::isQuoted(finding, layout.pages[page].runs[r], places[page][r]);
        QCOMPARE(framed, (QList<bool>{false, false, false, false, true, true, true, false}));
    }
    /// What is typed is proved as one types; the field does not move for it.
    void findingsComeAsOneTypes()
    {
        speak(u"en"_s);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ScriptedDialogs dialogs;
        const ui::PageContext context{dialogs, settings};
        const std::unique_ptr<Office> office = jiangxi();
        ui::NoticePage page(context);
        page.resize(1400, 860);
        page.setWorkspace(office->workspace.get());
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.view() != nullptr, 30000);
        const auto &view = *page.view();
        int block = -1;
        for (int b = 0; b < int(view.composed.keys.size()) && block < 0; ++b)
            if (const notice::Runs *runs = notice::runsOf(view.composed.document.blocks.at(size_t(b)));
                runs && !view.composed.keys.at(b).isEmpty() && notice::plainText(*runs).contains(u"378"_s))
                block = b;
        QVERIFY(block >= 0);
        QVERIFY(ui::findingsOfTyped(
                    view, block,
                    notice::plainText(*notice::runsOf(view.composed.document.blocks.at(size_t(block)))))
                    .empty());

        // A rate and a count that follow nothing are held against the data, with what is right.
        QStringList right;
        for (const notice::ProofFinding &finding :
             ui::findingsOfTyped(view, block, u"全省政务新媒体合格率84.20%，不合格59个。"_s))
            right << finding.expected;
        QVERIFY2(right.contains(u"83.99%"_s) && right.contains(u"57"_s), qPrintable(right.join(u' ')));

        page.findChild<ui::OutlinePanel *>()->blockChosen(block);
        QTest::mouseClick(page.findChild<QPushButton *>(u"noticeEdit"_s), Qt::LeftButton);
        auto *field = page.findChild<QPlainTextEdit *>(u"noticeEditorText"_s);
        auto *said = page.findChild<QLabel *>(u"noticeEditorFindings"_s);
        QTRY_VERIFY(field->isVisible());
        // Numbers that follow the data are shown as such; what is typed over no longer follows.
        const auto bound = [field] {
            QStringList parts;
            for (const auto &each : field->extraSelections())
                parts << each.cursor.selectedText();
            return parts;
        };
        QVERIFY2(bound().contains(u"378"_s), qPrintable(bound().join(u' ')));
        const QRect place = said->geometry();
        QTextCursor cursor = field->textCursor();
        const int at = int(field->toPlainText().indexOf(u"378"_s));
        QVERIFY(at >= 0);
        cursor.setPosition(at + 1);
        cursor.setPosition(at + 2, QTextCursor::KeepAnchor);
        field->setTextCursor(cursor);
        QTest::keyClicks(field, u"8"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(u"388"_s), 20000);
        QCOMPARE(said->geometry(), place);
        QVERIFY(!bound().contains(u"388"_s) && !bound().contains(u"378"_s));
        shoot(page, u"notice-proof-typed-en"_s);
        field->undo();
        QVERIFY(said->text().isEmpty());
    }
};

XW_UI_TEST_MAIN(NoticeProofTest)
#include "tst_notice_proof.moc"
