// Signed PDFs, judged by other programs and by ourselves.
#include "base/qt_compat.h"
#include "signing_kit.h"

#include "signing/pades.h"
#include "signing/pdf/pdf_signatures.h"
#include "testkit/not_on_windows.h"
#include "testkit/testkit.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::signing;
using namespace xw::testkit;

class PadesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MadeIdentity> m_first;
    std::unique_ptr<MadeIdentity> m_second;
    QByteArray m_signed;
    QTemporaryDir m_dir;

    PadesOptions options() const
    {
        PadesOptions options;
        options.seals = {seal()};
        options.place = noticePlace();
        options.at = utcDateTime(QDate(2020, 4, 2), QTime(9, 30));
        options.name = u"江西省人民政府办公厅"_s;
        return options;
    }
    static bool holds(const QByteArray &pdf)
    {
        const auto read = readPdfSignatures(pdf);
        return read && !read->empty() &&
               std::all_of(read->begin(), read->end(), [](const PdfSignature &one) { return one.holds(); });
    }

    bool vouchedFor(const QByteArray &pdf) const
    {
        const auto read = readPdfSignatures(pdf);
        return read && !read->empty() &&
               std::all_of(read->begin(), read->end(), [&](const PdfSignature &one) {
                   return one.holds() && judgeTrust(one.cms.signer, one.cms.certificates, m_first->anchors(),
                                                    QDateTime::currentDateTimeUtc())
                                                 .state == Trust::Trusted;
               });
    }
    /// Exit code 0 of check_pdf.py; the annexes follow the page of the signature.
    static Ran checked(const QString &pdf)
    {
        return run(u"python3"_s,
                   {QStringLiteral(XW_TEST_CHECKS "/check_pdf.py"), pdf, u"--annex-from"_s,
                    QString::number(noticePlace().page + 2)},
                   180000);
    }

private slots:
    void initTestCase()
    {
        m_first = makeIdentity();
        m_second = makeIdentity({.name = u"第二机关 TEST"_s});
        const auto made = signPdf(noticePdf(), *m_first->identity, options());
        XW_VERIFY_OK(made);
        m_signed = *made;
        writeBytes(m_dir.filePath(u"signed.pdf"_s), m_signed);
        writeBytes(m_dir.filePath(u"plain.pdf"_s), noticePdf());
    }

    void theJudgesOfSignaturesAccept()
    {
        XW_NOT_ON_WINDOWS("bash, openssl, pdfsig and pyHanko are the judges");
        const Ran judged =
            run(u"bash"_s,
                {QStringLiteral(XW_TEST_CHECKS "/check_signature.sh"), m_dir.filePath(u"signed.pdf"_s),
                 m_first->files.authority, m_dir.filePath(u"plain.pdf"_s)},
                120000);
        QVERIFY2(judged.exitCode == 0 && judged.out.contains("PASSED 0 bar(s) failed"),
                 judged.out.constData());
    }

    void theSignedFileIsStillAnArchivePdfOnItsGrid()
    {
        XW_NOT_ON_WINDOWS("poppler and PDFBox are the judges");
        const Ran judged = checked(m_dir.filePath(u"signed.pdf"_s));
        QVERIFY2(judged.exitCode == 0, judged.out.constData());
        QVERIFY(judged.out.contains("ok   PDF/A-1b"));
    }

    void theUnsignedFileIsItsPrefix() { QVERIFY(m_signed.startsWith(noticePdf())); }

    void weReadWhatWeWrote()
    {
        const auto read = readPdfSignatures(m_signed);
        XW_VERIFY_OK(read);
        QCOMPARE(read->size(), size_t(1));
        const PdfSignature &one = read->front();
        QVERIFY2(one.holds(), qPrintable(one.fault.english() + one.cms.fault.english()));
        QCOMPARE(one.permission, 1);
        QVERIFY(one.wholeFile);
        QCOMPARE(one.name, u"江西省人民政府办公厅"_s);
        QCOMPARE(one.claimed, utcDateTime(QDate(2020, 4, 2), QTime(9, 30)));
        QVERIFY(!one.cms.signingTime);
    }

    void anUnsignedFileHasNoSignatures()
    {
        const auto read = readPdfSignatures(noticePdf());
        XW_VERIFY_OK(read);
        QVERIFY(read->empty());
    }

    void aSignatureWithoutASealIsPossible()
    {
        PadesOptions plain = options();
        plain.seals.clear();
        plain.place = {};
        const auto made = signPdf(noticePdf(), *m_first->identity, plain);
        XW_VERIFY_OK(made);
        QVERIFY(holds(*made));
    }

    void aSealWithoutAPlaceIsRefused()
    {
        PadesOptions lost = options();
        lost.place = {};
        QCOMPARE(signPdf(noticePdf(), *m_first->identity, lost).error().code, ErrorCode::Usage);
    }

    void aFileThatAllowsNoChangeTakesNoSecondSignature()
    {
        QCOMPARE(signPdf(m_signed, *m_second->identity, options()).error().code, ErrorCode::Conflict);
    }

    void aSecondSignatureKeepsTheFirstValid()
    {
        PadesOptions first = options();
        first.othersFollow = true;
        const auto one = signPdf(noticePdf(), *m_first->identity, first);
        XW_VERIFY_OK(one);
        const auto two = signPdf(*one, *m_second->identity, options());
        XW_VERIFY_OK(two);
        const auto read = readPdfSignatures(*two);
        XW_VERIFY_OK(read);
        QCOMPARE(read->size(), size_t(2));
        for (const PdfSignature &signature : *read)
            QVERIFY2(signature.holds(),
                     qPrintable(signature.fault.english() + signature.cms.fault.english()));
        QCOMPARE(read->at(0).permission, 2);
        QCOMPARE(read->at(1).permission, 0);
        QVERIFY(read->at(1).wholeFile);
        XW_NOT_ON_WINDOWS("pdfsig and PDFBox judge the rest; what stands above was tested");
        writeBytes(m_dir.filePath(u"two.pdf"_s), *two);
        const Ran judged = run(u"pdfsig"_s, {u"-nocert"_s, m_dir.filePath(u"two.pdf"_s)});
        QCOMPARE(judged.out.count("Signature is Valid"), 2);
        const Ran archive = checked(m_dir.filePath(u"two.pdf"_s));
        QVERIFY2(archive.exitCode == 0, archive.out.constData());
    }

    void aLaterChangeThatIsNoSignatureIsNamed()
    {
        PadesOptions first = options();
        first.othersFollow = true;
        const auto one = signPdf(noticePdf(), *m_first->identity, first);
        XW_VERIFY_OK(one);
        // An update that replaces the page's contents, then a second, honest signature over it.
        QByteArray shadow = *one;
        const qsizetype xref = shadow.lastIndexOf("startxref\n");
        const QByteArray previous = shadow.mid(xref + 10).split('\n').first();
        const qsizetype trailer = shadow.lastIndexOf("trailer\n<<");
        QByteArray dictionary =
            shadow.mid(trailer + 10, shadow.indexOf(">>\nstartxref", trailer) - trailer - 10);
        dictionary = dictionary.left(dictionary.indexOf("/Prev"));
        const qsizetype at = shadow.size();
        shadow += "4 0 obj\n<< /Changed true >>\nendobj\n";
        const qsizetype table = shadow.size();
        shadow += "xref\n4 1\n" + QByteArray::number(at).rightJustified(10, '0') + " 00000 n \ntrailer\n<<" +
                  dictionary + "/Prev " + previous + " >>\nstartxref\n" + QByteArray::number(table) +
                  "\n%%EOF\n";
        QVERIFY(!holds(shadow));
        if (const auto two = signPdf(shadow, *m_second->identity, options())) {
            const auto read = readPdfSignatures(*two);
            XW_VERIFY_OK(read);
            QVERIFY(!read->at(0).holds());
            QVERIFY2(!read->at(0).changes.isEmpty(), "the change was not found");
            QVERIFY(read->at(1).holds());
        }
    }

    void libreOfficeSaysValid()
    {
        XW_NOT_ON_WINDOWS("LibreOffice is the judge");
        const auto office = [](const QString &pdf) {
            return run(u"/usr/bin/python3"_s, {QStringLiteral(XW_TEST_CHECKS "/lo_signatures.py"), pdf},
                       120'000);
        };
        const Ran judged = office(m_dir.filePath(u"signed.pdf"_s));
        QVERIFY2(judged.exitCode == 0 && judged.out.startsWith("valid "), judged.out.constData());
        QVERIFY2(QString::fromUtf8(judged.out).contains(u"Xunwang TEST"_s), judged.out.constData());
        QByteArray changed = m_signed;
        changed[5000] = char(changed.at(5000) ^ 1);
        writeBytes(m_dir.filePath(u"changed.pdf"_s), changed);
        const Ran refused = office(m_dir.filePath(u"changed.pdf"_s));
        QVERIFY2(refused.exitCode == 1 && refused.out.startsWith("INVALID "), refused.out.constData());
    }

    void threeSealsOfAJointNoticeAreOneSignature()
    {
        PadesOptions joint = options();
        joint.seals = {seal(), seal(), seal()};
        const auto made = signPdf(noticePdf(), *m_first->identity, joint);
        XW_VERIFY_OK(made);
        QVERIFY(holds(*made));
        joint.sealOffset = {500, 0};
        QCOMPARE(signPdf(noticePdf(), *m_first->identity, joint).error().code, ErrorCode::Usage);
        XW_NOT_ON_WINDOWS("PDFBox judges the rest; what stands above was tested");
        writeBytes(m_dir.filePath(u"joint.pdf"_s), *made);
        const Ran archive = checked(m_dir.filePath(u"joint.pdf"_s));
        QVERIFY2(archive.exitCode == 0, archive.out.constData());
    }

    void addedBytesAreFound()
    {
        const auto read = readPdfSignatures(m_signed + "\n% later change\n");
        QVERIFY(!read || (!read->empty() && !read->front().holds()));
    }

    void everyFlippedByteOfTheSignatureIsFound()
    {
        // Of the update: every fifth digit of the value, a sample of its padding and of the objects around
        // it; one bit each.
        int tried = 0;
        QStringList unseen;
        const qsizetype value = m_signed.indexOf("/Contents <", noticePdf().size());
        const qsizetype zeros = m_signed.indexOf(QByteArray(512, '0'), value);
        for (qsizetype at = noticePdf().size(); at < m_signed.size(); ++at) {
            const bool inValue = at > value && at < zeros;
            const bool inZeros = at >= zeros && at < zeros + 24000;
            if ((inZeros && at % 2048) || (inValue && at % 5) || (!inValue && !inZeros && at % 97))
                continue;
            QByteArray changed = m_signed;
            changed[at] = char(changed.at(at) ^ (1 << (at % 7)));
            ++tried;
            if (vouchedFor(changed))
                unseen << u"byte %1 (value at %2, zeros at %3)"_s.arg(at).arg(value).arg(zeros);
        }
        QVERIFY(tried > 1000);
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    void everySampledFlippedByteOfTheFileIsFound()
    {
        QVERIFY(vouchedFor(m_signed));
        for (qsizetype at = 0; at < m_signed.size(); at += 4999) {
            QByteArray changed = m_signed;
            changed[at] = char(changed.at(at) ^ 1);
            QVERIFY2(!vouchedFor(changed), qPrintable(u"byte %1"_s.arg(at)));
        }
    }

    void truncatedFilesDoNotHold()
    {
        for (qsizetype size = 0; size < m_signed.size(); size += m_signed.size() / 23)
            QVERIFY(!holds(m_signed.first(size)));
        QVERIFY(!holds(m_signed.chopped(1)));
    }

    void rubbishIsNoPdf()
    {
        QVERIFY(!readPdfSignatures("hello"));
        QVERIFY(!signPdf("hello", *m_first->identity, options()));
        QVERIFY(!signPdf({}, *m_first->identity, options()));
    }

    void theSealStandsRedOverSignerAndDate()
    {
        XW_NOT_ON_WINDOWS("poppler draws it");
        QTemporaryDir pages;
        const int page = noticePlace().page + 1;
        const Ran drawn = run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-f"_s, QString::number(page), u"-l"_s,
                                              QString::number(page), u"-singlefile"_s, u"-png"_s,
                                              m_dir.filePath(u"signed.pdf"_s), pages.filePath(u"p"_s)});
        QCOMPARE(drawn.exitCode, 0);
        const QImage picture(pages.filePath(u"p.png"_s));
        QRect red;
        for (int y = int(noticePlace().rect.top()) - 140; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor c = picture.pixelColor(x, y); c.red() - qMax(c.green(), c.blue()) > 80)
                    red |= QRect(x, y, 1, 1);
        const auto square = placeSeals(noticePlace(), 1)->front();
        QVERIFY2(qAbs(red.width() - square.width()) < 3 && qAbs(red.height() - square.height()) < 3,
                 qPrintable(u"%1x%2"_s.arg(red.width()).arg(red.height())));
        QVERIFY(qAbs(red.center().x() - noticePlace().rect.center().x()) < 2);
        QVERIFY(QRectF(red).contains(noticePlace().rect.center()));
    }
};

XW_PAINT_TEST_MAIN(PadesTest)
#include "tst_pades.moc"
