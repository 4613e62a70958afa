// ProgramSettings: language, size of the text, the name in the history, and where the data lies.
#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shared/page_context.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xw::ui
{

class ProgramSettings final : public SettingsSection
{
    Q_OBJECT

public:
    /// `context` must outlive it.
    explicit ProgramSettings(const PageContext &context, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    const PageContext &m_context;
    QLabel *m_languageLabel, *m_authorLabel, *m_placeLabel, *m_settingsLabel, *m_authorNote, *m_updatesLabel,
        *m_remindLabel, *m_textSizeLabel;
    QComboBox *m_language, *m_textSize;
    QLineEdit *m_author, *m_place, *m_settings, *m_updates;
    QPushButton *m_show;
    QSpinBox *m_remind; ///< working days before the day of a case
};

} // namespace xw::ui
