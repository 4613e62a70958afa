// What an office does to the outline of its notice: write a section, add one, leave out, move, withdraw, take
// over what the last round's said. Pure: stored settings in, settings and the name of the step out. Ids are
// those of Composed::sections; an annex is "annex:ID".
#pragma once

#include "notice/compose.h"

namespace xw::notice
{

struct OutlineChange {
    NoticeSettings settings; ///< to be stored by settingsDocument()
    Message name;            ///< of the step, for undo
    QString section;         ///< that was changed
};

/// NotFound: there is no such section (lists those that there are).
[[nodiscard]] Result<SectionSummary> sectionOf(const Composed &composed, const QString &id);
/// Words of the office's own in a section. Format: a fact that is not there. Usage: an annex, or a section of
/// the office's own without a heading.
[[nodiscard]] Result<OutlineChange> writeSection(NoticeSettings stored, const Composed &composed,
                                                 const QString &id, const QString &text,
                                                 const QString &heading = {});
/// A section of the office's own; `wanted.id` is given out here. `after` empty: behind the last one.
[[nodiscard]] Result<OutlineChange> addSection(NoticeSettings stored, const Composed &composed,
                                               OwnSection wanted);
[[nodiscard]] Result<OutlineChange> leaveOut(NoticeSettings stored, const Composed &composed,
                                             const QString &id, bool out);
/// Among its equals: sections among sections, those of one section among each other, annexes among annexes.
/// Conflict: it stands first (or last).
[[nodiscard]] Result<OutlineChange> moveSection(NoticeSettings stored, const Composed &composed,
                                                const QString &id, int by);
/// Of the office's own. Conflict: it is withdrawn (or in force) already.
[[nodiscard]] Result<OutlineChange> withdrawSection(NoticeSettings stored, const QString &id,
                                                    const QString &by, const QDateTime &at);
[[nodiscard]] Result<OutlineChange> takeBackSection(NoticeSettings stored, const QString &id);

/// Puts `with` in the place of `words` in what the office wrote of the sections that are shown: headings and
/// texts, not the names of facts in them. How often.
[[nodiscard]] int replaceInOwnWords(NoticeSettings &stored, const Composed &composed, const QString &words,
                                    const QString &with);

/// The newest notice before this round's, of the same kind of round, for which something was set.
struct EarlierNotice {
    RoundKey round;
    NoticeSettings settings;
};
[[nodiscard]] std::optional<EarlierNotice> earlierNotice(const RoundState &state);
/// What does not change from round to round (outline, own texts, contacts, printer, bands …) where nothing is
/// set yet. What belongs to one round (dates, number, deadlines, who is praised, what becomes of a site)
/// stays as it is.
[[nodiscard]] OutlineChange takenOver(NoticeSettings stored, const EarlierNotice &earlier);

} // namespace xw::notice
