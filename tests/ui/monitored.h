// Readings for tests of pages: as if the machine had looked at some sites of the open round. No network.
#pragma once

#include "domain/suggestion.h"
#include "monitor/monitor.h"
#include "testkit/testkit.h"
#include "workspace/workspace.h"

namespace xw::testkit
{

inline SiteFinding readFinding(SiteCheck check, int count, QStringList words = {}, bool doubt = false)
{
    SiteFinding finding;
    finding.check = check;
    finding.about = check == SiteCheck::WrongWord ? words.value(0) : QString();
    finding.count = count;
    finding.words = std::move(words);
    finding.isDoubt = doubt;
    finding.picture = QStringLiteral("主办单位：某某办公室　联系电话：0980-12345\n政府网站标识码　ICP备案");
    for (int i = 0; i < qMin(count, 3) || i == 0; ++i)
        finding.places.push_back({QStringLiteral("http://www.site.test/%1/").arg(i),
                                  QStringLiteral("通知公告"), QStringLiteral("2019-08-11")});
    return finding;
}

inline SiteReading readOf(const Workspace &workspace, SubjectId subject, std::vector<SiteFinding> findings)
{
    SiteReading reading;
    reading.subject = subject;
    reading.round = workspace.state().round().key;
    reading.at = workspace.clock().now();
    reading.pages = 31;
    reading.elapsedMs = 420;
    reading.findings = std::move(findings);
    return reading;
}

/// Puts them among the measurements, as the Monitor does.
inline void keepReadings(Workspace &workspace, const std::vector<SiteReading> &readings)
{
    std::vector<Measurement> measurements;
    for (const SiteReading &reading : readings)
        measurements.push_back(toMeasurement(reading));
    if (!workspace.store().append(std::move(measurements)).takeResult())
        qFatal("readings were not kept");
}

} // namespace xw::testkit
