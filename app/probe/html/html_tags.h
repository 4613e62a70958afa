// Tag: the elements that something asks for; every other one is Unknown.
#pragma once

#include <QStringView>

namespace xw::probe
{

enum class Tag : quint8 {
    Text,
    Comment,
    Unknown, // clang-format off
    A, Address, Area, Article, Aside, Audio, B, Base, Big, Blockquote, Body, Br, Button, Caption, Center, Cite,
    Col, Dd, Del, Details, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form, Frame,
    Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hr, Html, I, Iframe, Img, Input, Label, Legend, Li, Link, Main,
    Map, Marquee, Menu, Meta, Nav, Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, P, Param, Picture,
    Pre, Script, Section, Select, Small, Source, Span, Strong, Style, Svg, Table, Tbody, Td, Template, Textarea,
    Tfoot, Th, Thead, Time, Title, Tr, Track, U, Ul, Video, Wbr, Xmp, // clang-format on
};

/// Any case; Unknown for a name that is none of them.
[[nodiscard]] Tag tagOf(QStringView name);
/// Holds nothing: <br>, <img> …
[[nodiscard]] bool isVoidTag(Tag tag);
/// Holds text alone, up to its own end tag: <script>, <title> …
[[nodiscard]] bool isRawTag(Tag tag);
/// Begins a line of its own.
[[nodiscard]] bool isBlockTag(Tag tag);
/// An end tag outside of it closes nothing inside: <td>, <table> …
[[nodiscard]] bool isScopeTag(Tag tag);

} // namespace xw::probe
