// The tail of a notice: list of annexes, signature, remark, imprint. GB/T 9704-2012, 7.3.4-7.3.7 and 7.4.
#include "notice/layout/flow_builder.h"

#include "notice/layout/grid.h"
#include "notice/layout/signature_place.h"
#include "notice/layout/wording.h"

using namespace Qt::StringLiterals;

namespace xw::notice
{

namespace
{
constexpr qreal tailIndent = 2 * grid::cell;
const TextStyle body{Role::FangSong, grid::cell, Qt::black};
} // namespace

FlowBuilder::Done FlowBuilder::add(const AnnexList &list)
{
    if (list.titles.isEmpty())
        return {};
    // In one piece, and never on a page without text of the notice (the remedy of 7.3.5 for a signature goes
    // for it too).
    bindLastLines();
    addGap(1, true);
    const size_t first = m_flow.items.size();
    for (qsizetype i = 0; i < list.titles.size(); ++i) {
        const QString number = annexListNumber(list, i);
        const auto numberLetters = m_setter.letters({{number, {}}}, body, where());
        if (!numberLetters)
            return tl::unexpected(numberLetters.error());
        const qreal name =
            tailIndent + 3 * grid::cell + widthOf(*numberLetters); // turned lines align with the name
        const Done done =
            addText({{annexListLabel(i) + number + list.titles.at(i), {}}},
                    {body, Align::Justify, i == 0 ? tailIndent : tailIndent + 3 * grid::cell, name});
        if (!done)
            return done;
    }
    for (size_t i = first; i + 1 < m_flow.items.size(); ++i)
        m_flow.items[i].keepWithNext = true;
    return {};
}

FlowBuilder::Done FlowBuilder::add(const SignatureBlock &signature)
{
    bindLastLines();
    // Room for a 42 mm seal: with two empty lines its top stays within one line of the text and it presses
    // signer and date.
    addGap(signature.sealed ? 2 : 1, true);
    const Runs signer{{signature.signer, {}}};
    const Runs date{{chineseDate(signature.date), u"notice.date"_s}};
    const auto signerLetters = m_setter.letters(signer, body, where());
    if (!signerLetters)
        return tl::unexpected(signerLetters.error());
    const auto dateLetters = m_setter.letters(date, body, where());
    if (!dateLetters)
        return tl::unexpected(dateLetters.error());
    const SignaturePlace place =
        placeSignature(widthOf(*signerLetters), widthOf(*dateLetters), width(), grid::cell, signature.sealed);
    const auto addLines = [&](const Letters &letters, const Runs &runs, qreal left, bool keep) {
        for (const Line &line : breakLines(letters, width() - left, width() - left)) {
            FlowItem item;
            item.height = grid::pitch;
            item.signature = true;
            item.keepWithNext = keep;
            m_setter.place(
                letters, line, runs, body,
                {left, baselineOf(body.size), width() - left, Align::Left, static_cast<int>(m_block)},
                item.runs);
            m_flow.items.push_back(std::move(item));
        }
    };
    if (!signature.signer.isEmpty())
        addLines(*signerLetters, signer, place.signerLeft, true);
    addLines(*dateLetters, date, place.dateLeft, false);
    return {};
}

FlowBuilder::Done FlowBuilder::add(const Remark &remark)
{
    if (!m_flow.items.empty() && m_flow.items.back().kind == FlowItem::Kind::Line)
        m_flow.items.back().keepWithNext = true;
    return addText({{remarkText(remark), {}}}, {body, Align::Justify, tailIndent, 0});
}

FlowBuilder::Done FlowBuilder::add(const Imprint &imprint)
{
    // Four-size letters, one character in at both sides, rules over the full width; the last rule is the type
    // area's edge.
    const TextStyle style{Role::FangSong, grid::smallSize, Qt::black};
    const qreal full = grid::upright().area.width();
    const qreal left = grid::smallSize;
    const qreal room = full - 2 * grid::smallSize;
    FlowItem item;
    item.kind = FlowItem::Kind::Bottom;
    const auto rule = [&](qreal width) {
        item.rules.push_back({{0, item.height}, {full, item.height}, width, Qt::black});
    };
    const auto lineOf = [&](const QString &text, qreal indentOthers, Align align) -> Done {
        const Runs runs{{text, {}}};
        const auto letters = m_setter.letters(runs, style, u"版记"_s);
        if (!letters)
            return tl::unexpected(letters.error());
        bool first = true;
        for (const Line &line : breakLines(*letters, room, room - indentOthers)) {
            const qreal in = first ? 0 : indentOthers;
            m_setter.place(*letters, line, runs, style,
                           {left + in, item.height + baselineOf(style.size), room - in, align,
                            static_cast<int>(m_block)},
                           item.runs);
            item.height += grid::pitch;
            first = false;
        }
        return {};
    };
    rule(grid::heavyRule);
    if (!imprint.copyTo.isEmpty()) {
        const Done done = lineOf(copyToText(imprint), 3 * grid::smallSize, Align::Justify);
        if (!done)
            return done;
        rule(grid::lightRule);
    }
    if (const Done done = lineOf(imprint.printer, 0, Align::Left); !done)
        return done;
    if (imprint.printed.isValid()) {
        item.height -= grid::pitch;
        if (const Done done = lineOf(printedText(imprint), 0, Align::Right); !done)
            return done;
    }
    rule(grid::heavyRule);
    m_flow.items.push_back(std::move(item));
    return {};
}

} // namespace xw::notice
