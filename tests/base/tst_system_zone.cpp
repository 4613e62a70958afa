// A TZ that the C library does not read moves no moment.
#include "base/system_zone.h"

#include <QDateTime>

#include "testkit/testkit.h"

class SystemZoneTest : public QObject
{
    Q_OBJECT
private slots:
    void aZoneInAnotherSystemsWordsMovesNoMoment()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Shanghai");
        xw::useSystemZone();
        const qint64 apart = QDateTime::currentDateTimeUtc().secsTo(QDateTime::currentDateTime());
        qputenv("TZ", before);
        QVERIFY2(qAbs(apart) < 60, qPrintable(QString::number(apart)));
    }
};

XW_TEST_MAIN(SystemZoneTest)
#include "tst_system_zone.moc"
