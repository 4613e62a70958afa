// The office's own list of wrong words (错→对), kept in the workspace beside the shipped one: what its names
// and titles must not be written as. Its lines are read by probe::WordList.
#pragma once

#include "domain/round_state.h"

namespace xw
{

/// As it was written, UTF-8; empty: none.
[[nodiscard]] inline QByteArray ownWords(const RoundState &state)
{
    const Document *document = state.document(QStringLiteral("words"), QStringLiteral("own"));
    return document ? document->content : QByteArray();
}

[[nodiscard]] inline Document ownWordsDocument(const QByteArray &lines)
{
    return {QStringLiteral("words"), QStringLiteral("own"), lines};
}

} // namespace xw
