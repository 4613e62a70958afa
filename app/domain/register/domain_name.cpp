#include "domain/register/domain_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw
{

namespace
{

bool isDepartment(WebsiteType type)
{
    return type == WebsiteType::ProvinceDepartment || type == WebsiteType::CityDepartment ||
           type == WebsiteType::CountyDepartment;
}

// 47号: county departments, towns and streets normally use the county's portal.
bool shouldHaveNone(WebsiteType type)
{
    return type == WebsiteType::CountyDepartment || type == WebsiteType::BelowCounty;
}

class Judging
{
public:
    explicit Judging(const SiteDomains &site) : m_site(site), m_host(hostOf(site.url)), m_form(formOf(m_host))
    {
    }

    DomainReport report()
    {
        suffix();
        if (m_form != HostForm::Foreign && m_form != HostForm::None && m_form != HostForm::Chinese)
            form();
        chineseName();
        besides();
        return std::move(m_report);
    }

private:
    void add(const char *rule, Certainty certainty, bool violation, Message message)
    {
        m_report.findings.push_back({QString::fromUtf8(rule), certainty, violation, std::move(message)});
    }

    void against(const char *rule, Message message)
    {
        m_report.verdict = DomainVerdict::Violates;
        add(rule, Certainty::A, true, std::move(message));
    }

    void doubt(const char *rule, Certainty certainty, Message message)
    {
        add(rule, certainty, false, std::move(message));
    }

    void suffix()
    {
        if (m_form == HostForm::None)
            doubt("D1", Certainty::D, {QT_TRANSLATE_NOOP("xw", "No address is registered"), {}});
        else if (m_form == HostForm::Foreign)
            against("D1", {QT_TRANSLATE_NOOP("xw", "%1 does not end in .gov.cn"), {m_host}});
        else if (m_form == HostForm::Chinese)
            doubt("D9", Certainty::A,
                  {QT_TRANSLATE_NOOP("xw",
                                     "Only the Chinese domain is registered: the English one is not known"),
                   {}});
    }

    void form()
    {
        if (m_form == HostForm::Central) {
            against("D2",
                    {QT_TRANSLATE_NOOP("xw", "%1 belongs to the central government's portal"), {m_host}});
        } else if (m_form == HostForm::Deeper) {
            doubt("D4", Certainty::D,
                  {QT_TRANSLATE_NOOP("xw", "%1 has more labels than any form of the rules"), {m_host}});
        } else if (isPortal(m_site.type)) {
            if (m_form == HostForm::Portal)
                m_report.verdict = DomainVerdict::Conforms;
            else
                against("D3",
                        {QT_TRANSLATE_NOOP("xw", "A portal's domain is www.name.gov.cn, not %1"), {m_host}});
        } else if (isDepartment(m_site.type)) {
            department();
        } else if (m_form == HostForm::Portal || m_form == HostForm::Department) {
            m_report.verdict = DomainVerdict::Conforms; // zones and others: either form is in use
        } else {
            unusualForm();
        }
    }

    void department()
    {
        if (m_form == HostForm::Portal || m_form == HostForm::Bare) {
            against("D4", {QT_TRANSLATE_NOOP("xw", "A department's domain lies under its government's, as "
                                                   "name.government.gov.cn, not %1"),
                           {m_host}});
            return;
        }
        const QString label = governmentLabel(m_host);
        const QString portal = governmentLabel(hostOf(m_site.portalHost));
        const bool superior =
            std::any_of(m_site.superiorHosts.begin(), m_site.superiorHosts.end(),
                        [&](const QString &host) { return governmentLabel(hostOf(host)) == label; });
        if (portal.isEmpty() || label == portal || superior) {
            if (m_form == HostForm::Department)
                m_report.verdict = DomainVerdict::Conforms;
            if (superior && label != portal)
                doubt("D6", Certainty::B,
                      {QT_TRANSLATE_NOOP("xw", "%1 lies under a ministry: the ministry answers for it"),
                       {m_host}});
        } else {
            against("D4",
                    {QT_TRANSLATE_NOOP("xw", "%1 does not lie under %2.gov.cn, the domain of its government"),
                     {m_host, portal}});
        }
        if (m_form == HostForm::WwwDepartment)
            unusualForm();
    }

    void unusualForm()
    {
        doubt("D4", Certainty::D,
              {QT_TRANSLATE_NOOP("xw", "%1 is no form that the rules show: to be looked at"), {m_host}});
    }

    void chineseName()
    {
        if (m_site.chineseDomain.isEmpty())
            return;
        const QString host = hostOf(m_site.chineseDomain);
        if (formOf(host) != HostForm::Chinese) {
            add("D1", Certainty::A, true,
                {QT_TRANSLATE_NOOP("xw", "The Chinese domain %1 does not end in .政务"), {host}});
            return;
        }
        const QString name = host.section(u'.', -2, -2);
        if (!m_site.organizer.isEmpty() && !m_site.organizer.contains(name) &&
            !name.contains(m_site.organizer))
            doubt("D7", Certainty::A,
                  {QT_TRANSLATE_NOOP("xw", "Is “%1” the name or the standard short name of %2?"),
                   {name, m_site.organizer}});
    }

    void besides()
    {
        if (!m_site.otherHosts.isEmpty() && !m_site.mainNamed)
            add("D9", Certainty::A, true,
                {QT_TRANSLATE_NOOP("xw",
                                   "The site has several domains and none is named as the main one: %1"),
                 {m_site.otherHosts.join(u", "_s)}});
        if (shouldHaveNone(m_site.type) && m_form != HostForm::None)
            doubt("D12", Certainty::A,
                  {QT_TRANSLATE_NOOP(
                       "xw", "County departments, towns and streets normally have no site of their own"),
                   {}});
        const QString checked = hostOf(m_site.checkedUrl);
        if (!checked.isEmpty() && !m_host.isEmpty() && checked != m_host)
            doubt(
                "", Certainty::D,
                {QT_TRANSLATE_NOOP("xw", "%1 is registered, but the visit ended at %2"), {m_host, checked}});
        if (m_site.checkedUrl.startsWith(u"http://"_s, Qt::CaseInsensitive))
            doubt("", Certainty::D,
                  {QT_TRANSLATE_NOOP("xw", "The site answers without encryption (http)"), {}});
    }

    const SiteDomains &m_site;
    QString m_host;
    HostForm m_form;
    DomainReport m_report;
};

} // namespace

DomainReport judgeDomains(const SiteDomains &site)
{
    return Judging(site).report();
}

Rate domainRate(const std::vector<DomainVerdict> &sites)
{
    const auto conforming = std::count(sites.begin(), sites.end(), DomainVerdict::Conforms);
    return {static_cast<qint64>(conforming), static_cast<qint64>(sites.size())};
}

} // namespace xw
