#include "ui/quarter/second_looks_dialog.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>
#include <limits>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int secondSubjectRole = Qt::UserRole;
constexpr int secondIndicatorRole = Qt::UserRole;
} // namespace

SecondLooksDialog::SecondLooksDialog(Workspace &workspace, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_context(context), m_messages(new widgets::MessageBar(this)),
      m_share(new QSpinBox(this)), m_seed(new QSpinBox(this)), m_list(new QListWidget(this)),
      m_indicators(new QListWidget(this)), m_sum(new QLabel(this)), m_state(new QLabel(this)),
      m_open(new QPushButton(tr("Open in Inspect"), this)),
      m_agreement(new QPushButton(tr("Agreement…"), this)),
      m_record(new widgets::PrimaryButton(tr("Record the second look"), this))
{
    setObjectName(u"secondLooksDialog"_s);
    setWindowTitle(tr("Second looks"));
    m_list->setObjectName(u"secondList"_s);
    m_list->setAccessibleName(tr("What is drawn, in the order of the register"));
    m_indicators->setObjectName(u"secondIndicators"_s);
    m_indicators->setAccessibleName(tr("Tick what you find; what was found first is not shown"));
    m_sum->setWordWrap(true);
    m_sum->setObjectName(u"secondSum"_s);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"secondState"_s);
    m_open->setObjectName(u"secondOpen"_s);
    m_agreement->setObjectName(u"secondAgreement"_s);
    m_record->setObjectName(u"secondRecord"_s);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_list);
    auto *right = new QWidget(across);
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_state);
    rows->addWidget(m_indicators, 1);
    across->addWidget(right);
    across->setSizes({360, 500});
    across->setChildrenCollapsible(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"secondClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_open);
    foot->addWidget(m_agreement);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(buildRule());
    column->addWidget(across, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (const auto rule = secondLookRuleOf(m_workspace.state())) {
        m_share->setValue(rule->shareHundredths / 100);
        m_seed->setValue(int(std::min<quint64>(rule->seed, std::numeric_limits<int>::max())));
    } else {
        showError(*m_messages, rule.error());
    }
    connectParts();
    refresh();
    resize(900, 580);
}

QWidget *SecondLooksDialog::buildRule()
{
    auto *rule = new QWidget(this);
    auto *row = new QHBoxLayout(rule);
    row->setContentsMargins(0, 0, 0, 0);
    m_share->setObjectName(u"secondShare"_s);
    m_share->setRange(0, 100);
    m_share->setSuffix(u" %"_s);
    m_seed->setObjectName(u"secondSeed"_s);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    auto *share = new QLabel(tr("Share"), rule);
    share->setBuddy(m_share);
    auto *seed = new QLabel(tr("Seed"), rule);
    seed->setBuddy(m_seed);
    for (QWidget *part : std::initializer_list<QWidget *>{share, m_share, seed, m_seed})
        row->addWidget(part);
    row->addWidget(m_sum, 1);
    return rule;
}

void SecondLooksDialog::connectParts()
{
    for (QSpinBox *box : {m_share, m_seed})
        connect(box, &QSpinBox::editingFinished, this, &SecondLooksDialog::saveRule);
    connect(m_list, &QListWidget::currentRowChanged, this, &SecondLooksDialog::showCurrent);
    connect(m_record, &QPushButton::clicked, this, &SecondLooksDialog::record);
    connect(m_agreement, &QPushButton::clicked, this, &SecondLooksDialog::showAgreement);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const SubjectId subject = current();
        accept();
        emit openSubject(subject);
    });
    connect(&m_workspace, &Workspace::changed, this, &SecondLooksDialog::refresh);
}

SubjectId SecondLooksDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? SubjectId(item->data(secondSubjectRole).toInt()) : SubjectId();
}

void SecondLooksDialog::refresh()
{
    const RoundState &state = m_workspace.state();
    const auto rule = secondLookRuleOf(state);
    const SubjectId before = current();
    QHash<SubjectId, QStringList> by;
    for (const SecondLook &look : secondLooks(state))
        by[look.subject] += look.person;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto drawn = drawSecondLooks(state, rule.value_or(SecondLookRule()));
    int done = 0;
    for (const SubjectId id : drawn) {
        const QStringList second = by.value(id);
        done += !second.isEmpty();
        auto *item = new QListWidgetItem(second.isEmpty()
                                             ? state.subject(id)->name
                                             : u"%1 · %2"_s.arg(state.subject(id)->name, second.join(u'、')),
                                         m_list);
        item->setData(secondSubjectRole, int(id.value()));
        if (id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_sum->setText(tr("%1 drawn, %2 looked at twice").arg(drawn.size()).arg(done));
    m_agreement->setEnabled(!by.isEmpty());
    showCurrent();
}

void SecondLooksDialog::showCurrent()
{
    const RoundState &state = m_workspace.state();
    const Subject *subject = state.subject(current());
    m_indicators->clear();
    m_open->setEnabled(subject);
    const bool isOwn = subject && firstPersons(state, subject->id).contains(m_workspace.author());
    m_record->setEnabled(subject && !isOwn && !m_workspace.isLocked());
    if (!subject) {
        m_state->setText(tr("Nothing is checked yet: there is nothing to draw from."));
        return;
    }
    m_state->setText(isOwn
                         ? tr("%1: you looked first. Somebody else takes the second look.").arg(subject->name)
                         : tr("%1: tick what you find yourself.").arg(subject->name));
    QStringList mine;
    for (const SecondLook &look : secondLooks(state))
        if (look.subject == subject->id && look.person == m_workspace.author())
            mine = look.found;
    for (const Indicator *indicator : lookedFor(state, *subject)) {
        auto *item = new QListWidgetItem(
            u"%1 %2"_s.arg(indicator->id.value(), models::label(indicator->name, indicator->nameEnglish)),
            m_indicators);
        item->setData(secondIndicatorRole, indicator->id.value());
        item->setFlags(isOwn ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(mine.contains(indicator->id.value()) ? Qt::Checked : Qt::Unchecked);
    }
}

void SecondLooksDialog::saveRule()
{
    const SecondLookRule rule{m_share->value() * 100, quint64(m_seed->value())};
    if (const auto known = secondLookRuleOf(m_workspace.state()); known && *known == rule)
        return;
    whenDone(m_workspace.saveDocument(secondLookDocument(rule)), this, [this](const Result<void> &done) {
        if (!done)
            showError(*m_messages, done.error());
        else
            refresh();
    });
}

void SecondLooksDialog::record()
{
    QStringList found;
    for (int i = 0; i < m_indicators->count(); ++i)
        if (m_indicators->item(i)->checkState() == Qt::Checked)
            found += m_indicators->item(i)->data(secondIndicatorRole).toString();
    whenDone(m_workspace.decide(recordSecondLook(current(), found)), this, [this](const Result<void> &done) {
        if (!done)
            return showError(*m_messages, done.error());
        if (m_list->currentRow() + 1 < m_list->count())
            m_list->setCurrentRow(m_list->currentRow() + 1);
    });
}

} // namespace xw::ui
