// ScopeFields: what a round covers, as fields: title, the days of the check, the day that it states, depth,
// kinds.
#pragma once

#include "domain/round.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace xw::ui
{

class ScopeFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeFields(QWidget *parent = nullptr);
    void setScope(RoundKey key, const RoundScope &scope);
    /// Usage where a day is none, or where what is written does not fit together.
    [[nodiscard]] Result<RoundScope> scope() const;
    void retranslate();

signals:
    void changed();

private:
    RoundKey m_key;
    QLineEdit *m_title, *m_from, *m_until, *m_asOf;
    QComboBox *m_depth, *m_kinds;
    QLabel *m_titleLabel, *m_daysLabel, *m_asOfLabel, *m_depthLabel, *m_kindsLabel;
};

} // namespace xw::ui
