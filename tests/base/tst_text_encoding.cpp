// GB18030 as ICU reads and writes it, where Qt has ICU; the rest of what is asked by name on every system.
#include "base/gb18030.h"
#include "base/text_encoding.h"
#include "testkit/testkit.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{
struct ReadBytes {
    QString text;
    bool isDamaged = false;
    friend bool operator==(const ReadBytes &, const ReadBytes &) = default;
};

ReadBytes read(const QByteArray &bytes, const QString &encoding = u"GB18030"_s)
{
    TextDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return {text, decoder.hasError()};
}

ReadBytes readByIcu(const QByteArray &bytes)
{
    QStringDecoder decoder("GB18030", QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return {text, decoder.hasError()};
}

bool hasIcu()
{
    return QStringDecoder("GB18030").isValid();
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}
} // namespace

class TextEncodingTest : public QObject
{
    Q_OBJECT
private slots:
    void everyCharacterComesBack()
    {
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            const QString text = textOf(c);
            const QByteArray bytes = toGb18030(text);
            QVERIFY2(read(bytes) == (ReadBytes{text, false}), qPrintable(QString::number(c, 16)));
        }
    }

    /// Known places, so that a system without ICU is held to something.
    void someOfTheStandardsPlaces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *bytes, const QString &text) {
            QTest::newRow(bytes) << QByteArray::fromHex(bytes) << text;
        };
        row("d6d0", u"中"_s);
        row("b0a1", u"啊"_s);
        row("f7fe", u"齄"_s);
        row("8140", u"丂"_s);
        row("fe9f", u"䶮"_s);
        row("a2e3", u"€"_s);
        row("a8bf", u"ǹ"_s);
        row("a8bc", u"ḿ"_s);
        row("8135f437", u"\uE7C7"_s);
        row("81308130", u"\u0080"_s);
        row("8139ee39", u"㐀"_s);
        row("8431a439", QString(QChar(0xFFFF)));
        row("95328236", u"𠀀"_s);
        row("e3329a35", textOf(0x10FFFF));
    }
    void someOfTheStandardsPlaces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(read(bytes).text, text);
        QCOMPARE(toGb18030(text), bytes);
    }

    /// One sign for what fits nothing; what cannot belong to it is read again.
    void whatFitsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *bytes, const QString &text) {
            QTest::newRow(bytes) << QByteArray::fromHex(bytes) << text;
        };
        const QString odd(QChar::ReplacementCharacter);
        row("618062", u"a"_s + odd + u'b');
        row("ff41", odd + u'A');
        row("812061", odd + u" a"_s);
        row("81ff61", odd + u'a');
        row("8130812061", odd + u'0' + odd + u" a"_s);
        row("8130814161", odd + u"0丄a"_s);
        row("8431a53061", odd + u'a');
        row("e3329a3661", odd + u'a');
        row("6181", u"a"_s);
        row("618130", u"a"_s);
        row("61813081", u"a"_s);
    }
    void whatFitsNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QVERIFY(read(bytes) == (ReadBytes{text, true}));
    }

    void allOfTwoAndFourBytesAsIcu()
    {
        if (!hasIcu())
            QSKIP("Qt has no ICU here");
        for (int lead = 0x80; lead <= 0xFF; ++lead)
            for (int second = 0; second <= 0xFF; ++second) {
                const QByteArray bytes{QByteArray(1, char(lead)) + char(second) + "1"};
                QVERIFY2(read(bytes) == readByIcu(bytes), bytes.toHex().constData());
            }
        for (int place = 0; place < 50400; ++place) {
            const char bytes[] = {char(0x81 + place / 12600), char(0x30 + place / 1260 % 10),
                                  char(0x81 + place / 10 % 126), char(0x30 + place % 10)};
            const QByteArray four(bytes, 4);
            QVERIFY2(read(four) == readByIcu(four), four.toHex().constData());
        }
    }

    void bytesByChanceAsIcu()
    {
        if (!hasIcu())
            QSKIP("Qt has no ICU here");
        // Those where something ends or begins, so that chance meets them.
        const QByteArray edges =
            QByteArray::fromHex("002f30313940417e7f80818284909fa4a5e39afeff8ea8bcf43735");
        QRandomGenerator random(20221);
        for (int i = 0; i < 100'000; ++i) {
            QByteArray bytes;
            for (int n = random.bounded(12); n > 0; --n)
                bytes += i % 2 ? edges[random.bounded(int(edges.size()))] : char(random.bounded(256));
            QVERIFY2(read(bytes) == readByIcu(bytes), bytes.toHex().constData());
        }
    }

    void namesOfOneEncoding()
    {
        for (const QString &name : {u"GB18030"_s, u"gb18030"_s, u"GBK"_s, u"gb2312"_s})
            QCOMPARE(read("\xD6\xD0", name).text, u"中"_s);
        QVERIFY(!TextDecoder(u"no such encoding"_s).isValid());
        QVERIFY(!encodedAs(u"中", u"no such encoding"_s));
    }

    void otherPagesOfTheSystem()
    {
        const QString text = u"政府網站abc"_s;
        const auto bytes = encodedAs(text, u"Big5"_s);
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray::fromHex("ac46a9b2baf4afb8616263"));
        QVERIFY(read(*bytes, u"Big5"_s) == (ReadBytes{text, false}));
        const ReadBytes damaged = read("\xAC\x46\xA4 \xAC\x46", u"Big5"_s);
        QVERIFY(damaged.isDamaged);
        QVERIFY(damaged.text.startsWith(u'政') && damaged.text.endsWith(u'政'));
        QVERIFY(damaged.text.contains(QChar::ReplacementCharacter));
    }

    void aMarkIsACharacterInTheMiddle()
    {
        const QByteArray marked = "\xEF\xBB\xBFx";
        QCOMPARE(read(marked, u"UTF-8"_s).text, u"x"_s);
        TextDecoder later(u"UTF-8"_s, QStringConverter::Flag::ConvertInitialBom);
        QCOMPARE(later.decode(marked), u"\uFEFFx"_s);
    }

    void eachPieceIsReadAsAWhole()
    {
        TextDecoder decoder(u"GB18030"_s);
        QCOMPARE(decoder.decode("\xD6\xD0"), u"中"_s);
        QVERIFY(!decoder.hasError());
        QCOMPARE(decoder.decode("a\xD6"), u"a"_s);
        QVERIFY(decoder.hasError());
        QCOMPARE(decoder.decode("\xD6\xD0"), u"中"_s);
        QVERIFY(decoder.hasError());
    }
};

XW_TEST_MAIN(TextEncodingTest)
#include "tst_text_encoding.moc"
