// The proof on published texts of other offices: build/bench/bench_proof_field FOLDER. The folder holds texts
// (*.txt) and truth.json: for each statement its file, quote, claim, kind and verdict (sound, contradiction,
// level doubt), and for sound ones a value to plant (seeded, seeded_low). Prints precision, recall and how
// many of the planted errors are found, by kind; lists what was reported without a fault behind it, and what
// was missed.
#include "notice/proof.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;

namespace
{

struct Told {
    QStringList contradictions, doubts;
};

struct Sum {
    int faults = 0, found = 0, planted = 0, plantedFound = 0;
};

Told proved(const QString &plain, const std::vector<BasisDocument> &library)
{
    Told told;
    for (const ProofFinding &finding : proofNotice(proofTextFromPlain(plain), library).findings)
        (finding.kind == ProofKind::Contradiction ? told.contradictions : told.doubts) << finding.quote;
    return told;
}

/// Whether a quote of the proof speaks of a statement: it holds the claim and stands in its words, or holds
/// them.
bool speaksOf(const QString &quote, const QJsonObject &statement)
{
    const QString said = statement[u"quote"].toString(), claim = statement[u"claim"].toString();
    if (quote.contains(said))
        return true;
    if (!quote.contains(claim))
        return false;
    if (said.contains(quote))
        return true;
    for (const QString &piece : {quote, quote.left(12), quote.right(12)})
        if (piece.contains(claim) && said.contains(piece))
            return true;
    return false;
}

bool anySpeaksOf(const QStringList &quotes, const QJsonObject &statement)
{
    return std::any_of(quotes.begin(), quotes.end(),
                       [&](const QString &quote) { return speaksOf(quote, statement); });
}

bool findsPlanted(const QString &plain, const QJsonObject &statement, const Told &before,
                  const std::vector<BasisDocument> &library)
{
    const QString said = statement[u"quote"].toString(), claim = statement[u"claim"].toString();
    for (const QLatin1StringView key : {"seeded"_L1, "seeded_low"_L1}) {
        const QString seed = statement[key].toString();
        if (seed.isEmpty())
            continue;
        QString wrong = said, text = plain;
        wrong.replace(said.indexOf(claim), claim.size(), seed);
        text.replace(text.indexOf(said), said.size(), wrong);
        const QStringList after = proved(text, library).contradictions;
        const bool more = std::any_of(after.begin(), after.end(), [&](const QString &quote) {
            return !before.contradictions.contains(quote);
        });
        if (more && after.size() > before.contradictions.size())
            return true;
    }
    return false;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

double ratio(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 1.0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_proof_field FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const auto library = basisLibrary();
    if (!library)
        qFatal("%s", qPrintable(library.error().line()));
    const QJsonArray truth = QJsonDocument::fromJson(read(folder.filePath(u"truth.json"_s))).array();
    std::map<QString, Sum> sums;
    int right = 0, wrong = 0;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        const QString plain = QString::fromUtf8(read(folder.filePath(name)));
        const Told told = proved(plain, *library);
        std::vector<QJsonObject> mine;
        for (const QJsonValue &value : truth)
            if (value[u"file"].toString() + u".txt"_s == name)
                mine.push_back(value.toObject());
        for (const QString &quote : told.contradictions) {
            const bool known = std::any_of(mine.begin(), mine.end(), [&](const QJsonObject &statement) {
                return statement[u"verdict"] == "contradiction"_L1 && speaksOf(quote, statement);
            });
            ++(known ? right : wrong);
            if (!known)
                std::printf("FALSE   %s: %s\n", qPrintable(name), qPrintable(quote.left(90)));
        }
        for (const QJsonObject &statement : mine) {
            const QString kind = statement[u"kind"].toString();
            Sum &sum = sums[kind];
            const QByteArray line =
                (kind + u" "_s + name + u": "_s + statement[u"quote"].toString()).toUtf8();
            if (statement[u"verdict"] == "contradiction"_L1) {
                const bool doubtful = statement[u"level"] == "doubt"_L1;
                const bool found = anySpeaksOf(told.contradictions, statement) ||
                                   (doubtful && anySpeaksOf(told.doubts, statement));
                ++sum.faults;
                sum.found += found;
                if (!found)
                    std::printf("MISSED  %s\n", line.constData());
            } else if (statement.contains(u"seeded") && plain.contains(statement[u"quote"].toString())) {
                const bool found = findsPlanted(plain, statement, told, *library);
                ++sum.planted;
                sum.plantedFound += found;
                if (!found)
                    std::printf("PLANTED %s\n", line.constData());
            }
        }
    }
    Sum all;
    std::printf("\n%-20s %10s %10s\n", "kind", "faults", "planted");
    for (const auto &[kind, sum] : sums) {
        std::printf("%-20s %4d of %2d %4d of %2d\n", qPrintable(kind), sum.found, sum.faults,
                    sum.plantedFound, sum.planted);
        all.faults += sum.faults;
        all.found += sum.found;
        all.planted += sum.planted;
        all.plantedFound += sum.plantedFound;
    }
    std::printf("\nprecision %.3f (%d false of %d), recall %.3f of %d faults, planted %.3f of %d\n",
                ratio(right, right + wrong), wrong, right + wrong, ratio(all.found, all.faults), all.faults,
                ratio(all.plantedFound, all.planted), all.planted);
    return 0;
}
