// RegionSettings: the order in which every list names the regions. Drag, or move with buttons; saved at once.
#pragma once

#include "ui/settings/settings_section.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace xw::ui
{

class RegionSettings final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RegionSettings(QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void move(int by);
    void save();
    void enable();
    QLabel *m_text;
    QListWidget *m_list;
    QPushButton *m_up, *m_down;
};

} // namespace xw::ui
