// The OFD, judged against the PDF of the same pages and by a reader of others (ofd.js): text, places,
// pictures.
#include "notice/sample_notice.h"
#include "notice/writers.h"

#include "testkit/not_on_windows.h"
#include "testkit/npm_reader.h"
#include "testkit/package.h"
#include "testkit/testkit.h"

#include <QDir>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRawFont>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{

constexpr double dpi = 60;
constexpr double ofdScale = dpi / 25.4;

QByteArray ofdPart(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The embedded fonts by id.
std::map<QString, QRawFont> fontsOf(const QDir &package)
{
    std::map<QString, QRawFont> fonts;
    QXmlStreamReader xml(ofdPart(package.filePath(u"Doc_0/PublicRes.xml"_s)));
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Font"_L1)
            id = xml.attributes().value("ID"_L1).toString();
        else if (xml.name() == "FontFile"_L1)
            fonts[id] = QRawFont(ofdPart(package.filePath(u"Doc_0/Res/"_s + xml.readElementText())), 100,
                                 QFont::PreferNoHinting);
    }
    return fonts;
}

QList<double> numbers(QStringView text)
{
    QList<double> values;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        values << word.toDouble();
    return values;
}

/// The page as its objects say: glyphs of the embedded fonts at their places, rules.
QImage drawn(const QByteArray &content, const std::map<QString, QRawFont> &fonts)
{
    QImage image;
    QPainter painter;
    QXmlStreamReader xml(content);
    QList<double> box;
    bool isRule = false;
    QRawFont font;
    QList<quint32> glyphs;
    QColor color = Qt::black;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&xml](QLatin1String name) { return xml.attributes().value(name).toString(); };
        if (xml.name() == "PhysicalBox"_L1) {
            box = numbers(xml.readElementText());
            image = QImage(qRound(box[2] * ofdScale), qRound(box[3] * ofdScale), QImage::Format_Grayscale8);
            image.fill(Qt::white);
            painter.begin(&image);
            painter.scale(ofdScale, ofdScale);
            painter.setRenderHint(QPainter::Antialiasing);
        } else if (xml.name() == "FillColor"_L1 || xml.name() == "StrokeColor"_L1) {
            const auto rgb = numbers(attribute("Value"_L1));
            color = QColor(int(rgb[0]), int(rgb[1]), int(rgb[2]));
        } else if (xml.name() == "TextObject"_L1) {
            color = Qt::black;
            box = numbers(attribute("Boundary"_L1));
            font = fonts.at(attribute("Font"_L1));
            font.setPixelSize(attribute("Size"_L1).toDouble());
            painter.resetTransform();
            painter.scale(ofdScale, ofdScale);
            painter.translate(box[0], box[1]);
            if (const auto turn = numbers(attribute("CTM"_L1)); turn.size() == 6)
                painter.setTransform(QTransform(turn[0], turn[1], turn[2], turn[3], turn[4], turn[5]), true);
        } else if (xml.name() == "PathObject"_L1) {
            box = numbers(attribute("Boundary"_L1));
            isRule = xml.attributes().hasAttribute("DrawParam"_L1);
        } else if (xml.name() == "AbbreviatedData"_L1 && isRule) {
            const QStringList words = xml.readElementText().split(u' ', Qt::SkipEmptyParts);
            painter.resetTransform();
            painter.scale(ofdScale, ofdScale);
            painter.translate(box[0], box[1]);
            painter.setPen(QPen(color, 0.2)); // nearly all rules are this thick
            QPointF from;
            for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
                const QPointF to(words[i + 1].toDouble(), words[i + 2].toDouble());
                if (words[i] == u"L")
                    painter.drawLine(from, to);
                from = to;
            }
        } else if (xml.name() == "Glyphs"_L1) {
            glyphs.clear();
            for (const double glyph : numbers(xml.readElementText()))
                glyphs << quint32(glyph);
        } else if (xml.name() == "TextCode"_L1) {
            QPointF place(attribute("X"_L1).toDouble(), attribute("Y"_L1).toDouble());
            QList<QPointF> places{place};
            const QStringList words = attribute("DeltaX"_L1).split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < words.size(); ++i) {
                const bool several = words[i] == u"g";
                const int count = several ? words[i + 1].toInt() : 1;
                i += several ? 2 : 0;
                for (int n = 0; n < count; ++n)
                    places << (place += QPointF(words[i].toDouble(), 0));
            }
            QGlyphRun run;
            run.setRawFont(font);
            run.setGlyphIndexes(glyphs);
            run.setPositions(places);
            painter.setPen(color);
            painter.drawGlyphRun({0, 0}, run);
        }
    }
    return image;
}

/// Ink in squares of 4 pixels; all of a page's ink is 1, since how dark a stem is drawn is each renderer's
/// own.
std::vector<double> inkOf(const QImage &page)
{
    const QImage squares = page.convertToFormat(QImage::Format_Grayscale8)
                               .scaled(page.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_Grayscale8);
    std::vector<double> ink;
    double all = 0;
    for (int y = 0; y < squares.height(); ++y)
        for (int x = 0; x < squares.width(); ++x) {
            ink.push_back(255 - squares.constScanLine(y)[x]);
            all += ink.back();
        }
    for (double &one : ink)
        one /= std::max(1.0, all);
    return ink;
}

/// Which part of the ink stands elsewhere on the other page: 0 to 1.
double difference(const QImage &one, const QImage &other)
{
    const std::vector<double> a = inkOf(one), b = inkOf(other);
    double apart = 0;
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        apart += std::abs(a[i] - b[i]) / 2;
    return apart;
}

} // namespace

class OfdWriterTest : public QObject
{
    Q_OBJECT
    std::shared_ptr<const FontSet> m_fonts;
    QTemporaryDir m_folder;
    QString m_ofd, m_pdf;
    NoticeDocument m_document;

    [[nodiscard]] QByteArray ofdOf(const NoticeDocument &document) const
    {
        const auto layout = layOut(document, m_fonts);
        if (!layout)
            qFatal("%s", qPrintable(layout.error().line()));
        const auto ofd = writeOfd(document, *layout);
        if (!ofd)
            qFatal("%s %s", qPrintable(ofd.error().line()), qPrintable(ofd.error().detail));
        return *ofd;
    }
    [[nodiscard]] QString saved(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] QByteArray part(const QString &name) const { return packagePartOf(m_ofd, name); }

private slots:
    void initTestCase()
    {
        const auto fonts = loadFonts();
        XW_VERIFY_OK(fonts);
        m_fonts = *fonts;
        m_document = sampleNotice({.mediaRows = 40});
        // Red, bold, half-width, beyond the basic plane, marks that XML escapes.
        m_document.blocks.insert(
            m_document.blocks.begin() + 4,
            Paragraph{runs(u"高一食堂 A 区（附件1），喆堃玥镕、犇翀昇旻祎赟，1200㎡，𠮷野，A&B<C>“D”；"_s)});
        const auto layout = layOut(m_document, m_fonts);
        XW_VERIFY_OK(layout);
        const auto pdf = writePdf(m_document, *layout);
        XW_VERIFY_OK(pdf);
        m_pdf = saved(u"n.pdf"_s, *pdf);
        m_ofd = saved(u"n.ofd"_s, ofdOf(m_document));
    }
    void itHoldsEveryBarOfTheCheck()
    {
        XW_NOT_ON_WINDOWS("poppler is the judge");
        const Ran ran = run(u"/usr/bin/python3"_s,
                            {QStringLiteral(XW_TEST_CHECKS "/check_ofd.py"), m_ofd, m_pdf}, 120000);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.err).constData());
        QVERIFY(!ran.out.contains("links: 0"));
    }
    void theSameNoticeGivesTheSameBytes()
    {
        QCOMPARE(ofdOf(m_document), ofdOf(m_document));
        NoticeDocument later = m_document;
        later.date = later.date.addDays(1);
        QVERIFY(ofdOf(later) != ofdOf(m_document));
    }
    void itSaysWhatItIs()
    {
        const QByteArray root = part(u"OFD.xml"_s);
        QVERIFY2(root.contains("DocType=\"OFD\"") && root.contains("<ofd:CreationDate>2020-04-02<"),
                 root.constData());
        QVERIFY2(root.contains(m_document.issuer.toUtf8()), root.constData());
        const QByteArray document = part(u"Doc_0/Document.xml"_s);
        QVERIFY2(document.contains("OutlineElem Title=\"附件1"), document.constData());
        QVERIFY2(document.contains("Bookmark Name=\"附件1"), document.constData());
    }
    /// Each page is drawn from the package alone, with the fonts that it brings, and looks like the PDF's.
    void itsPagesLookLikeThePdfs()
    {
        XW_NOT_ON_WINDOWS("poppler is the judge");
        const QDir package(m_folder.filePath(u"package"_s));
        QCOMPARE(run(u"unzip"_s, {u"-q"_s, m_ofd, u"-d"_s, package.path()}).exitCode, 0);
        QCOMPARE(run(u"pdftoppm"_s,
                     {u"-r"_s, QString::number(dpi), u"-gray"_s, u"-png"_s, m_pdf, m_folder.filePath(u"p"_s)})
                     .exitCode,
                 0);
        const auto fonts = fontsOf(package);
        QVERIFY(fonts.size() > 3);
        const QStringList pictures = QDir(m_folder.path()).entryList({u"p-*.png"_s}, QDir::Files, QDir::Name);
        QVERIFY(pictures.size() > 5);
        std::vector<QImage> ours;
        for (qsizetype page = 0; page < pictures.size(); ++page) {
            const QImage theirs(m_folder.filePath(pictures[page]));
            ours.push_back(
                drawn(ofdPart(package.filePath(u"Doc_0/Pages/Page_%1/Content.xml"_s.arg(page))), fonts));
            const QImage fitted = ours.back().scaled(theirs.size());
            const double same = difference(theirs, fitted);
            QVERIFY2(same < 0.45, qPrintable(u"page %1 differs by %2"_s.arg(page + 1).arg(same)));
        }
        // The measure tells pages apart.
        const QImage first(m_folder.filePath(pictures[0]));
        QVERIFY(difference(first, ours[1].scaled(first.size())) > 0.5);
    }
    /// ofd.js finds every page with its text where the PDF has it. Installed by npm into the cache at first
    /// use.
    void aReaderOfOthersReadsIt()
    {
        const NpmReader reader = npmReader(u"xunwang-ofd-check"_s, u"ofdjs"_s, u"ofd.js/lib"_s);
        if (!reader.missing.isEmpty())
            QSKIP(qPrintable(reader.missing));
        const Ran ran = run(u"/usr/bin/env"_s,
                            {u"NODE_PATH="_s + reader.modules, reader.node,
                             QStringLiteral(XW_TEST_CHECKS "/ofdjs/read.js"), m_ofd},
                            120000);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonArray pages = QJsonDocument::fromJson(ran.out).array();
        const auto layout = layOut(m_document, m_fonts);
        QCOMPARE(size_t(pages.size()), layout->pages.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QJsonObject page = pages[i].toObject();
            const QSizeF sheet = pageSize(*layout, int(i));
            QVERIFY(std::abs(page.value("width"_L1).toDouble() / page.value("height"_L1).toDouble() -
                             sheet.width() / sheet.height()) < 0.01);
            QString theirs, ours;
            QJsonArray texts = page.value("texts"_L1).toArray();
            for (const auto &text : texts)
                theirs += text.toObject().value("text"_L1).toString();
            for (const PlacedRun &run : layout->pages[size_t(i)].runs)
                ours += run.text;
            QCOMPARE(theirs.remove(u' '), ours.remove(u' '));
            QVERIFY(page.value("paths"_L1).toInt() <= 5); // a link hides nothing
            // The first character of the page stands where it does in the layout.
            const QJsonObject first = texts.first().toObject();
            const PlacedRun &run = layout->pages[size_t(i)].runs.front();
            const double scale = page.value("width"_L1).toDouble() / sheet.width();
            QVERIFY(std::abs(first.value("x"_L1).toDouble() - run.baseline.x() * scale) < 1);
            QVERIFY(std::abs(first.value("y"_L1).toDouble() - run.baseline.y() * scale) < 1);
        }
    }
};

XW_PAINT_TEST_MAIN(OfdWriterTest)
#include "tst_ofd_writer.moc"
