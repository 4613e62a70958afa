// RestoreDialog: the copies that were made by themselves, newest first, of which one becomes a new file.
#pragma once

#include "ui/backup/backup_shelf.h"

#include <QDialog>

class QTreeWidget;
class QPushButton;

namespace xw::ui
{

class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `location`: of the open workspace, whose copies are shown; empty: all are.
    RestoreDialog(const BackupShelf &shelf, const QString &location, QWidget *parent = nullptr);

signals:
    void chosen(const xw::ui::KeptBackup &backup);
    void otherAsked(); ///< a file that somebody kept elsewhere

private:
    void fill();
    [[nodiscard]] const KeptBackup *current() const;
    QList<KeptBackup> m_backups;
    QTreeWidget *m_list;
    QPushButton *m_restore;
};

} // namespace xw::ui
