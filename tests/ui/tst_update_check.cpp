// Whether a newer version is there: asked nowhere until an address is set, once a day, and believed in
// nothing but a number, a place and words.
#include "uikit/ui_kit.h"

#include "ui/window/update_check.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;
using ui::readNewVersion;
using ui::UpdateCheck;

class UpdateCheckTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    const QDate m_today{2026, 11, 29};

    QString announcing(const QByteArray &text)
    {
        const QString path = m_folder.filePath(u"版本.txt"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text);
        return path;
    }
    std::unique_ptr<QSettings> settings()
    {
        auto made = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        made->clear();
        return made;
    }

private slots:
    void onlyANewerVersionIsOne_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("version");
        QTest::newRow("newer") << QByteArray("0.10.0\n") << u"0.10.0"_s; // not by letters
        QTest::newRow("the same") << QByteArray("0.9.1\n") << QString();
        QTest::newRow("older") << QByteArray("0.9\n") << QString();
        QTest::newRow("DOS ends") << QByteArray("1.0\r\nhttps://office.example/x\r\n") << u"1.0"_s;
        QTest::newRow("no number") << QByteArray("<html>404</html>") << QString();
        QTest::newRow("a number and more") << QByteArray("1.0 <b>now</b>\n") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void onlyANewerVersionIsOne()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, version);
        const auto found = readNewVersion(file, u"0.9.1"_s);
        QCOMPARE(found ? found->version : QString(), version);
    }

    void whereItLeadsIsAPlaceAndNoProgram()
    {
        QCOMPARE(readNewVersion("1.0\nhttps://office.example/new\n新的\n更快\n", u"0.1"_s)->where,
                 QUrl(u"https://office.example/new"_s));
        QCOMPARE(readNewVersion("1.0\nhttps://office.example/new\n新的\n更快\n", u"0.1"_s)->words,
                 u"新的\n更快"_s);
        for (const char *bad : {"javascript:alert(1)", "x-terminal:run", "not an address"})
            QVERIFY(readNewVersion(QByteArray("1.0\n") + bad, u"0.1"_s)->where.isEmpty());
    }

    void nobodyIsAskedUntilAnAddressIsSet()
    {
        const auto kept = settings();
        UpdateCheck check(*kept);
        QVERIFY(!check.ask(m_today, u"0.1"_s));
        UpdateCheck::setAddress(*kept, u"  "_s);
        QVERIFY(!check.ask(m_today, u"0.1"_s));
    }

    void theFileIsAskedOnceADay()
    {
        const auto kept = settings();
        UpdateCheck::setAddress(*kept, announcing("2.0\nhttps://office.example/\n"));
        UpdateCheck check(*kept);
        QSignalSpy found(&check, &UpdateCheck::found), finished(&check, &UpdateCheck::finished);
        QVERIFY(check.ask(m_today, u"0.1"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(found.size(), 1);
        QVERIFY(!check.ask(m_today, u"0.1"_s));
        QVERIFY(check.ask(m_today.addDays(1), u"2.0"_s));
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(found.size(), 1); // it is the one that runs
        UpdateCheck::setAddress(*kept, m_folder.filePath(u"elsewhere"_s));
        QVERIFY(check.ask(m_today.addDays(1), u"0.1"_s)); // another address is asked at once
        QTRY_COMPARE(finished.size(), 3);                 // and says nothing
        QCOMPARE(found.size(), 1);
    }
};

XW_UI_TEST_MAIN(UpdateCheckTest)
#include "tst_update_check.moc"
