// SubjectPicker: a few subjects of the register, chosen by typing.
#pragma once

#include "domain/ids.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace xw
{
class Workspace;
}

namespace xw::ui
{

class SubjectPicker final : public QWidget
{
    Q_OBJECT

public:
    /// `name`: objectName of the field; the list's ends in "List". `workspace` must outlive this.
    SubjectPicker(const Workspace &workspace, const QString &name, const QString &label,
                  QWidget *parent = nullptr);
    void add(SubjectId subject);
    [[nodiscard]] std::vector<SubjectId> subjects() const { return m_subjects; }

signals:
    void changed();

private:
    void addTyped();
    void removeChosen();
    const Workspace &m_workspace;
    std::vector<SubjectId> m_subjects;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_fault;
};

} // namespace xw::ui
