// Every text cell goes through one cleaning, whatever file it stands in, and whatever it changes is said.
#include "tables/cell_cleaning.h"
#include "tables/grid/cell_text.h"
#include "tables/han_forms.h"

#include "files.h"
#include "testkit/testkit.h"
#include "workbook.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::testkit;

class CellCleaningTest : public QObject
{
    Q_OBJECT

    Files m_files;
    static tables::ReadOptions known()
    {
        tables::ReadOptions options;
        options.knownHeaders = {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s};
        return options;
    }
    /// The same cell through a CSV and through a workbook.
    void through(const QString &cell, QStringList &values, QStringList &problems)
    {
        const QStringList header{u"网站标识码"_s, u"网站名称"_s};
        const QString quoted = cell.contains(u',') ? u'"' + cell + u'"' : cell;
        const auto csv = m_files.read((header.join(u',') + u"\n1,"_s + quoted + u'\n').toUtf8(), known());
        const auto book =
            m_files.read(workbook({{u"名单"_s, {header, {u"1"_s, cell}}}}), known(), u"list.xlsx"_s);
        for (const Result<tables::Table> *table : {&csv, &book}) {
            XW_VERIFY_OK(*table);
            values << (*table)->rows.at(0).cells.at(1);
            problems << problemsAsText(**table);
        }
    }

private slots:
    void whatCannotBeSeenGoesOutAndIsSaid_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("soft hyphen") << u"宜\u00AD春市"_s << u"宜春市"_s;
        QTest::newRow("zero width joiner") << u"宜春\u200D市"_s << u"宜春市"_s;
        QTest::newRow("zero width space") << u"宜\u200B春市"_s << u"宜春市"_s;
        QTest::newRow("byte order mark inside") << u"宜春\uFEFF市"_s << u"宜春市"_s;
        QTest::newRow("direction marks") << u"\u202A宜春市\u202C"_s << u"宜春市"_s;
        QTest::newRow("isolates") << u"\u2066宜春\u2069市"_s << u"宜春市"_s;
        QTest::newRow("line separator") << u"宜春\u2028市"_s << u"宜春市"_s;
        QTest::newRow("word joiner") << u"宜\u2060春市"_s << u"宜春市"_s;
        QTest::newRow("delete") << u"宜春\u007F市"_s << u"宜春市"_s;
        QTest::newRow("C1") << u"宜\u0085春\u009D市"_s << u"宜春市"_s;
        QTest::newRow("ideographic variant") << u"葛\U000E0100城"_s << u"葛城"_s;
        QTest::newRow("no-break space inside") << u"Site\u00A0A"_s << u"Site A"_s;
        QTest::newRow("thin space inside") << u"Site\u2009A"_s << u"Site A"_s;
        QTest::newRow("Kangxi radical") << u"⼭东"_s << u"山东"_s;
        QTest::newRow("radical supplement") << u"⻄宁市"_s << u"西宁市"_s;
        QTest::newRow("compatibility ideograph") << u"\uF9CA川"_s << u"流川"_s;
        QTest::newRow("compatibility beyond the plane") << u"\U0002F800河"_s << u"丽河"_s;
        QTest::newRow("apostrophe") << u"'0012"_s << u"0012"_s;
    }
    void whatCannotBeSeenGoesOutAndIsSaid()
    {
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        QStringList values, problems;
        through(cell, values, problems);
        QCOMPARE(values.at(0), expected);
        QCOMPARE(values.at(1), expected);
        for (const QString &said : problems)
            QVERIFY2(said.startsWith(u"warn 2 网站名称 [%1]"_s.arg(expected)), qPrintable(said));
    }
    void joinersStayWhereTheScriptLivesByThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("family") << u"👨\u200D👩\u200D👧之家"_s;
        QTest::newRow("heart") << u"❤\uFE0F公益"_s;
        QTest::newRow("Mongolian") << u"ᠮᠣᠩᠭᠣᠯ\u180Eᠠ"_s;
        QTest::newRow("Uyghur") << u"شىنجاڭ ئۇيغۇر"_s;
        QTest::newRow("plain") << u"江西省人民政府，“门户”—网站…"_s;
    }
    void joinersStayWhereTheScriptLivesByThem()
    {
        QFETCH(QString, text);
        QCOMPARE(tables::cleaned(text), text);
    }
    void wordsForNothingAreEmptyAndSaid_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell :
             {u"NULL"_s,     u"null"_s, u"None"_s, u"\\N"_s, u"/"_s,    u"-"_s,        u"—"_s,
              u"——"_s,       u"--"_s,   u"N/A"_s,  u"nan"_s, u"<NA>"_s, u"（null）"_s, u"／"_s,
              u"（空白）"_s, u"#"_s,    u"？"_s,   u"。"_s,  u"、"_s,   u"***"_s,      u"……"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void wordsForNothingAreEmptyAndSaid()
    {
        QFETCH(QString, cell);
        QStringList values, problems;
        through(cell, values, problems);
        QCOMPARE(values, QStringList({QString(), QString()}));
        for (const QString &said : problems)
            QVERIFY2(said.startsWith(u"warn 2 网站名称 [%1]"_s.arg(cell)), qPrintable(said));
    }
    void whatASpreadsheetShowsInPlaceOfAValueIsRejected_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell :
             {u"#N/A"_s,        u"#n/a"_s,       u"#DIV/0!"_s,     u"#REF!"_s,          u"#Name?"_s,
              u"#CALC!"_s,      u"#数值!"_s,     u"#名称？"_s,     u"#引用！"_s,        u"#GETTING_DATA"_s,
              u"#VALUE"_s,      u"###"_s,        u"##########"_s,  u"Err:508"_s,        u"错误:522"_s,
              u"＃N/A"_s,       u"#BEZUG!"_s,    u"1.23457E+12"_s, u"3.61128e+09"_s,    u"5E+15"_s,
              u"1,23457E+12"_s, u"=#N/A"_s,      u"= #REF!"_s,     u"#N／A"_s,          u"# N/A"_s,
              u"Error 2042"_s,  u"1.23457E12"_s, u"2.5e9"_s,       u"１.２３Ｅ＋１２"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void whatASpreadsheetShowsInPlaceOfAValueIsRejected()
    {
        QFETCH(QString, cell);
        QStringList values, problems;
        through(cell, values, problems);
        for (const QString &said : problems)
            QVERIFY2(said.startsWith(u"reject 2 网站名称 [%1]"_s.arg(cell)), qPrintable(said));
    }
    void wordsThatOnlyLookLikeItAreValues_data()
    {
        QTest::addColumn<QString>("cell");
        for (const QString &cell : {u"#1"_s, u"#江西发布#"_s, u"√"_s, u"×"_s, u"2020E5"_s, u"１２3"_s,
                                    u"=A1"_s, u"Errol"_s, u"C++"_s, u"1+1"_s, u"2020E+"_s, u"Nullarbor"_s,
                                    u"无锡发布"_s, u"一"_s, u"无"_s, u"1.5"_s, u"'s-Hertogen'"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void wordsThatOnlyLookLikeItAreValues()
    {
        QFETCH(QString, cell);
        QStringList values, problems;
        through(cell, values, problems);
        QCOMPARE(values, QStringList({cell, cell}));
        QCOMPARE(problems, QStringList({QString(), QString()}));
    }
    void aScanThatSaysPlainIsNeverWrong()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = random.bounded(40); i >= 0; --i)
                text += random.bounded(8) ? QChar(random.bounded(2) ? 0x4E00 + random.bounded(500)
                                                                    : 0x21 + random.bounded(90))
                                          : QChar(1 + random.bounded(0xD7FE));
            if (!tables::mayNeedCleaning(text))
                QVERIFY2(tables::cleaned(text) == tables::trimmed(text),
                         qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
            const QString once = tables::cleaned(text);
            QVERIFY2(tables::cleaned(once) == once, qPrintable(u"seed %1: %2"_s.arg(seed).arg(text)));
        }
    }
    void blanksBetweenHanAreNoPartOfAName()
    {
        QCOMPARE(tables::withoutBlanksInHan(u"宜 春　市"_s), u"宜春市"_s);
        QCOMPARE(tables::withoutBlanksInHan(u"宜春\n市"_s), u"宜春市"_s);
        QCOMPARE(tables::withoutBlanksInHan(u"Site A 站"_s), u"Site A 站"_s);
    }
    void aRowOfNothingThatCanBeSeenIsNoRow()
    {
        const auto table = m_files.read(u"网站标识码,网站名称\n\u200B,\u00AD\n1,甲\n"_s.toUtf8(), known());
        XW_VERIFY_OK(table);
        QCOMPARE(asText(*table), u"1|甲"_s);
    }
};

XW_TEST_MAIN(CellCleaningTest)
#include "tst_cell_cleaning.moc"
