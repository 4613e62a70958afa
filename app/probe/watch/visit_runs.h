// VisitRuns: visits as runs of equal results, and their lines in a file.
#pragma once

#include "probe/visit_log.h"

#include <QHash>

namespace xw::probe
{

class VisitRuns
{
public:
    struct Site {
        QString code;
        QByteArray url;
        std::vector<VisitRun> runs;
    };
    [[nodiscard]] std::vector<Site> &sites() { return m_sites; }
    [[nodiscard]] const std::vector<Site> &sites() const { return m_sites; }
    /// False: the slot is not after the site's last one, or there is no such site.
    bool add(const VisitRecord &record, const WatchRules &rules);
    /// A line of a log: a site, a run or a visit. False: it is none of these, or of a site that was not said.
    [[nodiscard]] bool take(const QByteArray &line, const WatchRules &rules);
    /// -1: not known. `key`: its code, or its address where it has none.
    [[nodiscard]] int find(const QString &key) const { return m_numbers.value(key, -1); }
    /// With the next number.
    int addSite(const QString &key, const QByteArray &url);
    [[nodiscard]] QStringList codes() const;

private:
    std::vector<Site> m_sites;
    QHash<QString, int> m_numbers;
};

/// Of a site with its number.
[[nodiscard]] QByteArray lineOf(int number, const VisitRuns::Site &site);
[[nodiscard]] QByteArray lineOf(const VisitRun &run);
[[nodiscard]] std::optional<VisitRun> runFrom(const QList<QByteArray> &words);
[[nodiscard]] QByteArray lineOf(const VisitRecord &record);
[[nodiscard]] std::optional<VisitRecord> recordFrom(const QList<QByteArray> &words);
[[nodiscard]] QByteArray lineOf(const WatchRules &rules);
[[nodiscard]] std::optional<WatchRules> rulesFrom(const QByteArray &json);

/// A line with its check sum and line end.
[[nodiscard]] QByteArray sealed(const QByteArray &line);
/// The line without them; nullopt: it is not whole.
[[nodiscard]] std::optional<QByteArray> unsealed(QByteArrayView line);

} // namespace xw::probe
