// What a person sees of a text from outside, and what is read of a file that somebody prepared.
#include "base/regular_file.h"
#include "base/shown_text.h"
#include "testkit/testkit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace xw;

class ShownTextTest : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyWouldSeeIsWrittenOut()
    {
        QCOMPARE(shownText(u"a\u202eb"_s), u"a<U+202E>b"_s);
        QCOMPARE(shownText(u"\u001b[31m\u0007\u009b\u007f"_s), u"<U+001B>[31m<U+0007><U+009B><U+007F>"_s);
        QCOMPARE(shownText(u"一\n二\t三"_s), u"一<U+000A>二<U+0009>三"_s);
        QCOMPARE(shownText(u"一\n二\t三\r"_s, LineBreaks::Keep), u"一\n二\t三<U+000D>"_s);
        QCOMPARE(shownText(u"\u200b\ufeff\u2066\u2028"_s), u"<U+200B><U+FEFF><U+2066><U+2028>"_s);
        QCOMPARE(shownText(QString::fromUcs4(U"\U000e0041")), u"<U+E0041>"_s);
        QCOMPARE(shownText(QString(QChar(0xd800))), u"<U+D800>"_s);
    }
    void everythingElseStaysAsItIs()
    {
        const QString text = u"通报 ✓ 𠮷𣲗𬭚 😀 é （98.94%）“”…—"_s;
        QCOMPARE(shownText(text), text);
        QCOMPARE(shownText({}), QString());
    }
    void jsonKeepsItsValue()
    {
        const QJsonObject value{{u"n"_s, u"a\u202eb\u009b\u001b𠮷"_s + QString::fromUcs4(U"\U000e0041")}};
        const QByteArray json = escapedJson(QJsonDocument(value).toJson(QJsonDocument::Compact));
        QVERIFY(json.contains("\\u202E") && !QString::fromUtf8(json).contains(u'\u202e'));
        QCOMPARE(QJsonDocument::fromJson(json).object(), value);
    }
    void regularFilesAloneAreReadUpToACap()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"f"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("12345");
        file.close();
        QCOMPARE(readRegularFile(file.fileName(), 5).value(), QByteArray("12345"));
        QCOMPARE(readRegularFile(file.fileName(), 4).error().code, ErrorCode::TooLarge);
        QCOMPARE(readRegularFile(dir.filePath(u"none"_s), 4).error().code, ErrorCode::NotFound);
        QCOMPARE(readRegularFile(dir.path(), 4).error().code, ErrorCode::Format);
#ifdef Q_OS_UNIX
        QVERIFY(QFile::link(file.fileName(), dir.filePath(u"l"_s)));
        QCOMPARE(readRegularFile(dir.filePath(u"l"_s), 5).value(), QByteArray("12345"));
        QCOMPARE(readRegularFile(dir.filePath(u"l"_s), 5, Links::Refuse).error().code, ErrorCode::Format);
        QCOMPARE(readRegularFile(u"/dev/zero"_s, 5).error().code, ErrorCode::Format);
#endif
    }
};

XW_TEST_MAIN(ShownTextTest)
#include "tst_shown_text.moc"
