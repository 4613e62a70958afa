// Notices in the formats of office programs, made by LibreOffice itself: DOC, RTF, ODT, PDF. And what happens
// where the programs that read them are missing, are stopped, or meet a damaged file.
#include "notice/reading/guarded_process.h"
#include "notice_files.h"

#include <QStandardPaths>
#include <thread>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

class ProofOfficeTest : public QObject
{
    Q_OBJECT

    NoticeFiles files;
    const QString fact = u"共检查站点200家，合格192家，不合格10家，合格率为95.00%。"_s;
    QString source;

    /// The file that LibreOffice makes of the source.
    QString saved(const QString &format)
    {
        const testkit::Ran ran = testkit::run(
            u"soffice"_s, {u"-env:UserInstallation=file://"_s + files.path(u"profile"_s), u"--headless"_s,
                           u"--convert-to"_s, format, u"--outdir"_s, files.path(u"out"_s), source});
        if (ran.exitCode != 0)
            return {};
        return files.path(u"out/n."_s + format.section(u':', 0, 0));
    }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("LibreOffice is not installed");
        // LibreOffice refuses a package without types and relationships: these make it a whole one.
        source = files.docx(
            NoticeFiles::p(u"检查情况通报"_s) + NoticeFiles::p(fact) + NoticeFiles::p(u"附件1"_s) +
                NoticeFiles::p(u"情况表"_s) +
                NoticeFiles::wordTable({{u"地区"_s, u"检查数"_s, u"合格数"_s},
                                        {u"北县"_s, u"50"_s, u"40"_s},
                                        {u"南县"_s, u"40"_s, u"30"_s},
                                        {u"合计"_s, u"80"_s, u"70"_s}}) +
                NoticeFiles::p(u"完"_s),
            {{u"[Content_Types].xml"_s,
              u"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
              "Extension=\"rels\" "
              "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
              "PartName=\"/word/document.xml\" "
              "ContentType=\"application/"
              "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></"
              "Types>"_s},
             {u"_rels/.rels"_s,
              u"<Relationships "
              u"xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
              "Id=\"r1\" "
              "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
              "Target=\"word/document.xml\"/></Relationships>"_s}});
    }

    void whatAnOfficeProgramSavesIsRead_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"doc", "rtf", "odt", "pdf"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void whatAnOfficeProgramSavesIsRead()
    {
        QFETCH(QString, format);
        const QString path = saved(format);
        QVERIFY(QFile::exists(path));
        const auto notice = openNotice(path);
        XW_VERIFY_OK(notice);
        QVERIFY(paragraphsOf(path).contains(fact));
        const ProofReport report = proofNotice(notice->text.read, {});
        QStringList expected;
        for (const ProofFinding &finding : report.findings)
            expected << finding.rule + u' ' + finding.expected;
        QVERIFY2(expected.contains(u"table 90"_s), qPrintable(expected.join(u'/') + tablesOf(path)));
    }

    void damagedAndLockedFilesAreSaidToBe()
    {
        const auto rtf = openNotice(files.write(u"x.rtf"_s, "{\\rtf1"));
        QVERIFY(!rtf);
        QVERIFY(!rtf.error().advice.isEmpty());
        const auto pdf = openNotice(files.write(u"x.pdf"_s, "%PDF-1.7\nnothing"));
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Format);
        const QByteArray blank =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count "
            "1>>endobj\n"
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n";
        const auto scan = openNotice(files.write(u"x.pdf"_s, blank));
        QVERIFY(!scan);
        QVERIFY2(scan.error().summary.english().contains(u"scan"_s), qPrintable(scan.error().line()));
    }

    void aMissingProgramIsNamed()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const auto rtf = openNotice(files.write(u"x.rtf"_s, "{\\rtf1 text}"));
        const auto pdf = openNotice(files.write(u"x.pdf"_s, "%PDF-1.7"));
        qputenv("PATH", path);
        QVERIFY(!rtf && !pdf);
        QCOMPARE(rtf.error().code, ErrorCode::Unsupported);
        QVERIFY(rtf.error().summary.english().contains(u"LibreOffice"_s));
        QVERIFY(pdf.error().summary.english().contains(u"pdftotext"_s));
    }

    void aProcessIsHeldToItsLimits()
    {
        const QString home = files.path(u"."_s);
        const auto ran = [&](const QString &script, const ProcessLimits &limits, const JobPtr &job = {}) {
            return runGuarded(u"sh"_s, {u"-c"_s, script}, home, u"here"_s, limits, job);
        };
        const auto fine = ran(u"echo yes; echo no >&2; exit 3"_s, {});
        XW_VERIFY_OK(fine);
        QCOMPARE(fine->exitCode, 3);
        QCOMPARE(fine->out, QByteArray("yes\n"));
        QCOMPARE(fine->complaint, QByteArray("no\n"));
        QElapsedTimer timer;
        timer.start();
        // Its children end with it.
        const QString mark = files.path(u"late"_s);
        QCOMPARE(ran(u"(sleep 3; touch '%1') & sleep 60"_s.arg(mark), {1, 1LL << 30, 1 << 20}).error().code,
                 ErrorCode::TooLarge);
        QCOMPARE(ran(u"yes"_s, {20, 1LL << 30, 1 << 20}).error().code, ErrorCode::TooLarge);
        const auto job = std::make_shared<Job>();
        std::thread stop([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            job->cancel();
        });
        const auto cancelled = ran(u"sleep 60"_s, {}, job);
        stop.join();
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 15'000);
        std::this_thread::sleep_for(std::chrono::milliseconds(std::max<qint64>(0, 4000 - timer.elapsed())));
        QVERIFY(!QFile::exists(mark));
        const auto memory = ran(u"x=a; while :; do x=$x$x$x$x; done"_s, {30, 300LL << 20, 1 << 20});
        QVERIFY(!memory || memory->exitCode != 0);
        QCOMPARE(runGuarded(u"/nonexistent/program"_s, {}, home, u"here"_s, {}, {}).error().code,
                 ErrorCode::Internal);
    }
};

XW_TEST_MAIN(ProofOfficeTest)
#include "tst_proof_office.moc"
