// Red and black boards (红黑榜): who stands first and last by score, for offices that keep such lists.
#include "domain/printed_words.h"
#include "domain/subject_names.h"
#include "notice/facts/facts_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

using Ranking = std::vector<const Subject *>;

/// The first `places` of a ranking, and whoever has the last one's score. Nobody where that is everybody: a
/// board tells some from others.
Ranking boardOf(const RoundState &state, const Ranking &ranking, int places)
{
    if (places <= 0 || ranking.size() <= size_t(places))
        return {};
    const auto score = [&](const Subject *one) { return *state.judgement(one->id).score; };
    const int last = score(ranking[size_t(places) - 1]);
    auto end = ranking.begin() + places;
    while (end != ranking.end() && score(*end) == last)
        ++end;
    return end == ranking.end() ? Ranking() : Ranking(ranking.begin(), end);
}

/// names, places, several (places), shared (more stand on it than it has places), ranks: equal scores as
/// `alike`, each with its score.
void setBoard(FactNode &parent, const QString &name, const RoundState &state, const Ranking &board,
              int places, const SubjectNames &called)
{
    QStringList names;
    std::vector<std::pair<int, QStringList>> byScore;
    for (const Subject *one : board) {
        names += called.of(*one);
        const int score = *state.judgement(one->id).score;
        if (byScore.empty() || byScore.back().first != score)
            byScore.emplace_back(score, QStringList());
        byScore.back().second += names.last();
    }
    FactNode &node = parent.setNames(name, names);
    std::vector<FactNodePtr> ranks;
    for (const auto &[score, alike] : byScore) {
        const FactNodePtr one = node.object(u"by"_s).objectPtr(memberName(hundredthsText(score)));
        one->setText(u"score"_s, hundredthsText(score));
        one->setNames(u"alike"_s, alike);
        one->setFlag(u"bracketed"_s, alike.last().endsWith(u'）')); // no score in brackets behind it
        ranks.push_back(one);
    }
    node.setInteger(u"places"_s, places);
    node.setFlag(u"several"_s, places > 1);
    node.setFlag(u"shared"_s, names.size() > places);
    node.setItems(u"ranks"_s, std::move(ranks));
}

} // namespace

void addBoardFacts(FactNode &node, const RoundState &state, const std::vector<const Subject *> &scored,
                   const NoticeSettings &settings, const SubjectNames &called)
{
    const int redPlaces = boardPlaces(settings, u"red"_s), blackPlaces = boardPlaces(settings, u"black"_s);
    const Ranking red = boardOf(state, scored, redPlaces);
    Ranking lowestFirst = scored;
    std::stable_sort(lowestFirst.begin(), lowestFirst.end(), [&](const Subject *a, const Subject *b) {
        return *state.judgement(a->id).score < *state.judgement(b->id).score;
    });
    Ranking black = boardOf(state, lowestFirst, blackPlaces);
    // Whoever would stand on both stands on neither: there are too few for two boards.
    if (!red.empty() && !black.empty() &&
        *state.judgement(red.back()->id).score <= *state.judgement(black.back()->id).score)
        black.clear();
    setBoard(node, u"red"_s, state, red, redPlaces, called);
    setBoard(node, u"black"_s, state, black, blackPlaces, called);
}

} // namespace xw::notice
