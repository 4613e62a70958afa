// The three sets of colours. tst_theme measures them: a text has 4.5:1 against what lies behind it, 7:1 in
// high contrast (WCAG 2.1, 1.4.3 and 1.4.6).
#include "widgets/theme.h"

namespace xw::widgets
{

namespace
{
constexpr Colours lightColours{
    .ink{29, 36, 51},
    .soft{75, 85, 104},
    .muted{94, 104, 123},
    .disabled{150, 158, 173},
    .ground{244, 246, 249},
    .surface{255, 255, 255},
    .raised{248, 250, 252},
    .hover{244, 247, 251},
    .border{223, 228, 236},
    .line{237, 240, 245},
    .row{242, 244, 248},
    .field{197, 206, 219},
    .fieldHover{174, 187, 205},
    .fieldOff{225, 230, 238},
    .accent{31, 95, 191},
    .accentHover{42, 108, 205},
    .accentDown{23, 74, 151},
    .accentOff{185, 205, 234},
    .accentEdge{13, 47, 99},
    .onAccent{255, 255, 255},
    .accentFill{232, 240, 253},
    .accentStrong{220, 232, 251},
    .good{17, 112, 62},
    .goodFill{230, 245, 236},
    .bad{190, 42, 42},
    .badFill{253, 236, 236},
    .warn{143, 82, 0},
    .warnFill{253, 243, 224},
    .special{120, 60, 170},
    .neutralFill{238, 241, 246},
    .barCalm{63, 127, 223},
    .barWarn{222, 160, 32},
    .barSecond{184, 106, 0},
    .barOther{124, 74, 208},
    .tick{31, 95, 191},
    .tickFrame{134, 146, 166},
    .blank{207, 214, 226},
    .track{230, 234, 241},
    .handle{205, 213, 225},
    .handleHover{174, 187, 205},
    .tip{29, 36, 51},
    .onTip{255, 255, 255},
    .found{255, 216, 77},
    .onFound{0, 0, 0},
    .desk{232, 236, 243},
    .paper{255, 255, 255},
};

constexpr Colours darkColours{
    .ink{226, 231, 240},
    .soft{182, 191, 207},
    .muted{156, 167, 186},
    .disabled{104, 115, 133},
    .ground{20, 24, 30},
    .surface{30, 35, 43},
    .raised{36, 42, 52},
    .hover{43, 50, 61},
    .border{58, 66, 80},
    .line{48, 55, 67},
    .row{42, 48, 59},
    .field{88, 99, 118},
    .fieldHover{116, 129, 151},
    .fieldOff{58, 66, 80},
    .accent{132, 178, 255},
    .accentHover{158, 194, 255},
    .accentDown{107, 160, 245},
    .accentOff{62, 78, 104},
    .accentEdge{226, 231, 240},
    .onAccent{13, 24, 43},
    .accentFill{33, 53, 89},
    .accentStrong{42, 66, 110},
    .good{103, 211, 148},
    .goodFill{23, 54, 39},
    .bad{255, 145, 138},
    .badFill{74, 31, 34},
    .warn{243, 187, 92},
    .warnFill{64, 48, 20},
    .special{203, 166, 250},
    .neutralFill{48, 55, 67},
    .barCalm{91, 150, 240},
    .barWarn{222, 160, 32},
    .barSecond{238, 158, 74},
    .barOther{178, 138, 246},
    .tick{47, 111, 214},
    .tickFrame{130, 142, 163},
    .blank{92, 103, 122},
    .track{52, 60, 73},
    .handle{78, 89, 107},
    .handleHover{104, 117, 138},
    .tip{226, 231, 240},
    .onTip{20, 24, 30},
    .found{255, 216, 77},
    .onFound{0, 0, 0},
    .desk{13, 16, 21},
    .paper{255, 255, 255},
};

constexpr Colours contrastColours{
    .ink{255, 255, 255},
    .soft{240, 240, 240},
    .muted{222, 222, 222},
    .disabled{150, 150, 150},
    .ground{0, 0, 0},
    .surface{0, 0, 0},
    .raised{16, 16, 16},
    .hover{38, 38, 38},
    .border{190, 190, 190},
    .line{130, 130, 130},
    .row{96, 96, 96},
    .field{255, 255, 255},
    .fieldHover{255, 255, 255},
    .fieldOff{120, 120, 120},
    .accent{110, 222, 255},
    .accentHover{170, 236, 255},
    .accentDown{70, 190, 235},
    .accentOff{70, 90, 100},
    .accentEdge{255, 255, 255},
    .onAccent{0, 0, 0},
    .accentFill{0, 44, 84},
    .accentStrong{0, 58, 108},
    .good{128, 255, 158},
    .goodFill{0, 42, 16},
    .bad{255, 176, 176},
    .badFill{70, 0, 0},
    .warn{255, 222, 84},
    .warnFill{48, 36, 0},
    .special{226, 190, 255},
    .neutralFill{32, 32, 32},
    .barCalm{110, 190, 255},
    .barWarn{255, 206, 64},
    .barSecond{255, 170, 90},
    .barOther{212, 170, 255},
    .tick{0, 78, 180},
    .tickFrame{255, 255, 255},
    .blank{150, 150, 150},
    .track{60, 60, 60},
    .handle{170, 170, 170},
    .handleHover{255, 255, 255},
    .tip{255, 255, 255},
    .onTip{0, 0, 0},
    .found{255, 236, 64},
    .onFound{0, 0, 0},
    .desk{0, 0, 0},
    .paper{255, 255, 255},
};
} // namespace

constinit Colours colours::shown::now = lightColours;

const Colours &coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return darkColours;
    case Scheme::HighContrast:
        return contrastColours;
    case Scheme::System:
    case Scheme::Light:
        break;
    }
    return lightColours;
}

const QColor *themeColour(const QColor &colour)
{
#define XW_COLOUR(name)                                                                                      \
    if (&colour == &colours::name)                                                                           \
        return &colour;
    XW_THEME_COLOURS(XW_COLOUR)
#undef XW_COLOUR
    return nullptr;
}

const QColor &toneInk(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours::accent;
    case Tone::Good:
        return colours::good;
    case Tone::Bad:
        return colours::bad;
    case Tone::Warn:
        return colours::warn;
    case Tone::Muted:
        return colours::muted;
    case Tone::Neutral:
        break;
    }
    return colours::soft;
}

const QColor &toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return colours::accentFill;
    case Tone::Good:
        return colours::goodFill;
    case Tone::Bad:
        return colours::badFill;
    case Tone::Warn:
        return colours::warnFill;
    case Tone::Muted:
    case Tone::Neutral:
        break;
    }
    return colours::neutralFill;
}

QColor toneFrame(Tone tone, const Colours &of)
{
    const auto between = [](const QColor &ink, const QColor &fill) {
        const auto part = [](int one, int other) { return (one * 2 + other * 3) / 5; };
        return QColor(part(ink.red(), fill.red()), part(ink.green(), fill.green()),
                      part(ink.blue(), fill.blue()));
    };
    switch (tone) {
    case Tone::Accent:
        return between(of.accent, of.accentFill);
    case Tone::Good:
        return between(of.good, of.goodFill);
    case Tone::Bad:
        return between(of.bad, of.badFill);
    case Tone::Warn:
        return between(of.warn, of.warnFill);
    case Tone::Muted:
    case Tone::Neutral:
        break;
    }
    return between(of.soft, of.neutralFill);
}

QColor barColour(Tone tone, const Colours &of)
{
    switch (tone) {
    case Tone::Bad:
        return of.bad;
    case Tone::Warn:
        return of.barWarn;
    default:
        return of.barCalm;
    }
}

} // namespace xw::widgets
