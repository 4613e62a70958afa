// Theme: the colours, the font and the style sheet of the program, in one place. Every painted widget takes
// its colours from here, at the moment that it paints: they are other ones after setScheme().
//
// What was made of a colour (rich text, a pixmap, the brush of an item) is made again by whenSchemeChanges().
// Texts dyed by setInk(), style sheets by setSheet() and drawings by icon() follow by themselves.
#pragma once

#include <QColor>
#include <QString>
#include <functional>

class QApplication;
class QFontMetrics;
class QPen;
class QWidget;

namespace xw::widgets
{

/// What a person chooses; what is shown is one of the last three.
enum class Scheme { System, Light, Dark, HighContrast };

/// Every colour of the program, by what it is for. "on" and "over" in a remark: what lies behind it.
#define XW_THEME_COLOURS(X)                                                                                  \
    X(ink)        /* text */                                                                                 \
    X(soft)       /* secondary text */                                                                       \
    X(muted)      /* hints, addresses */                                                                     \
    X(disabled)   /* text that cannot be used now */                                                         \
    X(ground)     /* behind the cards */                                                                     \
    X(surface)    /* cards, bars, fields */                                                                  \
    X(raised)     /* table heads */                                                                          \
    X(hover)      /* under the pointer */                                                                    \
    X(border)     /* around cards */                                                                         \
    X(line)       /* between parts of a card */                                                              \
    X(row)        /* between rows */                                                                         \
    X(field)      /* around buttons and fields */                                                            \
    X(fieldHover) /* the same under the pointer */                                                           \
    X(fieldOff)   /* the same where it cannot be used */                                                     \
    X(accent)     /* links, focus, the main button */                                                        \
    X(accentHover)                                                                                           \
    X(accentDown)                                                                                            \
    X(accentOff)                                                                                             \
    X(accentEdge)   /* around the main button that has the focus */                                          \
    X(onAccent)     /* text on these */                                                                      \
    X(accentFill)   /* behind what is chosen */                                                              \
    X(accentStrong) /* behind the cell that has the focus */                                                 \
    X(good)                                                                                                  \
    X(goodFill)                                                                                              \
    X(bad)                                                                                                   \
    X(badFill)                                                                                               \
    X(warn)                                                                                                  \
    X(warnFill)                                                                                              \
    X(special) /* marks in a template */                                                                     \
    X(neutralFill)                                                                                           \
    X(barCalm) /* bars and lines of charts */                                                                \
    X(barWarn)                                                                                               \
    X(barSecond)                                                                                             \
    X(barOther)                                                                                              \
    X(tick)      /* a ticked box; its sign is white */                                                       \
    X(tickFrame) /* around an empty one */                                                                   \
    X(blank)     /* the dot of what nobody has looked at */                                                  \
    X(track)     /* what a bar of progress runs in */                                                        \
    X(handle)    /* of a scroll bar */                                                                       \
    X(handleHover)                                                                                           \
    X(tip) /* behind a tool tip */                                                                           \
    X(onTip)                                                                                                 \
    X(found) /* behind words that were found */                                                              \
    X(onFound)                                                                                               \
    X(desk) /* behind sheets of paper */                                                                     \
    X(paper)

struct Colours {
#define XW_COLOUR(name) QColor name;
    XW_THEME_COLOURS(XW_COLOUR)
#undef XW_COLOUR
};

/// Those of a scheme; System: the light ones. Paper and exported pictures take theirs from
/// coloursOf(Scheme::Light) whatever is shown.
[[nodiscard]] const Colours &coloursOf(Scheme scheme);

namespace colours
{
namespace shown
{
extern constinit Colours now;
}
/// The ones that hold now. References: what keeps one instead of its value follows the scheme.
#define XW_COLOUR(name) inline constexpr const QColor &name = shown::now.name;
XW_THEME_COLOURS(XW_COLOUR)
#undef XW_COLOUR
} // namespace colours

/// The colour itself, where the reference is to one of `colours`, so that it can be kept; null: it is a
/// value of somebody's own.
[[nodiscard]] const QColor *themeColour(const QColor &colour);

/// What a chip, a number or a bar says by its colour.
enum class Tone { Neutral, Accent, Good, Bad, Warn, Muted };

[[nodiscard]] const QColor &toneInk(Tone tone);
[[nodiscard]] const QColor &toneFill(Tone tone);
/// Between the two: around a field of that tone. In a style sheet: "@goodFrame" and so on.
[[nodiscard]] QColor toneFrame(Tone tone, const Colours &of = colours::shown::now);
[[nodiscard]] QString toneFrameName(Tone tone);
/// Of a bar in a chart.
[[nodiscard]] QColor barColour(Tone tone, const Colours &of = colours::shown::now);

/// Writes a label's text in a colour, and on another, also after the scheme changed. `ink` and `fill`: of
/// `colours`, or toneInk() and toneFill(). Said again, it replaces what was said before.
void setInk(QWidget *widget, const QColor &ink);
void setInk(QWidget *widget, const QColor &ink, const QColor &fill);

/// A style sheet of the widget's own, in which "@name" is a colour; it follows the scheme.
void setSheet(QWidget *widget, const QString &rules);

/// Does `again` each time that the scheme changes, while the widget lives: for what was made of a colour.
void whenSchemeChanges(QWidget *widget, std::function<void()> again);

/// The width of a Latin letter, for sizes that are counted in characters. (A Chinese font's
/// averageCharWidth() is an ideograph.)
[[nodiscard]] int charWidth(const QFontMetrics &metrics);

/// Sets style, palette, font family (a Chinese sans serif where one is installed) and style sheet. Call once,
/// after QApplication.
void applyTheme(QApplication &application, Scheme scheme = Scheme::System);
/// The same with other colours, while windows are open.
void setScheme(Scheme scheme);
/// What was chosen, and what is shown for it.
[[nodiscard]] Scheme chosenScheme();
[[nodiscard]] Scheme shownScheme();

/// Of a frame that says by its colour who has the keyboard; in high contrast, where all frames are bright, by
/// its thickness.
[[nodiscard]] QPen framePen(bool hasKeyboard, const QColor &usual);

/// The program's style sheet (resources/style) in a scheme's colours.
[[nodiscard]] QString styleSheet(Scheme scheme);
/// Rules with "@name" in place of colours. A name that nobody knows ends the program.
[[nodiscard]] QString withColours(const QString &rules, Scheme scheme);

} // namespace xw::widgets
