// What a page should not hold: links that nobody is meant to see (暗链), links to gambling and its like, and
// numbers of persons. Every one is a doubt that a person confirms.
#pragma once

#include "probe/freshness.h"
#include "probe/site_doubts.h"

namespace xw::probe
{

enum class LinkDoubt : quint8 {
    OffScreen,  ///< moved out of the window
    ZeroSize,   ///< of no size, or scrolled in a strip of no height
    Invisible,  ///< not displayed, transparent
    SameColour, ///< in the colour of what lies behind it
    Gambling,   ///< its words are those of gambling, loans, forged papers
};
[[nodiscard]] QString toWord(LinkDoubt doubt);

struct DoubtfulLink {
    QString page, address, text;
    LinkDoubt doubt = LinkDoubt::Invisible;
};
/// Of links that lead off the site, to no address of the government (gov.cn, 政务); links of any host for
/// Gambling.
class ReadSheets;
[[nodiscard]] std::vector<DoubtfulLink> doubtfulLinksOf(const FetchedPage &page, ReadSheets &sheets);
[[nodiscard]] std::vector<DoubtfulLink> doubtfulLinksOf(const FetchedPage &page,
                                                        const StyleSheets &sheets = {});
/// Whether a link of that page leads to another owner's site that is none of the government's.
[[nodiscard]] bool leadsOff(const QString &address, const QString &page);

struct PersonalNumber {
    QString page;
    bool isIdentity = false; ///< an identity number with a right checksum; else a mobile number
    QString masked;          ///< what may be printed of it: 360102********123X
};
[[nodiscard]] std::vector<PersonalNumber> personalNumbersOf(const FetchedPage &page);
[[nodiscard]] bool isIdentityNumber(QStringView text);

/// Whether a host belongs to the government: gov.cn, 政务.
[[nodiscard]] bool isGovernmentAddress(const QString &address);

[[nodiscard]] QJsonObject toJson(const DoubtfulLink &link);
[[nodiscard]] QJsonObject toJson(const PersonalNumber &number);

} // namespace xw::probe
