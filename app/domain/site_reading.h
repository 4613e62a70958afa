// SiteReading: what the machine read of one site at one visit, as it is kept among the measurements. A
// reading makes no verdict: suggestion.h says what of it waits for a person, and docs/probe-reading.md how it
// is read. Texts in it are the site's own: they are kept as they came and shown through shownText().
#pragma once

#include "domain/round.h"
#include "domain/rows.h"
#include "domain/standard.h"

namespace xw
{

/// What was looked for. The words (toWord) stand in files: they never change.
enum class SiteCheck : quint8 {
    DidNotOpen,      ///< one visit: a doubt, never 站点无法访问 by itself
    Gate,            ///< a gate, a script or nothing stands where the page should be
    WeekFailed,      ///< the week's watch: 5 % of the visits or more failed
    WeekWarning,     ///< the week's watch: 3 % or more
    HomeStale,       ///< 首页2周无信息更新
    NavigationStale, ///< the home page lists nothing, and no page of the second level was updated
    NewsNoticeStale, ///< counted columns of news, notices and policy
    LongStale,       ///< counted other columns
    BlankColumns,    ///< counted
    RedatedEntries,  ///< entries whose address is much older than their day, or whose day is to come
    MarksMissing,    ///< 网站标识码, 党政机关标识, ICP, 公安备案, 主办单位, contact
    MarksDiffer,     ///< a mark that is another site's, or no such mark
    NoErrorEntrance, ///< 我为政府网站找错
    DeadLinks,       ///< counted
    HiddenLinks,     ///< 暗链
    HarmfulLinks,    ///< gambling and its like
    SevereWord,      ///< a wrong word of the severe kind
    WrongWord,
    PersonalNumbers, ///< identity and telephone numbers in published pages
    DomainName,      ///< against 国办函〔2018〕55号
    VetoNear,        ///< no veto yet: in so many days, if nothing is published
    NoConsultation,  ///< no channel for 咨询建言 was seen
    LateReplies,     ///< messages of the last year, unanswered for three months
    ThinGuides,      ///< 办事指南 without four or more of their elements
    Unlinked,        ///< a policy without its 解读, or the reverse
};
inline constexpr int siteCheckCount = 25;
[[nodiscard]] QString toWord(SiteCheck check);
[[nodiscard]] std::optional<SiteCheck> siteCheckFrom(const QString &word);

/// Where it stands.
struct ReadPlace {
    QString url;   ///< of the page
    QString quote; ///< words that stand there and can be looked for; empty: none
    QString text;  ///< what is to be said of the place: "2026-03-20", "404"
    friend bool operator==(const ReadPlace &, const ReadPlace &) = default;
};

struct SiteFinding {
    SiteCheck check = SiteCheck::HomeStale;
    QString about;        ///< which one, where a site can have several of a check: the wrong word
    int count = 0;        ///< of counted checks: columns, links, places
    QStringList words;    ///< what textOf() says besides: marks, reasons, days
    bool isDoubt = false; ///< the machine cannot judge it: somebody must look
    QString picture;      ///< what stands in the place of a picture: the footer, the newest entries
    std::vector<ReadPlace> places;
    QList<QPair<QString, QString>> corrections; ///< wrong → right

    /// Names it within its site and round.
    [[nodiscard]] QString key() const;
    friend bool operator==(const SiteFinding &, const SiteFinding &) = default;
};

/// In one line, in the language of the program: "3 dead links".
[[nodiscard]] QString textOf(const SiteFinding &finding);
/// Why a visit failed, from the word that a probe has for it.
[[nodiscard]] QString visitReasonText(const QString &reason, int status = 0);

struct SiteReading {
    SubjectId subject;
    RoundKey round; ///< that it was made for
    QDateTime at;
    QString reason = QStringLiteral("ok"); ///< of the visit to the home page (docs/probe.md)
    int status = 0;
    int elapsedMs = 0;
    int pages = 0;                        ///< read
    bool cut = false;                     ///< there was more to read than the limits allow
    std::optional<bool> hasIpv6, isHttps; ///< of the home page; nullopt: not known
    std::vector<SiteFinding> findings;
    QString pack;          ///< file name of what the site sent (docs/evidence.md); empty: none is kept
    QByteArray packDigest; ///< its SHA-256, raw

    /// The home page was read, however badly it stands.
    [[nodiscard]] bool isRead() const { return pages > 0; }
    friend bool operator==(const SiteReading &, const SiteReading &) = default;
};

/// The channel of Measurement in which readings lie.
[[nodiscard]] QString readingChannel();
[[nodiscard]] Measurement toMeasurement(const SiteReading &reading);
/// nullopt: made by a newer program, or no reading. Findings of kinds that are not known are left out.
[[nodiscard]] std::optional<SiteReading> readingFrom(const Measurement &measurement);
/// A finding as a reading keeps it.
[[nodiscard]] QJsonObject toJson(const SiteFinding &finding);
/// The reverse; nullopt: of a check that is not known.
[[nodiscard]] std::optional<SiteFinding> findingFromJson(const QJsonObject &object);

} // namespace xw
