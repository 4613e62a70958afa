// Packages of changes by commands: two files, two people, one state.
#include "ctl.h"

#include "testkit/not_on_windows.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

namespace
{

QString registerOf(int sites)
{
    QString csv = u"网站标识码,网站名称,首页网址,所属地区\n"_s;
    for (int i = 0; i < sites; ++i)
        csv += u"36110%1,样例网站%2,http://www.s%2.gov.cn/,%3\n"_s.arg(i, 5, 10, QChar(u'0'))
                   .arg(i)
                   .arg(i % 3 == 0 ? u"甲市"_s : u"乙市"_s);
    return csv;
}

QString siteCode(int site)
{
    return u"36110%1"_s.arg(site, 5, 10, QChar(u'0'));
}

} // namespace

class CtlChangesTest : public QObject
{
    Q_OBJECT

private:
    static Ctl::Answer on(const Ctl &ctl, const QString &file, const QString &author,
                          const QStringList &words, int exitCode = 0)
    {
        const Ctl::Answer answer =
            ctl.plain(QStringList{u"-w"_s, ctl.path(file), u"--author"_s, author, u"--json"_s} + words);
        if (answer.exitCode != exitCode)
            qFatal("%s: exit %d, %s", qPrintable(words.join(u' ')), answer.exitCode, answer.err.constData());
        return answer;
    }
    static void begin(const Ctl &ctl, int sites)
    {
        if (ctl.init().exitCode != 0 ||
            ctl.import(u"websites"_s, ctl.write(u"a.csv"_s, registerOf(sites).toUtf8())).exitCode != 0)
            qFatal("the workspace could not be made");
    }
    static void copyTo(const Ctl &ctl, const QString &name)
    {
        if (!QFile::copy(ctl.path(u"w.xunwang"_s), ctl.path(name)))
            qFatal("no copy");
    }

private slots:
    void twoFilesBecomeOneState()
    {
        const Ctl ctl;
        begin(ctl, 8);
        copyTo(ctl, u"b.xunwang"_s);
        const QString mine = u"w.xunwang"_s, theirs = u"b.xunwang"_s;
        on(ctl, mine, u"甲"_s, {u"tick"_s, siteCode(1), u"W1"_s, u"--note"_s, u"打不开"_s});
        on(ctl, mine, u"甲"_s, {u"inspect"_s, siteCode(2)});
        on(ctl, theirs, u"乙"_s,
           {u"tick"_s, siteCode(3), u"W2"_s, u"--evidence"_s, ctl.write(u"p.png"_s, QByteArray("picture"))});
        on(ctl, theirs, u"乙"_s, {u"tick"_s, siteCode(1), u"W1"_s, u"--note"_s, u"两天打不开"_s});
        const QJsonObject made =
            on(ctl, theirs, u"乙"_s, {u"changes"_s, u"make"_s, ctl.path(u"b.xwchanges"_s), u"--evidence"_s})
                .json();
        QCOMPARE(made.value("findings"_L1).toInt(), 2);
        QCOMPARE(made.value("evidence"_L1).toInt(), 1);
        // A file that is there is never written over.
        on(ctl, theirs, u"乙"_s, {u"changes"_s, u"make"_s, ctl.path(u"b.xwchanges"_s)}, 3);

        const QJsonObject trial =
            on(ctl, mine, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"b.xwchanges"_s), u"--dry-run"_s}, 1)
                .json();
        QCOMPARE(trial.value("conflicts"_L1).toArray().size(), 1);
        QCOMPARE(on(ctl, mine, u"甲"_s, {u"stats"_s})
                     .json()
                     .value("websites"_L1)
                     .toObject()
                     .value("unqualified"_L1)
                     .toInt(),
                 1);
        const QJsonObject taken =
            on(ctl, mine, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"b.xwchanges"_s)}, 1).json();
        QCOMPARE(taken.value("from"_L1).toString(), u"乙"_s);
        QCOMPARE(on(ctl, mine, u"甲"_s, {u"stats"_s})
                     .json()
                     .value("websites"_L1)
                     .toObject()
                     .value("unqualified"_L1)
                     .toInt(),
                 2);
        const QJsonArray conflicts =
            QJsonDocument::fromJson(on(ctl, mine, u"甲"_s, {u"changes"_s, u"conflicts"_s}).out).array();
        QCOMPARE(conflicts.size(), 1);
        on(ctl, mine, u"甲"_s,
           {u"changes"_s, u"settle"_s, conflicts.at(0)["conflict"_L1].toString(), u"2"_s});
        on(ctl, mine, u"甲"_s, {u"changes"_s, u"make"_s, ctl.path(u"a.xwchanges"_s), u"--evidence"_s});
        const QJsonObject back =
            on(ctl, theirs, u"乙"_s, {u"changes"_s, u"take"_s, ctl.path(u"a.xwchanges"_s)}).json();
        const QJsonObject again =
            on(ctl, mine, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"a.xwchanges"_s)}).json();
        QCOMPARE(back.value("state"_L1).toString(), again.value("state"_L1).toString());
        QVERIFY(again.value("changes"_L1).toArray().isEmpty());
        QCOMPARE(on(ctl, theirs, u"乙"_s, {u"stats"_s}).out, on(ctl, mine, u"甲"_s, {u"stats"_s}).out);
        on(ctl, mine, u"甲"_s, {u"doctor"_s});
        on(ctl, theirs, u"乙"_s, {u"doctor"_s});
    }

    void manyFindingsAreASmallFile()
    {
        const Ctl ctl;
        begin(ctl, 421);
        QRandomGenerator random(20200402);
        QString csv = u"网站标识码,是否检查,突出问题,说明\n"_s;
        for (int i = 0; i < 421; ++i)
            csv += siteCode(i) + u",是,W1;W4,"_s +
                   u"首页在%1月%2日打开时提示%3，栏目“%4”%5天未更新\n"_s.arg(random.bounded(1, 4))
                       .arg(random.bounded(1, 29))
                       .arg(random.bounded(400, 600))
                       .arg(QString::number(random.generate(), 36))
                       .arg(random.bounded(14, 400));
        QCOMPARE(ctl.import(u"results"_s, ctl.write(u"r.csv"_s, csv.toUtf8())).exitCode, 0);
        const Ctl::Answer made = ctl({u"changes"_s, u"make"_s, ctl.path(u"all.xwchanges"_s)});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json().value("findings"_L1).toInt(), 842);
        qInfo("842 findings: %lld bytes", QFileInfo(ctl.path(u"all.xwchanges"_s)).size());
        QVERIFY(QFileInfo(ctl.path(u"all.xwchanges"_s)).size() <= 200 * 1024);
    }

    void aSignedPackageSaysWhoMadeIt()
    {
        const Ctl ctl;
        begin(ctl, 3);
        copyTo(ctl, u"b.xunwang"_s);
        ctl.write(u"pass"_s, QByteArray("a secret\n"));
        QCOMPARE(ctl.plain({u"identity"_s, u"make-test"_s, ctl.path(u"id.p12"_s), u"--password-file"_s,
                            ctl.path(u"pass"_s)})
                     .exitCode,
                 0);
        on(ctl, u"b.xunwang"_s, u"乙"_s, {u"tick"_s, siteCode(1), u"W1"_s});
        const QJsonObject made = on(ctl, u"b.xunwang"_s, u"乙"_s,
                                    {u"changes"_s, u"make"_s, ctl.path(u"s.xwchanges"_s), u"--p12"_s,
                                     ctl.path(u"id.p12"_s), u"--password-file"_s, ctl.path(u"pass"_s)})
                                     .json();
        QVERIFY(!made.value("signer"_L1).toString().isEmpty());
        const QJsonObject taken =
            on(ctl, u"w.xunwang"_s, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"s.xwchanges"_s)}).json();
        QCOMPARE(taken.value("signer"_L1).toString(), made.value("signer"_L1).toString());
        QCOMPARE(taken.value("trusted"_L1).toBool(true), false); // nobody chose roots: it is said, no more
    }

    void whoChoosesRootsTakesNothingFromOthers()
    {
        const Ctl ctl;
        begin(ctl, 3);
        copyTo(ctl, u"b.xunwang"_s);
        ctl.write(u"pass"_s, QByteArray("a secret\n"));
        for (const QString &name : {u"id"_s, u"other"_s})
            QCOMPARE(ctl.plain({u"identity"_s, u"make-test"_s, ctl.path(name + u".p12"_s),
                                u"--password-file"_s, ctl.path(u"pass"_s)})
                         .exitCode,
                     0);
        on(ctl, u"b.xunwang"_s, u"乙"_s, {u"tick"_s, siteCode(1), u"W1"_s});
        on(ctl, u"b.xunwang"_s, u"乙"_s,
           {u"changes"_s, u"make"_s, ctl.path(u"s.xwchanges"_s), u"--p12"_s, ctl.path(u"id.p12"_s),
            u"--password-file"_s, ctl.path(u"pass"_s)});
        const auto take = [&](const QString &root, int exitCode) {
            return on(ctl, u"w.xunwang"_s, u"甲"_s,
                      {u"changes"_s, u"take"_s, ctl.path(u"s.xwchanges"_s), u"--ca"_s, ctl.path(root)},
                      exitCode);
        };
        take(u"other.ca.crt"_s, 3);
        QCOMPARE(on(ctl, u"w.xunwang"_s, u"甲"_s, {u"stats"_s})
                     .json()
                     .value("websites"_L1)
                     .toObject()
                     .value("unqualified"_L1)
                     .toInt(),
                 0);
        QVERIFY(take(u"id.ca.crt"_s, 0).json().value("trusted"_L1).toBool());
    }

    void aPackageGoesAsPicturesInAnyOrder()
    {
        const Ctl ctl;
        begin(ctl, 60);
        copyTo(ctl, u"b.xunwang"_s);
        QString csv = u"网站标识码,是否检查,突出问题,说明\n"_s;
        for (int i = 0; i < 60; ++i)
            csv += siteCode(i) + u",是,W1;W4,说明%1\n"_s.arg(QRandomGenerator::global()->generate64());
        on(ctl, u"b.xunwang"_s, u"乙"_s, {u"import"_s, u"results"_s, ctl.write(u"r.csv"_s, csv.toUtf8())});
        on(ctl, u"b.xunwang"_s, u"乙"_s, {u"changes"_s, u"make"_s, ctl.path(u"c.xwchanges"_s)});
        const QString folder = ctl.path(u"codes"_s);
        const auto made =
            ctl.plain({u"--json"_s, u"changes"_s, u"codes"_s, ctl.path(u"c.xwchanges"_s), folder});
        QCOMPARE(made.exitCode, 0);
        const int number = made.json().value("pictures"_L1).toInt();
        QStringList pictures;
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            pictures << QDir(folder).filePath(name);
        QCOMPARE(pictures.size(), number);
        QVERIFY(number > 1);
        std::shuffle(pictures.begin(), pictures.end(), *QRandomGenerator::global());
        const QString missing = QFileInfo(pictures.takeLast()).fileName();
        const auto read = [&](const QStringList &some) {
            return ctl.plain(QStringList{u"changes"_s, u"read"_s, ctl.path(u"d.xwchanges"_s)} + some);
        };
        const auto part = read(pictures);
        QCOMPARE(part.exitCode, 3);
        XW_NOT_ON_WINDOWS("the program reads codes by zbarimg; that it was missed was tested");
        QVERIFY2(QString::fromUtf8(part.err).contains(u": "_s +
                                                      QString::number(missing.section(u'-', 0, 0).toInt())),
                 part.err.constData());
        pictures << QDir(folder).filePath(missing) << pictures.front();
        QCOMPARE(read(pictures).exitCode, 0);
        QFile sent(ctl.path(u"c.xwchanges"_s)), come(ctl.path(u"d.xwchanges"_s));
        QVERIFY(sent.open(QIODevice::ReadOnly) && come.open(QIODevice::ReadOnly));
        QCOMPARE(come.readAll(), sent.readAll());
        QCOMPARE(on(ctl, u"w.xunwang"_s, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"d.xwchanges"_s)})
                     .json()
                     .value("findings"_L1)
                     .toInt(),
                 120);
    }

    void casesGoBetweenTwoFiles()
    {
        const Ctl ctl;
        begin(ctl, 4);
        const QString mine = u"w.xunwang"_s, theirs = u"b.xunwang"_s;
        on(ctl, mine, u"甲"_s, {u"tick"_s, siteCode(1), u"W1"_s, u"--note"_s, u"打不开"_s});
        on(ctl, mine, u"甲"_s, {u"case"_s, u"open"_s, u"--issued"_s, u"2020-04-30"_s});
        copyTo(ctl, theirs);
        const QJsonArray cases =
            QJsonDocument::fromJson(on(ctl, theirs, u"乙"_s, {u"case"_s, u"list"_s}).out).array();
        QCOMPARE(cases.size(), 1);
        const QString code = cases.at(0)["case"_L1].toString();
        on(ctl, theirs, u"乙"_s, {u"case"_s, u"answer"_s, code, u"--note"_s, u"已恢复"_s});
        on(ctl, theirs, u"乙"_s, {u"changes"_s, u"make"_s, ctl.path(u"c.xwchanges"_s)});
        const QJsonObject taken =
            on(ctl, mine, u"甲"_s, {u"changes"_s, u"take"_s, ctl.path(u"c.xwchanges"_s)}).json();
        QCOMPARE(taken.value("cases"_L1).toInt(), 2); // the case, and the answer
        const QJsonObject shown = on(ctl, mine, u"甲"_s, {u"case"_s, u"show"_s, code}).json();
        QCOMPARE(shown.value("state"_L1).toString(), u"answered"_s);
        on(ctl, mine, u"甲"_s, {u"doctor"_s});
    }

    void aChangedByteAnywhereIsRefused()
    {
        const Ctl ctl;
        begin(ctl, 3);
        copyTo(ctl, u"b.xunwang"_s);
        on(ctl, u"b.xunwang"_s, u"乙"_s,
           {u"tick"_s, siteCode(1), u"W1"_s, u"--evidence"_s, ctl.write(u"p.png"_s, QByteArray("picture"))});
        on(ctl, u"b.xunwang"_s, u"乙"_s,
           {u"changes"_s, u"make"_s, ctl.path(u"b.xwchanges"_s), u"--evidence"_s});
        QFile file(ctl.path(u"b.xwchanges"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 25; ++i) {
            QByteArray damaged = whole;
            const qsizetype at = random.bounded(int(whole.size()));
            damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
            const Ctl::Answer answer = ctl({u"changes"_s, u"take"_s, ctl.write(u"x.xwchanges"_s, damaged)});
            // A byte of the archive's own bookkeeping may mean nothing; then what it holds is whole.
            if (answer.exitCode == 0)
                continue;
            QVERIFY2(answer.isOneErrorLine() || answer.exitCode == 3, answer.err.constData());
        }
        for (const QByteArray &bytes : {QByteArray(), QByteArray("PK"), whole.first(whole.size() / 2),
                                        QByteArray("not a package at all")})
            QCOMPARE(ctl({u"changes"_s, u"take"_s, ctl.write(u"x.xwchanges"_s, bytes)}).exitCode, 3);
    }
};

XW_TEST_MAIN(CtlChangesTest)
#include "tst_ctl_changes.moc"
