// notice proof FILE: what it ends with, and what it says where nothing can be proved. Through the real
// program.
#include "ctl.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlProofTest : public QObject
{
    Q_OBJECT

    const QString sound = u"共检查政府网站200个，合格190个，合格率为95.00%。\n"_s;
    const QString wrong = u"共检查政府网站200个，合格190个，合格率为96.00%。\n"_s;

    static Ctl::Answer proof(const Ctl &ctl, const QString &file)
    {
        return ctl({u"notice"_s, u"proof"_s, file});
    }

private slots:
    void nothingReadIsNeverFreeOfContradictions_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n \n\t\n");
        QTest::newRow("binary") << QByteArray("\0\1\2\xFF\xFE\x1B[2J", 10).repeated(200);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("words without a statement") << u"会议通知\n请各单位准时参加。\n"_s.toUtf8();
        QTest::newRow("a page without words") << QByteArray("<html><body><img></body></html>");
    }
    void nothingReadIsNeverFreeOfContradictions()
    {
        QFETCH(QByteArray, bytes);
        const Ctl ctl;
        const QString file = ctl.write(u"n.txt"_s, bytes);
        const Ctl::Answer answer = proof(ctl, file);
        QCOMPARE(answer.exitCode, 3);
        const QJsonObject error = answer.json().value(u"error"_s).toObject();
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
        QVERIFY(!error.value(u"advice"_s).toString().isEmpty());
        QVERIFY(error.value(u"where"_s).toString().contains(u"n.txt"_s));
        const QString said = QString::fromUtf8(answer.err).trimmed();
        QVERIFY(!said.contains(u'\n') && said.size() < 600);
        for (const QChar c : said)
            QVERIFY(c.category() != QChar::Other_Control);
    }

    void theAnswerIsTheExitCode()
    {
        const Ctl ctl;
        QCOMPARE(proof(ctl, ctl.write(u"n.txt"_s, sound.toUtf8())).exitCode, 0);
        const Ctl::Answer answer = proof(ctl, ctl.write(u"n.txt"_s, wrong.toUtf8()));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json().value(u"contradictions"_s).toArray().size(), 1);
        QCOMPARE(proof(ctl, ctl.path(u"missing.docx"_s)).exitCode, 3);
        QVERIFY(QDir(ctl.path({})).mkdir(u"empty"_s));
        QCOMPARE(proof(ctl, ctl.path(u"empty"_s)).exitCode, 3);
    }

    void aFolderIsATableAndItsReportADocument()
    {
        const Ctl ctl;
        QVERIFY(QDir(ctl.path({})).mkpath(u"in/deeper"_s));
        ctl.write(u"in/a.txt"_s, sound.toUtf8());
        ctl.write(u"in/deeper/b.txt"_s, wrong.toUtf8());
        ctl.write(u"in/deeper/picture.png"_s, "no notice");
        const QString folder = ctl.path(u"in"_s);
        const Ctl::Answer answer =
            ctl({u"notice"_s, u"proof"_s, folder, u"--report"_s, ctl.path(u"report.docx"_s)});
        QCOMPARE(answer.exitCode, 1);
        const QJsonArray files = answer.json().value(u"files"_s).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.at(0).toObject().value(u"contradictions"_s).toArray().size(), 0);
        QCOMPARE(files.at(1).toObject().value(u"contradictions"_s).toArray().size(), 1);
        QFile report(ctl.path(u"report.docx"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.read(2) == "PK");
        // One that cannot be read is told, and is no answer.
        ctl.write(u"in/c.txt"_s, "");
        QVERIFY(QFile::remove(ctl.path(u"in/deeper/b.txt"_s)));
        QCOMPARE(proof(ctl, folder).exitCode, 3);
        // A report of another kind is refused, and so is one about nothing.
        QCOMPARE(ctl({u"notice"_s, u"proof"_s, folder, u"--report"_s, ctl.path(u"r.xlsx"_s)}).exitCode, 2);
        QCOMPARE(ctl({u"notice"_s, u"proof"_s, u"--report"_s, ctl.path(u"r.docx"_s)}).exitCode, 2);
    }

    void utf16WithoutAMarkHoldsWhatItHolds()
    {
        const Ctl ctl;
        for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder.encode(wrong);
            QCOMPARE(proof(ctl, ctl.write(u"n.txt"_s, bytes)).exitCode, 1);
        }
    }

    void whatWasReadOnceIsSaid()
    {
        const Ctl ctl;
        const QString body =
            u"检查情况通报\n"_s + sound +
            u"请各单位对照问题逐条整改，于期限内将结果报送我办，逾期不报的将予以通报。\n"
            "各市要加强日常监管，每季度至少检查一次，并将检查结果在门户网站上公开，接受社会监督。\n"
            "对问题突出的单位将约谈主要负责人，并纳入年度考核，具体办法另行通知，请遵照执行。\n"_s;
        const Ctl::Answer answer = proof(ctl, ctl.write(u"n.txt"_s, (body + body).toUtf8()));
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.json().value(u"notes"_s).toArray().size(), 1);
        QCOMPARE(answer.json().value(u"checked"_s).toInt(), 1);
    }
};

XW_TEST_MAIN(CtlProofTest)
#include "tst_ctl_proof.moc"
