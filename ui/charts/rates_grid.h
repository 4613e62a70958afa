// RatesGrid: regions by problems as a table on the page: each number opens what it counts, each region stands
// beside the round before.
#pragma once

#include "ui/charts/rates_table.h"

#include <QTableView>

class QStandardItemModel;

namespace xw::ui
{

class RatesGrid final : public QTableView
{
    Q_OBJECT

public:
    explicit RatesGrid(QWidget *parent = nullptr);
    /// `thresholdHundredths`: rates below it are marked.
    void setTable(RegionTable table, SubjectKind kind, int thresholdHundredths);

signals:
    /// A cell that counts subjects; the region is invalid for the whole. `what`: it in words, empty for all.
    void behindAsked(const xw::models::BehindQuery &query, const QString &what);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QModelIndex &index);
    void copy() const;
    RegionTable m_table;
    SubjectKind m_kind = SubjectKind::Website;
    QStandardItemModel *m_model;
};

} // namespace xw::ui
