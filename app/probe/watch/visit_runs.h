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

/// What a log knows of its visits, wherever they are kept.
class RunsVisitLog : public VisitLog
{
public:
    [[nodiscard]] const WatchRules &rules() const override { return m_rules; }
    [[nodiscard]] qint64 lastSlot(int site) const override
    {
        return runs(site).empty() ? -1 : runs(site).back().lastSlot;
    }
    [[nodiscard]] qint64 lastAt(int site) const override
    {
        return runs(site).empty() ? 0 : runs(site).back().lastAt;
    }
    [[nodiscard]] const std::vector<VisitRun> &runs(int site) const override
    {
        return m_runs.sites()[size_t(site)].runs;
    }
    [[nodiscard]] QStringList codes() const override { return m_runs.codes(); }
    /// What is new goes through keepSite().
    [[nodiscard]] Result<int> site(const QString &code, const QByteArray &url) override
    {
        const QString key = code.isEmpty() ? QString::fromUtf8(url) : code;
        if (const int known = m_runs.find(key); known >= 0)
            return known;
        if (auto kept = keepSite(lineOfSite(key, url)); !kept)
            return tl::unexpected(kept.error());
        return m_runs.addSite(key, url);
    }

protected:
    [[nodiscard]] virtual Result<void> keepSite(const QByteArray &line) = 0;

    WatchRules m_rules;
    VisitRuns m_runs;

private:
    [[nodiscard]] QByteArray lineOfSite(const QString &key, const QByteArray &url) const;
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
