// The reader of pages on pages as they were saved from real sites: build/bench/bench_real_pages FOLDER. The
// folder holds the pages and truth.json: for each page (NAME.html) the day of its visit (asof), whether it is
// a column's own page (column), or the pages of
// a whole site (pages: address and file), its columns (name, class news|notice|other|?, newest: a day,
// "MM-DD" where the page names no year, "-" none, "?" not judged), names that may be found or not (maybe),
// and what it says of its site (identity: code, icp, police, conac, jiucuo; "?" not judged). Prints right of
// found and right of wanted for each check, and what was missed, or all that is read of one PAGE; pages are
// not of this project and stay outside of it.
#include "probe/freshness.h"
#include "probe/identity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace xw::probe;

namespace
{

struct Score {
    int right = 0, found = 0, wanted = 0;
    void print(const char *what) const
    {
        std::printf("%-9s %4d of %4d found (%5.1f %%), of %4d wanted (%5.1f %%)\n", what, right, found,
                    found > 0 ? 100.0 * right / found : 100.0, wanted,
                    wanted > 0 ? 100.0 * right / wanted : 100.0);
    }
};

struct Scores {
    Score columns, newest, classes, identity;
    QStringList missed;
};

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            plain += c.toLower();
    return plain;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSameDay(const QString &found, const QString &wanted)
{
    return wanted.size() == 5 ? found.sliced(std::min<qsizetype>(5, found.size())) == wanted
                              : found == wanted;
}

void scoreColumns(const QString &page, const QJsonObject &truth, const std::vector<Column> &read,
                  Scores &scores)
{
    QStringList maybe;
    for (const auto &name : truth[u"maybe"].toArray())
        maybe << plainName(name.toString());
    QList<QJsonObject> open;
    for (const auto &column : truth[u"columns"].toArray())
        open << column.toObject();
    scores.columns.wanted += int(open.size());
    for (const QJsonObject &column : std::as_const(open)) {
        const QString day = column[u"newest"].toString();
        scores.newest.wanted += day != "?"_L1 && day != "-"_L1;
    }
    for (const Column &column : read) {
        const QString name = plainName(column.name);
        const auto match = std::find_if(open.begin(), open.end(), [&name](const QJsonObject &one) {
            return plainName(one[u"name"].toString()) == name;
        });
        if (match == open.end()) {
            if (maybe.contains(name))
                continue;
            ++scores.columns.found;
            scores.missed << u"%1 not a column: %2 (%3 entries, %4)"_s.arg(
                page, column.name, QString::number(column.items), column.newest);
            continue;
        }
        ++scores.columns.found;
        ++scores.columns.right;
        const QString day = (*match)[u"newest"].toString();
        if (day != "?"_L1) {
            scores.newest.found += !column.newest.isEmpty();
            const bool isRight = day != "-"_L1 && isSameDay(column.newest, day);
            scores.newest.right += isRight;
            if (!isRight && (day != "-"_L1 || !column.newest.isEmpty()))
                scores.missed << u"%1 %2: newest %3 read as %4"_s.arg(page, column.name, day, column.newest);
        }
        const QString kind = (*match)[u"class"].toString();
        if (kind != "?"_L1) {
            QString readAs = toWord(column.kind);
            if (readAs == "policy"_L1)
                readAs = u"notice"_s;
            ++scores.classes.found;
            ++scores.classes.wanted;
            scores.classes.right += readAs == kind;
            if (readAs != kind)
                scores.missed << u"%1 %2: class %3 read as %4"_s.arg(page, column.name, kind, readAs);
        }
        open.erase(match);
    }
    for (const QJsonObject &column : std::as_const(open))
        scores.missed << u"%1 column missed: %2"_s.arg(page, column[u"name"].toString());
}

void scoreIdentity(const QString &page, const QJsonObject &truth, const Identity &read, Scores &scores)
{
    const auto judge = [&](const char *what, const QJsonValue &wanted, const QString &found) {
        if (wanted.isUndefined() || wanted.toString() == "?"_L1)
            return;
        const QString want = wanted.isBool() ? (wanted.toBool() ? u"yes"_s : QString()) : wanted.toString();
        ++scores.identity.found;
        ++scores.identity.wanted;
        const bool isRight = want.isEmpty() ? found.isEmpty() : found.contains(want);
        scores.identity.right += isRight;
        if (!isRight)
            scores.missed << u"%1 %2: %3 read as %4"_s.arg(page, QString::fromLatin1(what), want, found);
    };
    judge("code", truth[u"code"], read.siteCode);
    judge("icp", truth[u"icp"], read.icp);
    judge("police", truth[u"police"], read.police);
    judge("conac", truth[u"conac"], read.hasConac ? u"yes"_s : QString());
    judge("jiucuo", truth[u"jiucuo"], read.hasJiucuo ? u"yes"_s : QString());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_real_pages FOLDER [quiet | PAGE]\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const QJsonObject truth = QJsonDocument::fromJson(bytesOf(folder.filePath(u"truth.json"_s))).object();
    Scores scores;
    int pages = 0;
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        const QJsonObject page = it.value().toObject();
        const QByteArray bytes = bytesOf(folder.filePath(it.key() + u".html"_s));
        if (bytes.isEmpty())
            continue;
        ++pages;
        std::vector<FetchedPage> site{{u"https://www.site.test/"_s, bytes, {}}};
        if (page[u"column"].toBool())
            site = {{u"https://www.site.test/"_s, "<html><body><p>.</p></body></html>", {}},
                    {u"https://www.site.test/column/list.html"_s, bytes, {}}};
        // A whole site: its pages by their addresses, the home page first.
        if (const QJsonArray others = page[u"pages"].toArray(); !others.isEmpty()) {
            site.clear();
            for (const auto &other : others)
                site.push_back(
                    {other[u"address"].toString(), bytesOf(folder.filePath(other[u"file"].toString())), {}});
        }
        const QDate asOf = QDate::fromString(page[u"asof"].toString(), Qt::ISODate);
        const std::vector<Column> columns = freshnessOf(site, asOf).columns;
        if (argc > 2 && it.key() == QString::fromLocal8Bit(argv[2]))
            for (const Column &column : columns)
                std::printf("  %s: %d entries, newest %s, %s\n", qPrintable(column.name), column.items,
                            qPrintable(column.newest), qPrintable(column.address));
        scoreColumns(it.key(), page, columns, scores);
        scoreIdentity(it.key(), page[u"identity"].toObject(), identityOf({site.back()}), scores);
    }
    if (argc < 3)
        for (const QString &line : std::as_const(scores.missed))
            std::printf("%s\n", qPrintable(line));
    std::printf("%d pages\n", pages);
    scores.columns.print("columns");
    scores.newest.print("newest");
    scores.classes.print("class");
    scores.identity.print("identity");
    return pages > 0 ? 0 : 1;
}
