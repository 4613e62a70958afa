// A package of changes as codes: shown as a film, saved as sheets, and taken in by another copy from them.
#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "notice/code_pictures.h"
#include "ui/changes/change_tools.h"
#include "ui/changes/codes_dialog.h"
#include "ui/changes/take_dialog.h"
#include "workspace/wait.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;
using Act = ui::ChangeTools::Act;

class ChangesCodesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;

    template <class Dialog>
    Dialog *shown()
    {
        Dialog *dialog = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    for (QWidget *each : QApplication::topLevelWidgets())
                        if (auto *one = qobject_cast<Dialog *>(each); one && one->isVisible())
                            dialog = one;
                    return dialog != nullptr;
                },
                30'000))
            qFatal("no dialog came");
        return dialog;
    }
    static std::unique_ptr<Office> copy(const QString &author)
    {
        auto office = std::make_unique<Office>();
        office->import(u"websites"_s, u"samples/jiangxi-2020Q1/网站.csv"_s);
        office->clock->advance(3600);
        office->workspace->setAuthor(author);
        return office;
    }
    static std::vector<SubjectId> sites(const Office &office, size_t count)
    {
        std::vector<SubjectId> found;
        for (const Subject &subject : office.workspace->state().subjects())
            if (subject.isRunning() && found.size() < count)
                found.push_back(subject.id);
        return found;
    }

private slots:
    void changesGoThroughThePaperOfAPrinter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh") << u"zh_CN"_s;
    }

    void changesGoThroughThePaperOfAPrinter()
    {
        QFETCH(QString, language);
        speak(language);
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        ui::PageContext context{m_dialogs, settings};
        QWidget window;
        const auto mine = copy(u"甲"_s), theirs = copy(u"乙"_s);
        int number = 0;
        QRandomGenerator words(14);
        for (const SubjectId site : sites(*theirs, 60)) { // more than one sheet of them
            theirs->clock->advance(60);
            TickCommand command;
            command.subject = site;
            command.indicator = IndicatorId(u"W4.1"_s);
            ++number;
            QString note = u"第%1处"_s.arg(number); // what cannot be packed makes more than one sheet
            for (int i = 0; i < 8; ++i)
                note += QString::number(words.generate64(), 16);
            command.note = note;
            XW_VERIFY_OK(waitFor(*theirs->workspace, theirs->workspace->tick(command)));
        }
        ui::ChangeTools tools(context, &window);
        QSignalSpy failed(&tools, &ui::ChangeTools::failed), sheets(&tools, &ui::ChangeTools::sheetsWritten),
            taken(&tools, &ui::ChangeTools::taken);
        tools.start(Act::ShowCodes, theirs->workspace.get());
        auto *dialog = shown<ui::CodesDialog>();
        auto *label = part<QLabel>(*dialog, u"codeNumber"_s);
        const int all = label->text().section(u'/', 1).trimmed().toInt();
        QVERIFY2(all > 6, qPrintable(label->text()));
        shoot(*dialog, u"changes-codes-"_s + language);

        // As a film: one after the other by itself, until it is held; the last one leads to the first.
        QVERIFY(dialog->isRunning());
        part<QDoubleSpinBox>(*dialog, u"codeSeconds"_s)->setValue(0.2);
        QTRY_COMPARE(dialog->shownCode(), 1);
        part<QPushButton>(*dialog, u"codeRun"_s)->click();
        QVERIFY(!dialog->isRunning());
        const int held = dialog->shownCode();
        for (int i = held; i < all; ++i)
            part<QPushButton>(*dialog, u"codeNext"_s)->click();
        QCOMPARE(dialog->shownCode(), 0);
        part<QPushButton>(*dialog, u"codeBack"_s)->click();
        QCOMPARE(dialog->shownCode(), all - 1);

        const QString pdf = m_folder.filePath(u"sheets-%1.pdf"_s.arg(language));
        m_dialogs.nextPath(pdf);
        part<QPushButton>(*dialog, u"codeSave"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(sheets.size(), 1, 30'000);
        const Ran info = run(u"pdfinfo"_s, {pdf});
        QVERIFY2(info.out.contains(u"Pages:           %1\n"_s.arg((all + 5) / 6).toUtf8()),
                 info.out.constData());
        dialog->reject();

        m_dialogs.nextPaths({pdf});
        tools.start(Act::ReadCodes, mine->workspace.get());
        auto *take = shown<ui::TakeDialog>();
        QVERIFY(part<QTreeWidget>(*take, u"takeList"_s)->topLevelItemCount() >= number);
        part<QPushButton>(*take, u"takeAccept"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 30'000);
        QCOMPARE(failed.size(), 0);
        for (const SubjectId site : sites(*mine, 60))
            QVERIFY(mine->workspace->state().findingInForce(site, IndicatorId(u"W4.1"_s)));
    }

    void missingPagesAreNamed()
    {
        speak(u"en"_s);
        QSettings settings(m_folder.filePath(u"s2.ini"_s), QSettings::IniFormat);
        ui::PageContext context{m_dialogs, settings};
        QWidget window;
        const auto mine = copy(u"甲"_s);
        ui::ChangeTools tools(context, &window);
        QSignalSpy failed(&tools, &ui::ChangeTools::failed);
        QByteArray bytes(6000, Qt::Uninitialized);
        QRandomGenerator(7).generate(bytes.begin(), bytes.end());
        const auto sheets = notice::codeSheets(notice::codePictures(bytes).value(), u"样"_s);
        XW_VERIFY_OK(sheets);
        QFile pdf(m_folder.filePath(u"all.pdf"_s));
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write(*sheets) == sheets->size());
        pdf.close();
        const QString one = m_folder.filePath(u"page.png"_s); // the first of two pages
        QCOMPARE(run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-l"_s, u"1"_s, u"-singlefile"_s,
                                     pdf.fileName(), one.chopped(4)})
                     .exitCode,
                 0);
        m_dialogs.nextPaths({one});
        tools.start(Act::ReadCodes, mine->workspace.get());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        const auto error = failed.at(0).at(0).value<Error>();
        QVERIFY2(error.summary.english().contains(u"these are missing: 7, 8, 9"_s), qPrintable(error.line()));
    }
};

XW_UI_TEST_MAIN(ChangesCodesTest)
#include "tst_changes_codes.moc"
