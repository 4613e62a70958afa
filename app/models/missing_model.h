// MissingModel: the running subjects that a newer list does not hold any more. Each can be marked as closed;
// none is by itself.
#pragma once

#include "domain/round_state.h"

#include <QAbstractListModel>
#include <QSet>

namespace xw::models
{

class MissingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// Takes what it shows out of `state` at once and keeps nothing of it.
    void setMissing(const std::vector<SubjectId> &missing, const RoundState &state);
    /// Those that are marked.
    [[nodiscard]] std::vector<SubjectId> toClose() const;
    void markAll(bool marked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void marksChanged();

private:
    struct Line {
        SubjectId subject;
        QString text;
    };
    std::vector<Line> m_lines;
    QSet<SubjectId> m_marked;
};

} // namespace xw::models
