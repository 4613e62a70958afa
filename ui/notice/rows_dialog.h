// RowsDialog: a small table that is filled by hand, a line each; one empty line always waits at its end.
#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QTableWidget;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class RowsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Says what is wrong with the rows; empty: they are taken, and the dialog closes.
    using Take = std::function<QString(const QList<QStringList> &rows)>;
    RowsDialog(const QString &title, const QString &hint, const QStringList &columns,
               const QList<QStringList> &rows, Take take, widgets::Dialogs &dialogs,
               QWidget *parent = nullptr);
    [[nodiscard]] QList<QStringList> rows() const;
    void accept() override;
    void reject() override; ///< asks where lines were changed

private:
    void widenFirst();
    void waitForMore();
    void removeRows();
    Take m_take;
    widgets::Dialogs &m_dialogs;
    QTableWidget *m_table;
    QLabel *m_fault;
    QList<QStringList> m_before;
};

} // namespace xw::ui
