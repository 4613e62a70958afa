#include "ui/reorganise/subject_picker.h"

#include "ui/shared/subject_completer.h"
#include "widgets/theme.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

SubjectPicker::SubjectPicker(const Workspace &workspace, const QString &name, const QString &label,
                             QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    auto *title = new QLabel(label, this);
    m_field = new QLineEdit(this);
    m_field->setObjectName(name);
    m_field->setPlaceholderText(tr("Name or code, then Enter"));
    m_field->setCompleter(new SubjectCompleter(workspace, m_field));
    title->setBuddy(m_field);
    m_list = new QListWidget(this);
    m_list->setObjectName(name + u"List"_s);
    m_list->setAccessibleName(label);
    m_fault = new QLabel(this);
    widgets::setInk(m_fault, widgets::colours::bad);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_remove = new QPushButton(tr("Take out"), this);
    m_remove->setObjectName(name + u"Remove"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    column->addWidget(title);
    column->addWidget(m_field);
    column->addWidget(m_fault);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_field, &QLineEdit::returnPressed, this, &SubjectPicker::addTyped);
    connect(m_field, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(
        m_field->completer(), qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &word) {
            m_field->setText(word);
            addTyped();
        },
        Qt::QueuedConnection); // the completer writes its word into the field after this
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &SubjectPicker::removeChosen);
}

void SubjectPicker::add(SubjectId id)
{
    const Subject *subject = m_workspace.state().subject(id);
    if (!subject || std::find(m_subjects.begin(), m_subjects.end(), id) != m_subjects.end())
        return;
    m_subjects.push_back(id);
    m_list->addItem(subject->code.isEmpty() ? subject->name : subject->code + u"  "_s + subject->name);
    emit changed();
}

void SubjectPicker::addTyped()
{
    const QString word = m_field->text().trimmed();
    if (word.isEmpty())
        return;
    const Subject *subject = m_workspace.state().find(word);
    if (!subject) {
        m_fault->setText(tr("Nothing in the register, or more than one, is called “%1”.").arg(word));
        m_fault->show();
        return;
    }
    m_field->clear();
    add(subject->id);
}

void SubjectPicker::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_subjects.erase(m_subjects.begin() + row);
    delete m_list->takeItem(row);
    emit changed();
}

} // namespace xw::ui
