// The coverage-guided driver: libFuzzer over one target, named in XW_FUZZ_TARGET. scripts/fuzz calls it.
//   xw_fuzz --targets          their names
//   xw_fuzz --seeds FOLDER     writes a target's seeds and kept inputs
//   xw_fuzz --longest          the longest input that the target reads: longer ones would count as runs and
//   be none
#include "fuzz_targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace xw::testkit;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace
{
const FuzzTarget *target = nullptr;

int writeSeeds(const QString &folder)
{
    QDir().mkpath(folder);
    int number = 0;
    for (const QByteArray &seed : corpusOf(*target)) {
        QFile file(u"%1/seed-%2"_s.arg(folder).arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            return 1;
    }
    return 0;
}
} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static int one = 1;
    static char name[] = "xw_fuzz";
    static char *names[] = {name, nullptr};
    new QCoreApplication(one, names); // lives as long as the process
    if (*argc > 1 && std::strcmp((*argv)[1], "--targets") == 0) {
        for (const FuzzTarget &known : fuzzTargets())
            std::puts(known.name);
        std::exit(0);
    }
    target = fuzzTarget(qgetenv("XW_FUZZ_TARGET"));
    if (!target) {
        std::fputs("XW_FUZZ_TARGET names no target: xw_fuzz --targets\n", stderr);
        std::exit(2);
    }
    if (*argc > 2 && std::strcmp((*argv)[1], "--seeds") == 0)
        std::exit(writeSeeds(QString::fromLocal8Bit((*argv)[2])));
    if (*argc > 1 && std::strcmp((*argv)[1], "--longest") == 0) {
        std::printf("%lld\n", static_cast<long long>(target->longest));
        std::exit(0);
    }
    target->run({}); // what is made once, keys for instance, is no input's time
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (qsizetype(size) <= target->longest)
        target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

/// Now and then a word that the reader looks for; else what libFuzzer does by itself.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed)
{
    QRandomGenerator random(seed);
    if (random.bounded(4) != 0 || target->words.isEmpty())
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray word = target->words.at(random.bounded(int(target->words.size())));
    const auto length = size_t(word.size());
    if (size + length > most)
        return LLVMFuzzerMutate(data, size, most);
    const size_t at = random.bounded(quint32(size) + 1);
    std::memmove(data + at + length, data + at, size - at);
    std::memcpy(data + at, word.constData(), length);
    return size + length;
}
