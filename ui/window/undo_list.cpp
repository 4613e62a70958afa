#include "ui/window/undo_list.h"

#include "ui/window/next_step.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace xw::ui
{

UndoList::UndoList(Workspace &workspace, QHash<QString, QString> pages, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_pages(std::move(pages)), m_list(new QTreeWidget(this)),
      m_words(new QLabel(this)), m_takeBack(new widgets::PrimaryButton(this))
{
    setObjectName(u"undoList"_s);
    setWindowTitle(tr("What can be taken back"));
    m_list->setObjectName(u"undoSteps"_s);
    m_list->setAccessibleName(tr("Steps, the newest first"));
    m_list->setHeaderLabels({tr("Step"), tr("Page")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_words->setObjectName(u"undoWords"_s);
    m_words->setWordWrap(true);
    widgets::setInk(m_words, widgets::colours::soft);
    m_takeBack->setObjectName(u"undoTakeBack"_s);
    m_takeBack->setText(tr("Take back"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"undoClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addLayout(foot);
    const auto take = [this] {
        if (const UndoEntry *step = current(); step && !step->obstacle)
            emit takeBackAsked(UndoEntry(*step));
    };
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, take);
    connect(m_list, &QTreeWidget::itemActivated, this, take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &UndoList::showCurrent);
    // A step is there when it was committed, and gone when it was taken back.
    connect(&m_workspace, &Workspace::changed, this, &UndoList::fill);
    connect(&m_workspace, &Workspace::savingChanged, this, &UndoList::fill);
    fill();
    resize(620, 420);
    m_list->setFocus(Qt::OtherFocusReason);
}

void UndoList::fill()
{
    const quint64 chosen = current() ? current()->number : 0;
    m_steps = m_workspace.undoEntries();
    std::ranges::reverse(m_steps);
    m_list->clear();
    for (const UndoEntry &step : m_steps) {
        const QString page = pageOf(step.about);
        auto *item = new QTreeWidgetItem(
            m_list, {step.text.text(), page.isEmpty() ? tr("Whole round") : m_pages.value(page)});
        item->setToolTip(0, step.text.text());
        if (step.obstacle)
            item->setForeground(0, widgets::colours::disabled);
    }
    const auto kept = std::ranges::find(m_steps, chosen, &UndoEntry::number);
    m_list->setCurrentItem(m_list->topLevelItem(kept == m_steps.end() ? 0 : int(kept - m_steps.begin())));
    showCurrent();
}

const UndoEntry *UndoList::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < int(m_steps.size()) ? &m_steps[size_t(row)] : nullptr;
}

void UndoList::showCurrent()
{
    const UndoEntry *step = current();
    m_takeBack->setEnabled(step && !step->obstacle);
    m_words->setText(!step            ? tr("No change since this workspace was opened is left to take back.")
                     : step->obstacle ? step->obstacle->text()
                                      : tr("It is taken back by itself: what was done after it stays."));
}

} // namespace xw::ui
