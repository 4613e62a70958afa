#include "ui/changes/conflicts_dialog.h"

#include "base/when_done.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int conflictRole = Qt::UserRole;
constexpr int versionRole = Qt::UserRole + 1;
} // namespace

ConflictsDialog::ConflictsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_sum(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_settle(new widgets::PrimaryButton(this))
{
    setObjectName(u"conflictsDialog"_s);
    setWindowTitle(tr("Conflicts between copies"));
    m_sum->setObjectName(u"conflictsSum"_s);
    m_sum->setWordWrap(true);
    m_list->setObjectName(u"conflictsList"_s);
    m_list->setAccessibleName(tr("What was said differently"));
    m_list->setHeaderLabels({tr("Subject and place"), tr("What was said"), tr("By"), tr("When")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int letter = widgets::charWidth(fontMetrics());
    m_list->setColumnWidth(0, letter * 45);
    m_list->setColumnWidth(2, letter * 14);
    m_list->setColumnWidth(3, letter * 18);
    m_settle->setObjectName(u"conflictsSettle"_s);
    m_settle->setText(tr("This one is right"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"conflictsClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_settle, &QPushButton::clicked, this, &ConflictsDialog::settle);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ConflictsDialog::showChoice);
    connect(&m_workspace, &Workspace::changed, this, &ConflictsDialog::refresh);
    refresh();
    resize(900, 480);
}

void ConflictsDialog::refresh()
{
    m_list->clear();
    const RoundState &state = m_workspace.state();
    const auto conflicts = openConflicts(state);
    if (!conflicts) {
        m_sum->setText(conflicts.error().summary.text());
        return showChoice();
    }
    for (const MergeConflict &conflict : *conflicts) {
        const Subject *subject = state.subject(conflict.subject);
        auto *item = new QTreeWidgetItem(
            m_list, {u"%1 · %2"_s.arg(subject ? subject->name : QString(), conflict.place)});
        item->setFirstColumnSpanned(true);
        for (size_t i = 0; i < conflict.versions.size(); ++i) {
            const SaidVersion &version = conflict.versions.at(i);
            auto *said = new QTreeWidgetItem(item, {i == 0 ? tr("Holds now") : tr("Kept beside it"),
                                                    version.text, version.author,
                                                    QLocale().toString(version.at, QLocale::ShortFormat)});
            said->setData(0, conflictRole, conflict.id);
            said->setData(0, versionRole, int(i) + 1);
            said->setToolTip(1, version.text);
        }
        item->setExpanded(true);
    }
    m_sum->setText(conflicts->empty()
                       ? tr("Nothing is said differently.")
                       : tr("In %Ln places two people said different things. Choose the word that is right.",
                            nullptr, int(conflicts->size())));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    showChoice();
}

void ConflictsDialog::showChoice()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_settle->setEnabled(item && item->data(0, versionRole).isValid() && !m_workspace.store().isReadOnly());
}

void ConflictsDialog::settle()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    auto plan =
        settleConflict(m_workspace.state(), item->data(0, conflictRole).toString(),
                       item->data(0, versionRole).toInt(), {m_workspace.author(), m_workspace.clock().now()});
    if (!plan)
        return emit failed(plan.error());
    whenDone(saveMerge(m_workspace, {u"settle changes"_s, plan->what, std::move(plan->writes),
                                     plan->endsSample, m_workspace.state().sequence()}),
             this, [this](const Result<void> &done) {
                 if (!done)
                     emit failed(done.error());
             });
}

} // namespace xw::ui
