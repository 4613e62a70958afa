// FontSet: which faces draw which kind of text, official fonts first, stand-ins after them. Immutable, so any
// thread may read it. Lives here: the choice of faces. Glyphs and widths are in glyph_book.h, because raw
// fonts belong to one thread.
#pragma once

#include "base/error.h"

#include <QFont>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace xw::notice
{

/// The typefaces that the standard names.
enum class Role : quint8 { FangSong, KaiTi, HeiTi, XiaoBiaoSong, SongTi };
inline constexpr int roleCount = 5;

struct Face {
    QFont font;
    QString family; ///< as the font itself says
};

class FontSet
{
public:
    std::vector<Face> faces;
    /// Faces to ask for a character, best first.
    std::array<std::vector<int>, roleCount> chains;
    /// Faces to ask first for half-width letters and digits; -1: the same chain. The digits of FandolFang
    /// look like a sans-serif.
    std::array<int, roleCount> halfWidth{-1, -1, -1, -1, -1};
    /// "仿宋_GB2312 → FandolFang R"
    QStringList summary;

    [[nodiscard]] const std::vector<int> &chain(Role role) const { return chains[static_cast<size_t>(role)]; }
};

/// A family of the system that stands for a role where no official one is installed.
struct StandIn {
    QString family;
    QFont::Weight weight;
};
/// The first that is there of those that may stand for the role, Debian's before those that Windows or an
/// office program brings; nullopt: none is, or the program's own file stands for it (FangSong, KaiTi).
[[nodiscard]] std::optional<StandIn> standInFor(Role role,
                                                const std::function<bool(const StandIn &)> &isThere);

/// True when the OS/2 table allows the font inside a document: fsType 2 (restricted) forbids it.
[[nodiscard]] bool mayEmbed(const QByteArray &os2Table);

} // namespace xw::notice
