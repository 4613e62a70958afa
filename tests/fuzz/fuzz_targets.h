// What is fuzzed: every reader of something that comes from outside, each as one function over bytes. The
// same functions run blindly for some seconds in the tests (tst_fuzz_targets) and guided by coverage for as
// long as somebody lets them (scripts/fuzz).
#pragma once

#include <QByteArray>
#include <QList>
#include <vector>

namespace xw::testkit
{

struct FuzzTarget {
    const char *name;
    /// Reads the input, in words or in an error, and ends the program where a promise of the reader is
    /// broken.
    void (*run)(const QByteArray &input);
    QList<QByteArray> (*seeds)();
    QList<QByteArray> words; ///< what the reader looks for
    qsizetype longest = 16384;
};

[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();
/// nullptr: there is none of this name.
[[nodiscard]] const FuzzTarget *fuzzTarget(const QByteArray &name);
/// Its seeds and what tests/data/fuzz keeps for it.
[[nodiscard]] QList<QByteArray> corpusOf(const FuzzTarget &target);

/// Ends the program with the words where a promise is broken: both drivers then keep the input.
void promise(bool kept, const char *words);

/// A package from parts, where the input is not one itself: "@@ NAME" on a line of its own, then the part. So
/// the fuzzer reaches what is behind the checksums.
[[nodiscard]] QByteArray packageOf(const QByteArray &input);
/// In a file of its own in memory; the path is the same from run to run.
[[nodiscard]] QString asFile(const QByteArray &bytes, const char *suffix);

std::vector<FuzzTarget> tableTargets();
std::vector<FuzzTarget> textTargets();
std::vector<FuzzTarget> signingTargets();
std::vector<FuzzTarget> jsonTargets();
std::vector<FuzzTarget> pageTargets();

} // namespace xw::testkit
