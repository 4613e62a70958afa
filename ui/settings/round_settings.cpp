#include "ui/settings/round_settings.h"

#include "models/labels.h"
#include "ui/settings/scope_fields.h"
#include "ui/shared/futures.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
/// The round as the fields say it.
RateFormat formatOf(const QComboBox &decimals, const QComboBox &rounding)
{
    return {decimals.currentIndex(), rounding.currentIndex() == 1 ? Rounding::Truncate : Rounding::HalfUp};
}
} // namespace

RoundSettings::RoundSettings(QWidget *parent) : SettingsSection(parent)
{
    setObjectName(u"roundSettings"_s);
    auto *form = new QFormLayout;
    form->setContentsMargins(10, 12, 10, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    const auto field = [this](QLineEdit **edit, const QString &name) {
        *edit = new QLineEdit(this);
        (*edit)->setObjectName(name);
        (*edit)->setMinimumWidth(widgets::charWidth(fontMetrics()) * 44);
        (*edit)->setMaximumWidth(widgets::charWidth(fontMetrics()) * 72);
        connect(*edit, &QLineEdit::textChanged, this, &RoundSettings::check);
    };
    const auto row = [this, form](QLabel **label, QWidget *what) {
        *label = new QLabel(this);
        (*label)->setBuddy(what);
        form->addRow(*label, what);
    };
    field(&m_province, u"roundProvince"_s);
    field(&m_issuer, u"roundIssuer"_s);
    row(&m_provinceLabel, m_province);
    row(&m_issuerLabel, m_issuer);
    auto *rates = new QWidget(this);
    auto *rateRow = new QHBoxLayout(rates);
    rateRow->setContentsMargins(0, 0, 0, 0);
    m_decimals = new QComboBox(rates);
    m_decimals->setObjectName(u"roundDecimals"_s);
    m_decimals->addItems({QString(), QString(), QString()});
    m_rounding = new QComboBox(rates);
    m_rounding->setObjectName(u"roundRounding"_s);
    m_rounding->addItems({QString(), QString()});
    m_example = new QLabel(rates);
    m_example->setObjectName(u"rateExample"_s);
    widgets::setInk(m_example, widgets::colours::soft);
    rateRow->addWidget(m_decimals);
    rateRow->addWidget(m_rounding);
    rateRow->addWidget(m_example, 1);
    row(&m_rateLabel, rates);
    m_threshold = new QDoubleSpinBox(this);
    m_threshold->setObjectName(u"roundThreshold"_s);
    m_threshold->setRange(0, 100);
    m_threshold->setDecimals(2);
    m_threshold->setSuffix(u" %"_s);
    m_threshold->setMaximumWidth(widgets::charWidth(fontMetrics()) * 18);
    row(&m_thresholdLabel, m_threshold);
    m_scope = new ScopeFields(this);
    form->addRow(m_scope);
    m_fault = new QLabel(this);
    m_fault->setObjectName(u"roundFault"_s);
    m_fault->setWordWrap(true);
    widgets::setInk(m_fault, widgets::colours::warn);
    form->addRow(m_fault);
    connect(m_scope, &ScopeFields::changed, this, &RoundSettings::check);
    m_save = new widgets::PrimaryButton(this);
    m_save->setObjectName(u"roundSave"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    form->addRow(QString(), buttons);
    body()->addLayout(form);
    connect(m_decimals, &QComboBox::currentIndexChanged, this, &RoundSettings::check);
    connect(m_rounding, &QComboBox::currentIndexChanged, this, &RoundSettings::check);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &RoundSettings::check);
    connect(m_save, &QPushButton::clicked, this, &RoundSettings::save);
    retranslate();
}

void RoundSettings::refresh()
{
    setEnabled(m_workspace && !m_workspace->isLocked());
    if (!m_workspace)
        return;
    const Round &round = m_workspace->state().round();
    setTitle(tr("Round %1").arg(models::roundLabel(round)));
    // What is being typed outlives a change elsewhere (the order of regions, another language); another round
    // does not take it over.
    show(round, round.id == m_shown.id && !m_workspace->isLocked());
}

void RoundSettings::show(const Round &round, bool keepTyped)
{
    const Round said = typed();
    const auto fill = [&](auto part, const auto &set) {
        if (!keepTyped || said.*part == m_shown.*part)
            set(round.*part);
    };
    fill(&Round::province, [this](const QString &text) { m_province->setText(text); });
    fill(&Round::issuer, [this](const QString &text) { m_issuer->setText(text); });
    fill(&Round::rates, [this](const RateFormat &rates) {
        m_decimals->setCurrentIndex(rates.decimals);
        m_rounding->setCurrentIndex(rates.rounding == Rounding::Truncate ? 1 : 0);
    });
    fill(&Round::thresholdHundredths, [this](int hundredths) { m_threshold->setValue(hundredths / 100.0); });
    if (!keepTyped || said.scope == m_shown.scope)
        m_scope->setScope(round.key, round.scope);
    m_shown = round;
    check();
}

Round RoundSettings::typed() const
{
    Round round = m_shown;
    round.province = m_province->text().trimmed();
    round.issuer = m_issuer->text().trimmed();
    round.rates = formatOf(*m_decimals, *m_rounding);
    round.thresholdHundredths = qRound(m_threshold->value() * 100);
    if (const Result<RoundScope> scope = m_scope->scope())
        round.scope = *scope;
    return round;
}

QString RoundSettings::unsaved() const
{
    const bool changed = !(typed() == m_shown) || !m_scope->scope();
    return m_workspace && isEnabled() && changed ? tr("Settings of the round, not saved") : QString();
}

void RoundSettings::discard()
{
    if (m_workspace)
        show(m_workspace->state().round(), false);
}

void RoundSettings::check()
{
    // 299 of 356 (83.988…) is a rate that truncation and rounding print apart.
    m_example->setText(
        tr("299 of 356 prints as %1").arg(Rate{299, 356}.text(formatOf(*m_decimals, *m_rounding))));
    if (!m_workspace)
        return;
    const Round said = typed();
    const Result<RoundScope> scope = m_scope->scope();
    m_fault->setText(scope ? QString() : scope.error().summary.text());
    m_fault->setVisible(!scope);
    m_save->setEnabled(scope && !(said == m_shown) && !said.province.isEmpty());
    emit unsavedChanged();
}

void RoundSettings::save()
{
    Round round = m_workspace->state().round();
    const Round said = typed();
    round.province = said.province;
    round.issuer = said.issuer;
    round.rates = said.rates;
    round.thresholdHundredths = said.thresholdHundredths;
    round.scope = said.scope;
    reportFailure(this, m_workspace->setSettings(round));
}

void RoundSettings::retranslate()
{
    m_provinceLabel->setText(tr("Place inspected"));
    m_issuerLabel->setText(tr("Issuer of the notice"));
    m_rateLabel->setText(tr("Rates are printed with"));
    m_thresholdLabel->setText(tr("Regions below this are named"));
    m_decimals->setItemText(0, tr("No decimals"));
    m_decimals->setItemText(1, tr("One decimal"));
    m_decimals->setItemText(2, tr("Two decimals"));
    m_decimals->setAccessibleName(tr("Decimals"));
    m_rounding->setItemText(0, tr("Rounded half up"));
    m_rounding->setItemText(1, tr("Truncated"));
    m_rounding->setAccessibleName(tr("Rounding"));
    m_save->setText(tr("Save"));
    m_scope->retranslate();
    check();
}

} // namespace xw::ui
