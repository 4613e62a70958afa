#include "monitor/look/findings.h"

#include "probe/html_page.h"
#include "probe/site_doubts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace xw::monitor
{

namespace
{

constexpr size_t mostPlaces = 60;
constexpr qsizetype mostQuote = 60, mostText = 120, mostUrl = 1000, mostPicture = 400;

void addPlace(SiteFinding &finding, const QString &url, const QString &quote, const QString &text)
{
    if (finding.places.size() < mostPlaces)
        finding.places.push_back({url.left(mostUrl), cutText(quote, mostQuote), cutText(text, mostText)});
}

QString newestText(const probe::Column &column)
{
    return column.newest.isEmpty() ? u"—"_s : column.newest;
}

/// The columns that a condition counts, with their newest entries in the place of a picture.
SiteFinding columnsFinding(SiteCheck check, int count)
{
    SiteFinding finding;
    finding.check = check;
    finding.count = count;
    return finding;
}

void addColumn(SiteFinding &finding, const probe::Column &column)
{
    addPlace(finding, column.address, column.name, newestText(column));
    const QString line = cutText(column.name, mostQuote) + u"  "_s + newestText(column);
    if (finding.picture.size() + line.size() < mostPicture)
        finding.picture += finding.picture.isEmpty() ? line : u'\n' + line;
}

void take(SiteFindings &findings, SiteFinding finding, bool counts)
{
    if (counts)
        findings.push_back(std::move(finding));
}

} // namespace

QString cutText(const QString &text, qsizetype most)
{
    QString cut = text.left(most * 4).simplified();
    if (cut.size() > most) {
        cut.truncate(cut.at(most - 1).isHighSurrogate() ? most - 1 : most);
        cut += u'…';
    }
    return cut;
}

QString footerOf(const probe::FetchedPage &page)
{
    const probe::HtmlPage read(probe::decodePage(page.bytes, page.contentType), page.address);
    QString footer;
    const auto blocks = probe::textBlocksOf(read);
    for (auto block = blocks.rbegin(); block != blocks.rend() && footer.size() < mostPicture; ++block)
        footer.prepend(cutText(block->text, mostText) + u'\n');
    return footer.right(mostPicture).trimmed();
}

void addFreshness(SiteFindings &findings, const probe::Freshness &found, const QString &home,
                  const QDate &today)
{
    if (found.homeIsStale) {
        SiteFinding finding;
        finding.check = found.homeIsNavigation ? SiteCheck::NavigationStale : SiteCheck::HomeStale;
        finding.count = found.homeLatest.isValid() ? int(found.homeLatest.daysTo(today)) : 0;
        addPlace(finding, home, found.homeNewest, found.homeNewest);
        for (const probe::Column &column : found.columns)
            if (!column.isStatic && (found.homeIsNavigation || column.isOnHome))
                addColumn(finding, column);
        findings.push_back(std::move(finding));
    }
    SiteFinding news = columnsFinding(SiteCheck::NewsNoticeStale, found.staleNewsNotice);
    SiteFinding others = columnsFinding(SiteCheck::LongStale, found.staleLong);
    SiteFinding blank = columnsFinding(SiteCheck::BlankColumns, found.blank);
    SiteFinding redated = columnsFinding(SiteCheck::RedatedEntries, 0);
    redated.isDoubt = true;
    for (const probe::Column &column : found.columns) {
        if (column.isExcused)
            continue;
        if (column.isBlank)
            addColumn(blank, column);
        else if (column.isStale && column.kind == probe::ColumnClass::Other)
            addColumn(others, column);
        else if (column.isStale && (column.kind == probe::ColumnClass::News || column.isOnHome))
            addColumn(news, column); // of 通知公告 and 政策文件 only those of the first level count
        if (column.future + column.redated > 0) {
            redated.count += column.future + column.redated;
            addColumn(redated, column);
        }
    }
    take(findings, std::move(news), found.staleNewsNotice > 0);
    take(findings, std::move(others), found.staleLong > 0);
    take(findings, std::move(blank), found.blank > 0);
    const bool isRedated = redated.count > 0;
    take(findings, std::move(redated), isRedated);
    addForecast(findings, found, home);
}

void addForecast(SiteFindings &findings, const probe::Freshness &found, const QString &home)
{
    // Every site that lives is some days from a veto: only so near is it worth a word.
    constexpr int nearDays = 3, nearDaysOfLong = 14;
    for (const probe::VetoForecast &forecast : found.forecasts) {
        const bool isHome = forecast.condition == u"home", isLong = forecast.condition == u"long";
        if (forecast.days <= 0 || forecast.days > (isLong ? nearDaysOfLong : nearDays))
            continue;
        SiteFinding finding;
        finding.check = SiteCheck::VetoNear;
        finding.about = forecast.condition;
        finding.count = forecast.days;
        finding.words = QStringList{forecast.condition, forecast.on.toString(Qt::ISODate)};
        finding.isDoubt = true;
        if (isHome)
            addPlace(finding, home, found.homeNewest, found.homeNewest);
        // What would make it: the columns that are overdue by then if nothing comes.
        for (const probe::Column &column : found.columns)
            if (!isHome && !column.isStatic && !column.isExcused && !column.isBlank &&
                column.latest.isValid() && (column.kind == probe::ColumnClass::Other) == isLong &&
                staleFrom(column) <= forecast.on)
                addColumn(finding, column);
        findings.push_back(std::move(finding));
    }
}

void addService(SiteFindings &findings, const probe::SiteService &found, const QString &home, bool wholeSite)
{
    if (!found.consultation && wholeSite) {
        SiteFinding none;
        none.check = SiteCheck::NoConsultation;
        none.isDoubt = true;
        addPlace(none, home, {}, {});
        findings.push_back(std::move(none));
    }
    const auto add = [&findings](SiteCheck check, const std::vector<probe::ServicePlace> &places) {
        SiteFinding finding;
        finding.check = check;
        finding.count = int(places.size());
        finding.isDoubt = true;
        for (const probe::ServicePlace &place : places) {
            addPlace(finding, place.page, place.quote, place.text);
            if (finding.picture.size() < mostPicture / 2)
                finding.picture += cutText(place.quote + u"  "_s + place.text, mostText) + u'\n';
        }
        take(findings, std::move(finding), !places.empty());
    };
    add(SiteCheck::LateReplies, found.overdue);
    add(SiteCheck::ThinGuides, found.thin);
    add(SiteCheck::Unlinked, found.unlinked);
}

void addIdentity(SiteFindings &findings, const probe::Identity &found, const QString &home,
                 const QString &footer)
{
    SiteFinding missing;
    missing.check = SiteCheck::MarksMissing;
    missing.picture = footer;
    const auto need = [&missing](bool has, const QString &mark) {
        if (!has)
            missing.words << mark;
    };
    need(!found.siteCode.isEmpty(), u"site_code"_s);
    need(found.hasConac, u"conac"_s);
    need(!found.icp.isEmpty(), u"icp"_s);
    need(!found.police.isEmpty(), u"police"_s);
    need(!found.organizer.isEmpty(), u"organizer"_s);
    need(found.hasContact, u"contact"_s);
    addPlace(missing, home, {}, {});
    take(findings, missing, !missing.words.isEmpty());
    if (!found.hasJiucuo) {
        SiteFinding entrance;
        entrance.check = SiteCheck::NoErrorEntrance;
        entrance.picture = footer;
        addPlace(entrance, home, {}, {});
        findings.push_back(std::move(entrance));
    }
    for (const probe::IdentityDoubt &doubt : found.doubts) {
        SiteFinding differs;
        differs.check = SiteCheck::MarksDiffer;
        differs.about = doubt.about;
        differs.isDoubt = true;
        differs.picture = footer;
        const QString shown = cutText(doubt.found, mostQuote);
        differs.words = {doubt.about, doubt.expected.isEmpty()
                                          ? shown
                                          : shown + u" ≠ "_s + cutText(doubt.expected, mostQuote)};
        addPlace(differs, home, doubt.found, doubt.expected);
        findings.push_back(std::move(differs));
    }
}

void addLinks(SiteFindings &findings, const probe::LinkReport &report)
{
    SiteFinding dead;
    dead.check = SiteCheck::DeadLinks;
    for (const probe::FoundLink &link : report.found) {
        if (!isBroken(link.verdict))
            continue;
        ++dead.count;
        const QString why = link.status > 0 ? QString::number(link.status) : toWord(link.reason);
        addPlace(dead, QString::fromUtf8(link.page), link.text, why + u' ' + link.url.left(mostText));
        const QString line = why + u"  "_s + cutText(link.text.isEmpty() ? link.url : link.text, mostQuote);
        if (dead.picture.size() + line.size() < mostPicture)
            dead.picture += dead.picture.isEmpty() ? line : u'\n' + line;
    }
    take(findings, std::move(dead), dead.count > 0);
}

void addWords(SiteFindings &findings, const std::vector<probe::WordFinding> &found)
{
    std::map<std::pair<QString, QString>, SiteFinding> byWord;
    for (const probe::WordFinding &word : found) {
        SiteFinding &finding = byWord[{word.wrong, word.right}];
        finding.check = word.isSevere ? SiteCheck::SevereWord : SiteCheck::WrongWord;
        finding.about = word.wrong;
        finding.words = QStringList{word.wrong, word.right};
        finding.corrections = {{word.wrong, word.right}};
        finding.count += word.pages;
        addPlace(finding, word.page, word.wrong, word.context);
        if (finding.picture.isEmpty())
            finding.picture = cutText(word.context, mostText);
    }
    for (auto &[word, finding] : byWord)
        findings.push_back(std::move(finding));
}

void addDoubts(SiteFindings &findings, const std::vector<probe::DoubtfulPlace> &places)
{
    SiteFinding hidden, harmful, numbers;
    hidden.check = SiteCheck::HiddenLinks;
    harmful.check = SiteCheck::HarmfulLinks;
    numbers.check = SiteCheck::PersonalNumbers;
    for (const probe::DoubtfulPlace &place : places) {
        using Kind = probe::DoubtfulPlace::Kind;
        SiteFinding &finding = place.kind == Kind::PersonalNumber ? numbers
                               : place.kind == Kind::HarmfulLink  ? harmful
                                                                  : hidden;
        ++finding.count;
        // A number is masked, and what search engines are shown does not stand there for a person.
        const bool canBeSought = place.kind == Kind::HiddenLink || place.kind == Kind::HarmfulLink;
        const QString said = place.kind == Kind::Cloaked
                                 ? Message{QT_TRANSLATE_NOOP("xw", "shown to search engines alone: %1"),
                                           {u"%1 %2"_s.arg(place.text, place.address).simplified()}}
                                       .text()
                             : place.kind == Kind::PersonalNumber ? place.text
                                                                  : place.address;
        addPlace(finding, place.page, canBeSought ? place.text : QString(), said);
        if (finding.picture.size() < mostPicture / 2)
            finding.picture += cutText(place.text, mostQuote) + u'\n';
    }
    for (SiteFinding *finding : {&harmful, &hidden, &numbers}) {
        finding->isDoubt = true;
        const bool counts = finding->count > 0;
        take(findings, std::move(*finding), counts);
    }
}

void addDomain(SiteFindings &findings, const SiteDomains &domains)
{
    const QString host = hostOf(domains.url);
    const bool isNumber = host.contains(u':') || host.section(u'.', -1).toInt() > 0;
    if (host.isEmpty() || host == u"localhost" || host.endsWith(u".localhost") || isNumber)
        return;
    for (const DomainFinding &one : judgeDomains(domains).findings) {
        SiteFinding finding;
        finding.check = SiteCheck::DomainName;
        finding.about = one.rule;
        finding.isDoubt = !one.violation || one.certainty != Certainty::A;
        finding.words = QStringList{one.message.text()};
        finding.picture = host;
        addPlace(finding, domains.url, {}, one.rule);
        findings.push_back(std::move(finding));
    }
}

} // namespace xw::monitor
