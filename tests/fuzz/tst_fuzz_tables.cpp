// Damaged tables: the fixtures with some bytes changed, cut, doubled or moved, by fixed seeds. Whatever comes
// of it, reading ends soon, within its limits, with a table or with an error that says something. Sanitizer
// builds find the rest.
#include "tables/table_stream.h"

#include "testkit/testkit.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <quazip.h>
#include <quazipfile.h>

using namespace Qt::StringLiterals;
using namespace xw;

namespace
{
constexpr int kMilliseconds =
    700; // of each kind; XW_FUZZ_MS in the environment asks for more. Seeds come in the same order
constexpr int kLongest = 20'000; // milliseconds for one file, on a busy machine
constexpr qsizetype kLargest = 64 * 1024;

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> words{
        "<",        "&#0;",         "]]>",     "<![CDATA[",  "<!DOCTYPE a [", "\"",
        "</c>",     "<v>1e999</v>", "t=\"s\"", "r=\"ZZZ9\"", "\xFF\xFE",      QByteArray(1, '\0'),
        "\xE4\xB8", ",\"",          "\n",      "99999999999"};
    const int changes = random.bounded(1, 6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(bytes.size());
        const qsizetype length = qMin<qsizetype>(random.bounded(1, 64), bytes.size() - at);
        switch (random.bounded(6)) {
        case 0:
            bytes[at] = char(random.bounded(256));
            break;
        case 1:
            bytes[at] = char(uchar(bytes[at]) ^ (1U << random.bounded(8)));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length));
            break;
        case 4:
            bytes.insert(at, words.at(random.bounded(int(words.size()))));
            break;
        default:
            bytes.truncate(random.bounded(8) == 0 ? at : bytes.size());
            break;
        }
    }
    return bytes;
}

using Members = QList<std::pair<QString, QByteArray>>;

Members membersOf(const QString &path)
{
    Members members;
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return members;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        if (file.open(QIODevice::ReadOnly))
            members.append({zip.getCurrentFileName(), file.read(kLargest)});
    }
    return members;
}

void writePackage(const QString &path, const Members &members)
{
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const auto &[name, bytes] : members) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        file.write(bytes);
    }
}
} // namespace

class FuzzTablesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    tables::ReadOptions m_options;

    static QStringList fixtures(const QStringList &patterns)
    {
        QStringList files;
        QDirIterator it(testkit::data(u"tables"_s), patterns, QDir::Files);
        while (it.hasNext())
            files << it.next();
        files.sort();
        return files;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(kLargest) : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void check(const QString &path, int seed)
    {
        QElapsedTimer timer;
        timer.start();
        const auto table = tables::readTable(path, m_options);
        const QByteArray seedName = "seed " + QByteArray::number(seed);
        const char *which = seedName.constData();
        QVERIFY2(timer.elapsed() < kLongest, which);
        if (!table) {
            QVERIFY2(!table.error().summary.isEmpty() && !table.error().where.isEmpty(), which);
            return;
        }
        qint64 cells = 0;
        for (const tables::Row &row : table->rows) {
            QVERIFY2(row.cells.size() == size_t(table->headers.size()), which);
            QVERIFY2(row.number > table->headerRow, which);
            cells += qint64(row.cells.size());
        }
        QVERIFY2(cells <= m_options.limits.cells, which);
        QVERIFY2(QSet<QString>(table->headers.cbegin(), table->headers.cend()).size() ==
                     table->headers.size(),
                 which);
    }
    /// In parts, from a text decoded some hundred bytes at a time, the table is what it is in one piece.
    void checkInParts(const QString &path, int seed)
    {
        const QByteArray seedName = "seed " + QByteArray::number(seed);
        const char *which = seedName.constData();
        tables::ReadOptions options = m_options;
        options.limits.pieceBytes = 64 + seed % 512;
        const auto whole = tables::readTable(path, m_options);
        if (whole)
            options.separator = whole->separator; // it is found in the first piece, which is never so small
        const auto stream = tables::TableStream::open(path, options);
        QVERIFY2(stream || !whole, which);
        if (!stream)
            return;
        tables::Table table = (*stream)->head();
        tables::TablePart part;
        Result<bool> more = true;
        while (more && *more) {
            more = (*stream)->next(part);
            if (!more || !*more)
                break;
            table.rows.insert(table.rows.end(), part.rows.begin(), part.rows.end());
            table.problems.insert(table.problems.end(), part.problems.begin(), part.problems.end());
        }
        if (!more && (*stream)->mustBeReadWhole())
            return;
        if (!whole)
            return;
        QVERIFY2(more.has_value(), which);
        QVERIFY2(table.headers == whole->headers && table.rows.size() == whole->rows.size(), which);
        for (size_t i = 0; i < table.rows.size(); ++i)
            QVERIFY2(table.rows[i].number == whole->rows[i].number &&
                         table.rows[i].cells == whole->rows[i].cells,
                     which);
        QVERIFY2(table.problems.size() == whole->problems.size(), which);
    }
    /// Tries seeds until the time is up, at least some dozens.
    void tryFiles(const QStringList &files,
                  const std::function<void(const QString &from, const QString &to, QRandomGenerator &)> &make)
    {
        QVERIFY(!files.isEmpty());
        QElapsedTimer timer;
        timer.start();
        const QString path = m_folder.filePath(u"mutant"_s);
        const int milliseconds = qMax(kMilliseconds, qEnvironmentVariableIntValue("XW_FUZZ_MS"));
        for (int seed = 1; seed < 60 || timer.elapsed() < milliseconds; ++seed) {
            QRandomGenerator random{quint32(seed)};
            make(files.at(seed % files.size()), path, random);
            check(path, seed);
            if (!QTest::currentTestFailed())
                checkInParts(path, seed);
            if (QTest::currentTestFailed())
                return;
        }
    }

private slots:
    void initTestCase()
    {
        m_options.knownHeaders = {u"网站标识码"_s, u"网站名称"_s, u"所属地区"_s};
        m_options.limits.unpackedBytes = 4 << 20;
        m_options.limits.cells = 200'000;
        m_options.limits.characters = 2'000'000;
    }
    void damagedTextFilesEndInATableOrAnError()
    {
        tryFiles(fixtures({u"*.csv"_s, u"08-html*"_s, u"08-csv*"_s}),
                 [&](const QString &from, const QString &to, QRandomGenerator &random) {
                     write(to, mutated(bytesOf(from), random));
                 });
    }
    void damagedPackagesEndInATableOrAnError()
    {
        tryFiles(fixtures({u"*.xlsx"_s}),
                 [&](const QString &from, const QString &to, QRandomGenerator &random) {
                     write(to, mutated(bytesOf(from), random));
                 });
    }
    void damagedPartsOfWholePackagesEndInATableOrAnError() // behind the checksums
    {
        QHash<QString, Members> packages;
        for (const QString &file : fixtures({u"0*.xlsx"_s, u"x-whole.xlsx"_s}))
            if (const Members members = membersOf(file); !members.isEmpty())
                packages.insert(file, members);
        QStringList files = packages.keys();
        files.sort();
        tryFiles(files, [&](const QString &from, const QString &to, QRandomGenerator &random) {
            Members members = packages.value(from);
            auto &victim = members[random.bounded(int(members.size()))];
            victim.second = mutated(victim.second, random);
            writePackage(to, members);
        });
    }
    void damagedOldWorkbooksEndInATableOrAnError()
    {
        tryFiles(
            fixtures({u"08-*.xls"_s, u"x-not-excel.xls"_s, u"x-encrypted.xlsx"_s}),
            [&](const QString &from, const QString &to, QRandomGenerator &random) {
                QByteArray bytes = mutated(bytesOf(from), random);
                if (random.bounded(2)) // lengths and offsets are where it hurts: keep the header as it was
                    bytes.replace(0, 512, bytesOf(from).left(512));
                write(to, bytes);
            });
    }
};

XW_TEST_MAIN(FuzzTablesTest)
#include "tst_fuzz_tables.moc"
