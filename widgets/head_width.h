// The width that a column's head takes, in the bold face that the style sheet gives it, also before it was
// shown.
#pragma once

class QHeaderView;

namespace xw::widgets
{

/// Pixels for the longest line of the section's words and what the style leaves beside them.
[[nodiscard]] int headWidth(const QHeaderView &head, int section);
/// Widens the columns that a person can drag to what their heads take; what a column between them then lacks,
/// the widest of them give.
void showHeads(QHeaderView &head);

} // namespace xw::widgets
