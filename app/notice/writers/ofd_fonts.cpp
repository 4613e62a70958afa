#include "notice/writers/ofd_fonts.h"

#include <harfbuzz/hb-subset.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{

template <auto Free>
struct FreeBy {
    template <class T>
    void operator()(T *one) const
    {
        Free(one);
    }
};
using HbBlob = std::unique_ptr<hb_blob_t, FreeBy<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, FreeBy<hb_face_destroy>>;
using HbInput = std::unique_ptr<hb_subset_input_t, FreeBy<hb_subset_input_destroy>>;
using HbPlan = std::unique_ptr<hb_subset_plan_t, FreeBy<hb_subset_plan_destroy>>;

/// A table of the raw font, kept alive by the blob that shows it.
hb_blob_t *tableOf(hb_face_t *, hb_tag_t tag, void *font)
{
    const char name[5] = {char(tag >> 24), char(tag >> 16 & 0xff), char(tag >> 8 & 0xff), char(tag & 0xff),
                          0};
    auto *bytes = new QByteArray(static_cast<const QRawFont *>(font)->fontTable(name));
    return hb_blob_create(bytes->constData(), unsigned(bytes->size()), HB_MEMORY_MODE_READONLY, bytes,
                          [](void *kept) { delete static_cast<QByteArray *>(kept); });
}

struct FaceUse {
    QHash<quint32, char32_t> glyphs;
    std::vector<char32_t> characters;
};

/// The glyphs that the pages show, face by face.
std::map<int, FaceUse> usesOf(const PageLayout &layout, GlyphBook &book)
{
    std::map<int, FaceUse> uses;
    std::map<int, QSet<uint>> seen;
    for (const Page &page : layout.pages)
        for (const PlacedRun &run : page.runs) {
            const int face = layout.fonts[size_t(run.font)].face;
            QSet<uint> &known = seen[face];
            for (const uint code : run.text.toUcs4()) {
                if (known.contains(code))
                    continue;
                known.insert(code);
                const Glyph glyph = book.glyphIn(face, code);
                if (glyph.face < 0)
                    continue; // layOut refuses such characters
                uses[face].glyphs.insert(glyph.index, code);
                uses[face].characters.push_back(code);
            }
        }
    return uses;
}

Result<OfdFont> subset(const QRawFont &raw, const FaceUse &use)
{
    const auto failed = [&raw] {
        return failure(ErrorCode::Internal,
                       {QT_TRANSLATE_NOOP("xw", "The font %1 could not be embedded"), {raw.familyName()}});
    };
    QRawFont source = raw;
    const HbFace face(hb_face_create_for_tables(tableOf, &source, nullptr));
    const HbInput input(hb_subset_input_create_or_fail());
    if (!input)
        return failed();
    for (const char32_t code : use.characters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), code);
    for (auto it = use.glyphs.cbegin(); it != use.glyphs.cend(); ++it)
        hb_set_add(hb_subset_input_glyph_set(input.get()), it.key());
    // Glyphs are placed one by one: what shapes text, or sets it upright, is of no use.
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag :
         {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
          HB_TAG('B', 'A', 'S', 'E'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
          HB_TAG('V', 'O', 'R', 'G'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('k', 'e', 'r', 'n')})
        hb_set_add(dropped, tag);
    const HbPlan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan)
        return failed();
    const HbFace small(hb_subset_plan_execute_or_fail(plan.get()));
    if (!small)
        return failed();
    const HbBlob blob(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob.get(), &length);
    if (!data || length == 0)
        return failed();
    OfdFont font;
    font.bytes = QByteArray(data, qsizetype(length));
    font.family = raw.familyName();
    font.bold = raw.weight() >= QFont::Bold;
    font.name = font.bold ? font.family + u" Bold"_s : font.family;
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (auto it = use.glyphs.cbegin(); it != use.glyphs.cend(); ++it) {
        const hb_codepoint_t now = hb_map_get(numbers, it.key());
        if (now == HB_MAP_VALUE_INVALID)
            return failed();
        font.glyphs.insert(it.key(), now);
    }
    return font;
}

} // namespace

Result<std::map<int, OfdFont>> ofdFonts(const PageLayout &layout, GlyphBook &book)
{
    std::map<int, OfdFont> fonts;
    for (const auto &[face, use] : usesOf(layout, book)) {
        auto font = subset(book.sized(face, 1000), use);
        if (!font)
            return tl::unexpected(font.error());
        // CFF outlines have a signature of their own.
        font->fileName =
            u"font_%1.%2"_s.arg(fonts.size() + 1).arg(font->bytes.startsWith("OTTO") ? u"otf"_s : u"ttf"_s);
        fonts.emplace(face, *std::move(font));
    }
    return fonts;
}

} // namespace xw::notice
