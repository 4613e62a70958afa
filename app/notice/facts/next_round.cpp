#include "notice/next_round.h"

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
    settings.previousSampling.clear();
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
    const NoticeSettings carried = carriedOver(*stored, state.round());
    if (carried == NoticeSettings())
        return std::optional<Document>();
    return std::optional(Document{u"setting"_s, settingsName(next.key), carried.toJson(), next.id});
}

} // namespace xw::notice
