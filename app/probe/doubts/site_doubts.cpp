#include "probe/site_doubts.h"

#include "probe/doubts/page_doubts.h"
#include "probe/doubts/page_styles.h"

namespace xw::probe
{

std::vector<DoubtfulPlace> doubtfulPlacesOf(const std::vector<FetchedPage> &pages, const StyleSheets &sheets)
{
    using Kind = DoubtfulPlace::Kind;
    std::vector<DoubtfulPlace> places;
    ReadSheets read(sheets);
    for (const FetchedPage &page : pages) {
        for (const DoubtfulLink &link : doubtfulLinksOf(page, read))
            places.push_back({link.doubt == LinkDoubt::Gambling ? Kind::HarmfulLink : Kind::HiddenLink,
                              link.page, link.address, link.text});
        for (const PersonalNumber &number : personalNumbersOf(page))
            places.push_back({Kind::PersonalNumber, number.page, {}, number.masked});
    }
    return places;
}

} // namespace xw::probe
