// AssignDialog: who is to inspect whom, and how far each is; every number opens the list that it counts.
#pragma once

#include "ui/shared/page.h"

#include <QDialog>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace xw
{
class Workspace;
struct PersonProgress;
} // namespace xw

namespace xw::widgets
{
class MessageBar;
}

namespace xw::ui
{

class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Must outlive it.
    explicit AssignDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~AssignDialog() override;

signals:
    void showSubjects(const xw::ui::SubjectFilter &filter);

private:
    void refresh();
    void check();
    void spread();
    void openNumber(QTreeWidgetItem *item, int column);
    [[nodiscard]] QStringList people() const;

    Workspace &m_workspace;
    widgets::MessageBar *m_messages;
    QTreeWidget *m_list;
    QLineEdit *m_people;
    QComboBox *m_by;
    QCheckBox *m_keep;
    QPushButton *m_spread;
    QLabel *m_sum;
    std::vector<PersonProgress> m_progress; ///< as listed
};

} // namespace xw::ui
