// Theme: the colours, the font and the style sheet of the program, in one place. Every painted widget takes
// its colours from here.
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QFontMetrics;

namespace xw::widgets
{

namespace colours
{
inline constexpr QColor ink{29, 36, 51};        ///< text
inline constexpr QColor soft{75, 85, 104};      ///< secondary text
inline constexpr QColor muted{138, 148, 166};   ///< hints, addresses
inline constexpr QColor ground{244, 246, 249};  ///< behind the cards
inline constexpr QColor surface{255, 255, 255}; ///< cards, bars
inline constexpr QColor raised{248, 250, 252};  ///< table heads
inline constexpr QColor border{223, 228, 236};  ///< around cards
inline constexpr QColor line{237, 240, 245};    ///< between rows
inline constexpr QColor field{197, 206, 219};   ///< around buttons and fields
inline constexpr QColor accent{31, 95, 191};
inline constexpr QColor accentFill{232, 240, 253};
inline constexpr QColor good{24, 134, 75};
inline constexpr QColor goodFill{230, 245, 236};
inline constexpr QColor bad{198, 47, 47};
inline constexpr QColor badFill{253, 236, 236};
inline constexpr QColor warn{184, 106, 0};
inline constexpr QColor warnFill{253, 243, 224};
inline constexpr QColor neutralFill{238, 241, 246};
} // namespace colours

/// What a chip, a number or a bar says by its colour.
enum class Tone { Neutral, Accent, Good, Bad, Warn, Muted };

[[nodiscard]] QColor toneInk(Tone tone);
[[nodiscard]] QColor toneFill(Tone tone);

/// The width of a Latin letter, for sizes that are counted in characters. (A Chinese font's
/// averageCharWidth() is an ideograph.)
[[nodiscard]] int charWidth(const QFontMetrics &metrics);

/// Sets style, palette, font family (a Chinese sans serif where one is installed) and style sheet. Call once,
/// after QApplication.
void applyTheme(QApplication &application);

} // namespace xw::widgets
