// ValueList: the values of one column with a tick each, found by typing. Holds a hundred thousand without a
// row for each of them.
#pragma once

#include "models/column_filter.h"

#include <QAbstractListModel>

namespace xw::ui
{

class ValueList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `allowed`: keys that are ticked; nullopt: all are.
    ValueList(std::vector<models::ColumnValue> values, const std::optional<QSet<QString>> &allowed,
              QObject *parent = nullptr);
    /// Only values that hold these words are listed; what is ticked stays ticked.
    void find(const QString &words);
    /// Ticks or unticks all that are listed.
    void setAll(bool ticked);
    /// Some value is left out by now: there is a choice that a search could lose.
    [[nodiscard]] bool hasChoice() const;
    /// Ticks those that are listed, unless the person ticked among them; what is not listed stays ticked
    /// where `keepOthers`.
    void takeFound(bool keepOthers);
    [[nodiscard]] bool isFinding() const { return !m_words.isEmpty(); }
    /// nullopt: every value is ticked, so that the column lets everything through.
    [[nodiscard]] std::optional<QSet<QString>> ticked() const;
    [[nodiscard]] int tickedCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<models::ColumnValue> m_values;
    std::vector<bool> m_ticked;
    std::vector<size_t> m_listed;
    QString m_words;
    bool m_byHand = false; ///< a listed value was ticked or unticked since the last search
};

} // namespace xw::ui
