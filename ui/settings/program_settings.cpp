#include "ui/settings/program_settings.h"

#include "ui/appearance.h"
#include "ui/language.h"
#include "ui/rectification/case_reminder.h"
#include "ui/window/update_check.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace xw::ui
{

ProgramSettings::ProgramSettings(const PageContext &context, QWidget *parent)
    : SettingsSection(parent), m_context(context)
{
    setObjectName(u"programSettings"_s);
    auto *form = new QFormLayout;
    form->setContentsMargins(10, 12, 10, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(9);
    const auto row = [this, form](QLabel **label, QWidget *what) {
        *label = new QLabel(this);
        (*label)->setBuddy(what);
        form->addRow(*label, what);
    };
    m_language = new QComboBox(this);
    m_language->setObjectName(u"languageBox"_s);
    m_language->setMaximumWidth(widgets::charWidth(fontMetrics()) * 30);
    row(&m_languageLabel, m_language);
    m_textSize = new QComboBox(this);
    m_textSize->setObjectName(u"textSizeBox"_s);
    m_textSize->setMaximumWidth(widgets::charWidth(fontMetrics()) * 30);
    for (const int size : textSizes())
        m_textSize->addItem(QString::number(size) + u" %"_s, size);
    row(&m_textSizeLabel, m_textSize);
    m_author = new QLineEdit(this);
    m_author->setObjectName(u"authorField"_s);
    m_author->setMaximumWidth(widgets::charWidth(fontMetrics()) * 44);
    row(&m_authorLabel, m_author);
    m_authorNote = new QLabel(this);
    m_authorNote->setWordWrap(true);
    widgets::setInk(m_authorNote, widgets::colours::soft);
    form->addRow(QString(), m_authorNote);
    m_remind = new QSpinBox(this);
    m_remind->setObjectName(u"remindDays"_s);
    m_remind->setRange(0, 30);
    m_remind->setMaximumWidth(widgets::charWidth(fontMetrics()) * 30);
    row(&m_remindLabel, m_remind);
    auto *place = new QWidget(this);
    auto *placeRow = new QHBoxLayout(place);
    placeRow->setContentsMargins(0, 0, 0, 0);
    m_place = new QLineEdit(place);
    m_place->setObjectName(u"workspacePlace"_s);
    m_place->setReadOnly(true);
    m_show = new QPushButton(place);
    m_show->setObjectName(u"showFolder"_s);
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(m_show);
    row(&m_placeLabel, place);
    m_settings = new QLineEdit(QDir::toNativeSeparators(context.settings.fileName()), this);
    m_settings->setObjectName(u"settingsPlace"_s);
    m_settings->setReadOnly(true);
    row(&m_settingsLabel, m_settings);
    m_updates = new QLineEdit(UpdateCheck::address(context.settings), this);
    m_updates->setObjectName(u"updatesAddress"_s);
    row(&m_updatesLabel, m_updates);
    body()->addLayout(form);
    connect(m_language, &QComboBox::activated, this, [this] {
        // Later: the choice retranslates this very box.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_context.language)
                    m_context.language->choose(m_language->currentData().toString());
            },
            Qt::QueuedConnection);
    });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { chooseTextSize(m_context.settings, m_textSize->currentData().toInt()); });
    connect(m_author, &QLineEdit::editingFinished, this, [this] {
        m_context.settings.setValue(u"author"_s, m_author->text().trimmed());
        if (m_workspace)
            m_workspace->setAuthor(m_author->text().trimmed());
    });
    connect(m_updates, &QLineEdit::editingFinished, this,
            [this] { UpdateCheck::setAddress(m_context.settings, m_updates->text()); });
    connect(m_remind, &QSpinBox::valueChanged, this,
            [this](int days) { setRemindWorkDays(m_context.settings, days); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_workspace)
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workspace->location()).path()));
    });
    retranslate();
}

void ProgramSettings::refresh()
{
    const QSignalBlocker quiet(m_language), silent(m_remind);
    m_remind->setValue(remindWorkDays(m_context.settings));
    m_language->clear();
    for (const Language::Choice &choice : Language::choices())
        m_language->addItem(choice.name, choice.code);
    if (m_context.language)
        m_language->setCurrentIndex(m_language->findData(m_context.language->chosen()));
    m_language->setEnabled(m_context.language);
    m_textSize->setCurrentIndex(m_textSize->findData(keptTextSize(m_context.settings)));
    m_author->setText(m_context.settings.value(u"author"_s).toString());
    const QString place = m_workspace ? m_workspace->location() : QString();
    m_author->setPlaceholderText(m_workspace ? m_workspace->author() : QString());
    m_place->setText(QDir::toNativeSeparators(place));
    m_place->setCursorPosition(0);
    m_show->setEnabled(QFileInfo(place).isFile());
}

void ProgramSettings::retranslate()
{
    setTitle(tr("Program and data"));
    m_languageLabel->setText(tr("Language"));
    m_textSizeLabel->setText(tr("Size of the text"));
    m_textSize->setCurrentIndex(m_textSize->findData(keptTextSize(m_context.settings)));
    m_authorLabel->setText(tr("Your name"));
    m_authorNote->setText(tr("Stands beside every tick in the history, from now on."));
    m_remindLabel->setText(tr("Remind of cases"));
    m_remind->setSuffix(tr(" working days before"));
    m_placeLabel->setText(tr("This workspace"));
    m_place->setAccessibleName(m_placeLabel->text());
    m_settingsLabel->setText(tr("Settings of the program"));
    m_updatesLabel->setText(tr("New versions are announced at"));
    m_updates->setPlaceholderText(tr("Address of a file; empty: it is never asked"));
    m_show->setText(tr("Show folder"));
}

} // namespace xw::ui
