// What --self-check says: one line a part, nothing of the person who asks, and an exit code that follows the
// lines. The program itself is started, since its exit code is what a support line reads.
#include "self_check.h"
#include "testkit/testkit.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;

class SelfCheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    struct Said {
        int code = -1;
        QStringList lines;
    };
    Said said(const QStringList &words, const QMap<QString, QString> &changed = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        environment.insert(u"USER"_s, u"zhangsan4711"_s);
        for (auto it = changed.begin(); it != changed.end(); ++it)
            environment.insert(it.key(), it.value());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(XW_BIN "/xunwang"), words);
        if (!program.waitForFinished(90'000))
            return {};
        return {program.exitCode(),
                QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)};
    }
    static QString of(const QStringList &lines, const QString &part)
    {
        const QStringList found = lines.filter(u"  "_s + part + u": "_s);
        return found.isEmpty() ? QString() : found.constFirst();
    }

private slots:
    void everyPartIsNamedAndTheExitCodeFollowsTheLines()
    {
        const Said answer = said({u"--self-check"_s, u"--language"_s, u"en"_s});
        for (const char *part :
             {"Program", "Storage", "Fonts of notices", "Font of the window", "Translations", "Pictures",
              "Secure connections", "PDF reader", "Office reader", "Keyring", "Web view"})
            QVERIFY2(!of(answer.lines, QString::fromLatin1(part)).isEmpty(), part);
        QCOMPARE(answer.code, answer.lines.filter(QRegularExpression(u"^FAULT"_s)).isEmpty() ? 0 : 1);
        QVERIFY(of(answer.lines, u"Storage"_s).startsWith(u"ok "));
        QVERIFY(of(answer.lines, u"Keyring"_s).startsWith(u"note "));
    }

    void helpSpeaksTheLanguageThatIsAskedFor()
    {
        const QString chinese =
            said({u"--language"_s, u"zh_CN"_s, u"--help"_s}, {{u"LC_ALL"_s, u"C.UTF-8"_s}}).lines.join(u'\n');
        QVERIFY2(chinese.contains(u"打开示例省份"_s) && chinese.contains(u"工作库"_s), qPrintable(chinese));
        const QString english =
            said({u"--language"_s, u"en"_s, u"--help"_s}, {{u"LC_ALL"_s, u"C.UTF-8"_s}}).lines.join(u'\n');
        QVERIFY2(english.contains(u"Open the sample province"_s), qPrintable(english));
    }

    void aPartThatFailsIsAFaultAndTheOthersAreStillTold()
    {
        // Nowhere to write a workspace.
        const Said answer = said({u"--self-check"_s, u"--language"_s, u"en"_s}, {{u"TMPDIR"_s, u"/proc"_s}});
        QCOMPARE(answer.code, 1);
        QVERIFY(of(answer.lines, u"Storage"_s).startsWith(u"FAULT"));
        QVERIFY(!of(answer.lines, u"Web view"_s).isEmpty());
    }

    void itNamesNoUserAndNoFolderOfOne()
    {
        const QString all = said({u"--self-check"_s, u"--language"_s, u"zh_CN"_s}).lines.join(u'\n');
        QVERIFY(all.contains(u"ok "));
        QVERIFY2(!all.contains(m_home.path()), qPrintable(all));
        QVERIFY2(!all.contains(u"zhangsan4711"), qPrintable(all));
    }
};

XW_TEST_MAIN(SelfCheckTest)
#include "tst_self_check.moc"
