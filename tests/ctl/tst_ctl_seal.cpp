// doctor --key: a history that was written anew, and an older copy, are found without any notice that was
// signed.
#include "ctl.h"

#include "testkit/not_on_windows.h"

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class CtlSealTest : public QObject
{
    Q_OBJECT

    /// Two sites, one of them looked at.
    static void begin(const Ctl &ctl)
    {
        QCOMPARE(ctl.init().exitCode, 0);
        const QString list = ctl.write(u"网站.csv"_s, u"网站标识码,网站名称,首页网址,所属地区\n"
                                                      u"3600000001,省政府,http://a.gov.cn,省直\n"
                                                      u"3611000003,住建局,http://b.gov.cn,上饶市\n");
        QCOMPARE(ctl.import(u"websites"_s, list).exitCode, 0);
        QCOMPARE(ctl({u"inspect"_s, u"3600000001"_s}).exitCode, 0);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Ctl::Answer judged(const Ctl &ctl, const QString &workspace, const QString &key,
                              const QString &seal, const QStringList &more = {})
    {
        return ctl.plain(QStringList{u"-w"_s, workspace, u"--json"_s, u"doctor"_s, u"--key"_s, key,
                                     u"--seal-file"_s, seal} +
                         more);
    }

private slots:
    void aSealHoldsAsTheWorkGoesOn()
    {
        const Ctl ctl;
        begin(ctl);
        const QString key = ctl.write(u"office.key"_s, QByteArray("4f1c6d0a9b7e2583\n"));
        const QStringList ask{u"doctor"_s, u"--key"_s, key};
        QCOMPARE(ctl(ask).exitCode, 1); // there is none yet
        const auto first = ctl(ask + QStringList{u"--seal"_s});
        QVERIFY2(first.exitCode == 0, first.out.constData());
        const QByteArray early = contentOf(ctl.path(u"w.xunwang.seal"_s));
        QVERIFY(!early.isEmpty());
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"W2"_s}).exitCode, 0);
        const auto later = ctl(ask);
        QCOMPARE(later.exitCode, 0);
        QVERIFY(later.json().value(u"seal"_s)[u"same"_s].toBool());
        QCOMPARE(contentOf(ctl.path(u"w.xunwang.seal"_s)), early); // asking writes nothing
        QCOMPARE(ctl(ask + QStringList{u"--seal"_s}).exitCode, 0);
        QVERIFY(contentOf(ctl.path(u"w.xunwang.seal"_s)) != early);
        QVERIFY(!ctl({u"doctor"_s}).json().contains(u"seal"_s)); // without a key nothing changes
    }

    void anotherHistoryAndAnOlderCopyAreFound()
    {
        const Ctl ctl;
        begin(ctl);
        const QString key = ctl.write(u"office.key"_s, QByteArray("4f1c6d0a9b7e2583\n"));
        const QString seal = ctl.path(u"elsewhere.seal"_s);
        QVERIFY(QFile::copy(ctl.path(u"w.xunwang"_s), ctl.path(u"copy.xunwang"_s)));
        QCOMPARE(ctl({u"tick"_s, u"3611000003"_s, u"W2"_s}).exitCode, 0);
        const QString here = ctl.path(u"w.xunwang"_s);
        QCOMPARE(judged(ctl, here, key, seal, {u"--seal"_s}).exitCode, 0);
        QCOMPARE(judged(ctl, here, key, seal).exitCode, 0);
        // Whole in themselves; the same work with one tick less, made anew from the beginning.
        const Ctl anew;
        begin(anew);
        QCOMPARE(anew({u"inspect"_s, u"3611000003"_s}).exitCode, 0);
        for (const QString &file : {anew.path(u"w.xunwang"_s), ctl.path(u"copy.xunwang"_s)}) {
            QCOMPARE(ctl.plain({u"-w"_s, file, u"doctor"_s}).exitCode, 0);
            const auto found = judged(ctl, file, key, seal);
            QCOMPARE(found.exitCode, 1);
            QVERIFY(!found.json().value(u"ok"_s).toBool(true));
            // Nor is a new seal put over it.
            const QByteArray before = contentOf(seal);
            QCOMPARE(judged(ctl, file, key, seal, {u"--seal"_s}).exitCode, 1);
            QCOMPARE(contentOf(seal), before);
        }
    }

    void keysAndSealsThatAreNoneAreRefused()
    {
        const Ctl ctl;
        begin(ctl);
        const QString key = ctl.write(u"office.key"_s, QByteArray("4f1c6d0a9b7e2583\n"));
        const QStringList ask{u"doctor"_s, u"--key"_s, key};
        QCOMPARE(ctl(ask + QStringList{u"--seal"_s}).exitCode, 0);
        const QString other = ctl.write(u"another.key"_s, QByteArray("0123456789abcdef"));
        QCOMPARE(ctl({u"doctor"_s, u"--key"_s, other}).exitCode, 1);
        const auto guessed = ctl({u"doctor"_s, u"--key"_s, ctl.write(u"short.key"_s, QByteArray("secret"))});
        QCOMPARE(guessed.exitCode, 2);
        QVERIFY(guessed.isOneErrorLine());
        QVERIFY(!guessed.err.contains("secret\n"));
        QCOMPARE(ctl({u"doctor"_s, u"--seal"_s}).exitCode, 2); // needs a key
        const QString seal = ctl.path(u"w.xunwang.seal"_s);
        QVERIFY(QFile::remove(seal));
        ctl.write(u"w.xunwang.seal"_s, QByteArray("{}"));
        QCOMPARE(ctl(ask).exitCode, 3);
        XW_NOT_ON_WINDOWS("no pipe lies in a folder there; what stands above was tested");
        QVERIFY(QFile::remove(seal));
        QCOMPARE(run(u"mkfifo"_s, {seal}).exitCode, 0);
        QCOMPARE(ctl(ask).exitCode, 3); // and nobody waits for it
    }
};

XW_TEST_MAIN(CtlSealTest)
#include "tst_ctl_seal.moc"
