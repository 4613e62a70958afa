#include "uikit/scripted_dialogs.h"
#include "uikit/ui_kit.h"

#include "ui/sampling/sampling_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class SamplingDialogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::PageContext> m_context;
    std::unique_ptr<Office> m_office;

    std::unique_ptr<ui::SamplingDialog> dialog()
    {
        auto made = std::make_unique<ui::SamplingDialog>(*m_office->workspace, *m_context);
        made->resize(1240, 740);
        made->open();
        return made;
    }
    static QString total(const ui::SamplingDialog &d)
    {
        return d.findChild<QLabel *>(u"sampleTotal"_s)->text();
    }
    static QAbstractItemModel *model(const ui::SamplingDialog &d, const QString &table)
    {
        return d.findChild<QTableView *>(table)->model();
    }
    static QPushButton *button(const ui::SamplingDialog &d, const QString &name)
    {
        return d.findChild<QPushButton *>(name);
    }
    static void setSeed(ui::SamplingDialog &d, const QString &seed)
    {
        auto *field = d.findChild<QLineEdit *>(u"sampleSeed"_s);
        field->clear();
        QTest::keyClicks(field, seed);
    }
    static bool waitForDraw(const ui::SamplingDialog &d)
    {
        return QTest::qWaitFor([&] { return button(d, u"sampleConfirm"_s)->isEnabled(); }, 10000);
    }
    static QStringList codes(const QAbstractItemModel &list)
    {
        QStringList all;
        for (int row = 0; row < list.rowCount(); ++row)
            all << list.index(row, 0).data().toString() + list.index(row, 1).data().toString();
        return all;
    }

private slots:
    void init()
    {
        speak(u"en"_s);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_context = std::make_unique<ui::PageContext>(ui::PageContext{m_dialogs, *m_settings});
        m_office = jiangxi();
    }

    void whatAPlanDrawsIsShownBeforeItIsConfirmed()
    {
        auto d = dialog();
        setSeed(*d, u"20200102"_s);
        QVERIFY(waitForDraw(*d));
        QVERIFY2(total(*d).contains(u"of 538"_s), qPrintable(total(*d)));
        QVERIFY2(total(*d).contains(u"of 1,308"_s), qPrintable(total(*d)));
        QVERIFY(!m_office->workspace->state().hasSample());
        auto *regions = model(*d, u"sampleRegions"_s);
        QCOMPARE(regions->headerData(0, Qt::Horizontal).toString(), u"Region"_s);
        QVERIFY(regions->rowCount() > 10);
        // The last row adds up.
        int running = 0, drawn = 0;
        for (int row = 0; row + 1 < regions->rowCount(); ++row) {
            running += regions->index(row, 1).data().toString().remove(u',').toInt();
            drawn += regions->index(row, 2).data().toString().remove(u',').toInt();
        }
        QCOMPARE(running, 538);
        QCOMPARE(regions->index(regions->rowCount() - 1, 2).data().toString().toInt(), drawn);
        QVERIFY(drawn >= 162);
        shoot(*d, u"sampling-en"_s);
        shoot(*d, u"sampling-en-150"_s, 1.5);
    }

    void theDrawFollowsEveryField()
    {
        auto d = dialog();
        QAbstractItemModelTester regions(model(*d, u"sampleRegions"_s),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester list(model(*d, u"sampleList"_s),
                                      QAbstractItemModelTester::FailureReportingMode::QtTest);
        setSeed(*d, u"7"_s);
        QVERIFY(waitForDraw(*d));
        d->findChild<QComboBox *>(u"sampleBy"_s)->setCurrentIndex(0);
        d->findChild<QCheckBox *>(u"samplePortals"_s)->setChecked(false);
        d->findChild<QCheckBox *>(u"samplePrevious"_s)->setChecked(false);
        d->findChild<QSpinBox *>(u"sampleFloor"_s)->setValue(0);
        d->findChild<QSpinBox *>(u"sampleCount"_s)->setValue(40);
        QTRY_VERIFY2(total(*d).startsWith(u"Websites: 40 of 538"_s), qPrintable(total(*d)));
        d->findChild<QCheckBox *>(u"sampleMedia"_s)->setChecked(false);
        QTRY_VERIFY(!total(*d).contains(u"Media"_s));
        QTRY_COMPARE(model(*d, u"sampleList"_s)->rowCount(), 40);
        d->findChild<QComboBox *>(u"sampleBy"_s)->setCurrentIndex(2);
        QTRY_VERIFY(d->findChild<QAbstractButton *>(u"pillParts"_s)->isVisible());
        QTRY_VERIFY(model(*d, u"sampleParts"_s)->rowCount() > 5);
        d->findChild<QAbstractButton *>(u"pillParts"_s)->click();
        shoot(*d, u"sampling-parts-en"_s);
        setSeed(*d, u"seven"_s);
        QVERIFY(!button(*d, u"sampleConfirm"_s)->isEnabled());
        QCOMPARE(total(*d), u"The seed is a whole number."_s);
    }

    void theListFiltersAsOneTypes()
    {
        auto d = dialog();
        setSeed(*d, u"7"_s);
        QVERIFY(waitForDraw(*d));
        d->findChild<QAbstractButton *>(u"pillList"_s)->click();
        auto *list = model(*d, u"sampleList"_s);
        const int all = list->rowCount();
        d->findChild<QLineEdit *>(u"filterField"_s)->setText(u"上饶市 portal"_s);
        QVERIFY(list->rowCount() > 0 && list->rowCount() < all);
        for (int row = 0; row < list->rowCount(); ++row)
            QCOMPARE(list->index(row, 4).data().toString(), u"Portal"_s);
        shoot(*d, u"sampling-list-en"_s);
    }

    void aConfirmedSampleIsKeptWithItsPlanAndShownAgain()
    {
        QStringList drawn;
        {
            auto d = dialog();
            setSeed(*d, u"20200102"_s);
            QVERIFY(waitForDraw(*d));
            drawn = codes(*model(*d, u"sampleList"_s));
            QSignalSpy confirmed(d.get(), &ui::SamplingDialog::confirmed);
            // Enter in a field takes no sample; what falls out of the count is asked about first.
            QTest::keyClick(d->findChild<QLineEdit *>(u"sampleSeed"_s), Qt::Key_Return);
            QTest::qWait(30);
            QVERIFY(!m_office->workspace->state().hasSample());
            m_dialogs.nextConfirm(false);
            button(*d, u"sampleConfirm"_s)->click();
            QTest::qWait(30);
            QVERIFY(!m_office->workspace->state().hasSample());
            QVERIFY2(m_dialogs.asked.constLast().contains(u"checked already"_s),
                     qPrintable(m_dialogs.asked.constLast()));
            m_dialogs.nextConfirm(true);
            button(*d, u"sampleConfirm"_s)->click();
            QVERIFY(confirmed.wait(5000));
            QVERIFY(m_office->workspace->state().hasSample());
        }
        speak(u"zh_CN"_s);
        auto again = dialog();
        QCOMPARE(codes(*model(*again, u"sampleList"_s)), drawn);
        QCOMPARE(again->findChild<QLineEdit *>(u"sampleSeed"_s)->text(), u"20200102"_s);
        QVERIFY(!button(*again, u"sampleConfirm"_s)->isEnabled());
        QVERIFY(button(*again, u"sampleExport"_s)->isEnabled());
        shoot(*again, u"sampling-kept-zh"_s);
        shoot(*again, u"sampling-kept-zh-150"_s, 1.5);
        // Another plan is a new draw; the way back to what is kept is one click.
        again->findChild<QDoubleSpinBox *>(u"sampleRatio"_s)->setValue(10);
        QVERIFY(waitForDraw(*again));
        QVERIFY(codes(*model(*again, u"sampleList"_s)) != drawn);
        QVERIFY(!button(*again, u"sampleExport"_s)->isEnabled());
        shoot(*again, u"sampling-again-zh"_s);
        // What is pressed next stands where it stood.
        const QPoint before = button(*again, u"sampleClose"_s)->mapTo(again.get(), QPoint());
        again->findChild<QAbstractButton *>(u"pillKept"_s)->click();
        laidOut();
        QCOMPARE(button(*again, u"sampleClose"_s)->mapTo(again.get(), QPoint()), before);
        QCOMPARE(codes(*model(*again, u"sampleList"_s)), drawn);
    }

    void aSampleIsWithdrawnAndTheRoundCountsAllAgain()
    {
        auto d = dialog();
        setSeed(*d, u"20200102"_s);
        QVERIFY(waitForDraw(*d));
        const RoundState &state = m_office->workspace->state();
        const int checked = state.tally().total(SubjectKind::Website).checked;
        QSignalSpy confirmed(d.get(), &ui::SamplingDialog::confirmed);
        m_dialogs.nextConfirm(true);
        button(*d, u"sampleConfirm"_s)->click();
        QVERIFY(confirmed.wait(5000));
        // One rule: what is checked, of what is drawn; and what nobody checked is what the list holds.
        const Counts counts = state.tally().total(SubjectKind::Website);
        QVERIFY(counts.checked < checked);
        QVERIFY(counts.checked <= counts.sampled);
        m_dialogs.nextConfirm(true);
        button(*d, u"sampleWithdraw"_s)->click();
        QTRY_VERIFY(!state.hasSample());
        QCOMPARE(state.tally().total(SubjectKind::Website).checked, checked);
    }

    void theListIsWrittenForPrintingAndForSpreadsheets()
    {
        auto d = dialog();
        setSeed(*d, u"20200102"_s);
        QVERIFY(waitForDraw(*d));
        QSignalSpy confirmed(d.get(), &ui::SamplingDialog::confirmed);
        m_dialogs.nextConfirm(true);
        button(*d, u"sampleConfirm"_s)->click();
        QVERIFY(confirmed.wait(5000));
        const int members = model(*d, u"sampleList"_s)->rowCount();
        for (const QString &suffix : {u"csv"_s, u"xlsx"_s, u"pdf"_s}) {
            const QString path = m_folder.filePath(u"抽样."_s + suffix);
            QTRY_VERIFY(button(*d, u"sampleExport"_s)->isEnabled());
            m_dialogs.nextPath(path);
            button(*d, u"sampleExport"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20000);
        }
        QFile csv(m_folder.filePath(u"抽样.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(int(csv.readAll().count('\n')), members + 1);
        // Other programs read the other two.
        QTRY_VERIFY(button(*d, u"sampleExport"_s)->isEnabled());
        QProcess pdf;
        pdf.start(u"pdftotext"_s, {u"-layout"_s, m_folder.filePath(u"抽样.pdf"_s), u"-"_s});
        QVERIFY(pdf.waitForFinished(20000));
        const QString text = QString::fromUtf8(pdf.readAllStandardOutput());
        QVERIFY2(text.contains(u"20200102"_s) && text.contains(u"上饶市"_s), qPrintable(text.left(400)));
        QProcess xlsx;
        xlsx.start(u"/usr/bin/python3"_s,
                   {u"-c"_s,
                    u"import openpyxl,sys;s=openpyxl.load_workbook(sys.argv[1]).active;print(s.max_row)"_s,
                    m_folder.filePath(u"抽样.xlsx"_s)});
        QVERIFY(xlsx.waitForFinished(20000));
        QVERIFY(QString::fromUtf8(xlsx.readAllStandardOutput()).trimmed().toInt() > members);
    }
};

XW_UI_TEST_MAIN(SamplingDialogTest)
#include "tst_sampling_dialog.moc"
