#include "ui/sampling/plan_form.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QHBoxLayout *line(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

PlanForm::PlanForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(7);
    const auto box = [this](const QString &name, const QString &text) {
        auto *check = new QCheckBox(text, this);
        check->setObjectName(name);
        connect(check, &QCheckBox::toggled, this, &PlanForm::touched);
        return check;
    };
    column->addWidget(heading(tr("What is drawn"), this));
    m_websites = box(u"sampleWebsites"_s, tr("&Websites"));
    m_media = box(u"sampleMedia"_s, tr("&Media accounts"));
    column->addLayout(line({m_websites, m_media}));

    column->addSpacing(6);
    column->addWidget(heading(tr("How many"), this));
    m_byRatio = new QRadioButton(tr("A &share of each part"), this);
    m_byRatio->setObjectName(u"sampleByRatio"_s);
    m_byCount = new QRadioButton(tr("A &number of each kind"), this);
    m_byCount->setObjectName(u"sampleByCount"_s);
    m_ratio = new QDoubleSpinBox(this);
    m_ratio->setObjectName(u"sampleRatio"_s);
    m_ratio->setAccessibleName(tr("Share in percent"));
    m_ratio->setRange(0.01, 100);
    m_ratio->setDecimals(2);
    m_ratio->setSingleStep(5);
    m_ratio->setSuffix(u" %"_s);
    m_count = new QSpinBox(this);
    m_count->setObjectName(u"sampleCount"_s);
    m_count->setAccessibleName(tr("Number of each kind"));
    m_count->setRange(1, 1'000'000);
    m_count->setSingleStep(10);
    column->addLayout(line({m_byRatio, m_ratio}));
    column->addLayout(line({m_byCount, m_count}));
    m_by = new QComboBox(this);
    m_by->setObjectName(u"sampleBy"_s);
    m_by->addItems({tr("All together"), tr("Each region by itself"), tr("Each type by itself"),
                    tr("Each level by itself")});
    auto *byLabel = new QLabel(tr("&Drawn from"), this);
    byLabel->setBuddy(m_by);
    column->addLayout(line({byLabel, m_by}));

    column->addSpacing(6);
    column->addWidget(heading(tr("Always in"), this));
    m_portals = box(u"samplePortals"_s, tr("All &portals"));
    m_previous = box(u"samplePrevious"_s, tr("What had problems &last round"));
    m_previousNote = new QLabel(this);
    m_previousNote->setWordWrap(true);
    widgets::setInk(m_previousNote, widgets::colours::muted);
    m_floor = new QSpinBox(this);
    m_floor->setObjectName(u"sampleFloor"_s);
    m_floor->setRange(0, 9999);
    m_floor->setSpecialValueText(tr("no floor"));
    auto *floorLabel = new QLabel(tr("At least in each &region"), this);
    floorLabel->setBuddy(m_floor);
    column->addWidget(m_portals);
    column->addWidget(m_previous);
    column->addWidget(m_previousNote);
    column->addLayout(line({floorLabel, m_floor}));

    column->addSpacing(6);
    column->addWidget(heading(tr("Seed"), this));
    m_seed = new QLineEdit(this);
    m_seed->setObjectName(u"sampleSeed"_s);
    m_seed->setAccessibleName(tr("Seed"));
    auto *fresh = new QPushButton(tr("An&other"), this);
    fresh->setObjectName(u"sampleNewSeed"_s);
    fresh->setAutoDefault(false);
    column->addLayout(line({m_seed, fresh}));
    auto *note =
        new QLabel(tr("The same register, plan and seed draw the same sample on every machine."), this);
    note->setWordWrap(true);
    widgets::setInk(note, widgets::colours::muted);
    column->addWidget(note);
    column->addStretch(1);

    connect(m_byRatio, &QRadioButton::toggled, this, &PlanForm::touched);
    connect(m_ratio, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            m_byRatio->setChecked(true);
        touched();
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            m_byCount->setChecked(true);
        touched();
    });
    connect(m_floor, &QSpinBox::valueChanged, this, &PlanForm::touched);
    connect(m_by, &QComboBox::currentIndexChanged, this, &PlanForm::touched);
    connect(m_seed, &QLineEdit::textChanged, this, &PlanForm::touched);
    connect(fresh, &QPushButton::clicked, this, &PlanForm::newSeed);
    SamplePlan usual;
    usual.ratioHundredths = 3000;
    usual.by = SampleBy::Region;
    usual.alwaysPortals = usual.alwaysPreviousProblems = true;
    usual.floorPerRegion = 1;
    usual.seed = 1;
    setPlan(usual);
}

void PlanForm::touched()
{
    if (!m_setting)
        emit changed();
}

void PlanForm::newSeed()
{
    // Six digits: short enough to be read out and written down.
    m_seed->setText(QString::number(QRandomGenerator::global()->bounded(100'000, 1'000'000)));
}

void PlanForm::setPlan(const SamplePlan &plan)
{
    m_setting = true;
    const auto draws = [&](SubjectKind kind) {
        return std::find(plan.kinds.begin(), plan.kinds.end(), kind) != plan.kinds.end();
    };
    m_websites->setChecked(draws(SubjectKind::Website));
    m_media->setChecked(draws(SubjectKind::MediaAccount));
    if (plan.ratioHundredths)
        m_ratio->setValue(*plan.ratioHundredths / 100.0);
    if (plan.count)
        m_count->setValue(*plan.count);
    (plan.count ? m_byCount : m_byRatio)->setChecked(true);
    m_by->setCurrentIndex(int(plan.by));
    m_portals->setChecked(plan.alwaysPortals);
    m_previous->setChecked(plan.alwaysPreviousProblems);
    m_floor->setValue(plan.floorPerRegion);
    m_seed->setText(QString::number(plan.seed));
    m_setting = false;
    emit changed();
}

std::optional<SamplePlan> PlanForm::plan() const
{
    if (!fault().isEmpty())
        return std::nullopt;
    SamplePlan plan;
    plan.kinds.clear();
    if (m_websites->isChecked())
        plan.kinds.push_back(SubjectKind::Website);
    if (m_media->isChecked())
        plan.kinds.push_back(SubjectKind::MediaAccount);
    if (m_byRatio->isChecked())
        plan.ratioHundredths = qRound(m_ratio->value() * 100); // two decimals are shown: nothing is lost
    else
        plan.count = m_count->value();
    plan.by = SampleBy(m_by->currentIndex());
    plan.alwaysPortals = m_portals->isChecked();
    plan.alwaysPreviousProblems = m_previous->isChecked();
    plan.floorPerRegion = m_floor->value();
    plan.seed = m_seed->text().trimmed().toULongLong();
    return plan;
}

QString PlanForm::fault() const
{
    if (!m_websites->isChecked() && !m_media->isChecked())
        return tr("Choose websites, media accounts or both.");
    bool number = false;
    m_seed->text().trimmed().toULongLong(&number);
    return number ? QString() : tr("The seed is a whole number.");
}

void PlanForm::setPreviousProblems(int count, const QString &round)
{
    m_previousNote->setText(
        count < 0 ? tr("Nothing is known of %1 yet: import its results, or its history.").arg(round)
                  : tr("%Ln subject(s) of %1", nullptr, count).arg(round));
}

} // namespace xw::ui
