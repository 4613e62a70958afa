// One test a notice of tests/data/notices (our own words, with the figures of a published one): data with its
// figures → compose → the proof is clean → every figure that it prints is in the Word file of ours, and its
// mistakes are right there → export passes the document checks of other programs.
#include "five_notices.h"
#include "notice/export.h"
#include "notice/page_layout.h"
#include "notice/proof_document.h"
#include "testkit/not_on_windows.h"
#include "testkit/package.h"
#include "testkit/testkit.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class FiveNoticesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<notice::BasisDocument> m_library;

    /// What the published text prints as a figure, each once: 842, 98.1%. Its annexes are held against ours
    /// elsewhere.
    static QStringList figuresOf(const QString &file)
    {
        const auto text = notice::readProofText(data(u"notices/"_s + file));
        QStringList figures;
        if (!text)
            return figures;
        static const QRegularExpression begins(u"^\\s*(?:按照|根据|依照|各市、自治州|各省辖市)"_s);
        static const QRegularExpression figure(
            u"(?<![\\d.〔])(\\d+(?:\\.\\d+)?)\\s*(%|个|家|条|件|份|期|人|号|年|月|日|分|周)"_s);
        bool body = false;
        for (int p = 0; p < int(text->paragraphs.size()) && (text->annexStart < 0 || p < text->annexStart);
             ++p) {
            const QString line = notice::normalised(text->paragraphs[size_t(p)]);
            if (line.trimmed().startsWith(u"附件:"_s))
                break; // titles of annexes follow
            body = body || begins.match(line).hasMatch();
            for (auto it = figure.globalMatch(body ? line : QString()); it.hasNext();) {
                const auto match = it.next();
                const QString word = match.captured(1) + (match.captured(2) == u"%" ? u"%"_s : QString());
                if (!figures.contains(word))
                    figures << word;
            }
        }
        return figures;
    }

    [[nodiscard]] QString outOf(const QString &id) const { return m_folder.filePath(id); }

    static bool says(const QString &text, const QString &figure)
    {
        return text.contains(QRegularExpression(u"(?<![\\d.])"_s + QRegularExpression::escape(figure) +
                                                u"(?![\\d]|\\.\\d)"_s));
    }

    void checksPass(const QString &out)
    {
        const QString checks = QStringLiteral(XW_TEST_CHECKS);
        const Ran word =
            run(u"/usr/bin/python3"_s, {checks + u"/check_docx.py"_s, out + u"/通报.docx"_s}, 180000);
        QVERIFY2(word.exitCode == 0, word.out.constData());
        int annexPage = 0; // where the tables begin, which keep no 22-line grid
        for (int page = 1; page < 60 && annexPage == 0; ++page) {
            const QString number = QString::number(page);
            const Ran text =
                run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, out + u"/通报.pdf"_s, u"-"_s});
            if (QString::fromUtf8(text.out).split(u'\n').contains(u"附件1"_s))
                annexPage = page;
        }
        QVERIFY(annexPage > 1);
        const Ran pdf = run(u"/usr/bin/python3"_s,
                            {checks + u"/check_pdf.py"_s, out + u"/通报.pdf"_s, u"--annex-from"_s,
                             QString::number(annexPage), u"--same-text"_s, out + u"/通报.docx"_s},
                            180000);
        QVERIFY2(pdf.exitCode == 0, pdf.out.constData());
    }

private slots:
    void initTestCase()
    {
        const auto library = notice::basisLibrary();
        XW_VERIFY_OK(library);
        m_library = *library;
    }

    void everyFigureOfThePublishedNotice_data()
    {
        QTest::addColumn<int>(
            "fewest"); // figures that the published text must give for the test to mean something
        QTest::addColumn<int>("most"); // pages, with annexes
        QTest::newRow("henan") << 40 << 24;
        QTest::newRow("hunan") << 20 << 7;
        QTest::newRow("sichuan") << 25 << 5;
        QTest::newRow("qinghai") << 35 << 10;
        QTest::newRow("jiangxi") << 30 << 15;
    }
    void everyFigureOfThePublishedNotice()
    {
        QFETCH(int, fewest);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const Result<FiveNotice> made = fiveNotice(id, m_folder.path());
        XW_VERIFY_OK(made);
        QCOMPARE(made->sample.problems, QStringList());
        const auto composed = composeSample(*made->sample.state, made->settings, made->date);
        XW_VERIFY_OK(composed);
        QCOMPARE(composed->templateId, id);

        for (const notice::ProofFinding &finding :
             notice::proofDocument(composed->document, composed->facts, m_library).report.findings)
            QFAIL(qPrintable(finding.rule + u": "_s + finding.quote + u" · "_s + finding.message.english()));

        QFETCH(int, most);
        const auto fonts = notice::loadFonts();
        XW_VERIFY_OK(fonts);
        const auto layout = notice::layOut(composed->document, *fonts);
        XW_VERIFY_OK(layout);
        qInfo() << id << layout->pages.size() << "pages";
        QVERIFY(int(layout->pages.size()) <= most);

        const QString out = outOf(id);
        XW_VERIFY_OK(notice::exportNotice(composed->document, notice::exportInfo(*made->sample.state, id),
                                          notice::allFormats(), out));
        const auto exported = notice::readProofText(out + u"/通报.docx"_s);
        XW_VERIFY_OK(exported);
        QCOMPARE(notice::proofNotice(*exported, m_library).findings.size(), size_t(0));

        const QString text = notice::normalised(wordTextOf(out + u"/通报.docx"_s).words());
        const QStringList figures = figuresOf(made->published);
        QVERIFY2(figures.size() >= fewest, qPrintable(figures.join(u' ')));
        QStringList lacking;
        for (const QString &figure : figures) {
            if (made->notFigures.contains(figure))
                continue;
            const QString right = made->mistakes.value(figure);
            if (!right.isEmpty()) {
                QVERIFY2(!says(text, figure), qPrintable(figure));
                QVERIFY2(text.contains(right), qPrintable(right));
            } else if (!says(text, figure)) {
                lacking << figure;
            }
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u' ')));
    }

    void otherProgramsFindNoFaultInIt_data() { everyFigureOfThePublishedNotice_data(); }
    void otherProgramsFindNoFaultInIt()
    {
        XW_NOT_ON_WINDOWS("python-docx, poppler and PDFBox are the judges");
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        if (!QFile::exists(outOf(id)))
            QSKIP("was not exported: run with everyFigureOfThePublishedNotice");
        checksPass(outOf(id));
    }

    void everyElementOfTheDocumentIsThere()
    {
        Result<FiveNotice> made = fiveNotice(u"jiangxi"_s, m_folder.path());
        XW_VERIFY_OK(made);
        notice::NoticeSettings &settings = made->settings;
        settings.authorisation = u"经省人民政府同意"_s;
        settings.basis = {u"gbf-2017-47"_s, u"gbmh-2019-19"_s};
        settings.deadlines = {{u"不规范域名的清理"_s, QDate(2020, 6, 30)},
                              {u"年度报表的补报"_s, QDate(2020, 5, 20)}};
        settings.copyTo = u"省委办公厅"_s;
        const auto composed = composeSample(*made->sample.state, settings, made->date);
        XW_VERIFY_OK(composed);
        const QString out = m_folder.filePath(u"elements"_s);
        XW_VERIFY_OK(notice::exportNotice(composed->document,
                                          notice::exportInfo(*made->sample.state, u"jiangxi"_s),
                                          {notice::Format::Docx}, out));
        const QString text = wordTextOf(out + u"/通报.docx"_s).words();
        for (const QString &element :
             {u"江西省人民政府办公厅"_s, u"赣府厅字〔2020〕12号"_s,
              u"各市、县（区）人民政府，省政府各部门："_s,
              u"《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号）"_s,
              u"国办秘函〔2019〕19号"_s, u"经省人民政府同意"_s, u"2020年4月15日"_s,
              u"不规范域名的清理请于2020年6月30日前"_s, u"年度报表的补报请于2020年5月20日前"_s,
              u"由所在设区市人民政府办公室汇总后一并报送"_s, u"联系人：陈赣，联系电话：0791-88880001"_s,
              u"联系人：刘江，联系电话：0791-88880002"_s, u"gxzwgk@example.cn"_s, u"（此件主动公开）"_s,
              u"2020年4月2日"_s, u"2020年4月9日"_s, u"省委办公厅"_s})
            QVERIFY2(text.contains(element),
                     qPrintable(element + u"\n--- is not in ---\n"_s + text.left(3000)));
    }
};

XW_PAINT_TEST_MAIN(FiveNoticesTest)
#include "tst_five_notices.moc"
