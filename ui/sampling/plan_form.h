// PlanForm: the fields of a sample plan. Every change says so at once; it draws nothing.
#pragma once

#include "domain/sample.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace xw::ui
{

class PlanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);
    void setPlan(const SamplePlan &plan);
    /// nullopt: a field holds nothing that makes sense; fault() says which.
    [[nodiscard]] std::optional<SamplePlan> plan() const;
    [[nodiscard]] QString fault() const;
    /// How many subjects the round before judged 不合格; -1: nothing is known of that round.
    void setPreviousProblems(int count, const QString &round);
    void newSeed();

signals:
    void changed();

private:
    void touched();
    QCheckBox *m_websites, *m_media, *m_portals, *m_previous;
    QRadioButton *m_byRatio, *m_byCount;
    QDoubleSpinBox *m_ratio;
    QSpinBox *m_count, *m_floor;
    QComboBox *m_by;
    QLineEdit *m_seed;
    QLabel *m_previousNote;
    bool m_setting = false;
};

} // namespace xw::ui
