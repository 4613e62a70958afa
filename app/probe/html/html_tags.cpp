#include "probe/html/html_tags.h"

#include <algorithm>
#include <array>

namespace xw::probe
{

namespace
{

struct TagName {
    const char16_t *name;
    Tag tag;
};

// In the order of the alphabet, which is that of the enum.
constexpr TagName kTagNames[] = {
    {u"a", Tag::A}, // clang-format off
    {u"address", Tag::Address}, {u"area", Tag::Area}, {u"article", Tag::Article}, {u"aside", Tag::Aside},
    {u"audio", Tag::Audio}, {u"b", Tag::B}, {u"base", Tag::Base}, {u"big", Tag::Big},
    {u"blockquote", Tag::Blockquote}, {u"body", Tag::Body}, {u"br", Tag::Br}, {u"button", Tag::Button},
    {u"caption", Tag::Caption}, {u"center", Tag::Center}, {u"cite", Tag::Cite}, {u"col", Tag::Col},
    {u"dd", Tag::Dd}, {u"del", Tag::Del}, {u"details", Tag::Details}, {u"dir", Tag::Dir}, {u"div", Tag::Div},
    {u"dl", Tag::Dl}, {u"dt", Tag::Dt}, {u"em", Tag::Em}, {u"embed", Tag::Embed}, {u"fieldset", Tag::Fieldset},
    {u"figcaption", Tag::Figcaption}, {u"figure", Tag::Figure}, {u"font", Tag::Font}, {u"footer", Tag::Footer},
    {u"form", Tag::Form}, {u"frame", Tag::Frame}, {u"frameset", Tag::Frameset}, {u"h1", Tag::H1},
    {u"h2", Tag::H2}, {u"h3", Tag::H3}, {u"h4", Tag::H4}, {u"h5", Tag::H5}, {u"h6", Tag::H6},
    {u"head", Tag::Head}, {u"header", Tag::Header}, {u"hr", Tag::Hr}, {u"html", Tag::Html}, {u"i", Tag::I},
    {u"iframe", Tag::Iframe}, {u"image", Tag::Img}, {u"img", Tag::Img}, {u"input", Tag::Input}, {u"label", Tag::Label},
    {u"legend", Tag::Legend}, {u"li", Tag::Li}, {u"link", Tag::Link}, {u"main", Tag::Main}, {u"map", Tag::Map},
    {u"marquee", Tag::Marquee}, {u"menu", Tag::Menu}, {u"meta", Tag::Meta}, {u"nav", Tag::Nav},
    {u"noembed", Tag::Noembed}, {u"noframes", Tag::Noframes}, {u"noscript", Tag::Noscript},
    {u"object", Tag::Object}, {u"ol", Tag::Ol}, {u"optgroup", Tag::Optgroup}, {u"option", Tag::Option},
    {u"p", Tag::P}, {u"param", Tag::Param}, {u"picture", Tag::Picture}, {u"pre", Tag::Pre},
    {u"script", Tag::Script}, {u"section", Tag::Section}, {u"select", Tag::Select}, {u"small", Tag::Small},
    {u"source", Tag::Source}, {u"span", Tag::Span}, {u"strong", Tag::Strong}, {u"style", Tag::Style},
    {u"svg", Tag::Svg}, {u"table", Tag::Table}, {u"tbody", Tag::Tbody}, {u"td", Tag::Td},
    {u"template", Tag::Template}, {u"textarea", Tag::Textarea}, {u"tfoot", Tag::Tfoot}, {u"th", Tag::Th},
    {u"thead", Tag::Thead}, {u"time", Tag::Time}, {u"title", Tag::Title}, {u"tr", Tag::Tr},
    {u"track", Tag::Track}, {u"u", Tag::U}, {u"ul", Tag::Ul}, {u"video", Tag::Video}, {u"wbr", Tag::Wbr},
    {u"xmp", Tag::Xmp}, // clang-format on
};

constexpr qsizetype kLongestTagName = 10;

enum : quint8 { kVoid = 1, kRaw = 2, kBlock = 4, kScope = 8 };

using TagTraits = std::array<quint8, 256>;

TagTraits tagTraits()
{
    TagTraits traits{};
    const auto mark = [&](quint8 trait, std::initializer_list<Tag> tags) {
        for (const Tag tag : tags)
            traits[size_t(tag)] |= trait;
    };
    mark(kVoid, {Tag::Area, Tag::Base, Tag::Br, Tag::Col, Tag::Embed, Tag::Frame, Tag::Hr, Tag::Img,
                 Tag::Input, Tag::Link, Tag::Meta, Tag::Param, Tag::Source, Tag::Track, Tag::Wbr});
    mark(kRaw, {Tag::Script, Tag::Style, Tag::Title, Tag::Textarea, Tag::Xmp, Tag::Iframe, Tag::Noembed});
    mark(kBlock, {Tag::Address,  Tag::Article,  Tag::Aside,    Tag::Blockquote, Tag::Body,   Tag::Br,
                  Tag::Caption,  Tag::Center,   Tag::Dd,       Tag::Details,    Tag::Dir,    Tag::Div,
                  Tag::Dl,       Tag::Dt,       Tag::Fieldset, Tag::Figcaption, Tag::Figure, Tag::Footer,
                  Tag::Form,     Tag::Frameset, Tag::H1,       Tag::H2,         Tag::H3,     Tag::H4,
                  Tag::H5,       Tag::H6,       Tag::Head,     Tag::Header,     Tag::Hr,     Tag::Html,
                  Tag::Legend,   Tag::Li,       Tag::Main,     Tag::Marquee,    Tag::Menu,   Tag::Nav,
                  Tag::Noframes, Tag::Noscript, Tag::Ol,       Tag::Optgroup,   Tag::Option, Tag::P,
                  Tag::Pre,      Tag::Section,  Tag::Select,   Tag::Table,      Tag::Tbody,  Tag::Td,
                  Tag::Tfoot,    Tag::Th,       Tag::Thead,    Tag::Title,      Tag::Tr,     Tag::Ul,
                  Tag::Xmp});
    mark(kScope, {Tag::Table, Tag::Td, Tag::Th, Tag::Caption, Tag::Html, Tag::Body, Tag::Template,
                  Tag::Object, Tag::Marquee, Tag::Script});
    return traits;
}

bool hasTrait(Tag tag, quint8 trait)
{
    static const TagTraits traits = tagTraits();
    return traits[size_t(tag)] & trait;
}

} // namespace

Tag tagOf(QStringView name)
{
    if (name.isEmpty() || name.size() > kLongestTagName)
        return Tag::Unknown;
    char16_t lower[kLongestTagName];
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        lower[i] = c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
    }
    const std::u16string_view wanted(lower, size_t(name.size()));
    const auto found = std::lower_bound(std::begin(kTagNames), std::end(kTagNames), wanted,
                                        [](const TagName &a, std::u16string_view b) { return a.name < b; });
    return found != std::end(kTagNames) && found->name == wanted ? found->tag : Tag::Unknown;
}

bool isVoidTag(Tag tag)
{
    return hasTrait(tag, kVoid);
}

bool isRawTag(Tag tag)
{
    return hasTrait(tag, kRaw);
}

bool isBlockTag(Tag tag)
{
    return hasTrait(tag, kBlock);
}

bool isScopeTag(Tag tag)
{
    return hasTrait(tag, kScope);
}

} // namespace xw::probe
