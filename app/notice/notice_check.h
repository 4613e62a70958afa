// What no notice may say, whatever its template and its data: a list with nothing in it, a place that nobody
// filled, marks that stand twice, a rate over nothing, 全省 in a city's notice. Reads the composed document
// alone; nothing is mended.
#pragma once

#include "base/error.h"
#include "notice/compose.h"

namespace xw::notice
{

struct NoticeFlaw {
    enum class Kind : quint8 {
        EmptyList,      ///< 问题集中在：。
        UnfilledPlace,  ///< {{websites.rate}}, %1
        DoubledMark,    ///< ，。 and 。。
        RateOfNothing,  ///< 合格率—
        NothingCounted, ///< 在运行的政府网站0个
        WrongArea,      ///< 全省, where the notice is about a city
        MissingAnnex,   ///< 附件5 of four
        EmptyHeading,   ///< a heading with no text under it
        OpenEnd,        ///< a paragraph that ends within a sentence
        NothingChecked  ///< the round holds no result at all
    };
    Kind kind;
    QString quote;  ///< the words around it
    int block = -1; ///< index in document.blocks; -1: of the whole
};

/// In the order of the document; empty: it can be published as it is.
[[nodiscard]] std::vector<NoticeFlaw> checkNotice(const Composed &composed);
/// For people: what is wrong, and where.
[[nodiscard]] Message told(const NoticeFlaw &flaw);

} // namespace xw::notice
