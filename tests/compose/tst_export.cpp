// Exporting 江西 2020Q1: all formats, the same bytes twice, read back by other programs, nothing
// half-written.
#include "notice/export.h"
#include "notice/proof.h"
#include "sample_round.h"
#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class ExportTest : public QObject
{
    Q_OBJECT

    SampleRound m_sample;
    notice::Composed m_composed;
    notice::ExportInfo m_info;
    QTemporaryDir m_folder;
    QString m_out;

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        Result<SampleRound> sample = jiangxi();
        XW_VERIFY_OK(sample);
        m_sample = *std::move(sample);
        Result<notice::Composed> composed = composeSample(*m_sample.state);
        XW_VERIFY_OK(composed);
        m_composed = *std::move(composed);
        m_info = notice::exportInfo(*m_sample.state, m_composed.templateId);
        m_out = m_folder.filePath(u"out"_s);
        const auto files = notice::exportNotice(m_composed.document, m_info, notice::allFormats(), m_out);
        XW_VERIFY_OK(files);
        QCOMPARE(files->size(), 11); // OFD among them
    }

    void theManifestNamesEveryFileByItsDigest()
    {
        const QJsonObject manifest = QJsonDocument::fromJson(bytes(m_out + u"/manifest.json"_s)).object();
        QCOMPARE(manifest.value(u"round"_s).toString(), u"2020Q1"_s);
        QCOMPARE(manifest.value(u"register"_s).toObject().value(u"websites"_s).toInt(), 538);
        QVERIFY(!manifest.value(u"fonts"_s).toArray().isEmpty());
        const QJsonArray files = manifest.value(u"files"_s).toArray();
        QCOMPARE(files.size(), 10);
        for (const QJsonValue &entry : files) {
            const QByteArray content = bytes(m_out + u'/' + entry.toObject().value(u"name"_s).toString());
            QCOMPARE(entry.toObject().value(u"sha256"_s).toString().toLatin1(),
                     QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        }
    }

    void theSameInputGivesTheSameBytes()
    {
        const auto again = composeSample(*m_sample.state);
        XW_VERIFY_OK(again);
        const auto rendered = notice::renderNotice(again->document, m_info, notice::allFormats());
        XW_VERIFY_OK(rendered);
        for (const notice::ExportFile &file : rendered->files)
            QVERIFY2(file.bytes == bytes(m_out + u'/' + file.name), qPrintable(file.name));
    }

    void otherProgramsReadTheFiguresBack()
    {
        XW_NOT_ON_WINDOWS("python-docx and poppler are the judges");
        const QString script = u"import sys,docx\nd=docx.Document(sys.argv[1])\n"
                               "print('\\n'.join(p.text for p in d.paragraphs))\n"
                               "print('TABLES', ' '.join(str(len(t.rows)) for t in d.tables))\n"_s;
        const Ran word = run(u"/usr/bin/python3"_s, {u"-c"_s, script, m_out + u"/通报.docx"_s});
        QVERIFY2(word.exitCode == 0, word.err.constData());
        const QString text = QString::fromUtf8(word.out);
        const Ran pdf = run(u"pdftotext"_s, {m_out + u"/通报.pdf"_s, u"-"_s});
        const QString printed = QString::fromUtf8(pdf.out).remove(u'\n').remove(u' ');
        const QString page = QString::fromUtf8(bytes(m_out + u"/通报.html"_s));
        for (const QString &figure :
             {u"538"_s, u"98.94%"_s, u"99.11%"_s, u"83.99%"_s, u"4092"_s, u"90.91%"_s, u"1308"_s}) {
            QVERIFY2(text.contains(figure), qPrintable(figure));
            QVERIFY2(printed.contains(figure), qPrintable(figure));
            QVERIFY2(page.contains(figure), qPrintable(figure));
        }
        // Two-row head and 合计; band list; problem sites; accounts; three-row head and 合计; two parts with
        // sums.
        QVERIFY2(text.contains(u"TABLES 15 22 5 58 41 17 9 4"_s), qPrintable(text.right(60)));
    }

    void theDocumentChecksPass()
    {
        XW_NOT_ON_WINDOWS("LibreOffice, poppler and PDFBox are the judges");
        const QString checks = QStringLiteral(XW_TEST_CHECKS);
        const Ran word = run(u"/usr/bin/python3"_s,
                             {checks + u"/check_docx.py"_s, m_out + u"/通报.docx"_s, u"--render"_s}, 180000);
        QVERIFY2(word.exitCode == 0, word.out.constData());
        int annexPage = 0; // where the tables begin, which keep no 22-line grid
        for (int page = 1; page < 40 && annexPage == 0; ++page) {
            const QString number = QString::number(page);
            const Ran text =
                run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, m_out + u"/通报.pdf"_s, u"-"_s});
            const QStringList lines = QString::fromUtf8(text.out).split(u'\n');
            if (lines.contains(u"附件1"_s))
                annexPage = page;
        }
        QVERIFY(annexPage > 1);
        const Ran pdf = run(u"/usr/bin/python3"_s,
                            {checks + u"/check_pdf.py"_s, m_out + u"/通报.pdf"_s, u"--annex-from"_s,
                             QString::number(annexPage), u"--same-text"_s, m_out + u"/通报.docx"_s},
                            180000);
        QVERIFY2(pdf.exitCode == 0, pdf.out.constData());
    }

    void theProofFindsNothingInOurOwnNotices()
    {
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        const std::pair<Result<SampleRound> (*)(), QDate> rounds[] = {
            {jiangxi, {2020, 4, 2}}, {qinghai, {2023, 9, 26}}, {henan, {2020, 4, 15}}};
        for (const auto &[make, date] : rounds) {
            const Result<SampleRound> sample = make();
            XW_VERIFY_OK(sample);
            const auto composed = composeSample(*sample->state, {}, date);
            XW_VERIFY_OK(composed);
            const QString out = m_folder.filePath(composed->templateId);
            XW_VERIFY_OK(notice::exportNotice(composed->document,
                                              notice::exportInfo(*sample->state, composed->templateId),
                                              {notice::Format::Docx}, out));
            const auto text = notice::readProofText(out + u"/通报.docx"_s);
            XW_VERIFY_OK(text);
            const notice::ProofReport report = notice::proofNotice(*text, *library);
            QVERIFY(report.checked > 10);
            for (const notice::ProofFinding &finding : report.findings)
                qInfo("%s %s: %s (%s)", qPrintable(composed->templateId),
                      finding.kind == notice::ProofKind::Doubt ? "doubt" : "contradiction",
                      qPrintable(finding.quote), qPrintable(finding.message.english()));
            QCOMPARE(report.findings.size(), size_t(0));
        }
    }

    void aSmallerExportTakesOldFilesAway()
    {
        const QString out = m_folder.filePath(u"again"_s);
        XW_VERIFY_OK(notice::exportNotice(m_composed.document, m_info,
                                          {notice::Format::Docx, notice::Format::Xlsx}, out));
        QFile own(out + u"/own.txt"_s);
        QVERIFY(own.open(QIODevice::WriteOnly));
        XW_VERIFY_OK(notice::exportNotice(m_composed.document, m_info, {notice::Format::Docx}, out));
        QCOMPARE(QDir(out).entryList(QDir::Files),
                 QStringList({u"manifest.json"_s, u"own.txt"_s, u"通报.docx"_s}));
    }

    void aDraftThatSomebodyWentOnWritingIsNeitherReplacedNorTakenAway()
    {
        const QString out = m_folder.filePath(u"draft"_s);
        const auto exportTo = [&](notice::Format format, notice::Changed changed) {
            return notice::exportNotice(m_composed.document, m_info, {format}, out, {}, changed);
        };
        const auto refuses = [&](notice::Format format) {
            const QStringList before = QDir(out).entryList(QDir::Files);
            const auto refused = exportTo(format, notice::Changed::Keep);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY2(refused.error().line().contains(u"通报.docx"_s), qPrintable(refused.error().line()));
            QCOMPARE(QDir(out).entryList(QDir::Files), before);
        };
        XW_VERIFY_OK(exportTo(notice::Format::Docx, notice::Changed::Keep));
        XW_VERIFY_OK(exportTo(notice::Format::Docx, notice::Changed::Keep)); // as it was written: a new draft
        QFile draft(out + u"/通报.docx"_s);
        QVERIFY(draft.open(QIODevice::Append));
        draft.write("written on");
        draft.close();
        refuses(notice::Format::Docx);
        refuses(notice::Format::Html); // which would take it away
        // The word given is for what is written over; what is not stays.
        XW_VERIFY_OK(exportTo(notice::Format::Html, notice::Changed::Replace));
        QVERIFY(draft.open(QIODevice::ReadOnly));
        QVERIFY(draft.readAll().endsWith("written on"));
        draft.close();
        refuses(notice::Format::Docx); // no manifest knows it any more: it is somebody's
        XW_VERIFY_OK(exportTo(notice::Format::Docx, notice::Changed::Replace));
        QVERIFY(draft.open(QIODevice::ReadOnly));
        QVERIFY(!draft.readAll().endsWith("written on"));
    }

    void aForeignFileAndALinkAreNotWrittenOver()
    {
        const QString out = m_folder.filePath(u"foreign"_s);
        QVERIFY(QDir().mkpath(out));
        const QString elsewhere = m_folder.filePath(u"elsewhere.txt"_s);
        QFile file(elsewhere);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("somebody's");
        file.close();
        for (const QString &name : {u"通报.html"_s, u"manifest.json"_s}) {
            const QString path = out + u'/' + name;
            QVERIFY(QFile::copy(elsewhere, path));
            const auto refused =
                notice::exportNotice(m_composed.document, m_info, {notice::Format::Html}, out);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY(QFile::remove(path));
        }
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(elsewhere, out + u"/通报.html"_s));
        QCOMPARE(notice::exportNotice(m_composed.document, m_info, {notice::Format::Html}, out).error().code,
                 ErrorCode::Conflict);
        XW_VERIFY_OK(notice::exportNotice(m_composed.document, m_info, {notice::Format::Html}, out, {},
                                          notice::Changed::Replace));
        QVERIFY(!QFileInfo(out + u"/通报.html"_s).isSymLink());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "somebody's");
#endif
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        QFile file(m_folder.filePath(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto failed = notice::exportNotice(m_composed.document, m_info, {notice::Format::Html},
                                                 m_folder.filePath(u"plain/x"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QVERIFY(failed.error().line().contains(u"plain/x"_s));
    }

    void aFileInTheWayStopsTheExportBeforeAnythingIsReplaced()
    {
        const QString out = m_folder.filePath(u"blocked"_s);
        QVERIFY(QDir().mkpath(out + u"/通报.html"_s)); // a folder of that name
        const auto failed = notice::exportNotice(m_composed.document, m_info,
                                                 {notice::Format::Docx, notice::Format::Html}, out);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QCOMPARE(QDir(out).entryList(QDir::Files), QStringList());
    }

    void aFileThatIsOpenElsewhereIsReplacedOrStopsTheExportWhole()
    {
        const QString out = m_folder.filePath(u"open"_s);
        const auto exportTo = [&](std::vector<notice::Format> formats) {
            return notice::exportNotice(m_composed.document, m_info, formats, out);
        };
        XW_VERIFY_OK(exportTo({notice::Format::Docx, notice::Format::Html}));
        notice::NoticeDocument later = m_composed.document;
        later.date = later.date.addDays(1);
        const QByteArray word = bytes(out + u"/通报.docx"_s), page = bytes(out + u"/通报.html"_s);
        QFile open(out + u"/通报.html"_s); // as a program holds what one writes on in it
        QVERIFY(open.open(QIODevice::ReadWrite));
        const auto again =
            notice::exportNotice(later, m_info, {notice::Format::Docx, notice::Format::Html}, out);
        const auto fewer = exportTo({notice::Format::Docx}); // would take the page away
#ifdef Q_OS_WIN
        for (const auto &refused : {again, fewer}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QVERIFY2(refused.error().line().contains(u"通报.html"_s), qPrintable(refused.error().line()));
            QVERIFY(!refused.error().advice.isEmpty());
        }
        QCOMPARE(bytes(out + u"/通报.docx"_s), word);
        open.close();
        QCOMPARE(bytes(out + u"/通报.html"_s), page);
        QCOMPARE(QDir(out).entryList(QDir::Files).size(), 3); // nothing half-written lies about
        XW_VERIFY_OK(exportTo({notice::Format::Docx}));
#else
        XW_VERIFY_OK(again);
        XW_VERIFY_OK(fewer);
        QVERIFY(bytes(out + u"/通报.docx"_s) == word && open.readAll() == page);
#endif
        QVERIFY(!QFile::exists(out + u"/通报.html"_s));
    }

    void aSignedFolderIsLeftAlone()
    {
        const QString out = m_folder.filePath(u"signed"_s);
        QVERIFY(QDir().mkpath(out));
        QFile signature(out + u"/manifest.p7s"_s);
        QVERIFY(signature.open(QIODevice::WriteOnly));
        const auto failed = notice::exportNotice(m_composed.document, m_info, {notice::Format::Html}, out);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Conflict);
    }

    void aCancelledExportWritesNothing()
    {
        const QString out = m_folder.filePath(u"cancelled"_s);
        const auto job = std::make_shared<Job>();
        job->cancel();
        const auto failed = notice::exportNotice(m_composed.document, m_info, notice::allFormats(), out, job);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Cancelled);
        QVERIFY(!QDir(out).exists());
    }

    void formatsAreReadFromAList()
    {
        const auto formats = notice::formatsFrom(u"pdf, docx,pdf"_s);
        XW_VERIFY_OK(formats);
        QCOMPARE(formats->size(), size_t(2));
        QVERIFY(!notice::formatsFrom(u"odt"_s));
        QVERIFY(!notice::formatsFrom(u""_s));
    }
};

XW_PAINT_TEST_MAIN(ExportTest)
#include "tst_export.moc"
