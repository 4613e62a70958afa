// Finding and choosing faces (documents: fonts policy). Fonts of our own are loaded from their file, the
// system's by exact family.
#include "notice/layout/font_set.h"

#include "notice/layout/font_files.h"
#include "notice/page_layout.h"

#include <QRawFont>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
/// Families that may stand for a role when they are installed, the official name of the role first.
struct Wanted {
    Role role;
    QString official;
    QStringList families;
    std::vector<StandIn> standIns;
    QString file; ///< stands for the role instead
    QString package;
};

std::vector<Wanted> wantedFonts()
{
    const QString noto = u"fonts-noto-cjk"_s;
    const QString fandol = u"texlive-lang-chinese"_s;
    return {
        {Role::FangSong,
         u"仿宋_GB2312"_s,
         {u"FangSong_GB2312"_s, u"仿宋_GB2312"_s, u"FangSong"_s, u"仿宋"_s},
         {},
         u"FandolFang-Regular.otf"_s,
         fandol},
        {Role::KaiTi,
         u"楷体_GB2312"_s,
         {u"KaiTi_GB2312"_s, u"楷体_GB2312"_s, u"KaiTi"_s, u"楷体"_s},
         {},
         u"FandolKai-Regular.otf"_s,
         fandol},
        {Role::HeiTi,
         u"黑体"_s,
         {u"SimHei"_s, u"黑体"_s},
         {{u"Noto Sans CJK SC"_s, QFont::Normal}, {u"Microsoft YaHei"_s, QFont::Normal}},
         {},
         noto},
        {Role::XiaoBiaoSong,
         u"方正小标宋简体"_s,
         {u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋简体"_s},
         {{u"Noto Serif CJK SC"_s, QFont::Bold},
          {u"STZhongsong"_s, QFont::Normal}, // as in the pages of HTML
          {u"SimSun"_s, QFont::Normal}},
         {},
         noto},
        {Role::SongTi,
         u"宋体"_s,
         {u"SimSun"_s, u"宋体"_s},
         {{u"Noto Serif CJK SC"_s, QFont::Normal}},
         {},
         noto},
    };
}

/// The face of exactly this family and weight: Qt would silently hand out another family.
std::optional<Face> exactFace(const QString &family, QFont::Weight weight)
{
    QFont font(family);
    font.setWeight(weight);
    font.setPixelSize(64);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    if (!raw.isValid() || raw.weight() != weight)
        return {};
    const QString found = raw.familyName();
    if (found.compare(family, Qt::CaseInsensitive) != 0 && !found.startsWith(family))
        return {};
    return Face{font, found};
}

std::optional<Face> officialFace(const Wanted &wanted)
{
    for (const QString &family : wanted.families) {
        const auto face = exactFace(family, QFont::Normal);
        if (!face)
            continue;
        const QRawFont raw = QRawFont::fromFont(face->font);
        if (mayEmbed(raw.fontTable("OS/2")) && raw.supportsCharacter(u'通'))
            return face;
    }
    return {};
}

std::optional<Face> standInFace(const Wanted &wanted)
{
    if (!wanted.file.isEmpty()) {
        const QString family = familyOfFontFile(wanted.file);
        return family.isEmpty() ? std::nullopt : exactFace(family, QFont::Normal);
    }
    const auto standIn = standInFor(
        wanted.role, [](const StandIn &one) { return exactFace(one.family, one.weight).has_value(); });
    return standIn ? exactFace(standIn->family, standIn->weight) : std::nullopt;
}

int add(FontSet &set, const Face &face)
{
    for (size_t i = 0; i < set.faces.size(); ++i)
        if (set.faces[i].font == face.font)
            return static_cast<int>(i);
    set.faces.push_back(face);
    return static_cast<int>(set.faces.size()) - 1;
}
} // namespace

bool mayEmbed(const QByteArray &os2Table)
{
    // OS/2.fsType is the big-endian word at byte 8; value 2 in its low nibble is "restricted licence
    // embedding".
    if (os2Table.size() < 10)
        return true;
    return (static_cast<quint8>(os2Table.at(9)) & 0x0f) != 2;
}

std::optional<StandIn> standInFor(Role role, const std::function<bool(const StandIn &)> &isThere)
{
    for (const Wanted &wanted : wantedFonts())
        if (wanted.role == role)
            for (const StandIn &one : wanted.standIns)
                if (isThere(one))
                    return one;
    return std::nullopt;
}

Result<std::shared_ptr<const FontSet>> loadFonts()
{
    auto set = std::make_shared<FontSet>();
    for (const Wanted &wanted : wantedFonts()) {
        auto &chain = set->chains[static_cast<size_t>(wanted.role)];
        const auto official = officialFace(wanted);
        if (official) {
            chain.push_back(add(*set, *official));
            set->summary << wanted.official;
        }
        const auto standIn = standInFace(wanted);
        if (!standIn && !official) {
            const QString needed = wanted.file.isEmpty() ? wanted.standIns.front().family : wanted.file;
            return failure(ErrorCode::NotFound,
                           {QT_TRANSLATE_NOOP("xw", "No font for %1 was found"), {wanted.official}}, needed,
                           {QT_TRANSLATE_NOOP("xw", "Install %1 (package %2), or run scripts/install-deps"),
                            {needed, wanted.package}});
        }
        if (standIn) {
            chain.push_back(add(*set, *standIn));
            if (!official)
                set->summary << wanted.official + u" → "_s + standIn->family;
        }
    }
    // Names hold characters that GB2312 fonts lack (喆堃玥镕 …): every chain ends in fonts with wide
    // coverage.
    const int song = set->chain(Role::SongTi).back();
    const int hei = set->chain(Role::HeiTi).back();
    if (const auto ukai = exactFace(u"AR PL UKai CN"_s, QFont::Normal))
        set->chains[static_cast<size_t>(Role::KaiTi)].push_back(add(*set, *ukai));
    for (auto &chain : set->chains)
        for (const int last : {song, hei})
            if (std::find(chain.begin(), chain.end(), last) == chain.end())
                chain.push_back(last);
    // Where somebody installed them: rare ideographs, and symbols as outlines.
    for (const QString &family : {u"HanaMinA"_s, u"HanaMinB"_s, u"Symbola"_s})
        if (const auto rare = exactFace(family, QFont::Normal)) {
            const int face = add(*set, *rare);
            for (auto &chain : set->chains)
                chain.push_back(face);
        }
    for (const Role role : {Role::FangSong, Role::KaiTi})
        if (set->faces[static_cast<size_t>(set->chain(role).front())].family.startsWith(u"Fandol"))
            set->halfWidth[static_cast<size_t>(role)] = song;
    return std::shared_ptr<const FontSet>(std::move(set));
}

QStringList fontsUsed(const FontSet &fonts)
{
    return fonts.summary;
}

} // namespace xw::notice
