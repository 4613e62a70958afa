// NewWorkspaceDialog: province, first round, issuer and where the file goes.
#pragma once

#include "workspace/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xw::widgets
{
class Dialogs;
}

namespace xw::ui
{

class NewWorkspaceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `today` decides the proposed round, `folder` where the file is proposed.
    NewWorkspaceDialog(widgets::Dialogs &dialogs, QDate today, const QString &folder,
                       QWidget *parent = nullptr);

signals:
    void chosen(const QString &path, const xw::InitOptions &options);

private:
    void check();
    void proposePath();
    void browse();
    void finish();
    [[nodiscard]] QString province() const;
    widgets::Dialogs &m_dialogs;
    QString m_folder;
    bool m_pathByHand = false;
    void offerNumbers(QDate today);
    QComboBox *m_province, *m_kind, *m_number, *m_decimals, *m_rounding;
    QSpinBox *m_year;
    QLineEdit *m_title, *m_issuer, *m_path;
    QLabel *m_fault;
    QPushButton *m_create;
};

} // namespace xw::ui
