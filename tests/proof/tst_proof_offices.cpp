// Paragraphs in the styles of many offices, with drawn numbers (tests/data/proof/offices): nothing is found
// in them, and of the mistakes planted into them, one number each, nearly all are. Those of a bench print by
// kind.
#include "notice/proof.h"
#include "proof/drawn_text.h"
#include "testkit/testkit.h"

#include <QDir>
#include <map>

using namespace Qt::StringLiterals;
using namespace xw;
using namespace xw::notice;
using namespace xw::testkit;

namespace
{

struct OfficeParagraph {
    QString where, pattern;
};

std::vector<OfficeParagraph> officeParagraphs()
{
    std::vector<OfficeParagraph> all;
    const QDir folder(data(u"proof/offices"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (!line.isEmpty() && !line.startsWith(u'#'))
                all.push_back({u"%1:%2"_s.arg(name).arg(number), line});
        }
    }
    return all;
}

QStringList contradictionsIn(const QString &text, const std::vector<BasisDocument> &library)
{
    QStringList told;
    for (const ProofFinding &finding : proofNotice(proofTextFromPlain(text), library).findings)
        if (finding.kind == ProofKind::Contradiction)
            told << finding.quote + u" · "_s + finding.message.english();
    return told;
}

} // namespace

class ProofOfficesTest : public QObject
{
    Q_OBJECT

    std::vector<BasisDocument> library;

private slots:
    void initTestCase()
    {
        const auto read = basisLibrary();
        XW_VERIFY_OK(read);
        library = *read;
    }
    void soundParagraphsHoldNoContradiction()
    {
        const std::vector<OfficeParagraph> all = officeParagraphs();
        QVERIFY(all.size() >= 60);
        const int rounds =
            qEnvironmentVariableIntValue("XW_DRAWS") > 0 ? qEnvironmentVariableIntValue("XW_DRAWS") : 12;
        QStringList wrong;
        for (quint32 seed = 1; seed <= quint32(rounds); ++seed) {
            std::mt19937 draw(seed);
            for (const OfficeParagraph &paragraph : all) {
                const DrawnText drawn = drawText(paragraph.pattern, draw);
                QVERIFY2(drawn.mistake.isEmpty(),
                         qPrintable(paragraph.where + u": "_s + drawn.mistake + u" "_s + drawn.text));
                for (const QString &told : contradictionsIn(drawn.text, library))
                    wrong << u"%1 seed %2: %3\n    %4"_s.arg(paragraph.where).arg(seed).arg(told, drawn.text);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    void plantedMistakesAreFound()
    {
        struct Sum {
            int planted = 0, found = 0;
        };
        std::map<QString, Sum> kinds;
        const bool list = qEnvironmentVariableIsSet("XW_LIST_MISSED");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            std::mt19937 draw(seed);
            for (const OfficeParagraph &paragraph : officeParagraphs()) {
                const DrawnText drawn = drawText(paragraph.pattern, draw);
                for (const PlantingPlace &place : drawn.places) {
                    bool found = false;
                    QString last;
                    for (const bool more : {true, false})
                        if (const QString text = planted(drawn, place, more); !found && !text.isEmpty()) {
                            found = !contradictionsIn(text, library).isEmpty();
                            last = text;
                        }
                    Sum &sum = kinds[place.kind];
                    ++sum.planted;
                    sum.found += found;
                    if (!found && list && seed == 1)
                        qInfo("missed %s (%s): %s", qPrintable(place.kind), qPrintable(paragraph.where),
                              qPrintable(last));
                }
            }
        }
        Sum all;
        for (const auto &[kind, sum] : kinds) {
            qInfo("%-12s %3d of %3d", qPrintable(kind), sum.found, sum.planted);
            all.planted += sum.planted;
            all.found += sum.found;
        }
        QVERIFY(all.planted > 200);
        QVERIFY2(all.found * 100 >= all.planted * 90,
                 qPrintable(u"%1 of %2"_s.arg(all.found).arg(all.planted)));
    }
};

XW_TEST_MAIN(ProofOfficesTest)
#include "tst_proof_offices.moc"
