// Every reader of something from outside, over its seeds, over what fuzzers once found worth keeping, and
// over mutations of both for a moment: whatever stands in a file, reading it ends soon, and never in a crash.
// scripts/fuzz goes on from here, guided by coverage and under sanitizers.
#include "fuzz_targets.h"
#include "testkit/testkit.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

class FuzzTargetsTest : public QObject
{
    Q_OBJECT

    static QByteArray mutatedInput(QByteArray bytes, const FuzzTarget &target, QRandomGenerator &random)
    {
        for (int n = 1 + random.bounded(5); n > 0 && !bytes.isEmpty(); --n) {
            const qsizetype at = random.bounded(bytes.size());
            const qsizetype length = qMin<qsizetype>(1 + random.bounded(40), bytes.size() - at);
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
                bytes.insert(at, bytes.mid(random.bounded(bytes.size()), length));
                break;
            case 4:
                bytes.insert(at, target.words.at(random.bounded(int(target.words.size()))));
                break;
            default:
                if (random.bounded(8) == 0)
                    bytes.truncate(at);
            }
        }
        return bytes.left(target.longest);
    }

private slots:
    void readingEndsSoonAndNeverInACrash_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const FuzzTarget &target : fuzzTargets())
            QTest::newRow(target.name) << QByteArray(target.name);
    }
    void readingEndsSoonAndNeverInACrash()
    {
        QFETCH(QByteArray, name);
        const FuzzTarget *target = fuzzTarget(name);
        QVERIFY(target);
        const QList<QByteArray> corpus = corpusOf(*target);
        QVERIFY(!corpus.isEmpty() && !corpus.contains(QByteArray()));
        constexpr qint64 longestMs = 4000; // of the processor, for one small file
        const int milliseconds = qMax(1000, qEnvironmentVariableIntValue("XW_FUZZ_MS"));
        QElapsedTimer all;
        all.start();
        qint64 runs = 0;
        for (const QByteArray &input : corpus) {
            target->run(input);
            ++runs;
        }
        // XW_FUZZ_SEED: where to begin, to see one again.
        const quint32 first = quint32(qMax(1, qEnvironmentVariableIntValue("XW_FUZZ_SEED")));
        for (quint32 seed = first; seed < first + 50 || all.elapsed() < milliseconds; ++seed) {
            QRandomGenerator random(seed);
            const QByteArray input = mutatedInput(corpus.at(seed % corpus.size()), *target, random);
            const std::clock_t began = std::clock();
            target->run(input);
            const qint64 taken = qint64(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
            QVERIFY2(taken < longestMs, qPrintable(u"seed %1: %2 ms"_s.arg(seed).arg(taken)));
            ++runs;
        }
        qInfo("%s: %lld runs in %lld ms", name.constData(), qlonglong(runs), qlonglong(all.elapsed()));
    }
};

XW_TEST_MAIN(FuzzTargetsTest)
#include "tst_fuzz_targets.moc"
