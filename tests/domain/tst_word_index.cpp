#include "domain/value/word_index.h"
#include "draw.h"

#include "testkit/testkit.h"

#include <set>

using namespace xw;
using namespace Qt::StringLiterals;

namespace
{

std::set<int> places(const WordIndex &index, const QString &word)
{
    std::set<int> found;
    index.each(word, [&](int place) { found.insert(place); });
    return found;
}

} // namespace

class WordIndexTest : public QObject
{
    Q_OBJECT
private slots:
    void aWordStandsForAllItsPlaces()
    {
        WordIndex index;
        QVERIFY(places(index, u"祁阳"_s).empty());
        index.remove(u"祁阳"_s, 1);
        index.add(u"祁阳"_s, 1);
        index.add(u"祁阳"_s, 2);
        index.add(u"江永"_s, 3);
        index.add({}, 4);
        QCOMPARE(places(index, u"祁阳"_s), (std::set<int>{1, 2}));
        QVERIFY(places(index, {}).empty());
        index.remove(u"祁阳"_s, 1);
        index.remove(u"祁阳"_s, 9);
        QCOMPARE(places(index, u"祁阳"_s), std::set<int>{2});
    }

    void itGrowsAndShedsWhatWasRemoved()
    {
        // Against a plain map: words come and go, two thousand of them are alive at most.
        WordIndex index;
        index.reserve(10);
        std::set<std::pair<int, int>> expected;
        testkit::Draw draw(3);
        const auto word = [](int n) { return u"名称%1"_s.arg(n); };
        for (int i = 0; i < 60000; ++i) {
            const std::pair<int, int> one{draw.below(400), draw.below(5)};
            if (expected.insert(one).second) {
                index.add(word(one.first), one.second);
            } else {
                expected.erase(one);
                index.remove(word(one.first), one.second);
            }
        }
        for (int n = 0; n < 400; ++n)
            for (int place = 0; place < 5; ++place)
                QCOMPARE(places(index, word(n)).contains(place), expected.contains({n, place}));
    }
};

XW_TEST_MAIN(WordIndexTest)
#include "tst_word_index.moc"
