#include "ui/settings/settings_page.h"

#include "ui/settings/backup_settings.h"
#include "ui/settings/letterhead_settings.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/region_settings.h"
#include "ui/settings/round_settings.h"
#include "ui/settings/standard_settings.h"
#include "ui/settings/word_settings.h"
#include "widgets/theme.h"
#include "workspace/undo_entry.h"

#include <QEvent>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent) : Page(parent)
{
    setObjectName(u"settingsPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows whoever has the keyboard in it
    scroll->setFrameShape(QFrame::NoFrame);
    auto *sheet = new QWidget(scroll);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sections = {new RoundSettings(sheet),          new StandardSettings(context, sheet),
                  new RegionSettings(sheet),         new LetterheadSettings(context, sheet),
                  new WordSettings(context, sheet),  new ProgramSettings(context, sheet),
                  new BackupSettings(context, sheet)};
    for (SettingsSection *section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &SettingsSection::errorOccurred, this, &Page::errorOccurred);
        connect(section, &SettingsSection::notify, this, &Page::notify);
        connect(section, &SettingsSection::unsavedChanged, this, &Page::unsavedChanged);
    }
    column->addStretch(1);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    outer->addWidget(scroll);
}

/// The fields of all sections stand below one another.
void SettingsPage::alignForms()
{
    QList<QWidget *> labels;
    for (const QFormLayout *form : findChildren<QFormLayout *>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                labels << item->widget();
    int widest = 0;
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(0);
        widest = qMax(widest, label->sizeHint().width());
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

bool SettingsPage::event(QEvent *event)
{
    const bool taken = Page::event(event);
    // By now the sections have their words in the new language, or their style.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Polish)
        alignForms();
    return taken;
}

void SettingsPage::setWorkspace(Workspace *workspace)
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->setWorkspace(workspace);
}

QStringList SettingsPage::unsaved()
{
    QStringList lines;
    for (const SettingsSection *section : std::as_const(m_sections))
        if (const QString line = section->unsaved(); !line.isEmpty())
            lines << line;
    return lines;
}

void SettingsPage::discardUnsaved()
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->discard();
}

bool SettingsPage::shows(const UndoEntry &step) const
{
    return step.about == UndoEntry::About::Settings;
}

QString SettingsPage::hint() const
{
    return tr("Settings of a round are kept with it; a signed round keeps them for good");
}

} // namespace xw::ui
