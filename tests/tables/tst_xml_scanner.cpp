#include "tables/xlsx/xml_scanner.h"

#include "tables/xlsx/xml_text.h"
#include "testkit/testkit.h"

using namespace Qt::StringLiterals;
using namespace xw;
using tables::XmlScanner;

namespace
{
/// Gives its bytes a few at a time, as a slow file would.
class Drip final : public office::ByteSource
{
public:
    Drip(QByteArray bytes, qint64 piece) : m_bytes(std::move(bytes)), m_piece(piece) {}
    [[nodiscard]] Result<qint64> read(char *into, qint64 most) override
    {
        const qint64 size = qMin(qMin(most, m_piece), qint64(m_bytes.size()) - m_at);
        std::memcpy(into, m_bytes.constData() + m_at, size_t(size));
        m_at += size;
        return size;
    }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

QString told(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What a scanner sees, in one line.
QString seen(const QByteArray &xml, qint64 piece = 1 << 20, qsizetype longest = 1 << 20)
{
    Drip source(xml, piece);
    XmlScanner scanner(source, longest);
    QString line, text;
    for (;;) {
        const XmlScanner::Token token = scanner.next();
        if (token == XmlScanner::Token::Text) {
            text +=
                scanner.isCData() ? told(scanner.text()) : tables::xmlText(scanner.text()).value_or(u"?"_s);
            continue;
        }
        line += text;
        text.clear();
        switch (token) {
        case XmlScanner::Token::Start:
            line += u'<' + told(scanner.name());
            if (const auto value = scanner.attribute("a"))
                line += u" a="_s + told(*value);
            if (const auto value = scanner.prefixedAttribute("id"))
                line += u" id="_s + told(*value);
            line += u'>';
            break;
        case XmlScanner::Token::End:
            line += u"</"_s + told(scanner.name()) + u'>';
            break;
        case XmlScanner::Token::Failed:
            return u"failed: "_s + scanner.error().summary.english();
        default:
            return line;
        }
    }
}
} // namespace

class XmlScannerTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatOfficeFilesUseIsRead()
    {
        const QByteArray xml =
            "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- a > note --><w xmlns=\"urn:a\">"
            "<c a='1' r:id=\"rId>7\"  /><t >中&lt;&#x4E2D;&#20013;&amp;<![CDATA[<raw>&]]></t\n>\n</w>\n<!--end-->"_ba;
        const QString expected = u"<w><c a=1 id=rId>7></c><t>中<中中&<raw>&</t>\n</w>"_s;
        QCOMPARE(seen(xml), expected);
        for (qint64 piece : {1, 2, 3, 7, 64})
            QCOMPARE(seen(xml, piece), expected); // wherever a piece ends
    }
    void theRootsPrefixIsTakenOffAndOthersAreKept()
    {
        QCOMPARE(seen("<x:a><x:b/><y:b/><b/></x:a>"), u"<a><b></b><y:b></y:b><b></b></a>"_s);
        QCOMPARE(seen("<a><x:b/></a>"), u"<a><x:b></x:b></a>"_s);
    }
    void whatIsNotPlainXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("message");
        const QString broken = u"failed: The file is damaged: its XML is broken"_s;
        const QString notUtf8 = u"failed: The file's XML is not UTF-8"_s;
        QTest::newRow("nothing") << QByteArray() << broken;
        QTest::newRow("blanks") << " \n "_ba << broken;
        QTest::newRow("text") << "hello"_ba << broken;
        QTest::newRow("cut in a text") << "<a>text"_ba << broken;
        QTest::newRow("cut in a tag") << "<a><b c=\"d"_ba << broken;
        QTest::newRow("cut in an end") << "<a></a"_ba << broken;
        QTest::newRow("cut in a comment") << "<a><!-- "_ba << broken;
        QTest::newRow("cut in CDATA") << "<a><![CDATA[x]]"_ba << broken;
        QTest::newRow("crossed") << "<a><b></a></b>"_ba << broken;
        QTest::newRow("shorter end") << "<ab></b>"_ba << broken;
        QTest::newRow("two roots") << "<a/><b/>"_ba << broken;
        QTest::newRow("text behind") << "<a/>x"_ba << broken;
        QTest::newRow("no quote") << "<a b=c/>"_ba << broken;
        QTest::newRow("no value") << "<a b/>"_ba << broken;
        QTest::newRow("no name") << "<a>< b/></a>"_ba << broken;
        QTest::newRow("DTD") << "<!DOCTYPE a><a/>"_ba
                             << u"failed: The file's XML declares a document type, which is refused"_s;
        QTest::newRow("DTD inside") << "<a><!ENTITY b \"c\"></a>"_ba
                                    << u"failed: The file's XML declares a document type, which is refused"_s;
        QTest::newRow("Latin-1") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"_ba << notUtf8;
        QTest::newRow("UTF-16") << QByteArray("<\0a\0/\0>\0", 8) << notUtf8;
        QTest::newRow("deep") << QByteArray("<a>").repeated(70) + QByteArray("</a>").repeated(70) << broken;
    }
    void whatIsNotPlainXmlIsRefused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, message);
        QCOMPARE(seen(xml), message);
        QCOMPARE(seen(xml, 1), message);
    }
    void aTokenHasALongestLength()
    {
        const QByteArray xml = "<a>" + QByteArray(3 << 20, 'x') + "</a>";
        QCOMPARE(seen(xml, 1 << 16, 1 << 20), u"failed: The file holds a text longer than any cell may be"_s);
        QCOMPARE(seen(xml, 1 << 16, 4 << 20).size(), xml.size());
    }
    void entitiesAreTheFiveAndNumbers()
    {
        QCOMPARE(tables::xmlText("&lt;&gt;&amp;&quot;&apos;"), u"<>&\"'"_s);
        QCOMPARE(tables::xmlText("&#128512;&#x1F600;"), u"\U0001F600\U0001F600"_s);
        for (const char *bad : {"&nbsp;", "&", "&;", "&#;", "&#x;", "&#0;", "&#xD800;", "&#x110000;",
                                "&#99999999999;", "&#1x;"})
            QVERIFY2(!tables::xmlText(bad), bad);
    }
    void escapesOfOoxmlAreResolved()
    {
        QCOMPARE(tables::withoutEscapes(u"a_x000D_b_x4E2D_"_s), u"a\rb中"_s);
        QCOMPARE(tables::withoutEscapes(u"_x_xZZZZ_ _x005F_x000D_"_s), u"_x_xZZZZ_ _x000D_"_s);
        QCOMPARE(tables::withoutEscapes(u"_x000"_s), u"_x000"_s);
    }
};

XW_TEST_MAIN(XmlScannerTest)
#include "tst_xml_scanner.moc"
