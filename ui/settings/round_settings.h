// RoundSettings: what the numbers of the open round are printed by: issuer, decimals, rounding, threshold;
// and what it covers.
#pragma once

#include "ui/settings/settings_section.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xw::ui
{

class ScopeFields;

class RoundSettings final : public SettingsSection
{
    Q_OBJECT

public:
    explicit RoundSettings(QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void save();
    void check();
    QLineEdit *m_province, *m_issuer;
    QComboBox *m_decimals, *m_rounding;
    QDoubleSpinBox *m_threshold;
    ScopeFields *m_scope;
    QLabel *m_fault;
    QLabel *m_provinceLabel, *m_issuerLabel, *m_rateLabel, *m_thresholdLabel, *m_example;
    QPushButton *m_save;
};

} // namespace xw::ui
