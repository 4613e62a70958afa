// ConflictsDialog: where two people said different things in packages of changes, and which of them is right.
#pragma once

#include "workspace/merging.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class ConflictsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit ConflictsDialog(Workspace &workspace, QWidget *parent = nullptr);

signals:
    void failed(const xw::Error &error);

private:
    void refresh();
    void showChoice();
    void settle();

    Workspace &m_workspace;
    QLabel *m_sum;
    QTreeWidget *m_list;
    QPushButton *m_settle;
};

} // namespace xw::ui
