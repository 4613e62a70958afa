// Every source is written as .clang-format says: what a review need not speak of, and no noise in what a
// change shows.
#include "testkit/testkit.h"

#include <QDirIterator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace xw;

class FormatTest : public QObject
{
    Q_OBJECT

    static QStringList sources()
    {
        QStringList files;
        for (const QString &folder : {u"app"_s, u"ui"_s, u"widgets"_s, u"tests"_s}) {
            QDirIterator it(QStringLiteral(XW_SOURCE "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext())
                files << it.next();
        }
        files.sort();
        return files;
    }

    QString m_program;

private slots:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"clang-format"_s);
        if (m_program.isEmpty())
            QSKIP("clang-format is not installed: scripts/install-deps brings it");
        // Each version words some lines otherwise by the same rules.
        const QByteArray version = testkit::run(m_program, {u"--version"_s}, 60'000).out;
        if (!version.contains(" version 14."))
            QSKIP(qPrintable(u"the sources are written by clang-format 14, this is: "_s +
                             QString::fromUtf8(version)));
    }

    void everySourceIsFormatted()
    {
        const QStringList files = sources();
        QVERIFY2(files.size() > 200, "the sources were not found");
        const testkit::Ran ran = testkit::run(
            m_program, QStringList{u"--dry-run"_s, u"--Werror"_s, u"--style=file"_s} + files, 110'000);
        // "FILE:LINE:COLUMN: error: code should be clang-formatted": each file once is enough.
        QStringList wrong;
        for (const QByteArray &line : ran.err.split('\n'))
            if (line.contains("clang-format"))
                wrong << QString::fromUtf8(line).section(u':', 0, 0).mid(qsizetype(sizeof(XW_SOURCE)));
        wrong.removeDuplicates();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"clang-format -i mends these:\n"_s + wrong.join(u'\n')));
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
    }

    void aWronglyWrittenFileIsFound()
    {
        const testkit::Ran ran = testkit::run(
            m_program,
            {u"--dry-run"_s, u"--Werror"_s, QStringLiteral("--assume-filename=" XW_SOURCE "/app/x.cpp")},
            60000, "int  f( ){return 1;}\n");
        QVERIFY2(ran.exitCode != 0, "clang-format does not see the repository's .clang-format");
    }
};

XW_TEST_MAIN(FormatTest)
#include "tst_format.moc"
