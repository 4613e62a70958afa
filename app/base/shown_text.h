// shownText: texts from outside on the way to a person's eyes. What nobody would see, or what would change
// how its neighbours look, is written out: <U+202E>. The one place that decides so; used where text is
// printed, never where it is kept.
#pragma once

#include <QByteArray>
#include <QString>

namespace xw
{

enum class LineBreaks { Keep, Show };

/// `text` with its control characters (C0 and C1, ESC among them), direction marks, line separators,
/// zero-width and tag characters, halves of surrogates and noncharacters shown as <U+XXXX>. LineBreaks::Keep
/// leaves line feeds and tabs, for what is printed in lines of our own.
[[nodiscard]] QString shownText(const QString &text, LineBreaks breaks = LineBreaks::Show);

/// JSON (UTF-8) with the same characters written as \uXXXX: the same value for a program, and harmless on a
/// terminal.
[[nodiscard]] QByteArray escapedJson(const QByteArray &json);

} // namespace xw
