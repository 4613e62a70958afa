// SampleCounts and SampleList: what a sample plan draws, by region or part, and name by name. Read-only; they
// show what domain/sample_summary.h counted.
#pragma once

#include "domain/sample_summary.h"

#include <QAbstractTableModel>
#include <memory>

namespace xw::models
{

class SampleCounts final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        WebsitesRunning,
        WebsitesDrawn,
        WebsitesShare,
        MediaRunning,
        MediaDrawn,
        MediaShare,
        columns
    };
    enum Role { TotalRole = Qt::UserRole + 1 }; ///< bool: the last row

    using QAbstractTableModel::QAbstractTableModel;
    /// Lines that hold every word of `filter` in their name; the total stays.
    void setLines(std::vector<SampleLine> lines, const SampleLine &total, RateFormat format);
    void setFilter(const QString &filter);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    std::vector<SampleLine> m_lines;
    std::vector<SampleLine> m_shown; ///< the total is the last
    SampleLine m_total;
    RateFormat m_format;
    QString m_filter;
};

class SampleList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, SubjectName, RegionName, Type, Reason, columns };
    enum Role { ReasonRole = Qt::UserRole + 1 }; ///< int of SampleReason

    using QAbstractTableModel::QAbstractTableModel;
    void setSample(std::shared_ptr<const SampleRegister> from, std::vector<SampleEntry> entries);
    void setFilter(const QString &filter);
    void retranslate();
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    [[nodiscard]] SubjectId subjectAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();
    [[nodiscard]] QString text(const SampleEntry &entry, int column) const;
    std::shared_ptr<const SampleRegister> m_from;
    std::vector<SampleEntry> m_entries;
    std::vector<int> m_shown;
    QString m_filter;
};

} // namespace xw::models
