// What a finding says in a line of the strip.
#include "domain/site_reading.h"

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

/// A mark by the word that the reader of identity has for it.
QString markText(const QString &mark)
{
    if (mark == u"site_code")
        return Message{QT_TRANSLATE_NOOP("xw", "site code"), {}}.text();
    if (mark == u"conac")
        return Message{QT_TRANSLATE_NOOP("xw", "Party and government mark"), {}}.text();
    if (mark == u"jiucuo")
        return Message{QT_TRANSLATE_NOOP("xw", "error entrance"), {}}.text();
    if (mark == u"icp")
        return Message{QT_TRANSLATE_NOOP("xw", "ICP number"), {}}.text();
    if (mark == u"police")
        return Message{QT_TRANSLATE_NOOP("xw", "police number"), {}}.text();
    if (mark == u"organizer")
        return Message{QT_TRANSLATE_NOOP("xw", "organizer"), {}}.text();
    if (mark == u"contact")
        return Message{QT_TRANSLATE_NOOP("xw", "contact"), {}}.text();
    if (mark == u"name")
        return Message{QT_TRANSLATE_NOOP("xw", "name of the site"), {}}.text();
    return mark;
}

QString marksText(const QStringList &marks)
{
    QStringList words;
    for (const QString &mark : marks)
        words << markText(mark);
    return words.join(Message{QT_TRANSLATE_NOOP("xw", ", "), {}}.text());
}

Message messageOf(const SiteFinding &finding)
{
    const QString count = QString::number(finding.count);
    const QString first = finding.words.value(0), second = finding.words.value(1);
    switch (finding.check) {
    case SiteCheck::DidNotOpen:
        return {QT_TRANSLATE_NOOP("xw", "Did not open: %1"), {visitReasonText(first, finding.count)}};
    case SiteCheck::Gate:
        return {QT_TRANSLATE_NOOP("xw", "Shows nothing without a browser: open it"), {}};
    case SiteCheck::WeekFailed:
        return {QT_TRANSLATE_NOOP("xw", "The week's watch: %1 of %2 visits failed"), {first, second}};
    case SiteCheck::WeekWarning:
        return {QT_TRANSLATE_NOOP("xw", "Warning: %1 of %2 visits of the week failed"), {first, second}};
    case SiteCheck::HomeStale:
        return {QT_TRANSLATE_NOOP("xw", "Home page not updated for %1 day(s)"), {count}};
    case SiteCheck::NavigationStale:
        return {QT_TRANSLATE_NOOP("xw", "No page behind the home page updated for two weeks"), {}};
    case SiteCheck::NewsNoticeStale:
        return {QT_TRANSLATE_NOOP("xw", "%1 column(s) of news and notices overdue"), {count}};
    case SiteCheck::LongStale:
        return {QT_TRANSLATE_NOOP("xw", "%1 other column(s) overdue"), {count}};
    case SiteCheck::BlankColumns:
        return {QT_TRANSLATE_NOOP("xw", "%1 blank column(s)"), {count}};
    case SiteCheck::RedatedEntries:
        return {QT_TRANSLATE_NOOP("xw", "%1 entr(y|ies) with doubtful days"), {count}};
    case SiteCheck::MarksMissing:
        return {QT_TRANSLATE_NOOP("xw", "Missing: %1"), {marksText(finding.words)}};
    case SiteCheck::MarksDiffer:
        return {QT_TRANSLATE_NOOP("xw", "%1 differs: %2"), {markText(first), second}};
    case SiteCheck::NoErrorEntrance:
        return {QT_TRANSLATE_NOOP("xw", "No entrance to report errors"), {}};
    case SiteCheck::DeadLinks:
        return {QT_TRANSLATE_NOOP("xw", "%1 dead link(s)"), {count}};
    case SiteCheck::HiddenLinks:
        return {QT_TRANSLATE_NOOP("xw", "%1 hidden link(s)"), {count}};
    case SiteCheck::HarmfulLinks:
        return {QT_TRANSLATE_NOOP("xw", "%1 link(s) to gambling or its like"), {count}};
    case SiteCheck::SevereWord:
        return {QT_TRANSLATE_NOOP("xw", "Severe: %1 → %2"), {first, second}};
    case SiteCheck::WrongWord:
        return {QT_TRANSLATE_NOOP("xw", "Wrong word: %1 → %2"), {first, second}};
    case SiteCheck::PersonalNumbers:
        return {QT_TRANSLATE_NOOP("xw", "%1 personal number(s) on its pages"), {count}};
    case SiteCheck::DomainName:
        return {QT_TRANSLATE_NOOP("xw", "Domain name: %1"), {first}};
    case SiteCheck::VetoNear:
        return first == u"home"
                   ? Message{QT_TRANSLATE_NOOP("xw", "%1 day(s) to the veto if the home page is not "
                                                     "updated"),
                             {count}}
                   : Message{QT_TRANSLATE_NOOP("xw", "%1 day(s) to the veto if its columns are not "
                                                     "updated"),
                             {count}};
    case SiteCheck::NoConsultation:
        return {QT_TRANSLATE_NOOP("xw", "No channel for consultation seen"), {}};
    case SiteCheck::LateReplies:
        return {QT_TRANSLATE_NOOP("xw", "%1 message(s) unanswered for three months"), {count}};
    case SiteCheck::ThinGuides:
        return {QT_TRANSLATE_NOOP("xw", "%1 guide(s) without four or more of (its|their) elements"), {count}};
    case SiteCheck::Unlinked:
        return {QT_TRANSLATE_NOOP("xw", "%1 policies and readings not linked"), {count}};
    }
    return {};
}

} // namespace

QString visitReasonText(const QString &reason, int status)
{
    if (reason == u"timeout")
        return Message{QT_TRANSLATE_NOOP("xw", "not open after 15 seconds"), {}}.text();
    if (reason == u"dns")
        return Message{QT_TRANSLATE_NOOP("xw", "its name leads nowhere"), {}}.text();
    if (reason == u"refused")
        return Message{QT_TRANSLATE_NOOP("xw", "nothing answers there"), {}}.text();
    if (reason == u"reset")
        return Message{QT_TRANSLATE_NOOP("xw", "the connection broke off"), {}}.text();
    if (reason == u"tls")
        return Message{QT_TRANSLATE_NOOP("xw", "its encryption is at fault"), {}}.text();
    if (reason == u"http")
        return Message{QT_TRANSLATE_NOOP("xw", "it answers %1"), {QString::number(status)}}.text();
    if (reason == u"redirect-loop")
        return Message{QT_TRANSLATE_NOOP("xw", "it sends one round in circles"), {}}.text();
    if (reason == u"too-large")
        return Message{QT_TRANSLATE_NOOP("xw", "its page has no end"), {}}.text();
    if (reason == u"malformed")
        return Message{QT_TRANSLATE_NOOP("xw", "its answer is no web page"), {}}.text();
    if (reason == u"blank")
        return Message{QT_TRANSLATE_NOOP("xw", "it shows nothing, in a browser neither"), {}}.text();
    if (reason == u"soft-error")
        return Message{QT_TRANSLATE_NOOP("xw", "it shows what it shows for any address"), {}}.text();
    if (reason == u"no-address")
        return Message{QT_TRANSLATE_NOOP("xw", "the register has no address of it"), {}}.text();
    return reason;
}

QString textOf(const SiteFinding &finding)
{
    return messageOf(finding).text();
}

} // namespace xw
