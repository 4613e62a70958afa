#include "ui/settings/backup_settings.h"

#include "ui/backup/auto_backup.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

BackupSettings::BackupSettings(const PageContext &context, QWidget *parent)
    : SettingsSection(parent), m_shelf(context.settings)
{
    setObjectName(u"backupSettings"_s);
    auto *form = new QFormLayout;
    form->setContentsMargins(10, 12, 10, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    m_kept = new QSpinBox(this);
    m_kept->setObjectName(u"backupsKept"_s);
    m_kept->setRange(0, 200);
    m_kept->setMaximumWidth(widgets::charWidth(fontMetrics()) * 30);
    m_keptLabel = new QLabel(this);
    m_keptLabel->setBuddy(m_kept);
    m_newestLabel = new QLabel(this);
    m_newest = new QLabel(this);
    m_newest->setObjectName(u"newestBackup"_s);
    m_newest->setWordWrap(true);
    m_newest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    widgets::setInk(m_note, widgets::colours::soft);
    m_show = new QPushButton(this);
    m_show->setObjectName(u"showBackups"_s);
    auto *place = new QHBoxLayout;
    place->addWidget(m_newest, 1);
    place->addWidget(m_show);
    form->addRow(m_keptLabel, m_kept);
    form->addRow(m_newestLabel, place);
    form->addRow(QString(), m_note);
    body()->addLayout(form);
    connect(m_kept, &QSpinBox::valueChanged, this, [this](int count) {
        m_shelf.setKept(count);
        refresh();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        const QList<KeptBackup> backups =
            m_workspace ? m_shelf.list(m_workspace->location()) : QList<KeptBackup>();
        const auto own = std::ranges::find_if(backups, [](const KeptBackup &each) {
            return each.reason == BackupReason::Day || each.reason == BackupReason::Import;
        });
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(own == backups.end() ? m_shelf.folder() : QFileInfo(own->path).path()));
    });
    retranslate();
}

void BackupSettings::refresh()
{
    const QSignalBlocker quiet(m_kept);
    m_kept->setValue(m_shelf.kept());
    const QList<KeptBackup> backups =
        m_workspace ? m_shelf.list(m_workspace->location()) : QList<KeptBackup>();
    m_newest->setText(backups.isEmpty()
                          ? tr("none yet")
                          : tr("%1 (%Ln in all)", nullptr, int(backups.size()))
                                .arg(QLocale().toString(backups.constFirst().at, QLocale::ShortFormat)));
    m_show->setEnabled(QFileInfo(m_shelf.folder()).isDir());
    const bool large = m_workspace && QFileInfo(m_workspace->location()).size() > AutoBackup::largest;
    m_note->setText(large ? tr("This workspace is larger than 1 GB: back it up yourself, by File, Back up…")
                    : m_shelf.kept() == 0
                        ? tr("None is made by itself.")
                        : tr("One at the first change of a day and one before each import; of each kind "
                             "the newest are kept in %1. File, Restore from a backup… makes a new file "
                             "of one.")
                              .arg(QDir::toNativeSeparators(m_shelf.folder())));
}

void BackupSettings::retranslate()
{
    setTitle(tr("Automatic backups"));
    m_keptLabel->setText(tr("Kept of each kind"));
    m_kept->setSpecialValueText(tr("none"));
    m_newestLabel->setText(tr("Newest"));
    m_show->setText(tr("Show folder"));
}

void BackupSettings::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    refresh(); // one may have been made meanwhile
}

} // namespace xw::ui
