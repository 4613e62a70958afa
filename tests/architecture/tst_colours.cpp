// A colour has one home, widgets/theme: what paints names what it paints, and the scheme says with which
// colour. Paper is white in every scheme (colours::paper); what a notice or a site looks like is its own.
#include "testkit/testkit.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace
{
/// How a colour is written when it is no token.
const QRegularExpression
    literal(u"#[0-9a-fA-F]{6}\\b|#[0-9a-fA-F]{3}\\b(?=[;\"' ])|"
            "QColor[({]\\s*(?:0x)?[0-9]|QColor::from|qRgba?\\(\\s*[1-9]|"
            "Qt::(?:white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z]\\w+|"
            "lightGray)\\b|(?:color|background)\\s*:\\s*[a-z]+\\b(?<!transparent)(?<!none)|"
            "\\b(?:lighter|darker)\\("_s);

QStringList literalsIn(const QString &text)
{
    QStringList found;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString code = line.section(u"//"_s, 0, 0);
        if (const auto match = literal.match(code); match.hasMatch())
            found << u"%1: %2"_s.arg(number).arg(match.captured());
    }
    return found;
}
} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

private slots:
    void noColourIsWrittenOutsideTheTheme()
    {
        QStringList faults;
        int read = 0;
        for (const QString &room : {u"/ui"_s, u"/widgets"_s, u"/app/models"_s, u"/resources/style"_s}) {
            QDirIterator files(QStringLiteral(XW_SOURCE) + room, {u"*.h"_s, u"*.cpp"_s, u"*.qss"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(u"/widgets/theme/"_s) || !file.open(QIODevice::ReadOnly))
                    continue;
                ++read;
                for (const QString &one : literalsIn(QString::fromUtf8(file.readAll())))
                    faults << file.fileName().mid(qsizetype(sizeof(XW_SOURCE))) + u':' + one;
            }
        }
        QVERIFY2(read > 300, "the sources were not found");
        QVERIFY2(faults.isEmpty(), qPrintable(u"these belong into widgets/theme:\n"_s + faults.join(u'\n')));
    }

    void aColourIsSeenHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isColour");
        QTest::newRow("a style sheet") << u"u\"color: #1f5fbf\"_s"_s << true;
        QTest::newRow("a word") << u"u\"background: white; border: 0\"_s"_s << true;
        QTest::newRow("numbers") << u"QColor(120, 60, 170)"_s << true;
        QTest::newRow("hexadecimal") << u"QColor(0x5b, 0x65, 0x78)"_s << true;
        QTest::newRow("one of Qt's") << u"picture.fill(Qt::white);"_s << true;
        QTest::newRow("made lighter") << u"toneInk(tone).lighter(170)"_s << true;
        QTest::newRow("a token") << u"painter.setPen(colours::ink);"_s << false;
        QTest::newRow("a token of a style sheet")
            << u"u\"color: @ink; background: transparent\"_s"_s << false;
        QTest::newRow("a parameter") << u"void setInk(QWidget *widget, const QColor &ink);"_s << false;
        QTest::newRow("an object of a style sheet") << u"u\"#addressBox { border: 0 }\"_s"_s << false;
        QTest::newRow("a highlighter") << u"new TemplateHighlighter(document());"_s << false;
        QTest::newRow("a remark") << u"x(); // as #1f5fbf was"_s << false;
    }

    void aColourIsSeenHoweverItIsWritten()
    {
        QFETCH(QString, code);
        QFETCH(bool, isColour);
        QCOMPARE(!literalsIn(code).isEmpty(), isColour);
    }
};

XW_TEST_MAIN(ColoursTest)
#include "tst_colours.moc"
