#include "ui/quarter/assign_dialog.h"

#include "base/when_done.h"
#include "ui/shared/show_error.h"
#include "widgets/buttons.h"
#include "widgets/theme.h"
#include "workspace/assignment.h"
#include "workspace/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace xw::ui
{

namespace
{
enum AssignColumn { PersonColumn, AssignedColumn, CheckedColumn, ReviewedColumn };
} // namespace

AssignDialog::AssignDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_messages(new widgets::MessageBar(this)),
      m_list(new QTreeWidget(this)), m_people(new QLineEdit(this)), m_by(new QComboBox(this)),
      m_keep(new QCheckBox(tr("&Keep what each has already"), this)),
      m_spread(new widgets::PrimaryButton(tr("Assign"), this)), m_sum(new QLabel(this))
{
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("Assignment"));
    m_sum->setObjectName(u"assignSum"_s);
    m_sum->setWordWrap(true);
    m_list->setObjectName(u"assignList"_s);
    m_list->setAccessibleName(tr("How far each person is"));
    m_list->setHeaderLabels({tr("Person"), tr("Assigned"), tr("Checked"), tr("Confirmed")});
    for (const int column : {AssignedColumn, CheckedColumn, ReviewedColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setToolTip(tr("Activate a number to list what it counts"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(PersonColumn, QHeaderView::Stretch);
    for (const int column : {AssignedColumn, CheckedColumn, ReviewedColumn})
        m_list->setColumnWidth(column, widgets::charWidth(fontMetrics()) * 15);
    m_people->setObjectName(u"assignPeople"_s);
    m_people->setPlaceholderText(tr("Names, with commas between them"));
    m_by->setObjectName(u"assignBy"_s);
    m_by->addItem(tr("As many to each"), int(AssignBy::Count));
    m_by->addItem(tr("Whole regions, as even as they allow"), int(AssignBy::Region));
    m_keep->setObjectName(u"assignKeep"_s);
    m_keep->setChecked(true);
    m_spread->setObjectName(u"assignSpread"_s);
    auto *form = new QFormLayout;
    auto *people = new QLabel(tr("&To"), this);
    people->setBuddy(m_people);
    form->addRow(people, m_people);
    auto *by = new QLabel(tr("&How"), this);
    by->setBuddy(m_by);
    form->addRow(by, m_by);
    form->addRow(QString(), m_keep);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"assignClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_spread);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_sum);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_spread, &QPushButton::clicked, this, &AssignDialog::spread);
    connect(m_people, &QLineEdit::textChanged, this, &AssignDialog::check);
    connect(m_list, &QTreeWidget::itemActivated, this, &AssignDialog::openNumber);
    connect(&m_workspace, &Workspace::changed, this, &AssignDialog::refresh);
    refresh();
    QStringList known;
    for (const PersonProgress &progress : m_progress)
        if (!progress.person.isEmpty())
            known << progress.person;
    m_people->setText(known.join(u"、"_s));
    check();
    resize(640, 480);
}

AssignDialog::~AssignDialog() = default;

QStringList AssignDialog::people() const
{
    static const QRegularExpression between(u"[、,，;；]"_s);
    QStringList people;
    for (const QString &name : m_people->text().split(between))
        if (const QString clean = name.trimmed(); !clean.isEmpty() && !people.contains(clean))
            people << clean;
    return people;
}

void AssignDialog::check()
{
    m_spread->setEnabled(!people().isEmpty() && !m_workspace.isLocked());
}

void AssignDialog::refresh()
{
    const QLocale locale;
    m_progress = progressByPerson(m_workspace.state());
    m_list->clear();
    for (const PersonProgress &progress : m_progress) {
        auto *item = new QTreeWidgetItem(
            m_list, {progress.person.isEmpty() ? tr("Nobody in particular") : progress.person,
                     locale.toString(qlonglong(progress.assigned.size())),
                     locale.toString(qlonglong(progress.checked.size())),
                     locale.toString(qlonglong(progress.reviewed.size()))});
        for (const int column : {AssignedColumn, CheckedColumn, ReviewedColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    const RoundState &state = m_workspace.state();
    const Assignment assignment = Assignment::of(state);
    int due = 0, open = 0;
    for (const Subject &subject : state.subjects())
        if (state.belongsTo(subject.id, Population::Due)) {
            ++due;
            open += assignment.personOf(subject.id).isEmpty();
        }
    m_sum->setText(
        tr("Due: %1, of which assigned to nobody: %2").arg(locale.toString(due), locale.toString(open)));
    check();
}

void AssignDialog::spread()
{
    const RoundState &state = m_workspace.state();
    std::vector<SubjectId> due;
    for (const Subject &subject : state.subjects())
        if (state.belongsTo(subject.id, Population::Due))
            due.push_back(subject.id);
    const auto assigned = xw::spread(state, Assignment::of(state), due, people(),
                                     AssignBy(m_by->currentData().toInt()), m_keep->isChecked());
    if (!assigned)
        return showError(*m_messages, assigned.error());
    UndoEntry step;
    step.about = UndoEntry::About::Settings;
    step.text = {QT_TRANSLATE_NOOP("xw", "Assign %1 subject(s)"), {QString::number(due.size())}};
    whenDone(m_workspace.saveDocument(assigned->documentOf(state), step), this,
             [this](const Result<void> &done) {
                 if (!done)
                     showError(*m_messages, done.error());
             });
}

void AssignDialog::openNumber(QTreeWidgetItem *item, int column)
{
    const int row = m_list->indexOfTopLevelItem(item);
    if (row < 0 || row >= int(m_progress.size()))
        return;
    const PersonProgress &progress = m_progress.at(size_t(row));
    const auto &subjects = column == CheckedColumn    ? progress.checked
                           : column == ReviewedColumn ? progress.reviewed
                                                      : progress.assigned;
    if (subjects.empty())
        return;
    const QString title = item->text(PersonColumn) + u" · "_s +
                          m_list->headerItem()->text(column == PersonColumn ? int(AssignedColumn) : column);
    const Subject *first = m_workspace.state().subject(subjects.front());
    emit showSubjects({title, QList<SubjectId>(subjects.begin(), subjects.end()),
                       first ? first->kind : SubjectKind::Website});
    accept();
}

} // namespace xw::ui
