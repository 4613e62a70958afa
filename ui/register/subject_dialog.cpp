#include "ui/register/subject_dialog.h"

#include "base/when_done.h"
#include "models/labels.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using namespace widgets;

SubjectDialog::SubjectDialog(Workspace &workspace, Dialogs &dialogs, const Subject &subject, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_dialogs(dialogs), m_subject(subject)
{
    setObjectName(u"subjectDialog"_s);
    const bool fresh = !subject.id.isValid();
    setWindowTitle(fresh ? (subject.isWebsite() ? tr("Add a website") : tr("Add a media account"))
                         : tr("Change %1").arg(subject.name));
    auto *column = new QVBoxLayout(this);
    m_messages = new MessageBar(this);
    column->addWidget(m_messages);
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);
    build();
    auto *note =
        new QLabel(fresh ? tr("It is checked from this round on.")
                         : tr("The history keeps what was there before. A body that was closed stays in "
                              "the register; what this round found on it still counts."),
                   this);
    note->setWordWrap(true);
    widgets::setInk(note, colours::soft);
    column->addWidget(note);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"subjectCancel"_s);
    cancel->setAutoDefault(false);
    m_save = new PrimaryButton(fresh ? tr("Add") : tr("Save"), this);
    m_save->setObjectName(u"subjectSave"_s);
    m_save->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &SubjectDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SubjectDialog::save);
    setMinimumWidth(charWidth(fontMetrics()) * 70);
    (fresh ? m_code : m_name)->setFocus();
    check();
}

QLineEdit *SubjectDialog::line(const QString &name, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setCursorPosition(0); // a long address is read from its beginning
    field->setObjectName(name);
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &SubjectDialog::check);
    return field;
}

QComboBox *SubjectDialog::choice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SubjectDialog::check);
    return box;
}

void SubjectDialog::build()
{
    const bool fresh = !m_subject.id.isValid();
    const bool website = m_subject.isWebsite();
    m_code = line(u"subjectCode"_s, website ? tr("Site code") : tr("Account id"), m_subject.code);
    m_name = line(u"subjectName"_s, tr("Name"), m_subject.name);
    // What others know it by is not slipped into: a new code or name takes its history along there.
    m_code->setReadOnly(!fresh);
    m_name->setReadOnly(!fresh && !website && m_subject.code.isEmpty());
    for (QLineEdit *known : {m_code, m_name})
        if (known->isReadOnly())
            known->setToolTip(
                tr("Changed under “Renamed, merged or split”, so that its history stays with it"));
    m_url = line(u"subjectUrl"_s, tr("Address"), m_subject.url);
    buildKind();
    m_region = choice(u"subjectRegion"_s, tr("Region"));
    m_region->addItem(tr("Without a region"), 0);
    for (const Region &region : m_workspace.state().regions())
        m_region->addItem(region.name, region.id.value());
    m_region->setCurrentIndex(qMax(0, m_region->findData(m_subject.region.value())));
    m_organizer = line(u"subjectOrganizer"_s, tr("Organizer"), m_subject.organizer);
    m_state = choice(u"subjectState"_s, tr("State"));
    for (const RunState state :
         {RunState::Running, RunState::ClosingRequested, RunState::Closed, RunState::Adjusting})
        m_state->addItem(models::label(state), int(state));
    m_state->setCurrentIndex(m_state->findData(int(m_subject.state)));
}

void SubjectDialog::buildKind()
{
    if (m_subject.isWebsite()) {
        m_type = choice(u"subjectType"_s, tr("Type"));
        for (int i = 0; i < websiteTypeCount; ++i)
            m_type->addItem(models::label(WebsiteType(i)), i);
        m_type->setCurrentIndex(int(m_subject.type));
        return;
    }
    m_platform = choice(u"subjectPlatform"_s, tr("Platform"));
    for (int i = 0; i < platformCount; ++i)
        m_platform->addItem(models::label(Platform(i)), i);
    m_platform->setCurrentIndex(int(m_subject.platform));
    m_platform->setEnabled(!m_subject.id.isValid());
    m_level = choice(u"subjectLevel"_s, tr("Level"));
    for (int i = 0; i < mediaLevelCount; ++i)
        m_level->addItem(models::label(MediaLevel(i)), i);
    m_level->setCurrentIndex(int(m_subject.level));
}

Subject SubjectDialog::typed() const
{
    Subject subject = m_subject;
    subject.code = m_code->text().trimmed();
    subject.name = m_name->text().trimmed();
    subject.url = m_url->text().trimmed();
    subject.organizer = m_organizer->text().trimmed();
    subject.region = RegionId(m_region->currentData().toInt());
    subject.state = RunState(m_state->currentData().toInt());
    if (m_type)
        subject.type = WebsiteType(m_type->currentIndex());
    if (m_platform)
        subject.platform = Platform(m_platform->currentIndex());
    if (m_level)
        subject.level = MediaLevel(m_level->currentIndex());
    return subject;
}

void SubjectDialog::check()
{
    if (!m_state || !m_save)
        return; // still being built
    m_save->setEnabled(!m_saving && !m_name->text().trimmed().isEmpty() && !(typed() == m_subject));
}

void SubjectDialog::save()
{
    if (m_saving)
        return;
    m_saving = true;
    check();
    const bool fresh = !m_subject.id.isValid();
    whenDone(m_workspace.putSubject(typed()), this, [this, fresh](const Result<Subject> &kept) {
        m_saving = false;
        check();
        if (!kept) {
            showError(*m_messages, kept.error());
            emit refused(kept.error());
            return;
        }
        m_subject = *kept;
        emit done(fresh ? tr("Added: %1").arg(kept->name) : tr("Changed: %1").arg(kept->name), kept->id);
        QDialog::accept();
    });
}

void SubjectDialog::reject()
{
    if (m_saving)
        return;
    if (typed() == m_subject)
        return QDialog::reject();
    ConfirmQuestion question;
    question.title = windowTitle();
    question.text = tr("Leave without keeping what was typed?");
    question.accept = tr("Leave it");
    question.destructive = true;
    m_dialogs.confirm(this, question, [this](bool accepted) {
        if (accepted)
            QDialog::reject();
    });
}

} // namespace xw::ui
