#include "workspace/watch_noting.h"

using namespace Qt::StringLiterals;

namespace xw
{

SuggestionPlan noteWatch(WatchNote note)
{
    return [note](const RoundState &state, const SuggestionStamp &) -> Result<SuggestionChange> {
        SuggestionChange change;
        if (note.counted + note.voided == 0)
            return failure(ErrorCode::Usage,
                           {QT_TRANSLATE_NOOP("xw", "The watch has visited no site yet"), {}});
        if (const auto before = watchNote(state)) {
            if (*before == note)
                return change;
            change.before = toRow(*before, state.round().id).values;
        }
        const LedgerRow row = toRow(note, state.round().id);
        change.after = row.values;
        change.writes.push_back(row);
        change.command = u"note watch"_s;
        change.step.about = UndoEntry::About::Settings;
        change.step.text = {QT_TRANSLATE_NOOP("xw", "Note the week's watch in the round"), {}};
        return change;
    };
}

} // namespace xw
