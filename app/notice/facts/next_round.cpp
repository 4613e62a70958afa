#include "notice/next_round.h"

#include "domain/printed_words.h"
#include "notice/facts/facts_build.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

bool namesRound(const QString &text, const Round &round)
{
    const RoundWords words = wordsOf(round.key);
    return text.contains(QString::number(round.key.year())) || text.contains(words.ordinal) ||
           text.contains(words.shortest);
}

} // namespace

NoticeSettings carriedOver(NoticeSettings settings, const Round &from)
{
    settings.number.clear();
    settings.date = settings.published = settings.deadline = QDate();
    settings.asOf.clear();
    settings.window.clear();
    settings.deadlines.clear();
    settings.figures.clear();
    for (QString NoticeSettings::*member :
         {&NoticeSettings::previousSampling, &NoticeSettings::previousMean, &NoticeSettings::previousDeducted,
          &NoticeSettings::previousBonus, &NoticeSettings::previousDepartmentMean})
        (settings.*member).clear();
    settings.periods.clear();
    settings.commended.clear();
    settings.examples.clear();
    settings.dispositions.clear();
    if (namesRound(settings.title, from))
        settings.title.clear();
    return settings;
}

Result<std::optional<Document>> carriedSettings(const RoundState &state, const Round &next)
{
    const Result<NoticeSettings> stored = storedSettings(state);
    if (!stored)
        return tl::unexpected(stored.error());
    NoticeSettings carried = carriedOver(*stored, state.round());
    // The next notice compares with this round only where it follows at once.
    if (next.key.previous() == state.round().key.original()) {
        const ScoreMeans means = scoreMeans(state);
        const auto points = [](std::optional<int> mean) { return mean ? hundredthsText(*mean) : QString(); };
        carried.previousMean = points(means.score);
        carried.previousDeducted = points(means.deducted);
        carried.previousBonus = points(means.bonus);
        carried.previousDepartmentMean = points(departmentMean(state));
    }
    if (carried == NoticeSettings())
        return std::optional<Document>();
    return std::optional(Document{u"setting"_s, settingsName(next.key), carried.toJson(), next.id});
}

} // namespace xw::notice
