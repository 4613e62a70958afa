// DemoSite: one small government-like site of the sample province, rendered on request, with the defects
// that an inspector is to find. Pure: path in, page out. Knows no network.
#pragma once

#include "base/error.h"

#include <QDate>
#include <QStringList>
#include <vector>

namespace xw::demo
{

/// What is wrong with a site; the words are those of resources/samples/sites.json.
enum class Defect {
    StaleColumns,
    BlankColumns,
    NoConsultation,
    DeadLinks,
    NoMarks,
    WrongWord,
    Slow,
    StaleHome
};

struct DemoSite {
    QString host; ///< without port
    QString code; ///< 网站标识码
    QString name;
    QString organizer;
    bool portal = false;
    std::vector<Defect> defects;

    [[nodiscard]] bool has(Defect defect) const;
};

struct SamplePage {
    int status = 200;
    QByteArray html;
    int delayMs = 0; ///< how long the site lets one wait
};

/// The sites of the sample province; an error names the entry of the file that is wrong.
[[nodiscard]] Result<std::vector<DemoSite>> demoSites();
/// One page. Dates on it are relative to `today`, so that a fresh column is fresh whenever the sample is
/// opened.
[[nodiscard]] SamplePage renderPage(const DemoSite &site, const QString &path, QDate today);

} // namespace xw::demo
