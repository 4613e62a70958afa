// MonitorTable: the websites of the round with how far the machine is with each: not looked at, looking,
// found so many, nothing, failed and why. A row a site; 15,000 stay instant, since rows are made as they are
// painted and what changes touches its own row alone.
#pragma once

#include "monitor/monitor.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <array>

namespace xw::models
{

class MonitorTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Site, Region, State, Found, Looked, Took, columns };
    /// What the person looks for.
    enum class Part { All, ToLookAt, Failed, Nothing, Unseen };
    static constexpr int partCount = 5;
    enum Role {
        ToneRole = Qt::UserRole + 1
    }; ///< int(widgets' Tone by name): 0 none 1 at work 2 good 3 bad 4 warn

    explicit MonitorTable(QObject *parent = nullptr);
    /// nullptr: shows nothing. `monitor` outlives this.
    void setMonitor(monitor::Monitor *monitor);
    void setPart(Part part);
    /// Words that all stand in code, name or region.
    void setFilter(const QString &words);
    /// The register or the round is another one, or what was found leaves the filter: read all again.
    void refresh();
    void retranslate();

    [[nodiscard]] SubjectId at(int row) const; ///< invalid: no such row
    [[nodiscard]] QList<SubjectId> shown() const { return m_shown; }
    /// All sites of the round in this part.
    [[nodiscard]] QList<SubjectId> sites(Part part) const;
    [[nodiscard]] int count(Part part) const { return m_counts[size_t(part)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countsChanged();

private:
    void takeChanged(const QList<SubjectId> &subjects);
    [[nodiscard]] static bool belongs(monitor::SiteState state, Part part);
    [[nodiscard]] bool fits(SubjectId id) const;
    void countIn(monitor::SiteState state, int step);
    [[nodiscard]] QString text(SubjectId id, int column) const;

    QPointer<QObject> m_alive; ///< of the monitor
    monitor::Monitor *m_monitor = nullptr;
    Part m_part = Part::All;
    QStringList m_words;
    QList<SubjectId> m_shown;
    QHash<SubjectId, int> m_rowOf;
    QHash<SubjectId, monitor::SiteState> m_states; ///< of all sites of the round, as they were counted
    QList<SubjectId> m_all;                        ///< in the order of the register
    std::array<int, partCount> m_counts{};
};

/// A state in the language of the program.
[[nodiscard]] QString siteStateText(const monitor::Monitor &monitor, SubjectId subject);

} // namespace xw::models
