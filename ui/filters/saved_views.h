// SavedViews: filters of a list under a name, chosen again from a menu. Kept in the settings of the program.
#pragma once

#include "models/column_filter.h"

#include <QToolButton>

class QSettings;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

/// What a list shows: words, values of columns, an order.
struct ListView {
    QString words;
    models::ColumnFilter columns;
    QString sortColumn; ///< id; empty: the list's own order
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    [[nodiscard]] bool isPlain() const
    {
        return words.trimmed().isEmpty() && columns.isEmpty() && sortColumn.isEmpty();
    }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ListView fromJson(const QJsonObject &json);
    friend bool operator==(const ListView &, const ListView &) = default;
};

class SavedViews final : public QToolButton
{
    Q_OBJECT

public:
    /// Both must outlive it. `key`: of the list, "register/websites"; it can be changed later.
    SavedViews(QSettings &settings, widgets::Dialogs &dialogs, QWidget *parent = nullptr);
    void setKey(const QString &key) { m_key = key; }
    /// What is shown now, for “Save this view”.
    void setCurrent(const ListView &view) { m_current = view; }

signals:
    void chosen(const xw::ui::ListView &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void askName();
    void retranslate();
    [[nodiscard]] QList<QPair<QString, ListView>> views() const;
    void keep(const QList<QPair<QString, ListView>> &views);
    QSettings &m_settings;
    widgets::Dialogs &m_dialogs;
    QString m_key;
    ListView m_current;
};

} // namespace xw::ui
