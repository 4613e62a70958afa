// A file that a person asked for: whole or as it was, and why.
#include "base/whole_file.h"

#include <QDir>
#include <QTemporaryDir>

#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;

class WholeFileTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void whatIsOpenElsewhereIsReplacedOrStaysAndIsSaid()
    {
        const QString path = m_folder.filePath(u"清单 甲.csv"_s);
        XW_VERIFY_OK(writeWhole(path, "old", {"no", {}}));
        QVERIFY(!isOpenElsewhere(path) && !isOpenElsewhere(m_folder.filePath(u"none"_s)));
        QFile open(path);
        QVERIFY(open.open(QIODevice::ReadOnly));
        const auto again = writeWhole(path, "new", {"no", {}});
        const auto several = checkNoneOpenElsewhere(m_folder.path(), {u"none"_s, u"清单 甲.csv"_s});
#ifdef Q_OS_WIN
        QVERIFY(!again && !several);
        QCOMPARE(again.error().advice.english(), closeItElsewhere().english());
        QVERIFY(several.error().line().contains(u"清单 甲.csv"_s) &&
                !several.error().line().contains(u"none"_s));
        QCOMPARE(open.readAll(), "old");
        open.close();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
        XW_VERIFY_OK(writeWhole(path, "new", {"no", {}}));
#else
        XW_VERIFY_OK(again);
        XW_VERIFY_OK(several);
        QCOMPARE(open.readAll(), "old");
#endif
        QCOMPARE(bytes(path), "new");
    }
};

XW_TEST_MAIN(WholeFileTest)
#include "tst_whole_file.moc"
