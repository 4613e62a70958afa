// The filters of Inspect's list beside its pills: values of columns, saved views, marks; and what can be done
// with what it lists.
#include "ui/filters/column_popup.h"
#include "ui/inspect/list_panel.h"
#include "ui/shared/come_back.h"
#include "ui/shared/futures.h"
#include "ui/shared/subject_acts.h"
#include "widgets/chip.h"
#include "widgets/icon.h"
#include "workspace/assignment.h"
#include "workspace/workspace.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace xw::ui
{

using models::ColumnKind;
using models::Part;
using models::RegisterColumn;

namespace
{
constexpr ColumnKind offeredColumns[] = {ColumnKind::Region,  ColumnKind::Type,   ColumnKind::Platform,
                                         ColumnKind::Level,   ColumnKind::State,  ColumnKind::Organizer,
                                         ColumnKind::Verdict, ColumnKind::Review, ColumnKind::Problem};
}

void ListPanel::buildFilters()
{
    m_columns = new QToolButton(this);
    m_columns->setObjectName(u"offeredColumns"_s);
    m_columns->setIcon(widgets::icon(u"columns"_s));
    m_columns->setAutoRaise(true);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &ListPanel::fillFilterMenu);
    m_views->setAutoRaise(true);
    // The field beside them needs the room: no arrow, no more than the drawing.
    for (QToolButton *button : {m_columns, static_cast<QToolButton *>(m_views)})
        button->setStyleSheet(u"QToolButton { padding: 4px; min-width: 0; }"
                              "QToolButton::menu-indicator { image: none; width: 0; }"_s);
    m_views->setKey(u"inspect"_s);
    connect(m_views, &SavedViews::chosen, this, &ListPanel::setView);
    m_narrowed = new widgets::PillButton(QString(), m_pillRow);
    m_narrowed->setObjectName(u"listNarrowed"_s);
    m_pillRow->layout()->addWidget(m_narrowed);
    connect(m_narrowed, &widgets::PillButton::clicked, this, [this] {
        m_query.columns = {};
        applyQuery();
    });
    m_marks = new widgets::PillButton(QString(), m_pillRow);
    m_marks->setObjectName(u"part-marked"_s);
    m_pillRow->layout()->addWidget(m_marks);
    connect(m_marks, &widgets::PillButton::clicked, this, [this] {
        const QSet<SubjectId> marked = m_list->marked();
        setOnly({tr("To come back to"), QList<SubjectId>(marked.begin(), marked.end()), {}});
    });
    m_mine = new widgets::PillButton(QString(), m_pillRow);
    m_mine->setObjectName(u"part-mine"_s);
    m_pillRow->layout()->addWidget(m_mine);
    connect(m_mine, &widgets::PillButton::clicked, this, [this] { setOnly({tr("Mine"), mine(), {}}); });
    connect(m_acts, &SubjectActs::showSubjects, this, &ListPanel::setOnly);
    connect(m_acts, &SubjectActs::notify, this, &ListPanel::notify);
    connect(m_acts, &SubjectActs::errorOccurred, this, &ListPanel::errorOccurred);
}

void ListPanel::fillFilterMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    for (const ColumnKind kind : offeredColumns) {
        const RegisterColumn column{kind, {}};
        QAction *action =
            menu->addAction(column.title(SubjectKind::Website), this, [this, column] { askColumn(column); });
        action->setObjectName(u"listColumn-"_s + column.id());
        action->setCheckable(true);
        action->setChecked(m_query.columns.allowed.contains(column.id()));
    }
}

void ListPanel::askColumn(const RegisterColumn &column)
{
    const auto &allowed = m_query.columns.allowed;
    const QString id = column.id();
    auto *popup =
        new ColumnPopup(column.title(SubjectKind::Website), m_list->values(column),
                        allowed.contains(id) ? std::optional(allowed.value(id)) : std::nullopt, this);
    connect(popup, &ColumnPopup::taken, this, [this, id](const std::optional<QSet<QString>> &keys) {
        m_query.columns.allowed.remove(id);
        if (keys)
            m_query.columns.allowed.insert(id, *keys);
        applyQuery();
    });
    popup->openAt(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

ListView ListPanel::view() const
{
    return {m_query.text, m_query.columns, {}, Qt::AscendingOrder};
}

void ListPanel::setView(const ListView &view)
{
    m_query = {};
    m_query.text = view.words;
    m_query.columns = view.columns;
    const QSignalBlocker quiet(m_filter);
    m_filter->setText(view.words);
    m_only->hide();
    applyQuery();
}

QJsonObject ListPanel::place() const
{
    QJsonObject place = view().toJson();
    place.insert(u"part"_s, int(m_query.part));
    place.insert(u"kind"_s, m_query.kind ? int(*m_query.kind) : -1);
    return place;
}

void ListPanel::setPlace(const QJsonObject &place)
{
    setView(ListView::fromJson(place));
    const int part = place[u"part"].toInt();
    const int kind = place[u"kind"].toInt(-1);
    if (part >= 0 && part < models::partCount)
        m_query.part = Part(part);
    if (kind == 0 || kind == 1)
        m_query.kind = SubjectKind(kind);
    applyQuery();
}

void ListPanel::listProblem(const QString &indicator)
{
    m_query.columns.allowed.insert(RegisterColumn{ColumnKind::Problem, {}}.id(), {indicator});
    applyQuery();
}

/// What is assigned to whoever works here, of what is due.
QList<SubjectId> ListPanel::mine() const
{
    QList<SubjectId> subjects;
    if (!m_workspace)
        return subjects;
    const RoundState &state = m_workspace->state();
    const Assignment assignment = Assignment::of(state);
    if (!assignment.isEmpty())
        for (const Subject &subject : state.subjects())
            if (assignment.personOf(subject.id) == m_workspace->author() &&
                state.belongsTo(subject.id, Population::Due))
                subjects << subject.id;
    return subjects;
}

void ListPanel::showMarks()
{
    const int assigned = int(mine().size());
    m_mine->setCount(assigned);
    m_mine->setVisible(assigned > 0);
    m_mine->setChecked(false);
    m_list->setMarked(m_workspace ? comeBackOf(m_workspace->state()) : QSet<SubjectId>());
    m_marks->setCount(int(m_list->marked().size()));
    m_marks->setVisible(!m_list->marked().isEmpty());
    m_marks->setChecked(false);
}

void ListPanel::toggleMark(SubjectId subject)
{
    if (m_workspace && subject.isValid())
        reportFailure(this, setComeBack(*m_workspace, {subject}, !m_list->marked().contains(subject)));
}

void ListPanel::openMenu(const QPoint &place)
{
    const QModelIndex at = m_view->indexAt(place);
    if (!at.isValid() || !m_workspace)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"subjectMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_list->isRegion(at.row())) {
        const RegionId region(at.data(models::InspectList::RegionRole).toInt());
        m_acts->fill(*menu, m_list->foundSubjects(region), at.data().toString());
    } else {
        const SubjectId subject = m_list->subjectAt(at.row());
        menu->addAction(widgets::icon(u"inspect"_s), tr("Inspect it"), this,
                        [this, subject] { emit chosen(subject); })
            ->setObjectName(u"subjectInspect"_s);
        m_acts->fill(*menu, {subject}, m_workspace->state().subject(subject)->name);
        menu->addSeparator();
        QMenu *all = menu->addMenu(tr("All %Ln that are listed", nullptr, m_list->found()));
        all->setObjectName(u"subjectMenuAll"_s);
        m_acts->fill(*all, m_list->foundSubjects(), tr("Listed"));
    }
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

} // namespace xw::ui
