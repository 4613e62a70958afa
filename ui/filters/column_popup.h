// ColumnPopup: what a spreadsheet opens under the head of a column: which of its values are let through.
// Enter takes it over, Esc leaves everything as it is.
#pragma once

#include "models/column_filter.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace xw::ui
{

class ValueList;

class ColumnPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    ColumnPopup(const QString &title, std::vector<models::ColumnValue> values,
                const std::optional<QSet<QString>> &allowed, QWidget *parent);
    /// Opens at a point of the screen, within it.
    void openAt(const QPoint &place);

signals:
    /// nullopt: the column lets everything through.
    void taken(const std::optional<QSet<QString>> &allowed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take();
    void showState();
    ValueList *m_values;
    QLineEdit *m_field;
    QListView *m_view;
    QCheckBox *m_keep; ///< what was chosen before stays beside what is found
    QPushButton *m_take;
};

} // namespace xw::ui
