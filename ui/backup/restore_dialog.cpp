#include "ui/backup/restore_dialog.h"

#include "widgets/buttons.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

RestoreDialog::RestoreDialog(const BackupShelf &shelf, const QString &location, QWidget *parent)
    : QDialog(parent), m_backups(shelf.list(location)), m_list(new QTreeWidget(this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore from a backup"));
    auto *column = new QVBoxLayout(this);
    auto *words = new QLabel(
        tr("A backup becomes a new file, which is opened; what you have now stays as it is."), this);
    words->setWordWrap(true);
    m_list->setObjectName(u"restoreList"_s);
    m_list->setAccessibleName(tr("Backups, the newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    auto *foot = new QHBoxLayout;
    auto *other = new QPushButton(tr("Another file…"), this);
    other->setObjectName(u"restoreOther"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"restoreCancel"_s);
    m_restore = new widgets::PrimaryButton(this);
    m_restore->setObjectName(u"restoreNow"_s);
    m_restore->setText(tr("Restore as a new file…"));
    foot->addWidget(other);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_restore);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    fill();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(other, &QPushButton::clicked, this, [this] {
        accept();
        emit otherAsked();
    });
    const auto take = [this] {
        if (const KeptBackup *backup = current()) {
            const KeptBackup copy = *backup;
            accept();
            emit chosen(copy);
        }
    };
    connect(m_restore, &QPushButton::clicked, this, take);
    connect(m_list, &QTreeWidget::itemActivated, this, take);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_restore->setEnabled(current()); });
    m_restore->setEnabled(current());
    resize(widgets::charWidth(fontMetrics()) * 84, fontMetrics().height() * 22);
}

void RestoreDialog::fill()
{
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Of the workspace")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    const QLocale locale;
    for (const KeptBackup &each : std::as_const(m_backups)) {
        const QString why = each.reason == BackupReason::Day      ? tr("the day's first")
                            : each.reason == BackupReason::Import ? tr("before an import")
                            : each.reason == BackupReason::Hand   ? tr("made by hand")
                                                                  : tr("before its format changed");
        auto *item = new QTreeWidgetItem(m_list, {each.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), why,
                                                  locale.formattedDataSize(each.size),
                                                  QFileInfo(each.origin).fileName()});
        item->setToolTip(0, QDir::toNativeSeparators(each.path));
        item->setToolTip(3, QDir::toNativeSeparators(each.origin));
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_backups.isEmpty()) {
        auto *none = new QTreeWidgetItem(m_list, {tr("No backup was made yet")});
        none->setFirstColumnSpanned(true);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    for (int i = 0; i < 3; ++i)
        m_list->resizeColumnToContents(i);
}

const KeptBackup *RestoreDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < int(m_backups.size()) ? &m_backups[row] : nullptr;
}

} // namespace xw::ui
