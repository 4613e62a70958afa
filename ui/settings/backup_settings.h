// BackupSettings: how many copies are made by themselves and kept, where they lie, and when the last one was
// made.
#pragma once

#include "ui/backup/backup_shelf.h"
#include "ui/settings/settings_section.h"
#include "ui/shared/page_context.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace xw::ui
{

class BackupSettings final : public SettingsSection
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit BackupSettings(const PageContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    BackupShelf m_shelf;
    QLabel *m_keptLabel, *m_newestLabel, *m_newest, *m_note;
    QSpinBox *m_kept;
    QPushButton *m_show;
};

} // namespace xw::ui
