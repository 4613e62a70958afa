#include "ui/window/waiting_dialog.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/offline_work.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
constexpr int waitingIdRole = Qt::UserRole;

/// Count, note and addresses, as far as they are said.
QString wordsOf(int count, const QString &note, const QStringList &urls)
{
    QStringList words;
    if (count > 0)
        words << QString::number(count);
    if (!note.isEmpty())
        words << note;
    return (words + urls).join(u" · "_s);
}
} // namespace

WaitingDialog::WaitingDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_sum(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_mine(new widgets::PrimaryButton(this)), m_theirs(new QPushButton(this))
{
    setObjectName(u"waitingDialog"_s);
    setWindowTitle(tr("Made without a connection"));
    m_sum->setObjectName(u"waitingSum"_s);
    m_sum->setWordWrap(true);
    m_list->setObjectName(u"waitingList"_s);
    m_list->setAccessibleName(tr("What was not written"));
    m_list->setHeaderLabels({tr("Subject"), tr("What you did"), tr("When"), tr("What stands there now")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(3, QHeaderView::Stretch);
    const int letter = widgets::charWidth(fontMetrics());
    m_list->setColumnWidth(0, letter * 28);
    m_list->setColumnWidth(2, letter * 24);
    m_mine->setObjectName(u"waitingMine"_s);
    m_mine->setText(tr("Write mine"));
    m_theirs->setObjectName(u"waitingTheirs"_s);
    m_theirs->setText(tr("Leave it as it stands"));
    auto *close = new QPushButton(tr("Later"), this);
    close->setObjectName(u"waitingClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_theirs);
    foot->addWidget(m_mine);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mine, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WaitingDialog::showChoice);
    connect(m_workspace.offline(), &OfflineWork::changed, this, &WaitingDialog::refresh);
    refresh();
    resize(900, 420);
}

QString WaitingDialog::deedOf(const WaitingChange &change) const
{
    const QString label = m_workspace.state().standard().label(change.what.indicator);
    switch (change.kind) {
    case WaitingChange::Kind::Withdraw:
        return tr("withdrew %1").arg(label);
    case WaitingChange::Kind::Inspected:
        return change.inspected ? tr("marked as inspected") : tr("marked as not inspected");
    case WaitingChange::Kind::Tick:
        break;
    }
    const QString words = wordsOf(change.what.count.value_or(0), change.what.note.value_or(QString()),
                                  change.what.urls.value_or(QStringList()));
    return words.isEmpty() ? tr("ticked %1").arg(label) : tr("ticked %1: %2").arg(label, words);
}

QString WaitingDialog::stateOf(const WaitingChange &change) const
{
    if (!change.obstacle)
        return {};
    if (change.obstacle->refusal)
        return change.obstacle->refusal->summary.text();
    if (!change.obstacle->theirs)
        return tr("withdrawn by somebody else");
    const Finding &theirs = *change.obstacle->theirs;
    const QString words = wordsOf(theirs.count, theirs.note, theirs.urls);
    return words.isEmpty() ? tr("ticked by %1").arg(theirs.author)
                           : tr("ticked by %1: %2").arg(theirs.author, words);
}

void WaitingDialog::refresh()
{
    m_list->clear();
    const std::vector<WaitingChange> changes = m_workspace.offline()->undecided();
    for (const WaitingChange &change : changes) {
        const Subject *subject = m_workspace.state().subject(change.what.subject);
        auto *item = new QTreeWidgetItem(m_list, {subject ? subject->name : QString(), deedOf(change),
                                                  QLocale().toString(change.at, QLocale::ShortFormat),
                                                  stateOf(change)});
        item->setData(0, waitingIdRole, change.id);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, item->text(column));
    }
    m_sum->setText(changes.empty() ? tr("Everything that you did without a connection is settled.")
                                   : tr("%Ln changes that you made without a connection were not written: "
                                        "something else stands there by now. Nothing was overwritten.",
                                        nullptr, int(changes.size())));
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showChoice();
}

void WaitingDialog::showChoice()
{
    m_mine->setEnabled(m_list->currentItem());
    m_theirs->setEnabled(m_list->currentItem());
}

void WaitingDialog::settle(bool mine)
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        m_workspace.offline()->settle(item->data(0, waitingIdRole).toString(), mine);
}

} // namespace xw::ui
