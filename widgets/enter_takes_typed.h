// A field whose completer lists words as one types: Enter takes what was typed, unless a word of the list was
// gone to. Qt's own list takes the first Enter for itself and only closes.
#pragma once

class QCompleter;

namespace xw::widgets
{

/// `completer` belongs to a field by now, and has the list that it shows.
void enterTakesTyped(QCompleter &completer);

} // namespace xw::widgets
